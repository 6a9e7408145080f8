// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/occupations/groups.h"
#include "core/occupations/level.h"
#include "core/occupations/mobility.h"
#include "core/occupations/register.h"

#include <QTest>

#include <set>

using namespace spiegel;
using namespace spiegel::occupations;

class RegisterTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void hasTheWholeOfEsco();
    void knowsAnOccupation();
    void keepsNamesCleanAndUnique();
    void tellsOccupationsOfOneNameApart_data();
    void tellsOccupationsOfOneNameApart();
    void namesWhatItDoesNotKnowByItsCode();
    void takesTheRegisterOfADump();
    void givesEveryCodeItsLevel_data();
    void givesEveryCodeItsLevel();
    void comparesLevels_data();
    void comparesLevels();
    void knowsIscoGroupsOfEveryDepth();
    void mapsIscoToBrc_data();
    void mapsIscoToBrc();
    void countsEveryBrcGroup();
    void knowsFeasibleSteps();
};

void RegisterTest::hasTheWholeOfEsco()
{
    const Register& esco = Register::builtIn();
    QCOMPARE(esco.count(), 3039);
    qsizetype otherNames = 0;
    std::set<QString> groups;
    for (const Occupation& occupation : esco.all()) {
        otherNames += occupation.otherNames.size();
        groups.insert(occupation.isco);
    }
    QCOMPARE(otherNames, 19786);
    QCOMPARE(groups.size(), 426u);
}

void RegisterTest::knowsAnOccupation()
{
    const Register& esco = Register::builtIn();
    const std::optional<int> index = esco.indexOf(QStringLiteral("5311.1"));
    QVERIFY(index);
    const Occupation& carer = esco.at(*index);
    QCOMPARE(carer.code, QStringLiteral("5311.1"));
    QCOMPARE(carer.isco, QStringLiteral("5311"));
    QCOMPARE(carer.group, QStringLiteral("0131"));
    QCOMPARE(carer.level, 2);
    QCOMPARE(groupName(carer.group), QStringLiteral("Leidsters kinderopvang en onderwijsassistenten"));
    QCOMPARE(esco.name(carer.code), carer.name);
    QCOMPARE(esco.iscoOf(carer.code), carer.isco);
    QVERIFY(!esco.indexOf(QStringLiteral("5311")));
    QVERIFY(!esco.indexOf({}));
}

void RegisterTest::keepsNamesCleanAndUnique()
{
    for (const Occupation& occupation : Register::builtIn().all()) {
        QStringList names = occupation.otherNames;
        QCOMPARE(names.removeDuplicates(), 0);
        names.append(occupation.name);
        for (const QString& name : names) {
            QVERIFY2(!name.isEmpty() && name == name.simplified(), qPrintable(occupation.code));
            QVERIFY2(name == name.normalized(QString::NormalizationForm_C), qPrintable(name));
            QVERIFY2(!name.contains(QChar::SoftHyphen), qPrintable(name));
        }
    }
}

void RegisterTest::tellsOccupationsOfOneNameApart_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("name");
    const auto row = [](const char* code, const QString& name) {
        QTest::newRow(code) << QString::fromUtf8(code) << name;
    };
    row("9212.2", QStringLiteral("paardenverzorger (9212.2)")); // in one ISCO group
    row("9212.3", QStringLiteral("paardenverzorger (9212.3)"));
    row("9621.1", QStringLiteral("portier (%1)").arg(iscoName(QStringLiteral("9621"))));
    row("5414.1.4", QStringLiteral("portier (%1)").arg(iscoName(QStringLiteral("5414"))));
    row("2654.1", Register::builtIn().name(QStringLiteral("2654.1")));
    row("no such code", QStringLiteral("no such code"));
}

void RegisterTest::tellsOccupationsOfOneNameApart()
{
    QFETCH(QString, code);
    QTEST(Register::builtIn().distinctName(code), "name");
}

void RegisterTest::namesWhatItDoesNotKnowByItsCode()
{
    const Register& esco = Register::builtIn();
    QCOMPARE(esco.name(QStringLiteral("1234.99")), QStringLiteral("1234.99"));
    QCOMPARE(esco.levelOf(QStringLiteral("1234.99")), 4);
    QCOMPARE(esco.iscoOf(QStringLiteral("1234.99")), QStringLiteral("1234"));
    QCOMPARE(esco.levelOf(QStringLiteral("B12")), unknown);
    QCOMPARE(esco.iscoOf(QStringLiteral("B12")), QString());
    QCOMPARE(esco.levelOf({}), unknown);
}

void RegisterTest::takesTheRegisterOfADump()
{
    const QString bad = QStringLiteral("'; DROP %_ 🧑‍🍳 \u202e");
    const auto occupation = [](const QString& code, const QString& name, const QString& isco, int level) {
        Occupation made;
        made.code = code;
        made.name = name;
        made.isco = isco;
        made.level = level;
        return made;
    };
    const Register own({occupation(QStringLiteral("K1"), QStringLiteral("kok"), QStringLiteral("5120"), unknown),
                        occupation(QStringLiteral("K2"), QStringLiteral("chef"), QStringLiteral("5120"), 3),
                        occupation(QStringLiteral("K1"), QStringLiteral("twice"), {}, 1),
                        occupation(bad, {}, {}, unknown)});
    QCOMPARE(own.count(), 3);
    QCOMPARE(own.name(QStringLiteral("K1")), QStringLiteral("kok"));
    QCOMPARE(own.levelOf(QStringLiteral("K1")), 2); // by ISCO, as the register says nothing
    QCOMPARE(own.levelOf(QStringLiteral("K2")), 3); // the register goes first
    QCOMPARE(own.levelOf(bad), unknown);
    QCOMPARE(own.name(bad), bad);
    QCOMPARE(own.distinctName(bad), bad);
    QCOMPARE(Register().count(), 0);
    QVERIFY(!Register().indexOf(QStringLiteral("K1")));
}

