// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/codes/meanings.h"
#include "core/dump/loader.h"
#include "core/store/database.h"
#include "core/store/query.h"
#include "ui/desk/desk.h"
#include "ui/desk/viewhistory.h"
#include "ui/loading/codes/codepanel.h"
#include "ui/loading/codes/codesview.h"
#include "ui/parts/banner.h"
#include "ui/parts/searchfield.h"
#include "ui/tables/tableview.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QListWidget>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace spiegel;
using namespace spiegel::loading;

namespace {

constexpr int patience = 30000;

/// A spreadsheet of four people, loaded, and the screen on it.
struct Screen
{
    QTemporaryDir folder;
    desk::Desk desk;
    desk::ViewHistory history;
    CodesView view{desk, history, [] { return 0.05; }};
    QSignalSpy changed{&view, &CodesView::changed};
    parts::Workplace place;

    Screen()
    {
        QFile file(spreadsheet());
        if (!file.open(QIODevice::WriteOnly))
            qFatal("no file");
        file.write("Sonarnummer;Opleiding;Beroep;Max reistijd\nS1;vmbo-tl;Bakker;45 min\nS2;VMBO-TL;;30\n"
                   "S3;Praktijkonderwijs;tulpenpelster;\nS4;vmbo-tl;;\n");
        file.close();
        dump::LoadOrder order;
        order.path = spreadsheet();
        order.profile = QStringLiteral("sonar");
        order.peildatum = Day::of(2015, 3, 2);
        place.database = folder.filePath(QStringLiteral("week.db"));
        place.snapshot = *order.peildatum;
        place.snapshots = {place.snapshot};
        if (!dump::load(place.database, order, Workers(2), Progress::unwatched()))
            qFatal("no load");
        show();
    }
    [[nodiscard]] QString spreadsheet() const { return folder.filePath(QStringLiteral("sonar_export.csv")); }
    void show()
    {
        view.setWorkplace(place);
        view.resize(1200, 700);
        view.show();
        view.wake();
        wait();
    }
    void wait() { QTRY_VERIFY_WITH_TIMEOUT(desk.isIdle(), patience); }
    [[nodiscard]] tables::TableModel* table() const { return view.findChild<tables::TableView*>()->table(); }
    /// The rows on screen: column, code, rows, meaning.
    [[nodiscard]] QStringList rows() const
    {
        QStringList shown;
        for (int row = 0; row < table()->rowCount(); ++row) {
            QStringList cells;
            for (int column = 0; column < 4; ++column)
                cells << table()->index(row, column).data().toString();
            shown << cells.join(QLatin1Char('|'));
        }
        return shown;
    }
    void select(int row)
    {
        auto* shown = view.findChild<tables::TableView*>();
        shown->setCurrentIndex(shown->table()->index(row, 0));
    }
    [[nodiscard]] QListWidget* meanings() const { return view.findChild<QListWidget*>(); }
    void choose(const QString& word)
    {
        for (int row = 0; row < meanings()->count(); ++row) {
            if (meanings()->item(row)->data(Qt::UserRole).toString() == word)
                meanings()->setCurrentRow(row);
        }
    }
    void press(const QString& text)
    {
        for (auto* button : view.findChildren<QPushButton*>()) {
            if (button->isVisible() && button->text() == text) {
                QVERIFY2(button->isEnabled(), qPrintable(text));
                QTest::mouseClick(button, Qt::LeftButton);
                wait();
                return;
            }
        }
        QFAIL(qPrintable(text));
    }
    [[nodiscard]] std::vector<profiles::CodeMeaning> remembered() const
    {
        return *codes::readMeaningsOf(place.database);
    }
};

} // namespace

class TestCodesView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)"))); }

    void showsWhatNobodyKnows();
    void aMeaningIsRememberedUndoneAndDoneAgain();
    void theWeekShowsItWhenItIsLoadedAgain();
    void aFileThatIsGoneCannotBeLoadedAgain();
    void anOccupationIsFoundByItsName();
    void aTypedNumberIsAMeaningWhereTheColumnTakesNumbers();
    void columnsHoldTogether();
};

