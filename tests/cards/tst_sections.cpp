// SPDX-License-Identifier: GPL-3.0-or-later
// The sections of every card of a random town against a second, naive way: plain lists and loops over the rows of the
// database; nothing is shared with core/cards but the result, and with core/peers but the weights of one CV.
#include "core/cards/cvcardmaker.h"
#include "core/cards/sections.h"
#include "core/geography/postcodes.h"
#include "core/geography/traveltimes.h"
#include "core/store/database.h"
#include "core/store/query.h"
#include "tests/support/crowd.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

using namespace spiegel;
using namespace spiegel::cards;
using spiegel::support::Town;

namespace {

struct Job
{
    int started;
    int seq;
    int occupation;

    auto operator<=>(const Job&) const = default;
};

/// Everything of a town in plain maps.
struct Plain
{
    std::map<int, QString> cvs;
    std::map<int, QString> codes;
    std::map<int, std::string> isco;
    std::map<int, int> levels; ///< of occupations
    std::map<int, int> skills; ///< of people, by education
    std::map<int, int> postcodes, minutes, transports;
    std::map<int, std::vector<Job>> jobs;
    std::map<int, std::set<int>> wishes;
    std::map<int, int> vacancyPostcodes; ///< open ones
    std::map<int, int> vacancyOccupations;
    std::map<int, std::set<int>> views; ///< CV -> open vacancies

    explicit Plain(const store::Database& database);

    [[nodiscard]] int last(int cv) const
    {
        int occupation = unknown;
        const auto found = jobs.find(cv);
        if (found == jobs.end())
            return unknown;
        for (const Job& job : found->second) {
            if (job.occupation != unknown)
                occupation = job.occupation;
        }
        return occupation;
    }
    /// By education or by work.
    [[nodiscard]] int skill(int cv, int occupation) const
    {
        const auto found = skills.find(cv);
        return std::max(found == skills.end() ? unknown : found->second, levels.at(occupation));
    }
    [[nodiscard]] bool isFarBelow(int occupation, int skill) const
    {
        return levels.at(occupation) != unknown && skill != unknown && levels.at(occupation) <= skill - 2;
    }
    [[nodiscard]] bool isLike(int a, int b, int width) const // 0 the same, 4 or 3 digits of ISCO
    {
        if (a == unknown || b == unknown)
            return false;
        if (width == 0)
            return a == b;
        const std::string isco1 = isco.at(a);
        const std::string isco2 = isco.at(b);
        return isco1.size() == 4 && isco2.size() == 4 &&
               isco1.substr(0, static_cast<std::size_t>(width)) == isco2.substr(0, static_cast<std::size_t>(width));
    }
    [[nodiscard]] std::set<int> others(int cv, int width) const
    {
        std::set<int> found;
        for (const auto& [other, name] : cvs) {
            if (other != cv && isLike(last(cv), last(other), width))
                found.insert(other);
        }
        return found;
    }
};

Plain::Plain(const store::Database& database)
{
    const auto each = [&](const char* sql, const auto& take) {
        store::Query rows(database, QString::fromLatin1(sql));
        while (rows.next())
            take(rows);
    };
    each("SELECT v.cv, k.name, v.postcode, v.travel_max, v.transport FROM cv_at v JOIN cv_key k ON k.id = v.cv",
         [&](const store::Query& row) {
             cvs[row.number(0)] = row.text(1);
             postcodes[row.number(0)] = row.number(2);
             minutes[row.number(0)] = row.number(3);
             transports[row.number(0)] = row.number(4);
         });
    each("SELECT cv, education FROM cv_at WHERE education IS NOT NULL UNION SELECT cv, level FROM education_at "
         "WHERE level IS NOT NULL",
         [&](const store::Query& row) {
             QCOMPARE(row.number(1), 3); // MBO2
             skills[row.number(0)] = 2;
         });
    each("SELECT c.id, c.code, w.text, o.level FROM occupation_code c LEFT JOIN occupation_at o ON o.occupation = c.id "
         "LEFT JOIN word w ON w.id = o.isco",
         [&](const store::Query& row) {
             codes[row.number(0)] = row.text(1);
             isco[row.number(0)] = row.text(2).toStdString();
             levels[row.number(0)] = row.isNull(3) ? unknown : row.number(3);
         });
    each("SELECT cv, started, seq, occupation FROM experience_at", [&](const store::Query& row) {
        jobs[row.number(0)].push_back({row.number(1), row.number(2), row.number(3)});
    });
    for (auto& [cv, list] : jobs)
        std::sort(list.begin(), list.end());
    each("SELECT cv, occupation FROM wish_at WHERE occupation IS NOT NULL",
         [&](const store::Query& row) { wishes[row.number(0)].insert(row.number(1)); });
    const int day = database.snapshot().sinceEpoch();
    each("SELECT vacancy, postcode, placed, closed, occupation FROM vacancy_at", [&](const store::Query& row) {
        vacancyOccupations[row.number(0)] = row.number(4);
        if ((row.isNull(2) || row.number(2) <= day) && (row.isNull(3) || row.number(3) > day))
            vacancyPostcodes[row.number(0)] = row.number(1);
    });
    each("SELECT cv, vacancy FROM viewing_at", [&](const store::Query& row) {
        if (vacancyPostcodes.contains(row.number(1)))
            views[row.number(0)].insert(row.number(1));
    });
}

using Row = std::tuple<QString, int, int>; ///< code, people, of
const std::vector<int> allWidths = {100, 300, 1000, 0, 4, 3};

int numberOf(Width width)
{
    return allWidths[static_cast<std::size_t>(width)];
}

template<class Make>
auto widened(const Make& make)
{
    std::pair best{allWidths.front(), make(allWidths.front())};
    for (const int width : allWidths) {
        if (best.second.size() >= 3)
            break;
        auto rows = make(width);
        if (rows.size() > best.second.size())
            best = {width, rows};
    }
    return best;
}

struct Arrived
{
    std::set<int> people;
    std::map<int, int> skills; ///< by person
    std::vector<int> months;

