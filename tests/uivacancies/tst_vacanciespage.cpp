// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/town.h"
#include "tests/uisupport/stand.h"
#include "ui/look/style.h"
#include "ui/parts/banner.h"
#include "ui/tables/tableview.h"
#include "ui/vacancies/mailingdialog.h"
#include "ui/vacancies/profiledialog.h"
#include "ui/vacancies/vacanciespage.h"
#include "ui/vacancies/vacancycolumns.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>
#include <QUndoStack>

using namespace spiegel;
using namespace spiegel::uivacancies;
using Status = mailing::Draft::Status;

namespace {

QString latin(const char* text)
{
    return QString::fromLatin1(text);
}

/// Two employers: W1 has two open vacancies and one that is closed, and an address; W2 has one, and no address.
void fillTown(support::Town& town)
{
    town.addOccupation("KOK", "kok", "5120", 2);
    town.addEmployer("W1", "De Gouden Pan", 2011, {}, "chef@pan.example.nl");
    town.addEmployer("W2", "Bakker Jansen");
    const auto add = [&town](std::string_view number, std::string_view employer, std::string_view title,
                             std::string_view closed) {
        support::VacancyFacts facts;
        facts.employer = employer;
        facts.occupation = "KOK";
        facts.title = title;
        facts.postcode = 2011;
        facts.placed = "2015-02-01";
        facts.closed = closed;
        town.addVacancy(number, facts);
    };
    add("V1", "W1", "Zelfstandig werkend kok", {});
    add("V2", "W1", "Leerling-kok", {});
    add("V3", "W1", "Souschef", "2015-02-20");
    add("V4", "W2", "Broodbakker", {});
    for (int i = 0; i < 30; ++i)
        town.addCv("P" + std::to_string(100 + i), {.postcode = 2011});
    for (int i = 0; i < 30; ++i)
        town.addSonar("S" + std::to_string(100 + i),
                      {.birthYear = 1980 + i % 15, .sex = i % 2 ? "M" : "V", .postcode = 2011});
}

struct Stand : support::Stand<VacanciesPage>
{
    using support::Stand<VacanciesPage>::Stand;

    void open(const char* vacancy)
    {
        page.open(latin("vacancy:") + latin(vacancy));
        waitForRest();
    }
    [[nodiscard]] const mailing::Draft& employer(const char* number) const
    {
        const Drafts& all = *page.employers();
        return *std::find_if(all.begin(), all.end(),
                             [number](const mailing::Draft& one) { return one.employer == QLatin1String(number); });
    }
};

} // namespace

class TestVacanciesPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void listsWhatIsOpen();
    void theListFitsASmallWindow();
    void showsACardWithoutGivingItOut();
    void aVacancyCanBeDescribedByHand();
    void choosingAndLookingCanBeUndone();
    void anEmployerHasACardOverAllItsVacancies();
    void theStopListIsKept();
    void givesOutAndWritesItDown();
    void makesDraftsAndSendsNothing();
    void theDialogShowsTheLetter();

private:
    support::Town m_town;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_database; ///< of this test alone
};

void TestVacanciesPage::initTestCase()
{
    look::dress(*qobject_cast<QApplication*>(QCoreApplication::instance()));
    fillTown(m_town);
    QVERIFY(!m_town.path().isEmpty());
}

void TestVacanciesPage::init()
{
    QTest::failOnWarning(QRegularExpression(latin("^(?!This plugin does not support)")));
    m_folder = std::make_unique<QTemporaryDir>();
    m_database = m_folder->filePath(latin("a.db"));
    QVERIFY(QFile::copy(m_town.path(), m_database));
}

void TestVacanciesPage::listsWhatIsOpen()
{
    Stand stand(m_database);
    QVERIFY(stand.page.offers());
    QCOMPARE(stand.page.offers()->lines.size(), std::size_t{3});
    QCOMPARE(stand.employer("W1").rows.size(), std::size_t{2});
    QCOMPARE(stand.employer("W1").status, Status::Ready);
    QCOMPARE(stand.employer("W2").status, Status::Skipped);
    QCOMPARE(linesWith(*stand.page.offers(), latin("gouden")).size(), std::size_t{2});
    QCOMPARE(linesWith(*stand.page.offers(), latin("BROOD")).size(), std::size_t{1});
    QCOMPARE(linesWith(*stand.page.offers(), latin("Haarlem")).size(), std::size_t{3});
    QVERIFY(linesWith(*stand.page.offers(), latin("loodgieter")).empty());
    auto* const view = stand.page.findChild<tables::TableView*>();
    stand.page.findChild<QLineEdit*>()->setText(latin("brood"));
    QCOMPARE(view->table()->rowCount(), 1);
}

