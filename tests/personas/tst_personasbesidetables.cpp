// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geography/area.h"
#include "core/geography/postcodes.h"
#include "core/personas/givingout.h"
#include "core/personas/hierarchies.h"
#include "core/personas/personas.h"
#include "core/personas/zone.h"
#include "core/populations/populationreader.h"
#include "core/releases/releaselog.h"
#include "tests/statistics/stranger.h"
#include "tests/support/town.h"

#include <QTest>

#include <algorithm>
#include <map>
#include <random>
#include <set>

using namespace spiegel;
using namespace spiegel::personas;
using populations::Variable;
using statistics::Stranger;
using support::SonarFacts;
using support::Town;

namespace {

/// Of two municipalities, so that both have regions of their own.
constexpr std::array postcodes = {2011, 2012, 2013, 2101, 2102};

using Dice = std::mt19937;

int below(Dice& dice, int end)
{
    return static_cast<int>(dice() % static_cast<unsigned>(end));
}

/// Of sex and education some are common and some are rare; of age and work nothing is known.
void addPeople(Town& town, Dice& dice, int count)
{
    const std::array educations = {"", "BASIS", "VMBO", "MBO1", "MBO2", "HBO"};
    for (int i = 0; i < count; ++i) {
        SonarFacts facts;
        facts.sex = below(dice, 25) == 0 ? "" : below(dice, 2) == 0 ? "M" : "V";
        facts.postcode = postcodes[static_cast<std::size_t>(std::min(below(dice, 5), below(dice, 5)))];
        facts.education = educations[static_cast<std::size_t>(std::min(below(dice, 6), below(dice, 6)))];
        facts.hoursADay = below(dice, 2) == 0 ? "NVT" : "600";
        facts.regime = below(dice, 2) == 0 ? "OUD" : "2010";
        facts.variation = below(dice, 2);
        facts.adaptation = below(dice, 2);
        facts.guidance = below(dice, 2);
        town.addSonar("p" + std::to_string(i), facts);
    }
}

/// All in one of the municipalities, or near a postcode.
Question anyQuestion(Dice& dice)
{
    Question question;
    question.people = 10;
    if (below(dice, 2) == 0) {
        const auto area = geography::Area::find(below(dice, 2) == 0 ? QStringLiteral("gemeente:Haarlem")
                                                                    : QStringLiteral("gemeente:Heemstede"));
        question.postcodes = area->postcodes();
        question.area = area->code();
        return question;
    }
    question.around = postcodes[static_cast<std::size_t>(below(dice, 5))];
    question.within = 3 + below(dice, 10);
    return question;
}

statistics::Request anyRequest(Dice& dice)
{
    statistics::Request request;
    const int form = below(dice, 3);
    request.by = form == 0   ? std::vector{Variable::Sex}
                 : form == 1 ? std::vector{Variable::Education}
                             : std::vector{Variable::Sex, Variable::Education};
    if (below(dice, 3) > 0)
        request.region =
            below(dice, 2) == 0 ? QStringLiteral("gemeente:Haarlem") : QStringLiteral("gemeente:Heemstede");
    else
        request.around = statistics::Request::Around{postcodes[static_cast<std::size_t>(below(dice, 5))],
                                                     3 + below(dice, 10), geography::TravelMode::Car};
    return request;
}

/// A number of a persona as somebody outside has it.
struct Told
{
    releases::Zone zone;
    Stranger::Group whom;
    int least;
    std::optional<int> most;
};

/// Whether a word of a key goes for a category, by the hierarchies alone.
bool applies(const Hierarchy& hierarchy, const QString& word, int leaf)
{
    const Hierarchy::Group* const group = hierarchy.find(word);
    return std::find(group->leaves.begin(), group->leaves.end(), leaf) != group->leaves.end();
}

Stranger::Group peopleOf(const Stranger& stranger, const Personas& personas, const Persona& persona)
{
    const QString begin = persona.keys.back().word.section(QLatin1Char(':'), 1);
    return stranger.groupOf([&](int place, const Stranger::Category& category) {
        if (place == populations::Population::elsewhere())
            return false;
        const int postcode = geography::Postcodes::builtIn().at(place).number;
        // Sex: M, V, X and unknown; education from low to high and unknown; both as the leaves are.
        return std::binary_search(personas.postcodes.begin(), personas.postcodes.end(), postcode) &&
               QString::number(postcode).startsWith(begin) &&
               applies(sexHierarchy(), persona.keys[1].word, category(Variable::Sex)) &&
               applies(educationHierarchy(), persona.keys[2].word, category(Variable::Education));
    });
}

/// All that goes out of a database.
struct Papers
{
    std::vector<statistics::Statistics> tables;
    std::vector<Personas> personas;
    int uncounted = 0; ///< personas whose numbers would have told something
    int refused = 0;   ///< personas
};

Papers givenOut(store::Database& database, Dice& dice)
{
    Progress progress;
    const auto population = readPopulation(database, progress);
    Papers papers;
    for (int asked = 0; asked < 8; ++asked) {
        if (below(dice, 2) == 0) {
            auto personas = personasFor(*population, anyQuestion(dice), progress);
            if (!personas)
                continue;
            if (giveOut(database, *population, *personas, {}, {}, progress)) {
                papers.uncounted += personas->isCounted ? 0 : 1;
                papers.personas.push_back(std::move(*personas));
            } else {
                ++papers.refused;
            }
        } else if (auto table = statistics::giveOut(database, anyRequest(dice), {}, {}, progress)) {
            papers.tables.push_back(std::move(*table));
        }
    }
    return papers;
}

/// One place for all that lie in the same zones.
std::vector<int> onePlaceOfEachSort(const Papers& papers)
{
    std::vector<releases::Zone> zones;
    for (const statistics::Statistics& table : papers.tables)
        zones.push_back(table.plan.zone);
    for (const Personas& personas : papers.personas) {
        for (const Persona& persona : personas.personas)
            zones.push_back(releases::zoneOf(postcodesNamed(persona.keys.back().word, personas.postcodes)));
        zones.push_back(releases::zoneOf(personas.postcodes));
    }
    std::map<std::vector<bool>, int> sorts;
    for (const int place : releases::everywhere()) {
        std::vector<bool> liesIn;
        for (const releases::Zone& zone : zones)
            liesIn.push_back(std::binary_search(zone.begin(), zone.end(), place));
        sorts.emplace(liesIn, place);
    }
    std::vector<int> places;
    for (const auto& [sort, place] : sorts)
        places.push_back(place);
    return places;
}

bool isWithin(const Stranger::Group& inner, const Stranger::Group& outer)
{
    return std::equal(inner.is.begin(), inner.is.end(), outer.is.begin(), [](char in, char out) { return !in || out; });
}

/// What goes out of them, by the JSON.
std::vector<Told> toldBy(const Stranger& stranger, const Personas& personas)
{
    std::vector<Told> all;
    Stranger::Group rest = stranger.groupOf([&](int place, const Stranger::Category&) {
        return place != populations::Population::elsewhere() &&
               std::binary_search(personas.postcodes.begin(), personas.postcodes.end(),
                                  geography::Postcodes::builtIn().at(place).number);
    });
    for (const Persona& persona : personas.personas) {
        const Stranger::Group whom = peopleOf(stranger, personas, persona);
        const int told = personas.told(persona.people);
        all.push_back({releases::zoneOf(postcodesNamed(persona.keys.back().word, personas.postcodes)), whom, told,
                       personas.isCounted ? std::optional(told + 19) : std::nullopt});
        rest = stranger.without(rest, whom);
    }
    const QJsonValue hidden = toJson(personas, true)[QStringLiteral("hidden")];
    if (!hidden.isNull())
        all.push_back({releases::zoneOf(personas.postcodes), rest, hidden.toInt(),
                       hidden.toInt() == 0 ? 0 : hidden.toInt() + 19});
    return all;
}

struct SmallGroup
{
    Stranger::Group people;
    int width; ///< that its bounds must be apart
};

/// Tells the stranger of the personas too.
std::vector<SmallGroup> smallGroups(Stranger& stranger, const Papers& papers)
{
    std::vector<std::pair<releases::Zone, Stranger::Group>> types;
    for (const Personas& personas : papers.personas) {
        for (const Told& told : toldBy(stranger, personas)) {
            stranger.add(told.whom, told.least, told.most);
            types.emplace_back(told.zone, told.whom);
        }
    }
    std::vector<SmallGroup> groups;
    std::set<std::vector<char>> known;
    const auto add = [&](const Stranger::Group& people, int width) {
        if (people.people > 0 && people.people < 10 && known.insert(people.is).second)
            groups.push_back({people, width});
    };
    for (const statistics::Statistics& table : papers.tables) {
        const int width = table.release.width();
        for (std::size_t row = 0; row < static_cast<std::size_t>(table.rows.size()); ++row) {
            for (std::size_t column = 0; column < static_cast<std::size_t>(table.columns.size()); ++column) {
                const auto cell = stranger.group(table, row, column);
                add(cell, width);
                for (const auto& [zone, type] : types) {
                    if (zone == table.plan.zone && isWithin(type, cell))
                        add(stranger.without(cell, type), std::min(width, 9)); // of rounded figures
                    if (zone == table.plan.zone && isWithin(cell, type))
                        add(stranger.without(type, cell), std::min(width, 9));
                }
            }
        }
    }
    return groups;
}

} // namespace

