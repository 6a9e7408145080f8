// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/linking/judgements.h"
#include "core/store/database.h"
#include "tests/support/town.h"
#include "ui/desk/desk.h"
#include "ui/desk/viewhistory.h"
#include "ui/links/groundbar.h"
#include "ui/links/linkspage.h"
#include "ui/links/pairpanel.h"
#include "ui/look/style.h"
#include "ui/parts/banner.h"
#include "ui/parts/button.h"
#include "ui/parts/emptystate.h"
#include "ui/tables/tableview.h"

#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>
#include <QUndoStack>

using namespace spiegel;
using namespace spiegel::uilinks;
using spiegel::support::Town;

namespace {

constexpr int patienceMs = 15000;

/// 400 people who are only on werk.nl; 40 in both of whom little is known of some, so that there is doubt; 10 are
/// given.
void addPeople(Town& town)
{
    for (int cv = 0; cv < 400; ++cv)
        town.addCv("A" + std::to_string(1000 + cv), {.birthYear = 1960 + cv % 37,
                                                     .sex = cv % 2 ? "V" : "M",
                                                     .postcode = 1011 + cv % 83,
                                                     .education = "MBO3",
                                                     .benefit = "WW",
                                                     .targetGroup = 0});
    for (int person = 0; person < 40; ++person) {
        const std::string cv = "B" + std::to_string(100 + person);
        const int year = 1985 + person % 7;
        const int postcode = 2011 + person % 5;
        const char* sex = person % 2 ? "V" : "M";
        const support::CvFacts facts = {.birthYear = year,
                                        .sex = sex,
                                        .postcode = postcode,
                                        .education = "VMBO",
                                        .benefit = "WAJONG",
                                        .targetGroup = person % 3 ? 1 : unknown};
        town.addCv(cv, facts);
        if (person < 10)
            town.addCv("C" + std::to_string(100 + person), facts); // somebody else, in nothing different
        town.addSonar("S" + std::to_string(100 + person), {.cv = person < 30 ? std::string_view() : cv,
                                                           .birthYear = year,
                                                           .sex = person % 4 ? sex : "",
                                                           .postcode = postcode,
                                                           .education = person % 5 ? "VMBO" : "MBO1"});
    }
}

/// A page on a copy of the town, read.
struct Stand
{
    explicit Stand(const QString& town)
        : page(desk, history)
    {
        place.database = folder.filePath(QStringLiteral("links.db"));
        if (!QFile::copy(town, place.database))
            qFatal("no copy");
        place.snapshot = Day::of(2015, 3, 2);
        place.snapshots = {place.snapshot};
        page.resize(1200, 800);
        page.show();
        page.setWorkplace(place);
        waitForRest();
    }
    void waitForRest()
    {
        for (int i = 0; i < 3; ++i) {
            QVERIFY(QTest::qWaitFor([this] { return desk.isIdle(); }, patienceMs));
            QCoreApplication::processEvents();
        }
    }
    void recordGround()
    {
        auto* bar = page.findChild<GroundBar*>();
        bar->findChild<QLineEdit*>()->setText(QStringLiteral("Besluit directie 2 maart 2015"));
        QTest::keyClick(bar->findChild<QLineEdit*>(), Qt::Key_Return);
        waitForRest();
    }
    std::vector<linking::Judgement> judgements() const
    {
        const auto database = store::Database::open(place.database, store::Access::Read);
        return *linking::readJudgements(*database);
    }
    parts::Button* button(const QString& text)
    {
        for (auto* one : page.findChildren<parts::Button*>()) {
            if (one->text() == text)
                return one;
        }
        qFatal("no button %s", qPrintable(text));
    }

    QTemporaryDir folder;
    parts::Workplace place;
    desk::Desk desk;
    desk::ViewHistory history;
    LinksPage page;
};

} // namespace

class TestLinksPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void withoutAGroundNothingIsReckoned();
    void aGroundBringsThePairsInDoubt();
    void aGroundThatSaysNothingIsRefused();
    void aPairStandsSideBySide();
    void aJudgementIsRemembered();
    void theOtherTableShowsWhereTheSourcesDiffer();
    void nothingCanBeCopied();

private:
    Town m_town;
    QString m_database;
};

void TestLinksPage::initTestCase()
{
    look::dress(*qApp);
    addPeople(m_town);
    m_database = m_town.path();
}

void TestLinksPage::withoutAGroundNothingIsReckoned()
{
    Stand stand(m_database);
    QVERIFY(stand.page.links());
    QVERIFY(!stand.page.links()->ground);
    QVERIFY(stand.page.links()->pairs.empty());
    QCOMPARE(stand.page.links()->linkage.count(linking::LinkState::Given), 10);
    QCOMPARE(stand.page.links()->linkage.count(linking::LinkState::Linked), 0);
    QVERIFY(stand.page.findChild<QLineEdit*>()->isVisible());
    parts::EmptyState* shown = nullptr;
    for (auto* one : stand.page.findChildren<parts::EmptyState*>())
        shown = one->isVisible() ? one : shown;
    QVERIFY(shown);
    Q_EMIT shown->acted(); // to where the sources differ: that needs no ground
    QVERIFY(!shown->isVisible());
}

