// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/coversheet.h"

#include <QJsonDocument>
#include <QTest>

using namespace spiegel;
using namespace spiegel::reports;

namespace {

QString text(const char* latin1)
{
    return QString::fromLatin1(latin1);
}

CoverSheet sheetOf(std::vector<CoverSheet::Group> groups, std::vector<CoverSheet::Reason> reasons)
{
    return {text("Cards"),     Day::of(2015, 3, 2), {{text("Week"), text("2 March 2015")}},
            std::move(groups), std::move(reasons),  {text("At least 10.")}};
}

} // namespace

class TestCoverSheet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBackFromJson();
    void joinsSharesToTheWhole();
    void refusesSharesOfSomethingElse_data();
    void refusesSharesOfSomethingElse();
    void refusesWhatIsNoSheet();
};

void TestCoverSheet::comesBackFromJson()
{
    const CoverSheet sheet = sheetOf({{text("Haarlem"), text("A"), 3, 1}, {{}, {}, 0, 2}}, {{text("no \"job\""), 3}});
    const auto read = CoverSheet::parse(QJsonDocument(sheet.toJson()).toJson(), text("x.json"));
    QVERIFY(read);
    QCOMPARE(*read, sheet);
    QCOMPARE(read->made(), 3);
    QCOMPARE(read->notMade(), 3);
}

void TestCoverSheet::joinsSharesToTheWhole()
{
    CoverSheet first = sheetOf({{{}, {}, 1, 0}, {text("Haarlem"), text("groep 10"), 2, 1}}, {{text("b"), 1}});
    const CoverSheet second = sheetOf({{text("Haarlem"), text("groep 9"), 5, 3},
                                       {text("Haarlem"), text("groep 10"), 1, 1},
                                       {text("'s-Gravenhage"), {}, 1, 0},
                                       {text("Rijswijk"), text("A"), 1, 0}},
                                      {{text("a"), 1}, {text("c"), 3}});
    QVERIFY(first.join(second));
    QCOMPARE(first, sheetOf({{text("Haarlem"), text("groep 9"), 5, 3},
                             {text("Haarlem"), text("groep 10"), 3, 2},
                             {text("Rijswijk"), text("A"), 1, 0},
                             {text("'s-Gravenhage"), {}, 1, 0},
                             {{}, {}, 1, 0}},
                            {{text("c"), 3}, {text("a"), 1}, {text("b"), 1}}));
}

void TestCoverSheet::refusesSharesOfSomethingElse_data()
{
    QTest::addColumn<QString>("which");
    for (const char* name : {"another title", "another week", "other facts", "another statement"})
        QTest::newRow(name) << text(name);
}

void TestCoverSheet::refusesSharesOfSomethingElse()
{
    CoverSheet mine = sheetOf({}, {});
    CoverSheet other = mine;
    QFETCH(QString, which);
    if (which == text("another title"))
        other.title += QLatin1Char('!');
    else if (which == text("another week"))
        other.snapshot = Day::of(2015, 3, 9);
    else if (which == text("other facts"))
        other.facts[0].value += QLatin1Char('!');
    else
        other.statements.clear();
    const auto joined = mine.join(other);
    QVERIFY(!joined && !joined.error().remedy.isEmpty());
}

void TestCoverSheet::refusesWhatIsNoSheet()
{
    for (const char* json : {"", "[]", "{}", "{\"snapshot\":\"2015-03-02\"}", "{\"snapshot\":\"x\",\"groups\":[]}"}) {
        const auto read = CoverSheet::parse(json, text("x.json"));
        QVERIFY2(!read, json);
        QCOMPARE(read.error().where, text("x.json"));
    }
}

QTEST_GUILESS_MAIN(TestCoverSheet)
#include "tst_coversheet.moc"
