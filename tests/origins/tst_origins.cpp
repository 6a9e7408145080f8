// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cardpages/cvcardpage.h"
#include "core/cardpages/wajongcardpage.h"
#include "core/origins/origins.h"
#include "core/store/database.h"
#include "core/text/dutch.h"
#include "tests/support/crowd.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace spiegel;
using namespace spiegel::origins;
using cards::CvCard;
using cards::FigureRef;
using Kind = cards::FigureRef::Kind;
using spiegel::support::Town;

namespace {

/// The known numbers in a column, rising.
std::vector<double> numbersIn(const Origin& origin, std::size_t column)
{
    std::vector<double> numbers;
    for (const Origin::Row& row : origin.rows) {
        if (!std::isnan(row.cells[column].value))
            numbers.push_back(row.cells[column].value);
    }
    std::sort(numbers.begin(), numbers.end());
    return numbers;
}

double median(const std::vector<double>& rising)
{
    const std::size_t middle = rising.size() / 2;
    return rising.size() % 2 ? rising[middle] : (rising[middle - 1] + rising[middle]) / 2;
}

/// How often each kind came by: a test that saw none of a kind says nothing about it.
using Seen = std::map<Kind, int>;

} // namespace

class TestOrigins : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyFigureCountsItsRows();
    void everyFigureOnAWajongCardCountsItsRows();
    void whatAWajongCardSaysOfOnePersonByHand();
    void thePersonIsNeverAmongTheOthers();
    void theHintSaysHowMany();

private:
    void check(const CvCard& card, FigureRef ref, const Origin& origin);
    void checkShared(const CvCard& card, FigureRef ref, const Origin& origin);
    static void checkCondition(const wajongcards::WajongCard::Possible& shown, const Origin& origin);
    static void checkSteps(const CvCard::Did& did, const CvCard::Want& want, FigureRef ref, const Origin& origin);
    [[nodiscard]] std::vector<CvCard> allCards() const;

    Town m_town;
    std::optional<store::Database> m_database;
    std::optional<cards::CvCardMaker> m_cards;
    std::optional<wajongcards::WajongCardMaker> m_wajong;
};

void TestOrigins::initTestCase()
{
    support::addCrowd(m_town, 500, 7);
    for (int i = 0; i < 60; ++i) { // the crowd has no ages
        const std::string cv = "A" + std::to_string(i);
        m_town.addCv(cv, {.birthYear = 1960 + i % 40, .postcode = 2011});
        m_town.addExperience(cv, 1, "3343.1", "2008-01");
    }
    for (const char* cv : {"P001", "P002", "P003", "P011"})
        m_town.addSonar(std::string("S") + cv, {.cv = cv, .hoursADay = "400", .guidance = 1});
    for (const char* occupation : {"A1", "A2", "B1", "C1"})
        m_town.addTask(occupation, 1, "post rondbrengen", 1);
    m_town.addCv("WAJ", {.postcode = 2011, .travelMax = 45});
    m_town.addSonar("SW", {.cv = "WAJ", .hoursADay = "450", .travelMax = 20});
    m_town.addCompetence("K1", "ordenen");
    m_town.addCompetence("K2", "tellen");
    m_town.addCvCompetence("WAJ", "K1");
    m_town.addSonarCompetence("SW", "K1");
    m_town.addSonarCompetence("SW", "K2");
    int seq = 0;
    for (const auto& [code, name] : {std::pair{"W1", "tuinhulp"},
                                     {"W2", "koerier"},
                                     {"W3", "afwasser"},
                                     {"W4", "inpakker"},
                                     {"W5", "vakkenvuller"},
                                     {"W6", "wasser"}}) {
        m_town.addOccupation(code, name, "9112", 1);
        ++seq;
        m_town.addExperience("WAJ", seq, code, "2010-0" + std::to_string(seq), "2010-0" + std::to_string(seq + 1));
    }
    m_town.addOccupation("W0", "ketelwacht", "8182", 2);
    m_town.addExperience("WAJ", 7, "W0", "2014-01", "2014-04");
    m_town.addExperience("WAJ", 8, "W0", "2014-02", "2014-06");
    m_database.emplace(m_town.open());
    m_cards = cards::CvCardMaker::read(*m_database, Workers(2), Progress::unwatched()).value();
    m_wajong = wajongcards::WajongCardMaker::read(*m_database, *m_cards, Progress::unwatched()).value();
}

