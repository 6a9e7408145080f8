// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geography/postcodes.h"
#include "core/openmatch/weeks.h"
#include "tests/support/town.h"
#include "tests/uisupport/stand.h"
#include "ui/charts/trendchart.h"
#include "ui/look/style.h"
#include "ui/map/mapview.h"
#include "ui/occupations/occupationspage.h"
#include "ui/openmatch/openmatchfigures.h"
#include "ui/openmatch/openmatchpanel.h"
#include "ui/parts/emptystate.h"
#include "ui/parts/label.h"
#include "ui/parts/surface.h"
#include "ui/sheets/cardpreview.h"
#include "ui/sheets/origindialog.h"
#include "ui/tables/exporting.h"
#include "ui/tables/tableview.h"

#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace spiegel;
using namespace spiegel::uiopenmatch;
using Side = OpenMatchView::Side;
using Measure = OpenMatchView::Measure;
using Source = uioccupations::OccupationView::Source;

namespace {

const Day first = Day::of(2019, 11, 26);
const Day second = Day::of(2019, 12, 3);

/// Cooks in Haarlem and where nobody knows, waiters in Groningen.
void loadWeek(const QString& database, Day day, int vacancies, int wished)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("week.csv"));
    const QByteArray date = day.date().toString(QStringLiteral("dd-MM-yyyy")).toLatin1();
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(
        "PEILDATUM;BEROEP_CD;REFERENTIEBEROEP;BEROEPENCLUSTER_CD;BEROEPENCLUSTER;POSTCODEGEBIED;REC_TYPE;AANTAL\n");
    const auto row = [&](const char* occupation, const char* postcode, const char* kind, int amount) {
        file.write(date + ';' + occupation + ";100;Horeca;" + postcode + ';' + kind + ';' + QByteArray::number(amount) +
                   '\n');
    };
    row("1001;Kok", "2011", "Vacature", vacancies);
    row("1001;Kok", "2011", "WensBeroep", wished);
    row("1001;Kok", "", "WensBeroep", 10);
    row("1001;Kok", "", "ErvaringsBeroep", 90);
    row("1002;Kelner", "9711", "Vacature", 8);
    row("1002;Kelner", "9711", "WensBeroep", 4);
    file.close();
    dump::LoadOrder order;
    order.path = path;
    const auto report = openmatch::load(database, order, Progress::unwatched());
    QVERIFY(report && report->loaded);
}

/// The page Occupations on a database with public weeks, with or without a week of werk.nl.
struct Stand : support::Surroundings
{
    uioccupations::OccupationsPage page{desk, history};

    Stand(const QString& database, bool hasDump, std::vector<Day> weeks)
        : Surroundings(database)
    {
        if (!hasDump) {
            place.snapshot = {};
            place.snapshots.clear();
        }
        place.openMatch = std::move(weeks);
        seat(page);
    }
    [[nodiscard]] OpenMatchPanel& panel() { return *page.findChild<OpenMatchPanel*>(); }
    void see(const std::function<void(OpenMatchView&)>& alter)
    {
        OpenMatchView view = page.view().openMatch;
        alter(view);
        Q_EMIT panel().changed(view, QStringLiteral("test"));
        waitForRest();
    }
    [[nodiscard]] tables::TableView* table(const char* name)
    {
        for (auto* view : page.findChildren<tables::TableView*>()) {
            if (view->accessibleName() == QLatin1String(name))
                return view;
        }
        return nullptr;
    }
    [[nodiscard]] QString cell(const char* name, int row, int column)
    {
        return table(name)->table()->index(row, column).data().toString();
    }
};

constexpr const char* list = "Demand and supply by occupation";
constexpr const char* places = "Demand and supply by place";
constexpr const char* weeks = "Demand and supply week after week";

} // namespace

class TestOpenMatchPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void withoutADumpItIsThePage();
    void withoutAWeekItSaysHowToGetOne();
    void placesOnMapAndInTable();
    void anAreaIsSharedByMapTableAndWeeks();
    void theTrendFollowsTheWeeks();
    void anotherWeekCanBeChosenAndUndone();
    void theListCanBeFiltered();
    void theOccupationComesAlongFromTheDump();
    void anOccupationThatTheWeekDoesNotKnow();
    void theCardIsMadeAndSaved();
    void aFigureOpensItsRows_data();
    void aFigureOpensItsRows();
    void aFigureOfTheCardOpensItsRows();
    void tablesAreExported();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_database;
};

void TestOpenMatchPanel::initTestCase()
{
    look::dress(*qobject_cast<QApplication*>(QCoreApplication::instance()));
}

void TestOpenMatchPanel::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
    m_folder = std::make_unique<QTemporaryDir>();
    m_database = m_folder->filePath(QStringLiteral("a.db"));
}

void TestOpenMatchPanel::withoutADumpItIsThePage()
{
    loadWeek(m_database, first, 10, 40);
    Stand stand(m_database, false, {first});
    QCOMPARE(stand.page.source(), Source::OpenMatch);
    QVERIFY(stand.panel().isVisible());
    QCOMPARE(stand.table(list)->table()->rowCount(), 2);
    QCOMPARE(stand.cell(list, 0, 0), QStringLiteral("Kok"));
    QCOMPARE(stand.cell(list, 0, 2), QStringLiteral("10"));
    QCOMPARE(stand.cell(list, 0, 3), QStringLiteral("50"));
    QCOMPARE(stand.cell(list, 0, 4), QStringLiteral("90"));
    QCOMPARE(stand.cell(list, 0, 1), QStringLiteral("20")); // for every 100
    QCOMPARE(stand.panel().occupation()->code, QStringLiteral("1001"));
    for (const char* const word : {"spanning", "tension"}) {
        for (int column = 0; column < 5; ++column)
            QVERIFY(!stand.table(list)->table()->column(column).title.contains(QLatin1String(word)));
    }
}

void TestOpenMatchPanel::withoutAWeekItSaysHowToGetOne()
{
    support::Town town;
    town.addCv("P1");
    Stand stand(town.path(), true, {});
    QCOMPARE(stand.page.source(), Source::Dump);
    stand.page.open(QStringLiteral("openmatch"));
    stand.waitForRest();
    QCOMPARE(stand.page.source(), Source::OpenMatch);
    auto* const empty = stand.panel().findChild<parts::EmptyState*>();
    QVERIFY(empty->isVisible());
    QSignalSpy wanted(&stand.page, &parts::Page::wanted);
    Q_EMIT empty->acted();
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted[0][1].toString(), QStringLiteral("load"));
}

void TestOpenMatchPanel::placesOnMapAndInTable()
{
    loadWeek(m_database, first, 10, 40);
    Stand stand(m_database, false, {first});
    const OccupationBook& cook = *stand.panel().occupation();
    const auto place = [](int pc4) { return std::size_t(*geography::Postcodes::builtIn().indexOf(pc4)); };
    const int neighbour = 2012; // of the same region, and nothing is told of it
    const map::Figures regions = mapFigures(cook, Measure::Ratio, true);
    QCOMPARE(regions.values[place(2011)], std::optional(25.0));
    QCOMPARE(regions.values[place(neighbour)], std::optional(25.0));
    QVERIFY(!regions.values[place(9711)]);
    QCOMPARE(regions.openness, map::Openness::Public);
    const map::Figures codes = mapFigures(cook, Measure::Wished, false);
    QCOMPARE(codes.values[place(2011)], std::optional(40.0));
    QVERIFY(!codes.values[place(neighbour)]);
    QCOMPARE(stand.table(places)->table()->rowCount(), market::Areas::count);
    QCOMPARE(stand.cell(places, 0, 1), QStringLiteral("20")); // the country, with those of whom no place is known
    QVERIFY(leftOutText(cook, Measure::Ratio, true).contains(QStringLiteral("10 who look for it")));
    stand.see([](OpenMatchView& view) { view.side = Side::Postcodes; });
    QCOMPARE(stand.table(places)->table()->rowCount(), 2);
    QVERIFY(stand.cell(places, 0, 0).startsWith(QStringLiteral("2011")));
    // Four waiters: too few for a ratio on the map; the table says it, muted.
    stand.see([](OpenMatchView& view) { view.code = QStringLiteral("1002"); });
    const OccupationBook& waiter = *stand.panel().occupation();
    QVERIFY(!mapFigures(waiter, Measure::Ratio, false).values[place(9711)]);
    QCOMPARE(mapFigures(waiter, Measure::Vacancies, false).values[place(9711)], std::optional(8.0));
    QCOMPARE(stand.cell(places, 0, 1), QStringLiteral("200"));
}

