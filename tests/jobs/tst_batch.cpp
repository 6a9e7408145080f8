// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/batch.h"
#include "core/store/database.h"
#include "tests/support/town.h"

#include <QTest>

using namespace spiegel;
using namespace spiegel::jobs;
using spiegel::support::Town;

namespace {

void add(Town& town, const char* cv, const support::CvFacts& facts, bool coded = true)
{
    town.addCv(cv, facts);
    town.addExperience(cv, 1, coded ? "4226.1" : "", "2010-01", "", {.text = coded ? "" : "van alles"});
}

std::shared_ptr<const Press> pressOf(Town& town, CardKind kind = CardKind::Cv)
{
    auto database = town.open();
    auto press = readPress(kind, database, Workers(1), Progress::unwatched());
    if (!press)
        qFatal("%s", qPrintable(press.error().text()));
    return *press;
}

/// 'cv file' or 'cv (reason)'.
QStringList lines(const Result<std::vector<PlannedCard>>& cards)
{
    QStringList all;
    if (!cards)
        return {cards.error().text()};
    for (const PlannedCard& card : *cards)
        all << card.cv + QLatin1Char(' ') +
                   (card.reason.isEmpty() ? card.file : QString(QLatin1Char('(') + card.reason + QLatin1Char(')')));
    return all;
}

QStringList list(std::initializer_list<const char*> texts)
{
    QStringList all;
    for (const char* text : texts)
        all << QString::fromUtf8(text);
    return all;
}

} // namespace

class TestBatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesEverybodyWhoHasNotLeft();
    void takesABranchByAnySpelling();
    void takesAListAsItStands();
    void twoCardsNeverGetOneName();
    void numbersWhatOnlyDiffersInUnsafeSigns();
    void leavesOutWhoDidNotChange();
    void callsBundlesAfterTheirAdviser();
    void dividesABundleThatIsTooLarge();
    void refusesANameThatIsNoneForABundle_data();
    void refusesANameThatIsNoneForABundle();
    void wajongCardsAreForWhoIsLinked();
    void sharesAreTheWholeBatchCutInPieces();
};

void TestBatch::takesEverybodyWhoHasNotLeft()
{
    Town town;
    add(town, "2", {.adviser = "A-1"});
    add(town, "10", {.adviser = "A-2"});
    add(town, "1", {.leftOn = "2015-02-01"});
    add(town, "3", {.adviser = "A/1"}, false);
    const auto press = pressOf(town);
    QCOMPARE(lines(plan({}, *press)),
             list({"10 A-2/10.pdf", "2 A-1/2.pdf", "3 (no job with an occupation from the list)"}));
}

void TestBatch::takesABranchByAnySpelling()
{
    Town town;
    add(town, "1", {.branch = "Den Haag"});
    add(town, "2", {.branch = "den haag"});
    add(town, "3", {.branch = "Haarlem"});
    add(town, "4", {});
    const auto press = pressOf(town);
    Batch batch;
    batch.branch = QStringLiteral("DEN-HAAG");
    batch.names = QStringLiteral("{cv}");
    QCOMPARE(lines(plan(batch, *press)), list({"1 1.pdf", "2 2.pdf"}));
    batch.branch = QStringLiteral("Delft");
    const auto none = plan(batch, *press);
    QVERIFY(!none && none.error().remedy.contains(QStringLiteral("Haarlem")));
    QCOMPARE(branchesOf(press->population()).last(), QStringLiteral("Haarlem"));
}

void TestBatch::takesAListAsItStands()
{
    Town town;
    add(town, "1", {.leftOn = "2015-02-01"});
    add(town, "2", {.adviser = "A"});
    const auto press = pressOf(town);
    Batch batch;
    batch.ids = list({"2", "9", "1", "2", ""});
    QCOMPARE(lines(plan(batch, *press)), list({"1 (has left werk.nl)", "2 A/2.pdf", "9 (not in this week)"}));
}

