// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mailing/letter.h"
#include "core/mailing/mailing.h"

#include <QTest>

using namespace spiegel;
using namespace spiegel::mailing;

class TestLetter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theUsualLetterSaysWhatItShould();
    void wordsInBracesAreFilledIn();
    void whatANameBringsIsNotReadAgain();
    void aLetterThatIsNoGoodIsToldSo_data();
    void aLetterThatIsNoGoodIsToldSo();
    void theStopListKnowsEmployersAddressesAndDomains();
    void theListIsSafeInASpreadsheet();
};

void TestLetter::theUsualLetterSaysWhatItShould()
{
    const LetterFields fields{QStringLiteral("De Korst"),
                              {QStringLiteral("bakker (vacature V1)"), QStringLiteral("kok (vacature V2)")},
                              QStringLiteral("2 maart 2015"),
                              QStringLiteral("Punt Zuid")};
    const Letter letter = Letter::builtIn();
    QVERIFY(letter.subject(fields).contains(QStringLiteral("De Korst")));
    const QString text = letter.text(fields);
    QVERIFY(text.contains(QStringLiteral("- bakker (vacature V1)\n- kok (vacature V2)\n")));
    QVERIFY(text.contains(QStringLiteral("2 maart 2015")));
    QVERIFY(text.endsWith(QStringLiteral("Punt Zuid\n")));
    QVERIFY(!text.contains(QLatin1Char('{')));
    QVERIFY(text.contains(QStringLiteral("geen kaarten meer"))); // how to get on the stop list
}

void TestLetter::wordsInBracesAreFilledIn()
{
    const auto letter = Letter::parse(
        QStringLiteral("Onderwerp: {aantal} voor {werkgever}\r\n\r\n{vacatures}\r\n{afzender}, {week}\r\n"),
        QStringLiteral("brief.txt"));
    QVERIFY(letter);
    const LetterFields fields{QStringLiteral("W"),
                              {QStringLiteral("een"), QStringLiteral("twee")},
                              QStringLiteral("mei"),
                              QStringLiteral("P")};
    QCOMPARE(letter->subject(fields), QStringLiteral("2 voor W"));
    QCOMPARE(letter->text(fields), QStringLiteral("- een\n- twee\nP, mei\n"));
}

void TestLetter::whatANameBringsIsNotReadAgain()
{
    const auto letter = Letter::parse(QStringLiteral("Onderwerp: x\n\n{werkgever}\n"), QStringLiteral("brief.txt"));
    QVERIFY(letter);
    QCOMPARE(letter->text({QStringLiteral("{afzender} %1"), {}, {}, QStringLiteral("P")}),
             QStringLiteral("{afzender} %1\n"));
}

void TestLetter::aLetterThatIsNoGoodIsToldSo_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("no subject") << QStringLiteral("Geachte heer, mevrouw,\n\nDag.\n");
    QTest::newRow("an empty subject") << QStringLiteral("Onderwerp: \n\nDag.\n");
    QTest::newRow("no empty line") << QStringLiteral("Onderwerp: Werk\nDag.\n");
    QTest::newRow("a word there is not") << QStringLiteral("Onderwerp: Werk\n\nDag {voornaam}.\n");
}

void TestLetter::aLetterThatIsNoGoodIsToldSo()
{
    QFETCH(QString, text);
    const auto letter = Letter::parse(text, QStringLiteral("brief.txt"));
    QVERIFY(!letter);
    QCOMPARE(letter.error().where, QStringLiteral("brief.txt"));
    QVERIFY(!letter.error().remedy.isEmpty());
}

void TestLetter::theStopListKnowsEmployersAddressesAndDomains()
{
    StopList stops;
    for (const char* entry : {"WG1", " Werk@Example.nl ", "@stop.example", "werk@example.nl"})
        stops.add(QString::fromLatin1(entry));
    QCOMPARE(stops.entries().size(), 3);
    const auto stopsIt = [&stops](const char* employer, const char* address) {
        return stops.stops(QString::fromLatin1(employer), QString::fromLatin1(address));
    };
    QVERIFY(stopsIt("wg1", "a@b.nl"));
    QVERIFY(stopsIt("WG2", "WERK@example.NL"));
    QVERIFY(stopsIt("WG2", "iemand@Stop.example"));
    QVERIFY(!stopsIt("WG2", "iemand@nietstop.example"));
    QVERIFY(!stopsIt("WG2", "a@b.nl"));
    QVERIFY(!stopsIt("WG12", ""));
    QVERIFY(stops.remove(QStringLiteral("wg1")));
    QVERIFY(!stops.remove(QStringLiteral("wg1")));
    QVERIFY(!stopsIt("wg1", "a@b.nl"));
}

void TestLetter::theListIsSafeInASpreadsheet()
{
    Draft draft;
    draft.employer = QStringLiteral("WG1");
    draft.name = QStringLiteral("=HYPERLINK(\"x\";\"y\")");
    draft.address = QStringLiteral("a@b.nl");
    draft.rows = {4, 7};
    draft.file = QStringLiteral("a;b.eml");
    QCOMPARE(csvOf({draft}),
             QByteArrayLiteral("werkgever;naam;email;vacatures;concept;kaarten;status\r\n"
                               "WG1;\"'=HYPERLINK(\"\"x\"\";\"\"y\"\")\";a@b.nl;2;\"a;b.eml\";;ready\r\n"));
}

QTEST_GUILESS_MAIN(TestLetter)
#include "tst_letter.moc"
