// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/peers/mirror.h"
#include "tests/support/crowd.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>
#include <map>
#include <tuple>

using namespace spiegel;
using namespace spiegel::peers;

namespace {

/// The contract by the letter (cli.md, Peer score): the cosine of what `features` prints, compared with every CV.
std::vector<std::pair<QString, double>> naivePeers(const Mirror& mirror, int row, int top)
{
    const auto vectorOf = [&mirror](int cv) {
        std::map<QString, double> vector;
        const Features::List list = mirror.features().list(cv);
        for (std::size_t i = 0; i < list.ids.size(); ++i)
            vector[mirror.names().word(mirror.features(), list.ids[i])] = list.weights[i] / 100.0;
        return vector;
    };
    const auto own = vectorOf(row);
    const auto squares = [](const std::map<QString, double>& vector) {
        double sum = 0;
        for (const auto& [name, weight] : vector)
            sum += weight * weight;
        return sum;
    };
    std::vector<std::pair<QString, double>> peers;
    for (int other = 0; other < mirror.cvs(); ++other) {
        double dot = 0;
        const auto vector = vectorOf(other);
        for (const auto& [name, weight] : vector) {
            if (const auto found = own.find(name); found != own.end())
                dot += weight * found->second;
        }
        if (other != row && dot > 0)
            peers.emplace_back(mirror.name(other), dot / std::sqrt(squares(own) * squares(vector)));
    }
    std::sort(peers.begin(), peers.end(), [](const auto& a, const auto& b) {
        return std::abs(a.second - b.second) > 1e-12 ? a.second > b.second : a.first < b.first;
    });
    peers.resize(std::min(peers.size(), static_cast<std::size_t>(top)));
    return peers;
}

/// Rows by dot product over length, then number.
std::vector<int> plainPeers(const Mirror& mirror, int row, int top)
{
    const Features& features = mirror.features();
    std::vector<int> query(static_cast<std::size_t>(features.count()));
    const Features::List own = features.list(row);
    for (std::size_t i = 0; i < own.ids.size(); ++i)
        query[static_cast<std::size_t>(own.ids[i])] = own.weights[i];
    std::vector<std::tuple<double, QString, int>> all;
    for (int other = 0; other < mirror.cvs(); ++other) {
        double dot = 0;
        double squares = 0;
        const Features::List list = features.list(other);
        for (std::size_t j = 0; j < list.ids.size(); ++j) {
            squares += double(list.weights[j]) * list.weights[j];
            dot += double(list.weights[j]) * query[static_cast<std::size_t>(list.ids[j])];
        }
        if (other != row && dot > 0) // equal scores are the same number up to the last digits
            all.emplace_back(-std::round(dot / std::sqrt(squares) * 1e9), mirror.name(other), other);
    }
    std::sort(all.begin(), all.end());
    std::vector<int> rows;
    for (std::size_t i = 0; i < std::min(all.size(), static_cast<std::size_t>(top)); ++i)
        rows.push_back(std::get<int>(all[i]));
    return rows;
}

} // namespace

class TestPeerSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void givesWhatComparingWithEveryCvGives_data();
    void givesWhatComparingWithEveryCvGives();
    void tiersHoldTheSamePeople();
    void manyCvsGiveTheSameWithAnyWorkers();
    void anyWeightsGiveTheSame_data();
    void anyWeightsGiveTheSame();
    void anyFeaturesCanBeAsked();
    void equalScoresGoByNumber();
    void sharedFeaturesMakeTheScore();

private:
    support::Town m_town;
    support::Town m_many;
    std::optional<Mirror> m_mirror;
};

