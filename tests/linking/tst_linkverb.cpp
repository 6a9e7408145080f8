// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/spiegelruns.h"
#include "tests/support/town.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace spiegel;
using spiegel::support::Outcome;
using spiegel::support::spiegelRuns;
using spiegel::support::Town;

namespace {

/// 400 people who are only on werk.nl, 60 who are in both, of whom the dump gives the last 20.
void addPeople(Town& town)
{
    for (int cv = 0; cv < 400; ++cv) {
        const std::string id = "A" + std::to_string(1000 + cv);
        town.addCv(id, {.birthYear = 1960 + cv % 37,
                        .sex = cv % 2 ? "V" : "M",
                        .postcode = 1011 + cv % 83,
                        .education = cv % 3 ? "MBO3" : "HBO",
                        .benefit = "WW",
                        .targetGroup = 0});
        town.addExperience(id, 1, "9112.1", "2010-01");
    }
    for (int person = 0; person < 60; ++person) {
        const std::string cv = "B" + std::to_string(100 + person);
        const int year = 1985 + person % 11;
        const int postcode = 2011 + person % 13;
        const char* sex = person % 2 ? "V" : "M";
        town.addCv(cv, {.birthYear = year,
                        .sex = sex,
                        .postcode = postcode,
                        .education = "VMBO",
                        .benefit = "WAJONG",
                        .targetGroup = 1});
        town.addExperience(cv, 1, "5311.1", "2010-01");
        town.addSonar("S" + std::to_string(100 + person), {.cv = person < 40 ? std::string_view() : cv,
                                                           .birthYear = year,
                                                           .sex = sex,
                                                           .postcode = postcode,
                                                           .education = "VMBO"});
    }
}

} // namespace

class TestLinkVerb : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void withoutAGroundOnlyTheGivenLinksCount();
    void aGroundMustSaySomething();
    void aGroundLetsLinksBeReckoned();
    void everyPairCanBeListed();
    void hiddenGivenLinksAreFound();
    void theSourcesAreLaidSideBySide();
    void aReckonedLinkMakesNoCard();
    void aJudgementIsRememberedAndTakenBack();
    void withdrawnMeansNothingIsReckoned();

private:
    Outcome run(const QStringList& arguments) const
    {
        return spiegelRuns(arguments + QStringList{QStringLiteral("--db"), m_database});
    }

    Town m_town;
    QString m_database;
};

void TestLinkVerb::initTestCase()
{
    addPeople(m_town);
    m_database = m_town.path();
}

void TestLinkVerb::withoutAGroundOnlyTheGivenLinksCount()
{
    const Outcome outcome = run({QStringLiteral("link"), QStringLiteral("--json")});
    QCOMPARE(outcome.status, 0);
    QCOMPARE(outcome.json().object(), (QJsonObject{{QStringLiteral("given"), 20},
                                                   {QStringLiteral("linked"), 0},
                                                   {QStringLiteral("doubtful"), 0},
                                                   {QStringLiteral("unlinked"), 40},
                                                   {QStringLiteral("expected_false"), 0}}));
    QVERIFY(outcome.messages.contains("--ground"));
    const Outcome evaluation = run({QStringLiteral("link"), QStringLiteral("--evaluate")});
    QCOMPARE(evaluation.status, 3);
    QVERIFY(evaluation.messages.contains("--ground"));
    QCOMPARE(run({QStringLiteral("link"), QStringLiteral("--list"), QStringLiteral("--json")}).json().array().size(),
             20);
}

void TestLinkVerb::aGroundMustSaySomething()
{
    QCOMPARE(run({QStringLiteral("link"), QStringLiteral("--ground"), QStringLiteral("ja")}).status, 1);
    QCOMPARE(run({QStringLiteral("link"), QStringLiteral("--json")}).json().object()[QStringLiteral("linked")].toInt(),
             0);
}

void TestLinkVerb::aGroundLetsLinksBeReckoned()
{
    const Outcome outcome = run({QStringLiteral("link"), QStringLiteral("--ground"),
                                 QStringLiteral("Besluit van de directie, 2 maart 2015"), QStringLiteral("--json")});
    QCOMPARE(outcome.status, 0);
    const QJsonObject counts = outcome.json().object();
    QCOMPARE(counts[QStringLiteral("given")].toInt(), 20);
    QVERIFY(counts[QStringLiteral("linked")].toInt() >= 30);
    QCOMPARE(counts[QStringLiteral("given")].toInt() + counts[QStringLiteral("linked")].toInt() +
                 counts[QStringLiteral("doubtful")].toInt() + counts[QStringLiteral("unlinked")].toInt(),
             60);
    QVERIFY(outcome.messages.contains("Besluit van de directie"));
    const Outcome readable = run({QStringLiteral("link")});
    QVERIFY2(readable.output.contains("gekoppeld door de dump zelf"), readable.output.constData());
}

void TestLinkVerb::everyPairCanBeListed()
{
    const QJsonArray pairs =
        run({QStringLiteral("link"), QStringLiteral("--list"), QStringLiteral("--json")}).json().array();
    int linked = 0;
    QString before;
    for (const QJsonValue& pair : pairs) {
        const QString who = pair[QStringLiteral("sonar")].toString();
        QVERIFY(before < who);
        before = who;
        const QString state = pair[QStringLiteral("state")].toString();
        linked += state == QStringLiteral("linked");
        if (state != QStringLiteral("doubtful"))
            QCOMPARE(pair[QStringLiteral("cv")].toString().mid(1), who.mid(1));
        QVERIFY(pair[QStringLiteral("posterior")].toDouble() > 0);
    }
    QVERIFY(linked >= 30);
    const Outcome csv = run({QStringLiteral("link"), QStringLiteral("--list"), QStringLiteral("--csv")});
    QVERIFY(csv.output.startsWith("sonar;cv;posterior;state"));
    QCOMPARE(csv.output.trimmed().count('\n'), pairs.size());
}