/// The page in a window of 1280 wide: its rail takes 208.
void TestVacanciesPage::theListFitsASmallWindow()
{
    Stand stand(m_database);
    stand.page.resize(1072, 656);
    QCoreApplication::processEvents();
    auto* const view = stand.page.findChild<tables::TableView*>();
    QCOMPARE(view->horizontalScrollBar()->maximum(), 0);
    const QModelIndex title = view->model()->index(0, 1);
    QCOMPARE(title.data(Qt::ToolTipRole).toString(), title.data().toString());
}

void TestVacanciesPage::showsACardWithoutGivingItOut()
{
    Stand stand(m_database);
    stand.open("V2");
    const QImage first = stand.page.picture();
    QVERIFY(first.width() > 300);
    stand.open("V4");
    QVERIFY(stand.page.picture() != first);
    QVERIFY(stand.log().empty());
    const int line = stand.page.view().line;
    stand.open("V3"); // closed
    QCOMPARE(stand.page.view().line, line);
    QVERIFY(stand.page.findChild<parts::Banner*>()->isVisible());
}

void TestVacanciesPage::aVacancyCanBeDescribedByHand()
{
    Stand stand(m_database);
    ProfileDialog dialog(stand.page.offers(),
                         {.occupation = latin("KOK"), .employer = latin("Eethuis"), .postcode = 2011});
    QCOMPARE(dialog.profile().occupation, latin("KOK"));
    QCOMPARE(dialog.profile().postcode, 2011);
    QCOMPARE(dialog.profile().hoursMin, unknown);
    const QImage before = stand.page.picture();
    stand.page.describe(dialog.profile());
    stand.waitForRest();
    QVERIFY(stand.page.view().profile);
    QVERIFY(!stand.page.picture().isNull() && stand.page.picture() != before);
    QVERIFY(stand.log().empty());
    const QString path = m_folder->filePath(latin("profiel.pdf"));
    stand.page.giveOutCard(path, latin("Eethuis"), latin("akkoord"));
    stand.waitForRest();
    QVERIFY(QFile::exists(path));
    QCOMPARE(stand.log().size(), std::size_t{1});
    QVERIFY(stand.log().front().release.request.contains(latin("profile")));
    stand.open("V1");
    QVERIFY(!stand.page.view().profile);
}

void TestVacanciesPage::choosingAndLookingCanBeUndone()
{
    Stand stand(m_database);
    QUndoStack* const steps = stand.history.stack();
    QCOMPARE(steps->count(), 0); // what is shown at first nobody chose
    const VacanciesView first = stand.page.view();
    auto* const search = stand.page.findChild<QLineEdit*>();
    auto* const view = stand.page.findChild<tables::TableView*>();
    stand.open("V1");
    stand.open("V2"); // walking through the list is one step
    stand.open("V4");
    const QImage fourth = stand.page.picture();
    search->setText(latin("br"));
    search->setText(latin("brood"));
    QCOMPARE(view->table()->rowCount(), 1);
    vacancycards::VacancyProfile profile;
    profile.occupation = latin("KOK");
    stand.page.describe(profile);
    stand.waitForRest();
    QVERIFY(stand.page.picture() != fourth);
    QCOMPARE(steps->count(), 3);
    steps->undo();
    stand.waitForRest();
    QVERIFY(!stand.page.view().profile);
    QCOMPARE(stand.page.picture(), fourth);
    steps->undo();
    QCOMPARE(search->text(), QString());
    QCOMPARE(view->table()->rowCount(), 3);
    steps->undo();
    QCOMPARE(stand.page.view(), first);
    steps->redo();
    steps->redo();
    stand.waitForRest();
    QCOMPARE(search->text(), latin("brood"));
    QCOMPARE(stand.page.picture(), fourth);
    QCOMPARE(steps->count(), 3);
}