void TestPeerSearch::initTestCase()
{
    support::addCrowd(m_town, 700, 5);
    support::addCrowd(m_many, 20'000, 9);
    m_many.addCv("nothing known");
    auto database = m_town.open();
    auto mirror = Mirror::read(database, Weights::builtIn(), Workers(2), Progress::unwatched());
    QVERIFY2(mirror, mirror ? "" : qPrintable(mirror.error().text()));
    m_mirror = std::move(*mirror);
    QVERIFY(m_mirror->features().count() > 50);
    QVERIFY(m_mirror->index().bytes() > 0);
}

void TestPeerSearch::givesWhatComparingWithEveryCvGives_data()
{
    QTest::addColumn<int>("top");
    for (const int top : {1, 10, 100, 100'000})
        QTest::newRow(qPrintable(QString::number(top))) << top;
}

void TestPeerSearch::givesWhatComparingWithEveryCvGives()
{
    QFETCH(int, top);
    PeerSearch search(m_mirror->index());
    int found = 0;
    for (int row = 0; row < m_mirror->cvs(); row += 23) {
        const auto wanted = naivePeers(*m_mirror, row, top);
        const auto peers = search.like(row, top);
        QCOMPARE(peers.size(), wanted.size());
        for (std::size_t i = 0; i < peers.size(); ++i) {
            QCOMPARE(m_mirror->name(peers[i].row), wanted[i].first);
            QVERIFY(std::abs(peers[i].score - wanted[i].second) < 1e-12);
        }
        found += static_cast<int>(peers.size());
    }
    QVERIFY(found >= std::min(top, 400));
}

/// Without an order: the first tier are the first of the list, and so on, as far as they are like enough.
void TestPeerSearch::tiersHoldTheSamePeople()
{
    constexpr std::array tiers = {1, 10, 100};
    PeerSearch search(m_mirror->index());
    int cutShort = 0;
    for (int row = 0; row < m_mirror->cvs(); row += 17) {
        const auto peers = search.like(row, tiers.back());
        const double middle = peers.empty() ? 1 : peers[peers.size() / 2].score;
        for (const double least : {0.0, 0.15, middle}) {
            const auto rows = search.likeByTier(row, tiers, least);
            const auto isEnough = [least](const Peer& peer) { return peer.score >= least; };
            const auto enough = static_cast<std::size_t>(std::count_if(peers.begin(), peers.end(), isEnough));
            QCOMPARE(rows.size(), enough);
            cutShort += enough < peers.size();
            std::size_t from = 0;
            for (const int tier : tiers) {
                const std::size_t to = std::min(static_cast<std::size_t>(tier), enough);
                std::vector<int> found(rows.begin() + static_cast<std::ptrdiff_t>(from),
                                       rows.begin() + static_cast<std::ptrdiff_t>(to));
                std::vector<int> wanted;
                for (const Peer& peer : std::span(peers).subspan(from, to - from))
                    wanted.push_back(peer.row);
                std::sort(found.begin(), found.end());
                std::sort(wanted.begin(), wanted.end());
                QCOMPARE(found, wanted);
                from = to;
            }
        }
    }
    QVERIFY(cutShort > 10);
}

void TestPeerSearch::manyCvsGiveTheSameWithAnyWorkers()
{
    auto database = m_many.open();
    const auto one = Mirror::read(database, Weights::builtIn(), Workers(1), Progress::unwatched());
    const auto four = Mirror::read(database, Weights::builtIn(), Workers(4), Progress::unwatched());
    QVERIFY(one && four);
    PeerSearch first(one->index());
    PeerSearch second(four->index());
    for (int row = 0; row < one->cvs(); row += 3'989)
        QCOMPARE(first.like(row, 50), second.like(row, 50));
}

void TestPeerSearch::anyWeightsGiveTheSame_data()
{
    QTest::addColumn<Weights>("weights");
    QTest::newRow("built in") << Weights::builtIn();
    Weights flat = Weights::builtIn();
    Weights withoutBoth = Weights::builtIn();
    Weights bands = Weights::builtIn();
    for (std::size_t i = 0; i < traitCount; ++i) {
        const auto trait = static_cast<Trait>(i);
        const bool isBoth = trait == Trait::Last || trait == Trait::Education;
        const bool isBand = trait == Trait::Age || trait == Trait::Experience || trait == Trait::Level;
        flat.set(trait, 1);
        withoutBoth.set(trait, isBoth ? 0 : 1);
        bands.set(trait, isBand ? 1 : 0);
    }
    QTest::newRow("all traits alike: few can be passed over") << flat;
    QTest::newRow("no last occupation, no education: one cell") << withoutBoth;
    QTest::newRow("bands only: thousands with the same score") << bands;
}

/// More CVs than one block of the search holds, against the plainest method: all dot products.
void TestPeerSearch::anyWeightsGiveTheSame()
{
    QFETCH(Weights, weights);
    auto database = m_many.open();
    const auto mirror = Mirror::read(database, weights, Workers(2), Progress::unwatched());
    QVERIFY(mirror);
    PeerSearch search(mirror->index());
    std::vector<int> rows{0};
    for (int row = 1'000; row < mirror->cvs(); row += 2'389)
        rows.push_back(row);
    for (const int row : rows) {
        const auto wanted = plainPeers(*mirror, row, 50);
        const auto peers = search.like(row, 50);
        QCOMPARE(peers.size(), wanted.size());
        for (std::size_t i = 0; i < peers.size(); ++i)
            QCOMPARE(peers[i].row, wanted[i]);
    }
}

/// What is asked need not be in the index: an occupation without an education, nothing at all.
void TestPeerSearch::anyFeaturesCanBeAsked()
{
    const Features& features = m_mirror->features();
    PeerSearch search(m_mirror->index());
    QVERIFY(search.like(Features::List{}, -1, 5).empty());
    for (int feature = 0; feature < features.count(); feature += 3) {
        const std::vector<int> ids{feature};
        const std::vector<Features::Weight> asked{100};
        int have = 0;
        for (int row = 0; row < features.cvs(); ++row)
            have += std::ranges::find(features.list(row).ids, feature) != features.list(row).ids.end() ? 1 : 0;
        const auto peers = search.like({ids, asked}, -1, features.cvs());
        QCOMPARE(static_cast<int>(peers.size()), have);
        QVERIFY(std::ranges::is_sorted(peers, std::greater<>(), &Peer::score));
    }
}

void TestPeerSearch::equalScoresGoByNumber()
{
    support::Town town;
    for (const char* cv : {"C9", "C10", "C1", "B2", "A"}) {
        town.addCv(cv);
        town.addExperience(cv, 1, "5311.1", "2010-01");
    }
    town.addCv("other");
    auto database = town.open();
    const auto mirror = Mirror::read(database, Weights::builtIn(), Workers(1), Progress::unwatched());
    QStringList names;
    for (const Peer& peer : PeerSearch(mirror->index()).like(mirror->rowOf(QStringLiteral("C9")), 3)) {
        names << mirror->name(peer.row);
        QCOMPARE(peer.score, 1.0);
    }
    QCOMPARE(names, (QStringList{QStringLiteral("A"), QStringLiteral("B2"), QStringLiteral("C1")}));
}

void TestPeerSearch::sharedFeaturesMakeTheScore()
{
    PeerSearch search(m_mirror->index());
    const auto peers = search.like(0, 5);
    QVERIFY(!peers.empty());
    for (const Peer& peer : peers) {
        const auto shared = sharedFeatures(m_mirror->features().list(0), m_mirror->features().list(peer.row));
        QVERIFY(!shared.empty());
        double sum = 0;
        double before = 1;
        for (const Shared& one : shared) {
            QVERIFY(one.part > 0 && one.part <= before);
            before = one.part;
            sum += one.part;
        }
        QVERIFY(std::abs(sum - 1) < 1e-12);
    }
}

QTEST_GUILESS_MAIN(TestPeerSearch)
#include "tst_peersearch.moc"
