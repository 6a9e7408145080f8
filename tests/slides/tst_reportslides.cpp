// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geography/postcodes.h"
#include "core/paper/sheet.h"
#include "core/slides/areamap.h"
#include "core/slides/reportslides.h"
#include "core/statistics/protectedtable.h"
#include "tests/support/openedpdf.h"
#include "tests/support/pdfua.h"

#include <QTest>

using namespace spiegel;
using namespace spiegel::brainstorm;
using populations::Population;
using populations::Variable;

namespace {

/// So many people of every level of education in each of these postcodes.
Population populationOf(const std::vector<int>& postcodes, int each)
{
    std::vector<populations::Categories> categories(populations::featureCount);
    std::vector<std::vector<std::uint16_t>> features(populations::featureCount);
    const auto at = static_cast<std::size_t>(Variable::Education);
    categories[at] = populations::educationCategories();
    std::vector<int> places;
    for (const int postcode : postcodes) {
        for (int level = 0; level < categories[at].count(); ++level) {
            for (int person = 0; person < each; ++person) {
                features[at].push_back(static_cast<std::uint16_t>(level));
                places.push_back(postcode);
            }
        }
    }
    return {populations::Kind::Sonar, Day::of(2015, 3, 2), std::move(categories), std::move(features),
            std::move(places)};
}

std::shared_ptr<const statistics::Statistics> tableBy(const Population& population, std::vector<Variable> by,
                                                      const std::vector<int>& postcodes = {})
{
    const statistics::Desk desk{population, {}, {}, QByteArrayLiteral("a secret"), 1};
    statistics::Request request;
    request.by = std::move(by);
    auto table = statistics::protectedTable(
        desk, request, postcodes.empty() ? releases::everywhere() : releases::zoneOf(postcodes), Progress::unwatched());
    if (!table)
        qFatal("%s", qPrintable(table.error().text()));
    return std::make_shared<const statistics::Statistics>(std::move(*table));
}

Section sectionOf(Block::Kind kind, std::shared_ptr<const statistics::Statistics> table, const QString& title)
{
    Section section;
    section.block.kind = kind;
    section.title = title;
    section.lead = QStringLiteral("Wajongers in Sonar, Nederland.");
    section.table = std::move(table);
    section.notes = {QStringLiteral("x: verborgen om mensen te beschermen.")};
    return section;
}

Report reportOf(std::vector<Section> sections)
{
    Report report;
    report.title = QStringLiteral("Doelgroep inzichtelijk");
    report.placeText = report.placeName = QStringLiteral("Nederland");
    report.snapshot = Day::of(2015, 3, 2);
    report.recipient = report.ground = QStringLiteral("niet vastgelegd");
    report.sections = std::move(sections);
    report.statements = {QStringLiteral("Niemand is te herkennen.")};
    report.sources = {QStringLiteral("Sonar.")};
    return report;
}

/// Where anything on the pages ends.
class Bounds final : public paper::NoCanvas
{
public:
    void text(const paper::Line& line, QPointF at) override
    {
        m_right = std::max(m_right, at.x() + line.width);
        m_bottom = std::max(m_bottom, at.y());
        m_left = std::min(m_left, at.x());
    }
    void fill(const QRectF& area, QRgb) override
    {
        m_right = std::max(m_right, area.right());
        m_bottom = std::max(m_bottom, area.bottom());
    }
    [[nodiscard]] bool isOnPage() const
    {
        return m_left >= 0 && m_right <= slides::pageSize.width() + 0.01 &&
               m_bottom <= slides::pageSize.height() + 0.01;
    }

    [[nodiscard]] QString text() const
    {
        return QStringLiteral("%1 to %2, down to %3").arg(m_left).arg(m_right).arg(m_bottom);
    }

private:
    double m_left = 0;
    double m_right = 0;
    double m_bottom = 0;
};

} // namespace

class TestReportSlides : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyBlockHasItsPage();
    void theSameReportIsTheSameFile();
    void aLongTableGoesOnWithAllItsRows();
    void aWideTableGoesOnWithAllItsColumns();
    void aLongTextGoesOn();
    void whatIsRefusedStandsInItsPlace();
    void nothingRunsOffThePage_data();
    void nothingRunsOffThePage();
    void aMapShowsTheWholeAreaInItsFrame();
    void linesOfAMapEndAtItsFrame();
};

