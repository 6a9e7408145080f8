// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geography/postcodes.h"
#include "tests/support/town.h"
#include "tests/uisupport/stand.h"
#include "ui/look/style.h"
#include "ui/map/mapview.h"
#include "ui/occupations/occupationcolumns.h"
#include "ui/occupations/occupationspage.h"
#include "ui/occupations/wherepanel.h"
#include "ui/parts/banner.h"
#include "ui/parts/segmented.h"
#include "ui/sheets/cardpreview.h"
#include "ui/sheets/origindialog.h"
#include "ui/tables/tableview.h"

#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QPointer>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace spiegel;
using namespace spiegel::uioccupations;
using Side = OccupationView::Side;

namespace {

/// 40 waiters, the first 20 of whom became cooks; of each two people one looks for work as a waiter and one as a cook.
void fillTown(support::Town& town)
{
    town.addOccupation("KELNER", "kelner", "5131", 2);
    town.addOccupation("KOK", "kok", "5120", 2);
    town.addOccupation("BAAS", "manager", "1411", 4);
    for (int i = 0; i < 40; ++i) {
        const std::string cv = "P" + std::to_string(100 + i);
        town.addCv(cv, {.postcode = 2011, .benefit = "WW", .registered = "2015-01-12"});
        town.addExperience(cv, 1, "KELNER", "2008-01", "2010-01");
        if (i < 20)
            town.addExperience(cv, 2, "KOK", "2010-02");
        town.addWish(cv, 1, i % 2 == 0 ? "KELNER" : "KOK");
    }
}

struct Stand : support::Stand<OccupationsPage>
{
    using support::Stand<OccupationsPage>::Stand;

    void open(const QString& code)
    {
        page.open(QStringLiteral("occupation:") + code);
        waitForRest();
    }
    void see(Side side)
    {
        OccupationView view = page.view();
        view.side = side;
        page.change(view, QStringLiteral("test"));
        waitForRest();
    }
};

} // namespace

class TestOccupationsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void listsWhoHadItAndWhoWantsIt();
    void theListNeverScrollsSideways();
    void showsTheWaysOfAnOccupation();
    void showsBothCards();
    void anotherSideMakesNoNewCard();
    void theMapShowsWhereThePeopleAre();
    void theMapShowsHowTightTheMarketIs();
    void aZoneIsToldOfThirtyPeople();
    void smallRegionsAreHidden();
    void aStepHasItsMarginAndItsMarket();
    void choosingCanBeUndone();
    void choosingOnTheMapCanBeUndone();
    void aClickOnAFigureOpensItsRows();
    void theCardThatGoesOutHasNoRows();
    void findsAnOccupation();
    void givesOutAndWritesItDown();
    void saysWhyItCannotGiveOut();

private:
    support::Town m_town;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_database; ///< of this test alone: what is given out stays in the log
};

void TestOccupationsPage::initTestCase()
{
    look::dress(*qobject_cast<QApplication*>(QCoreApplication::instance()));
    fillTown(m_town);
    QVERIFY(!m_town.path().isEmpty());
}

void TestOccupationsPage::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
    m_folder = std::make_unique<QTemporaryDir>();
    m_database = m_folder->filePath(QStringLiteral("a.db"));
    QVERIFY(QFile::copy(m_town.path(), m_database));
}

