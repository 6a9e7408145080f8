// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/privacy/privacyguard.h"

#include "core/privacy/personaldata.h"

#include <QRandomGenerator>
#include <QTest>

#include <cmath>
#include <set>

using namespace spiegel;
using namespace spiegel::privacy;

namespace {

PrivacyGuard guardOf(const char* file, std::initializer_list<const char*> columns)
{
    std::vector<QString> names;
    for (const char* column : columns)
        names.push_back(QString::fromLatin1(column));
    return PrivacyGuard(QString::fromLatin1(file), names);
}

void addCells(PrivacyGuard& guard, int times, std::initializer_list<std::string_view> cells)
{
    for (int i = 0; i < times; ++i)
        guard.add(std::span(cells.begin(), cells.size()));
}

/// Numbers of nine digits from `first` on that pass the elfproef, or that do not.
std::vector<std::string> numbers(int count, bool passing, std::uint32_t first = 123456789)
{
    std::vector<std::string> found;
    for (std::uint32_t number = first; static_cast<int>(found.size()) < count; ++number) {
        if (passesElfproef(number) == passing)
            found.push_back(std::to_string(number));
    }
    return found;
}

QStringList columnsOf(const std::vector<Refusal>& refusals)
{
    QStringList columns;
    for (const Refusal& refusal : refusals)
        columns += refusal.column;
    return columns;
}

bool isRefused(const std::vector<std::string>& cells)
{
    PrivacyGuard guard = guardOf("cv.csv", {"cv_id"});
    for (const std::string& cell : cells)
        addCells(guard, 1, {cell});
    return !guard.refusals().empty();
}

} // namespace

class TestPrivacyGuard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mailsAndPhonesAreRefusedAboveFivePercent_data();
    void mailsAndPhonesAreRefusedAboveFivePercent();
    void emptyCellsDoNotCount();
    void fewCellsAreNotRefused();
    void aKeyOfBurgerservicenummersIsRefused();
    void numbersThatPassByChanceAreFine();
    void repeatedNumbersCountOnce();
    void someAmongManyAreFound();
    void onlyTheEmployerMayHaveAnAddress();
    void aColumnCalledAfterANameIsRefused();
    void anotherSourceMayBeAllowedWhatTheDumpIs();
    void aRefusalShowsNoValue();
    void partsMergeToTheWhole();
    void theTailOfTheBinomialIsRight_data();
    void theTailOfTheBinomialIsRight();
    void theTailAgreesWithTheNaiveSum();
    void theSampleIsFairAndDoesNotDependOnOrder();
};

void TestPrivacyGuard::mailsAndPhonesAreRefusedAboveFivePercent_data()
{
    QTest::addColumn<int>("others");
    QTest::addColumn<int>("mails");
    QTest::addColumn<int>("phones");
    QTest::addColumn<bool>("refused");
    QTest::newRow("five percent of mails") << 95 << 5 << 0 << false;
    QTest::newRow("just above, mails") << 94 << 6 << 0 << true;
    QTest::newRow("five percent of phones") << 38 << 0 << 2 << false;
    QTest::newRow("just above, phones") << 37 << 0 << 2 << true;
    QTest::newRow("together above") << 94 << 3 << 3 << true;
    QTest::newRow("two of twenty") << 18 << 2 << 0 << true;
    QTest::newRow("one of twenty") << 19 << 1 << 0 << false;
    QTest::newRow("all of nineteen") << 0 << 19 << 0 << false;
    QTest::newRow("none") << 100 << 0 << 0 << false;
}

void TestPrivacyGuard::mailsAndPhonesAreRefusedAboveFivePercent()
{
    QFETCH(int, others);
    QFETCH(int, mails);
    QFETCH(int, phones);
    QFETCH(bool, refused);
    PrivacyGuard guard = guardOf("vacature.csv", {"vacature_id", "onbekende_kolom"});
    addCells(guard, others, {"1", "Haarlem"});
    addCells(guard, mails, {"2", "hr@voorbeeld.nl"});
    addCells(guard, phones, {"3", "(023) 555 12 34"});
    QCOMPARE(columnsOf(guard.refusals()), refused ? QStringList{QStringLiteral("onbekende_kolom")} : QStringList());
}

void TestPrivacyGuard::emptyCellsDoNotCount()
{
    PrivacyGuard guard = guardOf("cv.csv", {"vestiging"});
    addCells(guard, 1000, {""});
    addCells(guard, 18, {"Haarlem"});
    addCells(guard, 2, {"06-12345678"});
    QCOMPARE(columnsOf(guard.refusals()), QStringList{QStringLiteral("vestiging")});
}

void TestPrivacyGuard::fewCellsAreNotRefused()
{
    QVERIFY(!isRefused(numbers(19, true)));
    QVERIFY(isRefused(numbers(20, true)));
}

