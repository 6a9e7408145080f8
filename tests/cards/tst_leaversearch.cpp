// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cards/leaversearch.h"

#include "core/cards/cvcardmaker.h"
#include "core/cards/others.h"
#include "core/people/steps.h"
#include "core/store/database.h"
#include "tests/support/crowd.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <optional>
#include <set>

using namespace spiegel;
using namespace spiegel::cards;

namespace {

struct Compared
{
    double score;
    int rank;
    int row;
    int to;
    Month date;
};

/// The plain way: the CV of everybody who left the occupation, weighed as it was before each step, and compared.
class Plain
{
public:
    explicit Plain(const CvCardMaker& maker)
        : m_maker(maker)
        , m_lives(livesOf(maker.population()))
        , m_traits(m_lives, maker.population().tables.peers)
    {
    }

    /// Each person once, the most like first.
    [[nodiscard]] std::vector<Compared> all(int occupation, int asked) const
    {
        std::vector<Compared> found;
        for (int row = 0; row < m_lives.cvs.count(); ++row) {
            if (row == asked)
                continue;
            std::optional<Compared> best;
            const auto career = m_lives.experiences.of(m_lives.cvs.id(row));
            people::eachStep(career, [&](const people::Experience& left, const people::Experience& job, std::size_t i) {
                if (left.occupation != occupation)
                    return;
                const double score = likeness(asked, row, career.first(i), job.started);
                if (!best || score >= best->score)
                    best = Compared{score, m_maker.population().numbers.rank(m_lives.cvs.id(row)), row, job.occupation,
                                    job.started};
            });
            if (best && best->score > 0)
                found.push_back(*best);
        }
        std::sort(found.begin(), found.end(), [](const Compared& a, const Compared& b) {
            return a.score != b.score ? a.score > b.score : a.rank < b.rank;
        });
        return found;
    }

private:
    [[nodiscard]] double likeness(int asked, int row, std::span<const people::Experience> career, Month now) const
    {
        const peers::Features& features = m_maker.others().index().features();
        std::vector<int> ids;
        std::vector<peers::Features::Weight> weights;
        features.weigh(m_traits.read(row, career, now), ids, weights);
        const peers::Features::List own = features.list(asked);
        std::int64_t dot = 0;
        std::int64_t squares = 0;
        for (std::size_t i = 0; i < ids.size(); ++i) {
            squares += std::int64_t{weights[i]} * weights[i];
            const auto at = std::find(own.ids.begin(), own.ids.end(), ids[i]);
            if (at != own.ids.end())
                dot += std::int64_t{weights[i]} * own.weights[static_cast<std::size_t>(at - own.ids.begin())];
        }
        return squares == 0 ? 0 : static_cast<double>(dot) * (1 / std::sqrt(static_cast<double>(squares)));
    }

    const CvCardMaker& m_maker;
    peers::Lives m_lives;
    peers::TraitReader m_traits;
};

} // namespace

// Those who left an occupation, found block by block, against comparing with each of them.
class TestLeaverSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void givesWhatComparingWithEachGives();
    void sharesAFeatureWithNobody();

private:
    support::Town m_town;
    std::optional<CvCardMaker> m_maker;
};

void TestLeaverSearch::initTestCase()
{
    support::addCrowd(m_town, 60'000, 11);
    auto database = m_town.open();
    auto maker = CvCardMaker::read(database, Workers(2), Progress::unwatched());
    QVERIFY2(maker, maker ? "" : qPrintable(maker.error().text()));
    m_maker.emplace(std::move(*maker));
}

void TestLeaverSearch::givesWhatComparingWithEachGives()
{
    const Plain plain(*m_maker);
    const Population& population = m_maker->population();
    const Leavers& leavers = m_maker->others().leavers();
    LeaverSearch search;
    std::size_t mostBlocks = 0;
    std::size_t mostAgain = 0;
    int asked = 0;
    for (int row = 7; row < population.cvs().count() && asked < 24; row += 1'009) {
        const int occupation = population.lastOccupation(row);
        if (occupation == unknown)
            continue;
        ++asked;
        const auto query = m_maker->others().index().features().list(row);
        const auto wanted = plain.all(occupation, row);
        const Leavers::Past& past = leavers.past(occupation);
        mostBlocks = std::max(mostBlocks, past.blocks.size() - 1);
        mostAgain = std::max(mostAgain, past.again.size());
        for (const std::size_t top : {std::size_t{1}, std::size_t{300}, wanted.size() - 1, wanted.size() + 9}) {
            search.find(leavers, occupation, query, row, top);
            QCOMPARE(search.people(), wanted.size());
            for (const std::size_t count : {std::size_t{1}, std::size_t{100}, top}) {
                if (count > std::min(top, wanted.size()))
                    continue;
                std::set<std::tuple<int, int, int>> found;
                for (const int place : search.best(count))
                    found.emplace(search.at(place).row, search.at(place).to, search.at(place).date.count());
                std::set<std::tuple<int, int, int>> expected;
                for (const Compared& one : std::span(wanted).first(count))
                    expected.emplace(one.row, one.to, one.date.count());
                QCOMPARE(expected.size(), count);
                QVERIFY(found == expected);
            }
        }
    }
    QVERIFY(mostBlocks >= 3);
    QVERIFY(mostAgain >= 20);
}

void TestLeaverSearch::sharesAFeatureWithNobody()
{
    const Leavers& leavers = m_maker->others().leavers();
    LeaverSearch search;
    search.find(leavers, m_maker->population().lastOccupation(0), {}, -1, 300);
    QCOMPARE(search.people(), std::size_t{0});
    QVERIFY(search.best(0).empty());
}

QTEST_GUILESS_MAIN(TestLeaverSearch)
#include "tst_leaversearch.moc"
