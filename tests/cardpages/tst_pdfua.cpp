// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cardpages/coverpage.h"
#include "core/cardpages/cvcardbundle.h"
#include "core/cardpages/cvcardpage.h"
#include "core/cardpages/employercardpage.h"
#include "core/cardpages/vacancycardpage.h"
#include "core/cardpages/wajongcardpage.h"
#include "core/cards/cvcardmaker.h"
#include "core/statistics/protectedtable.h"
#include "core/store/database.h"
#include "tests/cardpages/samples.h"
#include "tests/support/crowd.h"
#include "tests/support/pdfua.h"
#include "ui/targetgroup/giveoutfile.h"

#include <QTest>

#include <functional>

using namespace spiegel;
using namespace spiegel::cardpages;
using namespace spiegel::paper;
using support::PdfObjects;
using support::uaProblems;

namespace {

QString key(const char* name)
{
    return QString::fromLatin1(name);
}

/// A table of people of every level of education and number of hours.
QByteArray statisticsPdf(int each, std::vector<populations::Variable> by)
{
    std::vector<populations::Categories> categories(populations::featureCount);
    std::vector<std::vector<std::uint16_t>> features(populations::featureCount);
    const auto education = static_cast<std::size_t>(populations::Variable::Education);
    const auto hours = static_cast<std::size_t>(populations::Variable::Hours);
    categories[education] = populations::educationCategories();
    categories[hours] = populations::hoursCategories();
    std::vector<int> places;
    for (int level = 0; level < categories[education].count(); ++level) {
        for (int person = 0; person < each + 5 * level; ++person) {
            features[education].push_back(static_cast<std::uint16_t>(level));
            features[hours].push_back(static_cast<std::uint16_t>(person % categories[hours].count()));
            places.push_back(2011);
        }
    }
    const populations::Population population(populations::Kind::Sonar, Day::of(2015, 3, 2), std::move(categories),
                                             std::move(features), std::move(places));
    statistics::Request request;
    request.by = std::move(by);
    const auto table = statistics::protectedTable({population, {}, {}, QByteArrayLiteral("a secret"), 1}, request,
                                                  releases::everywhere(), Progress::unwatched());
    return table ? targetgroup::pdfFile(*table) : QByteArray();
}

QByteArray bundle(int cards)
{
    Typesetter setter;
    CvCardBundle made(key("HAA-001"), Day::of(2015, 3, 2));
    for (int i = 0; i < cards; ++i)
        (void)made.add(samples::cvCard(i % 7, 3), setter);
    return made.finish();
}

/// Calls `change` with the dictionary of each object of a kind: of all whose `name` is `value`.
void changeAll(PdfObjects& pdf, const char* name, const char* value, const std::function<void(QJsonObject&)>& change)
{
    for (const QString& number : pdf.objects.keys()) {
        QJsonObject object = pdf.objects.value(number).toObject();
        QJsonObject dictionary = object.value(key("value")).toObject();
        if (dictionary.value(key(name)).toString() != key(value))
            continue;
        change(dictionary);
        object[key("value")] = dictionary;
        pdf.objects[number] = object;
    }
}

using Change = std::function<void(PdfObjects&)>;

Change without(const char* name, const char* value, const char* what)
{
    return [=](PdfObjects& pdf) { changeAll(pdf, name, value, [&](QJsonObject& one) { one.remove(key(what)); }); };
}

Change with(const char* name, const char* value, const char* what, const QJsonValue& now)
{
    return [=](PdfObjects& pdf) { changeAll(pdf, name, value, [&](QJsonObject& one) { one[key(what)] = now; }); };
}

/// Replaces bytes in the content of every stream that has them.
Change inStreams(const char* before, const char* after)
{
    return [=](PdfObjects& pdf) {
        for (const QString& number : pdf.objects.keys()) {
            QJsonObject object = pdf.objects.value(number).toObject();
            QJsonObject stream = object.value(key("stream")).toObject();
            QByteArray bytes = QByteArray::fromBase64(stream.value(key("data")).toString().toLatin1());
            if (stream.isEmpty() || !bytes.contains(before))
                continue;
            stream[key("data")] = QString::fromLatin1(bytes.replace(before, after).toBase64());
            object[key("stream")] = stream;
            pdf.objects[number] = object;
        }
    };
}

/// Takes one kid away from every element of a type.
Change withoutLastKid(const char* type)
{
    return [=](PdfObjects& pdf) {
        bool isDone = false;
        changeAll(pdf, "/S", type, [&](QJsonObject& one) {
            QJsonArray kids = one.value(key("/K")).toArray();
            if (!isDone)
                kids.removeLast();
            isDone = true;
            one[key("/K")] = kids;
        });
    };
}

void addAnnotation(PdfObjects& pdf)
{
    const QJsonObject link{{key("/Type"), key("/Annot")}, {key("/Subtype"), key("/Link")}};
    pdf.objects[key("obj:9999 0 R")] = QJsonObject{{key("value"), link}};
    with("/Type", "/Page", "/Annots", QJsonArray{key("9999 0 R")})(pdf);
}

} // namespace

