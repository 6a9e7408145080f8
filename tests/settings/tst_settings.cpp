// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/attribution.h"
#include "tests/support/town.h"
#include "ui/desk/desk.h"
#include "ui/look/style.h"
#include "ui/parts/banner.h"
#include "ui/parts/segmented.h"
#include "ui/settings/aboutpage.h"
#include "ui/settings/retention.h"
#include "ui/settings/settingspage.h"

#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QSettings>
#include <QSpinBox>
#include <QTest>

using namespace spiegel;

namespace {

QSpinBox* spinNamed(const QWidget& page, const char* name)
{
    for (QSpinBox* box : page.findChildren<QSpinBox*>()) {
        if (box->accessibleName() == QLatin1String(name)) {
            return box;
        }
    }
    return nullptr;
}

parts::Workplace at(const QString& path)
{
    parts::Workplace place;
    place.database = path;
    return place;
}

} // namespace

class TestSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { look::dress(*qobject_cast<QApplication*>(QCoreApplication::instance())); }
    void init() { QSettings(parts::settingsName(), parts::settingsName()).clear(); }
    void preferencesComeBackAsWritten()
    {
        parts::Preferences written;
        written.theme = look::Theme::Choice::Dark;
        written.language = QStringLiteral("en");
        written.workers = 3;
        written.exportFolder = QStringLiteral("/stick/kaarten \"2015\"");
        written.maxRejectPercent = 12;
        written = parts::withDatabase(written, QStringLiteral("/a.sqlite"));
        written = parts::withDatabase(written, QStringLiteral("/b.sqlite"));
        parts::writePreferences(parts::readPreferences(), written);
        QCOMPARE(parts::readPreferences(), written);
        QCOMPARE(written.recent, (QStringList{QStringLiteral("/b.sqlite"), QStringLiteral("/a.sqlite")}));
    }
    void whatAnotherWindowSetStays()
    {
        const parts::Preferences both = parts::readPreferences();
        parts::Preferences theirs = both;
        theirs.theme = look::Theme::Choice::Dark;
        theirs.workers = 2;
        parts::writePreferences(both, theirs);
        parts::Preferences ours = both;
        ours.workers = 3;
        ours.maxRejectPercent = 8;
        parts::writePreferences(both, ours);
        const parts::Preferences found = parts::readPreferences();
        QCOMPARE(found.theme, look::Theme::Choice::Dark);
        QCOMPARE(found.workers, 3); // who comes last
        QCOMPARE(found.maxRejectPercent, 8);
    }
    void nonsenseInTheFileIsTheDefault()
    {
        QSettings kept(parts::settingsName(), parts::settingsName());
        kept.setValue(QStringLiteral("theme"), QStringLiteral("pink"));
        kept.setValue(QStringLiteral("language"), QStringLiteral("xx"));
        kept.setValue(QStringLiteral("workers"), -5);
        kept.setValue(QStringLiteral("maxRejectPercent"), 900);
        kept.sync();
        const parts::Preferences found = parts::readPreferences();
        QCOMPARE(found.theme, look::Theme::Choice::System);
        QCOMPARE(found.language, QStringLiteral("nl"));
        QCOMPARE(found.workers, 0);
        QCOMPARE(found.maxRejectPercent, 100);
    }
    void recentDatabasesAreFewAndOnce()
    {
        parts::Preferences preferences;
        for (const int number : {1, 2, 3, 4, 5, 6, 7, 8, 8, 7}) {
            preferences = parts::withDatabase(preferences, QStringLiteral("/%1.sqlite").arg(number));
        }
        QCOMPARE(preferences.recent.size(), qsizetype(parts::recentDatabases));
        QCOMPARE(preferences.recent.first(), QStringLiteral("/7.sqlite"));
        QCOMPARE(preferences.recent.count(QStringLiteral("/8.sqlite")), 1);
    }
    void everyChangeIsToldAtOnce()
    {
        desk::Desk desk;
        std::vector<parts::Preferences> told;
        settings::SettingsPage page(desk, parts::readPreferences(),
                                    [&told](const parts::Preferences& now) { told.push_back(now); });
        spinNamed(page, "Most rejects")->setValue(7);
        spinNamed(page, "Processor cores")->setValue(2);
        auto* theme = page.findChildren<parts::Segmented*>().first();
        theme->show();
        QTest::keyClick(theme, Qt::Key_Right);
        QCOMPARE(told.size(), std::size_t(3));
        QCOMPARE(told.back().maxRejectPercent, 7);
        QCOMPARE(told.back().workers, 2);
        QCOMPARE(told.back().theme, look::Theme::Choice::Light);
    }
    void theRetentionPeriodStandsInTheDatabase()
    {
        support::Town town;
        town.addCv("CV1");
        const QString path = town.path();
        desk::Desk desk;
        settings::SettingsPage page(desk, {}, [](const parts::Preferences&) {});
        QSpinBox* box = spinNamed(page, "Keep weeks for");
        QVERIFY(!box->isEnabled());
        page.setWorkplace(at(path));
        QTRY_VERIFY(box->isEnabled());
        QCOMPARE(box->value(), 0);
        box->setValue(26);
        QTRY_COMPARE(settings::readRetentionWeeks(path).value_or(-1), 26);
        QTRY_VERIFY(desk.isIdle());
        settings::SettingsPage other(desk, {}, [](const parts::Preferences&) {});
        other.setWorkplace(at(path));
        QTRY_COMPARE(spinNamed(other, "Keep weeks for")->value(), 26);
    }
    void aDatabaseThatCannotBeWrittenIsSaid()
    {
        const QTemporaryDir folder;
        QFile broken(folder.filePath(QStringLiteral("broken.db")));
        QVERIFY(broken.open(QIODevice::WriteOnly));
        broken.write("not a database");
        broken.close();
        desk::Desk desk;
        settings::SettingsPage page(desk, {}, [](const parts::Preferences&) {});
        page.setWorkplace(at(broken.fileName()));
        QTRY_VERIFY(!page.findChild<parts::Banner*>()->isHidden());
        QVERIFY(!spinNamed(page, "Keep weeks for")->isEnabled());
    }
    void aboutNamesEverySource()
    {
        const settings::AboutPage page;
        QStringList shown;
        for (const QLabel* label : page.findChildren<QLabel*>()) {
            shown << label->text();
        }
        QVERIFY(text::attributions().size() >= 5);
        for (const text::Attribution& source : text::attributions()) {
            QVERIFY2(shown.contains(source.name), qPrintable(source.name));
            QVERIFY2(shown.contains(source.attribution), qPrintable(source.attribution));
            QVERIFY2(shown.contains(source.licence), qPrintable(source.licence));
        }
        QVERIFY(shown.join(u' ').contains(QStringLiteral("GPL-3.0-or-later")));
        QVERIFY(shown.join(u' ').contains(QStringLiteral(SPIEGEL_VERSION)));
    }
};

QTEST_MAIN(TestSettings)
#include "tst_settings.moc"