    [[nodiscard]] int ofSkill(int skill) const
    {
        return static_cast<int>(std::count_if(
            skills.begin(), skills.end(), [&](const auto& one) { return skill == unknown || one.second >= skill; }));
    }
};

/// A step of one person, and which job it went to.
struct Stepped
{
    int from;
    int to;
    int months;
    std::size_t job;
    Month date;
};

std::vector<Stepped> stepsOf(const std::vector<Job>& jobs)
{
    std::vector<Stepped> steps;
    const Job* before = nullptr;
    for (std::size_t i = 0; i < jobs.size(); ++i) {
        if (jobs[i].started == unknown || jobs[i].occupation == unknown)
            continue;
        if (before && before->occupation != jobs[i].occupation)
            steps.push_back(
                {before->occupation, jobs[i].occupation, jobs[i].started - before->started, i, Month(jobs[i].started)});
        before = &jobs[i];
    }
    return steps;
}

using Vector = std::map<int, int>; ///< features and their weights

std::int64_t dot(const Vector& a, const Vector& b)
{
    std::int64_t sum = 0;
    for (const auto& [feature, weight] : a) {
        if (const auto found = b.find(feature); found != b.end())
            sum += std::int64_t{weight} * found->second;
    }
    return sum;
}

class Naive
{
public:
    Naive(const Plain& plain, const CvCardMaker& maker)
        : m_plain(plain)
        , m_maker(maker)
    {
        for (const auto& [cv, name] : plain.cvs) {
            const auto list = maker.others().index().features().list(maker.population().cvs().rowOf(cv));
            for (std::size_t i = 0; i < list.ids.size(); ++i)
                m_vectors[cv][list.ids[i]] = list.weights[i];
        }
    }

