// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/uisupport/stand.h"
#include "tests/support/town.h"
#include "ui/look/style.h"
#include "ui/parts/banner.h"
#include "ui/parts/button.h"
#include "ui/parts/giveoutdialog.h"
#include "ui/parts/preferences.h"
#include "ui/report/blockdialog.h"
#include "ui/report/blocklist.h"
#include "ui/report/presentation.h"
#include "ui/report/reportpage.h"
#include "ui/report/slideview.h"

#include <QApplication>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QRegularExpression>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace spiegel;
using namespace spiegel::uireport;
using brainstorm::Block;
using populations::Variable;

namespace {

QString latin(const char* text)
{
    return QString::fromLatin1(text);
}

/// In Haarlem 60 with MBO1 and 40 with MBO2, half of them women; on Vlieland 4.
void fillTown(support::Town& town)
{
    int number = 0;
    const auto add = [&](int people, int postcode, std::string_view education, std::string_view sex) {
        for (int one = 0; one < people; ++one)
            town.addSonar("S" + std::to_string(++number),
                          {.birthYear = 1970 + one % 25, .sex = sex, .postcode = postcode, .education = education});
    };
    add(30, 2011, "MBO1", "M");
    add(30, 2011, "MBO1", "V");
    add(20, 2012, "MBO2", "M");
    add(20, 2012, "MBO2", "V");
    add(4, 8899, "MBO1", "M");
}

Block tableBy(Variable variable)
{
    Block block;
    block.kind = Block::Kind::Table;
    block.by = {variable};
    return block;
}

struct Stand : support::Stand<ReportPage>
{
    using support::Stand<ReportPage>::Stand;

    void compose(std::vector<Block> blocks)
    {
        ReportView view = page.view();
        view.composition.blocks = std::move(blocks);
        page.change(view, latin("test"));
        waitForRest();
    }
    parts::Button* button(const QString& name)
    {
        for (auto* one : page.findChildren<parts::Button*>()) {
            if (one->text() == name || one->toolTip() == name)
                return one;
        }
        return nullptr;
    }
};

} // namespace

class TestReportPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void whatWouldGoOutIsShownAndNotLogged();
    void blocksAreMovedAddedAndTakenAwayAndAllIsUndone();
    void aPlaceIsChosenByItsKey();
    void whatIsLeftOutSaysSo();
    void aFileIsGivenOutAndLogged();
    void thePresentationShowsWhatWasLogged();
    void whatWasChosenIsKept();
    void aBlockIsChanged();
    void nothingIsGivenOutWithoutAsking();

private:
    support::Town m_town;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_database;
};

void TestReportPage::initTestCase()
{
    look::dress(*qobject_cast<QApplication*>(QCoreApplication::instance()));
    fillTown(m_town);
    QVERIFY(!m_town.path().isEmpty());
}

void TestReportPage::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
    QSettings(parts::settingsName(), parts::settingsName()).remove(latin("report"));
    m_folder = std::make_unique<QTemporaryDir>();
    m_database = m_folder->filePath(latin("a.db"));
    QVERIFY(QFile::copy(m_town.path(), m_database));
}

void TestReportPage::whatWouldGoOutIsShownAndNotLogged()
{
    Stand stand(m_database);
    stand.compose({tableBy(Variable::Education), tableBy(Variable::Sex)});
    QVERIFY(stand.page.shown());
    QVERIFY(!stand.page.shown()->report.isRelease);
    QCOMPARE(stand.page.shown()->slides.size(), std::size_t{4}); // title, two tables, about
    QVERIFY(!stand.page.findChild<SlideView*>()->picture().isNull());
    QVERIFY(stand.log().empty());
    QTest::keyClick(stand.page.findChild<SlideView*>(), Qt::Key_Right);
    QTest::keyClick(stand.page.findChild<SlideView*>(), Qt::Key_Right);
    QCOMPARE(stand.page.page(), 2);
    QCOMPARE(stand.page.findChild<BlockList*>()->current(), 1); // the block of that page
    QTest::keyClick(stand.page.findChild<SlideView*>(), Qt::Key_End);
    QCOMPARE(stand.page.page(), 3);
    QTest::keyClick(stand.page.findChild<SlideView*>(), Qt::Key_Right);
    QCOMPARE(stand.page.page(), 3);
}

void TestReportPage::blocksAreMovedAddedAndTakenAwayAndAllIsUndone()
{
    Stand stand(m_database);
    const std::vector<Block> begun{tableBy(Variable::Education), tableBy(Variable::Sex)};
    stand.compose(begun);
    auto* const list = stand.page.findChild<BlockList*>();
    list->setCurrent(0);
    stand.button(latin("Move down"))->click();
    const auto& blocks = stand.page.view().composition.blocks;
    QVERIFY(blocks == (std::vector<Block>{begun[1], begun[0]}));
    QCOMPARE(list->current(), 1);
    stand.button(latin("Take away"))->click();
    QVERIFY(blocks == std::vector<Block>{begun[1]});
    QVERIFY(!stand.button(latin("Take away"))->isEnabled()); // the last one stays
    stand.history.stack()->undo();
    stand.history.stack()->undo();
    QVERIFY(blocks == begun);
    auto* const lines = stand.page.findChild<QListWidget*>();
    QVERIFY(lines->model()->moveRow({}, 1, {}, 0)); // as dragging does
    stand.waitForRest();
    QVERIFY(blocks == (std::vector<Block>{begun[1], begun[0]}));
}