void TestOccupationsPage::listsWhoHadItAndWhoWantsIt()
{
    Stand stand(m_database);
    QVERIFY(stand.page.books());
    const auto& codes = stand.page.books()->maker.market().codes();
    int seen = 0;
    for (const market::Mismatch& one : stand.page.books()->occupations) {
        if (codes.code(one.occupation) == QLatin1String("KELNER")) {
            QCOMPARE(one.held, 40);
            QCOMPARE(one.wished, 20);
            QCOMPARE(one.notWished(), 20);
            QCOMPARE(one.notHeld(), 0);
            ++seen;
        } else if (codes.code(one.occupation) == QLatin1String("KOK")) {
            QCOMPARE(one.held, 20);
            QCOMPARE(one.wished, 20);
            QCOMPARE(one.notWished(), 10);
            QCOMPARE(one.notHeld(), 10);
            ++seen;
        }
    }
    QCOMPARE(seen, 2);
    QCOMPARE(stand.page.books()->occupations.size(), std::size_t{2}); // nobody had or wants to be a manager
    const auto tables = stand.page.findChildren<tables::TableView*>();
    const auto list = std::find_if(tables.begin(), tables.end(), [](const tables::TableView* one) {
        return one->accessibleName().startsWith(QLatin1String("Occupations, "));
    });
    QVERIFY(list != tables.end());
    QCOMPARE((*list)->table()->rowCount(), 2);
    QVERIFY(!stand.page.shown().code.isEmpty()); // the first of the list
}

/// The page in a window of 1280 and of 1920 wide: its rail takes 208.
void TestOccupationsPage::theListNeverScrollsSideways()
{
    Stand stand(m_database);
    const auto tables = stand.page.findChildren<tables::TableView*>();
    const auto found = std::ranges::find_if(tables, [](const tables::TableView* one) {
        return one->accessibleName().startsWith(QLatin1String("Occupations, "));
    });
    tables::TableView* const list = *found;
    for (const QSize size : {QSize(1072, 656), QSize(1712, 1016)}) {
        stand.page.resize(size);
        QCoreApplication::processEvents();
        QCOMPARE(list->horizontalScrollBar()->maximum(), 0);
        QVERIFY(list->columnWidth(0) >= 120); // a name is read
        for (const int always : {0, 1, 2})
            QVERIFY(!list->isColumnHidden(always));
        QCOMPARE(list->table()->data(list->table()->index(0, 0), Qt::ToolTipRole).toString(), QStringLiteral("kelner"));
    }
    for (int column = 0; column < list->table()->columnCount(); ++column)
        QVERIFY(!list->isColumnHidden(column));
}

void TestOccupationsPage::showsTheWaysOfAnOccupation()
{
    Stand stand(m_database);
    stand.open(QStringLiteral("KELNER"));
    const Shown& waiter = stand.page.shown();
    QCOMPARE(waiter.name, QStringLiteral("kelner"));
    QCOMPARE(waiter.next.size(), std::size_t{1});
    QCOMPARE(waiter.next.front().people, 20);
    QCOMPARE(waiter.next.front().of, 20);
    QVERIFY(waiter.from.empty());
    stand.open(QStringLiteral("KOK"));
    QCOMPARE(stand.page.shown().from.size(), std::size_t{1});
    QVERIFY(stand.page.shown().next.empty());
}

void TestOccupationsPage::showsBothCards()
{
    Stand stand(m_database);
    stand.open(QStringLiteral("KELNER"));
    const QImage inside = stand.page.shown().front;
    QVERIFY(inside.width() > 300);
    QVERIFY(!stand.page.shown().back.isNull());
    stand.see(Side::Outside);
    QVERIFY(!stand.page.shown().front.isNull());
    QVERIFY(stand.page.shown().front != inside);
    QVERIFY(stand.log().empty()); // looking is not giving out
}

void TestOccupationsPage::anotherSideMakesNoNewCard()
{
    Stand stand(m_database);
    stand.open(QStringLiteral("KELNER"));
    const qint64 card = stand.page.shown().front.cacheKey();
    for (const Side side : {Side::Next, Side::From, Side::Where, Side::Card}) {
        stand.see(side);
        QCOMPARE(stand.page.shown().front.cacheKey(), card);
    }
    stand.see(Side::Outside);
    QVERIFY(stand.page.shown().front.cacheKey() != card);
    stand.open(QStringLiteral("KOK"));
    QCOMPARE(stand.page.shown().code, QStringLiteral("KOK"));
}

