// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profiles/profiledsource.h"

#include <QFile>
#include <QSet>
#include <QTest>

using namespace spiegel;
using namespace spiegel::profiles;

namespace {

QStringList rowsOf(const QString& file)
{
    const auto source = source::DumpSource::open(QStringLiteral(JOBHOP_SAMPLE), Progress::unwatched());
    const auto profile = Profile::named(QStringLiteral("jobhop"));
    if (!source || !profile)
        return {};
    const auto profiled = ProfiledSource::open(*profile, **source);
    if (!profiled)
        return {};
    const auto reader = profiled->reader(file, Progress::unwatched());
    const auto header = reader->readHeader();
    if (!header)
        return {};
    QStringList rows = {QStringList(header->names.begin(), header->names.end()).join(QLatin1Char(';'))};
    source::Record record;
    while (reader->next(record)) {
        QStringList cells;
        for (const std::string_view cell : record.fields)
            cells += QString::fromUtf8(cell.data(), static_cast<qsizetype>(cell.size()));
        rows += QString::number(record.line) + QStringLiteral(": ") + cells.join(QLatin1Char(';')) +
                (record.fault ? QStringLiteral("!") : QString());
    }
    if (!reader->end() || !reader->refusals().empty())
        rows += QStringLiteral("!");
    return rows;
}

/// The sample as it is, split at commas: it has no quotes.
QList<QStringList> lines()
{
    QFile file(QStringLiteral(JOBHOP_SAMPLE));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<QStringList> found;
    for (const QByteArray& line : file.readAll().split('\n')) {
        if (!line.trimmed().isEmpty())
            found += QString::fromUtf8(line.trimmed()).split(QLatin1Char(','));
    }
    found.removeFirst();
    return found;
}

QString monthOf(const QString& quarter, const char* months)
{
    if (quarter.isEmpty())
        return {};
    const qsizetype at = (quarter.mid(1, 1).toInt() - 1) * 3;
    return quarter.right(4) + QLatin1Char('-') + QString::fromLatin1(months).mid(at, 2);
}

QString levelOf(const QString& theirs)
{
    const QMap<QString, QString> levels = {{QStringLiteral("None"), QStringLiteral("ONBEKEND")},
                                           {QStringLiteral("Secondary school"), QStringLiteral("HAVO_VWO")},
                                           {QStringLiteral("Bachelor"), QStringLiteral("HBO")},
                                           {QStringLiteral("Master"), QStringLiteral("WO")}};
    return levels.value(theirs, QStringLiteral("?"));
}

} // namespace

/// Real careers of real Flemish people, read as a dump.
class TestJobHop : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void threeTablesComeOut();
    void theFirstPeopleReadAsWorkedOutByHand();
    void everyJobIsThere();
    void everyPersonIsThereOnce();
};

void TestJobHop::threeTablesComeOut()
{
    const auto source = source::DumpSource::open(QStringLiteral(JOBHOP_SAMPLE), Progress::unwatched());
    QVERIFY(source);
    const auto profile = Profile::named(QStringLiteral("jobhop"));
    QVERIFY(profile);
    QCOMPARE(profile->peildatum, Day::of(2019, 12, 31));
    QVERIFY(profile->bron.contains(QStringLiteral("CC BY 4.0")));
    const auto profiled = ProfiledSource::open(*profile, **source);
    QVERIFY(profiled);
    QCOMPARE(profiled->files(), (QStringList{QStringLiteral("cv.csv"), QStringLiteral("werkervaring.csv"),
                                             QStringLiteral("opleiding.csv")}));
    QVERIFY(profiled->otherFiles().isEmpty());
    QCOMPARE(profiled->totalBytes(), 3 * QFile(QStringLiteral(JOBHOP_SAMPLE)).size());
}

void TestJobHop::theFirstPeopleReadAsWorkedOutByHand()
{
    const QStringList jobs = rowsOf(QStringLiteral("werkervaring.csv"));
    const QStringList expected = QStringLiteral("cv_id;volgnr;beroep;van;tot|"
                                                "2: 5;1;3344.1;2013-01;2013-12|"
                                                "3: 5;2;3343.1;2013-10;2018-12|"
                                                "4: 14;1;9313.1;2005-01;|"
                                                "5: 14;2;9313.1;2006-01;|"
                                                "6: 14;3;9211.2;2007-01;|"
                                                "7: 14;4;9313.1;2008-01;|"
                                                "8: 14;5;2310.1.42;2009-01;|"
                                                "9: 14;6;5131.2;2010-07;2011-03|"
                                                "10: 14;7;3133.1;2014-01;2014-06|"
                                                "11: 24;1;;2004-01;2010-03|"
                                                "12: 24;2;3412.6;2010-01;2013-03")
                                     .split(QLatin1Char('|'));
    QCOMPARE(jobs.first(expected.size()), expected);
    const QStringList people = rowsOf(QStringLiteral("cv.csv"));
    QCOMPARE(people.first(4), (QStringList{QStringLiteral("cv_id;opleidingsniveau"), QStringLiteral("2: 5;HBO"),
                                           QStringLiteral("4: 14;HBO"), QStringLiteral("11: 24;WO")}));
}

void TestJobHop::everyJobIsThere()
{
    QStringList expected = {QStringLiteral("cv_id;volgnr;beroep;van;tot")};
    QMap<QString, int> numbers;
    int line = 1;
    for (const QStringList& cells : lines()) {
        const QString code = cells[1] == QStringLiteral("unknown") ? QString() : cells[1];
        expected += QStringLiteral("%1: %2;%3;%4;%5;%6")
                        .arg(++line)
                        .arg(cells[0])
                        .arg(++numbers[cells[0]])
                        .arg(code, monthOf(cells[2], "01,04,07,10"), monthOf(cells[3], "03,06,09,12"));
    }
    QCOMPARE(expected.size(), 423); // 422 jobs, equal rows and missing dates and all
    QCOMPARE(rowsOf(QStringLiteral("werkervaring.csv")), expected);
}

void TestJobHop::everyPersonIsThereOnce()
{
    QStringList people = {QStringLiteral("cv_id;opleidingsniveau")};
    QStringList educations = {QStringLiteral("cv_id;volgnr;niveau")};
    QSet<QString> seen;
    int line = 1;
    for (const QStringList& cells : lines()) {
        ++line;
        if (seen.contains(cells[0]))
            continue;
        seen.insert(cells[0]);
        people += QStringLiteral("%1: %2;%3").arg(line).arg(cells[0], levelOf(cells[4]));
        if (cells[4] != QStringLiteral("None"))
            educations += QStringLiteral("%1: %2;1;%3").arg(line).arg(cells[0], levelOf(cells[4]));
    }
    QVERIFY(people.size() > 50);
    QCOMPARE(rowsOf(QStringLiteral("cv.csv")), people);
    QCOMPARE(rowsOf(QStringLiteral("opleiding.csv")), educations);
}

QTEST_GUILESS_MAIN(TestJobHop)
#include "tst_jobhop.moc"
