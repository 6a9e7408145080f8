// SPDX-License-Identifier: GPL-3.0-or-later
// The sections of every card of a random town against a second, naive way: plain lists and loops over the rows of the
// database, nothing shared with core/cards but the result.
#include "core/cards/cvcardmaker.h"
#include "core/geography/postcodes.h"
#include "core/store/database.h"
#include "core/store/query.h"
#include "tests/support/crowd.h"

#include <QTest>

#include <algorithm>
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
    std::map<int, int> postcodes, minutes, transports;
    std::map<int, std::vector<Job>> jobs;
    std::map<int, std::set<int>> wishes;
    std::map<int, int> vacancyPostcodes; ///< open ones
    std::map<int, std::set<int>> views;  ///< CV -> open vacancies

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
    each("SELECT c.id, c.code, w.text FROM occupation_code c LEFT JOIN occupation_at o ON o.occupation = c.id "
         "LEFT JOIN word w ON w.id = o.isco",
         [&](const store::Query& row) {
             codes[row.number(0)] = row.text(1);
             isco[row.number(0)] = row.text(2).toStdString();
         });
    each("SELECT cv, started, seq, occupation FROM experience_at", [&](const store::Query& row) {
        jobs[row.number(0)].push_back({row.number(1), row.number(2), row.number(3)});
    });
    for (auto& [cv, list] : jobs)
        std::sort(list.begin(), list.end());
    each("SELECT cv, occupation FROM wish_at WHERE occupation IS NOT NULL",
         [&](const store::Query& row) { wishes[row.number(0)].insert(row.number(1)); });
    const int day = database.snapshot().sinceEpoch();
    each("SELECT vacancy, postcode, placed, closed FROM vacancy_at", [&](const store::Query& row) {
        if ((row.isNull(2) || row.number(2) <= day) && (row.isNull(3) || row.number(3) > day))
            vacancyPostcodes[row.number(0)] = row.number(1);
    });
    each("SELECT cv, vacancy FROM viewing_at", [&](const store::Query& row) {
        if (vacancyPostcodes.contains(row.number(1)))
            views[row.number(0)].insert(row.number(1));
    });
}

using Row = std::tuple<QString, int, int>; ///< code, people, of

template<class Make>
std::pair<int, std::vector<Row>> widened(const Make& make)
{
    std::pair<int, std::vector<Row>> best{0, make(0)};
    for (const int width : {4, 3}) {
        if (best.second.size() >= 3)
            break;
        auto rows = make(width);
        if (rows.size() > best.second.size())
            best = {width, rows};
    }
    return best;
}

std::vector<Row> ranked(const std::map<QString, int>& counts, int of)
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

std::vector<Row> naiveDid(const Plain& plain, int cv, int width)
{
    const int own = plain.last(cv);
    std::map<QString, std::set<int>> arrivals;
    std::set<int> leavers;
    for (const auto& [person, jobs] : plain.jobs) {
        int before = unknown;
        for (const Job& job : jobs) {
            if (job.started == unknown || job.occupation == unknown)
                continue;
            if (before != unknown && before != job.occupation && plain.isLike(before, own, width)) {
                leavers.insert(person);
                if (job.occupation != own)
                    arrivals[plain.codes.at(job.occupation)].insert(person);
            }
            before = job.occupation;
        }
    }
    std::map<QString, int> counts;
    for (const auto& [code, people] : arrivals)
        counts[code] = static_cast<int>(people.size());
    return ranked(counts, static_cast<int>(leavers.size()));
}

std::vector<Row> naiveWant(const Plain& plain, int cv, int width)
{
    std::map<QString, int> counts;
    int wishing = 0;
    for (const int other : plain.others(cv, width)) {
        const auto wishes = plain.wishes.find(other);
        if (wishes == plain.wishes.end())
            continue;
        ++wishing;
        for (const int wish : wishes->second)
            ++counts[plain.codes.at(wish)];
    }
    return ranked(counts, wishing);
}

double kmOf(const Plain& plain, int cv)
{
    const int bits = plain.transports.at(cv);
    const double speed = bits == unknown ? 25 : bits & 1 ? 45 : bits & 2 ? 25 : 12;
    return speed * (plain.minutes.at(cv) == unknown ? 30 : plain.minutes.at(cv)) / 60;
}