std::vector<CvCard> TestOrigins::allCards() const
{
    std::vector<CvCard> all;
    for (int row = 0; row < m_cards->population().cvs().count(); ++row) {
        if (m_cards->population().whyNoCard(row).isEmpty())
            all.push_back(m_cards->card(row));
    }
    return all;
}

void TestOrigins::checkSteps(const CvCard::Did& did, const CvCard::Want& want, FigureRef ref, const Origin& origin)
{
    const auto row = static_cast<std::size_t>(ref.row);
    if (ref.kind == Kind::Leavers)
        QCOMPARE(origin.people(), did.people);
    if (ref.kind == Kind::Step) {
        QCOMPARE(origin.people(), static_cast<int>(did.rows[row].figure.people));
        QCOMPARE(median(numbersIn(origin, 4)), did.rows[row].medianMonths);
        for (const Origin::Row& step : origin.rows)
            QCOMPARE(step.cells[2].text, did.rows[row].occupation);
    }
    if (ref.kind == Kind::Wishing)
        QCOMPARE(origin.people(), want.people);
    if (ref.kind == Kind::Silent)
        QCOMPARE(origin.people(), want.silent);
    if (ref.kind == Kind::Wish) {
        QCOMPARE(origin.people(), static_cast<int>(want.rows[row].figure.people));
        for (const Origin::Row& person : origin.rows)
            QVERIFY(person.cells[2].text.contains(want.rows[row].occupation));
    }
}

void TestOrigins::checkShared(const CvCard& card, FigureRef ref, const Origin& origin)
{
    const CvCard::Shared& shared = card.peers.shared[static_cast<std::size_t>(ref.row)];
    if (shared.people != unknown)
        QCOMPARE(origin.people(), shared.people);
    else // 'nearly all': fewer than ten are missing
        QVERIFY(card.peers.people - origin.people() < figures::usualThreshold && origin.people() < card.peers.people);
}

void TestOrigins::check(const CvCard& card, FigureRef ref, const Origin& origin)
{
    QVERIFY(!origin.title.isEmpty() && !origin.sentence.isEmpty() && !origin.rows.empty());
    for (const Origin::Row& row : origin.rows)
        QCOMPARE(row.cells.size(), origin.columns.size());
    const auto row = static_cast<std::size_t>(ref.row);
    switch (ref.kind) {
    case Kind::Score: {
        const std::vector<double> earned = numbersIn(origin, 1);
        const std::vector<double> possible = numbersIn(origin, 2);
        const double share =
            std::accumulate(earned.begin(), earned.end(), 0.0) / std::accumulate(possible.begin(), possible.end(), 0.0);
        QVERIFY(std::abs(share * 100 - card.mirror.score) <= 0.5 + 1e-9);
        break;
    }
    case Kind::Usual: {
        const std::vector<double> scores = numbersIn(origin, 2);
        QCOMPARE(static_cast<int>(scores[(scores.size() - 1) / 2]), card.mirror.usual);
        break;
    }
    case Kind::Peers:
        QCOMPARE(origin.people(), card.peers.people);
        break;
    case Kind::Shared:
        checkShared(card, ref, origin);
        break;
    case Kind::Ages:
        for (const CvCard::Ages& band : card.peers.ages) {
            const std::vector<double> ages = numbersIn(origin, 2);
            QCOMPARE(
                std::count_if(ages.begin(), ages.end(),
                              [&](double age) { return age >= band.from && (band.to == unknown || age <= band.to); }),
                band.people);
        }
        break;
    case Kind::Lookers:
        QCOMPARE(origin.people(), card.vacancies.people);
        break;
    case Kind::Vacancy:
        QCOMPARE(origin.people(), card.vacancies.rows[row].viewers);
        break;
    case Kind::Reachable:
        QCOMPARE(static_cast<int>(origin.rows.size()), card.chances->held + card.chances->wished);
        break;
    case Kind::Index: {
        double sum = 0;
        double points = 0;
        for (const Origin::Row& part : origin.rows) {
            if (std::isnan(part.cells[1].value))
                continue;
            sum += part.cells[1].value * part.cells[2].value;
            points += part.cells[2].value;
        }
        QVERIFY(std::abs(sum / points - card.chances->index) <= 0.5 + 1e-9);
        break;
    }
    default:
        checkSteps(card.did, card.want, ref, origin);
    }
}

