// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/writedemo.h"
#include "core/dump/forget.h"
#include "core/dump/loader.h"
#include "core/linking/evaluation.h"
#include "core/linking/judgements.h"
#include "core/linking/legalground.h"
#include "core/linking/sidesreader.h"
#include "core/people/keynumbers.h"
#include "core/store/journal.h"
#include "tests/support/town.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <set>

using namespace spiegel;
using namespace spiegel::linking;
using spiegel::support::Town;

/// Links the made-up werk.nl of 20,000 CVs and 1,791 people of Sonar, of whom truth.json says who they are.
class TestLinkage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theGivenLinksStay();
    void linkedPeopleAreRight();
    void theChancesAreWhatTheySay();
    void everyCvAtMostOnce();
    void theNumberOfWorkersChangesNothing();
    void theGivenLinksAreFoundWhenTheyAreHidden();
    void whoHasNoCvIsNotLinked();
    void aRarePostcodeTellsMore();
    void aGroundIsRecordedAndWithdrawn();
    void judgementsGoWithTheirPeople();
    void stopsWhenCancelled();

private:
    [[nodiscard]] Linkage linked(const Sides& sides) const;

    QTemporaryDir m_folder;
    Sides m_sides;
    std::vector<int> m_truth; ///< by client: row of the CV, given ones too; -1: has none
    Linkage m_linkage;
};