    /// CVs, most like first.
    [[nodiscard]] std::vector<int> alike(int cv) const
    {
        struct Scored
        {
            std::int64_t dot, squares;
            QString name;
            int cv;
        };
        std::vector<Scored> all;
        const Vector own = vectorOf(cv);
        for (const auto& [other, name] : m_plain.cvs) {
            const Vector vector = vectorOf(other);
            const std::int64_t shared = dot(own, vector);
            if (other != cv && shared > 0 &&
                static_cast<double>(shared) /
                        std::sqrt(static_cast<double>(dot(own, own)) * static_cast<double>(dot(vector, vector))) >=
                    leastLikeness)
                all.push_back({shared, dot(vector, vector), name, other});
        }
        __extension__ using Wide = unsigned __int128;
        std::sort(all.begin(), all.end(), [](const Scored& a, const Scored& b) {
            const Wide first = static_cast<Wide>(a.dot * a.dot) * static_cast<Wide>(b.squares);
            const Wide second = static_cast<Wide>(b.dot * b.dot) * static_cast<Wide>(a.squares);
            return first != second ? first > second : a.name < b.name;
        });
        std::vector<int> found;
        for (const Scored& one : all)
            found.push_back(one.cv);
        return found;
    }

    /// Who is looked at; empty when a width adds nobody.
    [[nodiscard]] std::set<int> group(int cv, int width) const
    {
        if (width < 100)
            return m_plain.others(cv, width);
        const std::vector<int> all = alike(cv);
        const std::size_t narrower = width == 100 ? 0 : width == 300 ? 100 : 300;
        if (all.size() <= narrower)
            return {};
        const auto end = all.begin() + static_cast<std::ptrdiff_t>(std::min<std::size_t>(all.size(), width));
        return {all.begin(), end};
    }

    /// Everybody's steps out of the group of the person's last occupation, without the person; and how many people.
    [[nodiscard]] std::map<int, Arrived> arrivals(int cv, int width, int& leavers) const
    {
        const int own = m_plain.last(cv);
        std::map<int, Arrived> found;
        std::set<int> people;
        for (const auto& [person, jobs] : m_plain.jobs) {
            for (const Stepped& step : stepsOf(jobs)) {
                if (person == cv || !m_plain.isLike(step.from, own, width))
                    continue;
                people.insert(person);
                add(found[step.to], person, step);
            }
        }
        leavers = static_cast<int>(people.size());
        return found;
    }

    /// The same of the people whose CV was most like the person's just before the step.
    [[nodiscard]] std::map<int, Arrived> arrivalsAlike(int cv, std::size_t top, int& leavers) const
    {
        struct Once
        {
            double score;
            QString name;
            int person;
            Stepped step;
        };
        std::vector<Once> all;
        for (const auto& [person, jobs] : m_plain.jobs) {
            std::optional<Once> best;
            for (const Stepped& step : stepsOf(jobs)) {
                if (person == cv || step.from != m_plain.last(cv))
                    continue;
                const Vector then = vectorBefore(person, step);
                const double score = static_cast<double>(dot(vectorOf(cv), then)) *
                                     (1 / std::sqrt(static_cast<double>(dot(then, then))));
                if (!best || score >= best->score)
                    best = Once{score, m_plain.cvs.at(person), person, step};
            }
            if (best && best->score > 0)
                all.push_back(*best);
        }
        std::map<int, Arrived> found;
        leavers = static_cast<int>(top);
        if (all.size() <= top)
            return found;
        std::sort(all.begin(), all.end(), [](const Once& a, const Once& b) {
            return a.score != b.score ? a.score > b.score : a.name < b.name;
        });
        all.resize(top);
        for (const Once& one : all)
            add(found[one.step.to], one.person, one.step);
        return found;
    }

    [[nodiscard]] bool isFitting(int cv, int occupation) const
    {
        const int own = m_plain.last(cv);
        const int skill = m_plain.skill(cv, own);
        const auto wishes = m_plain.wishes.find(cv);
        if (!m_plain.isFarBelow(occupation, skill) || occupation == own ||
            (wishes != m_plain.wishes.end() && wishes->second.contains(occupation)))
            return true;
        int leavers = 0;
        const auto found = arrivals(cv, m_plain.isco.at(own).size() == 4 ? 3 : 0, leavers);
        return found.contains(occupation) && found.at(occupation).ofSkill(skill) >= 10;
    }