void TestOrigins::everyFigureCountsItsRows()
{
    paper::Typesetter setter;
    Seen seen;
    const std::vector<CvCard> all = allCards();
    QVERIFY(all.size() > 300);
    for (const CvCard& card : all) {
        for (const paper::FigureArea& figure : cardpages::cvCardFigures(card, setter)) {
            QVERIFY(QRectF(QPointF(), paper::a4).contains(figure.area));
            if (figure.ref.kind == Kind::Reachable && card.chances->held + card.chances->wished == 0)
                continue;
            const auto origin = originOf(*m_database, *m_cards, card, figure.ref);
            QVERIFY2(origin, origin ? "" : qPrintable(origin.error().text()));
            check(card, figure.ref, *origin);
            if (QTest::currentTestFailed()) {
                qInfo("card %s, kind %d, row %d", qPrintable(card.header.cv), static_cast<int>(figure.ref.kind),
                      figure.ref.row);
                return;
            }
            ++seen[figure.ref.kind];
        }
    }
    for (int kind = 0; kind < static_cast<int>(Kind::Task); ++kind)
        QVERIFY2(seen[static_cast<Kind>(kind)] > 0, qPrintable(QStringLiteral("no figure of kind %1").arg(kind)));
}

void TestOrigins::everyFigureOnAWajongCardCountsItsRows()
{
    paper::Typesetter setter;
    Seen seen;
    for (int row = 0; row < m_cards->population().cvs().count(); ++row) {
        if (!m_wajong->whyNoCard(row).isEmpty())
            continue;
        const wajongcards::WajongCard card = m_wajong->card(row);
        for (const paper::FigureArea& figure : cardpages::wajongCardFigures(card, setter)) {
            const auto origin = originOf(*m_database, *m_wajong, card, figure.ref);
            QVERIFY(origin);
            QVERIFY(!hintOf(card, figure.ref).isEmpty() && !origin->title.isEmpty() && !origin->sentence.isEmpty());
            const auto place = static_cast<std::size_t>(figure.ref.row);
            if (figure.ref.kind == Kind::Task)
                QCOMPARE(static_cast<int>(origin->rows.size()), card.tasks.rows[place].vacancies);
            else if (figure.ref.kind == Kind::Condition)
                checkCondition(card.conditions.rows[place], *origin);
            else if (figure.ref.kind == Kind::Job)
                QCOMPARE(origin->title, card.abilities.jobs[place].occupation);
            else if (figure.ref.kind != Kind::Career && figure.ref.kind != Kind::Skills)
                checkSteps(card.did, card.want, figure.ref, *origin);
            ++seen[figure.ref.kind];
        }
    }
    QVERIFY(seen[Kind::Task] > 0);
    QVERIFY(seen[Kind::Step] + seen[Kind::Wish] > 0);
    QVERIFY(seen[Kind::Job] > 0);
    QVERIFY(seen[Kind::Career] > 0);
    QVERIFY(seen[Kind::Skills] > 0);
    QCOMPARE(seen[Kind::Condition], 8 * 5); // all that an employer has to know, for each of five people
}