void TestOpenMatchPanel::anAreaIsSharedByMapTableAndWeeks()
{
    loadWeek(m_database, first, 10, 40);
    Stand stand(m_database, false, {first});
    const int haarlem = market::Areas::builtIn().of(2011);
    auto* const view = stand.panel().findChild<map::MapView*>();
    Q_EMIT view->chosen(2011);
    stand.waitForRest();
    QCOMPARE(stand.page.view().openMatch.area, haarlem);
    const auto areas = market::Areas::inOrder();
    QCOMPARE(areas[std::size_t(stand.table(places)->currentRow())], haarlem);
    stand.see([](OpenMatchView& next) { next.side = Side::Weeks; });
    const auto& trend = stand.panel().findChild<charts::TrendChart*>()->trend();
    QCOMPARE(trend.series.size(), std::size_t(2)); // beside the country
    QCOMPARE(trend.series[0].values, std::vector<std::optional<double>>{25.0});
    QCOMPARE(trend.series[1].values, std::vector<std::optional<double>>{20.0});
    stand.history.stack()->undo();
    stand.history.stack()->undo();
    QCOMPARE(stand.page.view().openMatch.area, market::Areas::country);
}

void TestOpenMatchPanel::theTrendFollowsTheWeeks()
{
    loadWeek(m_database, first, 10, 40);
    loadWeek(m_database, second, 30, 40);
    Stand stand(m_database, false, {first, second});
    stand.see([](OpenMatchView& view) { view.side = Side::Weeks; });
    const auto* chart = stand.panel().findChild<charts::TrendChart*>();
    QCOMPARE(chart->trend().days, (std::vector{first, second}));
    QCOMPARE(chart->trend().series[0].values, (std::vector<std::optional<double>>{20.0, 60.0}));
    QCOMPARE(chart->current(), 1); // the week one looks at
    QCOMPARE(stand.cell(weeks, 0, 2), QStringLiteral("10"));
    QCOMPARE(stand.cell(weeks, 1, 2), QStringLiteral("30"));
    stand.see([](OpenMatchView& view) { view.measure = Measure::Vacancies; });
    QCOMPARE(chart->trend().series[0].values, (std::vector<std::optional<double>>{10.0, 30.0}));
}

void TestOpenMatchPanel::anotherWeekCanBeChosenAndUndone()
{
    loadWeek(m_database, first, 10, 40);
    loadWeek(m_database, second, 30, 40);
    Stand stand(m_database, false, {first, second});
    QCOMPARE(stand.panel().week()->week, second); // the newest
    stand.see([](OpenMatchView& view) { view.week = first; });
    QCOMPARE(stand.panel().week()->week, first);
    QCOMPARE(stand.panel().occupation()->week, first);
    QCOMPARE(stand.cell(list, 0, 2), QStringLiteral("10"));
    stand.history.stack()->undo();
    stand.waitForRest();
    QCOMPARE(stand.cell(list, 0, 2), QStringLiteral("30"));
}

void TestOpenMatchPanel::theListCanBeFiltered()
{
    loadWeek(m_database, first, 10, 40);
    Stand stand(m_database, false, {first});
    auto* const field = stand.panel().findChild<QLineEdit*>();
    field->setText(QStringLiteral("KEL"));
    QCOMPARE(stand.table(list)->table()->rowCount(), 1);
    QCOMPARE(stand.cell(list, 0, 0), QStringLiteral("Kelner"));
    field->setText(QStringLiteral("horeca"));
    QCOMPARE(stand.table(list)->table()->rowCount(), 2);
}

