// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/loading/rejects/rejectlist.h"
#include "ui/tables/tablemodel.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QTest>

using namespace spiegel;
using namespace spiegel::loading;
using dump::RejectKind;

namespace {

std::vector<dump::Reject> three()
{
    return {{QStringLiteral("cv.csv"), 12, QStringLiteral("postcode"), QStringLiteral("99"), RejectKind::Postcode},
            {QStringLiteral("cv.csv"), 7, QStringLiteral("geslacht"), QStringLiteral("Q"), RejectKind::Value},
            {QStringLiteral("bekeken.csv"), 3, QStringLiteral("op"), QStringLiteral("2015-13-01"), RejectKind::Date}};
}

QString texts(const std::vector<parts::Choice>& choices)
{
    QStringList found;
    for (const parts::Choice& choice : choices)
        found << choice.text;
    return found.join(QLatin1Char('|'));
}

} // namespace

class TestRejectList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void filtersByFileAndKind()
    {
        const RejectList list(three());
        QCOMPARE(list.rows({}), (std::vector{0, 1, 2}));
        QCOMPARE(list.rows({QStringLiteral("cv.csv"), {}}), (std::vector{0, 1}));
        QCOMPARE(list.rows({QStringLiteral("cv.csv"), RejectKind::Value}), std::vector{1});
        QVERIFY(list.rows({QStringLiteral("cv.csv"), RejectKind::Date}).empty());
    }
    void choicesCountUnderTheOtherFilter()
    {
        const RejectList list(three());
        QCOMPARE(texts(list.fileChoices({})), QStringLiteral("all|cv.csv (2)|bekeken.csv (1)"));
        QCOMPARE(texts(list.fileChoices({QStringLiteral("cv.csv"), RejectKind::Date})),
                 QStringLiteral("all|bekeken.csv (1)"));
        QCOMPARE(texts(list.kindChoices({QStringLiteral("bekeken.csv"), {}})), QStringLiteral("all|no date (1)"));
    }
    void showsWhereWhatAndRemedy()
    {
        const auto list = std::make_shared<const RejectList>(three());
        tables::TableModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setContent(rejectColumns(list), list->count());
        model.sort(1, Qt::AscendingOrder);
        QCOMPARE(model.index(0, 0).data().toString(), QStringLiteral("bekeken.csv"));
        QCOMPARE(model.index(0, 4).data().toString(), dump::rejectProblem(RejectKind::Date));
        QCOMPARE(model.index(0, 5).data().toString(), dump::rejectRemedy(RejectKind::Date));
        model.setShown(list->rows({QStringLiteral("cv.csv"), {}}));
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(0, 1).data().toString(), QStringLiteral("7"));
    }
    void aMillionRejectsFilterInAMoment()
    {
        std::vector<dump::Reject> many;
        many.reserve(1'000'000);
        for (int i = 0; i < 1'000'000; ++i)
            many.push_back({i % 3 == 0 ? QStringLiteral("cv.csv") : QStringLiteral("bekeken.csv"),
                            i,
                            QStringLiteral("op"),
                            {},
                            i % 5 == 0 ? RejectKind::Date : RejectKind::Value});
        const RejectList list(std::move(many));
        QElapsedTimer clock;
        clock.start();
        QCOMPARE(list.rows({QStringLiteral("cv.csv"), RejectKind::Date}).size(), std::size_t(66'667));
        QVERIFY2(clock.elapsed() < 2000, "filtering takes long");
    }
};

QTEST_GUILESS_MAIN(TestRejectList)
#include "tst_rejectlist.moc"
