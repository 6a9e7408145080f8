// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/people/decktables.h"
#include "core/demo/world.h"
#include "core/geography/postcodes.h"
#include "tests/demo/writtentable.h"

#include <QTest>

using namespace spiegel;
using namespace spiegel::demo;
using spiegel::demo::test::WrittenTable;

namespace {

WrittenTable sonarOf(const World& world)
{
    Sheets sheets;
    SonarCounts counts;
    writeSonar(world.profiles, world.competences, world.seed, 0, sheets, counts);
    const std::string& rows = sheetOf(sheets, File::Sonar).bytes();
    return WrittenTable(QByteArray("sonar_id;cv_id;geboortejaar;geslacht;postcode;opleidingsniveau;uren_per_dag;regime;"
                                   "arbeidsvermogen;beschikbaar;beroep;vervoer;reistijd_max;werkvariatie;aanpassing;"
                                   "begeleiding;vestiging\n") +
                        QByteArray::fromStdString(rows));
}

bool inAmsterdam(const QByteArray& pc4)
{
    const geography::Postcode* postcode = geography::Postcodes::builtIn().find(pc4.toInt());
    return postcode != nullptr && postcode->municipality == QStringLiteral("Amsterdam");
}

QString hourBin(const QByteArray& hours)
{
    if (hours == "NVT")
        return QStringLiteral("Nvt");
    const double value = QByteArray(hours).replace(',', '.').toDouble();
    return value < 2   ? QStringLiteral("<2")
           : value < 4 ? QStringLiteral("2 tot 4")
           : value < 6 ? QStringLiteral("4 tot 6")
           : value < 8 ? QStringLiteral("6 tot 8")
                       : QStringLiteral("8");
}

} // namespace

class TestSonarPeople : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<World> m_full;
    std::unique_ptr<WrittenTable> m_sonar;