    [[nodiscard]] std::vector<Row> did(int cv, int width) const
    {
        int leavers = 0;
        const auto found =
            width >= 100 ? arrivalsAlike(cv, static_cast<std::size_t>(width), leavers) : arrivals(cv, width, leavers);
        const int skill = m_plain.skill(cv, m_plain.last(cv));
        std::map<QString, int> counts;
        for (const auto& [to, arrived] : found) {
            if (to != m_plain.last(cv) && (!m_plain.isFarBelow(to, skill) || arrived.ofSkill(skill) >= 10))
                counts[m_plain.codes.at(to)] = static_cast<int>(arrived.people.size());
        }
        return ranked(counts, leavers);
    }

    [[nodiscard]] std::vector<Row> want(int cv, int width) const
    {
        std::map<QString, int> counts;
        int wishing = 0;
        for (const int other : group(cv, width)) {
            const auto wishes = m_plain.wishes.find(other);
            if (wishes == m_plain.wishes.end())
                continue;
            ++wishing;
            for (const int wish : wishes->second) {
                if (isFitting(cv, wish))
                    ++counts[m_plain.codes.at(wish)];
            }
        }
        return ranked(counts, wishing);
    }

    [[nodiscard]] double medianMonths(int cv, int width, const QString& code) const
    {
        int leavers = 0;
        auto found =
            width >= 100 ? arrivalsAlike(cv, static_cast<std::size_t>(width), leavers) : arrivals(cv, width, leavers);
        for (auto& [to, arrived] : found) {
            std::vector<int>& months = arrived.months;
            std::sort(months.begin(), months.end());
            if (m_plain.codes.at(to) == code)
                return (months[(months.size() - 1) / 2] + months[months.size() / 2]) / 2.0;
        }
        return -1;
    }

private:
    void add(Arrived& arrived, int person, const Stepped& step) const
    {
        arrived.people.insert(person);
        const int skill = m_plain.skill(person, step.from);
        arrived.skills[person] = arrived.skills.contains(person) ? std::max(arrived.skills[person], skill) : skill;
        arrived.months.push_back(step.months);
    }
    [[nodiscard]] Vector vectorOf(int cv) const
    {
        const auto found = m_vectors.find(cv);
        return found == m_vectors.end() ? Vector() : found->second;
    }
    /// As the CV was in the month of the step, with the jobs before it only.
    [[nodiscard]] Vector vectorBefore(int cv, const Stepped& step) const
    {
        const Population& population = m_maker.population();
        const quality::Records& records = population.records;
        const peers::TraitReader reader({records.snapshot, records.cvs, records.experiences, records.schoolings,
                                         records.competences, population.codes},
                                        peers::Weights::builtIn());
        std::vector<int> ids;
        std::vector<peers::Features::Weight> weights;
        m_maker.others().index().features().weigh(
            reader.read(records.cvs.rowOf(cv), records.experiences.of(cv).first(step.job), step.date), ids, weights);
        Vector vector;
        for (std::size_t i = 0; i < ids.size(); ++i)
            vector[ids[i]] = weights[i];
        return vector;
    }
    [[nodiscard]] static std::vector<Row> ranked(const std::map<QString, int>& counts, int of)
    {
        std::vector<Row> rows;
        for (const auto& [code, people] : counts) {
            if (people >= 10 && of >= 10)
                rows.emplace_back(code, people, of);
        }
        std::stable_sort(rows.begin(), rows.end(),
                         [](const Row& a, const Row& b) { return std::get<1>(a) > std::get<1>(b); });
        if (rows.size() > 6)
            rows.resize(6);
        return rows;
    }