void TestPrivacyGuard::aKeyOfBurgerservicenummersIsRefused()
{
    PrivacyGuard guard = guardOf("cv.csv", {"cv_id", "geboortejaar"});
    for (const std::string& number : numbers(500, true))
        addCells(guard, 1, {number, "1970"});
    QCOMPARE(columnsOf(guard.refusals()), QStringList{QStringLiteral("cv_id")});
}

void TestPrivacyGuard::numbersThatPassByChanceAreFine()
{
    for (unsigned seed = 1; seed <= 20; ++seed) {
        QRandomGenerator random(seed);
        std::vector<std::string> cells;
        for (int i = 0; i < 20000; ++i)
            cells.push_back(std::to_string(random.bounded(100000000, 1000000000)));
        QVERIFY(!isRefused(cells));
    }
    std::vector<std::string> counted;
    for (int i = 0; i < 50000; ++i)
        counted.push_back(std::to_string(100000000 + i));
    QVERIFY(!isRefused(counted));
}

void TestPrivacyGuard::repeatedNumbersCountOnce()
{
    // Two of twelve vacancies pass by chance, and just those two are opened ten thousand times.
    std::vector<std::string> cells = numbers(10, false);
    const std::vector<std::string> passing = numbers(2, true);
    for (int i = 0; i < 10000; ++i)
        cells.push_back(passing[static_cast<std::size_t>(i % 2)]);
    QVERIFY(!isRefused(cells));
}

void TestPrivacyGuard::someAmongManyAreFound()
{
    // A fifth of the ids is a burgerservicenummer: 1 in 11 of the others passes as well.
    QRandomGenerator random(5);
    std::vector<std::string> cells = numbers(2000, true);
    for (int i = 0; i < 8000; ++i)
        cells.push_back(std::to_string(random.bounded(100000000, 1000000000)));
    QVERIFY(isRefused(cells));
}

void TestPrivacyGuard::onlyTheEmployerMayHaveAnAddress()
{
    PrivacyGuard employers = guardOf("werkgever.csv", {"werkgever_id", "naam", "email", "sbi"});
    addCells(employers, 50, {"1", "Bakkerij Zon", "info@voorbeeld.nl", "info@voorbeeld.nl"});
    QCOMPARE(columnsOf(employers.refusals()), QStringList{QStringLiteral("sbi")});
    PrivacyGuard phones = guardOf("werkgever.csv", {"werkgever_id", "naam", "email"});
    addCells(phones, 50, {"1", "Bakkerij Zon", "0612345678"});
    QCOMPARE(columnsOf(phones.refusals()), QStringList{QStringLiteral("email")});
    PrivacyGuard people = guardOf("cv.csv", {"cv_id", "email"});
    addCells(people, 50, {"1", "info@voorbeeld.nl"});
    QCOMPARE(columnsOf(people.refusals()), QStringList{QStringLiteral("email")});
}

void TestPrivacyGuard::aColumnCalledAfterANameIsRefused()
{
    for (const char* file : {"werkgever.csv", "beroep.csv", "competentie.csv"})
        QVERIFY(guardOf(file, {"naam"}).refusals().empty());
    QCOMPARE(columnsOf(guardOf("cv.csv", {"cv_id", "naam", "Voornaam"}).refusals()),
             (QStringList{QStringLiteral("naam"), QStringLiteral("Voornaam")}));
    QCOMPARE(columnsOf(guardOf("werkgever.csv", {"naam", "achternaam"}).refusals()),
             QStringList{QStringLiteral("achternaam")});
    QCOMPARE(columnsOf(guardOf("beroep_taak.csv", {"naam"}).refusals()), QStringList{QStringLiteral("naam")});
}

void TestPrivacyGuard::anotherSourceMayBeAllowedWhatTheDumpIs()
{
    PrivacyGuard guard = guardOf("bedrijven.txt", {"name", "mail"});
    addCells(guard, 30, {"Bakkerij Zon", "info@voorbeeld.nl"});
    QCOMPARE(guard.refusals().size(), std::size_t{2});
    guard.allowName(0);
    guard.allowMail(1);
    QVERIFY(guard.refusals().empty());
}

void TestPrivacyGuard::aRefusalShowsNoValue()
{
    PrivacyGuard guard = guardOf("cv.csv", {"cv_id", "vestiging", "naam"});
    const std::vector<std::string> keys = numbers(30, true);
    for (const std::string& key : keys)
        addCells(guard, 1, {key, "jan@voorbeeld.nl", "Jan"});
    const std::vector<Refusal> refusals = guard.refusals();
    QCOMPARE(refusals.size(), std::size_t{3});
    const Problem problem = refusalProblem(refusals);
    QCOMPARE(problem.kind, Problem::Kind::Refused);
    QVERIFY(problem.where.contains(QStringLiteral("cv.csv cv_id")));
    for (const QString& value :
         {QString::fromStdString(keys.front()), QStringLiteral("voorbeeld"), QStringLiteral("Jan")})
        QVERIFY(!problem.text().contains(value));
}