void TestOpenMatchPanel::theOccupationComesAlongFromTheDump()
{
    support::Town town;
    town.addOccupation("KELNER", "kelner", "5131", 2);
    town.addCv("P1", {.postcode = 2011});
    town.addExperience("P1", 1, "KELNER", "2008-01", "2010-01");
    QVERIFY(QFile::copy(town.path(), m_database));
    loadWeek(m_database, first, 10, 40);
    Stand stand(m_database, true, {first});
    stand.page.open(QStringLiteral("occupation:KELNER"));
    stand.waitForRest();
    QCOMPARE(stand.page.source(), Source::Dump);
    const auto labels = stand.page.findChildren<parts::Label*>();
    QVERIFY(std::ranges::any_of(labels, [](const parts::Label* label) { // beside the dump's own figures
        return label->isVisible() &&
               label->text().contains(QStringLiteral("8 vacancies, 4 people look for it; demand/supply 200 for every"));
    }));
    stand.page.chooseSource(Source::OpenMatch);
    stand.waitForRest();
    QCOMPARE(stand.panel().occupation()->code, QStringLiteral("1002")); // another code, the same name
    stand.page.chooseSource(Source::Dump);
    QCOMPARE(stand.page.shown().code, QStringLiteral("KELNER"));
    stand.history.stack()->undo();
    QCOMPARE(stand.page.source(), Source::OpenMatch);
}

void TestOpenMatchPanel::anOccupationThatTheWeekDoesNotKnow()
{
    loadWeek(m_database, first, 10, 40);
    Stand stand(m_database, false, {first});
    stand.page.open(QStringLiteral("openmatch:9999"));
    stand.waitForRest();
    QVERIFY(!stand.panel().occupation());
    QCOMPARE(stand.table(places)->table()->rowCount(), 0);
    stand.page.open(QStringLiteral("openmatch:1002"));
    stand.waitForRest();
    QCOMPARE(stand.panel().occupation()->name, QStringLiteral("Kelner"));
}

void TestOpenMatchPanel::theCardIsMadeAndSaved()
{
    loadWeek(m_database, first, 10, 40);
    Stand stand(m_database, false, {first});
    stand.see([](OpenMatchView& view) { view.side = Side::Card; });
    QCOMPARE(stand.panel().card().code, QStringLiteral("1001"));
    QVERIFY(stand.panel().card().sides.front().width() > 300);
    const QString path = m_folder->filePath(QStringLiteral("card.pdf"));
    stand.panel().savePdf(path);
    stand.waitForRest();
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith("%PDF"));
}

void TestOpenMatchPanel::aFigureOpensItsRows_data()
{
    QTest::addColumn<QByteArray>("table");
    QTest::addColumn<int>("side");
    QTest::addColumn<int>("column");
    QTest::addColumn<int>("rows");
    QTest::newRow("list, vacancies") << QByteArray(list) << int(Side::Regions) << 2 << 1;
    QTest::newRow("list, look for it") << QByteArray(list) << int(Side::Regions) << 3 << 2;
    QTest::newRow("list, did it") << QByteArray(list) << int(Side::Regions) << 4 << 1;
    QTest::newRow("the country") << QByteArray(places) << int(Side::Regions) << 3 << 2;
    QTest::newRow("a postcode area") << QByteArray(places) << int(Side::Postcodes) << 3 << 1;
    QTest::newRow("a week") << QByteArray(weeks) << int(Side::Weeks) << 2 << 1;
}

