// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delivery/manifest.h"
#include "core/store/database.h"
#include "core/store/journal.h"
#include "tests/support/crowd.h"
#include "ui/cards/batchdialog.h"
#include "ui/sheets/cardpreview.h"
#include "ui/cards/cardsfilters.h"
#include "ui/cards/cardspage.h"
#include "ui/sheets/origindialog.h"
#include "ui/desk/desk.h"
#include "ui/desk/viewhistory.h"
#include "ui/look/style.h"
#include "ui/parts/banner.h"
#include "ui/parts/emptystate.h"
#include "ui/parts/label.h"
#include "ui/tables/tablemodel.h"
#include "ui/tables/tableview.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QPointer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace spiegel;
using namespace spiegel::uicards;
using sheets::CardPreview;
using sheets::CardSheet;
using sheets::OriginDialog;
using spiegel::support::Town;

namespace {

constexpr int patienceMs = 10000;

QString latin(const char* text)
{
    return QString::fromLatin1(text);
}

parts::Workplace workplaceOf(const QString& path)
{
    parts::Workplace workplace;
    workplace.database = path;
    workplace.snapshot = Day::of(2015, 3, 2);
    workplace.snapshots = {workplace.snapshot};
    return workplace;
}

/// A page on the crowd, its list and first card read.
struct Stand
{
    explicit Stand(const QString& path)
        : page(desk, history)
    {
        page.resize(1200, 800);
        page.show();
        page.setWorkplace(workplaceOf(path));
        waitForRest();
    }
    void waitForRest()
    {
        QVERIFY(QTest::qWaitFor([this] { return desk.isIdle(); }, patienceMs));
        QCoreApplication::processEvents();
        QVERIFY(QTest::qWaitFor([this] { return desk.isIdle(); }, patienceMs));
    }
    void choose(const char* cv)
    {
        page.open(latin("cv:") + latin(cv));
        waitForRest();
    }
    tables::TableModel* model() const { return page.findChild<tables::TableView*>()->table(); }

    desk::Desk desk;
    desk::ViewHistory history;
    CardsPage page;
};

} // namespace

class TestCardsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    /// The offscreen platform has no size hints and says so; nothing else may be said.
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)"))); }
    void withoutADatabaseItSaysWhatToDo();
    void listsEverybodyAndShowsACard();
    void aCvWithoutACardSaysWhy();
    void aCardAskedForBeforeTheDatabaseIsOpenIsShown();
    void aLongReasonDoesNotSqueezeTheList();
    void filtersAndChoicesCanBeUndone();
    void enterOnARowShowsItsCard();
    void theModelKeepsItsPromises();
    void zoomAsksForASharperPicture();
    void aClickOnAFigureOpensItsRows();
    void theKeyboardGoesFromFigureToFigure();
    void savesOneCard();
    void makesABatch();
    void theDialogShowsNamesAndStopsTwins();
    void theDialogBundlesPerAdviser();
    void theDialogAsksWhoChanged();
    void theDialogWantsThePasswordTwice();
    void makesAZip();
    void theWajongCardIsForWhoIsLinked();
    void theDialogMakesWajongCards();
    void aDatabaseThatIsGoneIsToldInWords();
    void theSearchFindsNumbers();

private:
    Town m_town;
    QString m_path;
    QTemporaryDir m_folder;
};

void TestCardsPage::initTestCase()
{
    look::dress(*qobject_cast<QApplication*>(QCoreApplication::instance()));
    support::addCrowd(m_town, 120, 11);
    for (const char* cv : {"P000", "P003", "P009"}) // the last has no work from the list
        m_town.addSonar(std::string("S") + cv, {.cv = cv, .hoursADay = "400", .guidance = 1});
    m_path = m_town.path();
}

void TestCardsPage::withoutADatabaseItSaysWhatToDo()
{
    desk::Desk desk;
    desk::ViewHistory history;
    CardsPage page(desk, history);
    page.setWorkplace({});
    QSignalSpy wanted(&page, &parts::Page::wanted);
    auto* const empty = page.findChild<parts::EmptyState*>();
    QVERIFY(empty);
    Q_EMIT empty->acted();
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted[0][0].toString(), latin("start"));
}

