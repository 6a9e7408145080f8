// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geography/postcodes.h"
#include "core/populations/populationreader.h"
#include "core/releases/releaselog.h"
#include "core/store/database.h"
#include "tests/uisupport/stand.h"
#include "tests/support/town.h"
#include "ui/desk/desk.h"
#include "ui/desk/viewhistory.h"
#include "ui/look/style.h"
#include "ui/map/mapview.h"
#include "ui/parts/banner.h"
#include "ui/parts/button.h"
#include "ui/parts/emptystate.h"
#include "ui/parts/giveoutdialog.h"
#include "ui/parts/preferences.h"
#include "ui/tables/tableview.h"
#include "ui/targetgroup/giveoutfile.h"
#include "ui/targetgroup/mapholder.h"
#include "ui/targetgroup/targetfilters.h"
#include "ui/targetgroup/targetpage.h"
#include "ui/targetgroup/targettables.h"

#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QLineEdit>
#include <QPdfDocument>
#include <QRegularExpression>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace spiegel;
using namespace spiegel::targetgroup;

namespace {

QString latin(const char* text)
{
    return QString::fromLatin1(text);
}

/// In Haarlem 25 with MBO1, 20 with MBO2, 3 with WO and 14 of whom it is not known; in Heerlen 60 with MBO1, of each
/// sex; on Vlieland 4.
void fillTown(support::Town& town)
{
    int number = 0;
    const auto add = [&](int people, int postcode, std::string_view education, std::string_view sex) {
        for (int one = 0; one < people; ++one)
            town.addSonar("S" + std::to_string(++number),
                          {.birthYear = 1970 + one % 25, .sex = sex, .postcode = postcode, .education = education});
    };
    add(25, 2011, "MBO1", "M");
    add(20, 2012, "MBO2", "V");
    add(3, 2011, "WO", "M");
    add(14, 2011, {}, "V");
    add(30, 6411, "MBO1", "M");
    add(30, 6411, "MBO1", "V");
    add(4, 8899, "MBO1", "M");
}

struct Stand : support::Stand<TargetPage>
{
    using support::Stand<TargetPage>::Stand;

    void change(const TargetView& view)
    {
        page.change(view, latin("test"));
        waitForRest();
    }
    parts::Button* button(const QString& text)
    {
        for (auto* one : page.findChildren<parts::Button*>()) {
            if (one->text() == text)
                return one;
        }
        return nullptr;
    }
    /// The row of a table on screen with this label, its cells joined.
    QString row(int table, const QString& label) const
    {
        const QString name = table == 0 ? latin("inside") : latin("outside");
        const tables::TableModel* const model = page.findChild<tables::TableView*>(name)->table();
        for (int line = 0; line < model->rowCount(); ++line) {
            if (model->index(line, 0).data().toString() != label)
                continue;
            QStringList cells;
            for (int column = 1; column < model->columnCount(); ++column)
                cells << model->index(line, column).data().toString();
            return cells.join(QLatin1Char(' '));
        }
        return {};
    }
    QString banner() const { return page.findChild<parts::Banner*>()->text(); }
};

TargetView nearHaarlem()
{
    TargetView view;
    view.pc4 = 2011;
    return view;
}

QByteArray content(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestTargetPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void withoutADatabaseItSaysWhatToDo();
    void showsTrueCountsAndWhatGoesOut();
    void theWholeCountryHidesSmallCells();
    void nothingOnScreenCanBeCopied();
    void clickingTheMapChoosesAndUndoGoesBack();
    void aKeyFromTheSearchOpensAPostcode();
    void filtersSayWhomTheyHide();
    void otherPeopleAreCountedByWhatIsKnownOfThem();
    void tooFewPeopleGivesAnAlternativeToClick();
    void whatIsCopiedIsGivenOutAndLogged();
    void filesHoldTheProtectedFigures_data();
    void filesHoldTheProtectedFigures();
    void theDialogAsksForRecipientAndGround();
    void aMapOfTrueCountsStaysInTheProgram();
    void aProtectedMapIsGivenOutAndLogged();
    void theViewIsKept();

private:
    support::Town m_town;
    QString m_original;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void TestTargetPage::initTestCase()
{
    look::dress(*qobject_cast<QApplication*>(QCoreApplication::instance()));
    fillTown(m_town);
    m_original = m_town.path();
}

void TestTargetPage::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
    QSettings(parts::settingsName(), parts::settingsName()).remove(latin("targetgroup"));
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(latin("a.db"));
    QVERIFY(QFile::copy(m_original, m_path));
}

void TestTargetPage::withoutADatabaseItSaysWhatToDo()
{
    desk::Desk desk;
    desk::ViewHistory history;
    TargetPage page(desk, history);
    page.setWorkplace({});
    QSignalSpy wanted(&page, &parts::Page::wanted);
    Q_EMIT page.findChild<parts::EmptyState*>()->acted();
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted[0][0].toString(), latin("data"));
}

