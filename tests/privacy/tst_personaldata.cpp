// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/privacy/personaldata.h"
#include "core/privacy/personname.h"

#include <QRandomGenerator>
#include <QTest>

using namespace spiegel::privacy;

class TestPersonalData : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTextIsSearched_data();
    void aTextIsSearched();
    void nineDigitsAreRecognised_data();
    void nineDigitsAreRecognised();
    void theElfproefIsThatOfTheBsn();
    void oneInElevenNumbersPasses();
    void aRejectShowsNoPersonalData();
    void namesOfPersonsAreKnownByTheirColumn_data();
    void namesOfPersonsAreKnownByTheirColumn();
    void randomBytesAreSearchedWithoutHarm();
};

void TestPersonalData::aTextIsSearched_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("found");
    const auto row = [](const char* text, const char* found) {
        QTest::newRow(text) << QByteArray(text) << QByteArray(found);
    };
    // e-mail addresses
    row("jan@voorbeeld.nl", "mail");
    row("Mail naar j.de-vries+werk@sub.voorbeeld-x.co.uk, graag", "mail");
    row("<piet@voorbeeld.nl>", "mail");
    row("a@b.nl", "mail");
    row("jos\xC3\xA9@voorbeeld.nl", "mail");
    row("@ kassa", "");
    row("C# @ work", "");
    row("jan@voorbeeld", "");
    row("@voorbeeld.nl", "");
    row("jan@.nl", "");
    row("jan@voorbeeld.n", "");
    row("4 st. @ 2.50", "");
    row("twitter @naam en @naam.x", "");
    // telephone numbers
    row("0612345678", "phone");
    row("06-12345678", "phone");
    row("06 12 34 56 78", "phone");
    row("06 - 1234 5678", "phone");
    row("023-5551234", "phone");
    row("(023) 555 12 34", "phone");
    row("0251 123456", "phone");
    row("0251/123456", "phone");
    row("bel 0251.12.34.56 na vijven", "phone");
    row("+31612345678", "phone");
    row("+31 6 12345678", "phone");
    row("+31 (0)6 1234 5678", "phone");
    row("+31(0)23-5551234", "phone");
    row("0031612345678", "phone");
    row("0031 23 555 1234", "phone");
    row("0031 (0)23 555 1234", "phone");
    row("tel:0612345678;", "phone");
    row("0612345678 / 0251-123456", "phone");
    row("0123456789", "phone"); // by the contract: ten digits with a leading 0
    row("00612345678", "");
    row("061234567", "");
    row("06123456789", "");
    row("0000012345", "");
    row("1234567890", "");
    row("A0612345678", "");
    row("0612345678a", "");
    row("2015-03-02", "");
    row("2015-03-02 08:15:30", "");
    row("02-03-2015 10:30", "");
    row("06-12-2015 10:30", "");
    row("2015-06-02 081530", "");
    row("0,123456789", "");
    row("0.123456789", "");
    row("1.0612345678", "");
    row("3344.1.0", "");
    row("+32 475 12 34 56", "");
    row("+31 06 12345678", "phone"); // written wrong, and still somebody
    row("9780306406157", "");
    // burgerservicenummers
    row("123456782", "bsn");
    row("BSN 123456782.", "bsn");
    row("1234.56.782", "bsn");
    row("123.456.782", "bsn");
    row("123 456 782", "bsn");
    row("123456789", "");
    row("1234567821", "");
    row("12 34 56 782", "");
    row("000000000", "");
    row("x123456782", "");
    row("123456782x", "");
    row("0,123456782", "");
    // several, none
    row("jan@voorbeeld.nl of 06-12345678, bsn 111222333", "mail phone bsn");
    row("", "");
    row("medewerker kinderopvang", "");
    row("verkoper (m/v) 32 uur", "");
}

void TestPersonalData::aTextIsSearched()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, found);
    const PersonalData data = personalDataIn(std::string_view(text.constData(), static_cast<std::size_t>(text.size())));
    QByteArrayList kinds;
    if (data.mail)
        kinds += "mail";
    if (data.phone)
        kinds += "phone";
    if (data.bsn)
        kinds += "bsn";
    QCOMPARE(kinds.join(' '), found);
    QCOMPARE(data.any(), !found.isEmpty());
}

