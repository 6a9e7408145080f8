// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/town.h"
#include "ui/desk/desk.h"
#include "ui/desk/viewhistory.h"
#include "ui/look/style.h"
#include "ui/parts/emptystate.h"
#include "ui/parts/filterchip.h"
#include "ui/parts/label.h"
#include "ui/quality/fillheads.h"
#include "ui/quality/fillmap.h"
#include "ui/quality/grouppanel.h"
#include "ui/quality/qualitypage.h"
#include "ui/tables/tableview.h"

#include <QApplication>
#include <QClipboard>
#include <QHelpEvent>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>
#include <QUndoStack>

using namespace spiegel;
using namespace spiegel::uiquality;
using spiegel::support::Town;

namespace {

constexpr int patienceMs = 15000;

/// Alkmaar knows everybody's sex and nobody's occupation, Haarlem the other way round; Gouda has only three people.
void addPeople(Town& town)
{
    for (int i = 0; i < 12; ++i) {
        town.addSonar("A" + std::to_string(10 + i), {.sex = "V", .branch = "Alkmaar"});
        town.addSonar("H" + std::to_string(10 + i),
                      {.able = i < 4 ? 0 : 1, .available = 1, .occupation = "5311.1", .branch = "Haarlem"});
    }
    for (int i = 0; i < 3; ++i)
        town.addSonar("G" + std::to_string(i), {.branch = "Gouda"});
    for (int i = 0; i < 11; ++i)
        town.addVacancy("V" + std::to_string(i), {.postcode = 2011});
}

/// A page on the town, figures read.
struct Stand
{
    explicit Stand(const QString& database)
        : page(desk, history)
    {
        parts::Workplace place;
        place.database = database;
        place.snapshot = Day::of(2015, 3, 2);
        place.snapshots = {place.snapshot};
        page.resize(1300, 800);
        page.show();
        page.setWorkplace(place);
        waitForRest();
    }
    void waitForRest()
    {
        for (int i = 0; i < 3; ++i) {
            QVERIFY(QTest::qWaitFor([this] { return desk.isIdle(); }, patienceMs));
            QCoreApplication::processEvents();
        }
    }
    FillMap* map() { return page.findChild<FillMap*>(); }
    void click(const QRect& where)
    {
        QTest::mouseClick(map()->viewport(), Qt::LeftButton, Qt::NoModifier, where.center());
    }
    /// The names of the groups as they stand on screen.
    QStringList names()
    {
        QStringList all;
        for (const int row : map()->order())
            all << groupName(*page.figures(), page.figures()->rows[std::size_t(row)]);
        return all;
    }
    int column(const char* word) const
    {
        const Soundness& figures = *page.figures();
        for (int i = 0; i < columnCount(figures); ++i) {
            const bool isWrong = isContradiction(figures, i);
            const std::size_t place = std::size_t(i) - (isWrong ? figures.fields.size() : 0);
            if (qstrcmp(isWrong ? figures.contradictions[place].word : figures.fields[place].word, word) == 0)
                return i;
        }
        qFatal("no column %s", word);
    }
    QStringList panelTexts()
    {
        QStringList all;
        for (const auto* label : page.findChild<GroupPanel*>()->findChildren<parts::Label*>())
            all << label->text();
        return all;
    }

    desk::Desk desk;
    desk::ViewHistory history;
    QualityPage page;
};

} // namespace

class TestQualityPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void withoutADatabaseItLeadsToTheData();
    void showsSonarByBranch();
    void aClickOnAHeadPutsTheWorstFirst();
    void aClickOnARowShowsItsFields();
    void theHoverSaysHowManyOfHowMany();
    void fewRecordsShowNoFigures();
    void everyChoiceCanBeUndone();
    void vacanciesHaveNoBranch();
    void noTitleIsCutOff();
    void arrowsWalkThroughTheGroups();
    void figuresCannotBeCopied();
    void aWeekWithoutThemSaysSo();

private:
    Town m_town;
    QString m_database;
};

void TestQualityPage::initTestCase()
{
    look::dress(*qApp);
    addPeople(m_town);
    m_database = m_town.path();
}

void TestQualityPage::withoutADatabaseItLeadsToTheData()
{
    desk::Desk desk;
    desk::ViewHistory history;
    QualityPage page(desk, history);
    page.show();
    auto* empty = page.findChild<parts::EmptyState*>();
    QVERIFY(empty->isVisible());
    QSignalSpy wanted(&page, &parts::Page::wanted);
    Q_EMIT empty->acted();
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted[0][0].toString(), QStringLiteral("data"));
}

