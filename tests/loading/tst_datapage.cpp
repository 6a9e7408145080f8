// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dump/forget.h"
#include "core/openmatch/facts.h"
#include "core/openmatch/weeks.h"
#include "tests/dump/dumpfolder.h"
#include "tests/support/town.h"
#include "ui/desk/desk.h"
#include "ui/desk/viewhistory.h"
#include "ui/loading/datapage.h"
#include "ui/loading/load/chooseview.h"
#include "ui/loading/weeks/forgetquestion.h"
#include "ui/loading/weeks/journalwords.h"
#include "ui/loading/weeks/weekswork.h"
#include "ui/parts/banner.h"
#include "ui/tables/tableview.h"

#include <QDir>
#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace spiegel;
using namespace spiegel::loading;
using spiegel::support::Town;

namespace {

constexpr int patience = 20000;

QString threeWeeks(Town& town)
{
    town.addCv("CV1");
    town.startWeek(Day::of(2015, 3, 9));
    town.addCv("CV2");
    town.startWeek(Day::of(2015, 4, 6));
    town.addCv("CV3");
    return town.path();
}

parts::Workplace workplaceOf(const QString& path)
{
    const auto database = store::Database::open(path, store::Access::Read);
    if (!database)
        qFatal("%s", qPrintable(database.error().text()));
    parts::Workplace place;
    place.database = path;
    place.snapshot = database->snapshot();
    for (const store::SnapshotEntry& entry : database->snapshots())
        place.snapshots.push_back(entry.day);
    place.openMatch = *openmatch::readWeeks(*database);
    return place;
}

struct Screen
{
    desk::Desk desk;
    desk::ViewHistory history;
    DataPage page{desk, history, [] { return 0.05; }};
    QSignalSpy changed{&page, &parts::Page::databaseChanged};

    explicit Screen(const QString& path)
    {
        page.setWorkplace(workplaceOf(path));
        page.resize(1200, 800);
        page.show();
    }
    const tables::TableView* table(const char* name) const
    {
        const tables::TableView* found = nullptr;
        for (const auto* view : page.findChildren<tables::TableView*>()) {
            if (view->accessibleName() == QLatin1String(name) && (found == nullptr || view->isVisible()))
                found = view; // loading has a table of rejects too
        }
        return found;
    }
    QPushButton* button(const char* text) const
    {
        for (auto* one : page.findChildren<QPushButton*>()) {
            if (one->isVisible() && one->text() == QString::fromUtf8(text))
                return one;
        }
        return nullptr;
    }
};

QString shown(const tables::TableView& view, int columns)
{
    QStringList rows;
    for (int row = 0; row < view.table()->rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < columns; ++column)
            cells << view.table()->index(row, column).data().toString();
        rows << cells.join(QLatin1Char(' '));
    }
    return rows.join(QLatin1Char('|'));
}

} // namespace

class TestDataPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)"))); }

    void listsTheWeeksNewestFirst();
    void marksWeeksThatAreKeptTooLong();
    void removesAWeekAfterAsking();
    void keepsTheRetentionPeriodInTheDatabase();
    void aDroppedDumpComesIntoTheField();
    void aDropOnTheFieldReplacesWhatIsThere();
    void anEmptyDatabaseBeginsWithLoading();
    void showsTheRejectsOfTheChosenWeek();
    void tellsTheJournalInWords();
    void stoppingBetweenWeeksKeepsTheRest();
    void publicWeeksStandBesideTheOthers();
    void publicWeeksAloneAreNoEmptyDatabase();
};

void TestDataPage::listsTheWeeksNewestFirst()
{
    Town town;
    Screen screen(threeWeeks(town));
    screen.page.open(QStringLiteral("weeks"));
    QTRY_VERIFY_WITH_TIMEOUT(screen.desk.isIdle(), patience);
    QCOMPARE(shown(*screen.table("Weeks"), 2),
             QStringLiteral("6 april 2015 none set|9 maart 2015 none set|2 maart 2015 none set"));
}

void TestDataPage::marksWeeksThatAreKeptTooLong()
{
    Town town;
    const QString path = threeWeeks(town);
    QVERIFY(writeRetention(path, 4));
    Screen screen(path);
    QTRY_VERIFY_WITH_TIMEOUT(screen.desk.isIdle(), patience);
    QCOMPARE(shown(*screen.table("Weeks"), 2),
             QStringLiteral("6 april 2015 within it|9 maart 2015 within it|2 maart 2015 kept too long"));
    QVERIFY(screen.button("Remove it …") != nullptr);
}

