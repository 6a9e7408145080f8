// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cardpages/occupationcardpage.h"
#include "core/geography/traveltimes.h"
#include "core/market/areas.h"
#include "core/origins/origins.h"
#include "core/store/database.h"
#include "tests/origins/markettown.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

using namespace spiegel;
using namespace spiegel::origins;
using cards::FigureRef;
using occupationcards::OccupationCard;
using occupationcards::OccupationCardMaker;
using Kind = cards::FigureRef::Kind;
using spiegel::support::Town;
using View = OccupationCardMaker::View;
using Names = std::multiset<QString>;

namespace {

std::vector<double> numbersIn(const Origin& origin, std::size_t column)
{
    std::vector<double> numbers;
    for (const Origin::Row& row : origin.rows) {
        if (!std::isnan(row.cells[column].value))
            numbers.push_back(row.cells[column].value);
    }
    std::sort(numbers.begin(), numbers.end());
    return numbers;
}

/// Added up by region, each rounded to whole ones.
int wholeSum(const Origin& origin, std::size_t region, std::size_t share, const std::set<QString>& meant = {})
{
    std::map<QString, double> sums;
    for (const Origin::Row& row : origin.rows) {
        if (meant.empty() || meant.contains(row.cells[3].text))
            sums[row.cells[region].text] += row.cells[share].value;
    }
    int whole = 0;
    for (const auto& [name, sum] : sums)
        whole += static_cast<int>(std::floor(sum + 0.5));
    return whole;
}

Names namesIn(const Origin& origin)
{
    Names names;
    for (const Origin::Row& row : origin.rows)
        names.insert(row.cells.front().text);
    return names;
}

} // namespace

class TestOccupationOrigins : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyFigureCountsItsRows();
    void theRowsAreTheRightPeople();
    void everyRegionOnTheMapHasItsRows();
    void everyZoneCountsWhoLivesThere();
    void everyWeekOfTheTrendHasItsRows();
    void nobodyAsksForNothing();
    void theHintSaysHowMany();

private:
    void check(const OccupationCard& card, FigureRef ref, const Origin& origin) const;
    void checkMarket(const OccupationCard& card, FigureRef ref, const Origin& origin) const;
    static void checkTension(const OccupationCard::Tension& tension, const Origin& origin);
    static void checkOffer(const OccupationCard& card, FigureRef ref, const Origin& origin);
    [[nodiscard]] Origin rowsOf(const OccupationCard& card, FigureRef ref);
    template<class Counts>
    [[nodiscard]] Names expected(Counts counts) const
    {
        Names names;
        for (const Person& one : m_people) {
            for (int i = counts(one); i > 0; --i)
                names.insert(one.name);
        }
        return names;
    }

    Town m_town;
    std::vector<Person> m_people;
    std::optional<store::Database> m_database;
    std::optional<OccupationCardMaker> m_maker;
};

void TestOccupationOrigins::initTestCase()
{
    for (const std::string& code : townOccupations)
        m_town.addOccupation(code, code, "5120", 2);
    m_people = peopleOf(m_town);
    addVacancies(m_town);
    m_town.startWeek(Day::of(2015, 3, 9));
    m_town.addCv("NIEUW", {.postcode = 2011});
    m_town.addWish("NIEUW", 1, "KOK");
    m_people.push_back({QStringLiteral("NIEUW"), {}, {"KOK"}, 2011});
    m_database.emplace(m_town.open());
    m_maker = OccupationCardMaker::read(*m_database, QByteArray(32, 's'), Workers(2), Progress::unwatched()).value();
}

Origin TestOccupationOrigins::rowsOf(const OccupationCard& card, FigureRef ref)
{
    return originOf(*m_database, *m_maker, card, ref).value();
}

void TestOccupationOrigins::checkTension(const OccupationCard::Tension& tension, const Origin& origin)
{
    const auto vacancies = std::count_if(origin.rows.begin(), origin.rows.end(), [](const Origin::Row& row) {
        return row.cells[3].text == QLatin1String("vacancy") && row.person < 0;
    });
    QCOMPARE(static_cast<int>(vacancies), tension.vacancies);
    QCOMPARE(wholeSum(origin, 2, 4, {QStringLiteral("job seeker")}), tension.seekers);
}

