// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/brainstorm/report.h"
#include "core/geography/area.h"
#include "core/statistics/protectedtable.h"

#include <QCoreApplication>
#include <QTest>
#include <QTranslator>

using namespace spiegel;
using namespace spiegel::brainstorm;
using populations::Categories;
using populations::Population;
using populations::Variable;

namespace {

/// People of one feature: so many of each category, the first `here` of them in Amsterdam, the others in Groningen.
struct Counts
{
    Variable variable;
    Categories categories;
    std::vector<std::pair<QString, std::pair<int, int>>> people; ///< word, here, in all
};

Population populationOf(const Counts& counts)
{
    std::vector<Categories> categories(populations::featureCount);
    std::vector<std::vector<std::uint16_t>> features(populations::featureCount);
    std::vector<int> postcodes;
    const auto at = static_cast<std::size_t>(counts.variable);
    categories[at] = counts.categories;
    for (const auto& [word, people] : counts.people) {
        for (int person = 0; person < people.second; ++person) {
            features[at].push_back(static_cast<std::uint16_t>(counts.categories.find(word)));
            postcodes.push_back(person < people.first ? 1011 : 9711);
        }
    }
    return {populations::Kind::Sonar, Day::of(2015, 3, 2), std::move(categories), std::move(features),
            std::move(postcodes)};
}

DeckTable tableOf(const Counts& counts, const QString& region, bool isCompared)
{
    const statistics::Desk desk{populationOf(counts), {}, {}, QByteArrayLiteral("a secret"), 1};
    statistics::Request request;
    request.by = {counts.variable};
    request.threshold = 2; // the deck shows groups of three people
    request.region = region;
    request.compareNational = isCompared;
    const auto zone =
        region.isEmpty() ? releases::everywhere() : releases::zoneOf(geography::Area::find(region)->postcodes());
    auto table = statistics::protectedTable(desk, request, zone, Progress::unwatched());
    if (!table)
        qFatal("%s", qPrintable(table.error().text()));
    return deckTable(*table, geography::Area::find(QStringLiteral("Amsterdam"))->name());
}

QStringList lines(const DeckTable& table)
{
    QStringList head;
    for (const DeckTable::Column& column : table.columns)
        head << column.title;
    QStringList all{head.join(QLatin1Char('\t'))};
    for (const QStringList& row : table.rows)
        all << row.join(QLatin1Char('\t'));
    return all;
}

QStringList deck(const char* text)
{
    return QString::fromUtf8(text).split(QLatin1Char('\n'));
}

} // namespace

/// The three tables of the deck of 2 March 2015 ('Casus 1'), to the letter.
class TestDeckTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theYearsOfBirth();
    void theLevelsOfEducation();
    void theHoursADayBesideTheCountry();
    void everyShareSaysOfWhatItIsOne();

private:
    QTranslator m_dutch;
};

void TestDeckTable::initTestCase()
{
    QVERIFY(m_dutch.load(QStringLiteral(":/translations/spiegel_nl.qm")));
    QCoreApplication::installTranslator(&m_dutch);
}

void TestDeckTable::theYearsOfBirth()
{
    Counts counts{Variable::Birth, {}, {}};
    for (int year = 1948; year <= 1997; ++year)
        counts.categories.words << QString::number(year);
    counts.categories.words << QString();
    for (const auto& [year, people] : {std::pair(1948, 186), std::pair(1961, 981), std::pair(1980, 3332),
                                       std::pair(1985, 18595), std::pair(1991, 21675)})
        counts.people.push_back({QString::number(year), {0, people}});
    QCOMPARE(lines(tableOf(counts, {}, false)), deck("Geboren\tAantal\t%\n"
                                                     "1948 - 1960\t186\t0,4%\n"
                                                     "1961 - 1970\t981\t2,2%\n"
                                                     "1971 - 1980\t3.332\t7,4%\n"
                                                     "1981 - 1990\t18.595\t41,5%\n"
                                                     "1991 -\t21.675\t48,4%\n"
                                                     "Totaal:\t44.769\t100,0%"));
}

void TestDeckTable::theLevelsOfEducation()
{
    Counts counts{Variable::Education, populations::educationCategories(), {}};
    for (const auto& [word, people] :
         {std::pair("", 11188), std::pair("BASIS", 11541), std::pair("HAVO_VWO", 1630), std::pair("MBO1", 2542),
          std::pair("MBO2", 3578), std::pair("MBO3", 1371), std::pair("MBO4", 1890), std::pair("VMBO", 8188),
          std::pair("HBO", 1043), std::pair("MBO_ALG", 1340), std::pair("WO", 458)})
        counts.people.push_back({QString::fromLatin1(word), {0, people}});
    QCOMPARE(lines(tableOf(counts, {}, false)), deck("Opl.Niveau\tAantal\t%\n"
                                                     "Niet/onbekend\t11.188\t25,0%\n"
                                                     "Basisonderwijs\t11.541\t25,8%\n"
                                                     "Havo/VWO\t1.630\t3,6%\n"
                                                     "MBO-1\t2.542\t5,7%\n"
                                                     "MBO-2\t3.578\t8,0%\n"
                                                     "MBO-3\t1.371\t3,1%\n"
                                                     "MBO-4\t1.890\t4,2%\n"
                                                     "VMBO\t8.188\t18,3%\n"
                                                     "HBO/bachelor\t1.043\t2,3%\n"
                                                     "MBO-algemeen\t1.340\t3,0%\n"
                                                     "WO/master\t458\t1,0%\n"
                                                     "Totaal:\t44.769\t100,0%"));
}

void TestDeckTable::theHoursADayBesideTheCountry()
{
    const Categories categories = populations::hoursCategories();
    Counts counts{Variable::Hours, categories, {}};
    const std::pair<int, int> people[] = {{3, 88}, {33, 747}, {66, 1189}, {81, 3218}, {211, 6085}, {1327, 33442}};
    for (std::size_t i = 0; i < std::size(people); ++i)
        counts.people.push_back({categories.words[static_cast<qsizetype>(i)], people[i]});
    QCOMPARE(lines(tableOf(counts, QStringLiteral("gemeente:Amsterdam"), true)),
             deck("Uren/dag\tAmsterdam\t%\tLandelijk\n"
                  "<2\t3\t3,4%\t88\n"
                  "2 tot 4\t33\t4,4%\t747\n"
                  "4 tot 6\t66\t5,6%\t1.189\n"
                  "6 tot 8\t81\t2,5%\t3.218\n"
                  "8\t211\t3,5%\t6.085\n"
                  "Nvt\t1.327\t4,0%\t33.442\n"
                  "Totaal:\t1.721\t3,8%\t44.769"));
}

void TestDeckTable::everyShareSaysOfWhatItIsOne()
{
    const Categories categories = populations::hoursCategories();
    const Counts counts{
        Variable::Hours, categories, {{categories.words[1], {40, 90}}, {categories.words[4], {30, 80}}}};
    for (const bool isCompared : {false, true}) {
        const DeckTable table = tableOf(counts, QStringLiteral("gemeente:Amsterdam"), isCompared);
        int shares = 0;
        for (const DeckTable::Column& column : table.columns) {
            QCOMPARE(column.title == QLatin1String("%"), !column.of.isEmpty());
            shares += column.of.isEmpty() ? 0 : 1;
        }
        QCOMPARE(shares, 1);
        QCOMPARE(table.columns[2].of, isCompared ? QStringLiteral("van landelijk") : QStringLiteral("van het totaal"));
    }
}

QTEST_GUILESS_MAIN(TestDeckTable)
#include "tst_decktable.moc"