void TestOrigins::checkCondition(const wajongcards::WajongCard::Possible& shown, const Origin& origin)
{
    // The CV first, then Sonar; travel and transport may come from either.
    QCOMPARE(origin.rows.size(), 2U);
    const QString cv = origin.rows[0].cells[1].text;
    const QString sonar = origin.rows[1].cells[1].text;
    const QString notKnown = QStringLiteral("not known");
    if (shown.matter != wajongcards::Matter::Travel)
        QCOMPARE(shown.text, cv != notKnown ? cv : sonar);
    QCOMPARE(shown.isKnown, cv != notKnown || sonar != notKnown);
}

void TestOrigins::whatAWajongCardSaysOfOnePersonByHand()
{
    const int row = m_cards->population().rowOf(QStringLiteral("WAJ"));
    const wajongcards::WajongCard card = m_wajong->card(row);
    const auto linesOf = [&](FigureRef ref) {
        QStringList lines;
        const Origin origin = originOf(*m_database, *m_wajong, card, ref).value();
        for (const Origin::Row& one : origin.rows) {
            QStringList cells;
            for (const Cell& cell : one.cells)
                cells << cell.text;
            lines << cells.join(QLatin1Char('|'));
        }
        return lines;
    };
    const auto conditionOf = [&](wajongcards::Matter matter) {
        return linesOf({Kind::Condition, static_cast<int>(matter)});
    };
    QCOMPARE(conditionOf(wajongcards::Matter::HoursADay),
             (QStringList{QStringLiteral("CV|not known"), QStringLiteral("Sonar|4,5 hours")}));
    QCOMPARE(conditionOf(wajongcards::Matter::Travel),
             (QStringList{QStringLiteral("CV|at most 45 minutes"), QStringLiteral("Sonar|at most 20 minutes")}));
    QCOMPARE(linesOf({Kind::Skills, 0}),
             (QStringList{QStringLiteral("ordenen|yes|yes"), QStringLiteral("tellen|no|yes")}));
    QCOMPARE(card.abilities.jobs.size(), 5U);
    QCOMPARE(card.abilities.jobs[0].text, QStringLiteral("5 months")); // three and four, of which two at once
    const QStringList jobs = linesOf({Kind::Job, 0});
    const auto spell = [](int from, int until, int months) {
        return QStringLiteral("ketelwacht|%1|%2|%3")
            .arg(text::month(Month(2014, from)), text::month(Month(2014, until)))
            .arg(months);
    };
    QCOMPARE(jobs, (QStringList{spell(1, 4, 3), spell(2, 6, 4)}));
    QCOMPARE(linesOf({Kind::Career, 0}).size(), 8); // with those the card has no room for
}

void TestOrigins::thePersonIsNeverAmongTheOthers()
{
    paper::Typesetter setter;
    for (const CvCard& card : allCards()) {
        const int row = m_cards->population().rowOf(card.header.cv);
        for (const paper::FigureArea& figure : cardpages::cvCardFigures(card, setter)) {
            const auto origin = originOf(*m_database, *m_cards, card, figure.ref);
            QVERIFY(std::none_of(origin->rows.begin(), origin->rows.end(),
                                 [&](const Origin::Row& one) { return one.person == row; }));
        }
    }
}

void TestOrigins::theHintSaysHowMany()
{
    CvCard card;
    card.did.rows.push_back({QStringLiteral("1"), QStringLiteral("kok"), figures::Figure{34, 100}});
    QCOMPARE(hintOf(card, {Kind::Step, 0}), QStringLiteral("Show the 34 people behind this figure"));
    card.peers.shared.push_back({});
    QCOMPARE(hintOf(card, {Kind::Shared, 0}), QStringLiteral("Show the people behind this figure"));
    QCOMPARE(hintOf(card, {Kind::Score, 0}), QStringLiteral("Show the checks behind this figure"));
}

QTEST_GUILESS_MAIN(TestOrigins)
#include "tst_origins.moc"