void TestTargetPage::showsTrueCountsAndWhatGoesOut()
{
    Stand stand(m_path);
    stand.change(nearHaarlem());
    QCOMPARE(stand.row(0, latin("MBO-1")), latin("25 40,3%")); // of 62
    QCOMPARE(stand.row(0, latin("WO/master")), latin("3 4,8%"));
    QCOMPARE(stand.row(0, latin("Niet/onbekend")), latin("14 22,6%"));
    QVERIFY(stand.page.outside() && stand.page.outside()->table);
    // A travel area goes out in multiples of ten, next to the true figure.
    for (const auto& [label, count] : {std::pair("MBO-1", 25), {"MBO-2", 20}, {"WO/master", 3}, {"Totaal", 62}}) {
        const int shown = stand.row(1, latin(label)).section(QLatin1Char(' '), 0, 0).toInt();
        QCOMPARE(shown % 10, 0);
        QVERIFY2(std::abs(shown - count) < 10, label);
    }
    QCOMPARE(stand.log().size(), std::size_t(0)); // a look is no giving out
}

void TestTargetPage::theWholeCountryHidesSmallCells()
{
    Stand stand(m_path);
    stand.change(TargetView());
    QCOMPARE(stand.row(0, latin("WO/master")), QStringLiteral("* 3 2,4%"));
    QCOMPARE(stand.row(1, latin("WO/master")), latin("x x"));
    const auto* const outside = stand.page.findChild<tables::TableView*>(latin("outside"))->table();
    QStringList reasons;
    for (int line = 0; line < outside->rowCount(); ++line)
        reasons << outside->index(line, 1).data(Qt::ToolTipRole).toString();
    QCOMPARE(reasons.filter(latin("so few people")).size(), 1);
    QVERIFY(reasons.filter(latin("no small group can be worked out")).size() >= 1);
    const statistics::Statistics& table = *stand.page.outside()->table;
    QVERIFY(table.hidden() >= 2); // one alone could be worked out
    const QString words = hiddenSentence(table);
    QVERIFY2(words.contains(latin("1 too small")), qPrintable(words));
}

void TestTargetPage::nothingOnScreenCanBeCopied()
{
    Stand stand(m_path);
    stand.change(nearHaarlem());
    QGuiApplication::clipboard()->setText(latin("before"));
    for (auto* const table : stand.page.findChildren<tables::TableView*>()) {
        table->selectAll();
        QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
    }
    QCOMPARE(QGuiApplication::clipboard()->text(), latin("before"));
}

void TestTargetPage::clickingTheMapChoosesAndUndoGoesBack()
{
    Stand stand(m_path);
    auto* const map = stand.page.findChild<map::MapView*>();
    QVERIFY(map->hasShapes());
    Q_EMIT map->chosen(6411);
    stand.waitForRest();
    QCOMPARE(stand.page.view().pc4, 6411);
    QCOMPARE(stand.row(0, latin("MBO-1")).section(QLatin1Char(' '), 0, 0), latin("60"));
    QCOMPARE(map->content().chosen, *geography::Postcodes::builtIn().indexOf(6411));
    stand.history.stack()->undo();
    stand.waitForRest();
    QCOMPARE(stand.page.view().pc4, 0);
    QCOMPARE(stand.row(0, latin("MBO-1")).section(QLatin1Char(' '), 0, 0), latin("89"));
}

void TestTargetPage::aKeyFromTheSearchOpensAPostcode()
{
    desk::Desk desk;
    desk::ViewHistory history;
    const parts::PageEntry entry = targetEntry(desk, history);
    const auto found = entry.search({}, latin("2011"), Progress::unwatched());
    QVERIFY(!found.empty());
    Stand stand(m_path);
    stand.page.open(found.front().key);
    stand.waitForRest();
    QCOMPARE(stand.page.view().pc4, 2011);
    stand.page.open(latin("cv:12"));
    QCOMPARE(stand.page.view().pc4, 2011);
}