/// All 40 live in one region: 20 had the work and do not look for it.
void TestOccupationsPage::theMapShowsWhereThePeopleAre()
{
    Stand stand(m_database);
    stand.open(QStringLiteral("KELNER"));
    stand.see(Side::Where);
    auto* const panel = stand.page.findChild<WherePanel*>();
    QVERIFY(panel->hasShapes());
    const auto& rows = panel->rows();
    QCOMPARE(rows.size(), std::size_t(market::Areas::count));
    QCOMPARE(rows.front().area, market::Areas::country);
    QCOMPARE(rows.back().area, market::Areas::elsewhere);
    const auto here = std::ranges::find(rows, market::Areas::builtIn().of(2011), &WhereRow::area);
    QCOMPARE(here->people(WhereView::Side::NotAgain), 20);
    QCOMPARE(here->people(WhereView::Side::New), 0);
    int sum = 0;
    for (std::size_t i = 1; i < rows.size(); ++i)
        sum += rows[i].people(WhereView::Side::NotAgain);
    QCOMPARE(sum, rows.front().people(WhereView::Side::NotAgain));
    auto* const view = panel->findChild<map::MapView*>();
    Q_EMIT view->chosen(2011);
    QCOMPARE(panel->chosen(), int(here - rows.begin()));
    QVERIFY(!view->content().mayLeave());
    const auto figures = whereFigures(rows, {}, QStringLiteral("kelner"), Day::of(2015, 3, 2));
    const int haarlem = *geography::Postcodes::builtIn().indexOf(2011);
    QCOMPARE(figures.values[std::size_t(haarlem)], std::optional(20.0));
    const auto shares = whereFigures(rows, {WhereView::Side::NotAgain, true}, {}, Day::of(2015, 3, 2));
    QCOMPARE(shares.values[std::size_t(haarlem)], std::optional(50.0));
}

/// Everything on the map held against the spanning of single zones; the table against that of the regions.
void TestOccupationsPage::theMapShowsHowTightTheMarketIs()
{
    Stand stand(m_database);
    stand.open(QStringLiteral("KELNER"));
    OccupationView view = stand.page.view();
    view.side = Side::Where;
    view.where.side = WhereView::Side::Tight;
    stand.page.change(view, QStringLiteral("spanning"));
    auto* const panel = stand.page.findChild<WherePanel*>();
    auto* const map = panel->findChild<map::MapView*>();
    QTRY_VERIFY(!map->content().classes.figures().isEmpty());
    QVERIFY(!map->content().mayLeave());
    const market::Market& market = stand.page.books()->maker.market();
    const int kelner = *market.codes().find(QStringLiteral("KELNER"));
    const auto zones =
        market::Zones::build(geography::TravelTimes::builtIn(), Workers(2), Progress::unwatched()).value();
    const auto& postcodes = geography::Postcodes::builtIn();
    for (const int pc4 : {2011, 2012, 1811, 1011, 9711, 6211, 4381}) {
        const auto spanning = zones.spanning(market.basis(), market.crowds(), kelner, pc4).value();
        const auto value = map->content().classes.figures().values[std::size_t(*postcodes.indexOf(pc4))];
        QCOMPARE(value.has_value(), spanning.people >= market::Spanning::fewestPeople);
    }
    Q_EMIT map->chosen(2011);
    QCOMPARE(panel->view().postcode, 2011);
    QCOMPARE(panel->view().area, market::Areas::builtIn().of(2011));
    const auto here = zones.spanning(market.basis(), market.crowds(), kelner, 2011).value();
    const auto labels = panel->findChildren<QLabel*>();
    QVERIFY(std::ranges::any_of(labels, [&](const QLabel* label) {
        return label->text().contains(QStringLiteral("of 2011: %1 open vacancies").arg(here.vacancies));
    }));
    Q_EMIT map->chosen(0);
    QCOMPARE(panel->view().postcode, 0);
    const auto columns = tightColumns(stand.page.books(), kelner);
    const auto country = market::spanningOf(market.counts(), kelner, market::Areas::country);
    QCOMPARE(columns[1].text(0), QString::number(country.vacancies));
    QCOMPARE(columns[2].text(0),
             QString::number(market::wholeSeekers(market.counts(), kelner, market::Areas::country)));
    stand.open(QStringLiteral("KOK")); // other figures, the same zones
    QTRY_VERIFY(map->content().classes.figures().title.contains(stand.page.shown().name));
}

