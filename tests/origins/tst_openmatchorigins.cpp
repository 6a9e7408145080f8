// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cardpages/occupationcardpage.h"
#include "core/occupationcards/openmatchcard.h"
#include "core/openmatch/facts.h"
#include "core/openmatch/listing.h"
#include "core/openmatch/weeks.h"
#include "core/origins/openmatchorigins.h"
#include "core/paper/typesetter.h"
#include "core/store/database.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <array>
#include <cmath>
#include <map>

using namespace spiegel;
using namespace spiegel::origins;
using cards::FigureRef;
using market::Areas;
using occupationcards::OccupationCard;
using openmatch::Kind;
using Of = PublicFigure::Of;

namespace {

const std::array days{Day::of(2019, 11, 26), Day::of(2019, 12, 3)};
const std::array<int, 5> postcodes{2011, 2012, 9711, 1011, unknown};
constexpr int lastColumn = 5;

/// A line of the file, as it is written: what the figures are added up from without any code of the program.
struct Line
{
    Day day;
    QByteArray code;
    QByteArray cluster;
    int postcode = unknown;
    Kind kind = Kind::Vacancy;
    int amount = 0;
    int young = 0; ///< of the column AANT_LEEFT_TOT_20
};

/// Cooks stand in two clusters, each with the same numbers; waiters in one.
std::vector<Line> linesOf()
{
    std::vector<Line> lines;
    quint32 seed = 11;
    const auto chance = [&seed](int below) {
        seed = seed * 1664525u + 1013904223u;
        return static_cast<int>((seed >> 16) % static_cast<quint32>(below));
    };
    for (const Day day : days) {
        for (const char* const code : {"1001", "1002"}) {
            for (const int postcode : postcodes) {
                for (const Kind kind : openmatch::kinds) {
                    const int amount = 1 + chance(40);
                    const int young = kind == Kind::Held ? chance(amount) : 0;
                    lines.push_back({day, code, "100", postcode, kind, amount, young});
                    if (qstrcmp(code, "1001") == 0)
                        lines.push_back({day, code, "200", postcode, kind, amount, young});
                }
            }
        }
    }
    return lines;
}

int weightOf(const Line& line)
{
    return line.code == "1001" ? 2 : 1;
}

double sumOf(const Origin& origin, std::size_t column, const QString& recType = {})
{
    double sum = 0;
    for (const Origin::Row& row : origin.rows)
        sum += recType.isEmpty() || row.cells[1].text == recType ? row.cells[column].value : 0;
    return sum;
}

} // namespace

class TestOpenMatchOrigins : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyFigureIsTheSumOfItsRows();
    void everyFigureOfTheCardHasItsRows();
    void traitsStandInOrderAndOpenTheirFact();
    void theWeeksOpenFurther();
    void saysHowClustersAreWeighed();
    void theWordsOfTheFileAreKept();

private:
    [[nodiscard]] double naive(const PublicFigure& figure, Kind kind) const
    {
        double sum = 0;
        for (const Line& line : m_lines) {
            const bool isHere =
                figure.postcode ? line.postcode == *figure.postcode
                                : figure.area == Areas::country || Areas::builtIn().of(line.postcode) == figure.area;
            if (isHere && line.day == figure.week && line.code == figure.code.toLatin1() && line.kind == kind)
                sum += static_cast<double>(line.amount) / weightOf(line);
        }
        return sum;
    }
    [[nodiscard]] Origin rowsOf(const PublicFigure& figure) const { return originOf(*m_database, figure).value(); }

    QTemporaryDir m_folder;
    std::vector<Line> m_lines = linesOf();
    std::optional<store::Database> m_database;
};

