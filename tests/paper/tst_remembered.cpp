// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/remembered.h"

#include <QTest>

#include <functional>
#include <random>
#include <string>

using Memory = spiegel::paper::Remembered<int, std::string, std::hash<int>, std::equal_to<>>;

namespace {

constexpr int most = static_cast<int>(Memory::most);

} // namespace

class TestRemembered : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesWhatWasMade();
    void keepsWhatIsAskedForAndForgetsTheRest();
    void whatItGivesStaysUntilTheNextQuestion();
    void neverGivesWhatBelongsToAnother();
};

void TestRemembered::givesWhatWasMade()
{
    Memory memory;
    QVERIFY(!memory.find(1));
    QCOMPARE(memory.add(1, "een"), std::string("een"));
    QVERIFY(memory.find(1));
    QCOMPARE(*memory.find(1), std::string("een"));
    QVERIFY(!memory.find(2));
}

void TestRemembered::keepsWhatIsAskedForAndForgetsTheRest()
{
    Memory memory;
    memory.add(-1, "elke bladzijde");
    memory.add(-2, "een keer");
    for (int i = 0; i < 5 * most; ++i) {
        memory.add(i, "naam");
        if (i % 100 == 0)
            QVERIFY(memory.find(-1));
    }
    QVERIFY(!memory.find(-2));
    QVERIFY(!memory.find(0));
    QVERIFY(memory.find(5 * most - 1));
}

/// Also when finding it makes a new generation begin.
void TestRemembered::whatItGivesStaysUntilTheNextQuestion()
{
    Memory memory;
    memory.add(0, "nul");
    for (int i = 1; i < 2 * most; ++i)
        memory.add(i, std::to_string(i)); // 0 to most - 1 stand in the old generation now, the young one is full
    const std::string* const found = memory.find(0);
    QVERIFY(found);
    QCOMPARE(*found, std::string("nul"));
    QVERIFY(!memory.find(1)); // who was not asked for went with the old generation
    QCOMPARE(*memory.find(most), std::to_string(most));
}

void TestRemembered::neverGivesWhatBelongsToAnother()
{
    Memory memory;
    std::mt19937 chance(7);
    int found = 0;
    for (int i = 0; i < 200'000; ++i) {
        const int key = static_cast<int>(chance() % 9000);
        if (const std::string* const known = memory.find(key)) {
            QCOMPARE(*known, std::to_string(key));
            ++found;
        } else {
            memory.add(key, std::to_string(key));
        }
    }
    QVERIFY(found > 0);
}

QTEST_APPLESS_MAIN(TestRemembered)
#include "tst_remembered.moc"