/// By hand: 16 vacancies for 30 people who count for 24 are 67 for every 100; of 29 people nothing is told.
void TestOccupationsPage::aZoneIsToldOfThirtyPeople()
{
    const auto& postcodes = geography::Postcodes::builtIn();
    const auto place = [&postcodes](int pc4) { return std::size_t(*postcodes.indexOf(pc4)); };
    TightZones zones;
    zones.around.resize(std::size_t(postcodes.count()));
    zones.around[place(2011)] = {16, 30, 24 * market::Counts::one};
    zones.around[place(1811)] = {16, 29, 24 * market::Counts::one};
    zones.around[place(9711)] = {0, 400, 400 * market::Counts::one};
    const auto figures = tightFigures(zones, QStringLiteral("kelner"), Day::of(2015, 3, 2));
    QCOMPARE(figures.values[place(2011)], std::optional(67.0));
    QVERIFY(!figures.values[place(1811)] && !figures.values[place(1011)]);
    QCOMPARE(figures.values[place(9711)], std::optional(0.0));
    QCOMPARE(figures.limits, (std::vector<double>{25, 67, 150, 400}));
    QVERIFY(figures.openness == map::Openness::Intern);
    QVERIFY(tightSentence(zones, 2011).contains(QStringLiteral("67 for every 100")));
    QVERIFY(tightSentence(zones, 1811).contains(QStringLiteral("too few people")));
    QVERIFY(tightSentence(zones, 0).contains(QStringLiteral("fewer than 30")));
}

void TestOccupationsPage::smallRegionsAreHidden()
{
    const WhereRow few{market::Areas::builtIn().of(2011), {0, 12, 20, 3}};
    const WhereRow enough{market::Areas::builtIn().of(1811), {0, 12, 20, 2}};
    QVERIFY(few.isHidden(WhereView::Side::NotAgain));
    QVERIFY(!few.isHidden(WhereView::Side::New));
    QVERIFY(!enough.isHidden(WhereView::Side::NotAgain));
    const auto figures = whereFigures({few, enough}, {}, {}, Day::of(2015, 3, 2));
    const auto place = [](int pc4) { return std::size_t(*geography::Postcodes::builtIn().indexOf(pc4)); };
    QVERIFY(figures.hidden[place(2011)] && !figures.values[place(2011)]);
    QVERIFY(!figures.hidden[place(1811)]);
    QCOMPARE(figures.values[place(1811)], std::optional(10.0));
    const auto columns = whereColumns({few, enough});
    QCOMPARE(columns[3].text(0), QStringLiteral("< 10"));
    QCOMPARE(columns[3].text(1), QStringLiteral("10"));
    QVERIFY(whereSentence({few, enough}, {}).contains(QStringLiteral("1 region")));
}

/// By hand: 20 of 200 have Wilson's interval 6.57 to 14.94 %.
void TestOccupationsPage::aStepHasItsMarginAndItsMarket()
{
    Stand stand(m_database);
    const market::Market& market = stand.page.books()->maker.market();
    market::Switch step;
    step.from = *market.codes().find(QStringLiteral("KELNER"));
    step.to = *market.codes().find(QStringLiteral("KOK"));
    step.people = 20;
    step.of = 200;
    step.share = wilson(step.people, step.of);
    const auto columns = switchColumns(stand.page.books(), {step}, true);
    QCOMPARE(columns[4].text(0), QStringLiteral("6,6 – 14,9%"));
    const auto tight = market::spanningOf(market.counts(), step.to, market::Areas::country).tightness();
    QCOMPARE(columns[6].text(0), tight ? market::text(*tight) : QStringLiteral("–"));
    int least = 0;
    for (const tables::Column& column : columns)
        least += column.givesWay == 0 ? column.width : 0;
    QVERIFY(least <= 400); // as wide as the panel is in a window of 1280
}

