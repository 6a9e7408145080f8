// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/peers/mirror.h"
#include "tests/support/crowd.h"

#include <QTest>

#include <cmath>
#include <map>

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

} // namespace

class TestPeerSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void givesWhatComparingWithEveryCvGives_data();
    void givesWhatComparingWithEveryCvGives();
    void manyCvsGiveTheSameWithAnyWorkers();
    void equalScoresGoByNumber();
    void sharedFeaturesMakeTheScore();

private:
    support::Town m_town;
    std::optional<Mirror> m_mirror;
};

void TestPeerSearch::initTestCase()
{
    support::addCrowd(m_town, 700, 5);
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

/// More CVs than one block of the search holds.
void TestPeerSearch::manyCvsGiveTheSameWithAnyWorkers()
{
    support::Town town;
    support::addCrowd(town, 20'000, 9);
    auto database = town.open();
    const auto one = Mirror::read(database, Weights::builtIn(), Workers(1), Progress::unwatched());
    const auto four = Mirror::read(database, Weights::builtIn(), Workers(4), Progress::unwatched());
    QVERIFY(one && four);
    PeerSearch first(one->index());
    PeerSearch second(four->index());
    for (int row = 0; row < one->cvs(); row += 3'989) {
        const auto peers = first.like(row, 50);
        QCOMPARE(peers, second.like(row, 50));
        // Against the plainest method: all dot products.
        const Features& features = one->features();
        std::vector<std::pair<double, int>> all;
        for (int other = 0; other < one->cvs(); ++other) {
            double dot = 0;
            double squares = 0;
            const Features::List a = features.list(row);
            const Features::List b = features.list(other);
            for (std::size_t j = 0; j < b.ids.size(); ++j) {
                squares += double(b.weights[j]) * b.weights[j];
                const auto found = std::ranges::find(a.ids, b.ids[j]);
                if (found != a.ids.end())
                    dot += double(b.weights[j]) * a.weights[static_cast<std::size_t>(found - a.ids.begin())];
            }
            if (other != row && dot > 0)
                all.emplace_back(-dot / std::sqrt(squares), other);
        }
        std::sort(all.begin(), all.end(), [&](const auto& a, const auto& b) {
            return std::abs(a.first - b.first) > 1e-13 * std::abs(a.first) ? a.first < b.first
                                                                          : one->name(a.second) < one->name(b.second);
        });
        for (std::size_t i = 0; i < peers.size(); ++i)
            QCOMPARE(peers[i].row, all[i].second);
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