void TestQualityPage::showsSonarByBranch()
{
    Stand stand(m_database);
    QVERIFY(stand.page.figures());
    QCOMPARE(stand.page.figures()->population, Population::Wajong);
    QCOMPARE(stand.names().mid(0, 2), (QStringList{QStringLiteral("Alkmaar"), QStringLiteral("Haarlem")}));
    const Soundness& figures = *stand.page.figures();
    QCOMPARE(cellText(figures, figures.rows[0], stand.column("sex")), QStringLiteral("100"));
    QCOMPARE(cellText(figures, figures.rows[1], stand.column("sex")), QStringLiteral("0"));
    QCOMPARE(cellText(figures, *figures.whole, stand.column("sex")), QStringLiteral("44")); // 12 of 27
    QCOMPARE(cellText(figures, figures.rows[1], stand.column("available-though-unable")), QStringLiteral("33"));
    Soundness large = figures;
    large.whole->filled = {1.0 / 300, 0.999, 0.5, 0, 1};
    QCOMPARE(cellText(large, *large.whole, 0), QStringLiteral("<1"));
    QCOMPARE(cellText(large, *large.whole, 1), QStringLiteral("99"));
    QCOMPARE(cellText(large, *large.whole, 3), QStringLiteral("0"));
    QCOMPARE(cellText(large, *large.whole, 4), QStringLiteral("100"));
    QCOMPARE(stand.panelTexts().first(), QualityPage::tr("All %1").arg(soundness::title(Population::Wajong)));
}

void TestQualityPage::aClickOnAHeadPutsTheWorstFirst()
{
    Stand stand(m_database);
    stand.click(stand.map()->headRect(stand.column("sex")));
    QCOMPARE(stand.names().first(), QStringLiteral("Haarlem"));
    stand.click(stand.map()->headRect(stand.column("occupation")));
    QCOMPARE(stand.names().first(), QStringLiteral("Alkmaar"));
    stand.click(stand.map()->headRect(stand.column("available-though-unable")));
    QCOMPARE(stand.names().first(), QStringLiteral("Haarlem"));
    stand.click(stand.map()->headRect(stand.column("available-though-unable"))); // again: by name
    QCOMPARE(stand.page.view().sorted, QualityView::byName);
    QCOMPARE(stand.names().first(), QStringLiteral("Alkmaar"));
}

void TestQualityPage::aClickOnARowShowsItsFields()
{
    Stand stand(m_database);
    stand.click(stand.map()->cellRect(1, 0));
    QCOMPARE(stand.page.view().row, 1);
    QCOMPARE(stand.panelTexts().first(), QStringLiteral("Haarlem"));
    const auto views = stand.page.findChild<GroupPanel*>()->findChildren<tables::TableView*>();
    QCOMPARE(views[0]->model()->rowCount(), int(stand.page.figures()->fields.size()));
    const int occupation = stand.column("occupation");
    QCOMPARE(views[0]->model()->index(occupation, 1).data().toString(), QStringLiteral("100,0%"));
    QCOMPARE(views[0]->model()->index(occupation, 2).data().toString(), QStringLiteral("44,4%"));
    QCOMPARE(views[1]->model()->index(1, 1).data().toString(), QStringLiteral("4"));
    QCOMPARE(views[1]->model()->index(1, 2).data().toString(), QStringLiteral("33,3%"));
    stand.click(stand.map()->cellRect(-1, 0)); // all
    QCOMPARE(stand.page.view().row, QualityView::whole);
}

void TestQualityPage::theHoverSaysHowManyOfHowMany()
{
    Stand stand(m_database);
    const Soundness& figures = *stand.page.figures();
    const QString sentence = cellSentence(figures, figures.rows[1], stand.column("available-though-unable"));
    QVERIFY2(sentence.contains(QStringLiteral("Haarlem")) && sentence.contains(QStringLiteral("4 of 12 (33,3%)")),
             qPrintable(sentence));
    const QPoint place = stand.map()->cellRect(0, stand.column("sex")).center();
    QHelpEvent help(QEvent::ToolTip, place, stand.map()->viewport()->mapToGlobal(place));
    QApplication::sendEvent(stand.map()->viewport(), &help);
    QVERIFY2(QToolTip::text().contains(QStringLiteral("12 of 12 (100,0%)")), qPrintable(QToolTip::text()));
}