/// Vacancies with their viewers, best first; -1 for those the person cannot reach.
std::vector<std::pair<int, int>> naiveSeen(const Plain& plain, int cv, int width)
{
    std::set<int> group = plain.others(cv, width);
    std::vector<std::pair<int, int>> found;
    if (group.size() < 10 || plain.postcodes.at(cv) == unknown)
        return found;
    const std::set<int> others = group;
    group.insert(cv);
    int allViewing = 0;
    int viewing = 0;
    for (const auto& [person, seen] : plain.views) {
        ++allViewing;
        viewing += group.contains(person);
    }
    std::vector<std::tuple<double, int, int, int>> order; // -lift, -viewers, id, others
    for (const auto& [vacancy, postcode] : plain.vacancyPostcodes) {
        int all = 0;
        int ours = 0;
        int theirs = 0;
        for (const auto& [person, seen] : plain.views) {
            all += seen.contains(vacancy);
            ours += seen.contains(vacancy) && group.contains(person);
            theirs += seen.contains(vacancy) && others.contains(person);
        }
        const double km =
            postcode == unknown ? 1e9 : geography::Postcodes::builtIn().distanceKm(plain.postcodes.at(cv), postcode);
        if (theirs >= 5 && km <= kmOf(plain, cv))
            order.emplace_back(-(ours + 5.0) / (static_cast<double>(viewing) * all / allViewing + 5.0), -ours, vacancy,
                               theirs);
    }
    std::sort(order.begin(), order.end());
    for (const auto& [lift, viewers, vacancy, theirs] : order) {
        if (found.size() < 6)
            found.emplace_back(vacancy, theirs);
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
};

void TestSections::agreesWithTheNaiveWay_data()
{
    QTest::addColumn<int>("people");
    QTest::addColumn<quint32>("seed");
    QTest::newRow("hardly anybody") << 20 << 1U;
    QTest::newRow("a village") << 90 << 2U;
    QTest::newRow("a town") << 400 << 3U;
    QTest::newRow("another town") << 400 << 4U;
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
    const auto width = [](Width of) { return of == Width::Occupation ? 0 : of == Width::UnitGroup ? 4 : 3; };
    int cards = 0;
    int rowsSeen = 0;
    for (const auto& [cv, name] : plain.cvs) {
        const int row = maker->population().cvs().rowOf(cv);
        QCOMPARE(maker->population().whyNoCard(row).isEmpty(), plain.last(cv) != unknown);
        if (plain.last(cv) == unknown)
            continue;
        const CvCard card = maker->card(row);
        ++cards;

        const auto [didWidth, didRows] = widened([&](int w) { return naiveDid(plain, cv, w); });
        std::vector<Row> did;
        for (const CvCard::Step& step : card.did.rows)
            did.emplace_back(step.code, step.figure.people, step.figure.of);
        QCOMPARE(did, didRows);
        if (!did.empty())
            QCOMPARE(width(card.did.width), didWidth);

        const auto [wantWidth, wantRows] = widened([&](int w) { return naiveWant(plain, cv, w); });
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
            QCOMPARE(width(card.want.width), wantWidth);

        std::vector<std::pair<int, int>> best = naiveSeen(plain, cv, 0);
        for (const int w : {4, 3}) {
            if (best.size() >= 3)
                break;
            auto wider = naiveSeen(plain, cv, w);
            if (wider.size() > best.size())
                best = wider;
        }
        QCOMPARE(card.vacancies.rows.size(), best.size());
        for (std::size_t i = 0; i < best.size(); ++i) {
            QCOMPARE(town.vacancyId(card.vacancies.rows[i].vacancy.toStdString()), best[i].first);
            QCOMPARE(card.vacancies.rows[i].viewers, best[i].second);
        }
        rowsSeen += static_cast<int>(did.size() + want.size() + best.size());
    }
    QVERIFY(cards > people / 2);
    if (people >= 400)
        QVERIFY2(rowsSeen > 5 * cards, qPrintable(QString::number(rowsSeen)));
}

QTEST_GUILESS_MAIN(TestSections)
#include "tst_sections.moc"