void TestCodesView::showsWhatNobodyKnows()
{
    const Screen screen;
    QCOMPARE(screen.rows(),
             (QStringList{QStringLiteral("Education|vmbo-tl|3|–"), QStringLiteral("Education|Praktijkonderwijs|1|–"),
                          QStringLiteral("Occupation|Bakker|1|–"), QStringLiteral("Occupation|tulpenpelster|1|–"),
                          QStringLiteral("Longest journey|45 min|1|–")}));
    QVERIFY(screen.remembered().empty());
}

void TestCodesView::aMeaningIsRememberedUndoneAndDoneAgain()
{
    Screen screen;
    screen.select(0);
    screen.choose(QStringLiteral("VMBO"));
    screen.press(QStringLiteral("Remember"));
    const profiles::CodeMeaning vmbo{QStringLiteral("sonar"), QStringLiteral("sonar"),
                                     QStringLiteral("opleidingsniveau"), QStringLiteral("vmbo-tl"),
                                     QStringLiteral("VMBO")};
    QCOMPARE(screen.remembered(), std::vector<profiles::CodeMeaning>{vmbo});
    QCOMPARE(screen.rows().size(), 4); // it left the list of what is to do
    screen.history.stack()->undo();
    screen.wait();
    QVERIFY(screen.remembered().empty());
    QCOMPARE(screen.rows().size(), 5);
    screen.history.stack()->redo();
    screen.wait();
    QCOMPARE(screen.remembered(), std::vector<profiles::CodeMeaning>{vmbo});
    QVERIFY(screen.changed.isEmpty()); // the week is as it was
}

void TestCodesView::theWeekShowsItWhenItIsLoadedAgain()
{
    Screen screen;
    screen.select(0);
    screen.choose(QStringLiteral("VMBO"));
    screen.press(QStringLiteral("Remember"));
    screen.press(QStringLiteral("Load this week again"));
    QCOMPARE(screen.changed.size(), 1);
    QVERIFY(screen.view.findChild<parts::Banner*>()->text().contains(QStringLiteral("3 job seekers")));
    const auto database = store::Database::open(screen.place.database, store::Access::Read);
    store::Query known(*database, QStringLiteral("SELECT count(*) FROM sonar_at WHERE education = 1"));
    QVERIFY(known.next());
    QCOMPARE(known.number(0), 3);
}

void TestCodesView::aFileThatIsGoneCannotBeLoadedAgain()
{
    Screen screen;
    QVERIFY(QFile::remove(screen.spreadsheet()));
    screen.place.revision = 1;
    screen.show();
    screen.select(0);
    screen.choose(QStringLiteral("VMBO"));
    screen.press(QStringLiteral("Remember"));
    for (auto* button : screen.view.findChildren<QPushButton*>()) {
        if (button->text() == QStringLiteral("Load this week again"))
            QVERIFY(button->isVisible() && !button->isEnabled());
    }
}

void TestCodesView::anOccupationIsFoundByItsName()
{
    Screen screen;
    screen.select(2);
    QVERIFY(screen.meanings()->count() > 1); // what 'Bakker' probably is, and 'unknown'
    QVERIFY(screen.meanings()->item(0)->text().contains(QStringLiteral("bakker")));
    screen.press(QStringLiteral("Remember"));
    QCOMPARE(screen.remembered().size(), 1);
    QVERIFY(screen.remembered().front().meaning.front().isDigit());
}

void TestCodesView::aTypedNumberIsAMeaningWhereTheColumnTakesNumbers()
{
    Screen screen;
    screen.select(4);
    auto* field = screen.view.findChild<parts::SearchField*>();
    QSignalSpy asked(field, &parts::SearchField::asked);
    field->setText(QStringLiteral("45"));
    Q_EMIT field->asked(QStringLiteral("45"));
    Q_EMIT field->taken({QStringLiteral("45"), {}, QStringLiteral("45"), look::Icon::Ok});
    screen.press(QStringLiteral("Remember"));
    QCOMPARE(screen.remembered().front().meaning, QStringLiteral("45"));
}

void TestCodesView::columnsHoldTogether()
{
    Screen screen;
    const QAbstractItemModelTester tester(screen.table(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    screen.table()->sort(2, Qt::DescendingOrder);
    QVERIFY(screen.rows().front().contains(QStringLiteral("vmbo-tl")));
}

QTEST_MAIN(TestCodesView)
#include "tst_codesview.moc"