class TestPersonasBesideTables : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachCellSaysWhomItCounts();
    void theSameAgainIsTheSame();
    void whoHasTablesAndPersonasLearnsNoSmallGroup_data();
    void whoHasTablesAndPersonasLearnsNoSmallGroup();

private:
    Progress m_progress;
};

/// What stands in the log, which is what is held against tables, against the people of the personas.
void TestPersonasBesideTables::eachCellSaysWhomItCounts()
{
    Dice dice(7);
    Town town;
    for (const auto& [code, isco] :
         {std::pair("5141.1", "5141"), std::pair("7512.1", "7512"), std::pair("9112.1", "9112")})
        town.addOccupation(code, code, isco, 2);
    const std::array works = {"5141.1", "7512.1", "9112.1", ""};
    const std::array educations = {"", "BASIS", "VMBO", "MBO1", "MBO4", "HBO"};
    for (int i = 0; i < 500; ++i) {
        SonarFacts facts;
        facts.birthYear = below(dice, 9) == 0 ? unknown : 1955 + below(dice, 42);
        facts.sex = below(dice, 20) == 0 ? "" : below(dice, 2) == 0 ? "M" : "V";
        facts.postcode = postcodes[static_cast<std::size_t>(below(dice, 5))];
        facts.education = educations[static_cast<std::size_t>(below(dice, 6))];
        facts.occupation = works[static_cast<std::size_t>(below(dice, 4))];
        facts.hoursADay = below(dice, 2) == 0 ? "NVT" : "600";
        facts.regime = below(dice, 2) == 0 ? "OUD" : "2010";
        facts.variation = facts.adaptation = facts.guidance = below(dice, 2);
        town.addSonar("p" + std::to_string(i), facts);
    }
    auto database = town.open(store::Access::Write);
    const auto population = readPopulation(database, m_progress);
    const auto counted = populations::readPopulation(database, populations::Kind::Sonar, m_progress);
    QVERIFY(population && counted);
    int looked = 0;
    for (int asked = 0; asked < 12; ++asked) {
        auto personas = personasFor(*population, anyQuestion(dice), m_progress);
        if (!personas)
            continue;
        QVERIFY(giveOut(database, *population, *personas, {}, {}, m_progress));
        const auto releases = releases::readReleases(database, *counted);
        const releases::Release& release = releases->back();
        QVERIFY(release.isDown);
        QVERIFY(release.cells.size() >= personas->personas.size());
        std::set<int> shown;
        for (std::size_t at = 0; at < release.cells.size(); ++at) {
            const releases::Cell& cell = release.cells[at];
            const releases::Zone& zone = release.zones[static_cast<std::size_t>(cell.zone)];
            std::vector<int> rows;
            for (int row = 0; row < counted->count(); ++row) {
                int parts = 0;
                for (const releases::Conditions& part : cell.parts) {
                    parts += std::all_of(part.begin(), part.end(), [&](const releases::Condition& condition) {
                        return std::count(condition.categories.begin(), condition.categories.end(),
                                          counted->category(row, condition.feature)) > 0;
                    });
                }
                QVERIFY(parts <= 1);
                if (parts == 1 && std::count(zone.begin(), zone.end(), counted->place(row)) > 0)
                    rows.push_back(row);
            }
            if (at < personas->personas.size()) {
                QCOMPARE(rows, personas->personas[at].members);
                QVERIFY(!cell.isHidden());
                QCOMPARE(cell.value, personas->told(static_cast<int>(rows.size())));
            } else if (personas->hidden == 0) {
                QVERIFY(rows.empty() && cell.value == 0);
            } else {
                QCOMPARE(static_cast<int>(rows.size()), personas->hidden);
                QCOMPARE(cell.value, personas->toldHidden());
            }
            ++looked;
        }
    }
    QVERIFY(looked > 50);
}