void TestOccupationOrigins::checkOffer(const OccupationCard& card, FigureRef ref, const Origin& origin)
{
    QCOMPARE(static_cast<int>(origin.rows.size()), card.market.tension.vacancies);
    const OccupationCard::Offer& offer = card.offers.rows[static_cast<std::size_t>(ref.row)];
    const auto middle = [&](std::size_t column) {
        const auto numbers = numbersIn(origin, column);
        return numbers[(numbers.size() - 1) / 2];
    };
    if (offer.word == QLatin1String("pay")) {
        QVERIFY(std::abs(middle(4) - card.offers.payMin) <= 25);
        QVERIFY(std::abs(middle(5) - card.offers.payMax) <= 25);
    } else if (offer.word == QLatin1String("education")) {
        QVERIFY(std::any_of(origin.rows.begin(), origin.rows.end(), [&](const Origin::Row& row) {
            return row.cells[4].value == middle(4) && offer.text.endsWith(row.cells[4].text);
        }));
    } else {
        QVERIFY2(offer.text.contains(QString::number(middle(4))) || middle(4) == 0, qPrintable(offer.text));
    }
}

void TestOccupationOrigins::checkMarket(const OccupationCard& card, FigureRef ref, const Origin& origin) const
{
    const auto rows = static_cast<int>(origin.rows.size());
    const auto row = static_cast<std::size_t>(ref.row);
    switch (ref.kind) {
    case Kind::Held:
        QCOMPARE(rows, card.market.held);
        break;
    case Kind::Wished:
        QCOMPARE(rows, card.market.wished);
        break;
    case Kind::Open:
        QCOMPARE(rows, card.market.tension.vacancies);
        break;
    case Kind::Seekers:
        QCOMPARE(wholeSum(origin, 2, 3), card.market.tension.seekers);
        break;
    case Kind::Tension:
        checkTension(card.market.tension, origin);
        break;
    case Kind::Mismatch:
        QCOMPARE(rows, card.market.held + card.market.wished - 2 * card.market.both);
        break;
    case Kind::Zone:
        QCOMPARE(rows, card.zones.rows[row].postcodes);
        break;
    case Kind::AreaOpen:
        QCOMPARE(rows, card.areas.rows[row].tension.vacancies);
        break;
    case Kind::AreaSeekers:
        QCOMPARE(wholeSum(origin, 2, 3), card.areas.rows[row].tension.seekers);
        break;
    default:
        checkTension(card.areas.rows[row].tension, origin);
    }
}

void TestOccupationOrigins::check(const OccupationCard& card, FigureRef ref, const Origin& origin) const
{
    QVERIFY(!origin.title.isEmpty() && !origin.sentence.isEmpty() && !origin.sentence.contains(QLatin1Char('%')));
    QVERIFY(!origin.rows.empty());
    for (const Origin::Row& row : origin.rows)
        QCOMPARE(row.cells.size(), origin.columns.size());
    const auto row = static_cast<std::size_t>(ref.row);
    const auto part = static_cast<std::size_t>(ref.part);
    switch (ref.kind) {
    case Kind::Weeks:
        QCOMPARE(origin.rows.size(), card.trend.weeks.size());
        QCOMPARE(static_cast<int>(origin.rows.back().cells[2].value), card.market.wished);
        break;
    case Kind::Alternative:
        QCOMPARE(origin.people(), card.alternatives.rows[row].people);
        break;
    case Kind::AlternativeTension:
        checkTension(card.alternatives.rows[row].tension, origin);
        break;
    case Kind::Movers:
        QCOMPARE(origin.people(), card.links[row].of);
        break;
    case Kind::Link:
        QCOMPARE(origin.people(), card.links[row].rows[part].people);
        break;
    case Kind::Bar:
        QCOMPARE(static_cast<int>(origin.rows.size()), card.people.traits[row].rows[part].people);
        break;
    case Kind::Offer:
        checkOffer(card, ref, origin);
        break;
    default:
        checkMarket(card, ref, origin);
    }
}

