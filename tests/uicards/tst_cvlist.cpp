// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database.h"
#include "tests/support/crowd.h"
#include "ui/cards/cvlist.h"
#include "ui/tables/order.h"

#include <QTest>

using namespace spiegel;
using namespace spiegel::uicards;
using spiegel::support::Town;

Q_DECLARE_METATYPE(spiegel::uicards::CardsView)

namespace {

std::shared_ptr<const CvList> listOf(Town& town)
{
    parts::Workplace workplace;
    workplace.database = town.path();
    workplace.snapshot = Day::of(2015, 3, 2);
    const auto list = CvList::read(workplace, Workers(1), Progress::unwatched());
    if (!list)
        qFatal("%s", qPrintable(list.error().text()));
    return *list;
}

} // namespace

class TestCvList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsWhatAViewAsks_data();
    void listsWhatAViewAsks();
    void offersWhatIsThere();
    void sortsEveryColumnAsItReads();
    void stopsWhenCancelled();

private:
    std::shared_ptr<Town> m_town = std::make_shared<Town>();
    std::shared_ptr<const CvList> m_list;
};

void TestCvList::listsWhatAViewAsks_data()
{
    if (!m_list) {
        support::addCrowd(*m_town, 200, 5);
        m_list = listOf(*m_town);
    }
    QTest::addColumn<CardsView>("view");
    QTest::addColumn<bool>("some");
    const auto row = [](const char* name, auto change, bool some = true) {
        CardsView view;
        change(view);
        QTest::newRow(name) << view << some;
    };
    row("everybody", [](CardsView&) {});
    row("a number", [](CardsView& v) { v.text = QStringLiteral("P01"); });
    row("a number in small letters", [](CardsView& v) { v.text = QStringLiteral("p017"); });
    row("an occupation with capitals", [](CardsView& v) { v.text = QStringLiteral("RECEPTIONIST"); });
    row("a branch", [](CardsView& v) { v.text = QStringLiteral("gravenhage"); });
    row(
        "nothing of the kind", [](CardsView& v) { v.text = QStringLiteral("loodgieter"); }, false);
    row(
        "only signs", [](CardsView& v) { v.text = QStringLiteral("%"); }, false);
    row("one branch", [](CardsView& v) { v.branch = QStringLiteral("Haarlem"); });
    row("branch not known", [](CardsView& v) { v.branch = QString(); });
    row("one adviser of one branch", [](CardsView& v) {
        v.branch = QStringLiteral("Amsterdam");
        v.adviser = QStringLiteral("A2");
    });
    row("one occupation", [](CardsView& v) { v.occupation = QStringLiteral("A1"); });
    row("occupation not known", [](CardsView& v) { v.occupation = QString(); });
    row(
        "an occupation that is not there", [](CardsView& v) { v.occupation = QStringLiteral("none"); }, false);
    row("good CVs", [](CardsView& v) { v.scoreFrom = 60; });
    row("a range", [](CardsView& v) {
        v.scoreFrom = 30;
        v.scoreTo = 40;
    });
    row("all together", [](CardsView& v) {
        v.text = QStringLiteral("P1");
        v.branch = QStringLiteral("Haarlem");
        v.scoreTo = 90;
    });
}

/// Every CV by itself, with the words of the dump only.
void TestCvList::listsWhatAViewAsks()
{
    QFETCH(CardsView, view);
    QFETCH(bool, some);
    const auto rows = m_list->rows(view, Progress::unwatched());
    QVERIFY(rows);
    const cards::Population& people = *m_list->population();
    std::vector<int> wanted;
    for (int row = 0; row < m_list->count(); ++row) {
        const int occupation = people.lastOccupation(row);
        const QString name = occupation == unknown ? QString() : people.codes.name(occupation);
        const QString code = occupation == unknown ? QString() : people.codes.code(occupation);
        const QString number = people.numbers.name(people.cvs().id(row));
        const auto has = [&](const QString& text) { return text.contains(view.text, Qt::CaseInsensitive); };
        bool listed =
            view.text.isEmpty() || has(name) || has(number) || has(people.branch(row)) || has(people.adviser(row));
        if (view.text == QStringLiteral("%"))
            listed = false; // signs stand in names, but nobody means them
        listed = listed && (!view.branch || *view.branch == people.branch(row));
        listed = listed && (!view.adviser || *view.adviser == people.adviser(row));
        listed = listed && (!view.occupation || *view.occupation == code);
        listed = listed && people.score(row) >= view.scoreFrom && people.score(row) <= view.scoreTo;
        if (listed)
            wanted.push_back(row);
    }
    QCOMPARE(*rows, wanted);
    QCOMPARE(!rows->empty(), some);
}

void TestCvList::offersWhatIsThere()
{
    QCOMPARE(m_list->branches(), (QStringList{QStringLiteral("Amsterdam"), QStringLiteral("Den Haag / 's-Gravenhage"),
                                              QStringLiteral("Haarlem"), QString()}));
    QCOMPARE(m_list->advisers().last(), QString());
    QVERIFY(m_list->withoutBranch() > 0 && m_list->withoutAdviser() > 0 && m_list->withoutOccupation() > 0);
    QCOMPARE(m_list->occupations().back().first, QString());
    for (std::size_t i = 1; i + 1 < m_list->occupations().size(); ++i)
        QVERIFY(m_list->occupations()[i - 1].second < m_list->occupations()[i].second);
}

void TestCvList::sortsEveryColumnAsItReads()
{
    const auto columns = CvList::columns(m_list);
    QCOMPARE(columns.size(), 5U);
    std::vector<int> all;
    for (int row = 0; row < m_list->count(); ++row)
        all.push_back(row);
    for (const tables::Column& column : columns) {
        const auto keys = tables::keysOf(column, m_list->count(), Progress::unwatched());
        QVERIFY(keys);
        const std::vector<int> order = tables::sortedRows(all, *keys, Qt::AscendingOrder);
        QStringList texts;
        for (const int row : order) {
            if (column.key(row) != unknown)
                texts << column.text(row).rightJustified(column.kind == tables::Column::Kind::Number ? 4 : 0);
        }
        QStringList sorted = texts;
        std::sort(sorted.begin(), sorted.end());
        QCOMPARE(texts, sorted);
        QVERIFY(texts.size() > 100);
    }
}

void TestCvList::stopsWhenCancelled()
{
    Progress progress;
    progress.cancel();
    const auto rows = m_list->rows({}, progress);
    QVERIFY(!rows && rows.error().isCancelled());
}

QTEST_GUILESS_MAIN(TestCvList)
#include "tst_cvlist.moc"