void TestDataPage::removesAWeekAfterAsking()
{
    Town town;
    const QString path = threeWeeks(town);
    QVERIFY(writeRetention(path, 4));
    Screen screen(path);
    QTRY_VERIFY_WITH_TIMEOUT(screen.desk.isIdle(), patience);
    QTest::mouseClick(screen.button("Remove it …"), Qt::LeftButton);
    auto* question = screen.page.findChild<ForgetQuestion*>();
    QVERIFY(question != nullptr);
    question->reject();
    QTRY_VERIFY_WITH_TIMEOUT(screen.desk.isIdle(), patience);
    QCOMPARE(workplaceOf(path).snapshots.size(), std::size_t(3));
    QTRY_VERIFY(screen.page.findChild<ForgetQuestion*>() == nullptr);
    QTest::mouseClick(screen.button("Remove it …"), Qt::LeftButton);
    screen.page.findChild<ForgetQuestion*>()->accept();
    QTRY_COMPARE_WITH_TIMEOUT(screen.changed.size(), 1, patience);
    QCOMPARE(workplaceOf(path).snapshots, (std::vector{Day::of(2015, 3, 9), Day::of(2015, 4, 6)}));
    screen.page.setWorkplace(workplaceOf(path));
    QTRY_VERIFY_WITH_TIMEOUT(screen.desk.isIdle(), patience);
    QCOMPARE(screen.table("Weeks")->table()->rowCount(), 2);
    QVERIFY(shown(*screen.table("Journal"), 3).contains(QStringLiteral("week removed 2 maart 2015")));
}

void TestDataPage::keepsTheRetentionPeriodInTheDatabase()
{
    Town town;
    const QString path = threeWeeks(town);
    Screen screen(path);
    QTRY_VERIFY_WITH_TIMEOUT(screen.desk.isIdle(), patience);
    for (auto* box : screen.page.findChildren<QSpinBox*>()) {
        if (box->accessibleName() == QStringLiteral("Keep weeks for"))
            box->setValue(26);
    }
    QTRY_COMPARE_WITH_TIMEOUT(screen.changed.size(), 1, patience);
    const auto reading = readWeeks(path, Progress::unwatched());
    QVERIFY(reading);
    QCOMPARE(reading->retentionWeeks, 26);
}

void TestDataPage::aDroppedDumpComesIntoTheField()
{
    Town town;
    Screen screen(threeWeeks(town));
    screen.page.open(QStringLiteral("dump:/data/week 10.zip"));
    QVERIFY(screen.page.findChild<QLineEdit*>()->text().endsWith(QStringLiteral("week 10.zip")) ||
            screen.button("Check first") != nullptr);
    QVERIFY(!screen.button("Check first")->isEnabled()); // there is no such file
    QTest::mouseClick(screen.button("To the data"), Qt::LeftButton);
    QVERIFY(screen.table("Weeks")->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(screen.desk.isIdle(), patience);
}

void TestDataPage::aDropOnTheFieldReplacesWhatIsThere()
{
    Town town;
    Screen screen(threeWeeks(town));
    screen.page.open(QStringLiteral("dump:/data/week 10.zip"));
    auto* choose = screen.page.findChild<ChooseView*>();
    auto* field = choose->findChild<QLineEdit*>();
    QVERIFY(!field->acceptDrops()); // so that it comes to the view
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(QStringLiteral("/data/week 11.zip"))});
    const Qt::DropActions offered = Qt::CopyAction | Qt::MoveAction;
    const QPoint middle = choose->rect().center();
    QDragEnterEvent enter(middle, offered, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(choose, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(middle, offered, &data, Qt::LeftButton, Qt::NoModifier);
    drop.setDropAction(Qt::MoveAction); // as a file manager proposes on its own disk
    QCoreApplication::sendEvent(choose, &drop);
    QCOMPARE(drop.dropAction(), Qt::CopyAction);
    QCOMPARE(QDir::fromNativeSeparators(field->text()), QStringLiteral("/data/week 11.zip"));
    QTRY_VERIFY_WITH_TIMEOUT(screen.desk.isIdle(), patience);
}

void TestDataPage::anEmptyDatabaseBeginsWithLoading()
{
    desk::Desk desk;
    desk::ViewHistory history;
    DataPage page(desk, history, [] { return 0.05; });
    parts::Workplace place;
    place.database = QStringLiteral("/nowhere/new.sqlite");
    page.setWorkplace(place);
    page.show();
    bool found = false;
    for (const auto* button : page.findChildren<QPushButton*>())
        found = found || (button->isVisible() && button->text() == QStringLiteral("Check first"));
    QVERIFY(found);
}

void TestDataPage::showsTheRejectsOfTheChosenWeek()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("db.sqlite"));
    const DumpFolder dump;
    QByteArray cvs = "cv_id;postcode\n";
    for (int i = 0; i < 50; ++i)
        cvs += QByteArray::number(i) + ";2011\n";
    dump.put("cv.csv", cvs + "50;99999\n51;12\n");
    QVERIFY(loaded(path, dump.order()).loaded);
    Screen screen(path);
    screen.page.open(QStringLiteral("rejects"));
    QTRY_VERIFY_WITH_TIMEOUT(screen.desk.isIdle(), patience);
    QCOMPARE(shown(*screen.table("Rejects"), 4), QStringLiteral("cv.csv 52 postcode 99999|cv.csv 53 postcode 12"));
}