void TestOccupationOrigins::everyFigureCountsItsRows()
{
    paper::Typesetter setter;
    std::map<Kind, int> seen;
    for (const QString& code : m_maker->codes()) {
        const OccupationCard card = m_maker->card(code, View::Intern).value();
        for (const paper::FigureArea& figure : cardpages::occupationCardFigures(card, setter)) {
            QVERIFY(QRectF(QPointF(), paper::a4).contains(figure.area));
            QVERIFY(figure.side == 0 || figure.side == 1);
            QVERIFY(!hintOf(card, figure.ref).isEmpty());
            check(card, figure.ref, rowsOf(card, figure.ref));
            if (QTest::currentTestFailed()) {
                qInfo("card %s, kind %d, row %d, part %d", qPrintable(code), static_cast<int>(figure.ref.kind),
                      figure.ref.row, figure.ref.part);
                return;
            }
            ++seen[figure.ref.kind];
        }
    }
    for (int kind = static_cast<int>(Kind::Held); kind <= static_cast<int>(Kind::Zone); ++kind)
        QVERIFY2(seen[static_cast<Kind>(kind)] > 0, qPrintable(QStringLiteral("no figure of kind %1").arg(kind)));
}

void TestOccupationOrigins::theRowsAreTheRightPeople()
{
    const OccupationCard card = m_maker->card(QStringLiteral("KELNER"), View::Intern).value();
    const auto isHere = [](const Person& one) { return !one.hasLeft; };
    QCOMPARE(namesIn(rowsOf(card, {Kind::Held})),
             expected([&](const Person& one) { return isHere(one) && one.had("KELNER"); }));
    QCOMPARE(namesIn(rowsOf(card, {Kind::Wished})),
             expected([&](const Person& one) { return isHere(one) && one.wants("KELNER"); }));
    QCOMPARE(namesIn(rowsOf(card, {Kind::Seekers})),
             expected([&](const Person& one) { return isHere(one) && one.isSeeker && one.wants("KELNER"); }));
    QCOMPARE(namesIn(rowsOf(card, {Kind::Mismatch})),
             expected([&](const Person& one) { return isHere(one) && one.wants("KELNER") != one.had("KELNER"); }));
    QCOMPARE(namesIn(rowsOf(card, {Kind::Movers, 0})), // a step a row, also of who has left
             expected([](const Person& one) { return one.steps({}, "KELNER"); }));
    QCOMPARE(namesIn(rowsOf(card, {Kind::Movers, 1})),
             expected([](const Person& one) { return one.steps("KELNER", {}); }));
    const auto linked = [&card](int section, int part) {
        return card.links[static_cast<std::size_t>(section)].rows[static_cast<std::size_t>(part)].code.toStdString();
    };
    QCOMPARE(namesIn(rowsOf(card, {Kind::Link, 1, 1})),
             expected([&](const Person& one) { return one.steps("KELNER", linked(1, 1)); }));
    QCOMPARE(namesIn(rowsOf(card, {Kind::Link, 2, 0})),
             expected([&](const Person& one) { return isHere(one) && one.had("KELNER") && one.wants(linked(2, 0)); }));
    QCOMPARE(namesIn(rowsOf(card, {Kind::Link, 3, 0})),
             expected([&](const Person& one) { return isHere(one) && one.wants("KELNER") && one.had(linked(3, 0)); }));
    QCOMPARE(card.people.traits[1].word, QStringLiteral("age"));
    QCOMPARE(namesIn(rowsOf(card, {Kind::Bar, 1, 2})), expected([&](const Person& one) {
                 const int age = 2015 - one.birthYear;
                 return isHere(one) && one.had("KELNER") && one.birthYear != unknown && age >= 35 && age < 45;
             }));
}

void TestOccupationOrigins::everyRegionOnTheMapHasItsRows()
{
    paper::Typesetter setter;
    const OccupationCard card = m_maker->card(QStringLiteral("KOK"), View::Intern).value();
    std::set<int> onMap;
    for (const paper::FigureArea& figure : cardpages::occupationCardFigures(card, setter)) {
        if (figure.line.isEmpty())
            continue;
        QCOMPARE(figure.ref.kind, Kind::AreaTension);
        QVERIFY(onMap.insert(figure.ref.row).second);
    }
    std::set<int> filled;
    for (std::size_t i = 0; i < card.areas.rows.size(); ++i) {
        const OccupationCard::Area& area = card.areas.rows[i];
        if (!area.code.isEmpty() && area.tension.vacancies + area.tension.seekers > 0)
            filled.insert(static_cast<int>(i));
    }
    QCOMPARE(onMap, filled);
    QCOMPARE(onMap.size(), 3U); // the regions of the three postcodes
}

