// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/icons.h"
#include "ui/look/onpaper.h"
#include "ui/look/theme.h"

#include <QImage>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>

#include <set>

using namespace spiegel::look;

class TestTheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contrastFollowsTheStandard()
    {
        QCOMPARE(qRound(contrast(Qt::black, Qt::white) * 100), 2100);
        QCOMPARE(contrast(Qt::red, Qt::red), 1.0);
        // #767676 is the lightest grey that passes on white.
        QVERIFY(contrast(QColor(0x76, 0x76, 0x76), Qt::white) >= 4.5);
        QVERIFY(contrast(QColor(0x77, 0x77, 0x77), Qt::white) < 4.5);
    }
    void whatIsReadHasContrast_data()
    {
        QTest::addColumn<Role>("text");
        QTest::addColumn<Role>("under");
        const std::vector<std::pair<const char*, Role>> grounds{{"background", Role::Background},
                                                                {"surface", Role::Surface},
                                                                {"raised", Role::Raised},
                                                                {"rail", Role::Sunken}};
        const std::vector<std::pair<const char*, Role>> texts{{"text", Role::Text},       {"muted", Role::Muted},
                                                              {"accent", Role::Accent},   {"danger", Role::Danger},
                                                              {"warning", Role::Warning}, {"ok", Role::Ok}};
        for (const auto& [groundName, ground] : grounds) {
            for (const auto& [textName, text] : texts) {
                QTest::addRow("%s on %s", textName, groundName) << text << ground;
            }
        }
        QTest::newRow("accent text on accent") << Role::AccentText << Role::Accent;
        QTest::newRow("accent text on pressed accent") << Role::AccentText << Role::AccentHover;
        QTest::newRow("text on selection") << Role::Text << Role::AccentSoft;
        QTest::newRow("muted on selection") << Role::Muted << Role::AccentSoft;
        QTest::newRow("accent on selection") << Role::Accent << Role::AccentSoft;
        QTest::newRow("text on hover") << Role::Text << Role::Hover;
        QTest::newRow("muted on hover") << Role::Muted << Role::Hover;
        QTest::newRow("danger on its soft") << Role::Danger << Role::DangerSoft;
        QTest::newRow("text on soft danger") << Role::Text << Role::DangerSoft;
        QTest::newRow("warning on its soft") << Role::Warning << Role::WarningSoft;
        QTest::newRow("text on soft warning") << Role::Text << Role::WarningSoft;
        QTest::newRow("ok on its soft") << Role::Ok << Role::OkSoft;
    }
    void whatIsReadHasContrast()
    {
        QFETCH(Role, text);
        QFETCH(Role, under);
        for (const bool dark : {false, true}) {
            const double found = contrast(Theme::color(text, dark), Theme::color(under, dark));
            QVERIFY2(found >= 4.5, qPrintable(QStringLiteral("%1 in %2").arg(found).arg(dark ? u"dark" : u"light")));
        }
    }
    void directionsShowOnTheSurface()
    {
        for (const auto choice : {Theme::Choice::Light, Theme::Choice::Dark}) {
            Theme::current().choose(choice);
            for (const auto direction : {Direction::Up, Direction::Sideways, Direction::Down}) {
                QVERIFY(contrast(Theme::current().direction(direction), color(Role::Surface)) >= 3.0);
            }
        }
    }
    void paperIsWhiteInEitherTheme()
    {
        Theme::current().choose(Theme::Choice::Dark);
        const QColor dark = color(Role::Surface);
        {
            const OnPaper paper;
            {
                const OnPaper sheet;
                QCOMPARE(color(Role::Surface), QColor(Qt::white));
            }
            QCOMPARE(color(Role::Surface), QColor(Qt::white));
            QCOMPARE(color(Role::Text), Theme::color(Role::Text, false));
            for (const auto direction : {Direction::Up, Direction::Sideways, Direction::Down, Direction::Unknown}) {
                const QColor onPaper = Theme::current().direction(direction);
                Theme::current().choose(Theme::Choice::Light);
                QCOMPARE(onPaper, Theme::current().direction(direction));
                Theme::current().choose(Theme::Choice::Dark);
            }
        }
        QCOMPARE(color(Role::Surface), dark);
        QVERIFY(dark != QColor(Qt::white));
    }
    void rampGrowsAwayFromTheSurface()
    {
        for (const auto choice : {Theme::Choice::Light, Theme::Choice::Dark}) {
            Theme::current().choose(choice);
            double before = 1.0;
            for (int step = 0; step <= 20; ++step) {
                const double now = contrast(Theme::current().ramp(step / 20.0), color(Role::Surface));
                QVERIFY2(now > before, qPrintable(QString::number(step)));
                before = now;
            }
        }
    }
    void groupsAreAllDifferent()
    {
        std::set<QRgb> found;
        for (int i = 0; i < Theme::groupCount; ++i) {
            found.insert(Theme::current().group(i).rgb());
        }
        QCOMPARE(int(found.size()), Theme::groupCount);
        QCOMPARE(Theme::current().group(Theme::groupCount), Theme::current().group(0));
    }
    void choosingTellsOnlyWhatChanges()
    {
        Theme::current().choose(Theme::Choice::Light);
        QSignalSpy spy(&Theme::current(), &Theme::changed);
        Theme::current().choose(Theme::Choice::Light);
        QCOMPARE(spy.count(), 0);
        Theme::current().choose(Theme::Choice::Dark);
        QCOMPARE(spy.count(), 1);
        QVERIFY(Theme::current().isDark());
        QVERIFY(Theme::current().palette().color(QPalette::Window).lightness() < 64);
    }
    void everyIconDrawsInsideItsFrameInItsColour()
    {
        std::set<QByteArray> found;
        for (int i = 0; i < iconCount; ++i) {
            QImage image(48, 48, QImage::Format_ARGB32_Premultiplied);
            image.fill(Qt::transparent);
            QPainter painter(&image);
            paintIcon(painter, Icon(i), QRectF(0, 0, 48, 48), Qt::red);
            painter.end();
            int inked = 0;
            for (int y = 0; y < 48; ++y) {
                for (int x = 0; x < 48; ++x) {
                    const QColor pixel = image.pixelColor(x, y);
                    QVERIFY(pixel.alpha() == 0 || (pixel.green() == 0 && pixel.blue() == 0));
                    inked += pixel.alpha() > 128 ? 1 : 0;
                    const bool edge = x == 0 || y == 0 || x == 47 || y == 47;
                    QVERIFY2(!edge || pixel.alpha() == 0, qPrintable(QString::number(i)));
                }
            }
            QVERIFY2(inked > 40 && inked < 900, qPrintable(QStringLiteral("%1: %2").arg(i).arg(inked)));
            found.insert(QByteArray(reinterpret_cast<const char*>(image.constBits()), image.sizeInBytes()));
        }
        QCOMPARE(int(found.size()), iconCount - 1); // about and information are one sign
    }
};

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
