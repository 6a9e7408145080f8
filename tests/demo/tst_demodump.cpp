// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/writedemo.h"
#include "core/geography/postcodes.h"
#include "core/occupations/register.h"
#include "tests/demo/writtentable.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace spiegel;
using namespace spiegel::demo;
using spiegel::demo::test::WrittenTable;

namespace {

/// A written week: its tables without the rows that truth.json calls mistakes.
struct Week
{
    QString path;
    QJsonObject truth;
    QMap<QString, WrittenTable> tables;

    const WrittenTable& operator[](const char* name) const
    {
        return *tables.constFind(QString::fromLatin1(name) + QStringLiteral(".csv"));
    }
};

Week readWeek(const QString& path, const QJsonObject& truth)
{
    Week week{path, truth, {}};
    QHash<QString, QSet<int>> mistakes;
    for (const QJsonValue one : truth[QStringLiteral("mistakes")][QStringLiteral("places")].toArray())
        mistakes[one[QStringLiteral("file")].toString()].insert(one[QStringLiteral("line")].toInt());
    const QJsonObject rows = truth[QStringLiteral("rows")].toObject();
    for (const QString& file : rows.keys())
        week.tables.insert(file, WrittenTable::read(path + QLatin1Char('/') + file).without(mistakes.value(file)));
    return week;
}

int monthOf(const QByteArray& text)
{
    return text.size() == 7 ? text.left(4).toInt() * 12 + text.mid(5).toInt() - 1 : -1;
}

struct Job
{
    int start = -1;
    int end = -1;
    QByteArray trade;
};

QHash<QByteArray, QList<Job>> careersOf(const WrittenTable& table)
{
    QHash<QByteArray, QList<Job>> careers;
    for (const auto& row : table.rows()) {
        careers[row.cells.first()].append(
            {monthOf(table.cell(row, "van")), monthOf(table.cell(row, "tot")), table.cell(row, "beroep")});
    }
    for (QList<Job>& jobs : careers)
        std::stable_sort(jobs.begin(), jobs.end(), [](const Job& a, const Job& b) { return a.start < b.start; });
    return careers;
}

/// Calls step(cv, from, to, year) for every observed step of cli.md.
void eachStep(const QHash<QByteArray, QList<Job>>& careers,
              const std::function<void(const QByteArray&, const Job&, const Job&)>& step)
{
    for (auto career = careers.begin(); career != careers.end(); ++career) {
        const Job* before = nullptr;
        for (const Job& job : career.value()) {
            if (job.start < 0 || job.trade.isEmpty())
                continue;
            if (before != nullptr && before->trade != job.trade)
                step(career.key(), *before, job);
            before = &job;
        }
    }
}

} // namespace

class TestDemoDump : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QJsonObject m_truth;
    Week m_first;
    Week m_second;

    static constexpr int cvs = 20'000;

