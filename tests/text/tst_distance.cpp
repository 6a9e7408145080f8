// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/distance.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace spiegel::text;

namespace {

/// The definition, without any shortcut: the whole table.
std::vector<std::vector<int>> table(const QString& a, const QString& b)
{
    const auto n = static_cast<std::size_t>(a.size());
    const auto m = static_cast<std::size_t>(b.size());
    std::vector<std::vector<int>> d(n + 1, std::vector<int>(m + 1));
    for (std::size_t i = 0; i <= n; ++i) {
        for (std::size_t j = 0; j <= m; ++j) {
            if (i == 0 || j == 0) {
                d[i][j] = static_cast<int>(i + j);
                continue;
            }
            const auto ai = static_cast<qsizetype>(i);
            const auto bj = static_cast<qsizetype>(j);
            d[i][j] = std::min({d[i - 1][j] + 1, d[i][j - 1] + 1, d[i - 1][j - 1] + (a[ai - 1] == b[bj - 1] ? 0 : 1)});
            if (i > 1 && j > 1 && a[ai - 1] == b[bj - 2] && a[ai - 2] == b[bj - 1])
                d[i][j] = std::min(d[i][j], d[i - 2][j - 2] + 1);
        }
    }
    return d;
}

QString randomWord(std::mt19937& random, unsigned most, unsigned letters)
{
    QString word;
    for (auto n = random() % (most + 1); n > 0; --n)
        word += QChar(static_cast<char16_t>((random() % 8 == 0 ? u'\u03b1' : u'a') + random() % letters));
    return word;
}

} // namespace

class DistanceTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void countsTypingErrors_data();
    void countsTypingErrors();
    void agreesWithTheDefinition();
    void agreesWithTheDefinitionOnLongWords();
};

void DistanceTest::countsTypingErrors_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<int>("errors");
    QTest::newRow("none") << QStringLiteral("kok") << QStringLiteral("kok") << 0;
    QTest::newRow("left out") << QStringLiteral("loodgieter") << QStringLiteral("loodgiter") << 1;
    QTest::newRow("added") << QStringLiteral("kok") << QStringLiteral("kook") << 1;
    QTest::newRow("changed") << QStringLiteral("bakker") << QStringLiteral("bekker") << 1;
    QTest::newRow("swapped") << QStringLiteral("monteur") << QStringLiteral("montuer") << 1;
    QTest::newRow("no part twice") << QStringLiteral("ca") << QStringLiteral("abc") << 3;
    QTest::newRow("empty") << QString() << QStringLiteral("kok") << 3;
}

void DistanceTest::countsTypingErrors()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    QFETCH(int, errors);
    QCOMPARE(editDistance(a, b, 9), errors);
    QCOMPARE(editDistance(b, a, 9), errors);
    QCOMPARE(TypedWord(a).distanceTo(b), errors);
    QCOMPARE(TypedWord(b).distanceTo(a), errors);
}

void DistanceTest::agreesWithTheDefinition()
{
    std::mt19937 random(7);
    for (int i = 0; i < 20000; ++i) {
        const QString a = randomWord(random, 12, 3);
        const QString b = randomWord(random, 12, 3);
        const auto d = table(a, b);
        const int errors = d.back().back();
        const int most = static_cast<int>(random() % 5);
        QCOMPARE(editDistance(a, b, most), std::min(errors, most + 1));
        const TypedWord typed(a);
        QCOMPARE(typed.distanceTo(b), errors);
        QCOMPARE(typed.distanceToBeginningOf(b), *std::min_element(d.back().begin(), d.back().end()));
    }
}

void DistanceTest::agreesWithTheDefinitionOnLongWords()
{
    std::mt19937 random(8);
    for (int i = 0; i < 300; ++i) {
        const QString a = randomWord(random, TypedWord::longest, 4);
        const QString b = randomWord(random, 90, 4);
        QCOMPARE(TypedWord(a).distanceTo(b), table(a, b).back().back());
    }
    const QString longer(TypedWord::longest + 5, u'a');
    QCOMPARE(TypedWord(longer).size(), TypedWord::longest);
}

QTEST_APPLESS_MAIN(DistanceTest)
#include "tst_distance.moc"
