// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/foundation/calendar.h"
#include "core/personas/hierarchies.h"

#include <QMap>
#include <QTest>

using namespace spiegel;
using namespace spiegel::personas;

namespace {

/// What a leaf is called, level by level.
QStringList wordsOf(const Hierarchy& hierarchy, int leaf)
{
    QStringList words;
    for (int level = 0; level < hierarchy.levels(); ++level)
        words << hierarchy.group(level, hierarchy.groupOf(level, leaf)).name.word;
    return words;
}

} // namespace

class TestHierarchies : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void groupsOnlyGrow_data();
    void groupsOnlyGrow();
    void aWordMeansTheSamePeopleOnEveryLevel_data() { groupsOnlyGrow_data(); }
    void aWordMeansTheSamePeopleOnEveryLevel();
    void leavesAreCalledLevelByLevel_data();
    void leavesAreCalledLevelByLevel();
    void unknownStaysApartBelowTheTop();

private:
    static Hierarchy named(const QString& name)
    {
        static const std::vector<int> zone = {2011, 2012, 2021, 2100, 3011};
        if (name == QLatin1String("age"))
            return ageHierarchy();
        if (name == QLatin1String("sex"))
            return sexHierarchy();
        if (name == QLatin1String("education"))
            return educationHierarchy();
        return name == QLatin1String("area") ? areaHierarchy(zone) : directionHierarchy();
    }
};

void TestHierarchies::groupsOnlyGrow_data()
{
    QTest::addColumn<QString>("name");
    for (const char* name : {"age", "sex", "education", "occupation", "area"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestHierarchies::groupsOnlyGrow()
{
    QFETCH(QString, name);
    const Hierarchy hierarchy = named(name);
    QCOMPARE(hierarchy.groups(0), hierarchy.leaves());
    QCOMPARE(hierarchy.groups(hierarchy.levels() - 1), 1);
    for (int level = 1; level < hierarchy.levels(); ++level) {
        for (int a = 0; a < hierarchy.leaves(); ++a) {
            QVERIFY(hierarchy.covered(level, a) >= hierarchy.covered(level - 1, a));
            for (int b = 0; b < a; ++b) {
                if (hierarchy.groupOf(level - 1, a) == hierarchy.groupOf(level - 1, b))
                    QCOMPARE(hierarchy.groupOf(level, a), hierarchy.groupOf(level, b));
            }
        }
    }
}

void TestHierarchies::aWordMeansTheSamePeopleOnEveryLevel()
{
    QFETCH(QString, name);
    const Hierarchy hierarchy = named(name);
    QMap<QString, std::vector<int>> leaves;
    for (int level = 0; level < hierarchy.levels(); ++level) {
        for (int group = 0; group < hierarchy.groups(level); ++group) {
            const Hierarchy::Group& one = hierarchy.group(level, group);
            QVERIFY2(!one.name.text.isEmpty(), qPrintable(one.name.word));
            if (leaves.contains(one.name.word))
                QVERIFY2(leaves[one.name.word] == one.leaves, qPrintable(one.name.word));
            leaves.insert(one.name.word, one.leaves);
            QCOMPARE(hierarchy.find(one.name.word)->leaves, one.leaves);
        }
    }
    QVERIFY(!hierarchy.find(QStringLiteral("nonsense")));
}

void TestHierarchies::leavesAreCalledLevelByLevel_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("leaf");
    QTest::addColumn<QString>("words");
    const auto row = [](const char* title, const char* name, int leaf, const char* words) {
        QTest::newRow(title) << QString::fromLatin1(name) << leaf << QString::fromLatin1(words);
    };
    row("19 years", "age", ageLeaf(19), "-19 -19 -29 known any");
    row("20 years", "age", ageLeaf(20), "20-24 20-29 -29 known any");
    row("29 years", "age", ageLeaf(29), "25-29 20-29 -29 known any");
    row("30 years", "age", ageLeaf(30), "30-34 30-39 30-49 known any");
    row("64 years", "age", ageLeaf(64), "60-64 60- 50- known any");
    row("99 years", "age", ageLeaf(99), "65- 60- 50- known any");
    row("not born yet", "age", ageLeaf(-3), "-19 -19 -29 known any");
    row("age unknown", "age", ageLeaf(unknown), "unknown unknown unknown unknown any");
    row("a woman", "sex", sexLeaf(2), "V known any");
    row("sex unknown", "sex", sexLeaf(unknown), "unknown unknown any");
    row("vmbo", "education", educationLeaf(1), "VMBO BASIS-VMBO BASIS-VMBO known any");
    row("mbo 4", "education", educationLeaf(5), "MBO4 MBO3-MBO4 MBO1-HAVO_VWO known any");
    row("mbo", "education", educationLeaf(6), "MBO_ALG MBO_ALG MBO1-HAVO_VWO known any");
    row("university", "education", educationLeaf(9), "WO HBO-WO HBO-WO known any");
    row("a hairdresser", "occupation", directionLeaf(QStringLiteral("5141")),
        "isco:514 isco:51 isco:5 level:2 known any");
    row("ESCO", "occupation", directionLeaf(QStringLiteral("9112.1")), "isco:911 isco:91 isco:9 level:1 known any");
    row("a soldier", "occupation", directionLeaf(QStringLiteral("0310")), "isco:031 isco:03 isco:0 isco:0 known any");
    row("nonsense", "occupation", directionLeaf(QStringLiteral("kok")), "unknown unknown unknown unknown unknown any");
    row("two digits", "occupation", directionLeaf(QStringLiteral("51")), "unknown unknown unknown unknown unknown any");
    row("Haarlem", "area", 1, "pc4:2012 pc3:201 pc2:20 zone");
}

void TestHierarchies::leavesAreCalledLevelByLevel()
{
    QFETCH(QString, name);
    QFETCH(int, leaf);
    QFETCH(QString, words);
    QCOMPARE(wordsOf(named(name), leaf).join(QLatin1Char(' ')), words);
}

void TestHierarchies::unknownStaysApartBelowTheTop()
{
    for (const Hierarchy& hierarchy : {ageHierarchy(), sexHierarchy(), educationHierarchy(), directionHierarchy()}) {
        const int leaf = hierarchy.leaves() - 1;
        for (int level = 0; level + 1 < hierarchy.levels(); ++level)
            QCOMPARE(hierarchy.covered(level, leaf), 1);
        QCOMPARE(hierarchy.covered(hierarchy.levels() - 1, leaf), hierarchy.leaves());
    }
}

QTEST_GUILESS_MAIN(TestHierarchies)
#include "tst_hierarchies.moc"