class TestPdfUa : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!PdfObjects::canRead())
            QSKIP("qpdf is not installed");
    }
    void whatIsHandedOutIsAccessible_data();
    void whatIsHandedOutIsAccessible();
    void cardsOfACrowdAreAccessible();
    void damageIsSeen_data();
    void damageIsSeen();
    void whatIsNoPdfIsRefused();
};

void TestPdfUa::whatIsHandedOutIsAccessible_data()
{
    QTest::addColumn<QByteArray>("pdf");
    Typesetter setter;
    for (const int rows : {0, 1, 6, 14}) {
        for (const int words : {1, 4, 40}) {
            const auto named = [&](const char* kind) {
                return QStringLiteral("%1, %2 rows of %3 words").arg(key(kind)).arg(rows).arg(words).toLatin1();
            };
            QTest::newRow(named("cv-kaart")) << cvCardPdf(samples::cvCard(rows, words), setter);
            QTest::newRow(named("Wajong card")) << wajongCardPdf(samples::wajongCard(rows, words), setter);
            QTest::newRow(named("vacaturekaart")) << vacancyCardPdf(samples::vacancyCard(rows, words), setter);
            QTest::newRow(named("vacaturekaart of an employer"))
                << employerCardPdf(samples::employerCard(rows, words), setter);
        }
    }
    cards::CvCard other = samples::cvCard(3, 2);
    other.header.occupation = QString::fromUtf8("κομμωτής ספר école (\\)");
    QTest::newRow("other scripts") << cvCardPdf(other, setter);
    cards::CvCard complete = samples::cvCard(0, 2); // nothing to mend, too little known
    complete.mirror.fixes.clear();
    complete.peers.shared.clear();
    complete.peers.agesText.clear();
    complete.chances->parts.clear();
    complete.chances->index = unknown;
    QTest::newRow("a cv-kaart with nothing to say") << cvCardPdf(complete, setter);
    complete.chances.reset();
    complete.vacancies.reach.clear();
    QTest::newRow("a cv-kaart with less to say") << cvCardPdf(complete, setter);
    for (const int groups : {0, 1, 300})
        QTest::newRow(QStringLiteral("cover sheet of %1").arg(groups).toLatin1())
            << coverPdf(samples::coverSheet(groups), setter);
    QTest::newRow("bundle of 1") << bundle(1);
    QTest::newRow("bundle of 60") << bundle(60);
    using populations::Variable;
    QTest::newRow("statistics") << statisticsPdf(100, {Variable::Education});
    QTest::newRow("statistics of two variables") << statisticsPdf(100, {Variable::Education, Variable::Hours});
    QTest::newRow("statistics, wide") << statisticsPdf(100, {Variable::Hours, Variable::Education});
    QTest::newRow("statistics with hidden cells") << statisticsPdf(5, {Variable::Education});
}

void TestPdfUa::whatIsHandedOutIsAccessible()
{
    QFETCH(QByteArray, pdf);
    QVERIFY(!pdf.isEmpty());
    QCOMPARE(uaProblems(pdf).join(QLatin1Char('\n')), QString());
}

void TestPdfUa::cardsOfACrowdAreAccessible()
{
    support::Town town;
    support::addCrowd(town, 400, 3);
    auto database = town.open();
    const auto maker = cards::CvCardMaker::read(database, Workers(2), Progress::unwatched());
    QVERIFY(maker);
    Typesetter setter;
    int cards = 0;
    for (int row = 0; row < maker->population().cvs().count(); row += 17) {
        if (!maker->population().whyNoCard(row).isEmpty())
            continue;
        QCOMPARE(uaProblems(cvCardPdf(maker->card(row), setter)).join(QLatin1Char('\n')), QString());
        ++cards;
    }
    QVERIFY(cards > 15);
}