void TestBatch::twoCardsNeverGetOneName()
{
    Town town;
    add(town, "1", {.adviser = "A"});
    add(town, "2", {.adviser = "a"});
    const auto press = pressOf(town);
    Batch batch;
    batch.names = QStringLiteral("{adviseur}.pdf");
    const auto same = plan(batch, *press); // Windows takes A.pdf and a.pdf for one file
    QVERIFY(!same);
    QVERIFY2(same.error().what.contains(QLatin1Char('1')) && same.error().what.contains(QLatin1Char('2')),
             qPrintable(same.error().text()));
    QVERIFY(same.error().remedy.contains(QStringLiteral("{cv}")));
    batch.names = QStringLiteral("{naam}");
    QVERIFY(!plan(batch, *press));
}

void TestBatch::numbersWhatOnlyDiffersInUnsafeSigns()
{
    Town town;
    add(town, "a/1", {});
    add(town, "a:1", {});
    add(town, "A_1", {});
    const auto press = pressOf(town);
    Batch batch;
    batch.names = QStringLiteral("{cv}");
    QCOMPARE(lines(plan(batch, *press)), list({"A_1 A_1.pdf", "a/1 a_1-2.pdf", "a:1 a_1-3.pdf"}));
}

void TestBatch::sharesAreTheWholeBatchCutInPieces()
{
    Town town;
    for (int i = 0; i < 10; ++i)
        add(town, std::to_string(i).c_str(), {});
    const auto press = pressOf(town);
    const QStringList whole = lines(plan({}, *press));
    for (const int shards : {1, 3, 10, 13}) {
        QStringList joined;
        for (int shard = 1; shard <= shards; ++shard) {
            Batch batch;
            batch.shard = shard;
            batch.shards = shards;
            joined << lines(plan(batch, *press));
        }
        QCOMPARE(joined, whole);
    }
    Batch wrong;
    wrong.shard = 4;
    wrong.shards = 3;
    QVERIFY(!plan(wrong, *press));
}

void TestBatch::leavesOutWhoDidNotChange()
{
    Town town;
    for (const char* cv : {"1", "2", "3"})
        add(town, cv, {.adviser = "A"});
    add(town, "4", {.adviser = "A"}, false);
    town.startWeek(Day::of(2015, 3, 9));
    add(town, "2", {.adviser = "B"});
    add(town, "4", {.adviser = "B"}, false);
    add(town, "5", {.adviser = "A"});
    const auto press = pressOf(town);
    auto database = town.open();
    Batch batch;
    QCOMPARE(changedFor(batch, database), std::vector<int>());
    batch.changedSince = Day::of(2015, 3, 2);
    const auto changed = changedFor(batch, database);
    QVERIFY(changed);
    QCOMPARE(lines(plan(batch, *press, *changed)),
             list({"2 B/2.pdf", "4 (no job with an occupation from the list)", "5 A/5.pdf"}));
    batch.ids = list({"5", "1", "9"});
    QCOMPARE(lines(plan(batch, *press, *changed)),
             list({"1 (not changed since 2 maart 2015)", "5 A/5.pdf", "9 (not in this week)"}));
    batch.changedSince = Day::of(2015, 3, 3);
    QVERIFY(!changedFor(batch, database));
}

void TestBatch::callsBundlesAfterTheirAdviser()
{
    Town town;
    add(town, "1", {.branch = "Haarlem", .adviser = "A/1"});
    add(town, "2", {.branch = "Gouda", .adviser = "B"});
    add(town, "3", {.branch = "Haarlem", .adviser = "A_1"}); // another adviser, the same name
    add(town, "4", {.branch = "Gouda", .adviser = "A/1"});
    add(town, "5", {.branch = "Gouda"});
    add(town, "6", {.branch = "Gouda", .adviser = "B"}, false);
    const auto press = pressOf(town);
    Batch batch;
    batch.bundle = Batch::Bundle::Adviser;
    batch.names = QString::fromLatin1(delivery::NameTemplate::usualBundle);
    const QString why = QStringLiteral("6 (no job with an occupation from the list)");
    const auto cards = plan(batch, *press);
    QCOMPARE(lines(cards), list({"1 A_1.pdf", "2 B.pdf", "3 A_1-2.pdf", "4 A_1.pdf", "5 unknown.pdf"}) << why);
    QCOMPARE(unitsOf(*cards), (std::vector<std::vector<std::size_t>>{{0, 3}, {1}, {2}, {4}, {5}}));
    // Shares take whole files: the first three CVs and who is bundled with them, then the rest.
    batch.shards = 2;
    QCOMPARE(lines(plan(batch, *press)), list({"1 A_1.pdf", "4 A_1.pdf", "2 B.pdf"}));
    batch.shard = 2;
    QCOMPARE(lines(plan(batch, *press)), list({"3 A_1-2.pdf", "5 unknown.pdf"}) << why);
    batch.shard = batch.shards = 1;
    batch.names = QStringLiteral("{vestiging}/{adviseur}");
    QCOMPARE(
        lines(plan(batch, *press)),
        list({"1 Haarlem/A_1.pdf", "2 Gouda/B.pdf", "3 Haarlem/A_1-2.pdf", "4 Gouda/A_1.pdf", "5 Gouda/unknown.pdf"})
            << why);
}