void TestReportSlides::everyBlockHasItsPage()
{
    const Population people = populationOf({1011, 2011, 9711}, 20);
    Section text;
    text.title = QStringLiteral("Uitleg");
    text.block.text = QStringLiteral("Zomaar een zin.");
    const Report report =
        reportOf({text, sectionOf(Block::Kind::Table, tableBy(people, {Variable::Education}), QStringLiteral("Een")),
                  sectionOf(Block::Kind::Chart, tableBy(people, {Variable::Education}), QStringLiteral("Twee")),
                  sectionOf(Block::Kind::Map, tableBy(people, {Variable::Municipality}, {1011, 2011, 9711}),
                            QStringLiteral("Drie"))});
    paper::Typesetter setter;
    const QStringList pages = support::pagesOf(slides::reportPdf(report, setter));
    QCOMPARE(pages.size(), 6); // title, four blocks, about
    QVERIFY(pages[0].contains(QStringLiteral("Doelgroep")));
    QVERIFY(pages[1].contains(QStringLiteral("Zomaar een zin.")));
    QVERIFY(pages[2].contains(QStringLiteral("MBO-algemeen")));
    QVERIFY(pages[2].contains(QStringLiteral("660"))); // 3 postcodes, 11 levels, 20 people
    QVERIFY(pages[3].contains(QStringLiteral("60")));
    QVERIFY(pages[4].contains(QStringLiteral("Amsterdam")) && pages[4].contains(QStringLiteral("220")));
    QVERIFY(pages[5].contains(QStringLiteral("Niemand is te herkennen.")));
    const auto slides = slides::reportSlides(report, setter);
    QCOMPARE(slides.size(), std::size_t{6});
    const std::vector<int> sections{-1, 0, 1, 2, 3, -1};
    for (std::size_t i = 0; i < slides.size(); ++i)
        QCOMPARE(slides[i].section, sections[i]);
}

void TestReportSlides::theSameReportIsTheSameFile()
{
    const Report report = reportOf({sectionOf(
        Block::Kind::Map, tableBy(populationOf({1011, 2011}, 20), {Variable::Municipality}), QStringLiteral("Waar"))});
    paper::Typesetter first;
    paper::Typesetter second;
    const QByteArray pdf = slides::reportPdf(report, first);
    QCOMPARE(slides::reportPdf(report, second), pdf);
    if (support::PdfObjects::canRead())
        QCOMPARE(support::uaProblems(pdf).join(QLatin1Char('\n')), QString());
}

void TestReportSlides::aLongTableGoesOnWithAllItsRows()
{
    const auto& all = geography::Postcodes::builtIn();
    std::vector<int> postcodes;
    for (int i = 0; i < all.count(); i += 60)
        postcodes.push_back(all.at(i).number);
    const auto table = tableBy(populationOf(postcodes, 2), {Variable::Municipality});
    QVERIFY(table->rows.size() > 40);
    for (const Block::Kind kind : {Block::Kind::Table, Block::Kind::Map, Block::Kind::Chart}) {
        paper::Typesetter setter;
        const QStringList pages =
            support::pagesOf(slides::reportPdf(reportOf({sectionOf(kind, table, QStringLiteral("Waar"))}), setter));
        QVERIFY(pages.size() > 4);
        const QString text = pages.join(QLatin1Char('\n'));
        for (qsizetype row = 0; row + 1 < table->rows.size(); ++row)
            QVERIFY2(text.contains(table->rows[row].left(12)), qPrintable(table->rows[row]));
    }
}

void TestReportSlides::aWideTableGoesOnWithAllItsColumns()
{
    const Population people = populationOf({1011, 1102, 1181, 1211, 1311, 1411, 1500, 1601, 1701, 1811,
                                            1901, 2011, 2101, 2201, 2301, 2401, 2501, 2601, 2701, 2801},
                                           30);
    const auto table = tableBy(people, {Variable::Education, Variable::Municipality});
    QVERIFY(table->columns.size() > 12);
    paper::Typesetter setter;
    const QString text =
        support::pagesOf(
            slides::reportPdf(reportOf({sectionOf(Block::Kind::Table, table, QStringLiteral("Wie"))}), setter))
            .join(QLatin1Char('\n'));
    for (const QString& column : table->columns)
        QVERIFY2(text.contains(column.left(10)), qPrintable(column));
}

