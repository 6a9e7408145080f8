// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dump/forget.h"
#include "core/people/titlecodes.h"
#include "tests/dump/dumpfolder.h"
#include "tests/support/town.h"
#include "ui/desk/desk.h"
#include "ui/parts/banner.h"
#include "ui/parts/button.h"
#include "ui/parts/emptystate.h"
#include "ui/parts/label.h"
#include "ui/start/fillcolumns.h"
#include "ui/start/startpage.h"
#include "ui/start/startreading.h"
#include "ui/tables/tablemodel.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace spiegel;
using namespace spiegel::start;
using spiegel::support::Town;

namespace {

constexpr int patience = 20000;

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
    return place;
}

/// Everything that can be read on the page.
QString textOf(const QWidget& page)
{
    QStringList texts;
    for (const auto* label : page.findChildren<QLabel*>()) {
        if (label->isVisible())
            texts << label->text();
    }
    for (const auto* button : page.findChildren<QPushButton*>()) {
        if (button->isVisible())
            texts << button->text();
    }
    return texts.join(QLatin1Char('\n'));
}

QPushButton* buttonWith(const QWidget& page, const QString& text)
{
    for (auto* button : page.findChildren<QPushButton*>()) {
        if (button->isVisible() && button->text() == text)
            return button;
    }
    return nullptr;
}

QString shown(const tables::TableModel& model)
{
    QStringList rows;
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column)
            cells << model.index(row, column).data().toString();
        rows << cells.join(QLatin1Char(' '));
    }
    return rows.join(QLatin1Char('|'));
}

} // namespace

class TestStartPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)"))); }

    void anEmptyDatabaseOffersTwoWaysToBegin();
    void publicWeeksAloneAreShownTheWayTo();
    void showsWhatIsLoadedAndHowItCameIn();
    void standsAtOnceAndCountsBesideTheWindow();
    void warnsOfWeeksThatAreKeptTooLong();
    void saysWhatFreeTitlesHoldBack();
    void fillTablesSortByWhatIsUnknown();
};

void TestStartPage::anEmptyDatabaseOffersTwoWaysToBegin()
{
    desk::Desk desk;
    StartPage page(desk);
    QSignalSpy wanted(&page, &parts::Page::wanted);
    page.resize(900, 600);
    page.show();
    const auto* empty = page.findChild<parts::EmptyState*>();
    for (const auto* button : empty->findChildren<QPushButton*>())
        QVERIFY2(!button->isVisible(), "there may be a database: it is being opened");
    parts::Workplace place;
    place.database = QStringLiteral("new.sqlite");
    page.setWorkplace(place);
    for (const auto* label : empty->findChildren<QLabel*>())
        QVERIFY2(label->height() >= label->heightForWidth(label->width()), qPrintable(label->text()));
    QTest::mouseClick(buttonWith(page, QStringLiteral("Load a dump …")), Qt::LeftButton);
    QTest::mouseClick(buttonWith(page, QStringLiteral("Make a demonstration")), Qt::LeftButton);
    QCOMPARE(wanted.size(), 2);
    QCOMPARE(wanted[0], (QVariantList{QStringLiteral("data"), QStringLiteral("load")}));
    QCOMPARE(wanted[1], (QVariantList{QStringLiteral("data"), QStringLiteral("demo")}));
}

void TestStartPage::publicWeeksAloneAreShownTheWayTo()
{
    desk::Desk desk;
    StartPage page(desk);
    QSignalSpy wanted(&page, &parts::Page::wanted);
    parts::Workplace place;
    place.database = QStringLiteral("public.db");
    place.openMatch = {Day::of(2019, 11, 26)};
    page.setWorkplace(place);
    page.show();
    QVERIFY(textOf(page).contains(QStringLiteral("26 november 2019")));
    QTest::mouseClick(buttonWith(page, QStringLiteral("Show the public figures")), Qt::LeftButton);
    QCOMPARE(wanted.last(), (QVariantList{QStringLiteral("occupations"), QStringLiteral("openmatch")}));
    place.openMatch.clear();
    page.setWorkplace(place);
    QVERIFY(buttonWith(page, QStringLiteral("Make a demonstration")) != nullptr);
}

void TestStartPage::showsWhatIsLoadedAndHowItCameIn()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("db.sqlite"));
    const DumpFolder dump;
    QByteArray cvs = "cv_id;geboortejaar;postcode\n";
    for (int i = 0; i < 40; ++i)
        cvs += QByteArray::number(i) + (i % 4 == 0 ? ";;2011\n" : ";1980;2011\n");
    dump.put("cv.csv", cvs + "40;1980;99999\n");
    dump.put("werkervaring.csv", "cv_id;volgnr;beroep\n1;1;5120.1\n1;2;5120.1\n");
    QVERIFY(loaded(path, dump.order()).loaded);
    desk::Desk desk;
    StartPage page(desk);
    page.setWorkplace(workplaceOf(path));
    page.resize(1200, 800);
    page.show();
    QTRY_VERIFY_WITH_TIMEOUT(desk.isIdle(), patience);
    const QString text = textOf(page);
    QVERIFY2(text.contains(QStringLiteral("40")), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("43 rows, 1 rejected (2,33%)")), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("source: test")) || text.contains(QStringLiteral("old")), qPrintable(text));
    QSignalSpy wanted(&page, &parts::Page::wanted);
    QTest::mouseClick(buttonWith(page, QStringLiteral("See the reject")), Qt::LeftButton);
    QCOMPARE(wanted.last(), (QVariantList{QStringLiteral("data"), QStringLiteral("rejects")}));
}