void TestVacanciesPage::anEmployerHasACardOverAllItsVacancies()
{
    Stand stand(m_database);
    stand.open("V1");
    const QImage first = stand.page.picture();
    stand.page.showEmployer(true);
    stand.waitForRest();
    QVERIFY(stand.page.view().isOfEmployer);
    QVERIFY(!stand.page.picture().isNull() && stand.page.picture() != first);
    QVERIFY(stand.log().empty());
    const QString path = m_folder->filePath(latin("werkgever.pdf"));
    stand.page.giveOutCard(path, latin("De Gouden Pan"), latin("akkoord"));
    stand.waitForRest();
    QVERIFY(QFile::exists(path));
    QCOMPARE(stand.log().size(), std::size_t{1});
    QCOMPARE(stand.log().front().release.product, latin("card employer"));
    stand.page.open(latin("employer:W2"));
    stand.waitForRest();
    QVERIFY(stand.page.view().isOfEmployer);
    const QImage other = stand.page.picture();
    stand.open("V4"); // its only vacancy
    QVERIFY(!stand.page.view().isOfEmployer);
    QVERIFY(stand.page.picture() != other);
    const int line = stand.page.view().line;
    stand.page.open(latin("employer:W9"));
    stand.waitForRest();
    QCOMPARE(stand.page.view().line, line);
    QVERIFY(stand.page.findChild<parts::Banner*>()->isVisible());
}

void TestVacanciesPage::theStopListIsKept()
{
    {
        Stand stand(m_database);
        stand.open("V1");
        stand.page.setStopped(true);
        stand.waitForRest();
        QCOMPARE(stand.employer("W1").status, Status::Stopped);
    }
    Stand stand(m_database);
    QCOMPARE(stand.employer("W1").status, Status::Stopped);
    stand.open("V1");
    stand.page.setStopped(false);
    stand.waitForRest();
    QCOMPARE(stand.employer("W1").status, Status::Ready);
}

void TestVacanciesPage::givesOutAndWritesItDown()
{
    Stand stand(m_database);
    stand.open("V1");
    const QString path = m_folder->filePath(latin("kaart.pdf"));
    stand.page.giveOutCard(path, latin("De Gouden Pan"), latin("convenant"));
    stand.waitForRest();
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith("%PDF"));
    QCOMPARE(stand.log().size(), std::size_t{1});
    QCOMPARE(stand.log().front().release.recipient, latin("De Gouden Pan"));
}

void TestVacanciesPage::makesDraftsAndSendsNothing()
{
    Stand stand(m_database);
    mailing::Mailing mailing;
    mailing.from = {latin("Punt"), latin("wsp@example.nl")};
    mailing.folder = m_folder->filePath(latin("concepten"));
    stand.page.makeDrafts(mailing);
    stand.waitForRest();
    const QDir folder(mailing.folder);
    QCOMPARE(folder.entryList({latin("*.eml")}, QDir::Files).size(), 1); // W2 has no address
    QVERIFY(folder.exists(latin("mailing.csv")));
    QCOMPARE(stand.log().size(), std::size_t{2}); // two cards
}

void TestVacanciesPage::theDialogShowsTheLetter()
{
    Stand stand(m_database);
    stand.open("V1");
    const auto& lines = stand.page.offers()->lines;
    MailingDialog dialog(stand.page.offers(), stand.page.employers(),
                         lines[static_cast<std::size_t>(stand.page.view().line)].employer, {});
    const auto letter = [&dialog] { return dialog.findChild<QPlainTextEdit*>()->toPlainText(); };
    QVERIFY(letter().contains(latin("De Gouden Pan")));
    QVERIFY(letter().contains(latin("Leerling-kok")));
    const auto go = [&dialog] {
        const auto buttons = dialog.findChildren<QAbstractButton*>();
        return (*std::find_if(
                    buttons.begin(), buttons.end(),
                    [](const QAbstractButton* one) { return one->text().startsWith(QLatin1String("Choose")); }))
            ->isEnabled();
    };
    QVERIFY(!go()); // from nobody
    dialog.setFrom(latin("Punt <wsp@example.nl>"));
    QVERIFY(go());
    QVERIFY(letter().contains(latin("Punt")));
    QCOMPARE(dialog.mailing().employer, std::optional(latin("W1")));
    dialog.setAll(true);
    QCOMPARE(dialog.mailing().employer, std::nullopt);
    const QString usual = letter();
    dialog.setOfEmployer(true);
    QVERIFY(dialog.mailing().cards == mailing::Cards::PerEmployer);
    QVERIFY(letter() != usual && letter().contains(latin("Leerling-kok")));
    const QString path = m_folder->filePath(latin("brief.txt"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Onderwerp: Kijk eens\n\nBeste {werkgever}");
    file.close();
    dialog.openLetter(path);
    QVERIFY(letter().startsWith(latin("Kijk eens")));
    dialog.openLetter(m_folder->filePath(latin("none.txt")));
    QVERIFY(letter().startsWith(latin("Kijk eens")));
}

QTEST_MAIN(TestVacanciesPage)
#include "tst_vacanciespage.moc"
