// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/town.h"
#include "tests/uisupport/stand.h"
#include "ui/look/style.h"
#include "ui/parts/banner.h"
#include "ui/personas/groupdialog.h"
#include "ui/personas/personapanel.h"
#include "ui/personas/personaspage.h"
#include "ui/tables/tableview.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QFile>
#include <QPdfDocument>
#include <QPdfSelection>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace spiegel;
using namespace spiegel::uipersonas;

namespace {

/// 14 bakers of 24 or 25 and 33 cleaners of some 30, all women of MBO-2 in Haarlem, alike but for what is sensitive;
/// all bakers can bake, three of them can decorate.
void fillTown(support::Town& town)
{
    town.addOccupation("BAKKER", "bakker", "7512", 2);
    town.addOccupation("5141.1", "kapper", "5141", 2);
    town.addCompetence("BAKKEN", "brood bakken", "VAK");
    town.addCompetence("MOOI", "taarten versieren", "VAK");
    for (int i = 0; i < 47; ++i) {
        const bool even = i % 2 == 0;
        const bool baker = i < 14;
        const std::string client = "S" + std::to_string(100 + i);
        town.addSonar(client, {.birthYear = baker ? 1990 : 1984,
                               .sex = "V",
                               .postcode = 2011,
                               .education = "MBO2",
                               .hoursADay = even ? "400" : "NVT",
                               .regime = even ? "OUD" : "2010",
                               .occupation = baker ? "BAKKER" : "5141.1",
                               .variation = even,
                               .adaptation = even,
                               .guidance = even,
                               .branch = "Haarlem"});
        if (baker)
            town.addSonarCompetence(client, "BAKKEN");
        if (i < 3)
            town.addSonarCompetence(client, "MOOI");
    }
}

QString textOf(const QString& path)
{
    QPdfDocument document;
    document.load(path);
    QString text;
    for (int page = 0; page < document.pageCount(); ++page)
        text += document.getAllText(page).text();
    return text;
}

struct Stand : support::Stand<PersonasPage>
{
    explicit Stand(support::Town& town)
        : support::Stand<PersonasPage>(town.path())
    {
        open("postcode:2011");
    }
    void open(const char* key)
    {
        page.open(QString::fromLatin1(key));
        waitForRest();
    }
    [[nodiscard]] QString card() const { return page.findChild<PersonaPanel*>()->lines().join(QLatin1Char('\n')); }
    [[nodiscard]] QString cell(int row, int column) const
    {
        return page.findChild<tables::TableView*>()->table()->index(row, column).data().toString();
    }
    /// With its references.
    void giveOut(const QString& path)
    {
        page.giveOut(path, QStringLiteral("Bakkerij"), QStringLiteral("convenant"));
        waitForRest();
    }
};

} // namespace

class TestPersonasPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)"))); }

    void withoutAPostcodeItAsksForOne();
    void showsTrueNumbersBesideThoseThatGoOut();
    void theCardTellsWhatEnoughOfThemCan();
    void anOccupationOnlyChangesTheOrder();
    void whatIsChosenCanBeUndone();
    void tooFewPeopleAreNoPersonas();
    void whatIsGivenOutIsLoggedAndHasReferences();
    void aReferenceLeadsBackToTheGroup();
    void aSlipOfThePenIsNoticed();

private:
    support::Town m_town;
    QTemporaryDir m_folder;
};

void TestPersonasPage::initTestCase()
{
    look::dress(*qobject_cast<QApplication*>(QCoreApplication::instance()));
    fillTown(m_town);
}

void TestPersonasPage::withoutAPostcodeItAsksForOne()
{
    const support::Stand<PersonasPage> stand(m_town.path());
    QVERIFY(!stand.page.found());
}