void TestLinkage::initTestCase()
{
    constexpr int cvs = 20'000;
    const auto dumps =
        demo::writeDemo({m_folder.filePath(QStringLiteral("demo")), cvs, 1, 1}, Progress::unwatched(), Workers(2));
    QVERIFY(dumps);
    dump::LoadOrder order;
    order.path = dumps->front();
    const QString path = m_folder.filePath(QStringLiteral("werknl.db"));
    QVERIFY(dump::load(path, order, Workers(2), Progress::unwatched()));
    auto database = store::Database::open(path, store::Access::Read);
    QVERIFY(database);
    auto sides = readSides(*database, Workers(2), Progress::unwatched());
    QVERIFY(sides);
    m_sides = std::move(*sides);
    m_linkage = linked(m_sides);

    const auto sonar = people::SonarNumbers::read(*database, Progress::unwatched());
    const auto numbers = people::CvNumbers::read(*database, Progress::unwatched());
    QVERIFY(sonar && numbers);
    std::vector<int> rowOfCv(static_cast<std::size_t>(numbers->end()), -1);
    for (std::size_t row = 0; row < m_sides.cvs.ids.size(); ++row)
        rowOfCv[static_cast<std::size_t>(m_sides.cvs.ids[row])] = static_cast<int>(row);
    m_truth = m_sides.clients.given;
    QFile file(m_folder.filePath(QStringLiteral("demo/truth.json")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonArray hidden =
        QJsonDocument::fromJson(file.readAll()).object()[QStringLiteral("hidden_links")].toArray();
    QVERIFY(hidden.size() > 100);
    for (const QJsonValue& pair : hidden) {
        const auto client = sonar->find(pair[0].toString());
        const auto cv = numbers->find(pair[1].toString());
        if (!client || !cv)
            continue; // its row was planted as a mistake
        const auto at = std::find(m_sides.clients.ids.begin(), m_sides.clients.ids.end(), *client);
        m_truth[static_cast<std::size_t>(at - m_sides.clients.ids.begin())] = rowOfCv[static_cast<std::size_t>(*cv)];
    }
}

Linkage TestLinkage::linked(const Sides& sides) const
{
    const auto linkage = link(sides, Workers(2), Progress::unwatched());
    if (!linkage)
        qFatal("%s", qPrintable(linkage.error().text()));
    return *linkage;
}

void TestLinkage::theGivenLinksStay()
{
    int given = 0;
    for (std::size_t client = 0; client < m_linkage.links.size(); ++client) {
        if (m_sides.clients.given[client] == Clients::noCv)
            continue;
        ++given;
        QCOMPARE(m_linkage.links[client].state, LinkState::Given);
        QCOMPARE(m_linkage.links[client].cv, m_sides.clients.given[client]);
    }
    QVERIFY(given > 150);
    QCOMPARE(m_linkage.count(LinkState::Given), given);
    QCOMPARE(givenLinks(m_sides).count(LinkState::Given), given);
    QCOMPARE(givenLinks(m_sides).count(LinkState::Linked), 0);
}

void TestLinkage::linkedPeopleAreRight()
{
    int right = 0;
    int hidden = 0;
    for (std::size_t client = 0; client < m_linkage.links.size(); ++client) {
        hidden += m_sides.clients.given[client] == Clients::noCv && m_truth[client] >= 0;
        const Link& one = m_linkage.links[client];
        if (one.state != LinkState::Linked)
            continue;
        QVERIFY(one.posterior >= surely);
        right += one.cv == m_truth[client];
    }
    const int found = m_linkage.count(LinkState::Linked);
    qInfo("linked %d, right %d; hidden %d; doubtful %d; thought to be wrong %.2f", found, right, hidden,
          m_linkage.count(LinkState::Doubtful), m_linkage.expectedFalse());
    QVERIFY(right >= 0.98 * found);
    QVERIFY(right >= 0.6 * hidden);
    QVERIFY(m_linkage.expectedFalse() <= mostWrong * found);
}

void TestLinkage::theChancesAreWhatTheySay()
{
    const Evaluation evaluation = evaluate(m_linkage, [this] {
        std::vector<int> truth = m_truth;
        for (int& cv : truth)
            cv = cv < 0 ? static_cast<int>(m_sides.cvs.ids.size()) : cv; // all is known here: who has none, too
        return truth;
    }());
    int links = 0;
    double expected = 0;
    double spread = 0; // of the number of right ones, if the chances are true
    int right = 0;
    for (const CalibrationBand& band : evaluation.bands) {
        links += band.links;
        expected += band.expected;
        right += band.right;
    }
    for (const Link& one : m_linkage.links) {
        if (one.state == LinkState::Linked || one.state == LinkState::Doubtful)
            spread += one.posterior * (1 - one.posterior);
    }
    QCOMPARE(links, m_linkage.count(LinkState::Linked) + m_linkage.count(LinkState::Doubtful));
    QVERIFY2(std::abs(expected - right) <= 3 * std::sqrt(spread) + 1,
             qPrintable(QStringLiteral("expected %1, right %2 of %3").arg(expected).arg(right).arg(links)));
}

void TestLinkage::everyCvAtMostOnce()
{
    std::set<int> cvs;
    for (const Link& one : m_linkage.links) {
        if (one.cv >= 0)
            QVERIFY(cvs.insert(one.cv).second);
    }
}

void TestLinkage::theNumberOfWorkersChangesNothing()
{
    const auto other = link(m_sides, Workers(5), Progress::unwatched());
    QVERIFY(other);
    for (std::size_t client = 0; client < m_linkage.links.size(); ++client) {
        QCOMPARE(other->links[client].cv, m_linkage.links[client].cv);
        QCOMPARE(other->links[client].state, m_linkage.links[client].state);
        QVERIFY(other->links[client].posterior == m_linkage.links[client].posterior); // to the last bit
    }
}

void TestLinkage::theGivenLinksAreFoundWhenTheyAreHidden()
{
    const auto evaluation = evaluateOnGiven(m_sides, Workers(2), Progress::unwatched());
    QVERIFY(evaluation);
    QCOMPARE(evaluation->people, m_linkage.count(LinkState::Given));
    QVERIFY(evaluation->linked > 100);
    QVERIFY(evaluation->precision() >= 0.98);
    QVERIFY(evaluation->recall() >= 0.6);
}

void TestLinkage::whoHasNoCvIsNotLinked()
{
    Sides sides = m_sides;
    // Everybody who is really in both is made to live and be born elsewhere: what is left agrees by chance.
    for (std::size_t client = 0; client < m_truth.size(); ++client) {
        sides.clients.given[client] = Clients::noCv;
        if (m_truth[client] >= 0) {
            sides.clients.birthYears[client] = unknown;
            sides.clients.postcodes[client] = unknown;
        }
    }
    const Linkage linkage = linked(sides);
    QVERIFY2(linkage.count(LinkState::Linked) <= 3, qPrintable(QString::number(linkage.count(LinkState::Linked))));
}

void TestLinkage::aRarePostcodeTellsMore()
{
    Town town;
    // A city with many people and a village with few; one client in each is in no way more alike to his CV.
    for (int cv = 0; cv < 600; ++cv)
        town.addCv("C" + std::to_string(cv),
                   {.birthYear = 1980 + cv % 10, .sex = cv % 2 ? "V" : "M", .postcode = 1012});
    town.addCv("CITY", {.birthYear = 1990, .sex = "V", .postcode = 1012});
    town.addCv("VILLAGE", {.birthYear = 1990, .sex = "V", .postcode = 9166});
    town.addSonar("S0", {.birthYear = 1990, .sex = "V", .postcode = 1012});
    town.addSonar("S1", {.birthYear = 1990, .sex = "V", .postcode = 9166});
    auto database = town.open();
    const auto sides = readSides(database, Workers(2), Progress::unwatched());
    QVERIFY(sides);
    const Chance chance(*sides, std::vector<bool>(sides->cvs.ids.size(), true));
    const Agreement agreement = Agreement::expected();
    const auto weight = [&](int client, int cv) {
        const Levels levels = compare(*sides, client, cv);
        return agreement.of(levels) / chance.of(*sides, client, cv, levels);
    };
    const int cvs = sides->cvs.count(); // the last two are CITY and VILLAGE
    QVERIFY(weight(1, cvs - 1) > 100 * weight(0, cvs - 2));
}

void TestLinkage::aGroundIsRecordedAndWithdrawn()
{
    Town town;
    town.addSonar("S1");
    auto database = town.open(store::Access::Write);
    QVERIFY(!readLegalGround(database));
    QVERIFY(!recordLegalGround(database, QStringLiteral("  mag \n ")));
    QVERIFY(!readLegalGround(database));
    QVERIFY(recordLegalGround(database, QStringLiteral("Besluit directie 2 maart 2015")));
    QCOMPARE(readLegalGround(database)->text, QStringLiteral("Besluit directie 2 maart 2015"));
    QVERIFY(withdrawLegalGround(database));
    QVERIFY(!readLegalGround(database));
    const auto journal = store::readJournal(database, 2);
    QVERIFY(journal);
    QCOMPARE(journal->at(0).action, QStringLiteral("link-ground-withdrawn"));
    QCOMPARE(journal->at(1).action, QStringLiteral("link-ground"));
    QCOMPARE(journal->at(1).detail[QStringLiteral("text")].toString(), QStringLiteral("Besluit directie 2 maart 2015"));
}

void TestLinkage::judgementsGoWithTheirPeople()
{
    Town town;
    town.addCv("CV1");
    town.addCv("CV2");
    town.addSonar("S1");
    town.startWeek(Day::of(2015, 3, 9));
    town.removeCv("CV1");
    const QString path = town.path();
    auto database = store::Database::open(path, store::Access::Write);
    QVERIFY(database);
    QVERIFY(!judge(*database, QStringLiteral("S1"), QStringLiteral("CV1"), true)); // no ground
    QVERIFY(recordLegalGround(*database, QStringLiteral("Besluit directie 2 maart 2015")));
    QVERIFY(judge(*database, QStringLiteral("S1"), QStringLiteral("CV1"), true));
    QVERIFY(judge(*database, QStringLiteral("S1"), QStringLiteral("CV2"), false));
    QVERIFY(!judge(*database, QStringLiteral("S1"), QStringLiteral("CV2"), true)); // S1 is CV1
    const Judgement stays{QStringLiteral("S1"), QStringLiteral("CV2"), false};
    QCOMPARE(readJudgements(*database)->size(), 2U);
    // CV1 was in the first week only.
    QVERIFY(dump::forget(*database, Day::of(2015, 3, 2), Progress::unwatched()));
    QCOMPARE(*readJudgements(*database), std::vector<Judgement>{stays});
    QVERIFY(withdrawLegalGround(*database));
    QVERIFY(recordLegalGround(*database, QStringLiteral("Besluit directie 9 maart 2015")));
    QVERIFY(readJudgements(*database)->empty()); // nor does it come back
}

void TestLinkage::stopsWhenCancelled()
{
    Progress progress;
    progress.cancel();
    const auto linkage = link(m_sides, Workers(2), progress);
    QVERIFY(!linkage && linkage.error().isCancelled());
}

QTEST_GUILESS_MAIN(TestLinkage)
#include "tst_linkage.moc"
