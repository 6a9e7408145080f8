// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profiles/dateformat.h"

#include <QTest>

using namespace spiegel;
using namespace spiegel::profiles;

class TestDateFormat : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDateStandsForItsDays_data();
    void aDateStandsForItsDays();
    void aPatternMustMakeSense_data();
    void aPatternMustMakeSense();
};

void TestDateFormat::aDateStandsForItsDays_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("days");
    const auto row = [](const char* pattern, const char* text, const char* days) {
        QTest::addRow("%s: %s", pattern, text)
            << QString::fromUtf8(pattern) << QByteArray(text) << QString::fromLatin1(days);
    };
    row("yyyy-mm-dd", "2015-03-02", "2015-03-02 2015-03-02");
    row("dd-mm-yyyy", "02-03-2015", "2015-03-02 2015-03-02");
    row("dd-mm-yyyy", "2-3-2015", "");
    row("d-m-yyyy", "2-3-2015", "2015-03-02 2015-03-02");
    row("d-m-yyyy", "12-11-2015", "2015-11-12 2015-11-12");
    row("mm/dd/yyyy", "03/02/2015", "2015-03-02 2015-03-02");
    row("yyyymmdd", "20150302", "2015-03-02 2015-03-02");
    row("yyyy-mm-dd*", "2015-03-02T08:15:00Z", "2015-03-02 2015-03-02");
    row("yyyy-mm-dd*", "2015-03-02", "2015-03-02 2015-03-02");
    row("yyyy-mm-dd", "2015-03-02 08:15", "");
    row("dd-mm-yyyy", "29-02-2015", "");
    row("dd-mm-yyyy", "29-02-2012", "2012-02-29 2012-02-29");
    row("dd-mm-yyyy", "00-03-2015", "");
    row("dd-mm-yyyy", "02-13-2015", "");
    row("mm-yyyy", "02-2012", "2012-02-01 2012-02-29");
    row("yyyy-mm", "2015-12", "2015-12-01 2015-12-31");
    row("yyyymm", "201506", "2015-06-01 2015-06-30");
    row("Qq yyyy", "Q3 2010", "2010-07-01 2010-09-30");
    row("Qq yyyy", "q1 2010", "2010-01-01 2010-03-31");
    row("Qq yyyy", "Q4 1999", "1999-10-01 1999-12-31");
    row("Qq yyyy", "Q5 2010", "");
    row("Qq yyyy", "Q0 2010", "");
    row("Qq yyyy", "Q3  2010", "");
    row("yyyyKq", "2010K2", "2010-04-01 2010-06-30");
    row("yyyy", "2010", "2010-01-01 2010-12-31");
    row("yyyy", "210", "");
    row("yyyy", "20100", "");
    row("yyyy", "0000", "");
    row("Jaar yyyy", "jaar 2010", "2010-01-01 2010-12-31");
    row("yyyy-mm-dd", "", "");
    row("yyyy-mm-dd", "onbekend", "");
}

void TestDateFormat::aDateStandsForItsDays()
{
    QFETCH(QString, pattern);
    QFETCH(QByteArray, text);
    QFETCH(QString, days);
    const auto format = DateFormat::parse(pattern);
    QVERIFY(format);
    const auto period = format->read(std::string_view(text.constData(), static_cast<std::size_t>(text.size())));
    QCOMPARE(period ? period->first.iso() + QLatin1Char(' ') + period->last.iso() : QString(), days);
}

void TestDateFormat::aPatternMustMakeSense_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<bool>("sound");
    const auto row = [](const char* pattern, bool sound) {
        QTest::newRow(pattern) << QString::fromUtf8(pattern) << sound;
    };
    for (const char* sound :
         {"yyyy", "yyyy-mm", "dd-mm-yyyy", "d/m/yyyy", "Qq yyyy", "yyyyqT", "yyyy*", "yyyy\xC2\xB7mm"})
        row(sound, true);
    for (const char* wrong : {"", "yy-mm-dd", "dd-mm", "yyyy yyyy", "dd-yyyy", "mmm yyyy", "yyyy*mm", "qq yyyy",
                              "q mm yyyy", "yyyyy", "yyyy-mm-dd yyyy-mm-dd yyyy-mm-dd yyyy-mm-dd"})
        row(wrong, false);
}

void TestDateFormat::aPatternMustMakeSense()
{
    QFETCH(QString, pattern);
    QFETCH(bool, sound);
    QCOMPARE(DateFormat::parse(pattern).has_value(), sound);
    if (sound)
        QCOMPARE(DateFormat::parse(pattern)->pattern(), pattern);
}

QTEST_GUILESS_MAIN(TestDateFormat)
#include "tst_dateformat.moc"
