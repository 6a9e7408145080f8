// SPDX-License-Identifier: GPL-3.0-or-later
// What opens over the page: lists, menus, the task bar. With SPIEGEL_PICTURES=folder pictures are written there.
#include "ui/desk/taskbar.h"
#include "ui/look/style.h"
#include "ui/parts/filterchip.h"
#include "ui/parts/searchfield.h"
#include "ui/parts/suggestionlist.h"

#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMouseEvent>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>
#include <QThread>
#include <QToolTip>
#include <QTranslator>
#include <QVBoxLayout>

using namespace spiegel;
using namespace spiegel::parts;

namespace {

std::vector<Choice> regions(int count)
{
    std::vector<Choice> all;
    for (int i = 0; i < count; ++i) {
        all.push_back({QStringLiteral("Regio %1").arg(i), i});
    }
    return all;
}

void keep(QWidget& widget, const char* name)
{
    if (const QString folder = qEnvironmentVariable("SPIEGEL_PICTURES"); !folder.isEmpty()) {
        const QString theme = look::Theme::current().isDark() ? QStringLiteral("dark") : QStringLiteral("light");
        QVERIFY(widget.grab().save(folder + QStringLiteral("/%1-%2.png").arg(QLatin1String(name), theme)));
    }
}

} // namespace