    const Plain& m_plain;
    const CvCardMaker& m_maker;
    std::map<int, Vector> m_vectors;
};

/// Whether a person who lives there can be at work in time, by one of the means the person has.
bool isReachable(const Plain& plain, int cv, int work)
{
    const int bits = plain.transports.at(cv) == unknown ? 6 : plain.transports.at(cv);
    const int most = plain.minutes.at(cv) == unknown ? 30 : plain.minutes.at(cv);
    const auto isQuick = [&](geography::TravelMode mode) {
        static std::map<std::pair<int, geography::TravelMode>, std::vector<int>> byWork; // to work, not from home
        auto& seconds = byWork[{work, mode}];
        if (seconds.empty())
            seconds = geography::TravelTimes::builtIn().toAll(work, mode);
        const auto home = geography::Postcodes::builtIn().indexOf(plain.postcodes.at(cv));
        return home && !seconds.empty() && seconds[static_cast<std::size_t>(*home)] != unknown &&
               seconds[static_cast<std::size_t>(*home)] <= most * 60;
    };
    return (bits & 1 && isQuick(geography::TravelMode::Car)) ||
           (bits & 2 && isQuick(geography::TravelMode::PublicTransport)) ||
           (bits & 4 && isQuick(geography::TravelMode::Bicycle));
}

/// Vacancies with their viewers, best first.
std::vector<std::pair<int, int>> naiveSeen(const Plain& plain, const Naive& naive, int cv, int width)
{
    const std::set<int> group = naive.group(cv, width);
    std::vector<std::pair<int, int>> found;
    if (group.size() < 10 || plain.postcodes.at(cv) == unknown)
        return found;
    int viewing = 0;
    for (const int person : group)
        viewing += plain.views.contains(person);
    std::vector<std::tuple<double, int, int>> order; // -lift, -viewers, id
    for (const auto& [vacancy, postcode] : plain.vacancyPostcodes) {
        int all = 0;
        int ours = 0;
        for (const auto& [person, seen] : plain.views) {
            all += seen.contains(vacancy);
            ours += seen.contains(vacancy) && group.contains(person);
        }
        const int occupation = plain.vacancyOccupations.at(vacancy);
        const double lift =
            (ours + 5.0) / (static_cast<double>(viewing) * all / static_cast<double>(plain.views.size()) + 5.0);
        if (ours >= 5 && lift > 1 && postcode != unknown && isReachable(plain, cv, postcode) &&
            (occupation == unknown || naive.isFitting(cv, occupation)))
            order.emplace_back(-lift, -ours, vacancy);
    }
    std::sort(order.begin(), order.end());
    for (const auto& [lift, viewers, vacancy] : order) {
        if (found.size() < 6)
            found.emplace_back(vacancy, -viewers);
    }
    return found;
}

} // namespace

class TestSections : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithTheNaiveWay_data();
    void agreesWithTheNaiveWay();
    void severalAtOnceAreAsOneByOne();
};

void TestSections::agreesWithTheNaiveWay_data()
{
    QTest::addColumn<int>("people");
    QTest::addColumn<quint32>("seed");
    QTest::newRow("hardly anybody") << 20 << 1U;
    QTest::newRow("a village") << 90 << 2U;
    QTest::newRow("a town") << 400 << 3U;
    QTest::newRow("another town") << 400 << 4U;
    QTest::newRow("a city, where not all who left are looked at") << 2400 << 5U;
}