void TestPersonasBesideTables::theSameAgainIsTheSame()
{
    Dice dice(3);
    Town town;
    addPeople(town, dice, 300);
    auto database = town.open(store::Access::Write);
    const auto population = readPopulation(database, m_progress);
    Question question;
    question.around = postcodes.front();
    question.within = 10;
    question.people = 10;
    auto first = personasFor(*population, question, m_progress);
    QVERIFY(first);
    QVERIFY(giveOut(database, *population, *first, {}, {}, m_progress));
    for (int asked = 0; asked < 6; ++asked)
        (void)statistics::giveOut(database, anyRequest(dice), {}, {}, m_progress);
    auto again = personasFor(*population, question, m_progress);
    QVERIFY(giveOut(database, *population, *again, {}, {}, m_progress));
    QCOMPARE(toJson(*again, true), toJson(*first, true));
}

void TestPersonasBesideTables::whoHasTablesAndPersonasLearnsNoSmallGroup_data()
{
    QTest::addColumn<int>("seed");
    const int trials = std::max(6, qEnvironmentVariableIntValue("SPIEGEL_TRIALS"));
    for (int seed = 1; seed <= trials; ++seed)
        QTest::addRow("seed %d", seed) << seed;
}

/// Tables and personas of municipalities and zones, in any order. Somebody from outside who has them all, and integer
/// programming, looks at small cells of tables, and at who is of a cell but not of a persona of the same zone.
void TestPersonasBesideTables::whoHasTablesAndPersonasLearnsNoSmallGroup()
{
    QFETCH(int, seed);
    Dice dice(static_cast<unsigned>(seed));
    int looked = 0;
    for (int round = 0; round < 4; ++round) {
        Town town;
        addPeople(town, dice, 120 + below(dice, 250));
        auto database = town.open(store::Access::Write);
        const auto counted = populations::readPopulation(database, populations::Kind::Sonar, m_progress);
        const Papers papers = givenOut(database, dice);
        std::vector<const statistics::Statistics*> tables;
        for (const statistics::Statistics& table : papers.tables)
            tables.push_back(&table);
        Stranger stranger(*counted, {Variable::Sex, Variable::Education}, tables, onePlaceOfEachSort(papers));
        for (const SmallGroup& group : smallGroups(stranger, papers)) {
            ++looked;
            const auto bounds = stranger.bounds(group.people);
            QVERIFY2(!bounds.most || *bounds.most - bounds.least >= group.width,
                     qPrintable(QStringLiteral("%1 people lie from %2 to %3")
                                    .arg(group.people.people)
                                    .arg(bounds.least)
                                    .arg(*bounds.most)));
        }
    }
    QVERIFY(looked > 10);
}

QTEST_GUILESS_MAIN(TestPersonasBesideTables)
#include "tst_personasbesidetables.moc"