void TestLinksPage::aGroundBringsThePairsInDoubt()
{
    Stand stand(m_database);
    stand.recordGround();
    QVERIFY(stand.page.links()->ground);
    QVERIFY(!stand.page.findChild<QLineEdit*>()->isVisible());
    const auto& pairs = stand.page.links()->pairs;
    QVERIFY(pairs.size() > 2);
    for (std::size_t i = 1; i < pairs.size(); ++i)
        QVERIFY(*pairs[i].chance <= *pairs[i - 1].chance);
    stand.page.setGround(std::nullopt);
    stand.waitForRest();
    QVERIFY(stand.page.links()->pairs.empty());
    QVERIFY(stand.page.findChild<QLineEdit*>()->isVisible());
}

void TestLinksPage::aGroundThatSaysNothingIsRefused()
{
    Stand stand(m_database);
    stand.page.setGround(QStringLiteral("mag"));
    stand.waitForRest();
    QVERIFY(!stand.page.links()->ground);
    QVERIFY(stand.page.findChild<parts::Banner*>()->isVisible());
}

void TestLinksPage::aPairStandsSideBySide()
{
    Stand stand(m_database);
    stand.recordGround();
    const Reading& links = *stand.page.links();
    const Pair& pair = links.pairs.front();
    const auto facings = facingsOf(links, pair);
    QCOMPARE(facings[0].inSonar, QString::number(links.sides.clients.birthYears[std::size_t(pair.client)]));
    QCOMPARE(facings[0].inCv, QString::number(links.sides.cvs.birthYears[std::size_t(pair.cv)]));
    QCOMPARE(facings[0].isSame, facings[0].inSonar == facings[0].inCv);
    const auto* model = stand.page.findChild<PairPanel*>()->findChild<tables::TableView*>()->model();
    QCOMPARE(model->rowCount(), int(facings.size()));
    QCOMPARE(model->index(0, 2).data().toString(), facings[0].inSonar);
}

void TestLinksPage::aJudgementIsRemembered()
{
    Stand stand(m_database);
    stand.recordGround();
    const Pair first = stand.page.links()->pairs[0];
    const std::size_t before = stand.page.links()->pairs.size();
    QTest::mouseClick(stand.button(PairPanel::tr("Not the same")), Qt::LeftButton);
    stand.waitForRest();
    QCOMPARE(stand.page.answer(0), std::optional(false));
    QCOMPARE(stand.judgements(), (std::vector<linking::Judgement>{{first.sonar, first.cvNumber, false}}));
    QVERIFY(!stand.button(PairPanel::tr("Not the same"))->isEnabled());
    QCOMPARE(stand.page.links()->pairs.size(), before); // the list does not jump under one's hands
    QTest::mouseClick(stand.button(PairPanel::tr("Take back")), Qt::LeftButton);
    stand.waitForRest();
    QVERIFY(stand.judgements().empty());
    stand.page.judgePair(0, true);
    stand.waitForRest();
    QCOMPARE(stand.judgements().size(), 1U);
    // Read again it counts as linked, and can still be taken back.
    ++stand.place.revision;
    stand.page.setWorkplace(stand.place);
    stand.waitForRest();
    const Pair last = stand.page.links()->pairs.back();
    QCOMPARE(last.sonar, first.sonar);
    QCOMPARE(last.judged, std::optional(true));
    QVERIFY(!last.chance);
    QCOMPARE(stand.page.links()->linkage.links[std::size_t(last.client)].state, linking::LinkState::Linked);
}

void TestLinksPage::theOtherTableShowsWhereTheSourcesDiffer()
{
    Stand stand(m_database);
    stand.page.see(LinksPage::View::Overlap);
    const tables::TableView* shown = nullptr;
    for (const auto* view : stand.page.findChildren<tables::TableView*>())
        shown = view->isVisible() ? view : shown;
    QVERIFY(shown);
    QCOMPARE(shown->model()->rowCount(), int(linking::sharedFieldCount));
    // Of the ten given ones (30 to 39) two have MBO1 in Sonar, and two no sex.
    const auto cell = [&](linking::SharedField field, int column) {
        return shown->model()->index(int(field), column).data().toString();
    };
    QCOMPARE(cell(linking::SharedField::Education, 2), QStringLiteral("8"));
    QCOMPARE(cell(linking::SharedField::Education, 3), QStringLiteral("2"));
    QCOMPARE(cell(linking::SharedField::Sex, 2), QStringLiteral("8"));
    QCOMPARE(cell(linking::SharedField::Sex, 4), QStringLiteral("2")); // 32 and 36
    stand.history.stack()->undo();
    QVERIFY(!shown->isVisible());
}

void TestLinksPage::nothingCanBeCopied()
{
    Stand stand(m_database);
    stand.recordGround();
    for (auto* view : stand.page.findChildren<tables::TableView*>()) {
        view->selectAll();
        QTest::keyClick(view, Qt::Key_C, Qt::ControlModifier);
    }
    QVERIFY(!QApplication::clipboard()->text().contains(QStringLiteral("S1")));
}

QTEST_MAIN(TestLinksPage)
#include "tst_linkspage.moc"
