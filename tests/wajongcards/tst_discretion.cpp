// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cardpages/wajongcardpage.h"
#include "core/paper/typesetter.h"
#include "core/people/occupationcodesreader.h"
#include "core/store/database.h"
#include "core/wajongcards/wajongcardmaker.h"
#include "tests/support/crowd.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>
#include <QTranslator>

using namespace spiegel;
using namespace spiegel::wajongcards;
using spiegel::support::Town;

namespace {

/// Words that an employer must not read, apart from those the program itself goes by.
const QStringList forbidden = {QStringLiteral("ziekte"),  QStringLiteral("epileps"),   QStringLiteral("autis"),
                               QStringLiteral("adhd"),    QStringLiteral("depress"),   QStringLiteral("psych"),
                               QStringLiteral("verslav"), QStringLiteral("reuma"),     QStringLiteral("diabet"),
                               QStringLiteral("kanker"),  QStringLiteral("handicap"),  QStringLiteral("beperk"),
                               QStringLiteral("diagnos"), QStringLiteral("stoornis"),  QStringLiteral("medicat"),
                               QStringLiteral("wajong"),  QStringLiteral("uitkering"), QStringLiteral("ongeschik"),
                               QStringLiteral("oud"),     QStringLiteral("regime"),    QStringLiteral("arbeidsvermog")};

/// Every text of a document, keys left out.
void collect(const QJsonValue& value, QStringList& texts)
{
    if (value.isString())
        texts << value.toString();
    for (const QJsonValueRef one : value.toArray())
        collect(one, texts);
    const QJsonObject object = value.toObject();
    for (const QString& key : object.keys())
        collect(object[key], texts);
}

QStringList textsOf(const WajongCard& card)
{
    QStringList texts;
    collect(toJson(card), texts);
    return texts;
}

WajongCardMaker makerOf(Town& town)
{
    auto database = town.open();
    auto maker = WajongCardMaker::read(database, Workers(2), Progress::unwatched());
    if (!maker)
        qFatal("%s", qPrintable(maker.error().text()));
    return *maker;
}

/// Everything about a person that must make no difference to the card.
struct Private
{
    const char* sonar;
    std::string_view sex;
    std::string_view regime;
    int able;
    int sonarBirthYear;
    std::string_view benefit;
    int targetGroup;
    int presentation;
    std::string_view registered;
    std::string_view words; ///< in every free text
    int shownTimes;
};

/// A person whom a card is made for, in a street where nobody is enough like anybody.
void addPerson(Town& town, const Private& hidden)
{
    const std::string words(hidden.words);
    town.addOccupation("shop", "winkelmedewerker", "5223", 2);
    town.addTask("shop", 1, "schappen bijvullen", 1);
    town.addTask("shop", 2, words + " uitleggen", 1);
    town.addCompetence("C1", "ordenen");
    town.addCompetence("C2", "omgaan met " + words);
    town.addOccupation("carer", "begeleider van mensen met " + words, "5322", 2);
    town.addVacancy("V1",
                    {.employer = "W1", .occupation = "shop", .title = words, .postcode = 2012, .placed = "2015-01-01"});
    town.addEmployer("W1", "Stichting " + words, 2012);
    town.addCv("CV1", {.birthYear = 1990,
                       .sex = hidden.sex,
                       .postcode = 2011,
                       .education = "MBO2",
                       .branch = words,
                       .adviser = words,
                       .licence = words,
                       .benefit = hidden.benefit,
                       .targetGroup = hidden.targetGroup,
                       .registered = hidden.registered,
                       .presentation = hidden.presentation,
                       .visible = 1});
    town.addExperience("CV1", 1, "shop", "2008-01", "2010-01", {.text = words, .described = hidden.presentation});
    town.addExperience("CV1", 2, "", "2010-02", "", {.text = words});
    town.addExperience("CV1", 3, "carer", "2011-01", "2012-01");
    town.addEducation("CV1", 1, "MBO2", words, 1);
    town.addCvCompetence("CV1", "C1");
    town.addCvCompetence("CV1", "C2");
    town.addWish("CV1", 1, "shop");
    town.addSonar(hidden.sonar, {.cv = "CV1",
                                 .birthYear = hidden.sonarBirthYear,
                                 .sex = hidden.sex,
                                 .hoursADay = "400",
                                 .regime = hidden.regime,
                                 .able = hidden.able,
                                 .available = 1,
                                 .guidance = 1,
                                 .branch = words});
    town.addViewing("CV1", "V1", "2015-02-01", hidden.shownTimes);
    town.addCard("CV1", "2015-02-02", words, words);
}

} // namespace

class TestDiscretion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void wordsThatTell_data();
    void wordsThatTell();
    void anOccupationThatTellsIsCalledByItsGroup();
    void whatIsPrivateMakesNoDifference();
    void noCardOfACrowdTells();

private:
    QTranslator m_dutch;
};

/// The cards as they are handed out.
void TestDiscretion::initTestCase()
{
    QVERIFY(m_dutch.load(QStringLiteral(":/translations/spiegel_nl.qm")));
    QVERIFY(QCoreApplication::installTranslator(&m_dutch));
}