void TestBatch::dividesABundleThatIsTooLarge()
{
    Town town;
    for (int i = 0; i < 2 * mostInBundle + 1; ++i)
        add(town, qPrintable(QString::number(10000 + i)), {.adviser = "A"});
    Batch batch;
    batch.bundle = Batch::Bundle::Adviser;
    batch.names = QString::fromLatin1(delivery::NameTemplate::usualBundle);
    const auto cards = plan(batch, *pressOf(town));
    QVERIFY(cards);
    const auto units = unitsOf(*cards);
    QCOMPARE(units.size(), 3U);
    QCOMPARE(units[0].size(), std::size_t{mostInBundle});
    QCOMPARE(units[2].size(), 1U);
    QCOMPARE((*cards)[units[0].back()].file, QStringLiteral("A.pdf"));
    QCOMPARE((*cards)[units[1].front()].file, QStringLiteral("A-2.pdf"));
    QCOMPARE((*cards)[units[2].front()].file, QStringLiteral("A-3.pdf"));
}

void TestBatch::refusesANameThatIsNoneForABundle_data()
{
    QTest::addColumn<QString>("names");
    for (const char* names : {"{adviseur}/{cv}.pdf", "{vestiging}.pdf", "{adviseur}-{beroep}.pdf"})
        QTest::newRow(names) << QString::fromLatin1(names);
}

void TestBatch::refusesANameThatIsNoneForABundle()
{
    QFETCH(QString, names);
    Town town;
    add(town, "1", {.adviser = "A"});
    Batch batch;
    batch.bundle = Batch::Bundle::Adviser;
    batch.names = names;
    const auto cards = plan(batch, *pressOf(town));
    QVERIFY(!cards);
    QVERIFY(cards.error().remedy.contains(QStringLiteral("{adviseur}")));
}

void TestBatch::wajongCardsAreForWhoIsLinked()
{
    Town town;
    add(town, "1", {.adviser = "A"});
    add(town, "2", {.adviser = "A"});
    add(town, "3", {.adviser = "A"}, false); // without work from the list
    add(town, "4", {.adviser = "A", .leftOn = "2015-01-01"});
    add(town, "5", {.adviser = "A"});
    town.addSonar("S1", {.cv = "1"});
    town.addSonar("S3", {.cv = "3"});
    town.addSonar("S4", {.cv = "4"});
    town.addSonar("S5", {.cv = "5"});
    town.addSonar("S6", {.cv = "5"});
    const auto press = pressOf(town, CardKind::Wajong);
    Batch batch;
    batch.kind = CardKind::Wajong;
    QCOMPARE(lines(plan(batch, *press)), list({"1 A/1.pdf", "2 (no Sonar client is linked to this CV)", "3 A/3.pdf",
                                               "5 (more than one Sonar client is linked to this CV)"}));
    batch.ids = list({"S1", "3", "1", "S4", "S9"}); // a list may hold the numbers of Sonar clients
    QCOMPARE(lines(plan(batch, *press)),
             list({"1 A/1.pdf", "3 A/3.pdf", "4 (has left werk.nl)", "S9 (not in this week)"}));
    batch.names = QStringLiteral("{beroep}-{cv}");
    QCOMPARE(lines(plan(batch, *press)).at(1), QStringLiteral("3 unknown-3.pdf"));
    QCOMPARE(batch.toJson().value(QStringLiteral("kind")).toString(), QStringLiteral("wajong"));
}

QTEST_GUILESS_MAIN(TestBatch)
#include "tst_batch.moc"