void TestPersonalData::nineDigitsAreRecognised_data()
{
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<int>("number");
    const auto row = [](const char* cell, int number) { QTest::newRow(cell) << QByteArray(cell) << number; };
    row("123456782", 123456782);
    row("012345672", 12345672);
    row("1234.56.782", 123456782);
    row("123 456 782", 123456782);
    row("12345678", -1);
    row("1234567890", -1);
    row("12345678a", -1);
    row("-", -1);
    row("", -1);
}

void TestPersonalData::nineDigitsAreRecognised()
{
    QFETCH(QByteArray, cell);
    QFETCH(int, number);
    const auto found = nineDigits(std::string_view(cell.constData(), static_cast<std::size_t>(cell.size())));
    QCOMPARE(found ? static_cast<int>(*found) : -1, number);
}

void TestPersonalData::theElfproefIsThatOfTheBsn()
{
    QVERIFY(passesElfproef(123456782));  // 9+16+21+24+25+24+21+16-2 = 154 = 14 x 11
    QVERIFY(passesElfproef(111222333));  // 9+8+7+12+10+8+9+6-3 = 66
    QVERIFY(!passesElfproef(123456789)); // 147
    QVERIFY(!passesElfproef(0));
}

void TestPersonalData::oneInElevenNumbersPasses()
{
    int passing = 0;
    for (std::uint32_t number = 100000000; number < 100110000; ++number)
        passing += passesElfproef(number) ? 1 : 0;
    QVERIFY(passing > 9900 && passing < 10100);
}

void TestPersonalData::aRejectShowsNoPersonalData()
{
    QCOMPARE(hidePersonalData(QStringLiteral("Haarlem")), QStringLiteral("Haarlem"));
    QCOMPARE(hidePersonalData(QStringLiteral("bel jan@voorbeeld.nl")), QStringLiteral("[verborgen]"));
    QCOMPARE(hidePersonalData(QStringLiteral("123456782")), QStringLiteral("[verborgen]"));
    QCOMPARE(hidePersonalData(QStringLiteral("123456789")), QStringLiteral("123456789"));
    QCOMPARE(hidePersonalData(QString()), QString());
}

void TestPersonalData::namesOfPersonsAreKnownByTheirColumn_data()
{
    QTest::addColumn<QString>("column");
    QTest::addColumn<bool>("named");
    for (const char* name : {"naam",
                             "Naam",
                             "NAAM",
                             "voornaam",
                             "Voornaam 1",
                             "achternaam",
                             "tussenvoegsel",
                             "voorletters",
                             "roepnaam",
                             "cv_naam",
                             "naam_client",
                             "Naam cli\xC3\xABnt",
                             "adviseursnaam",
                             "adviseur_naam",
                             "klantnaam",
                             "volledige naam",
                             "naam van de werkzoekende",
                             "geslachtsnaam",
                             "First Name",
                             "lastname",
                             "surname",
                             "name",
                             "contactpersoon",
                             "naam2",
                             "persoonsnaam"})
        QTest::newRow(name) << QString::fromUtf8(name) << true;
    for (const char* name : {"beroepsnaam", "naam_beroep", "bedrijfsnaam", "naam vestiging", "straatnaam", "plaatsnaam",
                             "filename", "vestiging", "adviseur", "contact", "cv_id", "titel", "functienaam",
                             "gemeentenaam", "naamloos", "", "voornaamste", "user agent", "competentie"})
        QTest::newRow(qPrintable(QStringLiteral("no name: %1").arg(QLatin1String(name))))
            << QString::fromUtf8(name) << false;
}

void TestPersonalData::namesOfPersonsAreKnownByTheirColumn()
{
    QFETCH(QString, column);
    QFETCH(bool, named);
    QCOMPARE(isPersonName(column), named);
}

void TestPersonalData::randomBytesAreSearchedWithoutHarm()
{
    QRandomGenerator random(3);
    const QByteArray alphabet("0123456789+-.()/ @ab\xC3\xFF");
    int found = 0;
    for (int round = 0; round < 200000; ++round) {
        std::string text;
        for (int i = random.bounded(25); i > 0; --i)
            text += alphabet[random.bounded(alphabet.size())];
        found += personalDataIn(text).any() ? 1 : 0;
    }
    QVERIFY(found > 0);
}

QTEST_GUILESS_MAIN(TestPersonalData)
#include "tst_personaldata.moc"
