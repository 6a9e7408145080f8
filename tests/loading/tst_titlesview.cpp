// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/titlecodes.h"
#include "core/store/database.h"
#include "tests/support/town.h"
#include "ui/desk/desk.h"
#include "ui/desk/viewhistory.h"
#include "ui/loading/titles/titlelist.h"
#include "ui/loading/titles/titlepanel.h"
#include "ui/loading/titles/titlesview.h"
#include "ui/tables/tableview.h"

#include <QAbstractItemModelTester>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace spiegel;
using namespace spiegel::loading;
using spiegel::support::Town;

namespace {

constexpr int patience = 30000;

/// Tills (9), carers (7), dowsers (6) without a code, and one gardener too few to show.
QString settle(Town& town)
{
    const std::vector<std::pair<std::string, int>> titles{
        {"Kassahulp", 9}, {"Zorgassistent", 7}, {"Wichelroedeloper", 6}, {"Hovenier", 1}};
    int number = 0;
    for (const auto& [title, count] : titles) {
        for (int i = 0; i < count; ++i) {
            const std::string cv = "CV" + std::to_string(++number);
            town.addCv(cv);
            town.addExperience(cv, 1, "", "2010-01", "", {.text = title});
        }
    }
    return town.path();
}

struct Screen
{
    QString path;
    desk::Desk desk;
    desk::ViewHistory history;
    TitlesView view{desk, history};
    QSignalSpy changed{&view, &TitlesView::changed};

    explicit Screen(const QString& database)
        : path(database)
    {
        parts::Workplace place;
        place.database = path;
        place.snapshot = Day::of(2015, 3, 2);
        view.setWorkplace(place);
        view.resize(1200, 700);
        view.show();
        view.wake();
        wait();
    }
    void wait() { QTRY_VERIFY_WITH_TIMEOUT(desk.isIdle(), patience); }
    [[nodiscard]] QString titles() const
    {
        const auto* table = view.findChild<tables::TableView*>()->table();
        QStringList shown;
        for (int row = 0; row < table->rowCount(); ++row)
            shown << table->index(row, 0).data().toString();
        return shown.join(QLatin1Char('|'));
    }
    void press(const QString& text)
    {
        for (auto* button : view.findChildren<QPushButton*>()) {
            if (button->isVisible() && button->text() == text) {
                QTest::mouseClick(button, Qt::LeftButton);
                wait();
                return;
            }
        }
        QFAIL(qPrintable(text));
    }
    [[nodiscard]] QHash<QString, QString> codes() const
    {
        const auto database = store::Database::open(path, store::Access::Read);
        return database ? *people::readTitleCodes(*database) : QHash<QString, QString>();
    }
};

} // namespace

class TestTitlesView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)"))); }

    void showsFrequentTitlesOnly();
    void nothingIsAcceptedByItself();
    void acceptingIsRememberedAndUndone();
    void skippingTakesATitleOffTheList();
    void acceptsAllThatAreSureInOneStep();
    void columnsHoldTogether();
};

void TestTitlesView::showsFrequentTitlesOnly()
{
    Town town;
    const Screen screen(settle(town));
    QCOMPARE(screen.titles(), QStringLiteral("Kassahulp|Zorgassistent|Wichelroedeloper"));
}

void TestTitlesView::nothingIsAcceptedByItself()
{
    Town town;
    const Screen screen(settle(town));
    QVERIFY(screen.codes().isEmpty());
    QVERIFY(screen.changed.isEmpty());
}

void TestTitlesView::acceptingIsRememberedAndUndone()
{
    Town town;
    Screen screen(settle(town));
    screen.press(QStringLiteral("Accept"));
    QCOMPARE(screen.titles(), QStringLiteral("Zorgassistent|Wichelroedeloper"));
    QCOMPARE(screen.codes().size(), 1);
    const QString code = screen.codes().value(QStringLiteral("kassahulp"));
    QVERIFY(occupations::Register::builtIn().indexOf(code).has_value());
    QCOMPARE(screen.changed.size(), 1);
    screen.history.stack()->undo();
    screen.wait();
    QCOMPARE(screen.titles(), QStringLiteral("Kassahulp|Zorgassistent|Wichelroedeloper"));
    QVERIFY(screen.codes().isEmpty());
    screen.history.stack()->redo();
    screen.wait();
    QCOMPARE(screen.codes().value(QStringLiteral("kassahulp")), code);
}

void TestTitlesView::skippingTakesATitleOffTheList()
{
    Town town;
    Screen screen(settle(town));
    screen.press(QStringLiteral("Skip"));
    QCOMPARE(screen.titles(), QStringLiteral("Zorgassistent|Wichelroedeloper"));
    QVERIFY(screen.codes().isEmpty());
    screen.history.stack()->undo();
    QCOMPARE(screen.titles(), QStringLiteral("Kassahulp|Zorgassistent|Wichelroedeloper"));
}

void TestTitlesView::acceptsAllThatAreSureInOneStep()
{
    Town town;
    Screen screen(settle(town));
    screen.press(QStringLiteral("Accept 2 titles"));
    QCOMPARE(screen.titles(), QStringLiteral("Wichelroedeloper"));
    QCOMPARE(screen.codes().size(), 2);
    screen.history.stack()->undo();
    screen.wait();
    QVERIFY(screen.codes().isEmpty());
}

void TestTitlesView::columnsHoldTogether()
{
    Town town;
    const auto titles = readTitles(settle(town), Day::of(2015, 3, 2), Workers(2), Progress::unwatched());
    QVERIFY(titles);
    TitleDecisions decisions;
    decisions.codes.insert(QStringLiteral("zorgassistent"), QStringLiteral("5120.1"));
    decisions.skipped.insert(QStringLiteral("wichelroedeloper"));
    tables::TableModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setContent(titleColumns(*titles, decisions, true), (*titles)->count());
    model.sort(5, Qt::DescendingOrder);
    QCOMPARE(model.index(0, 5).data().toString(), QStringLiteral("skipped"));
    QCOMPARE(model.index(1, 5).data().toString(), QStringLiteral("accepted"));
    QCOMPARE(recoveredBy(**titles, decisions), 7);
    QCOMPARE(titleRows(**titles, decisions, TitleState::Open), std::vector{0});
    QCOMPARE(before({{QStringLiteral("Zorgassistent"), {}}}, decisions),
             (std::vector<people::TitleCode>{{QStringLiteral("Zorgassistent"), QStringLiteral("5120.1")}}));
}

QTEST_MAIN(TestTitlesView)
#include "tst_titlesview.moc"