class TestPopups : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_dutch.load(QStringLiteral(":/translations/spiegel_nl.qm")));
        QCoreApplication::installTranslator(&m_dutch);
        look::dress(*qobject_cast<QApplication*>(QCoreApplication::instance()));
        look::Theme::current().choose(qEnvironmentVariableIsSet("SPIEGEL_DARK") ? look::Theme::Choice::Dark
                                                                                : look::Theme::Choice::Light);
    }
    void aChipOpensItsChoicesAndTellsWhich()
    {
        QWidget page;
        page.resize(600, 400);
        FilterChip chip(QStringLiteral("regio"), QStringLiteral("alle"), &page);
        chip.setChoices(regions(35), 3);
        page.show();
        QSignalSpy chosen(&chip, &FilterChip::chosen);
        chip.click();
        auto* popup = chip.findChild<ChoicePopup*>();
        QVERIFY(popup->isVisible());
        auto* field = popup->findChild<QLineEdit*>();
        QVERIFY(field->isVisible()); // 35 is too many to look through
        keep(*popup, "choices");
        QTest::keyClicks(field, QStringLiteral("regio 27"));
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(!popup->isVisible());
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen.first().first().toInt(), 27);
        QVERIFY(chip.value().isEmpty()); // the page decides what it shows
    }
    void shortListsHaveNoSearch()
    {
        QWidget page;
        FilterChip chip(QStringLiteral("niveau"), QStringLiteral("alle"), &page);
        chip.setChoices(regions(5), {});
        page.show();
        chip.click();
        QVERIFY(!chip.findChild<ChoicePopup*>()->findChild<QLineEdit*>()->isVisible());
        chip.closeEditor();
        QVERIFY(!chip.findChild<ChoicePopup*>()->isVisible());
    }
    void theCrossTakesTheFilterAway()
    {
        QWidget page;
        FilterChip chip(QStringLiteral("periode"), QStringLiteral("alle"), &page);
        chip.setChoices(regions(3), {});
        chip.setValue(QStringLiteral("2009-2013"));
        page.show();
        chip.resize(chip.sizeHint());
        QSignalSpy cleared(&chip, &FilterChip::cleared);
        QTest::mouseClick(&chip, Qt::LeftButton, {}, QPoint(chip.width() - 16, 16));
        QCOMPARE(cleared.count(), 1);
        QVERIFY(!chip.findChild<ChoicePopup*>()->isVisible());
        QTest::keyClick(&chip, Qt::Key_Delete);
        QCOMPARE(cleared.count(), 2);
        chip.setClearable(false);
        QTest::keyClick(&chip, Qt::Key_Delete);
        QCOMPARE(cleared.count(), 2);
        QTest::mouseClick(&chip, Qt::LeftButton, {}, QPoint(chip.width() - 16, 16));
        QVERIFY(chip.findChild<ChoicePopup*>()->isVisible());
    }
    void aFieldProposesAndTakes()
    {
        QWidget page;
        page.resize(640, 400);
        auto* column = new QVBoxLayout(&page);
        auto* field = new SearchField(QStringLiteral("Zoek een beroep"));
        column->addWidget(field);
        column->addStretch(1);
        page.show();
        page.activateWindow();
        field->setFocus();
        QTRY_VERIFY(field->hasFocus());
        QSignalSpy taken(field, &SearchField::taken);
        QTest::keyClicks(field, QStringLiteral("verpleeg"));
        const std::vector<Suggestion> found{{QStringLiteral("verpleegkundige"), QStringLiteral("ISCO 2221"),
                                             QStringLiteral("2221.1"), look::Icon::Occupations},
                                            {QStringLiteral("verpleeghulp"), QStringLiteral("ook: zuster"),
                                             QStringLiteral("5321.1"), look::Icon::Occupations}};
        field->answer(QStringLiteral("verple"), found); // late, to an older text
        QVERIFY(page.findChild<SuggestionList*>() == nullptr);
        field->answer(QStringLiteral("verpleeg"), found);
        auto* list = page.findChild<SuggestionList*>();
        QVERIFY(list != nullptr && list->isVisible());
        keep(page, "suggestions");
        QTest::keyClick(field, Qt::Key_Down);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(taken.count(), 1);
        QCOMPARE(taken.first().first().value<Suggestion>().key, QStringLiteral("5321.1"));
        QCOMPARE(field->text(), QStringLiteral("verpleeghulp"));
        QVERIFY(!list->isVisible());
        field->selectAll();
        QTest::keyClicks(field, QStringLiteral("xyz"));
        field->answer(QStringLiteral("xyz"), {});
        QVERIFY(list->isVisible() && list->current() == nullptr);
        keep(page, "nothing-found");
        QTest::keyClick(field, Qt::Key_Escape);
        QVERIFY(!list->isVisible());
    }
    void theTaskBarTellsHowFar()
    {
        desk::Desk desk;
        QWidget page;
        page.resize(1000, 200);
        auto* column = new QVBoxLayout(&page);
        column->setContentsMargins(0, 0, 0, 0);
        column->addStretch(1);
        column->addWidget(new desk::TaskBar(desk));
        page.show();
        QSemaphore go;
        const QPointer<desk::Task> task = desk.run<int>(
            QStringLiteral("Cv-kaarten Haarlem"),
            [&go](Progress& progress) -> Result<int> {
                progress.report(18220, 50000, {});
                go.acquire();
                return 1;
            },
            this, [](const Result<int>&) {});
        desk.run<int>(
            QStringLiteral("Dump laden"),
            [](Progress&) -> Result<int> {
                return fail(Problem::failed(QStringLiteral("De schijf is vol."), QStringLiteral("/media/stick"),
                                            QStringLiteral("Maak ruimte vrij en probeer het opnieuw.")));
            },
            this, [](const Result<int>&) {});
        QTRY_COMPARE(task->text(), QStringLiteral("18.220 / 50.000"));
        QTRY_COMPARE(desk.running().size(), std::size_t(1));
        QCoreApplication::processEvents();
        keep(page, "tasks");
        go.release();
        QTRY_VERIFY(desk.isIdle());
    }
    void menusKeepTheirWords()
    {
        QMenu menu;
        menu.addAction(look::icon(look::Icon::Folder, look::Role::Muted), QStringLiteral("Database openen …"),
                       QKeySequence(Qt::CTRL | Qt::Key_O), &menu, [] {});
        menu.addAction(QStringLiteral("Een heel lange naam van een database die helemaal te lezen is"));
        menu.addSeparator();
        QAction* week = menu.addAction(QStringLiteral("2 maart 2015"));
        week->setCheckable(true);
        week->setChecked(true);
        menu.popup({0, 0});
        keep(menu, "menu");
        const int words = QFontMetrics(look::font()).horizontalAdvance(menu.actions()[1]->text());
        QVERIFY(menu.width() >= words + 36 + 16);
        QCOMPARE(menu.actionGeometry(menu.actions()[0]).height(), look::controlHeight);
    }

private:
    QTranslator m_dutch;
};

QTEST_MAIN(TestPopups)
#include "tst_popups.moc"
