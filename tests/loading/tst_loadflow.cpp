// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/openmatch/facts.h"
#include "core/store/database.h"
#include "tests/dump/dumpfolder.h"
#include "ui/desk/desk.h"
#include "ui/desk/viewhistory.h"
#include "ui/loading/load/loadflow.h"
#include "ui/loading/load/progressview.h"
#include "ui/loading/load/reportcolumns.h"
#include "ui/loading/load/reportview.h"
#include "ui/parts/banner.h"
#include "ui/tables/tablemodel.h"
#include "ui/tables/tableview.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QCryptographicHash>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace spiegel;
using namespace spiegel::loading;

namespace {

constexpr int patience = 30000;

QByteArray cvs(int count, const char* postcode = "2011", int bad = 0)
{
    QByteArray text = "cv_id;geboortejaar;postcode\n";
    for (int i = 0; i < count; ++i)
        text += QByteArray::number(i) + ";1980;" + (i < bad ? "99999" : postcode) + "\n";
    return text;
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256)
                                          : QByteArray();
}

/// A flow on a screen with a database of its own.
struct Screen
{
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("db.sqlite"));
    desk::Desk desk;
    desk::ViewHistory history;
    LoadFlow flow{desk, history, [] { return 0.05; }};
    QSignalSpy loaded{&flow, &LoadFlow::loaded};

    Screen() { look(); }

    /// As the window does after every load.
    void look()
    {
        parts::Workplace place;
        place.database = path;
        if (const auto database = store::Database::open(path, store::Access::Read)) {
            place.snapshot = database->snapshot();
            for (const store::SnapshotEntry& entry : database->snapshots())
                place.snapshots.push_back(entry.day);
            place.openMatch = *openmatch::readWeeks(*database);
        }
        flow.setWorkplace(place);
        flow.resize(1000, 700);
        flow.show();
    }
    QPushButton* button(const char* text) const
    {
        for (auto* one : flow.findChildren<QPushButton*>()) {
            if (one->isVisible() && one->text() == QString::fromUtf8(text))
                return one;
        }
        return nullptr;
    }
    void press(const char* text)
    {
        QPushButton* wanted = button(text);
        QVERIFY2(wanted != nullptr, text);
        QVERIFY2(wanted->isEnabled(), text);
        QTest::mouseClick(wanted, Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(desk.isIdle(), patience);
    }
    [[nodiscard]] QString message() const { return banner().isVisible() ? banner().text() : QString(); }
    [[nodiscard]] const parts::Banner& banner() const
    {
        return *flow.findChild<ReportView*>()->findChild<parts::Banner*>();
    }
};

} // namespace

class TestLoadFlow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)"))); }

    void checksFirstAndWritesNothing();
    void loadsAndSaysWhatChanged();
    void theSameWeekAgainChangesNothing();
    void otherContentAsksToReplace();
    void tooManyRejectsFailAndShowThem();
    void personalDataAreRefusedWithTheColumn();
    void aFolderThatIsNoDumpIsAClearMessage();
    void publicDataAreKnownByTheirColumns();
    void stoppingLeavesTheOldData();
    void aDumpGivenMeanwhileWaits();
    void makesADemonstrationAndLoadsIt();
    void reckonsTheTimeThatIsLeft();
    void tablesOfTheReportHoldTogether();
};

void TestLoadFlow::checksFirstAndWritesNothing()
{
    const DumpFolder dump;
    dump.put("cv.csv", cvs(100, "2011", 2));
    Screen screen;
    screen.flow.begin(dump.path());
    screen.press("Check first");
    QVERIFY2(screen.message().startsWith(QStringLiteral("This dump of 2 maart 2015 can be loaded.")),
             qPrintable(screen.message()));
    QVERIFY(screen.message().contains(QStringLiteral("2 of 100 rows are rejected")));
    QVERIFY(!QFile::exists(screen.path));
    QVERIFY(screen.loaded.isEmpty());
    screen.press("Back");
    QVERIFY(screen.button("Check first") != nullptr);
}