void TestPersonasPage::showsTrueNumbersBesideThoseThatGoOut()
{
    const Stand stand(m_town);
    QVERIFY(stand.page.found());
    QCOMPARE(stand.page.found()->personas.personas.size(), std::size_t{2});
    QCOMPARE(stand.cell(0, 0) + QLatin1Char('|') + stand.cell(0, 1), QStringLiteral("33|30"));
    QCOMPARE(stand.cell(1, 0) + QLatin1Char('|') + stand.cell(1, 1), QStringLiteral("14|10"));
    QVERIFY(stand.card().startsWith(QStringLiteral("Intern: 33\nGoes out: 30 or more")));
    const QAbstractItemModelTester tester(stand.page.findChild<tables::TableView*>()->model(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
}

void TestPersonasPage::theCardTellsWhatEnoughOfThemCan()
{
    Stand stand(m_town);
    PersonasView view = stand.page.view();
    view.shown = 1;
    stand.page.change(view, QStringLiteral("look"));
    stand.waitForRest();
    QVERIFY(stand.card().contains(QStringLiteral("brood bakken")));
    QVERIFY(!stand.card().contains(QStringLiteral("taarten"))); // three of them: too few
    QVERIFY(stand.card().contains(QStringLiteral("Branch: Haarlem")));
}

void TestPersonasPage::anOccupationOnlyChangesTheOrder()
{
    Stand stand(m_town);
    const auto before = stand.page.found();
    stand.open("occupation:BAKKER");
    QCOMPARE(stand.page.found()->zone, before->zone); // divided once
    QCOMPARE(stand.cell(0, 0), QStringLiteral("14"));
    QVERIFY(stand.page.found()->personas.personas.front().fit->score >
            stand.page.found()->personas.personas.back().fit->score);
    QVERIFY(stand.card().contains(QStringLiteral("For bakker")));
}

void TestPersonasPage::whatIsChosenCanBeUndone()
{
    Stand stand(m_town);
    stand.open("occupation:BAKKER");
    stand.history.stack()->undo();
    stand.waitForRest();
    QVERIFY(stand.page.view().occupation.isEmpty());
    QCOMPARE(stand.cell(0, 0), QStringLiteral("33"));
    stand.history.stack()->undo();
    stand.waitForRest();
    QCOMPARE(stand.page.view().pc4, 0);
    QVERIFY(!stand.page.found());
}

void TestPersonasPage::tooFewPeopleAreNoPersonas()
{
    Stand stand(m_town);
    PersonasView view = stand.page.view();
    view.people = 100;
    stand.page.change(view, QStringLiteral("more"));
    stand.waitForRest();
    QVERIFY(!stand.page.found());
}

void TestPersonasPage::whatIsGivenOutIsLoggedAndHasReferences()
{
    support::Town town;
    fillTown(town);
    Stand stand(town);
    QVERIFY(stand.log().empty());
    const QString path = m_folder.filePath(QStringLiteral("personas.pdf"));
    stand.giveOut(path);
    QCOMPARE(stand.log().size(), std::size_t{1});
    QCOMPARE(stand.log().front().release.recipient, QStringLiteral("Bakkerij"));
    const QString reference = stand.page.found()->personas.personas.front().reference;
    QVERIFY(!reference.isEmpty());
    QVERIFY(stand.card().contains(reference));
    const QString text = textOf(path);
    QVERIFY(text.contains(reference));
    QVERIFY(text.contains(QStringLiteral("30")) && !text.contains(QStringLiteral("33 ")));
    QVERIFY(text.contains(QStringLiteral("Bakkerij")));
}

void TestPersonasPage::aReferenceLeadsBackToTheGroup()
{
    support::Town town;
    fillTown(town);
    Stand stand(town);
    stand.giveOut(m_folder.filePath(QStringLiteral("again.pdf")));
    QSignalSpy found(&stand.page, &PersonasPage::groupFound);
    const personas::Persona& bakers = stand.page.found()->personas.personas.back();
    stand.page.findReference(QLatin1Char(' ') + bakers.reference.toLower().remove(QLatin1Char('-')));
    stand.waitForRest();
    QCOMPARE(found.size(), 1);
    const auto group = found.front().front().value<personas::Group>();
    QCOMPARE(group.members.size(), 14);
    QCOMPARE(group.members.front(), QStringLiteral("S100"));
    QVERIFY(GroupDialog::factsOf(group).join(QLatin1Char(' ')).contains(QStringLiteral("Bakkerij")));
}

void TestPersonasPage::aSlipOfThePenIsNoticed()
{
    Stand stand(m_town);
    QSignalSpy found(&stand.page, &PersonasPage::groupFound);
    stand.page.findReference(QStringLiteral("7KQF-3MXD-5"));
    stand.waitForRest();
    QVERIFY(found.isEmpty());
    QVERIFY(stand.page.findChild<parts::Banner*>()->isVisible());
}

QTEST_MAIN(TestPersonasPage)
#include "tst_personaspage.moc"
