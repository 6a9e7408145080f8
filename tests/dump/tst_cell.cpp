// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dump/cell.h"

#include "core/foundation/calendar.h"

#include <QTest>

using namespace spiegel;
using namespace spiegel::dump;

Q_DECLARE_METATYPE(spiegel::dump::Kind)

namespace {
constexpr int flawed = -999;
}

class TestCell : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsOrRefuses_data();
    void readsOrRefuses();
    void keepsHundredths_data();
    void keepsHundredths();
    void knowsLicences();
};

void TestCell::readsOrRefuses_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<int>("value"); // flawed: it must be refused
    QTest::newRow("empty is unknown") << Kind::Integer << QByteArray() << unknown;
    QTest::newRow("a whole number") << Kind::Integer << QByteArray("1984") << 1984;
    QTest::newRow("zero is not unknown") << Kind::Integer << QByteArray("0") << 0;
    QTest::newRow("no sign") << Kind::Integer << QByteArray("-4") << flawed;
    QTest::newRow("no space") << Kind::Integer << QByteArray(" 4") << flawed;
    QTest::newRow("no decimals") << Kind::Integer << QByteArray("4,5") << flawed;
    QTest::newRow("no ten digits") << Kind::Integer << QByteArray("1234567890") << flawed;
    QTest::newRow("a decimal comma") << Kind::Decimal << QByteArray("37,5") << 3750;
    QTest::newRow("a decimal point") << Kind::Decimal << QByteArray("37.5") << flawed;
    QTest::newRow("too large for a column") << Kind::Decimal << QByteArray("21474836,48") << flawed;
    QTest::newRow("just not too large") << Kind::Decimal << QByteArray("21474836,47") << 2147483647;
    QTest::newRow("NVT") << Kind::HoursOrNvt << QByteArray("NVT") << -1;
    QTest::newRow("nvt is not NVT") << Kind::HoursOrNvt << QByteArray("nvt") << flawed;
    QTest::newRow("a month") << Kind::Month << QByteArray("2013-05") << 2013 * 12 + 4;
    QTest::newRow("no thirteenth month") << Kind::Month << QByteArray("2013-13") << flawed;
    QTest::newRow("a day is no month") << Kind::Month << QByteArray("2013-05-01") << flawed;
    QTest::newRow("a date") << Kind::Date << QByteArray("1970-01-11") << 10;
    QTest::newRow("no 30 February") << Kind::Date << QByteArray("2015-02-30") << flawed;
    QTest::newRow("yes") << Kind::Flag << QByteArray("J") << 1;
    QTest::newRow("no") << Kind::Flag << QByteArray("N") << 0;
    QTest::newRow("not Y") << Kind::Flag << QByteArray("Y") << flawed;
    QTest::newRow("one of a list") << Kind::OneOf << QByteArray("V") << 2;
    QTest::newRow("not one of a list") << Kind::OneOf << QByteArray("W") << flawed;
    QTest::newRow("some of a list") << Kind::SomeOf << QByteArray("X,M") << 5;
    QTest::newRow("some of a list, spaced") << Kind::SomeOf << QByteArray("V, M") << 3;
    QTest::newRow("one wrong of a list") << Kind::SomeOf << QByteArray("V,W") << flawed;
    QTest::newRow("the first postcode") << Kind::Postcode << QByteArray("1000") << 1000;
    QTest::newRow("below the first") << Kind::Postcode << QByteArray("0999") << flawed;
    QTest::newRow("with letters") << Kind::Postcode << QByteArray("2011 AB") << flawed;
    QTest::newRow("the lowest level") << Kind::Education << QByteArray("BASIS") << 0;
    QTest::newRow("the highest level") << Kind::Education << QByteArray("WO") << 9;
    QTest::newRow("an unknown level") << Kind::Education << QByteArray("ONBEKEND") << unknown;
    QTest::newRow("no level") << Kind::Education << QByteArray("MBO5") << flawed;
}

void TestCell::readsOrRefuses()
{
    QFETCH(Kind, kind);
    QFETCH(QByteArray, cell);
    QFETCH(int, value);
    ColumnSpec column;
    column.kind = kind;
    column.words = {"M", "V", "X"};
    std::int32_t read = -4711;
    const auto flaw = readCell(column, std::string_view(cell.constData(), static_cast<std::size_t>(cell.size())), read);
    QCOMPARE(flaw.has_value(), value == flawed);
    QCOMPARE(read, flaw ? -4711 : value);
}

void TestCell::keepsHundredths_data()
{
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<qint64>("hundredths");
    QTest::newRow("whole") << QByteArray("12") << qint64(1200);
    QTest::newRow("one decimal") << QByteArray("12,3") << qint64(1230);
    QTest::newRow("two decimals") << QByteArray("12,34") << qint64(1234);
    QTest::newRow("rounded up") << QByteArray("12,345") << qint64(1235);
    QTest::newRow("rounded down") << QByteArray("12,3449") << qint64(1234);
    QTest::newRow("a large employer") << QByteArray("80000000,5") << qint64(8000000050);
    QTest::newRow("a comma without decimals") << QByteArray("12,") << qint64(-1);
    QTest::newRow("no whole part") << QByteArray(",5") << qint64(-1);
    QTest::newRow("two commas") << QByteArray("1,2,3") << qint64(-1);
    QTest::newRow("thousands") << QByteArray("1.200,00") << qint64(-1);
}

void TestCell::keepsHundredths()
{
    QFETCH(QByteArray, cell);
    QFETCH(qint64, hundredths);
    QCOMPARE(readHundredths(std::string_view(cell.constData(), static_cast<std::size_t>(cell.size()))).value_or(-1),
             hundredths);
}

void TestCell::knowsLicences()
{
    for (const char* good : {"B", "B,BE", "B, C1E", "AM"})
        QVERIFY2(isLicences(good), good);
    for (const char* bad : {"", ",", "B,", "b", "rijbewijs B", "B;C"})
        QVERIFY2(!isLicences(bad), bad);
}

QTEST_GUILESS_MAIN(TestCell)
#include "tst_cell.moc"