void TestCardsPage::listsEverybodyAndShowsACard()
{
    Stand stand(m_path);
    QCOMPARE(stand.model()->rowCount(), 120);
    QVERIFY(!stand.page.card());
    stand.choose("P000");
    QVERIFY(stand.page.card().has_value());
    QCOMPARE(stand.page.card()->header.cv, latin("P000"));
    const QImage picture = stand.page.findChild<CardPreview*>()->picture();
    QVERIFY(!picture.isNull());
    QVERIFY(qAbs(picture.height() / double(picture.width()) - 297.0 / 210) < 0.01);
}

void TestCardsPage::aCvWithoutACardSaysWhy()
{
    Stand stand(m_path);
    stand.choose("P009");
    QVERIFY(!stand.page.card());
    stand.choose("no such number");
    QVERIFY(!stand.page.card());
    QVERIFY(stand.page.findChild<CardPreview*>()->picture().isNull());
    stand.choose("P001");
    QVERIFY(stand.page.card());
}

void TestCardsPage::aCardAskedForBeforeTheDatabaseIsOpenIsShown()
{
    desk::Desk desk;
    desk::ViewHistory history;
    CardsPage page(desk, history);
    page.setWorkplace({});
    page.open(latin("cv:P000"));
    parts::Workplace workplace;
    workplace.database = m_path;
    workplace.snapshot = Day::of(2015, 3, 2);
    page.setWorkplace(workplace);
    QTRY_VERIFY_WITH_TIMEOUT(page.card().has_value(), patienceMs);
    QCOMPARE(page.card()->header.cv, latin("P000"));
}

void TestCardsPage::aLongReasonDoesNotSqueezeTheList()
{
    Stand stand(m_path);
    stand.page.resize(1024, 640); // what a window of 1280 leaves
    QCoreApplication::processEvents();
    const auto* table = stand.page.findChild<tables::TableView*>();
    const auto* preview = stand.page.findChild<CardPreview*>();
    const auto* sheets = preview->parentWidget();
    for (const char* cv : {"P000", "P009"}) {
        stand.choose(cv);
        const int edge = table->mapTo(&stand.page, QPoint(table->width(), 0)).x();
        QVERIFY2(table->width() >= 528, cv);
        QVERIFY2(edge <= sheets->mapTo(&stand.page, QPoint(0, 0)).x(), cv);
    }
}

void TestCardsPage::filtersAndChoicesCanBeUndone()
{
    Stand stand(m_path);
    CardsView view = stand.page.view();
    view.branch = latin("Haarlem");
    stand.page.change(view, latin("choose a branch"));
    stand.waitForRest();
    const int inHaarlem = stand.model()->rowCount();
    QVERIFY(inHaarlem > 0 && inHaarlem < 120);
    stand.choose("P000");
    stand.choose("P001"); // walking through the list is one step
    QCOMPARE(stand.history.stack()->count(), 2);
    stand.history.stack()->undo();
    stand.waitForRest();
    QVERIFY(stand.page.view().cv.isEmpty());
    QCOMPARE(stand.model()->rowCount(), inHaarlem);
    stand.history.stack()->undo();
    stand.waitForRest();
    QCOMPARE(stand.model()->rowCount(), 120);
    stand.history.stack()->redo();
    stand.history.stack()->redo();
    stand.waitForRest();
    QCOMPARE(stand.page.view().cv, latin("P001"));
    QCOMPARE(stand.model()->rowCount(), inHaarlem);
}

void TestCardsPage::enterOnARowShowsItsCard()
{
    Stand stand(m_path);
    auto* const table = stand.page.findChild<tables::TableView*>();
    table->setFocus();
    table->selectRow(3);
    QTest::keyClick(table, Qt::Key_Return);
    stand.waitForRest();
    const int row = stand.model()->sourceRow(3);
    const cards::Population& people = *stand.page.list()->population();
    QCOMPARE(stand.page.view().cv, people.numbers.name(people.cvs().id(row)));
}