void RegisterTest::givesEveryCodeItsLevel_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("level");
    const std::pair<const char*, int> codes[] = {
        {"1", 4},           {"11", 4},          {"2654", 4},       {"2654.1", 4},        {"3118.3.12", 3},
        {"4110", 2},        {"5", 2},           {"6210.1", 2},     {"7212.3", 2},        {"8182", 2},
        {"9112", 1},        {"0110", unknown},  {"0", unknown},    {"", unknown},        {"x", unknown},
        {"26541", unknown}, {"265.1", unknown}, {"2 54", unknown}, {"unknown", unknown}, {"-1", unknown}};
    for (const auto& [code, level] : codes)
        QTest::newRow(code) << QString::fromUtf8(code) << level;
    QTest::newRow("Arabic digits") << QStringLiteral("٢٦٥٤") << unknown;
}

void RegisterTest::givesEveryCodeItsLevel()
{
    QFETCH(QString, code);
    QTEST(levelOfIsco(code), "level");
}

void RegisterTest::comparesLevels_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    QTest::addColumn<QString>("word");
    QTest::newRow("up") << 1 << 2 << QStringLiteral("up");
    QTest::newRow("down") << 4 << 2 << QStringLiteral("down");
    QTest::newRow("sideways") << 2 << 2 << QStringLiteral("sideways");
    QTest::newRow("from unknown") << unknown << 2 << QStringLiteral("unknown");
    QTest::newRow("to unknown") << 3 << unknown << QStringLiteral("unknown");
    QTest::newRow("both unknown") << unknown << unknown << QStringLiteral("unknown");
}

void RegisterTest::comparesLevels()
{
    QFETCH(int, from);
    QFETCH(int, to);
    QTEST(word(levelChange(from, to)), "word");
    QVERIFY(!text(levelChange(from, to)).isEmpty());
}

void RegisterTest::knowsIscoGroupsOfEveryDepth()
{
    QCOMPARE(iscoCodes().size(), 619);
    std::array<int, 5> depths{};
    for (const QString& code : iscoCodes()) {
        QVERIFY(!iscoName(code).isEmpty());
        ++depths[static_cast<std::size_t>(code.size())];
    }
    QCOMPARE(depths, (std::array<int, 5>{0, 10, 43, 130, 436}));
    QCOMPARE(iscoName(QStringLiteral("0")), QStringLiteral("Beroepen bij de strijdkrachten"));
    QVERIFY(iscoName(QStringLiteral("9999")).isEmpty());
    for (const Occupation& occupation : Register::builtIn().all())
        QVERIFY2(!iscoName(occupation.isco).isEmpty(), qPrintable(occupation.code));
}

void RegisterTest::mapsIscoToBrc_data()
{
    QTest::addColumn<QString>("isco");
    QTest::addColumn<QString>("brc");
    QTest::addColumn<int>("match");
    const auto row = [](const char* isco, const char* brc, GroupMatch match) {
        QTest::newRow(isco) << QString::fromUtf8(isco) << QString::fromUtf8(brc) << static_cast<int>(match);
    };
    row("5311", "0131", GroupMatch::Main);
    row("2310", "0111", GroupMatch::Main);
    row("2341", "0114", GroupMatch::Main);
    row("2342", "0114", GroupMatch::Near); // 2341 is the only one of minor group 234
    row("5312", "0131", GroupMatch::Near); // onderwijsassistenten
    row("9999", "", GroupMatch::Unknown);
    row("", "", GroupMatch::Unknown);
}

void RegisterTest::mapsIscoToBrc()
{
    QFETCH(QString, isco);
    QFETCH(int, match);
    QTEST(brcOfIsco(isco), "brc");
    QCOMPARE(static_cast<int>(brcMatch(isco)), match);
}

void RegisterTest::countsEveryBrcGroup()
{
    QCOMPARE(brcGroups().size(), 114u);
    int withIsco = 0;
    for (const BrcGroup& group : brcGroups()) {
        QCOMPARE(groupName(group.code), group.name);
        if (group.isco.isEmpty())
            continue;
        ++withIsco;
        QCOMPARE(brcOfIsco(group.isco), group.code);
        QCOMPARE(brcMatch(group.isco), GroupMatch::Main);
    }
    QCOMPARE(withIsco, 112);
    QCOMPARE(groupName(QStringLiteral("Horeca")), QStringLiteral("Horeca")); // what a dump's register says
}

void RegisterTest::knowsFeasibleSteps()
{
    QCOMPARE(mobilities().size(), 2737u);
    int near = 0;
    std::set<std::tuple<QString, QString, Mobility::Kind>> seen;
    for (const Mobility& step : mobilities()) {
        QVERIFY(!iscoName(step.from).isEmpty() && !iscoName(step.to).isEmpty());
        QVERIFY(step.from != step.to && step.count > 0);
        QVERIFY(seen.insert({step.from, step.to, step.kind}).second);
        near += step.kind == Mobility::Kind::Near ? 1 : 0;
    }
    QVERIFY(near > 1000 && near < 2000);
}

QTEST_APPLESS_MAIN(RegisterTest)
#include "tst_register.moc"