void TestPrivacyGuard::partsMergeToTheWhole()
{
    QRandomGenerator random(9);
    for (int round = 0; round < 50; ++round) {
        PrivacyGuard whole = guardOf("cv.csv", {"cv_id", "x"});
        PrivacyGuard parts[3] = {whole, whole, whole};
        const int share = random.bounded(30);
        const std::vector<std::string> passing = numbers(200, true);
        const std::vector<std::string> failing = numbers(200, false);
        for (std::size_t i = 0; i < 200; ++i) {
            const std::string& key = random.bounded(100) < share ? passing[i] : failing[i];
            const char* cell = random.bounded(100) < 5 ? "jan@voorbeeld.nl" : "x";
            addCells(whole, 1, {key, cell});
            addCells(parts[random.bounded(3)], 1, {key, cell});
        }
        parts[0].merge(parts[1]);
        parts[0].merge(parts[2]);
        QCOMPARE(columnsOf(parts[0].refusals()), columnsOf(whole.refusals()));
    }
}

void TestPrivacyGuard::theTailOfTheBinomialIsRight_data()
{
    QTest::addColumn<int>("passing");
    QTest::addColumn<int>("tried");
    QTest::addColumn<double>("chance");
    QTest::addColumn<double>("expected");
    QTest::newRow("one head in two throws") << 1 << 2 << 0.5 << 0.75;
    QTest::newRow("two heads in two throws") << 2 << 2 << 0.5 << 0.25;
    QTest::newRow("nothing asked") << 0 << 10 << 0.1 << 1.0;
    QTest::newRow("more than tried") << 3 << 2 << 0.5 << 0.0;
    QTest::newRow("five of five pass the elfproef") << 5 << 5 << 1.0 / 11 << 1.0 / 161051;
    QTest::newRow("six of six pass the elfproef") << 6 << 6 << 1.0 / 11 << 1.0 / 1771561;
    QTest::newRow("at least one of two") << 1 << 2 << 1.0 / 11 << 21.0 / 121;
    QTest::newRow("five of ten heads or more") << 5 << 10 << 0.5 << 638.0 / 1024;
}

void TestPrivacyGuard::theTailOfTheBinomialIsRight()
{
    QFETCH(int, passing);
    QFETCH(int, tried);
    QFETCH(double, chance);
    QFETCH(double, expected);
    QVERIFY(std::abs(chanceOfAtLeast(passing, tried, chance) - expected) <= 1e-9 * expected);
}

void TestPrivacyGuard::theTailAgreesWithTheNaiveSum()
{
    // The distribution built up try by try, without logarithms.
    std::vector<double> distribution = {1.0};
    for (int tried = 1; tried <= 400; ++tried) {
        std::vector<double> next(distribution.size() + 1, 0.0);
        for (std::size_t k = 0; k < distribution.size(); ++k) {
            next[k] += distribution[k] * 10 / 11;
            next[k + 1] += distribution[k] / 11;
        }
        distribution = next;
        double tail = 0;
        for (int k = tried; k >= 0; --k) {
            tail += distribution[static_cast<std::size_t>(k)];
            if (tail > 1e-250)
                QVERIFY(std::abs(chanceOfAtLeast(k, tried, 1.0 / 11) - tail) <= 1e-9 * tail);
        }
    }
    QVERIFY(chanceOfAtLeast(65536, 65536, 1.0 / 11) == 0.0); // below what a double can hold, and not NaN
    QVERIFY(chanceOfAtLeast(5958, 65536, 1.0 / 11) > 0.49 && chanceOfAtLeast(5958, 65536, 1.0 / 11) < 0.51);
}

void TestPrivacyGuard::theSampleIsFairAndDoesNotDependOnOrder()
{
    DistinctNumbers forward;
    DistinctNumbers backward;
    DistinctNumbers even;
    DistinctNumbers odd;
    constexpr std::uint32_t count = 500000;
    for (std::uint32_t i = 0; i < count; ++i) {
        forward.add(100000000 + i * 7);
        forward.add(100000000 + (i / 2) * 7); // seen before
        backward.add(100000000 + (count - 1 - i) * 7);
        (i % 2 == 0 ? even : odd).add(100000000 + i * 7);
    }
    even.merge(odd);
    const auto low = [](std::uint32_t number) { return number < 100000000 + 250000 * 7; };
    for (const DistinctNumbers* each : {&forward, &backward, &even}) {
        QVERIFY(each->count() <= DistinctNumbers::most);
        QVERIFY(each->count() > DistinctNumbers::most / 3);
        QCOMPARE(each->count(), forward.count());
        QCOMPARE(each->countIf(low), forward.countIf(low));
        const double share = static_cast<double>(each->countIf(low)) / static_cast<double>(each->count());
        QVERIFY(share > 0.49 && share < 0.51);
    }
    DistinctNumbers few;
    for (const std::uint32_t number : {5U, 5U, 0U, 999999999U, 5U})
        few.add(number);
    QCOMPARE(few.count(), std::size_t{3});
}

QTEST_GUILESS_MAIN(TestPrivacyGuard)
#include "tst_privacyguard.moc"