void TestLoadFlow::loadsAndSaysWhatChanged()
{
    const DumpFolder dump;
    dump.put("cv.csv", cvs(30));
    Screen screen;
    screen.flow.begin(dump.path());
    screen.press("Check first");
    screen.press("Load");
    QCOMPARE(screen.banner().kind(), parts::Banner::Kind::Ok);
    QVERIFY(screen.message().startsWith(QStringLiteral("The week of 2 maart 2015 is loaded.")));
    QCOMPARE(screen.loaded.size(), 1);
    QCOMPARE(screen.loaded[0][0].toString(), screen.path);
    const auto database = store::Database::open(screen.path, store::Access::Read);
    QVERIFY(database);
    QCOMPARE(database->snapshot(), Day::of(2015, 3, 2));
}

void TestLoadFlow::theSameWeekAgainChangesNothing()
{
    const DumpFolder dump;
    dump.put("cv.csv", cvs(30));
    Screen screen;
    screen.flow.begin(dump.path());
    screen.press("Load at once");
    screen.look();
    screen.flow.begin();
    screen.press("Load at once");
    QVERIFY(screen.message().startsWith(QStringLiteral("Nothing changed")));
    QCOMPARE(screen.loaded.size(), 1);
}

void TestLoadFlow::otherContentAsksToReplace()
{
    const DumpFolder dump;
    dump.put("cv.csv", cvs(30));
    Screen screen;
    screen.flow.begin(dump.path());
    screen.press("Load at once");
    screen.look();
    dump.put("cv.csv", cvs(31));
    screen.flow.begin();
    screen.press("Load at once");
    QCOMPARE(screen.banner().kind(), parts::Banner::Kind::Error);
    screen.press("Back");
    screen.press("Check first");
    QVERIFY(screen.message().startsWith(QStringLiteral("The week of 2 maart 2015 is in the database already.")));
    QVERIFY(!screen.button("Load")->isEnabled());
    screen.flow.findChildren<QCheckBox*>().last()->setChecked(true);
    screen.press("Load");
    QCOMPARE(screen.banner().kind(), parts::Banner::Kind::Ok);
    QCOMPARE(screen.loaded.size(), 2);
}

void TestLoadFlow::tooManyRejectsFailAndShowThem()
{
    const DumpFolder dump;
    dump.put("cv.csv", cvs(30, "2011", 9));
    Screen screen;
    screen.flow.begin(dump.path());
    screen.press("Load at once");
    QCOMPARE(screen.banner().kind(), parts::Banner::Kind::Error);
    QVERIFY(!QFile::exists(screen.path));
    QVERIFY(screen.loaded.isEmpty());
    bool found = false;
    for (const auto* view : screen.flow.findChildren<tables::TableView*>())
        found = found || (view->accessibleName() == QStringLiteral("Rejects") && view->table()->sourceCount() == 9);
    QVERIFY(found);
}

void TestLoadFlow::personalDataAreRefusedWithTheColumn()
{
    const DumpFolder dump;
    QByteArray text = "cv_id;contactgegeven\n";
    for (int i = 0; i < 30; ++i)
        text += QByteArray::number(i) + ";iemand" + QByteArray::number(i) + "@voorbeeld.nl\n";
    dump.put("cv.csv", text);
    Screen screen;
    screen.flow.begin(dump.path());
    screen.press("Check first");
    QCOMPARE(screen.banner().kind(), parts::Banner::Kind::Warning);
    QVERIFY2(screen.message().contains(QStringLiteral("contactgegeven")), qPrintable(screen.message()));
    QVERIFY(!screen.message().contains(QLatin1Char('@')));
    QVERIFY(screen.button("Load") == nullptr);
}

void TestLoadFlow::aFolderThatIsNoDumpIsAClearMessage()
{
    const QTemporaryDir empty;
    Screen screen;
    screen.flow.begin(empty.path());
    screen.press("Check first");
    QCOMPARE(screen.banner().kind(), parts::Banner::Kind::Error);
    QVERIFY(!screen.message().isEmpty());
    screen.press("Back");
}