void TestCardsPage::theModelKeepsItsPromises()
{
    Stand stand(m_path);
    const QAbstractItemModelTester tester(stand.model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    for (int column = 0; column < 5; ++column)
        stand.model()->sort(column, column % 2 ? Qt::AscendingOrder : Qt::DescendingOrder);
    CardsView view = stand.page.view();
    view.text = latin("receptionist");
    stand.page.change(view, latin("search"));
    stand.waitForRest();
    QVERIFY(stand.model()->rowCount() > 0 && stand.model()->rowCount() < 120);
}

void TestCardsPage::zoomAsksForASharperPicture()
{
    Stand stand(m_path);
    stand.choose("P000");
    auto* const preview = stand.page.findChild<CardPreview*>();
    preview->setZoom(1);
    stand.waitForRest();
    const int before = preview->picture().width();
    QVERIFY(qAbs(before / preview->devicePixelRatioF() - 210 / 25.4 * preview->logicalDpiX()) < 2);
    QTest::keyClick(preview, Qt::Key_Plus);
    stand.waitForRest();
    QCOMPARE(preview->percent(), 125);
    QVERIFY(preview->picture().width() > before);
    QTest::keyClick(preview, Qt::Key_Minus);
    QCOMPARE(preview->percent(), 100);
    QTest::keyClick(preview, Qt::Key_0);
    QCOMPARE(preview->zoom(), CardPreview::fitWidth);
    stand.waitForRest();
}

void TestCardsPage::aClickOnAFigureOpensItsRows()
{
    Stand stand(m_path);
    stand.choose("P000");
    auto* const sheet = stand.page.findChild<CardSheet*>();
    QVERIFY(sheet && !sheet->figures().empty());
    const auto wish = std::find_if(sheet->figures().begin(), sheet->figures().end(),
                                   [](const auto& figure) { return figure.ref.kind == cards::FigureRef::Kind::Wish; });
    QVERIFY(wish != sheet->figures().end());
    const QPoint place = sheet->placeOf(static_cast<int>(wish - sheet->figures().begin())).center();
    QTest::mouseMove(sheet, place);
    QTRY_COMPARE(sheet->cursor().shape(), Qt::PointingHandCursor);
    QVERIFY(sheet->toolTip().startsWith(latin("Show the ")));
    const QString count = sheet->toolTip().section(QLatin1Char(' '), 2, 2);
    QTest::mouseClick(sheet, Qt::LeftButton, {}, place);
    stand.waitForRest();
    const QPointer<OriginDialog> dialog = stand.page.findChild<OriginDialog*>(); // goes when it is closed
    QVERIFY(dialog && dialog->isVisible());
    auto* const table = dialog->findChild<tables::TableView*>();
    QCOMPARE(QString::number(table->model()->rowCount()), count);
    QGuiApplication::clipboard()->setText(latin("before"));
    table->selectAll();
    QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), latin("before"));
    table->selectRow(1);
    const QString cv = table->model()->index(1, 0).data().toString();
    QTest::keyClick(table, Qt::Key_Return);
    stand.waitForRest();
    QVERIFY(!dialog || !dialog->isVisible());
    QCOMPARE(stand.page.view().cv, cv);
}

void TestCardsPage::theKeyboardGoesFromFigureToFigure()
{
    Stand stand(m_path);
    stand.choose("P000");
    auto* const preview = stand.page.findChild<CardPreview*>();
    auto* const sheet = stand.page.findChild<CardSheet*>();
    preview->activateWindow();
    preview->setFocus();
    QTRY_VERIFY(preview->hasFocus());
    QTest::keyClick(preview, Qt::Key_Tab);
    QCOMPARE(sheet->current(), 0);
    QTest::keyClick(preview, Qt::Key_Tab);
    QCOMPARE(sheet->current(), 1);
    QTest::keyClick(preview, Qt::Key_Tab, Qt::ShiftModifier);
    QCOMPARE(sheet->current(), 0);
    QTest::keyClick(preview, Qt::Key_Return);
    stand.waitForRest();
    const QPointer<OriginDialog> dialog = stand.page.findChild<OriginDialog*>(); // goes when it is closed
    QVERIFY(dialog && dialog->isVisible());
    QTest::keyClick(dialog, Qt::Key_Escape);
    QVERIFY(!dialog || !dialog->isVisible());
    // After the last figure the focus goes on.
    sheet->setCurrent(static_cast<int>(sheet->figures().size()) - 1);
    preview->setFocus();
    QTest::keyClick(preview, Qt::Key_Tab);
    QCOMPARE(sheet->current(), -1);
    // So it does after Esc, however many figures there are.
    preview->activateWindow();
    preview->setFocus();
    QTRY_VERIFY(preview->hasFocus());
    QTest::keyClick(preview, Qt::Key_Tab);
    QCOMPARE(sheet->current(), 0);
    QTest::keyClick(preview, Qt::Key_Escape);
    QTest::keyClick(preview, Qt::Key_Tab);
    QCOMPARE(sheet->current(), -1);
    QVERIFY(!preview->hasFocus());
}