/// By Enter on the cell of the first row: the rows add up to what it reads.
void TestOpenMatchPanel::aFigureOpensItsRows()
{
    QFETCH(QByteArray, table);
    QFETCH(int, side);
    QFETCH(int, column);
    QFETCH(int, rows);
    loadWeek(m_database, first, 10, 40);
    loadWeek(m_database, second, 30, 45);
    Stand stand(m_database, false, {first, second});
    stand.see([side](OpenMatchView& view) { view.side = Side(side); });
    tables::TableView* const view = stand.table(table.constData());
    view->setCurrentIndex(view->model()->index(0, column));
    stand.waitForRest();
    QTest::keyClick(view, Qt::Key_Return);
    stand.waitForRest();
    auto* const dialog = stand.page.findChild<sheets::OriginDialog*>();
    QVERIFY(dialog && dialog->isVisible());
    auto* const shown = dialog->findChild<tables::TableView*>();
    QCOMPARE(shown->model()->rowCount(), rows);
    int sum = 0;
    for (int row = 0; row < rows; ++row)
        sum += shown->model()->index(row, 5).data().toString().toInt();
    QCOMPARE(QString::number(sum), view->model()->index(0, column).data().toString());
    QVERIFY(!dialog->findChild<parts::InternFrame*>()); // public
    shown->selectAll();
    shown->copy();
    QCOMPARE(QGuiApplication::clipboard()->text().count(QLatin1Char('\n')), rows + 1);
}

void TestOpenMatchPanel::aFigureOfTheCardOpensItsRows()
{
    loadWeek(m_database, first, 10, 40);
    loadWeek(m_database, second, 30, 45);
    Stand stand(m_database, false, {first, second});
    stand.see([](OpenMatchView& view) { view.side = Side::Card; });
    QCOMPARE(stand.panel().card().sides.size(), std::size_t(1));
    QVERIFY(!stand.panel().card().figures.empty());
    auto* const preview = stand.panel().findChild<sheets::CardPreview*>();
    Q_EMIT preview->figureOpened({cards::FigureRef::Kind::Weeks});
    stand.waitForRest();
    auto* const trend = stand.page.findChild<sheets::OriginDialog*>();
    QVERIFY(trend);
    auto* const table = trend->findChild<tables::TableView*>();
    QCOMPARE(table->model()->rowCount(), 2);
    table->setCurrentIndex(table->model()->index(0, 3)); // vacancies of the first week
    QTest::keyClick(table, Qt::Key_Return);
    stand.waitForRest();
    auto* const further = trend->findChild<sheets::OriginDialog*>();
    QVERIFY(further && further->isVisible());
    auto* const facts = further->findChild<tables::TableView*>();
    QCOMPARE(facts->model()->rowCount(), 1);
    QCOMPARE(facts->model()->index(0, 1).data().toString(), QStringLiteral("Vacature"));
    QCOMPARE(facts->model()->index(0, 5).data().toString(), QStringLiteral("10"));
}

void TestOpenMatchPanel::tablesAreExported()
{
    loadWeek(m_database, first, 10, 40);
    Stand stand(m_database, false, {first});
    QCOMPARE(tables::exported(*stand.table(list), {{QStringLiteral("Week of"), first.iso()}}),
             QStringLiteral("Occupation,demand/supply,vacancies,look for it,did it,Week of\n"
                            "Kok,20,10,50,90,2019-11-26\nKelner,200,8,4,0,2019-11-26\n"));
    stand.panel().findChild<QLineEdit*>()->setText(QStringLiteral("kel"));
    QCOMPARE(tables::exported(*stand.table(list), {}).count(QLatin1Char('\n')), 2); // what is on screen
    for (const char* const name : {list, places, weeks}) {
        Q_EMIT stand.table(name)->exportWanted();
        auto* const dialog = stand.table(name)->findChild<QFileDialog*>();
        QVERIFY2(dialog, name);
        const QString path = m_folder->filePath(QString::fromLatin1(name) + QStringLiteral(".csv"));
        dialog->selectFile(path);
        Q_EMIT dialog->fileSelected(path);
        delete dialog;
        stand.waitForRest();
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray head = file.readLine();
        QVERIFY(head.contains("demand/supply,vacancies,look for it,did it,"));
        QVERIFY(head.endsWith("Source\n") || head.endsWith("Source,Region\n"));
        QVERIFY(file.readLine().contains(",UWV Open Match Data"));
    }
}

QTEST_MAIN(TestOpenMatchPanel)
#include "tst_openmatchpanel.moc"