void TestQualityPage::fewRecordsShowNoFigures()
{
    Stand stand(m_database);
    const Soundness& figures = *stand.page.figures();
    QCOMPARE(figures.rows.size(), 3U);
    QVERIFY(figures.rows.back().isHidden());
    QVERIFY(!stand.names().contains(QStringLiteral("Gouda")));
    stand.click(stand.map()->cellRect(2, 0));
    QCOMPARE(stand.page.view().row, 2);
    for (const auto* view : stand.page.findChild<GroupPanel*>()->findChildren<tables::TableView*>())
        QCOMPARE(view->model()->rowCount(), 0);
    const QString sentence = cellSentence(figures, figures.rows.back(), 0);
    QVERIFY(!sentence.contains(QLatin1Char('3')));
}

void TestQualityPage::everyChoiceCanBeUndone()
{
    Stand stand(m_database);
    const QualityView before = stand.page.view();
    stand.click(stand.map()->headRect(stand.column("sex")));
    stand.click(stand.map()->cellRect(0, 0));
    stand.page.choose(Population::Vacancy);
    stand.waitForRest();
    QCOMPARE(stand.page.figures()->population, Population::Vacancy);
    for (int step = 0; step < 3; ++step)
        stand.history.stack()->undo();
    stand.waitForRest();
    QCOMPARE(stand.page.view(), before);
    QCOMPARE(stand.page.figures()->population, Population::Wajong);
}

void TestQualityPage::vacanciesHaveNoBranch()
{
    Stand stand(m_database);
    stand.page.open(QStringLiteral("vacancy"));
    stand.waitForRest();
    QCOMPARE(stand.page.view().by, By::Region);
    QCOMPARE(stand.names(), QStringList{QStringLiteral("Zuid-Kennemerland en IJmond")});
    Q_EMIT stand.page.findChild<parts::FilterChip*>()->chosen(int(By::Week));
    stand.waitForRest();
    QCOMPARE(stand.names(), QStringList{QStringLiteral("2 mrt 2015")});
}

void TestQualityPage::noTitleIsCutOff()
{
    const QFontMetrics metrics(QApplication::font());
    const QString title = QStringLiteral("available without arbeidsvermogen");
    const int room = metrics.horizontalAdvance(QStringLiteral("arbeidsvermogen")) + 40;
    QCOMPARE(headLines(QStringLiteral("sex"), metrics, room), QStringList(QStringLiteral("sex")));
    const QStringList lines = headLines(title, metrics, room);
    QCOMPARE(lines.join(QLatin1Char(' ')), title);
    QCOMPARE(lines, (QStringList{QStringLiteral("available without"), QStringLiteral("arbeidsvermogen")}));
    const int height = headHeight({title}, metrics, 10, 1000);
    for (const QString& line : lines)
        QVERIFY(metrics.horizontalAdvance(line) <= height);
}

void TestQualityPage::arrowsWalkThroughTheGroups()
{
    Stand stand(m_database);
    QTest::keyClick(stand.map(), Qt::Key_Down);
    QCOMPARE(stand.page.view().row, 0);
    QTest::keyClick(stand.map(), Qt::Key_Down);
    QTest::keyClick(stand.map(), Qt::Key_Down);
    QTest::keyClick(stand.map(), Qt::Key_Down); // the last stays
    QCOMPARE(stand.page.view().row, 2);
    QTest::keyClick(stand.map(), Qt::Key_Up);
    QCOMPARE(stand.page.view().row, 1);
    QTest::keyClick(stand.map(), Qt::Key_Home);
    QCOMPARE(stand.page.view().row, QualityView::whole);
}

void TestQualityPage::figuresCannotBeCopied()
{
    Stand stand(m_database);
    QGuiApplication::clipboard()->setText(QStringLiteral("before"));
    for (auto* view : stand.page.findChild<GroupPanel*>()->findChildren<tables::TableView*>()) {
        view->selectAll();
        QTest::keyClick(view, Qt::Key_C, Qt::ControlModifier);
    }
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("before"));
}

void TestQualityPage::aWeekWithoutThemSaysSo()
{
    Stand stand(m_database);
    stand.page.open(QStringLiteral("cv"));
    stand.waitForRest();
    QVERIFY(stand.page.figures() && !stand.page.figures()->whole);
    stand.map()->repaint(); // and paints nothing
    QCOMPARE(stand.page.findChild<GroupPanel*>()->findChild<tables::TableView*>()->model()->rowCount(), 0);
    stand.page.open(QStringLiteral("moon")); // ignored
    QCOMPARE(stand.page.view().population, Population::Cv);
}

QTEST_MAIN(TestQualityPage)
#include "tst_qualitypage.moc"