private Q_SLOTS:
    void initTestCase()
    {
        m_full = std::make_unique<World>(500'000, 1, 1);
        m_sonar = std::make_unique<WrittenTable>(sonarOf(*m_full));
    }

    // The expected figures are those of the deck of 2 March 2015.
    void atFullSizeTheBirthsAreTheDecks()
    {
        QCOMPARE(m_sonar->rows().size(), 44'769);
        QMap<QString, int> bins;
        for (const auto& row : m_sonar->rows()) {
            const int year = m_sonar->cell(row, "geboortejaar").toInt();
            ++bins[year <= 1960   ? QStringLiteral("1948 - 1960")
                   : year <= 1970 ? QStringLiteral("1961 - 1970")
                   : year <= 1980 ? QStringLiteral("1971 - 1980")
                   : year <= 1990 ? QStringLiteral("1981 - 1990")
                                  : QStringLiteral("1991 -")];
            QVERIFY(year >= 1948 && year <= 1997);
        }
        QCOMPARE(bins.value(QStringLiteral("1948 - 1960")), 186);
        QCOMPARE(bins.value(QStringLiteral("1961 - 1970")), 981);
        QCOMPARE(bins.value(QStringLiteral("1971 - 1980")), 3'332);
        QCOMPARE(bins.value(QStringLiteral("1981 - 1990")), 18'595);
        QCOMPARE(bins.value(QStringLiteral("1991 -")), 21'675);
    }

    void atFullSizeTheEducationsAreTheDecks_data()
    {
        QTest::addColumn<QByteArray>("level");
        QTest::addColumn<int>("people");
        QTest::newRow("Basisonderwijs") << QByteArray("BASIS") << 11'541;
        QTest::newRow("Havo/VWO") << QByteArray("HAVO_VWO") << 1'630;
        QTest::newRow("MBO-1") << QByteArray("MBO1") << 2'542;
        QTest::newRow("MBO-2") << QByteArray("MBO2") << 3'578;
        QTest::newRow("MBO-3") << QByteArray("MBO3") << 1'371;
        QTest::newRow("MBO-4") << QByteArray("MBO4") << 1'890;
        QTest::newRow("VMBO") << QByteArray("VMBO") << 8'188;
        QTest::newRow("HBO/bachelor") << QByteArray("HBO") << 1'043;
        QTest::newRow("MBO-algemeen") << QByteArray("MBO_ALG") << 1'340;
        QTest::newRow("WO/master") << QByteArray("WO") << 458;
    }
    void atFullSizeTheEducationsAreTheDecks()
    {
        QFETCH(QByteArray, level);
        QFETCH(int, people);
        QCOMPARE(m_sonar->counts("opleidingsniveau").value(level), people);
    }

    void unknownEducationsAreEmptyOrSaySo()
    {
        const auto counts = m_sonar->counts("opleidingsniveau");
        QCOMPARE(counts.value("") + counts.value("ONBEKEND"), 11'188);
        QVERIFY(counts.value("") > 1'000);
        QVERIFY(counts.value("ONBEKEND") > 1'000);
    }

    void atFullSizeTheHoursAreTheDecks_data()
    {
        QTest::addColumn<QString>("bin");
        QTest::addColumn<int>("amsterdam");
        QTest::addColumn<int>("national");
        QTest::newRow("<2") << QStringLiteral("<2") << 3 << 88;
        QTest::newRow("2 tot 4") << QStringLiteral("2 tot 4") << 33 << 747;
        QTest::newRow("4 tot 6") << QStringLiteral("4 tot 6") << 66 << 1'189;
        QTest::newRow("6 tot 8") << QStringLiteral("6 tot 8") << 81 << 3'218;
        QTest::newRow("8") << QStringLiteral("8") << 211 << 6'085;
        QTest::newRow("Nvt") << QStringLiteral("Nvt") << 1'327 << 33'442;
    }
    void atFullSizeTheHoursAreTheDecks()
    {
        QFETCH(QString, bin);
        QFETCH(int, amsterdam);
        QFETCH(int, national);
        int here = 0;
        int everywhere = 0;
        for (const auto& row : m_sonar->rows()) {
            if (hourBin(m_sonar->cell(row, "uren_per_dag")) != bin)
                continue;
            ++everywhere;
            here += inAmsterdam(m_sonar->cell(row, "postcode")) ? 1 : 0;
        }
        QCOMPARE(here, amsterdam);
        QCOMPARE(everywhere, national);
    }

    void atFullSize5300AreLinked()
    {
        QCOMPARE(m_sonar->rows().size() - m_sonar->counts("cv_id").value(""), 5'300);
        QSet<QByteArray> cvs;
        for (const auto& row : m_sonar->rows())
            cvs.insert(m_sonar->cell(row, "cv_id"));
        QCOMPARE(cvs.size(), 5'301); // each CV once, and 'not linked'
    }

    void linkedPeopleAgreeMostly()
    {
        int linked = 0;
        int sameYear = 0;
        int samePlace = 0;
        for (int i = 0; i < m_full->sonar.count(); ++i) {
            const SonarPerson& client = m_full->sonar.at(i);
            if (client.cv < 0 || client.place < 0)
                continue;
            const Person person = m_full->population.person(client.cv);
            QCOMPARE(person.sonar, i);
            QCOMPARE(person.woman, client.woman);
            ++linked;
            sameYear += person.birthYear == client.birthYear ? 1 : 0;
            samePlace += person.place == client.place ? 1 : 0;
        }
        QVERIFY(linked > 8'900);
        QVERIFY(sameYear > linked * 98 / 100 && sameYear < linked);
        QVERIFY(samePlace > linked * 85 / 100 && samePlace < linked * 95 / 100);
    }

    void smallerSizesAreInProportion()
    {
        const World small(20'000, 1, 1);
        const WrittenTable sonar = sonarOf(small);
        QCOMPARE(sonar.rows().size(), 1'791); // 44,769 / 25 = 1,790.76
        // 11,541 / 25 = 461.64; 458 / 25 = 18.32
        QCOMPARE(sonar.counts("opleidingsniveau").value("BASIS"), 462);
        QCOMPARE(sonar.counts("opleidingsniveau").value("WO"), 18);
        QCOMPARE(sonar.rows().size() - sonar.counts("cv_id").value(""), 212);
    }

    void sharesGoToTheLargestRemainders()
    {
        // 10 over 1 : 1 : 1 is 3.33 each: the first of equals gets the one that is left.
        QCOMPARE(shareOut(std::array{1, 1, 1}, 10), (std::vector<int>{4, 3, 3}));
        // 7 over 5 : 3 : 1 is 3.89, 2.33, 0.78: two are left, for the first and the last.
        QCOMPARE(shareOut(std::array{5, 3, 1}, 7), (std::vector<int>{4, 2, 1}));
        QCOMPARE(shareOut(std::array{5, 3, 1}, 0), (std::vector<int>{0, 0, 0}));
        QCOMPARE(shareOut(std::array{0, 0}, 5), (std::vector<int>{0, 0}));
    }
};

QTEST_GUILESS_MAIN(TestSonarPeople)
#include "tst_sonarpeople.moc"