void TestDiscretion::wordsThatTell_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("tells");
    const auto row = [](const char* text, bool tells) { QTest::newRow(text) << QString::fromUtf8(text) << tells; };
    row("epilepsie", true);
    row("heeft EPILEPSIE sinds 1999", true);
    row("omgaan met autistische kinderen", true);
    row("hart- en vaatziekten", true);
    row("niet-aangeboren hersenletsel", true);
    row("depressieve klachten", true);
    row("ADHD", true);
    row("multiple sclerose", true);
    row("Multiple  Scleróse", true);
    row("begeleider gehandicaptenzorg", true);
    row("lichamelijke beperking", true);
    row("Wajong 2010", true);
    row("WIA-uitkering", true);
    row("rolstoel", true);
    row("ziek", true);
    row("winkelmedewerker", false);
    row("muziek maken", false);
    row("ziekenhuisapotheek aanvullen", false);
    row("klachten van klanten oplossen", false);
    row("adresboek bijwerken", false); // not 'add'
    row("gladiolen telen", false);
    row("fysiotherapeut", false);
    row("wiskunde", false);
    row("", false);
}

void TestDiscretion::wordsThatTell()
{
    QFETCH(QString, text);
    QFETCH(bool, tells);
    QCOMPARE(Discretion::builtIn().isTelling(text), tells);
    QCOMPARE(Discretion::builtIn().kept(text), tells ? QString() : text);
}

void TestDiscretion::anOccupationThatTellsIsCalledByItsGroup()
{
    Town town;
    town.addOccupation("plain", "kok", "5120", 2);
    town.addOccupation("telling", "kok in de gehandicaptenzorg", "5120", 2);
    town.addOccupation("bare", "autismecoach", "", 2);
    town.addCv("CV1");
    for (const char* code : {"plain", "telling", "bare"})
        town.addWish("CV1", 1, code);
    auto database = town.open();
    const auto codes = people::readOccupationCodes(database, Progress::unwatched());
    QVERIFY(codes);
    const auto name = [&](const char* code) {
        return Discretion::builtIn().occupation(*codes, town.occupationId(code));
    };
    QCOMPARE(name("plain"), QStringLiteral("kok"));
    QCOMPARE(name("telling"), QStringLiteral("Koks"));
    QCOMPARE(name("bare"), QString());
}

void TestDiscretion::whatIsPrivateMakesNoDifference()
{
    Town one;
    addPerson(one, {"S1", "M", "OUD", 1, 1990, "WAJONG", 1, 10, "2014-01-01", "epilepsie", 1});
    Town other;
    addPerson(other, {"SO-77", "V", "2015", 0, 1955, "WIA", 0, 900, "2010-05-05", "schizofrenie", 9});
    const auto first = makerOf(one).card(QStringLiteral("CV1"));
    const auto second = makerOf(other).card(QStringLiteral("CV1"));
    QVERIFY(first && second);
    QCOMPARE(QJsonDocument(toJson(*first)).toJson(), QJsonDocument(toJson(*second)).toJson());
    QVERIFY(*first == *second);
    paper::Typesetter setter;
    QCOMPARE(cardpages::wajongCardPdf(*first, setter), cardpages::wajongCardPdf(*second, setter));
    const QString all = textsOf(*first).join(QLatin1Char('\n'));
    for (const char* word : {"epilepsie", "Epilepsie", "S1", "OUD", "WAJONG", "Wajong", "1990", "25 jaar"})
        QVERIFY2(!all.contains(QString::fromLatin1(word)), word);
    QVERIFY(all.contains(QStringLiteral("schappen bijvullen"))); // the rest is there
    QVERIFY(all.contains(QStringLiteral("ordenen")));
}

void TestDiscretion::noCardOfACrowdTells()
{
    Town town;
    support::addCrowd(town, 300, 7);
    town.addOccupation("care", "begeleider mensen met een verstandelijke beperking", "5322", 3);
    town.addTask("A1", 1, "post openen", 1);
    town.addTask("A1", 2, "medicatie klaarzetten", 1);
    town.addTask("C1", 1, "ramen lappen", 1);
    constexpr const char* regimes[] = {"OUD", "2010", "2015"};
    for (int i = 0; i < 300; ++i) {
        const std::string cv = "P" + QString::number(i).rightJustified(3, QLatin1Char('0')).toStdString();
        town.addExperience(cv, 9, i % 3 == 0 ? "care" : "A2", "2013-01");
        town.addWish(cv, 9, "care");
        town.addSonar("S" + cv, {.cv = cv,
                                 .hoursADay = i % 2 == 0 ? "NVT" : "250",
                                 .regime = regimes[i % 3],
                                 .able = i % 2,
                                 .occupation = "care",
                                 .adaptation = 1});
    }
    const WajongCardMaker maker = makerOf(town);
    int cards = 0;
    int rows = 0;
    for (int row = 0; row < maker.population().cvs().count(); ++row) {
        const WajongCard card = maker.card(row);
        ++cards;
        rows += static_cast<int>(card.did.rows.size() + card.want.rows.size() + card.tasks.rows.size());
        for (const QString& text : textsOf(card)) {
            for (const QString& word : forbidden) {
                const bool isThere = word == QStringLiteral("oud") ? text.contains(QStringLiteral("OUD"))
                                                                   : text.contains(word, Qt::CaseInsensitive);
                QVERIFY2(!isThere, qPrintable(text));
            }
        }
    }
    QCOMPARE(cards, 300);
    QVERIFY2(rows > 300, "the crowd tells too little to prove anything");
}

QTEST_GUILESS_MAIN(TestDiscretion)
#include "tst_discretion.moc"