void TestOccupationsPage::choosingCanBeUndone()
{
    Stand stand(m_database);
    const OccupationView first = stand.page.view();
    stand.open(QStringLiteral("KOK"));
    stand.see(Side::Next);
    QCOMPARE(stand.page.view(), (OccupationView{QStringLiteral("KOK"), Side::Next}));
    stand.history.stack()->undo();
    QCOMPARE(stand.page.view(), (OccupationView{QStringLiteral("KOK"), Side::Card}));
    stand.history.stack()->undo();
    QCOMPARE(stand.page.view(), first);
    stand.history.stack()->redo();
    QCOMPARE(stand.page.view().code, QStringLiteral("KOK"));
    stand.page.open(QStringLiteral("cv:P100")); // not a key of this page
    QCOMPARE(stand.page.view().code, QStringLiteral("KOK"));
}

void TestOccupationsPage::choosingOnTheMapCanBeUndone()
{
    Stand stand(m_database);
    stand.open(QStringLiteral("KELNER"));
    stand.see(Side::Where);
    auto* const panel = stand.page.findChild<WherePanel*>();
    const int before = stand.history.stack()->count();
    const auto segments = panel->findChildren<parts::Segmented*>();
    QCOMPARE(segments.size(), 2);
    for (parts::Segmented* const one : segments) { // the first is chosen: to the second
        one->setFocus();
        QTest::keyClick(one, Qt::Key_Right);
    }
    QCOMPARE(panel->view(), (WhereView{WhereView::Side::New, true, -1}));
    QCOMPARE(stand.page.view().where, panel->view());
    QCOMPARE(stand.history.stack()->count(), before + 2);
    auto* const view = panel->findChild<map::MapView*>();
    Q_EMIT view->chosen(2011);
    const int haarlem = market::Areas::builtIn().of(2011);
    QCOMPARE(panel->view().area, haarlem);
    Q_EMIT view->chosen(9711); // walking from region to region is one step
    QCOMPARE(panel->view().area, market::Areas::builtIn().of(9711));
    QCOMPARE(stand.history.stack()->count(), before + 3);
    stand.open(QStringLiteral("KOK")); // the region goes on standing out
    QCOMPARE(panel->rows()[std::size_t(panel->chosen())].area, market::Areas::builtIn().of(9711));
    stand.history.stack()->undo();
    stand.history.stack()->undo();
    QCOMPARE(panel->chosen(), -1);
    stand.history.stack()->undo();
    stand.history.stack()->undo();
    QCOMPARE(panel->view(), WhereView());
    QCOMPARE(segments[0]->value().toInt(), int(WhereView::Side::NotAgain));
    QCOMPARE(stand.page.view(), (OccupationView{QStringLiteral("KELNER"), Side::Where}));
}