void TestCardsPage::savesOneCard()
{
    Stand stand(m_path);
    stand.choose("P000");
    const QString path = m_folder.filePath(latin("one/P000.pdf"));
    bool saved = false;
    stand.page.save(path, [&](const Result<>& outcome) { saved = outcome.has_value(); });
    stand.waitForRest();
    QVERIFY(saved);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.read(5) == "%PDF-");
    const auto database = store::Database::open(m_path, store::Access::Read);
    const auto journal = store::readJournal(*database, 1);
    QCOMPARE(journal->front().action, latin("export"));
    QCOMPARE(journal->front().detail.value(latin("cv")).toString(), latin("P000"));
    stand.page.save(path + latin("/below.pdf"), [&](const Result<>& outcome) { saved = outcome.has_value(); });
    stand.waitForRest();
    QVERIFY(!saved);
    QCOMPARE(stand.page.findChild<parts::Banner*>()->kind(), parts::Banner::Kind::Error);
}

void TestCardsPage::makesABatch()
{
    Stand stand(m_path);
    jobs::Batch batch;
    batch.branch = latin("Haarlem");
    batch.folder = m_folder.filePath(latin("batch"));
    int written = 0;
    stand.page.run(batch, Workers(2), [&](const Result<jobs::BatchOutcome>& outcome) { written = outcome->written; });
    QCOMPARE(stand.desk.running().size(), 1U); // the window goes on
    stand.waitForRest();
    QVERIFY(written > 5);
    const auto manifest = delivery::Manifest::read(m_folder.filePath(latin("batch/manifest.csv")));
    QVERIFY(manifest);
    QCOMPARE(manifest->count(delivery::ManifestRow::Status::Written), written);
}

void TestCardsPage::theDialogShowsNamesAndStopsTwins()
{
    Stand stand(m_path);
    BatchDialog dialog(stand.desk, workplaceOf(m_path), stand.page.makers().presses(), jobs::CardKind::Cv,
                       latin("Haarlem"), {latin("P000"), latin("P001")}, m_folder.path());
    QSignalSpy previewed(&dialog, &BatchDialog::previewed);
    stand.waitForRest();
    QVERIFY(dialog.isReady());
    QCOMPARE(dialog.batch().branch, std::optional(latin("Haarlem")));
    auto* const names = dialog.findChildren<QLineEdit*>().last();
    for (QLineEdit* const field : dialog.findChildren<QLineEdit*>()) {
        if (!field->text().contains(latin("{cv}")))
            continue;
        field->setText(latin("{adviseur}.pdf")); // several people have one adviser
        QVERIFY(QTest::qWaitFor([&] { return previewed.count() > 1 && !dialog.isReady(); }, patienceMs));
        stand.waitForRest();
        QVERIFY(!dialog.isReady());
        QVERIFY(dialog.findChild<parts::Banner*>()->isVisibleTo(&dialog));
        field->setText(latin("{beroep}/{cv}"));
        QVERIFY(QTest::qWaitFor([&] { return dialog.isReady(); }, patienceMs));
    }
    QVERIFY(names);
    auto* const whom = dialog.findChildren<QComboBox*>().at(1);
    whom->setCurrentIndex(1);
    stand.waitForRest();
    QCOMPARE(dialog.batch().ids, std::optional(QStringList{latin("P000"), latin("P001")}));
}