/// Added up from the people as they were put in, with travel times asked one by one.
void TestOccupationOrigins::everyZoneCountsWhoLivesThere()
{
    const OccupationCard card = m_maker->card(QStringLiteral("KOK"), View::Intern).value();
    const auto& times = geography::TravelTimes::builtIn();
    const auto isNear = [&times](int home, int work) {
        const int seconds = home == unknown ? unknown : times.seconds(home, work, geography::TravelMode::Car);
        return seconds != unknown && seconds <= 30 * 60;
    };
    int seen = 0;
    for (std::size_t row = 0; row < card.zones.rows.size(); ++row) {
        for (const Origin::Row& zone : rowsOf(card, {Kind::Zone, static_cast<int>(row)}).rows) {
            const auto pc4 = static_cast<int>(zone.cells[0].value);
            if (zone.cells[3].value == 0 || ++seen % 40 != 0)
                continue;
            int people = 0;
            double seekers = 0;
            for (const Person& one : m_people) {
                if (one.hasLeft || !one.isSeeker || !one.wants("KOK") || !isNear(one.postcode, pc4))
                    continue;
                ++people;
                seekers += 1.0 / static_cast<double>(one.wishes.size());
            }
            QCOMPARE(static_cast<int>(zone.cells[3].value), people);
            QVERIFY(std::abs(zone.cells[4].value - seekers) < 0.006);
        }
    }
    QVERIFY(seen > 400);
}

void TestOccupationOrigins::everyWeekOfTheTrendHasItsRows()
{
    const Day before = Day::of(2015, 3, 2);
    int opened = 0;
    for (const QString& code : {QStringLiteral("KOK"), QStringLiteral("BODE")}) {
        const OccupationCard card = m_maker->card(code, View::Intern).value();
        const Origin weeks = rowsOf(card, {Kind::Weeks});
        QCOMPARE(weeks.rows.size(), std::size_t(2));
        for (const Origin::Row& week : weeks.rows) {
            for (std::size_t i = 1; i < week.cells.size(); ++i) {
                if (!week.cells[i].further) {
                    QCOMPARE(week.cells[i].value, 0.0);
                    continue;
                }
                const Further further = *week.cells[i].further;
                auto database = m_town.open();
                const auto origin =
                    originOf(database, *m_maker, card, further, Workers(2), Progress::unwatched()).value();
                const int figure = static_cast<int>(week.cells[i].value);
                if (further.kind == Kind::Seekers)
                    QCOMPARE(wholeSum(origin, 2, 3), figure);
                else
                    QCOMPARE(static_cast<int>(origin.rows.size()), figure);
                if (further.kind == Kind::Wished)
                    QCOMPARE(namesIn(origin), expected([&](const Person& one) {
                                 return !one.hasLeft && one.wants(code.toStdString()) &&
                                        (one.name != QLatin1String("NIEUW") || further.week != before);
                             }));
                QVERIFY(std::ranges::all_of(origin.rows, [&](const Origin::Row& row) { // a CV may have gone since
                    return further.week != before || row.person < 0;
                }));
                ++opened;
            }
        }
    }
    QVERIFY(opened >= 12);
}

void TestOccupationOrigins::nobodyAsksForNothing()
{
    paper::Typesetter setter;
    OccupationCard empty = m_maker->card(QStringLiteral("BODE"), View::Intern).value();
    empty.market.held = 0;
    empty.market.tension = {};
    for (OccupationCard::Area& area : empty.areas.rows)
        area.tension = {};
    for (const paper::FigureArea& figure : cardpages::occupationCardFigures(empty, setter)) {
        for (const Kind kind : {Kind::Held, Kind::Open, Kind::Seekers, Kind::Tension, Kind::AreaOpen, Kind::AreaSeekers,
                                Kind::AreaTension})
            QVERIFY(figure.ref.kind != kind || (kind == Kind::Held && figure.side == 1));
    }
}

void TestOccupationOrigins::theHintSaysHowMany()
{
    OccupationCard card;
    card.market.held = 34;
    QCOMPARE(hintOf(card, {Kind::Held}), QStringLiteral("Show the 34 people behind this figure"));
    card.areas.rows.push_back({QStringLiteral("AM01"), QStringLiteral("Groningen"), 0, 0, {}});
    QVERIFY(hintOf(card, {Kind::AreaTension, 0}).startsWith(QStringLiteral("Groningen: ")));
}

QTEST_GUILESS_MAIN(TestOccupationOrigins)
#include "tst_occupationorigins.moc"