void TestSections::agreesWithTheNaiveWay()
{
    QFETCH(int, people);
    QFETCH(quint32, seed);
    Town town;
    support::addCrowd(town, people, seed);
    auto database = town.open();
    const Plain plain(database);
    const auto maker = CvCardMaker::read(database, Workers(2), Progress::unwatched());
    QVERIFY(maker);
    const Naive naive(plain, *maker);
    int cards = 0;
    int rowsSeen = 0;
    int someLeavers = 0;
    int mostLeavers = 0; // of one occupation
    std::set<int> widths;
    for (const auto& [cv, name] : plain.cvs) {
        const int row = maker->population().cvs().rowOf(cv);
        QCOMPARE(maker->population().whyNoCard(row).isEmpty(), plain.last(cv) != unknown);
        if (plain.last(cv) == unknown || (people >= 400 && cv % (people / 50) != 1))
            continue;
        const CvCard card = maker->card(row);
        ++cards;
        const std::size_t alike = naive.group(cv, 100).size();
        if (alike >= 10)
            QCOMPARE(card.peers.people, static_cast<int>(alike));

        const auto [didWidth, didRows] = widened([&](int w) { return naive.did(cv, w); });
        std::vector<Row> did;
        for (const CvCard::Step& step : card.did.rows) {
            did.emplace_back(step.code, step.figure.people, step.figure.of);
            QCOMPARE(step.medianMonths, naive.medianMonths(cv, didWidth, step.code));
        }
        QCOMPARE(did, didRows);
        if (!did.empty())
            QCOMPARE(numberOf(card.did.width), didWidth);

        const auto [wantWidth, wantRows] = widened([&](int w) { return naive.want(cv, w); });
        std::vector<Row> want;
        for (const CvCard::Wish& wish : card.want.rows) {
            want.emplace_back(wish.code, wish.figure.people, wish.figure.of);
            const auto own = plain.wishes.find(cv);
            bool listed = false;
            if (own != plain.wishes.end()) {
                for (const int occupation : own->second)
                    listed = listed || plain.codes.at(occupation) == wish.code;
            }
            QCOMPARE(wish.listed, listed);
        }
        QCOMPARE(want, wantRows);
        if (!want.empty())
            QCOMPARE(numberOf(card.want.width), wantWidth);

        const auto [seenWidth, seenRows] = widened([&](int w) { return naiveSeen(plain, naive, cv, w); });
        std::vector<std::pair<int, int>> seen;
        for (const CvCard::Vacancy& vacancy : card.vacancies.rows)
            seen.emplace_back(town.vacancyId(vacancy.vacancy.toStdString()), vacancy.viewers);
        QCOMPARE(seen, seenRows);
        if (!seen.empty())
            QCOMPARE(numberOf(card.vacancies.width), seenWidth);
        rowsSeen += static_cast<int>(did.size() + want.size() + seen.size());
        widths.insert({didWidth, wantWidth, seenWidth});
        someLeavers += didWidth >= 100 && !did.empty();
        int leavers = 0;
        static_cast<void>(naive.arrivals(cv, 0, leavers));
        mostLeavers = std::max(mostLeavers, leavers);
    }
    if (people >= 400) {
        QVERIFY2(rowsSeen > 5 * cards, qPrintable(QString::number(rowsSeen)));
        if (people < 1000) {
            QVERIFY2(widths.size() >= 3, qPrintable(QString::number(widths.size())));
            return;
        }
        QVERIFY2(someLeavers > cards / 4, qPrintable(QString::number(someLeavers)));
        QVERIFY2(mostLeavers > 200, qPrintable(QString::number(mostLeavers))); // those most like are found by counting
        return;
    }
    QVERIFY(cards > people / 2);
}

void TestSections::severalAtOnceAreAsOneByOne()
{
    constexpr std::size_t most = 32;
    Town town;
    support::addCrowd(town, 400, 6U);
    auto database = town.open();
    const auto maker = CvCardMaker::read(database, Workers(2), Progress::unwatched());
    QVERIFY(maker);
    std::vector<int> rows;
    for (int row = 0; row < maker->population().cvs().count() && rows.size() < most; ++row) {
        if (maker->population().whyNoCard(row).isEmpty())
            rows.push_back(row);
    }
    QCOMPARE(rows.size(), most);
    const std::vector<CvCard> cards = maker->cards(rows);
    QCOMPARE(cards.size(), most);
    std::set<QString> numbers;
    for (std::size_t i = 0; i < most; ++i) {
        QVERIFY(cards[i] == maker->card(rows[i]));
        numbers.insert(cards[i].header.cv);
    }
    QCOMPARE(numbers.size(), most);
    QVERIFY(maker->cards({}).empty());
}

QTEST_GUILESS_MAIN(TestSections)
#include "tst_sections.moc"