void TestLoadFlow::publicDataAreKnownByTheirColumns()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("week.csv"));
    const auto write = [&path](const char* amount) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray("PEILDATUM;BEROEP_CD;REC_TYPE;AANTAL;POSTCODEGEBIED;KLEUR\n"
                              "26-11-2019;1001;Vacature;") +
                   amount + ";2011;rood\n");
    };
    write("3");
    Screen screen;
    QSignalSpy closed(&screen.flow, &LoadFlow::closed);
    screen.flow.begin(path);
    screen.press("Check first");
    QVERIFY2(screen.message().startsWith(QStringLiteral("This is UWV Open Match Data of 26 november 2019")),
             qPrintable(screen.message()));
    QVERIFY2(screen.message().contains(QStringLiteral("1 occupations in 1 postcode areas, with 3 vacancies")),
             qPrintable(screen.message()));
    QVERIFY(!QFile::exists(screen.path));
    bool tellsColumn = false;
    for (const auto* view : screen.flow.findChildren<tables::TableView*>()) {
        for (int row = 0; view->table() != nullptr && row < view->table()->rowCount(); ++row)
            tellsColumn = tellsColumn || view->table()->index(row, 1).data().toString() == QLatin1String("KLEUR");
    }
    QVERIFY(tellsColumn);
    screen.press("Load");
    QCOMPARE(screen.banner().kind(), parts::Banner::Kind::Ok);
    QCOMPARE(screen.loaded.size(), 1);
    screen.press("Ready");
    QCOMPARE(closed.size(), 1);
    QVERIFY(closed[0][0].toBool()); // to where the public figures are
    write("4");
    screen.look();
    screen.flow.begin(path);
    screen.press("Load at once"); // other content
    QCOMPARE(screen.banner().kind(), parts::Banner::Kind::Error);
    screen.press("Back");
    screen.press("Check first");
    QVERIFY2(screen.message().startsWith(QStringLiteral("The week of 26 november 2019 is in the database already.")),
             qPrintable(screen.message()));
    screen.flow.findChildren<QCheckBox*>().last()->setChecked(true);
    screen.press("Load");
    QCOMPARE(screen.banner().kind(), parts::Banner::Kind::Ok);
    screen.press("Ready");
    screen.flow.begin();
    screen.press("Load at once"); // nothing new
    screen.press("Ready");
    QVERIFY(!closed.last()[0].toBool());
}