void TestPdfUa::damageIsSeen_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("rule");
    const auto row = [](const char* name, const Change& change, const char* rule) {
        QTest::newRow(name) << change << key(rule);
    };
    row("not marked", without("/Type", "/Catalog", "/MarkInfo"), "marked");
    row("no language", without("/Type", "/Catalog", "/Lang"), "language");
    row("no such language", with("/Type", "/Catalog", "/Lang", key("u:Nederlands!")), "language");
    row("title not shown", without("/Type", "/Catalog", "/ViewerPreferences"), "title");
    row("no title", inStreams("<dc:title>", "<dc:source>"), "metadata");
    row(
        "an empty title",
        [](PdfObjects& pdf) {
            inStreams("x-default\">", "x-default\"><!--")(pdf);
            inStreams("</rdf:li></rdf:Alt></dc:title>", "--></rdf:li></rdf:Alt></dc:title>")(pdf);
        },
        "title");
    row("no metadata", without("/Type", "/Catalog", "/Metadata"), "metadata");
    row("another part of PDF/UA", inStreams("<pdfuaid:part>1", "<pdfuaid:part>2"), "metadata");
    row("no structure", without("/Type", "/Catalog", "/StructTreeRoot"), "types");
    row("a type of one's own", with("/S", "/Sect", "/S", key("/Chapter")), "types");
    row("another role for a standard type",
        with("/Type", "/StructTreeRoot", "/RoleMap", QJsonObject{{key("/P"), key("/Span")}}), "types");
    row("untagged content", inStreams("/Artifact BMC", "/Other BMC"), "content");
    row("no end", inStreams("EMC\n", "\n"), "content");
    row("tagged as something else", inStreams("/H2<</MCID", "/P<</MCID"), "numbers");
    row("numbers that are there twice", inStreams("/MCID 1>>", "/MCID 2>>"), "numbers");
    row("no parent tree", without("/Type", "/StructTreeRoot", "/ParentTree"), "numbers");
    row("a page without its place there", without("/Type", "/Page", "/StructParents"), "numbers");
    row("a wrong parent", with("/S", "/LI", "/P", key("1 0 R")), "numbers");
    row("content without an element", withoutLastKid("/P"), "numbers");
    row("an empty element", withoutLastKid("/H2"), "empty");
    row("a heading left out", with("/S", "/H2", "/S", key("/H3")), "headings");
    row("no first heading", with("/S", "/H1", "/S", key("/P")), "headings");
    row("a header that heads nothing", without("/S", "/TH", "/A"), "tables");
    row("no headers", with("/S", "/TH", "/S", key("/TD")), "tables");
    row("a row that is too short", withoutLastKid("/TR"), "tables");
    row("a table of paragraphs", with("/S", "/TR", "/S", key("/P")), "tables");
    row("a list of paragraphs", with("/S", "/LI", "/S", key("/P")), "lists");
    row("a figure without words", without("/S", "/Figure", "/Alt"), "figures");
    row("a figure with a space", with("/S", "/Figure", "/Alt", key("u: ")), "figures");
    row("a note without a number", with("/S", "/H2", "/S", key("/Note")), "notes");
    row("a font that is elsewhere", without("/Type", "/FontDescriptor", "/FontFile3"), "fonts");
    row("text without letters", without("/Type", "/Font", "/ToUnicode"), "text");
    row("letters that are none", inStreams("<006C>", "<FEFF>"), "text");
    row("a link that is in no element", addAnnotation, "annotations");
    row("no order", without("/Type", "/Page", "/Tabs"), "tabs");
    row("layers", with("/Type", "/Catalog", "/OCProperties", QJsonObject()), "layers");
}

void TestPdfUa::damageIsSeen()
{
    QFETCH(Change, change);
    QFETCH(QString, rule);
    Typesetter setter;
    auto pdf = PdfObjects::read(cvCardPdf(samples::cvCard(3, 2), setter));
    QVERIFY(pdf);
    const QJsonObject before = pdf->objects;
    change(*pdf);
    QVERIFY2(pdf->objects != before, "the test damages nothing");
    const QStringList problems = uaProblems(*pdf);
    QVERIFY2(std::any_of(problems.begin(), problems.end(),
                         [&](const QString& one) { return one.startsWith(rule + QLatin1Char(':')); }),
             qPrintable(problems.join(QLatin1Char('\n'))));
}

void TestPdfUa::whatIsNoPdfIsRefused()
{
    Typesetter setter;
    const QByteArray pdf = cvCardPdf(samples::cvCard(1, 2), setter);
    QVERIFY(!uaProblems(pdf.left(pdf.size() / 2)).isEmpty());
    QVERIFY(!uaProblems(QByteArrayLiteral("no PDF")).isEmpty());
}

QTEST_MAIN(TestPdfUa)
#include "tst_pdfua.moc"
