// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/occupations/proposals.h"

#include <QTest>

using namespace spiegel;
using namespace spiegel::occupations;

class ProposalsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void recognisesJobTitles_data();
    void recognisesJobTitles();
    void isSurestOfAWholeName();
    void isLessSureOfASharedName();
    void proposesNothingForNothing_data();
    void proposesNothingForNothing();
    void keepsToTheLimitAndTheOrder();
    void worksOnARegisterOfADump();
};

void ProposalsTest::recognisesJobTitles_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("name"); // the first proposal
    QTest::addColumn<double>("least");
    const auto row = [](const char* text, const char* name, double least) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(name) << least;
    };
    row("Kok", "kok", 0.99);
    row("kok (m/v) 32 uur", "kok", 0.99);
    row("KOKKEN", "kok", 0.85);
    row("loodgiter", "loodgieter", 0.6);
    row("diverse werkzaamheden als loodgieter", "loodgieter", 0.9);
    row("vrachtwagen chauffeur", "vrachtwagenchauffeur", 0.9);
}

void ProposalsTest::recognisesJobTitles()
{
    QFETCH(QString, text);
    QFETCH(QString, name);
    QFETCH(double, least);
    const std::vector<Proposal> found = Proposals(Search::builtIn()).forText(text);
    QVERIFY(!found.empty());
    const QString first = Register::builtIn().at(found.front().occupation).name;
    QVERIFY2(first == name || found.front().name == name, qPrintable(first));
    QVERIFY2(found.front().confidence >= least && found.front().confidence <= 1,
             qPrintable(QString::number(found.front().confidence)));
}

void ProposalsTest::isSurestOfAWholeName()
{
    const Proposals proposals(Search::builtIn());
    const double whole = proposals.forText(QStringLiteral("loodgieter")).front().confidence;
    const double misspelled = proposals.forText(QStringLiteral("loodgiter")).front().confidence;
    const double part =
        proposals.forText(QStringLiteral("kok, en soms ook caissière in een winkel")).front().confidence;
    QVERIFY(whole > misspelled);
    QVERIFY(misspelled > part);
}

void ProposalsTest::isLessSureOfASharedName()
{
    const std::vector<Proposal> found = Proposals(Search::builtIn()).forText(QStringLiteral("portier"));
    QVERIFY(found.size() >= 2);
    QCOMPARE(found[0].confidence, found[1].confidence);
    QVERIFY(found[0].confidence < 0.9);
}

void ProposalsTest::proposesNothingForNothing_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("signs") << QStringLiteral("%'\"--");
    QTest::newRow("hidden") << QStringLiteral("[verborgen]");
    QTest::newRow("emoji") << QStringLiteral("🧑‍🍳");
    QTest::newRow("very long") << QStringLiteral("kok ").repeated(2500);
    QTest::newRow("nonsense") << QStringLiteral("qwxz qqqq");
}

void ProposalsTest::proposesNothingForNothing()
{
    QFETCH(QString, text);
    QVERIFY(Proposals(Search::builtIn()).forText(text).empty());
}

void ProposalsTest::keepsToTheLimitAndTheOrder()
{
    const Proposals proposals(Search::builtIn());
    const std::vector<Proposal> many = proposals.forText(QStringLiteral("medewerker"), 50);
    QVERIFY(many.size() > 3);
    QVERIFY(std::is_sorted(many.begin(), many.end(),
                           [](const Proposal& a, const Proposal& b) { return a.confidence > b.confidence; }));
    QVERIFY(std::all_of(many.begin(), many.end(), [](const Proposal& one) { return one.confidence >= 0.3; }));
    QCOMPARE(proposals.forText(QStringLiteral("medewerker"), 3).size(), 3u);
    QVERIFY(proposals.forText(QStringLiteral("medewerker"), 0).empty());
}

void ProposalsTest::worksOnARegisterOfADump()
{
    Occupation cook;
    cook.code = QStringLiteral("1");
    cook.name = QStringLiteral("keukenmedewerker");
    const Search search{Register({cook})};
    const Proposals proposals(search);
    QCOMPARE(proposals.forText(QStringLiteral("medewerker keuken")).front().occupation, 0);
    QCOMPARE(proposals.forText(QStringLiteral("hoofdkeukenmedewerker")).front().occupation, 0);
    QVERIFY(proposals.forText(QStringLiteral("piloot")).empty());
}

QTEST_APPLESS_MAIN(ProposalsTest)
#include "tst_proposals.moc"