private Q_SLOTS:
    void initTestCase()
    {
        const auto paths = writeDemo({m_folder.path(), cvs, 1, 2}, Progress::unwatched(), Workers(2));
        QVERIFY(paths.has_value());
        QFile file(m_folder.filePath(QStringLiteral("truth.json")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        m_truth = QJsonDocument::fromJson(file.readAll()).object();
        const QJsonArray dumps = m_truth[QStringLiteral("dumps")].toArray();
        QCOMPARE(dumps.size(), 2);
        m_first = readWeek(paths->at(0), dumps[0].toObject());
        m_second = readWeek(paths->at(1), dumps[1].toObject());
    }

    void allFilesAreThere()
    {
        QCOMPARE(m_first.tables.size(), 16); // and dump.json; beroep.csv is the built-in register
        for (auto table = m_first.tables.begin(); table != m_first.tables.end(); ++table) {
            QVERIFY2(!table->rows().isEmpty(), qPrintable(table.key()));
            for (const auto& row : table->rows())
                QVERIFY2(row.cells.size() == table->header().size(), qPrintable(table.key()));
        }
    }

    void sizesAreInProportion_data()
    {
        QTest::addColumn<int>("people");
        QTest::newRow("2,000 CVs") << 2'000;
        QTest::newRow("20,000 CVs") << 20'000;
    }
    void sizesAreInProportion()
    {
        QFETCH(int, people);
        QTemporaryDir small;
        Week week = m_first;
        if (people != cvs) {
            QVERIFY(writeDemo({small.path(), people, 1, 1}, Progress::unwatched(), Workers(2)).has_value());
            QFile file(small.filePath(QStringLiteral("truth.json")));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QJsonObject truth = QJsonDocument::fromJson(file.readAll()).object();
            week = readWeek(small.filePath(QStringLiteral("2015-03-02")),
                            truth[QStringLiteral("dumps")].toArray().first().toObject());
        }
        QCOMPARE(week["cv"].rows().size(), people);
        QCOMPARE(week["vacature"].rows().size(), people * 12 / 100); // 60,000 of 500,000
        QCOMPARE(week["werkgever"].rows().size(), people * 3 / 100); // 15,000 of 500,000
        QCOMPARE(week["polis"].rows().size(), people * 9 / 100);     // three years
        QCOMPARE(week["sonar"].rows().size(), (people * 44'769LL + 250'000) / 500'000);
        QCOMPARE(week["cv"].counts("vestiging").value("Haarlem"), people / 10); // 50,000 of 500,000
        const double jobs = double(week["werkervaring"].rows().size()) / people;
        QVERIFY2(jobs > 5.3 && jobs < 5.9, qPrintable(QString::number(jobs))); // 2.8 million of 500,000
        const double views = double(week["bekeken"].rows().size()) / people;
        QVERIFY2(views > 17 && views < 23, qPrintable(QString::number(views))); // 10 million of 500,000
    }

    void everyReferenceIsThere_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QByteArray>("column");
        QTest::addColumn<QByteArray>("parent");
        for (const char* file :
             {"werkervaring", "opleiding", "cv_competentie", "wensberoep", "bekeken", "kaart", "sonar"})
            QTest::newRow(file) << QByteArray(file) << QByteArray("cv_id") << QByteArray("cv");
        QTest::newRow("the vacancy viewed")
            << QByteArray("bekeken") << QByteArray("vacature_id") << QByteArray("vacature");
        QTest::newRow("the vacancy that asks")
            << QByteArray("vacature_competentie") << QByteArray("vacature_id") << QByteArray("vacature");
        QTest::newRow("the employer") << QByteArray("vacature") << QByteArray("werkgever_id")
                                      << QByteArray("werkgever");
        QTest::newRow("the polis") << QByteArray("polis") << QByteArray("werkgever_id") << QByteArray("werkgever");
        QTest::newRow("the client") << QByteArray("sonar_competentie") << QByteArray("sonar_id") << QByteArray("sonar");
        for (const char* file : {"cv_competentie", "vacature_competentie", "sonar_competentie", "beroep_competentie"})
            QTest::newRow(qPrintable(QStringLiteral("a competence of ") + QString::fromLatin1(file)))
                << QByteArray(file) << QByteArray("competentie") << QByteArray("competentie");
    }
    void everyReferenceIsThere()
    {
        QFETCH(QByteArray, file);
        QFETCH(QByteArray, column);
        QFETCH(QByteArray, parent);
        for (const Week* week : {&m_first, &m_second}) {
            const QSet<QByteArray> known = (*week)[parent.constData()].keys();
            const WrittenTable& table = (*week)[file.constData()];
            for (const auto& row : table.rows()) {
                const QByteArray id = table.cell(row, column.constData());
                QVERIFY2(known.contains(id) || (file == "sonar" && id.isEmpty()), id.constData());
            }
        }
    }

    void occupationsAreOfTheRegisterButForAFew()
    {
        const auto& occupations = occupations::Register::builtIn();
        int unlisted = 0;
        for (const char* file :
             {"werkervaring", "wensberoep", "vacature", "sonar", "beroep_taak", "beroep_competentie"}) {
            const auto codes = m_first[file].counts("beroep");
            for (auto code = codes.begin(); code != codes.end(); ++code) {
                if (!code.key().isEmpty() && !occupations.indexOf(QString::fromLatin1(code.key())))
                    unlisted += code.value();
            }
        }
        QCOMPARE(unlisted,
                 m_first.truth[QStringLiteral("kept_and_counted")][QStringLiteral("unlisted_occupations")].toInt());
        QVERIFY(unlisted > 0 && unlisted < 20);
    }

    void datesAreInOrder()
    {
        for (const Week* week : {&m_first, &m_second}) {
            const QByteArray today = week->truth[QStringLiteral("peildatum")].toString().toLatin1();
            const WrittenTable& people = (*week)["cv"];
            for (const auto& row : people.rows()) {
                QVERIFY(people.cell(row, "ingeschreven_op") <= people.cell(row, "gewijzigd_op"));
                QVERIFY(people.cell(row, "gewijzigd_op") < today);
                const QByteArray left = people.cell(row, "uitstroom_op");
                QVERIFY(left.isEmpty() || (people.cell(row, "gewijzigd_op") <= left && left < today));
                QCOMPARE(left.isEmpty(), people.cell(row, "uitstroom_reden").isEmpty());
            }
            const WrittenTable& jobs = (*week)["werkervaring"];
            for (const auto& row : jobs.rows()) {
                const QByteArray end = jobs.cell(row, "tot");
                QVERIFY(end.isEmpty() || (jobs.cell(row, "van") <= end && end < today));
            }
        }
    }

    void viewsLieWithinTheOpenDaysOfTheVacancy()
    {
        const QByteArray today = m_second.truth[QStringLiteral("peildatum")].toString().toLatin1();
        const WrittenTable& vacancies = m_second["vacature"];
        QHash<QByteArray, std::pair<QByteArray, QByteArray>> open;
        for (const auto& row : vacancies.rows())
            open.insert(row.cells.first(), {vacancies.cell(row, "geplaatst_op"), vacancies.cell(row, "gesloten_op")});
        const WrittenTable& views = m_second["bekeken"];
        for (const auto& row : views.rows()) {
            const auto& [placed, closed] = open[row.cells[1]];
            QVERIFY(placed <= row.cells[2] && (closed.isEmpty() || row.cells[2] <= closed) && row.cells[2] < today);
        }
    }

    void theCrisisSendsChildcareToReceptionAndCleaning()
    {
        // Of the steps out of childcare the share that ends in reception or cleaning, before, in and after the crisis.
        std::array<int, 3> all{};
        std::array<int, 3> planted{};
        const QSet<QByteArray> targets{"4226.1", "9112.2", "9111.1", "9112.4"};
        eachStep(careersOf(m_first["werkervaring"]), [&](const QByteArray&, const Job& from, const Job& to) {
            if (!from.trade.startsWith("5311") && !from.trade.startsWith("2342"))
                return;
            const int year = to.start / 12;
            const int period = year < 2009 ? 0 : year <= 2013 ? 1 : 2;
            ++all[period];
            planted[period] += targets.contains(to.trade) ? 1 : 0;
        });
        QVERIFY(all[1] > 300);
        QVERIFY(planted[1] * 100 > all[1] * 35);
        QVERIFY(planted[0] * 100 < all[0] * 5);
        QVERIFY((planted[0] + planted[2]) * 100 < (all[0] + all[2]) * 5);
    }

    void freakStepsStayBelowTheSupport()
    {
        QHash<std::pair<QByteArray, QByteArray>, QSet<QByteArray>> people;
        eachStep(careersOf(m_first["werkervaring"]), [&](const QByteArray& cv, const Job& from, const Job& to) {
            people[{from.trade, to.trade}].insert(cv);
        });
        const QJsonArray steps = m_truth[QStringLiteral("freak_steps")].toArray();
        QVERIFY(steps.size() >= 2);
        for (const QJsonValue step : steps) {
            const QByteArray from = step[QStringLiteral("from")].toString().toLatin1();
            const QByteArray to = step[QStringLiteral("to")].toString().toLatin1();
            const auto& walkers = people[{from, to}];
            QVERIFY(!walkers.isEmpty() && walkers.size() < 10);
            for (const QJsonValue cv : step[QStringLiteral("cvs")].toArray())
                QVERIFY(walkers.contains(cv.toString().toLatin1()));
        }
    }

    // The bounds are those of JobHop (domain.md section 7 and the sample's SOURCE): a job lasts 5 quarters in the
    // median, nine in ten at most 24; 28 % of the jobs overlap with another, by more than the month of the change.
    void careersLastAndOverlapAsRealOnesDo()
    {
        QList<int> quarters;
        int overlapping = 0;
        for (const QList<Job>& jobs : careersOf(m_first["werkervaring"])) {
            for (qsizetype i = 0; i < jobs.size(); ++i) {
                if (jobs[i].start < 0 || jobs[i].end < 0)
                    continue;
                quarters.append((jobs[i].end - jobs[i].start) / 3);
                bool overlaps = false;
                for (qsizetype j = 0; j < jobs.size(); ++j) {
                    overlaps = overlaps || (j != i && jobs[j].start >= 0 && jobs[j].end >= 0 &&
                                            jobs[j].start < jobs[i].end && jobs[i].start < jobs[j].end);
                }
                overlapping += overlaps ? 1 : 0;
            }
        }
        std::sort(quarters.begin(), quarters.end());
        QVERIFY(quarters[quarters.size() / 2] >= 4 && quarters[quarters.size() / 2] <= 6);
        QVERIFY(quarters[quarters.size() * 9 / 10] >= 20 && quarters[quarters.size() * 9 / 10] <= 28);
        const double share = double(overlapping) / double(quarters.size());
        QVERIFY2(share > 0.24 && share < 0.32, qPrintable(QString::number(share)));
    }

    void someExperiencesLackACodeOrADate()
    {
        const WrittenTable& jobs = m_first["werkervaring"];
        const auto share = [&](const char* column) {
            return double(jobs.counts(column).value("")) / double(jobs.rows().size());
        };
        QVERIFY(share("beroep") > 0.05 && share("beroep") < 0.09); // JobHop: 57 of 797
        QVERIFY(share("van") > 0.01 && share("van") < 0.05);       // 32 of 797
        QVERIFY(share("tot") > 0.06 && share("tot") < 0.12);       // 76 of 797
        int nothing = 0;
        QHash<QByteArray, int> texts;
        for (const auto& row : jobs.rows()) {
            if (!jobs.cell(row, "beroep").isEmpty())
                continue;
            const QByteArray text = jobs.cell(row, "beroep_tekst");
            nothing += text.isEmpty() ? 1 : 0;
            ++texts[text];
        }
        QCOMPARE(nothing, 0);
        const QList<int> often = texts.values();
        QVERIFY(std::count_if(often.begin(), often.end(), [](int times) { return times >= 20; }) > 30);
    }

    void peopleLiveWherePeopleLive()
    {
        // Share of the CVs of each province beside its share of the inhabitants.
        QHash<QString, double> cvShare;
        QHash<QString, double> peopleShare;
        double all = 0;
        for (const auto& postcode : geography::Postcodes::builtIn().all()) {
            if (postcode.inhabitants == unknown)
                continue;
            const int inhabitants = postcode.inhabitants;
            peopleShare[postcode.province] += inhabitants;
            all += inhabitants;
        }
        const auto counts = m_first["cv"].counts("postcode");
        for (auto count = counts.begin(); count != counts.end(); ++count) {
            const auto* postcode = geography::Postcodes::builtIn().find(count.key().toInt());
            if (postcode != nullptr)
                cvShare[postcode->province] += double(count.value()) / cvs;
        }
        QCOMPARE(peopleShare.size(), 12);
        for (auto share = peopleShare.begin(); share != peopleShare.end(); ++share)
            QVERIFY2(std::abs(share.value() / all - cvShare[share.key()]) < 0.015, qPrintable(share.key()));
    }

    void thePilotBranchServesNoordHollandAndHandsOutCards()
    {
        const WrittenTable& people = m_first["cv"];
        QSet<QByteArray> pilot;
        for (const auto& row : people.rows()) {
            if (people.cell(row, "vestiging") != "Haarlem")
                continue;
            pilot.insert(row.cells.first());
            const auto* postcode = geography::Postcodes::builtIn().find(people.cell(row, "postcode").toInt());
            QVERIFY(postcode == nullptr || postcode->province == QStringLiteral("Noord-Holland"));
        }
        const WrittenTable& cards = m_first["kaart"];
        QVERIFY(cards.rows().size() > cvs / 50);
        for (const auto& row : cards.rows()) {
            QVERIFY(pilot.contains(row.cells.first()));
            QCOMPARE(cards.cell(row, "vestiging"), QByteArray("Haarlem"));
        }
    }

    void cardsMakePeopleEditTheirCvs()
    {
        // Naively: who got a card in the last eight weeks edited the CV in the last four weeks more often than the
        // other clients of the branch.
        const WrittenTable& cards = m_first["kaart"];
        QSet<QByteArray> recent;
        for (const auto& row : cards.rows()) {
            if (row.cells[1] >= "2015-01-05" && row.cells[1] < "2015-02-02")
                recent.insert(row.cells.first());
        }
        const WrittenTable& people = m_first["cv"];
        std::array<int, 2> all{};
        std::array<int, 2> edited{};
        for (const auto& row : people.rows()) {
            if (people.cell(row, "vestiging") != "Haarlem" || people.cell(row, "ingeschreven_op") >= "2015-01-01")
                continue;
            const bool card = recent.contains(row.cells.first());
            ++all[card];
            edited[card] += people.cell(row, "gewijzigd_op") >= "2015-02-02" ? 1 : 0;
        }
        QVERIFY(all[1] > 30);
        QVERIFY(double(edited[1]) / all[1] > 1.5 * double(edited[0]) / all[0]);
    }

    void twoPerCentChangesFromWeekToWeek()
    {
        // As a load counts: added and removed rows by their key, changed rows where only the rest differs.
        qint64 rows = 0;
        qint64 changes = 0;
        for (auto table = m_first.tables.begin(); table != m_first.tables.end(); ++table) {
            const bool history = table.key() == QStringLiteral("bekeken.csv");
            const int keyCells = history ? 3 : table.key() == QStringLiteral("cv.csv") ? 1 : 2;
            const auto keyed = [&](const WrittenTable& from) {
                QMultiHash<QByteArray, QByteArray> byKey;
                for (const auto& row : from.rows())
                    byKey.insert(row.cells.mid(0, keyCells).join(';'), row.cells.join(';'));
                return byKey;
            };
            const auto before = keyed(table.value());
            const auto after = keyed(m_second.tables[table.key()]);
            rows += before.size();
            for (const QByteArray& key : before.uniqueKeys())
                changes += std::max(before.count(key) - after.count(key), qsizetype{0});
            for (const QByteArray& key : after.uniqueKeys()) {
                changes += std::max(after.count(key) - before.count(key), qsizetype{0});
                changes += before.contains(key) && before.value(key) != after.value(key) ? 1 : 0;
            }
        }
        const double share = double(changes) / double(rows);
        QVERIFY2(share > 0.012 && share < 0.03, qPrintable(QString::number(share)));
    }

    void viewsAndCardsOnlyGrowButForRemovedCvs()
    {
        const QSet<QByteArray> still = m_second["cv"].keys();
        for (const char* file : {"bekeken", "kaart"}) {
            QHash<QByteArray, int> after;
            for (const auto& row : m_second[file].rows())
                ++after[row.cells.join(';')];
            for (const auto& row : m_first[file].rows()) {
                if (still.contains(row.cells.first()))
                    QVERIFY2(--after[row.cells.join(';')] >= 0, row.cells.join(';').constData());
            }
        }
    }

    void nothingLooksLikePersonalData()
    {
        const QRegularExpression mail(QStringLiteral("@"));
        const QRegularExpression phone(QStringLiteral("^(\\+31|0031|0)[0-9 -]{8,}$"));
        const QRegularExpression nineDigits(QStringLiteral("^[0-9]{8,9}$"));
        for (auto table = m_first.tables.begin(); table != m_first.tables.end(); ++table) {
            for (const auto& row : table->rows().first(std::min(table->rows().size(), qsizetype{6'000}))) {
                for (qsizetype i = 0; i < row.cells.size(); ++i) {
                    const QString cell = QString::fromUtf8(row.cells[i]);
                    QVERIFY2(table->header()[i] == "email" || !mail.match(cell).hasMatch(), qPrintable(cell));
                    QVERIFY2(!phone.match(cell).hasMatch(), qPrintable(cell));
                    QVERIFY2(table->header()[i].startsWith("verloonde") || !nineDigits.match(cell).hasMatch(),
                             qPrintable(cell));
                    QVERIFY2(table->header()[i] != "email" || cell.endsWith(QStringLiteral("@werkgever.example")),
                             qPrintable(cell));
                }
            }
        }
    }

    void mistakesAreFewAndOfEveryKind()
    {
        const QJsonObject mistakes = m_first.truth[QStringLiteral("mistakes")].toObject();
        const QJsonObject kinds = mistakes[QStringLiteral("by_kind")].toObject();
        for (const char* kind : {"missing-key", "repeated-key", "reference", "value", "number", "date", "period",
                                 "postcode", "encoding", "fields", "quote"})
            QVERIFY2(kinds[QLatin1String(kind)].toInt() > 0, kind);
        QHash<QString, int> perFile;
        for (const QJsonValue one : mistakes[QStringLiteral("places")].toArray())
            ++perFile[one[QStringLiteral("file")].toString()];
        for (auto file = perFile.begin(); file != perFile.end(); ++file) {
            const qint64 rows = m_first.truth[QStringLiteral("rows")][file.key()].toInt();
            QVERIFY2(file.value() * 100 <= rows, qPrintable(file.key()));
        }
    }
};

QTEST_GUILESS_MAIN(TestDemoDump)
#include "tst_demodump.moc"
