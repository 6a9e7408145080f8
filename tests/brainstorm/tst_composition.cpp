// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/brainstorm/composing.h"

#include <QTemporaryDir>
#include <QTest>

using namespace spiegel;
using namespace spiegel::brainstorm;
using populations::Variable;

namespace {

QByteArray fileWith(const QByteArray& blocks)
{
    return R"({"format":"spiegel-report","version":1,"title":"Mijn rapport","blocks":[)" + blocks + "]}";
}

} // namespace

class TestComposition : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyNamedReportCanBeRead();
    void whatIsWrittenIsReadBackTheSame();
    void anUnknownNameIsToldWithThoseThereAre();
    void aFileOfOnesOwnIsTakenByItsPath();
    void whatIsWrongIsToldWithItsBlock_data();
    void whatIsWrongIsToldWithItsBlock();
    void eachQuestionIsAskedOnce();
    void withoutAPlaceNothingIsComparedWithItself();
};

void TestComposition::everyNamedReportCanBeRead()
{
    QVERIFY(compositionNames().contains(QStringLiteral("doelgroep")));
    for (const QString& name : compositionNames()) {
        const auto found = composition(name);
        QVERIFY2(found, found ? "" : qPrintable(found.error().text()));
        QCOMPARE(found->name, name);
    }
    QCOMPARE(composition(QStringLiteral("Doelgroep"))->title, QStringLiteral("Doelgroep banenafspraak inzichtelijk"));
}

void TestComposition::whatIsWrittenIsReadBackTheSame()
{
    Composition own{QStringLiteral("eigen"), QStringLiteral("Een \"titel\" met ë"), {}, {}};
    Block table;
    table.kind = Block::Kind::Table;
    table.population = populations::Kind::Cv;
    table.by = {Variable::Education, Variable::Sex};
    table.where = {{Variable::Branch, QStringLiteral("Haarlem = West")}};
    table.includeUnknown = true;
    table.area = Block::Area::Country;
    Block chart;
    chart.kind = Block::Kind::Chart;
    chart.by = {Variable::Hours};
    chart.compareNational = true;
    chart.title = QStringLiteral("Uren");
    Block personas;
    personas.kind = Block::Kind::Personas;
    personas.most = 9;
    Block map;
    map.kind = Block::Kind::Map;
    Block text;
    text.text = QStringLiteral("Eerste alinea.\n\nTweede.");
    own.blocks = {table, chart, map, personas, text};
    const auto again = readComposition(toJson(own), QStringLiteral("eigen.json"));
    QVERIFY2(again, again ? "" : qPrintable(again.error().text()));
    QVERIFY(*again == own);
    for (const QString& name : compositionNames())
        QVERIFY(*readComposition(toJson(*composition(name)), name) == *composition(name));
}

void TestComposition::anUnknownNameIsToldWithThoseThereAre()
{
    const auto none = composition(QStringLiteral("jaarverslag"));
    QVERIFY(!none);
    for (const QString& name : compositionNames())
        QVERIFY(none.error().remedy.contains(name));
}

void TestComposition::aFileOfOnesOwnIsTakenByItsPath()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("eigen.json"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(fileWith(R"({"kind":"map"})"));
    file.close();
    const auto own = composition(path);
    QVERIFY(own);
    QCOMPARE(own->name, QStringLiteral("eigen"));
    QCOMPARE(own->blocks.size(), std::size_t{1});
    QVERIFY(!composition(folder.filePath(QStringLiteral("weg.json"))));
}

void TestComposition::whatIsWrongIsToldWithItsBlock_data()
{
    QTest::addColumn<QByteArray>("blocks");
    QTest::addColumn<QString>("word");
    const auto row = [](const char* name, const char* blocks, const char* word) {
        QTest::newRow(name) << QByteArray(blocks) << QString::fromUtf8(word);
    };
    row("no kind", R"({"title":"x"})", "block 1");
    row("a kind there is not", R"({"kind":"map"},{"kind":"film"})", "block 2");
    row("a key there is not", R"({"kind":"table","bij":["sex"]})", "bij");
    row("a variable there is not", R"({"kind":"table","by":["schoenmaat"]})", "schoenmaat");
    row("a filter on what there is not", R"({"kind":"table","by":["sex"],"where":["schoenmaat=44"]})", "schoenmaat");
    row("a population there is not", R"({"kind":"table","by":["sex"],"population":"ww"})", "ww");
    row("a table by nothing", R"({"kind":"table"})", "block 1");
    row("a table by the same twice", R"({"kind":"table","by":["sex","sex"]})", "block 1");
    row("a chart by two", R"({"kind":"chart","by":["sex","birth"]})", "block 1");
    row("a map by something", R"({"kind":"map","by":["sex"]})", "block 1");
    row("two variables beside the country", R"({"kind":"table","by":["sex","birth"],"compare":"national"})", "block 1");
    row("the country beside the country", R"({"kind":"table","by":["sex"],"compare":"national","area":"country"})",
        "block 1");
    row("beside the world", R"({"kind":"table","by":["sex"],"compare":"world"})", "world");
    row("elsewhere", R"({"kind":"table","by":["sex"],"area":"there"})", "there");
    row("no blocks", "", "title");
}

void TestComposition::whatIsWrongIsToldWithItsBlock()
{
    QFETCH(QByteArray, blocks);
    QFETCH(QString, word);
    const auto found = readComposition(fileWith(blocks), QStringLiteral("eigen.json"));
    QVERIFY(!found);
    QVERIFY2(found.error().text().contains(word), qPrintable(found.error().text()));
    QVERIFY(found.error().where.contains(QStringLiteral("eigen.json")));
    QVERIFY(!found.error().remedy.isEmpty());
}

void TestComposition::eachQuestionIsAskedOnce()
{
    Order order;
    order.region = QStringLiteral("Haarlem");
    order.composition = *readComposition(
        fileWith(R"({"kind":"table","by":["education"]},{"kind":"chart","by":["education"]},{"kind":"map"},
                    {"kind":"table","by":["education"],"area":"country"},{"kind":"text","text":"x"})"),
        QStringLiteral("eigen.json"));
    const auto requests = requestsOf(order);
    QCOMPARE(requests.size(), std::size_t{3});
    QCOMPARE(requests[0].region, QStringLiteral("Haarlem"));
    QVERIFY(requests[1].by == std::vector{Variable::Municipality});
    QVERIFY(requests[2].region.isEmpty());
}

void TestComposition::withoutAPlaceNothingIsComparedWithItself()
{
    Order order;
    order.composition = *composition(QStringLiteral("casus1"));
    for (const statistics::Request& request : requestsOf(order))
        QVERIFY(!request.compareNational);
    order.around = statistics::Request::Around{2011, 30, geography::TravelMode::Car};
    QVERIFY(requestsOf(order).back().compareNational);
    QVERIFY(!requestsOf(order).front().around); // about the country
}

QTEST_GUILESS_MAIN(TestComposition)
#include "tst_composition.moc"