void TestOccupationsPage::aClickOnAFigureOpensItsRows()
{
    Stand stand(m_database);
    stand.open(QStringLiteral("KELNER"));
    const auto sheets = stand.page.findChildren<sheets::CardSheet*>();
    const auto found =
        std::find_if(sheets.begin(), sheets.end(), [](const auto* one) { return !one->figures().empty(); });
    QVERIFY(found != sheets.end());
    sheets::CardSheet* const sheet = *found;
    auto* const preview = qobject_cast<QScrollArea*>(sheet->parentWidget()->parentWidget());
    QVERIFY(preview);
    const auto placeOf = [sheet](cards::FigureRef ref) {
        const auto& all = sheet->figures();
        const auto figure = std::ranges::find(all, ref, &paper::FigureArea::ref);
        return figure == all.end() ? QPoint() : sheet->placeOf(static_cast<int>(figure - all.begin())).center();
    };
    using Kind = cards::FigureRef::Kind;
    QString opened;
    connect(&stand.page, &parts::Page::wanted, this,
            [&opened](const QString& page, const QString& key) { opened = page + QLatin1Char(' ') + key; });
    for (const auto& [ref, rows] : {std::pair(cards::FigureRef{Kind::Held}, 40), // on the front
                                    std::pair(cards::FigureRef{Kind::Link, 1, 0}, 20),
                                    std::pair(cards::FigureRef{Kind::Link, 2, 0}, 20)}) { // on the back
        const QPoint place = placeOf(ref);
        QVERIFY(!place.isNull());
        preview->ensureVisible(place.x(), place.y());
        QTest::mouseMove(sheet, place);
        QTRY_VERIFY(sheet->toolTip().contains(QString::number(rows)));
        QTest::mouseClick(sheet, Qt::LeftButton, {}, place);
        stand.waitForRest();
        const QPointer<sheets::OriginDialog> dialog = stand.page.findChild<sheets::OriginDialog*>();
        QVERIFY(dialog && dialog->isVisible());
        auto* const table = dialog->findChild<tables::TableView*>();
        QCOMPARE(table->model()->rowCount(), rows);
        table->selectRow(1);
        const QString cv = table->model()->index(1, 0).data().toString();
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(opened, QStringLiteral("cards cv:") + cv);
        QTRY_VERIFY(!dialog);
    }
}

void TestOccupationsPage::theCardThatGoesOutHasNoRows()
{
    Stand stand(m_database);
    stand.open(QStringLiteral("KELNER"));
    stand.see(Side::Outside);
    QVERIFY(stand.page.shown().card->isProtected);
    QVERIFY(stand.page.shown().figures.empty());
    int withFigures = 0;
    for (const auto* const sheet : stand.page.findChildren<sheets::CardSheet*>())
        withFigures += !sheet->figures().empty();
    QCOMPARE(withFigures, 1); // the true one, which is not shown now
    stand.see(Side::Card);
    stand.page.openFigure({cards::FigureRef::Kind::Wished});
    stand.waitForRest();
    const auto* const dialog = stand.page.findChild<sheets::OriginDialog*>();
    QVERIFY(dialog);
    QCOMPARE(dialog->findChild<tables::TableView*>()->model()->rowCount(), 20);
}

void TestOccupationsPage::findsAnOccupation()
{
    Stand stand(m_database);
    const auto found = findOccupations(*stand.page.books(), QStringLiteral("kel"));
    QCOMPARE(found.size(), std::size_t{1});
    QCOMPARE(found.front().key, QStringLiteral("occupation:KELNER"));
    stand.open(QStringLiteral("NIETS"));
    QVERIFY(stand.page.findChild<parts::Banner*>()->isVisible());
}

void TestOccupationsPage::givesOutAndWritesItDown()
{
    Stand stand(m_database);
    stand.open(QStringLiteral("KELNER"));
    const QString path = m_folder->filePath(QStringLiteral("kelner.pdf"));
    stand.page.giveOutCard(path, QStringLiteral("gemeente Haarlem"), QStringLiteral("overeenkomst"));
    stand.waitForRest();
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith("%PDF"));
    QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    const auto log = stand.log();
    QCOMPARE(log.size(), std::size_t{1});
    QCOMPARE(log.front().release.recipient, QStringLiteral("gemeente Haarlem"));
}

void TestOccupationsPage::saysWhyItCannotGiveOut()
{
    Stand stand(m_database);
    stand.open(QStringLiteral("KELNER"));
    stand.page.giveOutCard(m_folder->filePath(QStringLiteral("nowhere/kelner.pdf")), {}, {});
    stand.waitForRest();
    QVERIFY(stand.page.findChild<parts::Banner*>()->isVisible());
}

QTEST_MAIN(TestOccupationsPage)
#include "tst_occupationspage.moc"