void TestLoadFlow::stoppingLeavesTheOldData()
{
    const DumpFolder first;
    first.put("cv.csv", cvs(50));
    Screen screen;
    screen.flow.begin(first.path());
    screen.press("Load at once");
    screen.look();
    const QByteArray before = contentOf(screen.path);
    const DumpFolder next(QStringLiteral("2015-03-09"));
    next.put("cv.csv", cvs(400'000, "2012"));
    screen.flow.begin(next.path());
    QTest::mouseClick(screen.button("Load at once"), Qt::LeftButton);
    QVERIFY(screen.flow.isWorking());
    QCOMPARE(screen.desk.running().size(), std::size_t(1));
    const QPointer<desk::Task> task = screen.desk.running().front();
    QTRY_VERIFY_WITH_TIMEOUT(task->step().done > 0, patience);
    QTest::mouseClick(screen.button("Stop"), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(screen.desk.isIdle(), patience);
    QVERIFY2(screen.message().startsWith(QStringLiteral("Stopped.")), qPrintable(screen.message()));
    QCOMPARE(contentOf(screen.path), before);
    QCOMPARE(screen.loaded.size(), 1);
}

void TestLoadFlow::aDumpGivenMeanwhileWaits()
{
    const DumpFolder first;
    first.put("cv.csv", cvs(200'000));
    const DumpFolder next(QStringLiteral("2015-03-09"));
    next.put("cv.csv", cvs(20));
    Screen screen;
    screen.flow.begin(first.path());
    QTest::mouseClick(screen.button("Load at once"), Qt::LeftButton);
    QVERIFY(screen.flow.isWorking());
    screen.flow.begin(next.path());
    const auto waits = [&screen, name = QFileInfo(next.path()).fileName()] {
        const auto banners = screen.flow.findChildren<parts::Banner*>();
        return std::ranges::any_of(banners, [&](const parts::Banner* banner) {
            return banner->isVisibleTo(&screen.flow) && banner->text().contains(name) &&
                   banner->text().contains(QStringLiteral("waits"));
        });
    };
    QVERIFY(waits());
    QTRY_VERIFY_WITH_TIMEOUT(screen.desk.isIdle() && !screen.flow.isWorking(), patience * 4);
    QCOMPARE(screen.loaded.size(), 1);
    QSignalSpy closed(&screen.flow, &LoadFlow::closed);
    screen.press("Ready");
    QCOMPARE(closed.count(), 0); // the other one first
    QVERIFY(!waits());
    screen.press("Load at once");
    screen.look();
    const auto database = store::Database::open(screen.path, store::Access::Read);
    QVERIFY(database);
    QCOMPARE(database->snapshots().size(), std::size_t(2));
}

void TestLoadFlow::makesADemonstrationAndLoadsIt()
{
    Screen screen;
    screen.flow.beginDemo(200);
    QTRY_VERIFY_WITH_TIMEOUT(screen.desk.isIdle() && !screen.flow.isWorking(), patience * 4);
    QVERIFY2(screen.banner().kind() == parts::Banner::Kind::Ok, qPrintable(screen.message()));
    const auto database = store::Database::open(screen.path, store::Access::Read);
    QVERIFY(database);
    QVERIFY(database->snapshots().front().demo);
}

void TestLoadFlow::reckonsTheTimeThatIsLeft()
{
    QCOMPARE(secondsLeft(0, 100, 10), -1);
    QCOMPARE(secondsLeft(50, 100, 1), -1); // too early to tell
    QCOMPARE(secondsLeft(50, 100, 10), 10);
    QCOMPARE(secondsLeft(75, 100, 30), 10);
    QCOMPARE(secondsLeft(5, 0, 30), -1);
}

void TestLoadFlow::tablesOfTheReportHoldTogether()
{
    LoadOutcome outcome;
    dump::FileReport cv;
    cv.rows = 200;
    cv.accepted = 180;
    cv.rejected = 20;
    cv.unknownColumns << QStringLiteral("kleur");
    cv.absentColumns << QStringLiteral("geslacht");
    cv.notes = {{QStringLiteral("implausible-age"), 3}, {QStringLiteral("unknown:postcode"), 9}};
    outcome.report.files[QStringLiteral("cv.csv")] = cv;
    outcome.report.refused.push_back({QStringLiteral("cv.csv"), QStringLiteral("bsn"), QStringLiteral("why")});
    outcome.report.changed = {{QStringLiteral("cv"), {5, 2, 1}}, {QStringLiteral("kaart"), {}}};
    const auto shown = [](const ReportTable& table) {
        tables::TableModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setContent(table.columns, table.rows);
        QStringList rows;
        for (int row = 0; row < model.rowCount(); ++row)
            rows << model.index(row, 0).data().toString() + QLatin1Char(' ') + model.index(row, 1).data().toString() +
                        QLatin1Char(' ') + model.index(row, 3).data().toString();
        return rows.join(QLatin1Char('|'));
    };
    QCOMPARE(shown(fileTable(outcome, 0.05)), QStringLiteral("CVs 200 20"));
    QCOMPARE(shown(remarkTable(outcome.report)),
             QStringLiteral("cv.csv bsn –|cv.csv geslacht 200|cv.csv kleur 200|cv.csv  3"));
    QCOMPARE(shown(changeTable(outcome.report)), QStringLiteral("CVs 5 1"));
}

QTEST_MAIN(TestLoadFlow)
#include "tst_loadflow.moc"