void TestCardsPage::theDialogBundlesPerAdviser()
{
    Stand stand(m_path);
    BatchDialog dialog(stand.desk, workplaceOf(m_path), stand.page.makers().presses(), jobs::CardKind::Cv, {}, {},
                       m_folder.path());
    stand.waitForRest();
    QComboBox* bundle = nullptr;
    for (QComboBox* const box : dialog.findChildren<QComboBox*>()) {
        if (box->count() == 2 && box->itemText(1).contains(latin("adviser")))
            bundle = box;
    }
    QVERIFY(bundle);
    bundle->setCurrentIndex(1);
    stand.waitForRest();
    QVERIFY(dialog.isReady());
    QCOMPARE(dialog.batch().bundle, jobs::Batch::Bundle::Adviser);
    QCOMPARE(dialog.batch().names, latin("{adviseur}.pdf"));
    bundle->setCurrentIndex(0);
    stand.waitForRest();
    QVERIFY(dialog.isReady());
    QCOMPARE(dialog.batch().names, latin("{adviseur}/{cv}.pdf"));
}

void TestCardsPage::theDialogAsksWhoChanged()
{
    Town town;
    support::addCrowd(town, 60, 11);
    town.startWeek(Day::of(2015, 3, 9));
    town.addWish("P000", 9, "4226.1");
    Stand stand(town.path());
    parts::Workplace workplace = workplaceOf(town.path());
    workplace.snapshot = Day::of(2015, 3, 9);
    workplace.snapshots.push_back(workplace.snapshot);
    stand.page.setWorkplace(workplace);
    stand.waitForRest();
    BatchDialog dialog(stand.desk, workplace, stand.page.makers().presses(), jobs::CardKind::Cv, {}, {},
                       m_folder.path());
    stand.waitForRest();
    QComboBox* since = nullptr;
    for (QComboBox* const box : dialog.findChildren<QComboBox*>()) {
        if (box->count() == 2 && box->itemData(1).isValid() &&
            box->itemData(1).toInt() == Day::of(2015, 3, 2).sinceEpoch())
            since = box;
    }
    QVERIFY(since && since->isVisibleTo(&dialog));
    since->setCurrentIndex(1);
    stand.waitForRest();
    QCOMPARE(dialog.batch().changedSince, std::optional(Day::of(2015, 3, 2)));
    QStringList texts;
    for (const parts::Label* const label : dialog.findChildren<parts::Label*>())
        texts << label->text();
    QVERIFY2(texts.contains(latin("1 card")), qPrintable(texts.join(latin(" | "))));
    QVERIFY(dialog.isReady());
}

void TestCardsPage::theDialogWantsThePasswordTwice()
{
    Stand stand(m_path);
    BatchDialog dialog(stand.desk, workplaceOf(m_path), stand.page.makers().presses(), jobs::CardKind::Cv, {}, {},
                       m_folder.filePath(latin("cards")));
    stand.waitForRest();
    QVERIFY(dialog.isReady());
    QVERIFY(dialog.batch().zip.isEmpty() && dialog.password().isEmpty());
    auto* const on = dialog.findChild<QCheckBox*>();
    on->setChecked(true);
    QVERIFY(!dialog.isReady()); // no password yet
    QList<QLineEdit*> passwords;
    for (QLineEdit* const field : dialog.findChildren<QLineEdit*>()) {
        if (field->echoMode() == QLineEdit::Password)
            passwords << field;
    }
    QCOMPARE(passwords.size(), 2);
    passwords[0]->setText(latin("paard accu nietje"));
    passwords[1]->setText(latin("paard accu"));
    QVERIFY(!dialog.isReady());
    passwords[1]->setText(latin("paard accu nietje"));
    QVERIFY(dialog.isReady());
    QCOMPARE(dialog.password(), latin("paard accu nietje"));
    QCOMPARE(dialog.batch().zip, m_folder.filePath(latin("cards.zip")));
    on->setChecked(false);
    QVERIFY(dialog.isReady());
    QVERIFY(dialog.batch().zip.isEmpty() && dialog.password().isEmpty());
}

void TestCardsPage::makesAZip()
{
    Stand stand(m_path);
    jobs::Batch batch;
    batch.branch = latin("Haarlem");
    batch.folder = m_folder.filePath(latin("for-the-stick"));
    batch.zip = m_folder.filePath(latin("stick/cards.zip"));
    bool isDone = false;
    stand.page.run(
        batch, Workers(2), [&](const Result<jobs::BatchOutcome>& outcome) { isDone = outcome.has_value(); },
        latin("paard accu nietje"));
    stand.waitForRest();
    QVERIFY(isDone);
    QVERIFY(QFileInfo(batch.zip).size() > 1000);
    QVERIFY(stand.page.findChild<parts::Banner*>()->text().contains(latin("cards.zip")));
}