void TestOpenMatchOrigins::initTestCase()
{
    const QString database = m_folder.filePath(QStringLiteral("a.db"));
    for (const Day day : days) {
        const QString path = m_folder.filePath(day.iso() + QStringLiteral(".csv"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(
            "PEILDATUM;BEROEP_CD;REFERENTIEBEROEP;BEROEPENCLUSTER_CD;BEROEPENCLUSTER;POSTCODEGEBIED;REC_TYPE;AANTAL;"
            "AANT_LEEFT_TOT_20;AANT_LEEFT_20_29;AANT_LEEFT_VANAF_60\n");
        for (const Line& line : m_lines) {
            if (line.day == day)
                file.write(day.date().toString(QStringLiteral("dd-MM-yyyy")).toLatin1() + ';' + line.code + ';' +
                           (line.code == "1001" ? "Kok" : "Kelner") + ';' + line.cluster + ';' +
                           (line.cluster == "100" ? "Horeca" : "Zorg") + ';' +
                           (line.postcode == unknown ? QByteArray() : QByteArray::number(line.postcode)) + ';' +
                           openmatch::recType(line.kind).toLatin1() + ';' + QByteArray::number(line.amount) + ';' +
                           QByteArray::number(line.young) + ";1;2\n");
        }
        file.close();
        dump::LoadOrder order;
        order.path = path;
        const auto report = openmatch::load(database, order, Progress::unwatched());
        QVERIFY(report && report->loaded);
    }
    auto opened = store::Database::open(database, store::Access::Read);
    QVERIFY(opened.has_value());
    m_database.emplace(*std::move(opened));
}

void TestOpenMatchOrigins::everyFigureIsTheSumOfItsRows()
{
    std::vector<PublicFigure> figures;
    for (const Day day : days) {
        for (const char* const code : {"1001", "1002"}) {
            for (const Of of : {Of::Vacancies, Of::Held, Of::Wished, Of::Ratio, Of::Everything}) {
                for (const int area : Areas::inOrder())
                    figures.push_back({QString::fromLatin1(code), day, of, area});
                for (const int postcode : postcodes)
                    figures.push_back({QString::fromLatin1(code), day, of, Areas::country, postcode});
            }
        }
    }
    int filled = 0;
    for (const PublicFigure& figure : figures) {
        const Origin origin = rowsOf(figure);
        QVERIFY(origin.isPublic && !origin.title.isEmpty() && !origin.sentence.contains(QLatin1Char('%')));
        for (const Kind kind : openmatch::kinds) {
            const bool isAsked = figure.of == Of::Everything || (figure.of == Of::Ratio && kind != Kind::Held) ||
                                 (figure.of == Of::Vacancies && kind == Kind::Vacancy) ||
                                 (figure.of == Of::Held && kind == Kind::Held) ||
                                 (figure.of == Of::Wished && kind == Kind::Wished);
            QCOMPARE(sumOf(origin, lastColumn, openmatch::recType(kind)), isAsked ? naive(figure, kind) : 0);
        }
        filled += origin.rows.empty() ? 0 : 1;
    }
    QVERIFY(filled >= 2 * 2 * 5 * (5 + 1 + 3));
}

/// What stands on the card is the rounded sum of the rows that it opens.
void TestOpenMatchOrigins::everyFigureOfTheCardHasItsRows()
{
    paper::Typesetter setter;
    std::map<FigureRef::Kind, int> seen;
    for (const char* const code : {"1001", "1002"}) {
        const OccupationCard card =
            occupationcards::openMatchCard(*m_database, QString::fromLatin1(code), Workers(2), Progress::unwatched())
                .value();
        std::vector<FigureRef> refs;
        for (const paper::FigureArea& figure : cardpages::occupationCardFigures(card, setter))
            refs.push_back(figure.ref);
        for (const FigureRef ref : refs) {
            ++seen[ref.kind];
            const Origin origin = openMatchOrigin(*m_database, card, ref).value();
            QVERIFY(!origin.rows.empty() && !openMatchHint(ref).isEmpty());
            const auto row = static_cast<std::size_t>(ref.row);
            const auto sum = [&](const QString& recType = {}) {
                return static_cast<int>(std::lround(sumOf(origin, lastColumn, recType)));
            };
            switch (ref.kind) {
            case FigureRef::Kind::Open:
                QCOMPARE(sum(), card.market.tension.vacancies);
                break;
            case FigureRef::Kind::Held:
                QCOMPARE(sum(), card.market.held);
                break;
            case FigureRef::Kind::Wished:
                QCOMPARE(sum(), card.market.wished);
                break;
            case FigureRef::Kind::Tension:
                QCOMPARE(sum(QStringLiteral("Vacature")), card.market.tension.vacancies);
                QCOMPARE(sum(QStringLiteral("WensBeroep")), card.market.wished);
                break;
            case FigureRef::Kind::AreaOpen:
                QCOMPARE(sum(), card.areas.rows[row].tension.vacancies);
                break;
            case FigureRef::Kind::AreaSeekers:
                QCOMPARE(sum(), card.areas.rows[row].wished);
                break;
            case FigureRef::Kind::AreaTension:
                QCOMPARE(sum(QStringLiteral("Vacature")), card.areas.rows[row].tension.vacancies);
                QCOMPARE(sum(QStringLiteral("WensBeroep")), card.areas.rows[row].wished);
                break;
            case FigureRef::Kind::Bar:
                QCOMPARE(static_cast<int>(std::lround(sumOf(origin, 3))),
                         card.people.traits[row].rows[static_cast<std::size_t>(ref.part)].people);
                break;
            case FigureRef::Kind::Weeks:
                QCOMPARE(origin.rows.size(), days.size());
                break;
            default:
                QFAIL(qPrintable(QStringLiteral("figure of kind %1").arg(static_cast<int>(ref.kind))));
            }
        }
    }
    for (const auto kind : {FigureRef::Kind::Open, FigureRef::Kind::Held, FigureRef::Kind::Wished,
                            FigureRef::Kind::Tension, FigureRef::Kind::AreaOpen, FigureRef::Kind::AreaSeekers,
                            FigureRef::Kind::AreaTension, FigureRef::Kind::Weeks})
        QVERIFY2(seen[kind] > 0, qPrintable(QString::number(static_cast<int>(kind))));
}

void TestOpenMatchOrigins::traitsStandInOrderAndOpenTheirFact()
{
    const OccupationCard card =
        occupationcards::openMatchCard(*m_database, QStringLiteral("1001"), Workers(2), Progress::unwatched()).value();
    QCOMPARE(card.people.traits.size(), std::size_t(1));
    const auto& bars = card.people.traits[0].rows;
    QStringList labels;
    for (const OccupationCard::Bar& bar : bars)
        labels << bar.label;
    QCOMPARE(labels, (QStringList{QStringLiteral("tot 20"), QStringLiteral("20 29"), QStringLiteral("vanaf 60")}));
    double young = 0;
    for (const Line& line : m_lines) {
        if (line.day == days[1] && line.code == "1001")
            young += static_cast<double>(line.young) / weightOf(line);
    }
    const Origin origin = openMatchOrigin(*m_database, card, {FigureRef::Kind::Bar, 0, 0}).value();
    QCOMPARE(origin.rows.size(), std::size_t(1));
    QCOMPARE(origin.rows[0].cells[2].text, QStringLiteral("AANT_LEEFT_TOT_20"));
    QCOMPARE(origin.rows[0].cells[3].value, young);
    QCOMPARE(bars[2].people, 2 * static_cast<int>(postcodes.size())); // two of each place
}

void TestOpenMatchOrigins::theWeeksOpenFurther()
{
    const OccupationCard card =
        occupationcards::openMatchCard(*m_database, QStringLiteral("1001"), Workers(2), Progress::unwatched()).value();
    const Origin weeks = openMatchOrigin(*m_database, card, {FigureRef::Kind::Weeks}).value();
    QCOMPARE(weeks.columns.size(), std::size_t(4)); // nobody knows who is a job seeker
    for (std::size_t week = 0; week < days.size(); ++week) {
        const auto& cells = weeks.rows[week].cells;
        for (const auto& [column, kind] :
             {std::pair(std::size_t(1), Kind::Held), std::pair(std::size_t(2), Kind::Wished),
              std::pair(std::size_t(3), Kind::Vacancy)}) {
            QVERIFY(cells[column].further);
            const PublicFigure figure = furtherFigure(card.header.code, *cells[column].further);
            QCOMPARE(figure.week, days[week]);
            QCOMPARE(sumOf(rowsOf(figure), lastColumn), naive(figure, kind));
            QCOMPARE(static_cast<double>(std::lround(naive(figure, kind))), cells[column].value);
        }
    }
}

void TestOpenMatchOrigins::saysHowClustersAreWeighed()
{
    QVERIFY(rowsOf({QStringLiteral("1001"), days[0]}).sentence.contains(QStringLiteral("Horeca and Zorg")));
    QVERIFY(rowsOf({QStringLiteral("1001"), days[0]}).sentence.contains(QStringLiteral("1/2")));
    QVERIFY(!rowsOf({QStringLiteral("1002"), days[0]}).sentence.contains(QStringLiteral("1/")));
    const Origin cooks = rowsOf({QStringLiteral("1001"), days[0]});
    QCOMPARE(cooks.columns.back().title, QStringLiteral("In each cluster"));
    for (const Origin::Row& row : cooks.rows) {
        QCOMPARE(row.cells.size(), cooks.columns.size());
        QCOMPARE(row.cells.back().text, QStringLiteral("1/2"));
        QCOMPARE(row.cells.back().value, 0.5);
    }
    QCOMPARE(rowsOf({QStringLiteral("1002"), days[0]}).columns.back().title, QStringLiteral("Amount"));
    QVERIFY(!originOf(*m_database, {QStringLiteral("9999"), days[0]}));
}

void TestOpenMatchOrigins::theWordsOfTheFileAreKept()
{
    QCOMPARE(openmatch::recType(Kind::Vacancy), QStringLiteral("Vacature"));
    QCOMPARE(openmatch::recType(Kind::Held), QStringLiteral("ErvaringsBeroep"));
    QCOMPARE(openmatch::recType(Kind::Wished), QStringLiteral("WensBeroep"));
}

QTEST_GUILESS_MAIN(TestOpenMatchOrigins)
#include "tst_openmatchorigins.moc"