void TestDataPage::tellsTheJournalInWords()
{
    const QJsonObject cv{
        {QStringLiteral("added"), 1200}, {QStringLiteral("changed"), 3}, {QStringLiteral("removed"), 0}};
    const store::JournalEntry load{{},
                                   QStringLiteral("load"),
                                   {},
                                   {{QStringLiteral("path"), QStringLiteral("/d/w10")},
                                    {QStringLiteral("changed"), QJsonObject{{QStringLiteral("cv"), cv}}}}};
    QCOMPARE(detailText(load), QStringLiteral("1.200 rows added, 3 changed, 0 removed; from /d/w10"));
    store::JournalEntry batch;
    batch.action = QStringLiteral("export");
    batch.detail = {{QStringLiteral("what"), QStringLiteral("cv-kaart")},
                    {QStringLiteral("cards"), 1200},
                    {QStringLiteral("folder"), QStringLiteral("/d/kaarten")},
                    {QStringLiteral("names"), QStringLiteral("{cv}.pdf")},
                    {QStringLiteral("branch"), QStringLiteral("Haarlem")}};
    QCOMPARE(detailText(batch), QStringLiteral("cv-kaarten of 1.200 CVs, in /d/kaarten, branch Haarlem"));
    QCOMPARE(actionText(QStringLiteral("forget")), QStringLiteral("week removed"));
    QCOMPARE(actionText(QStringLiteral("something-new")), QStringLiteral("something-new"));
    QVERIFY(momentKey(QStringLiteral("2015-03-02T10:00:00Z")) < momentKey(QStringLiteral("2015-03-02T10:00:01Z")));
}

void TestDataPage::stoppingBetweenWeeksKeepsTheRest()
{
    Town town;
    const QString path = threeWeeks(town);
    Progress progress;
    progress.cancel();
    const auto forgotten = forgetWeeks(path, {{Day::of(2015, 3, 2)}}, progress);
    QVERIFY(!forgotten && forgotten.error().isCancelled());
    QCOMPARE(workplaceOf(path).snapshots.size(), std::size_t(3));
}

namespace {

/// A week of Open Match of that day: three vacancies.
void loadPublic(const QString& database, const char* day)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("week.csv"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray("PEILDATUM;BEROEP_CD;REC_TYPE;AANTAL\n") + day + ";1001;Vacature;3\n");
    file.close();
    dump::LoadOrder order;
    order.path = path;
    QVERIFY(openmatch::load(database, order, Progress::unwatched()));
}

} // namespace

void TestDataPage::publicWeeksStandBesideTheOthers()
{
    Town town;
    const QString path = threeWeeks(town);
    loadPublic(path, "09-03-2015"); // of the same day as a week of werk.nl
    loadPublic(path, "16-03-2015");
    Screen screen(path);
    QTRY_VERIFY_WITH_TIMEOUT(screen.desk.isIdle(), patience);
    QCOMPARE(shown(*screen.table("Weeks"), 2),
             QStringLiteral("6 april 2015 none set|9 maart 2015 none set|2 maart 2015 none set|"
                            "16 maart 2015 public: no limit|9 maart 2015 public: no limit"));
    const auto* weeks = screen.table("Weeks");
    QCOMPARE(weeks->table()->index(4, 2).data().toString(), QStringLiteral("UWV Open Match Data"));
    QCOMPARE(weeks->table()->index(4, 3).data().toString(), QStringLiteral("1")); // rows
    QVERIFY(shown(*screen.table("Journal"), 4).contains(QStringLiteral("UWV Open Match Data: 1 rows, 0 rejected")));
    const_cast<tables::TableView*>(weeks)->selectRow(4);
    QTest::mouseClick(screen.button("Remove for good …"), Qt::LeftButton);
    screen.page.findChild<ForgetQuestion*>()->accept();
    QTRY_COMPARE_WITH_TIMEOUT(screen.changed.size(), 1, patience);
    const parts::Workplace left = workplaceOf(path);
    QCOMPARE(left.snapshots.size(), std::size_t(3)); // that of werk.nl stays
    QCOMPARE(left.openMatch, std::vector{Day::of(2015, 3, 16)});
}

void TestDataPage::publicWeeksAloneAreNoEmptyDatabase()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("public.db"));
    loadPublic(path, "09-03-2015");
    Screen screen(path);
    QTRY_VERIFY_WITH_TIMEOUT(screen.desk.isIdle(), patience);
    QVERIFY(screen.table("Weeks")->isVisible());
    QCOMPARE(screen.table("Weeks")->table()->rowCount(), 1);
}

QTEST_MAIN(TestDataPage)
#include "tst_datapage.moc"
