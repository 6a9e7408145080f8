// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dump/dictionary.h"
#include "core/versions/rows.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <map>
#include <numeric>
#include <string>

using namespace spiegel::dump;
using spiegel::versions::Rows;

namespace {

std::string counted(const char* letters, int number, int digits)
{
    const QString text = QStringLiteral("%1%2").arg(QLatin1String(letters)).arg(number, digits, 10, QLatin1Char('0'));
    return text.toStdString();
}

} // namespace

/// Texts as numbers, and rows in the order of their keys, each against a naive second way.
class TestDictionary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTextHasOneNumber_data();
    void everyTextHasOneNumber();
    void whatIsNoKeyIsNotFound();
    void newTextsAreNumberedInTheirOrder();
    void rowsAreSortedAsNaively_data();
    void rowsAreSortedAsNaively();
};

void TestDictionary::everyTextHasOneNumber_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("keys that are counted") << 0;
    QTest::newRow("digits only") << 1;
    QTest::newRow("counted, but far apart") << 2;
    QTest::newRow("counted, then one that is not") << 3;
    QTest::newRow("counted, with another number of digits") << 4;
    QTest::newRow("words") << 5;
    QTest::newRow("longer than fits a place") << 6;
    QTest::newRow("counted down from a high number") << 7;
}

void TestDictionary::everyTextHasOneNumber()
{
    QFETCH(int, kind);
    QRandomGenerator random(static_cast<quint32>(kind) + 1);
    Dictionary dictionary;
    std::map<std::string, std::int32_t> naive;
    for (int i = 0; i < 60'000; ++i) {
        std::string text;
        const int pick = random.bounded(30'000);
        switch (kind) {
        case 0:
            text = counted("CV", pick, 7);
            break;
        case 1:
            text = counted("", pick, 9);
            break;
        case 2:
            text = counted("VA", pick * 70'000, 10);
            break;
        case 3:
            text = i == 40'000 ? std::string("onbekend") : counted("CV", pick, 7);
            break;
        case 4:
            text = counted("CV", pick, i < 30'000 ? 7 : 5);
            break;
        case 5:
            text = counted("woord ", pick, 1) + " é";
            break;
        case 6:
            text = counted("werkgever nummer ", pick, 1) + " bv";
            break;
        default:
            text = counted("", 900'000 - i / 2 * 3, 7);
            break;
        }
        if (i % 7 == 3) {
            const auto known = naive.find(text);
            QCOMPARE(dictionary.find(text), known == naive.end() ? 0 : known->second);
            continue;
        }
        const auto [place, isNew] = naive.try_emplace(text, static_cast<std::int32_t>(naive.size()) + 1);
        QCOMPARE(dictionary.add(text), place->second);
    }
    QCOMPARE(dictionary.count(), static_cast<std::int32_t>(naive.size()));
    for (const auto& [text, number] : naive) {
        QCOMPARE(dictionary.find(text), number);
        QVERIFY(dictionary.text(number) == text);
    }
}

void TestDictionary::whatIsNoKeyIsNotFound()
{
    Dictionary dictionary;
    QCOMPARE(dictionary.find("CV0000001"), 0);
    for (int i = 1; i <= 1'000; ++i)
        QCOMPARE(dictionary.add(counted("CV", i * 2, 7)), i);
    QCOMPARE(dictionary.find("CV0000002"), 1);
    for (const char* other : {"CV0000003", "CV000000", "CV00000002", "VC0000002", "CV000000A", "CV 000002", "", "CV",
                              "CV-000002", "CV9999999", "cv0000002", "0000002"})
        QVERIFY2(dictionary.find(other) == 0, other);
}

void TestDictionary::newTextsAreNumberedInTheirOrder()
{
    for (const char* last : {"CV0000001", "anders"}) {
        Dictionary dictionary;
        dictionary.addStored(1, "CV0000500");
        dictionary.addStored(4, "CV0000100"); // 2 and 3 were forgotten
        dictionary.setStored();
        QCOMPARE(dictionary.add("CV0000700"), 5);
        QCOMPARE(dictionary.add("CV0000300"), 6);
        QCOMPARE(dictionary.add(last), 7);
        const std::vector<std::int32_t> replaces = dictionary.sortNew();
        const bool isCounted = last[0] == 'C';
        QCOMPARE(replaces, (isCounted ? std::vector<std::int32_t>{7, 6, 5} : std::vector<std::int32_t>{6, 5, 7}));
        QCOMPARE(dictionary.find("CV0000500"), 1);
        QCOMPARE(dictionary.find("CV0000100"), 4);
        QCOMPARE(dictionary.find("CV0000700"), replaces[0]);
        QCOMPARE(dictionary.find("CV0000300"), replaces[1]);
        QCOMPARE(dictionary.find(last), replaces[2]);
        QVERIFY(dictionary.text(replaces[0]) == "CV0000700");
        QCOMPARE(dictionary.add("CV0000800"), 8);
    }
}

void TestDictionary::rowsAreSortedAsNaively_data()
{
    QTest::addColumn<int>("keys");
    QTest::addColumn<bool>("firstRises");
    for (const int keys : {1, 2, 3, 4}) {
        QTest::addRow("%d keys, the first rises", keys) << keys << true;
        QTest::addRow("%d keys, in no order", keys) << keys << false;
    }
}

void TestDictionary::rowsAreSortedAsNaively()
{
    QFETCH(int, keys);
    QFETCH(bool, firstRises);
    constexpr int columns = 5;
    constexpr std::int32_t edges[] = {-2'147'483'647, -1, 0, 1, 2, 3, 2'147'483'647};
    QRandomGenerator random(static_cast<quint32>(keys));
    Rows rows(columns);
    std::vector<std::vector<std::int32_t>> naive;
    for (int i = 0; i < 20'000; ++i) {
        std::vector<std::int32_t> cells = {firstRises ? i / 40 : random.bounded(500)};
        while (cells.size() < columns)
            cells.push_back(edges[random.bounded(7)]);
        rows.add(cells, i);
        cells.push_back(i);
        naive.push_back(cells);
    }
    rows.sortByKey(keys);
    std::stable_sort(naive.begin(), naive.end(), [keys](const auto& a, const auto& b) {
        return std::lexicographical_compare(a.begin(), a.begin() + keys, b.begin(), b.begin() + keys);
    });
    for (std::size_t i = 0; i < naive.size(); ++i)
        QVERIFY(std::equal(naive[i].begin(), naive[i].end(), rows.row(i)));
}

QTEST_GUILESS_MAIN(TestDictionary)
#include "tst_dictionary.moc"