void TestTargetPage::filtersSayWhomTheyHide()
{
    Stand stand(m_path);
    TargetView view;
    view.by = populations::Variable::Sex;
    view.where = {{populations::Variable::Education, latin("MBO-1")}};
    stand.change(view);
    QVERIFY(stand.page.inside()->plan);
    QCOMPARE(stand.page.inside()->plan->hiddenByUnknown, 14);
    parts::Button* const include = stand.button(latin("14 people hidden: not known - include"));
    QVERIFY(include != nullptr && include->isVisible());
    QCOMPARE(stand.page.inside()->plan->total(), 89);
    include->click();
    stand.waitForRest();
    QVERIFY(stand.page.view().includeUnknown);
    QCOMPARE(stand.page.inside()->plan->total(), 103);
}

void TestTargetPage::otherPeopleAreCountedByWhatIsKnownOfThem()
{
    Stand stand(m_path);
    TargetView view;
    view.by = populations::Variable::Regime;
    view.second = populations::Variable::Available;
    stand.change(view);
    view.population = populations::Kind::Vacancy;
    stand.change(view);
    QVERIFY(stand.page.view().by != populations::Variable::Regime);
    QVERIFY(!stand.page.view().second);
    QVERIFY(stand.page.inside() && stand.page.inside()->plan);
}

void TestTargetPage::tooFewPeopleGivesAnAlternativeToClick()
{
    Stand stand(m_path);
    TargetView view;
    view.pc4 = 2101; // Heemstede: nobody, but Haarlem is near
    view.minutes = 5;
    view.mode = geography::TravelMode::Bicycle;
    stand.change(view);
    QVERIFY(stand.page.outside()->refusal);
    QVERIFY(!stand.button(QStringLiteral("Copy …"))->isEnabled());
    QVERIFY(stand.page.outside()->alternative);
    parts::Button* const show = stand.button(latin("Show that"));
    QVERIFY(show != nullptr && show->isVisible());
    show->click();
    stand.waitForRest();
    QVERIFY(stand.page.view().minutes > 5);
    QVERIFY(stand.page.outside()->table);
    QVERIFY(stand.button(QStringLiteral("Copy …"))->isEnabled());
}

void TestTargetPage::whatIsCopiedIsGivenOutAndLogged()
{
    Stand stand(m_path);
    stand.change(TargetView());
    stand.page.giveOutTable(TargetPanel::Form::Clipboard, {}, latin("Gemeente Haarlem"), latin("akkoord 7"));
    stand.waitForRest();
    const QString copied = QGuiApplication::clipboard()->text();
    QVERIFY2(copied.contains(latin("WO/master\tx\tx")), qPrintable(copied));
    QVERIFY2(copied.contains(latin("MBO-1\t89\t")), qPrintable(copied));
    QVERIFY(copied.contains(latin("Gemeente Haarlem")) && copied.contains(latin("akkoord 7")));
    const auto log = stand.log();
    QCOMPARE(log.size(), std::size_t(1));
    QVERIFY2(stand.banner().contains(latin("number 1")), qPrintable(stand.banner()));
}

void TestTargetPage::filesHoldTheProtectedFigures_data()
{
    QTest::addColumn<bool>("isPdf");
    QTest::newRow("csv") << false;
    QTest::newRow("pdf") << true;
}

void TestTargetPage::filesHoldTheProtectedFigures()
{
    QFETCH(bool, isPdf);
    Stand stand(m_path);
    TargetView view;
    view.second = populations::Variable::Sex;
    stand.change(view);
    const QString path = m_folder->filePath(isPdf ? latin("t.pdf") : latin("t.csv"));
    stand.page.giveOutTable(isPdf ? TargetPanel::Form::Pdf : TargetPanel::Form::Csv, path, latin("=cmd"), {});
    stand.waitForRest();
    QCOMPARE(stand.log().size(), std::size_t(1));
    const QByteArray bytes = content(path);
    QString text = QString::fromUtf8(bytes);
    if (isPdf) {
        QPdfDocument document;
        document.load(path);
        QCOMPARE(document.status(), QPdfDocument::Status::Ready);
        text.clear();
        for (int page = 0; page < document.pageCount(); ++page)
            text += document.getAllText(page).text();
        if (qEnvironmentVariableIsSet("SPIEGEL_PICTURES"))
            QFile::copy(path, qEnvironmentVariable("SPIEGEL_PICTURES") + latin("/doelgroep.pdf"));
        QVERIFY(bytes.contains("StructTreeRoot") || bytes.contains("ObjStm")); // tagged, packed
    } else {
        QVERIFY2(text.startsWith(latin("Education,")) || text.startsWith(latin("Level of education,")),
                 qPrintable(text.left(80)));
    }
    QVERIFY2(text.contains(latin("MBO-1")) && text.contains(latin("WO/master")), qPrintable(text));
    QVERIFY(text.contains(latin("not recorded"))); // the ground
    for (const QString& line : text.split(QLatin1Char('\n')))
        QVERIFY2(!line.startsWith(QLatin1Char('=')), qPrintable(line));
}