void TestReportSlides::aLongTextGoesOn()
{
    Section text;
    text.title = QStringLiteral("Lang");
    text.block.text = (QStringList(300, QStringLiteral("woord")) + QStringList{QStringLiteral("\n\n")} +
                       QStringList(500, QStringLiteral("zin")) + QStringList{QStringLiteral("slotwoord")})
                          .join(QLatin1Char(' '));
    paper::Typesetter setter;
    const QStringList pages = support::pagesOf(slides::reportPdf(reportOf({text}), setter));
    QVERIFY(pages.size() > 3);
    const QString all = pages.join(QLatin1Char('\n'));
    QVERIFY(all.contains(QStringLiteral("slotwoord")));
    QCOMPARE(all.count(QStringLiteral("zin")), 500);
}

void TestReportSlides::whatIsRefusedStandsInItsPlace()
{
    Section refused = sectionOf(Block::Kind::Table, nullptr, QStringLiteral("Hoeveel"));
    refused.refusal = QStringLiteral("Dit onderdeel is weggelaten.");
    paper::Typesetter setter;
    const QStringList pages = support::pagesOf(slides::reportPdf(reportOf({refused}), setter));
    QCOMPARE(pages.size(), 3);
    QVERIFY(pages[1].contains(QStringLiteral("Dit onderdeel is weggelaten.")));
}

void TestReportSlides::nothingRunsOffThePage_data()
{
    QTest::addColumn<int>("words");
    QTest::newRow("short texts") << 2;
    QTest::newRow("long texts") << 20;
    QTest::newRow("very long texts") << 200;
}

void TestReportSlides::nothingRunsOffThePage()
{
    QFETCH(int, words);
    const QString text = QStringList(words, QStringLiteral("langwoord")).join(QLatin1Char(' '));
    const Population people = populationOf({1011, 2011, 9711}, 20);
    std::vector<Section> sections;
    for (const Block::Kind kind : {Block::Kind::Table, Block::Kind::Chart, Block::Kind::Map}) {
        sections.push_back(sectionOf(
            kind, tableBy(people, {kind == Block::Kind::Map ? Variable::Municipality : Variable::Education}), text));
        sections.back().lead = text;
        sections.back().notes = {text, text};
    }
    Section personas;
    personas.block.kind = Block::Kind::Personas;
    personas.title = personas.lead = text;
    personas::Personas types;
    personas::Persona type;
    for (auto& key : type.keys)
        key = {QStringLiteral("x"), text};
    type.people = 37;
    type.hard = type.soft = QStringList(8, text);
    type.branch = text;
    type.reference = QStringLiteral("7KQF-3MXD-4");
    type.traits = {{QStringLiteral("hours"), text, {{QStringLiteral("x"), text, 3}}}};
    types.personas.assign(4, type);
    personas.personas = std::make_shared<const personas::Personas>(types);
    sections.push_back(personas);
    Report report = reportOf(std::move(sections));
    report.title = report.subtitle = report.placeText = report.placeName = report.recipient = text;
    paper::Typesetter setter;
    Bounds bounds;
    slides::paintReport(report, bounds, setter);
    QVERIFY2(bounds.isOnPage(), qPrintable(bounds.text()));
}

void TestReportSlides::aMapShowsTheWholeAreaInItsFrame()
{
    const QRectF frame(20, 30, 100, 60);
    const std::vector<int> haarlem{2011, 2012, 2013, 2023};
    const slides::AreaMap map(slides::AreaMap::around(haarlem), frame);
    const QRectF shown = map.postcodes(haarlem).boundingRect();
    QVERIFY(!shown.isEmpty());
    QVERIFY(frame.adjusted(1, 1, -1, -1).contains(shown));
    // North is up: 9711 Groningen lies above 6211 Maastricht.
    const slides::AreaMap country(slides::AreaMap::country(), frame);
    QVERIFY(country.postcodes({9711}).boundingRect().bottom() < country.postcodes({6211}).boundingRect().top());
    QVERIFY(country.postcodes({6211}).boundingRect().left() > country.postcodes({4331}).boundingRect().right());
}

void TestReportSlides::linesOfAMapEndAtItsFrame()
{
    const QRectF frame(20, 30, 100, 60);
    const slides::AreaMap map(slides::AreaMap::around({2011}), frame);
    const QRectF land = map.municipalities().boundingRect();
    QVERIFY(!land.isEmpty());
    QVERIFY(frame.adjusted(-0.01, -0.01, 0.01, 0.01).contains(land));
}

QTEST_MAIN(TestReportSlides)
#include "tst_reportslides.moc"
