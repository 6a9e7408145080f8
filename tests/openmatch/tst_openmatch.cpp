// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cardpages/occupationcardpage.h"
#include "core/occupationcards/openmatchcard.h"
#include "core/openmatch/facts.h"
#include "core/openmatch/listing.h"
#include "core/openmatch/weeks.h"
#include "core/paper/typesetter.h"
#include "core/store/database.h"
#include "core/store/query.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include <archive.h>
#include <archive_entry.h>

using namespace spiegel;
using namespace spiegel::openmatch;

namespace {

const Day week = Day::of(2019, 11, 26);

QString fixturePath()
{
    return QStringLiteral(DATA_FOLDER "/UWV_Open_Match_2019-11-26.csv");
}

QByteArray fixture()
{
    QFile file(fixturePath());
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeFile(const QString& path, const QByteArray& content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

void writeZip(const QString& path, const QByteArray& name, const QByteArray& content)
{
    archive* zip = archive_write_new();
    archive_write_set_format_zip(zip);
    archive_write_open_filename(zip, QFile::encodeName(path).constData());
    archive_entry* entry = archive_entry_new();
    archive_entry_set_pathname(entry, name.constData());
    archive_entry_set_size(entry, content.size());
    archive_entry_set_filetype(entry, AE_IFREG);
    archive_write_header(zip, entry);
    archive_write_data(zip, content.constData(), static_cast<std::size_t>(content.size()));
    archive_entry_free(entry);
    archive_write_close(zip);
    archive_write_free(zip);
}

int haarlem()
{
    return market::Areas::builtIn().of(2011);
}

} // namespace

class TestOpenMatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void loadsFactsByWeekOccupationAndPostcode();
    void whatStandsInTwoClustersCountsOnce();
    void traitsAreSumsAndWeighedMeans();
    void isKnownByItsColumns();
    void otherShapesGiveTheSame_data();
    void otherShapesGiveTheSame();
    void wrongRowsAreRejectedAndTheRestLoads();
    void theSameWeekAgainWritesNothing();
    void aFileWithoutItsColumnsIsAProblem();
    void aDumpThatComesAfterItLeavesItThere();
    void aForgottenWeekLeavesNothing();
    void theCardSaysDemandAndSupply();
    void listsOccupationsPlacesAndWeeks();
    void saysWhatAFileHolds();

private:
    [[nodiscard]] Result<dump::LoadReport> load(const QString& path, bool replace = false)
    {
        dump::LoadOrder order;
        order.path = path;
        order.replace = replace;
        order.mostRejected = 0.5;
        return openmatch::load(m_database, order, Progress::unwatched());
    }
    [[nodiscard]] Facts facts(const QString& code = QStringLiteral("1001")) const
    {
        const auto database = store::Database::open(m_database, store::Access::Read);
        const auto found = readFacts(*database, code, week);
        if (!found)
            qFatal("%s", qPrintable(found.error().text()));
        return *found;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_database;
};

void TestOpenMatch::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_database = m_folder->filePath(QStringLiteral("werknl.db"));
}

void TestOpenMatch::loadsFactsByWeekOccupationAndPostcode()
{
    const auto report = load(fixturePath());
    QVERIFY2(report && !report->problem(), report ? "" : qPrintable(report.error().text()));
    QCOMPARE(report->peildatum, week);
    QCOMPARE(report->files.begin()->second.rows, 11);
    QCOMPARE(report->files.begin()->second.accepted, 11);
    QCOMPARE(report->changed.at(QStringLiteral("open_match")).added, 7);
    const Facts cook = facts();
    QCOMPARE(cook.name, QStringLiteral("Kok"));
    QCOMPARE(cook.amount(Kind::Held, haarlem()), 60);
    QCOMPARE(cook.amount(Kind::Held, market::Areas::elsewhere), 12); // no postcode: of two municipalities
    QCOMPARE(cook.amount(Kind::Held), 72);
    QCOMPARE(facts(QStringLiteral("1003")).name, QStringLiteral("Cafémedewerker"));
}

void TestOpenMatch::whatStandsInTwoClustersCountsOnce()
{
    QVERIFY(load(fixturePath()));
    const Facts cook = facts();
    QCOMPARE(cook.amount(Kind::Vacancy), 10);
    QCOMPARE(cook.amount(Kind::Wished), 40);
    QCOMPARE(cook.clusters, (std::vector<Facts::Cluster>{{QStringLiteral("100"), QStringLiteral("Horeca")},
                                                         {QStringLiteral("200"), QStringLiteral("Zorg")}}));
    const auto database = store::Database::open(m_database, store::Access::Read);
    const auto vacancies = clusterAmounts(*database, Kind::Vacancy, week);
    QCOMPARE(vacancies->at(QStringLiteral("100")), 11.0); // half of the cooks, all of the waiters
    QCOMPARE(vacancies->at(QStringLiteral("200")), 5.0);
}

void TestOpenMatch::traitsAreSumsAndWeighedMeans()
{
    QVERIFY(load(fixturePath()));
    const auto traits = facts().traits;
    QCOMPARE(traits.at({Kind::Held, QStringLiteral("AANTAL_MAN")}), 5700); // 45 + 5 + 7
    QCOMPARE(traits.at({Kind::Held, QStringLiteral("AANT_OPLNIV_2")}), 4000);
    QCOMPARE(traits.at({Kind::Held, QStringLiteral("GEM_LEEFTIJD")}), 3875); // (60 x 40 + 5 x 50 + 7 x 20) / 72
    QCOMPARE(traits.at({Kind::Held, QStringLiteral("AANT_JR_ERV_GEM")}), 420);
    QVERIFY(!traits.contains({Kind::Vacancy, QStringLiteral("AANTAL_MAN")})); // empty is not 0
}

void TestOpenMatch::isKnownByItsColumns()
{
    QVERIFY(isOpenMatch(fixturePath(), Progress::unwatched()));
    const QString other = m_folder->filePath(QStringLiteral("cv.csv"));
    writeFile(other, "cv_id;postcode\nCV1;2011\n");
    QVERIFY(!isOpenMatch(other, Progress::unwatched()));
    QVERIFY(!isOpenMatch(m_folder->filePath(QStringLiteral("niets")), Progress::unwatched()));
}

void TestOpenMatch::otherShapesGiveTheSame_data()
{
    QTest::addColumn<QString>("shape");
    for (const char* shape : {"cp1252", "zip", "columns turned round"})
        QTest::newRow(shape) << QString::fromLatin1(shape);
}

void TestOpenMatch::otherShapesGiveTheSame()
{
    QFETCH(QString, shape);
    QVERIFY(load(fixturePath()));
    const Facts expected = facts(QStringLiteral("1003"));
    const Facts cook = facts();
    init();
    QByteArray content = fixture();
    QString path = m_folder->filePath(QStringLiteral("week.csv"));
    if (shape == QLatin1String("cp1252")) {
        content = QString::fromUtf8(content.mid(3)).toLatin1();
        QVERIFY(content.contains("Caf\xe9"));
    } else if (shape == QLatin1String("columns turned round")) {
        QByteArrayList lines;
        for (const QByteArray& line : content.mid(3).split('\n')) {
            QByteArrayList cells = line.trimmed().split(';');
            std::reverse(cells.begin(), cells.end());
            if (!line.trimmed().isEmpty())
                lines << (lines.isEmpty() ? "NIEUW;" : "1;") + cells.join(';');
        }
        content = lines.join('\n') + '\n';
    }
    if (shape == QLatin1String("zip")) {
        path = m_folder->filePath(QStringLiteral("week.zip"));
        writeZip(path, "UWV_Open_Match.csv", content);
    } else {
        writeFile(path, content);
    }
    QVERIFY(isOpenMatch(path, Progress::unwatched()));
    const auto report = load(path);
    QVERIFY2(report && !report->problem(), report ? "" : qPrintable(report.error().text()));
    QCOMPARE(facts(QStringLiteral("1003")).name, expected.name);
    QCOMPARE(facts().amounts, cook.amounts);
    QCOMPARE(facts().traits, cook.traits);
    const QStringList unknownColumns = report->files.begin()->second.unknownColumns;
    QCOMPARE(unknownColumns,
             shape.startsWith(QLatin1String("columns")) ? QStringList{QStringLiteral("NIEUW")} : QStringList());
}

void TestOpenMatch::wrongRowsAreRejectedAndTheRestLoads()
{
    const QString path = m_folder->filePath(QStringLiteral("week.csv"));
    writeFile(path, "PEILDATUM;BEROEP_CD;REC_TYPE;AANTAL;POSTCODEGEBIED\n"
                    "26-11-2019;1001;Vacature;3;2011\n"
                    "26-11-2019;1001;Vacature;3;2011\n"
                    "26-11-2019;1001;Iets;3;2012\n"
                    "26-13-2019;1001;Vacature;3;2012\n"
                    "26-11-2019;1001;Vacature;1.5;2012\n"
                    "26-11-2019;1001;Vacature;3;20AB\n"
                    "26-11-2019;;Vacature;3;2012\n"
                    "26-11-2019;1001;WensBeroep;1,5;2012\n"
                    "26-11-2019;1002;WensBeroep;4;2012\n"
                    "26-11-2019;1003;WensBeroep;4;2012\n"
                    "26-11-2019;1004;WensBeroep;4;2012\n"
                    "26-11-2019;1005;WensBeroep;4;2012\n"
                    "26-11-2019;1006;WensBeroep;4;2012\n");
    const auto report = load(path);
    QVERIFY(report && !report->problem());
    const dump::FileReport& file = report->files.begin()->second;
    QCOMPARE(file.rows, 13);
    QCOMPARE(file.rejected, 6);
    const auto rejected = [&report](dump::RejectKind kind) {
        return report->rejectCounts[static_cast<std::size_t>(kind)];
    };
    QCOMPARE(rejected(dump::RejectKind::RepeatedKey), 1);
    QCOMPARE(rejected(dump::RejectKind::Date), 1);
    QCOMPARE(rejected(dump::RejectKind::Number), 1); // a decimal point is none
    QCOMPARE(rejected(dump::RejectKind::Postcode), 1);
    QCOMPARE(rejected(dump::RejectKind::MissingKey), 1);
    QCOMPARE(rejected(dump::RejectKind::Value), 1);
    QCOMPARE(facts().amount(Kind::Vacancy), 3);
    QCOMPARE(facts().amount(Kind::Wished), 2); // 1,5, half away from zero
}

void TestOpenMatch::theSameWeekAgainWritesNothing()
{
    QVERIFY(load(fixturePath())->loaded);
    const auto again = load(fixturePath());
    QVERIFY(!again->loaded);
    QVERIFY(again->changed.at(QStringLiteral("open_match")).isNothing());
    QByteArray other = fixture();
    other.replace(";9711;Noord-Holland;Groningen;Vacature;6;", ";9711;Noord-Holland;Groningen;Vacature;8;");
    const QString path = m_folder->filePath(QStringLiteral("week.csv"));
    writeFile(path, other);
    const auto refused = load(path);
    QVERIFY(refused->problem().has_value());
    QCOMPARE(facts(QStringLiteral("1002")).amount(Kind::Vacancy), 6);
    const auto replaced = load(path, true);
    QVERIFY(replaced->loaded);
    QCOMPARE(replaced->changed.at(QStringLiteral("open_match")), (dump::TableChange{0, 1, 0}));
    QCOMPARE(facts(QStringLiteral("1002")).amount(Kind::Vacancy), 8);
}

void TestOpenMatch::aFileWithoutItsColumnsIsAProblem()
{
    const QString path = m_folder->filePath(QStringLiteral("week.csv"));
    writeFile(path, "PEILDATUM;AANTAL\n26-11-2019;3\n");
    const auto report = load(path);
    QVERIFY(!report);
    QVERIFY(!report.error().remedy.isEmpty());
    QVERIFY(!QFile::exists(m_database));
}

void TestOpenMatch::aDumpThatComesAfterItLeavesItThere()
{
    QVERIFY(load(fixturePath()));
    const QDir folder(m_folder->filePath(QStringLiteral("dump")));
    QVERIFY(folder.mkpath(QStringLiteral(".")));
    writeFile(folder.filePath(QStringLiteral("dump.json")),
              R"({"format":"werknl-dump","version":1,"peildatum":"2019-12-02","bron":"test"})");
    writeFile(folder.filePath(QStringLiteral("cv.csv")), "cv_id;postcode\nCV1;2011\n");
    QVERIFY(!isOpenMatch(folder.path(), Progress::unwatched()));
    dump::LoadOrder order;
    order.path = folder.path();
    const auto report = dump::load(m_database, order, Workers(2), Progress::unwatched());
    QVERIFY2(report && report->loaded, report ? "" : qPrintable(report.error().text()));
    QCOMPARE(facts().amount(Kind::Vacancy), 10);
    const auto database = store::Database::open(m_database, store::Access::Read);
    QCOMPARE(database->snapshots().size(), std::size_t{1});
}

void TestOpenMatch::aForgottenWeekLeavesNothing()
{
    QVERIFY(load(fixturePath())->loaded);
    QByteArray next = fixture();
    next.replace("26-11-2019", "03-12-2019");
    next.replace(";1001;", ";1003;");
    const QString path = m_folder->filePath(QStringLiteral("next.csv"));
    writeFile(path, next);
    QVERIFY(load(path)->loaded);
    auto database = store::Database::open(m_database, store::Access::Write);
    QVERIFY(database);
    QCOMPARE(readWeeks(*database)->size(), std::size_t{2});

    QVERIFY(*forget(*database, week, Progress::unwatched()));
    QVERIFY(!*forget(*database, week, Progress::unwatched()));
    QCOMPARE(*readWeeks(*database), (std::vector<Day>{Day::of(2019, 12, 3)}));
    const auto left = [&database](const char* sql) {
        store::Query count(*database, QString::fromLatin1(sql));
        return count.next() ? count.number(0) : -1;
    };
    QVERIFY(left("SELECT count(*) FROM open_match") > 0);
    QCOMPARE(left("SELECT count(*) FROM open_match WHERE day <> (SELECT day FROM open_match_week)"), 0);
    QCOMPARE(left("SELECT count(*) FROM open_match_trait WHERE day <> (SELECT day FROM open_match_week)"), 0);
    QCOMPARE(left("SELECT count(*) FROM open_match_occupation WHERE code = '1001'"), 0);
    QCOMPARE(left("SELECT count(*) FROM open_match_occupation WHERE code = '1003'"), 1);
    QCOMPARE(left("SELECT count(*) FROM journal WHERE action = 'forget'"), 1);
    QCOMPARE(load(fixturePath())->changed.at(QStringLiteral("open_match")).added,
             left("SELECT count(*) FROM open_match WHERE day = (SELECT min(day) FROM open_match_week)"));
}

void TestOpenMatch::theCardSaysDemandAndSupply()
{
    QVERIFY(load(fixturePath()));
    const auto database = store::Database::open(m_database, store::Access::Read);
    const auto card =
        occupationcards::openMatchCard(*database, QStringLiteral("1001"), Workers(2), Progress::unwatched());
    QVERIFY2(card.has_value(), card ? "" : qPrintable(card.error().text()));
    QVERIFY(!card->market.isSpanning);
    QCOMPARE(card->market.tension.spanning.ratio().value(), 0.25); // 10 vacancies, 40 look for it
    QVERIFY(!card->market.tension.spanning.tightness());
    QCOMPARE(card->people.of, 72);
    const QJsonObject json = occupationcards::toJson(*card);
    QVERIFY(json[QStringLiteral("market")].toObject().contains(QStringLiteral("demand_supply")));
    QVERIFY(!json[QStringLiteral("market")].toObject().contains(QStringLiteral("spanning")));
    QCOMPARE(json[QStringLiteral("areas")][QStringLiteral("rows")].toArray().size(), 36);
    paper::Typesetter setter;
    QVERIFY(cardpages::occupationCardFits(*card, setter));
    QVERIFY(cardpages::occupationCardPdf(*card, setter).startsWith("%PDF-"));
    QVERIFY(!occupationcards::openMatchCard(*database, QStringLiteral("9999"), Workers(2), Progress::unwatched()));
}

void TestOpenMatch::listsOccupationsPlacesAndWeeks()
{
    QVERIFY(load(fixturePath()));
    QByteArray next = fixture();
    next.replace("26-11-2019", "03-12-2019");
    next.replace(";1001;Kok;", ";1009;Bakker;");
    next.replace(";9711;Noord-Holland;Groningen;WensBeroep;3;", ";9711;Noord-Holland;Groningen;WensBeroep;12;");
    const QString path = m_folder->filePath(QStringLiteral("next.csv"));
    writeFile(path, next);
    QVERIFY(load(path)->loaded);
    const auto database = store::Database::open(m_database, store::Access::Read);
    const auto lines = readOccupations(*database, week);
    QCOMPARE(lines->size(), std::size_t{3});
    QCOMPARE((*lines)[0].code, QStringLiteral("1001")); // 72 and 40, then 3, then 2
    QCOMPARE((*lines)[0].clusters, (QStringList{QStringLiteral("Horeca"), QStringLiteral("Zorg")}));
    QCOMPARE((*lines)[0].country.ratio(), std::optional(0.25));
    QCOMPARE((*lines)[1].name, QStringLiteral("Kelner"));
    QCOMPARE((*lines)[1].country.ratio(), std::optional(2.0));
    QCOMPARE((*lines)[2].country.ratio(), std::optional(0.0)); // somebody looks for it, and there is none

    const auto places = readPlaces(*database, QStringLiteral("1001"), week);
    QCOMPARE(places->size(), std::size_t{2});
    QCOMPARE(places->front().postcode, 2011);
    QCOMPARE(places->front().balance.amount(Kind::Held), 60);
    QCOMPARE(places->back().postcode, unknown);
    QVERIFY(!places->back().balance.ratio()); // nobody looks for it there
    QVERIFY(readPlaces(*database, QStringLiteral("9999"), week)->empty());

    const auto waiter = readTrend(*database, QStringLiteral("1002"));
    QCOMPARE(waiter->size(), std::size_t{2});
    const int groningen = market::Areas::builtIn().of(9711);
    QCOMPARE(waiter->front().amounts.in(groningen).ratio(), std::optional(2.0));
    QCOMPARE(waiter->back().amounts.in(groningen).ratio(), std::optional(0.5));
    QCOMPARE(waiter->back().amounts.in(market::Areas::country), waiter->back().amounts.in(groningen));
    const auto cook = readTrend(*database, QStringLiteral("1001"));
    QCOMPARE(cook->back().amounts, Amounts()); // not in the second week

    const auto card =
        occupationcards::openMatchCard(*database, QStringLiteral("1002"), Workers(2), Progress::unwatched(), week);
    QCOMPARE(card->header.snapshot, week);
    QCOMPARE(card->trend.weeks.size(), std::size_t{1}); // none that came later
    QCOMPARE(occupationcards::openMatchCard(*database, QStringLiteral("1002"), Workers(2), Progress::unwatched())
                 ->trend.weeks.size(),
             std::size_t{2});
}

void TestOpenMatch::saysWhatAFileHolds()
{
    dump::LoadOrder order;
    order.path = fixturePath();
    QVERIFY(isForOpenMatch(order, Progress::unwatched()));
    const auto report = check(order, Progress::unwatched());
    QCOMPARE(report->contents.size(), 1);
    // 10 + 6 vacancies; 60 + 12 held; 40 + 3 + 2 wished; in 2011, 9711 and 1011.
    QVERIFY2(report->contents.front().contains(QStringLiteral("3 occupations in 3 postcode areas, with 16 vacancies; "
                                                              "72 times somebody did the work and 45 times")),
             qPrintable(report->contents.front()));
    order.profile = QStringLiteral("sonar");
    QVERIFY(!isForOpenMatch(order, Progress::unwatched()));
    order.path = m_folder->filePath(QStringLiteral("niets"));
    order.profile = QLatin1String(profileName);
    QVERIFY(isForOpenMatch(order, Progress::unwatched()));
}

QTEST_GUILESS_MAIN(TestOpenMatch)
#include "tst_openmatch.moc"