void TestTargetPage::theDialogAsksForRecipientAndGround()
{
    Stand stand(m_path);
    stand.change(nearHaarlem());
    stand.button(QStringLiteral("Copy …"))->click();
    auto* const dialog = stand.page.findChild<parts::GiveOutDialog*>();
    QVERIFY(dialog != nullptr);
    const auto fields = dialog->findChildren<QLineEdit*>();
    QCOMPARE(fields.size(), 2);
    fields[0]->setText(latin("  Werkgever   X "));
    QCOMPARE(dialog->recipient(), latin("Werkgever X"));
    dialog->reject();
    stand.waitForRest();
    QCOMPARE(stand.log().size(), std::size_t(0));
}

void TestTargetPage::aMapOfTrueCountsStaysInTheProgram()
{
    Stand stand(m_path);
    TargetView view;
    view.color = MapColor::Intern;
    stand.change(view);
    auto* const map = stand.page.findChild<map::MapView*>();
    const map::Figures figures = map->content().classes.figures();
    QCOMPARE(int(figures.openness), int(map::Openness::Intern));
    auto* const holder = stand.page.findChild<MapHolder*>();
    QVERIFY(holder->isIntern() && map->isVisible());
    // All of Haarlem has the number of its municipality.
    for (const int pc4 : {2011, 2012, 2023})
        QCOMPARE(figures.values[std::size_t(*geography::Postcodes::builtIn().indexOf(pc4))].value(), 62.0);
    QCOMPARE(figures.values[std::size_t(*geography::Postcodes::builtIn().indexOf(9712))].value(), 0.0);
    const QString path = m_folder->filePath(latin("intern.png"));
    stand.page.saveMap(path);
    stand.waitForRest();
    QVERIFY(!QFile::exists(path));
    QVERIFY2(stand.banner().contains(latin("true counts")), qPrintable(stand.banner()));
    stand.change(TargetView());
    QVERIFY(!holder->isIntern() && map->isVisible());
    QVERIFY(map->content().classes.figures().isEmpty());
}

void TestTargetPage::aProtectedMapIsGivenOutAndLogged()
{
    Stand stand(m_path);
    TargetView view;
    view.color = MapColor::Protected;
    stand.change(view);
    auto* const map = stand.page.findChild<map::MapView*>();
    const map::Figures figures = map->content().classes.figures();
    const auto place = [](int pc4) { return std::size_t(*geography::Postcodes::builtIn().indexOf(pc4)); };
    QVERIFY(figures.isHidden(place(8899))); // four people on Vlieland
    QVERIFY(!figures.values[place(8899)]);
    const QString path = m_folder->filePath(latin("kaart.svg"));
    stand.page.saveMap(path, latin("Gemeente Haarlem"), latin("akkoord 7"));
    stand.waitForRest();
    QVERIFY2(content(path).contains("<svg"), qPrintable(stand.banner()));
    QCOMPARE(stand.log().size(), std::size_t(1));
    // Without figures about people nothing is given out.
    stand.change(TargetView());
    stand.page.saveMap(m_folder->filePath(latin("gebied.png")));
    stand.waitForRest();
    QVERIFY(QFile::exists(m_folder->filePath(latin("gebied.png"))));
    QCOMPARE(stand.log().size(), std::size_t(1));
}

void TestTargetPage::theViewIsKept()
{
    TargetView view = nearHaarlem();
    view.minutes = 45;
    view.mode = geography::TravelMode::PublicTransport;
    view.color = MapColor::Minutes;
    view.by = populations::Variable::Birth;
    view.second = populations::Variable::Sex;
    QCOMPARE(viewOf(toJson(view)), view);
    QCOMPARE(viewOf("nonsense"), TargetView());
    {
        Stand stand(m_path);
        stand.change(view);
    }
    Stand stand(m_path);
    QCOMPARE(stand.page.view(), view);
}

QTEST_MAIN(TestTargetPage)
#include "tst_targetpage.moc"