void TestReportPage::aPlaceIsChosenByItsKey()
{
    Stand stand(m_database);
    stand.compose({tableBy(Variable::Education)});
    stand.page.open(latin("postcode:2011"));
    stand.waitForRest();
    QCOMPARE(stand.page.view().pc4, 2011);
    QVERIFY(stand.page.shown()->report.placeText.contains(latin("2011")));
    stand.page.open(latin("area:GM0392"));
    stand.waitForRest();
    QCOMPARE(stand.page.view().pc4, 0);
    QCOMPARE(stand.page.shown()->report.placeName, latin("Haarlem"));
    stand.page.open(latin("nonsense:1"));
    QCOMPARE(stand.page.view().region, latin("GM0392"));
    stand.history.stack()->undo();
    QCOMPARE(stand.page.view().pc4, 2011);
}

void TestReportPage::whatIsLeftOutSaysSo()
{
    Stand stand(m_database);
    stand.page.open(latin("postcode:8899")); // Vlieland: four people, and nobody else near
    Block country = tableBy(Variable::Sex);
    country.area = Block::Area::Country;
    stand.compose({tableBy(Variable::Education), country});
    QVERIFY(stand.page.shown());
    QCOMPARE(stand.page.shown()->report.refusals(), 1);
    const auto* const lines = stand.page.findChild<QListWidget*>();
    QVERIFY(lines->item(0)->text().contains(latin("left out")));
    QVERIFY(!lines->item(0)->toolTip().isEmpty());
    QVERIFY(!lines->item(1)->text().contains(latin("left out")));
    stand.compose({tableBy(Variable::Education)}); // now nothing can go out
    QVERIFY(!stand.page.shown());
    QVERIFY(!stand.page.findChild<parts::Banner*>()->text().isEmpty());
    QVERIFY(!stand.button(latin("Give out as PDF"))->isEnabled());
}

void TestReportPage::aFileIsGivenOutAndLogged()
{
    Stand stand(m_database);
    stand.compose({tableBy(Variable::Education)});
    const QString pdf = m_folder->filePath(latin("een.pdf"));
    const QString xlsx = m_folder->filePath(latin("een.xlsx"));
    stand.page.giveOutReport(ReportPage::Form::Pdf, pdf, latin("Gemeente"), latin("convenant"));
    stand.waitForRest();
    QCOMPARE(stand.log().size(), std::size_t{1});
    QCOMPARE(stand.log().front().release.recipient, latin("Gemeente"));
    QFile file(pdf);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith("%PDF-"));
    stand.page.giveOutReport(ReportPage::Form::Spreadsheet, xlsx, latin("Gemeente"), latin("convenant"));
    stand.waitForRest();
    QFile sheet(xlsx);
    QVERIFY(sheet.open(QIODevice::ReadOnly));
    QVERIFY(sheet.readAll().startsWith("PK"));
}

void TestReportPage::thePresentationShowsWhatWasLogged()
{
    Stand stand(m_database);
    stand.compose({tableBy(Variable::Education)});
    stand.page.giveOutReport(ReportPage::Form::Presentation, {}, latin("Wethouder"), {});
    stand.waitForRest();
    QCOMPARE(stand.log().size(), std::size_t{1});
    auto* const wall = stand.page.findChild<Presentation*>();
    QVERIFY(wall);
    for (const Qt::Key key : {Qt::Key_Right, Qt::Key_Space, Qt::Key_PageDown})
        QTest::keyClick(wall, key);
    QCOMPARE(wall->page(), 2); // of three
    QTest::keyClick(wall, Qt::Key_Left);
    QCOMPARE(wall->page(), 1);
    QTest::keyClick(wall, Qt::Key_Escape);
    stand.waitForRest();
    QVERIFY(!stand.page.findChild<Presentation*>());
}

void TestReportPage::whatWasChosenIsKept()
{
    {
        Stand stand(m_database);
        stand.compose({tableBy(Variable::Sex)});
        stand.page.open(latin("postcode:2012"));
        stand.waitForRest();
    }
    Stand again(m_database);
    QCOMPARE(again.page.view().pc4, 2012);
    QVERIFY(again.page.view().composition.blocks == std::vector<Block>{tableBy(Variable::Sex)});
    QVERIFY(viewOf(QByteArrayLiteral("no JSON")) == usualView());
    QVERIFY(viewOf(QByteArrayLiteral(R"({"pc4":1,"minutes":9999,"region":"Nergens"})")).region.isEmpty());
}

void TestReportPage::aBlockIsChanged()
{
    BlockDialog dialog(tableBy(Variable::Sex));
    dialog.findChild<QLineEdit*>()->setText(latin("  Mannen en   vrouwen "));
    Block expected = tableBy(Variable::Sex);
    expected.title = latin("Mannen en vrouwen");
    QVERIFY(dialog.block() == expected);
}

void TestReportPage::nothingIsGivenOutWithoutAsking()
{
    Stand stand(m_database);
    stand.compose({tableBy(Variable::Education)});
    stand.button(latin("Present"))->click();
    auto* const dialog = stand.page.findChild<parts::GiveOutDialog*>();
    QVERIFY(dialog);
    stand.waitForRest();
    QVERIFY(stand.log().empty());
    dialog->reject();
    stand.waitForRest();
    QVERIFY(stand.log().empty());
    QVERIFY(!stand.page.findChild<Presentation*>());
}

QTEST_MAIN(TestReportPage)
#include "tst_reportpage.moc"