void TestStartPage::standsAtOnceAndCountsBesideTheWindow()
{
    Town town;
    town.addCv("CV1");
    const parts::Workplace place = workplaceOf(town.path());
    desk::Desk desk;
    QElapsedTimer clock;
    clock.start();
    StartPage page(desk);
    page.setWorkplace(place);
    page.resize(1200, 800);
    page.show();
    QVERIFY(!page.grab().isNull());
    QVERIFY(textOf(page).contains(QStringLiteral("The fields are being counted …"))); // not waited for
    QTRY_VERIFY_WITH_TIMEOUT(desk.isIdle(), patience);
    QVERIFY(!textOf(page).contains(QStringLiteral("The fields are being counted …")));
}

void TestStartPage::warnsOfWeeksThatAreKeptTooLong()
{
    Town town(Day::of(2015, 1, 5));
    town.addCv("CV1");
    town.startWeek(Day::of(2015, 3, 2));
    town.addCv("CV2");
    const QString path = town.path();
    {
        auto database = store::Database::open(path, store::Access::Write);
        QVERIFY(database && database->setProperty(QLatin1String(dump::retentionProperty), 4));
    }
    desk::Desk desk;
    StartPage page(desk);
    page.setWorkplace(workplaceOf(path));
    page.resize(1200, 800);
    page.show();
    QTRY_VERIFY_WITH_TIMEOUT(desk.isIdle(), patience);
    const auto* banner = page.findChild<parts::Banner*>();
    QVERIFY(banner->isVisible());
    QVERIFY(banner->text().startsWith(QStringLiteral("1 week is older than the retention period of 4 weeks.")));
}

void TestStartPage::saysWhatFreeTitlesHoldBack()
{
    Town town;
    for (int i = 0; i < 6; ++i) {
        const std::string cv = "CV" + std::to_string(i);
        town.addCv(cv);
        town.addExperience(cv, 1, "", "2010-01", "", {.text = i < 5 ? "Kassahulp" : "Wichelroedeloper"});
    }
    town.addCv("CV9");
    town.addExperience("CV9", 1, "5120.1", "2010-01");
    const QString path = town.path();
    const Day week = Day::of(2015, 3, 2);
    const auto before = readTitleStory(path, week, Workers(2), Progress::unwatched());
    QVERIFY(before);
    QCOMPARE(before->careers, 7);
    QCOMPARE(before->heldBack, 6);
    QCOMPARE(before->recovered, 0);
    QCOMPARE(before->sureTitles, 1);
    QCOMPARE(before->withProposals, 5);
    {
        auto database = store::Database::open(path, store::Access::Write);
        QVERIFY(database &&
                people::writeTitleCodes(*database, {{QStringLiteral("wichelroedeloper"), QStringLiteral("5120.1")}}));
    }
    const auto after = readTitleStory(path, week, Workers(1), Progress::unwatched());
    QVERIFY(after);
    QCOMPARE(after->recovered, 1);
    QCOMPARE(after->withProposals, 6);
}

void TestStartPage::fillTablesSortByWhatIsUnknown()
{
    const auto fill = std::make_shared<const std::vector<dump::TableFill>>(std::vector<dump::TableFill>{
        {QStringLiteral("cv"), 10, {{QStringLiteral("postcode"), 1, 10}, {QStringLiteral("geslacht"), 5, 10}}},
        {QStringLiteral("kaart"), 0, {{QStringLiteral("adviseur"), 0, 0}}}});
    tables::TableModel files;
    QAbstractItemModelTester filesTester(&files, QAbstractItemModelTester::FailureReportingMode::QtTest);
    files.setContent(tableColumns(fill), 2);
    QCOMPARE(shown(files), QStringLiteral("CVs 10 70,0%|Cards handed out 0 –"));
    tables::TableModel fields;
    QAbstractItemModelTester fieldsTester(&fields, QAbstractItemModelTester::FailureReportingMode::QtTest);
    fields.setContent(fieldColumns(fill, 0), 2);
    fields.sort(2, Qt::DescendingOrder);
    QCOMPARE(shown(fields), QStringLiteral("geslacht 50,0% 5 10|postcode 90,0% 1 10"));
    QCOMPARE(fields.index(0, 2).data(tables::TableModel::ToneRole).toInt(), int(look::Role::Warning));
    QCOMPARE(fields.index(1, 2).data(tables::TableModel::ToneRole).toInt(), int(look::Role::Text));
    fields.setContent(fieldColumns(fill, 1), 1);
    QCOMPARE(shown(fields), QStringLiteral("adviseur – 0 0"));
}

QTEST_MAIN(TestStartPage)
#include "tst_startpage.moc"
