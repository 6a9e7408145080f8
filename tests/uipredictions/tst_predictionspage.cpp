// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/crowd.h"
#include "tests/uisupport/stand.h"
#include "ui/charts/dotchart.h"
#include "ui/look/style.h"
#include "ui/parts/emptystate.h"
#include "ui/parts/label.h"
#include "ui/predictions/predictionspage.h"
#include "ui/tables/tableview.h"

#include <QApplication>
#include <QClipboard>
#include <QSignalSpy>
#include <QTest>
#include <QUndoStack>

using namespace spiegel;
using namespace spiegel::uipredictions;
using predictions::Model;

namespace {

struct Stand : support::Stand<PredictionsPage>
{
    using support::Stand<PredictionsPage>::Stand;

    void tryIt()
    {
        Q_EMIT page.findChild<parts::EmptyState*>()->acted();
        waitForRest();
    }
    charts::DotChart* chart() { return page.findChild<charts::DotChart*>(); }
    tables::TableView* table() { return page.findChild<tables::TableView*>(); }
    QString cell(int row, int column) { return table()->model()->index(row, column).data().toString(); }
};

} // namespace

class TestPredictionsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void nothingIsTriedUnasked();
    void chartAndTableSayTheSame();
    void smallGroupsAreNotJudged();
    void regionsCanBeChosenAndUndone();
    void theVerdictFollowsTheRow();
    void itCanBeStopped();
    void figuresCannotBeCopied();

private:
    support::Town m_town;
    QString m_database;
};

void TestPredictionsPage::initTestCase()
{
    look::dress(*qobject_cast<QApplication*>(QCoreApplication::instance()));
    support::addCrowd(m_town, 1500, 5);
    m_database = m_town.path();
}

void TestPredictionsPage::nothingIsTriedUnasked()
{
    Stand stand(m_database);
    QVERIFY(!stand.page.outcome());
    QVERIFY(stand.page.findChild<parts::EmptyState*>()->isVisible());
    stand.tryIt();
    QVERIFY(stand.page.outcome());
    QVERIFY(!stand.page.findChild<parts::EmptyState*>()->isVisible());
}

void TestPredictionsPage::chartAndTableSayTheSame()
{
    Stand stand(m_database);
    stand.tryIt();
    const auto& parts = stand.page.outcome()->byEducation;
    QCOMPARE(stand.chart()->dots().rows.size(), parts.size());
    QCOMPARE(stand.table()->model()->rowCount(), int(parts.size()));
    int told = 0;
    for (std::size_t row = 0; row < parts.size(); ++row) {
        QCOMPARE(stand.cell(int(row), 0), parts[row].name);
        for (int model = 0; model < int(predictions::modelCount); ++model) {
            const auto& dot = stand.chart()->dots().rows[row].dots[std::size_t(model)];
            QCOMPARE(dot.has_value(), !parts[row].isHidden());
            if (!dot)
                continue;
            // By hand: one decimal, with a comma.
            const auto& hits = parts[row].tried.models[std::size_t(model)];
            const QString expected =
                QString::number(100.0 * hits.in10 / hits.cases, 'f', 1).replace(QLatin1Char('.'), QLatin1Char(','));
            QCOMPARE(stand.cell(int(row), 2 + model), expected);
            QVERIFY(std::abs(dot->value - 100.0 * hits.in10 / hits.cases) < 1e-9);
            QVERIFY(dot->interval.low < dot->value + 1e-9 && dot->interval.high > dot->value - 1e-9);
            ++told;
        }
    }
    QVERIFY(told > 10);
}

void TestPredictionsPage::smallGroupsAreNotJudged()
{
    Stand stand(m_database);
    stand.tryIt();
    int all = 0;
    const auto& parts = stand.page.outcome()->byRegion;
    for (std::size_t i = 1; i < parts.size(); ++i) {
        all += parts[i].tried.cases();
        QVERIFY(parts[i].kind == Part::Kind::Other || parts[i].tried.cases() >= 10);
    }
    QCOMPARE(all, parts[0].tried.cases());
}

void TestPredictionsPage::regionsCanBeChosenAndUndone()
{
    Stand stand(m_database);
    stand.tryIt();
    stand.page.open(QStringLiteral("region"));
    QCOMPARE(stand.page.view().by, By::Region);
    QCOMPARE(stand.table()->model()->rowCount(), int(stand.page.outcome()->byRegion.size()));
    stand.history.stack()->undo();
    QCOMPARE(stand.page.view().by, By::Education);
    QCOMPARE(stand.table()->model()->rowCount(), int(stand.page.outcome()->byEducation.size()));
}

void TestPredictionsPage::theVerdictFollowsTheRow()
{
    Stand stand(m_database);
    stand.tryIt();
    const auto isSaid = [&](const QString& words) {
        for (const auto* label : stand.page.findChildren<parts::Label*>()) {
            if (label->isVisible() && label->text().startsWith(words))
                return true;
        }
        return false;
    };
    const auto& parts = stand.page.outcome()->byEducation;
    QVERIFY(isSaid(parts[0].name));
    QTest::mouseClick(stand.chart()->viewport(), Qt::LeftButton, {}, stand.chart()->rowRect(1).center());
    QCOMPARE(stand.page.view().row, 1);
    QCOMPARE(stand.table()->currentRow(), 1);
    QVERIFY(isSaid(parts[1].name));
}

void TestPredictionsPage::itCanBeStopped()
{
    Stand stand(m_database);
    Q_EMIT stand.page.findChild<parts::EmptyState*>()->acted();
    Q_EMIT stand.page.findChild<parts::EmptyState*>()->acted(); // now it says 'stop'
    stand.waitForRest();
    QVERIFY(!stand.page.outcome());
    stand.tryIt();
    QVERIFY(stand.page.outcome());
}

void TestPredictionsPage::figuresCannotBeCopied()
{
    Stand stand(m_database);
    stand.tryIt();
    QGuiApplication::clipboard()->setText(QStringLiteral("before"));
    stand.table()->selectAll();
    QTest::keyClick(stand.table(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("before"));
}

QTEST_MAIN(TestPredictionsPage)
#include "tst_predictionspage.moc"