void TestCardsPage::theWajongCardIsForWhoIsLinked()
{
    Stand stand(m_path);
    stand.choose("P000");
    CardsView view = stand.page.view();
    view.kind = jobs::CardKind::Wajong;
    stand.page.change(view, latin("choose a kind of card"));
    stand.waitForRest();
    QCOMPARE(stand.model()->rowCount(), 3);
    QVERIFY(stand.page.card().has_value());
    QCOMPARE(stand.page.card()->kind, jobs::CardKind::Wajong);
    QCOMPARE(stand.page.card()->header.cv, latin("P000"));
    const QImage picture = stand.page.findChild<CardPreview*>()->picture();
    QVERIFY(!picture.isNull());
    stand.page.open(latin("wajong:P009"));
    stand.waitForRest();
    QVERIFY(stand.page.card().has_value());
    stand.page.open(latin("wajong:P001"));
    stand.waitForRest();
    QVERIFY(!stand.page.card());
    stand.page.open(latin("wajong:P003"));
    stand.waitForRest();

    const QString path = m_folder.filePath(latin("one/tailored.pdf"));
    stand.page.save(path);
    stand.waitForRest();
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), stand.page.card()->pdf());
    const auto database = store::Database::open(m_path, store::Access::Read);
    QCOMPARE(store::readJournal(*database, 1)->front().detail.value(latin("what")).toString(), latin("wajong-kaart"));

    stand.history.stack()->undo(); // the walk through the list
    stand.history.stack()->undo(); // the kind
    stand.waitForRest();
    QCOMPARE(stand.model()->rowCount(), 120);
    QCOMPARE(stand.page.card()->kind, jobs::CardKind::Cv);
    QCOMPARE(stand.page.card()->header.cv, latin("P000"));
}

void TestCardsPage::theDialogMakesWajongCards()
{
    Stand stand(m_path);
    BatchDialog dialog(stand.desk, workplaceOf(m_path), stand.page.makers().presses(), jobs::CardKind::Wajong, {}, {},
                       m_folder.filePath(latin("tailored")));
    stand.waitForRest();
    QVERIFY(dialog.isReady());
    QCOMPARE(dialog.batch().kind, jobs::CardKind::Wajong);
    QStringList texts;
    for (const parts::Label* const label : dialog.findChildren<parts::Label*>())
        texts << label->text();
    QVERIFY2(texts.filter(latin("3 cards; for 107 CVs")).size() == 1, qPrintable(texts.join(latin(" | "))));
    int written = 0;
    stand.page.run(dialog.batch(), Workers(2),
                   [&](const Result<jobs::BatchOutcome>& outcome) { written = outcome->written; });
    stand.waitForRest();
    QCOMPARE(written, 3);
    auto* const kind = dialog.findChildren<QComboBox*>().first();
    kind->setCurrentIndex(0);
    stand.waitForRest();
    QCOMPARE(dialog.batch().kind, jobs::CardKind::Cv);
}

void TestCardsPage::aDatabaseThatIsGoneIsToldInWords()
{
    Stand stand(m_folder.filePath(latin("none.sqlite")));
    QCOMPARE(stand.page.findChild<parts::Banner*>()->kind(), parts::Banner::Kind::Error);
    QVERIFY(!stand.page.list());
}

void TestCardsPage::theSearchFindsNumbers()
{
    desk::Desk desk;
    desk::ViewHistory history;
    const parts::PageEntry entry = cardsEntry(desk, history);
    parts::Workplace workplace;
    workplace.database = m_path;
    workplace.snapshot = Day::of(2015, 3, 2);
    const auto found = entry.search(workplace, latin("p01"), Progress::unwatched());
    QCOMPARE(found.size(), 6U);
    QCOMPARE(found[0].text, latin("P010"));
    QCOMPARE(found[0].key, latin("cv:P010"));
    QVERIFY(entry.search(workplace, latin("x"), Progress::unwatched()).empty());
    QVERIFY(entry.search({}, latin("p01"), Progress::unwatched()).empty());
}

QTEST_MAIN(TestCardsPage)
#include "tst_cardspage.moc"