void TestLinkVerb::hiddenGivenLinksAreFound()
{
    const Outcome outcome = run({QStringLiteral("link"), QStringLiteral("--evaluate"), QStringLiteral("--json")});
    QCOMPARE(outcome.status, 0);
    QCOMPARE(outcome.json().object()[QStringLiteral("people")].toInt(), 20);
    QCOMPARE(outcome.json().object()[QStringLiteral("precision")].toDouble(), 1.0);
    QVERIFY(!outcome.json().object()[QStringLiteral("calibration")].toArray().isEmpty());
}

void TestLinkVerb::theSourcesAreLaidSideBySide()
{
    const Outcome outcome = run({QStringLiteral("link"), QStringLiteral("--overlap"), QStringLiteral("--json")});
    QCOMPARE(outcome.status, 0);
    QCOMPARE(outcome.json().object()[QStringLiteral("both")].toInt(), 20);
    const QJsonObject sex =
        outcome.json().object()[QStringLiteral("fields")].toObject()[QStringLiteral("sex")].toObject();
    QCOMPARE(sex[QStringLiteral("equal")].toInt(), 20);
}

void TestLinkVerb::aReckonedLinkMakesNoCard()
{
    const QJsonArray pairs =
        run({QStringLiteral("link"), QStringLiteral("--list"), QStringLiteral("--json")}).json().array();
    int tried = 0;
    for (const QJsonValue& pair : pairs) {
        if (pair[QStringLiteral("state")].toString() != QStringLiteral("linked") || ++tried > 3)
            continue;
        for (const char* key : {"cv", "sonar"}) {
            const Outcome card = run({QStringLiteral("card"), QStringLiteral("wajong"), QStringLiteral("--json"),
                                      QStringLiteral("--id"), pair[QLatin1String(key)].toString()});
            QCOMPARE(card.status, 1);
            QVERIFY(!card.output.contains("conditions"));
        }
    }
    QVERIFY(tried > 0);
    // A given one does make a card.
    const Outcome given = run({QStringLiteral("card"), QStringLiteral("wajong"), QStringLiteral("--json"),
                               QStringLiteral("--id"), QStringLiteral("S159")});
    QVERIFY2(given.status == 0, given.messages.constData());
}

void TestLinkVerb::aJudgementIsRememberedAndTakenBack()
{
    const auto judged = [this](const char* judgement) {
        return run({QStringLiteral("link"), QStringLiteral("--list"), QStringLiteral("--json"),
                    QStringLiteral("--judge"), QString::fromLatin1(judgement)});
    };
    const auto cvOf = [](const Outcome& outcome, const char* sonar) {
        for (const QJsonValue& pair : outcome.json().array()) {
            if (pair[QStringLiteral("sonar")].toString() == QLatin1String(sonar))
                return QStringLiteral("%1 %2").arg(pair[QStringLiteral("cv")].toString(),
                                                   pair[QStringLiteral("state")].toString());
        }
        return QString();
    };
    QVERIFY(!cvOf(judged("S105=B105=N"), "S105").contains(QStringLiteral("B105")));
    QCOMPARE(cvOf(judged("S106=A1000=J"), "S106"), QStringLiteral("A1000 linked"));
    QCOMPARE(judged("S107=A1000=J").status, 1); // it is somebody already
    QCOMPARE(judged("S107=Z9=J").status, 1);
    QCOMPARE(judged("S107").status, 1);
    const QJsonObject counts = run({QStringLiteral("link"), QStringLiteral("--json")}).json().object();
    QCOMPARE(counts[QStringLiteral("given")].toInt(), 20);
    QCOMPARE(cvOf(judged("S106=A1000=-"), "S106"), QStringLiteral("B106 linked"));
    QCOMPARE(cvOf(judged("S105=B105=-"), "S105"), QStringLiteral("B105 linked"));
    // What the dump gives goes before what somebody decided.
    QCOMPARE(cvOf(judged("S159=A1001=J"), "S159"), QStringLiteral("B159 given"));
}

void TestLinkVerb::withdrawnMeansNothingIsReckoned()
{
    const Outcome outcome =
        run({QStringLiteral("link"), QStringLiteral("--withdraw-ground"), QStringLiteral("--json")});
    QCOMPARE(outcome.json().object()[QStringLiteral("linked")].toInt(-1), 0);
    QCOMPARE(outcome.json().object()[QStringLiteral("given")].toInt(), 20);
    const Outcome judged = run({QStringLiteral("link"), QStringLiteral("--judge"), QStringLiteral("S105=B105=J")});
    QCOMPARE(judged.status, 3);
    QCOMPARE(run({QStringLiteral("link"), QStringLiteral("--ground"), QStringLiteral("Besluit 1 van de directie"),
                  QStringLiteral("--withdraw-ground")})
                 .status,
             2);
}

QTEST_MAIN(TestLinkVerb)
#include "tst_linkverb.moc"
