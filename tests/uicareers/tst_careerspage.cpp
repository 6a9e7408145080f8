// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/journal.h"
#include "tests/uicareers/walkers.h"
#include "ui/careers/careerspage.h"
#include "ui/careers/egoview.h"
#include "ui/desk/desk.h"
#include "ui/desk/viewhistory.h"
#include "ui/graph/networkview.h"
#include "ui/look/style.h"
#include "ui/look/theme.h"
#include "ui/look/type.h"
#include "ui/parts/preferences.h"
#include "ui/tables/tablemodel.h"
#include "ui/tables/tableview.h"

#include <QApplication>
#include <QFile>
#include <QHeaderView>
#include <QImage>
#include <QScrollBar>
#include <QSettings>
#include <QSplitter>
#include <QTest>
#include <QXmlStreamReader>

using namespace spiegel;
using namespace spiegel::uicareers;
using spiegel::support::Town;

class TestCareersPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void showsTheOverviewFirst();
    void walksOnAndBack();
    void everyChangeCanBeUndone();
    void pictureAndTableShowTheSameSteps();
    void saysWhatAFilterHides();
    void savesPrivatelyAndWritesItDown_data();
    void savesPrivatelyAndWritesItDown();
    void whatIsSavedIsOnWhite_data();
    void whatIsSavedIsOnWhite();
    void theTableIsWholeBesideThePicture_data();
    void theTableIsWholeBesideThePicture();
    void theSplitterStaysWhereItWasPut();
    void whatCannotBeWrittenDownIsNotSaved();
    void anEmptyWorkplaceSaysWhatToDo();
    void findsOccupationsWithATypingError();

private:
    void settle() const;
    [[nodiscard]] QStringList steps() const;

    QTemporaryDir m_folder;
    std::unique_ptr<Town> m_town;
    std::unique_ptr<desk::Desk> m_desk;
    std::unique_ptr<desk::ViewHistory> m_history;
    std::unique_ptr<CareersPage> m_page;
    parts::Workplace m_workplace;
};

void TestCareersPage::initTestCase()
{
    look::dress(*qApp);
    m_town = std::make_unique<Town>();
    moveIn(*m_town);
    m_workplace.database = m_town->path();
    m_workplace.snapshot = m_town->open().snapshot();
    m_workplace.source = QStringLiteral("town");
}

void TestCareersPage::init()
{
    m_desk = std::make_unique<desk::Desk>();
    m_history = std::make_unique<desk::ViewHistory>();
    m_page = std::make_unique<CareersPage>(*m_desk, *m_history);
    m_page->resize(1300, 800);
    m_page->setWorkplace(m_workplace);
    settle();
}

void TestCareersPage::cleanup()
{
    m_page.reset();
    m_history.reset();
    m_desk.reset();
}

void TestCareersPage::settle() const
{
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->isIdle(), 10000);
}

QStringList TestCareersPage::steps() const
{
    QStringList lines;
    for (const careers::Transition& step : m_page->answer()->steps.steps)
        lines << QStringLiteral("%1>%2:%3")
                     .arg(m_page->answer()->codes().code(step.from), m_page->answer()->codes().code(step.to))
                     .arg(step.people);
    return lines;
}

void TestCareersPage::showsTheOverviewFirst()
{
    QVERIFY(m_page->answer());
    QCOMPARE(steps(), (QStringList{QStringLiteral("4226.1>9112.1:20"), QStringLiteral("5311.1>4226.1:20")}));
    QCOMPARE(m_page->findChild<graph::NetworkView*>()->network().nodes.size(), std::size_t(3));
    QCOMPARE(m_history->stack()->count(), 0);
}

void TestCareersPage::walksOnAndBack()
{
    m_page->open(QStringLiteral("occupation:4226.1"));
    settle();
    QCOMPARE(steps(), (QStringList{QStringLiteral("5311.1>4226.1:20"), QStringLiteral("4226.1>9112.1:20")}));
    QCOMPARE(m_page->answer()->steps.arriving, 1);
    Q_EMIT m_page->findChild<EgoView*>()->walkedTo(1);
    settle();
    QCOMPARE(m_page->view().occupation, QStringLiteral("9112.1"));
    QCOMPARE(m_page->view().trail, (QStringList{QString(), QStringLiteral("4226.1")}));
    m_page->change(m_page->view().walkedBack(), QStringLiteral("back"));
    settle();
    QCOMPARE(m_page->view().occupation, QStringLiteral("4226.1"));
    QCOMPARE(m_page->answer()->view.occupation, QStringLiteral("4226.1"));
}

void TestCareersPage::everyChangeCanBeUndone()
{
    const CareersView start = m_page->view();
    m_page->open(QStringLiteral("occupation:4226.1"));
    settle();
    CareersView view = m_page->view();
    view.sinceYear = 2010;
    view.education = 5;
    m_page->change(view, QStringLiteral("filter"));
    settle();
    Q_EMIT m_page->findChild<EgoView*>()->groundClicked(); // nothing was selected: nothing changes
    QCOMPARE(m_history->stack()->count(), 2);
    m_page->open(QStringLiteral("occupation:"));
    settle();
    auto* const network = m_page->findChild<graph::NetworkView*>();
    Q_EMIT network->nodeMoved(0, QPointF(300, 200));
    QCOMPARE(network->network().nodes[0].place, QPointF(300, 200));
    while (m_history->stack()->canUndo())
        m_history->stack()->undo();
    settle();
    QCOMPARE(m_page->view(), start);
    QVERIFY(network->network().nodes[0].place != QPointF(300, 200));
    QCOMPARE(steps().size(), 2);
    while (m_history->stack()->canRedo())
        m_history->stack()->redo();
    settle();
    QCOMPARE(m_page->view().arrangement.pinned.size(), 1);
    QCOMPARE(m_page->view().sinceYear, std::optional(2010));
}

void TestCareersPage::pictureAndTableShowTheSameSteps()
{
    m_page->open(QStringLiteral("occupation:4226.1"));
    settle();
    auto* const table = m_page->findChild<tables::TableView*>();
    QCOMPARE(table->table()->sourceCount(), 2);
    QCOMPARE(table->table()->index(0, 1).data().toString(), QStringLiteral("20"));
    Q_EMIT m_page->findChild<EgoView*>()->stepClicked(1);
    QCOMPARE(table->currentRow(), 1);
    QCOMPARE(m_page->view().selectedTo, QStringLiteral("9112.1"));
    Q_EMIT table->currentRowChanged(0);
    QCOMPARE(m_page->view().selectedFrom, QStringLiteral("5311.1"));
    m_history->stack()->undo();
    QCOMPARE(table->currentRow(), 1);
}

void TestCareersPage::saysWhatAFilterHides()
{
    CareersView view = m_page->view();
    view.region = QStringLiteral("GM0392");
    view.support = 1;
    m_page->change(view, QStringLiteral("filter"));
    settle();
    QCOMPARE(m_page->answer()->leaving.withoutPostcode, 7); // 0, 4, … 24
    const int before = m_page->answer()->leaving.people;
    view.withUnknownRegion = true;
    m_page->change(view, QStringLiteral("include"));
    settle();
    QCOMPARE(m_page->answer()->leaving.people, before + 7);
    QCOMPARE(m_page->answer()->leaving.withoutPostcode, 0);
}

void TestCareersPage::savesPrivatelyAndWritesItDown_data()
{
    QTest::addColumn<FileKind>("kind");
    QTest::newRow("png") << FileKind::Png;
    QTest::newRow("svg") << FileKind::Svg;
    QTest::newRow("csv") << FileKind::Csv;
}

void TestCareersPage::savesPrivatelyAndWritesItDown()
{
    QFETCH(FileKind, kind);
    m_page->open(QStringLiteral("occupation:4226.1"));
    settle();
    const QString path = m_folder.filePath(QStringLiteral("100% \"loopbanen\" ") + QString::number(int(kind)));
    bool saved = false;
    m_page->save(kind, path, [&saved](const Result<>& result) { saved = result.has_value(); });
    settle();
    QVERIFY(saved);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!(file.permissions() & (QFile::ReadGroup | QFile::ReadOther)));
    const QByteArray content = file.readAll();
    if (kind == FileKind::Png) {
        const QImage image = QImage::fromData(content);
        QCOMPARE(image.size(), QSize(2800, 1800));
        QVERIFY(!image.text(QStringLiteral("Source")).isEmpty());
    } else if (kind == FileKind::Svg) {
        QVERIFY(content.contains("town"));
        QVERIFY(content.contains(", Inter, sans-serif\""));
        QCOMPARE(content.count("font-family"), content.count(", Inter, sans-serif\""));
        QXmlStreamReader xml(content);
        while (!xml.atEnd())
            xml.readNext();
        QVERIFY(!xml.hasError());
    } else {
        const QStringList lines = QString::fromUtf8(content).split(QLatin1Char('\n'));
        QCOMPARE(lines.size(), 4);
        QVERIFY(lines[1].startsWith(QStringLiteral("5311.1,")));
        QVERIFY(lines[1].contains(QStringLiteral(",20,0.8")));
    }
    const auto journal = store::readJournal(m_town->open(), 1);
    QVERIFY(journal && !journal->empty());
    QCOMPARE(journal->front().action, QStringLiteral("export"));
}

void TestCareersPage::whatIsSavedIsOnWhite_data()
{
    QTest::addColumn<QString>("occupation");
    QTest::newRow("all") << QString();
    QTest::newRow("one") << QStringLiteral("4226.1");
}

void TestCareersPage::whatIsSavedIsOnWhite()
{
    QFETCH(QString, occupation);
    m_page->open(QStringLiteral("occupation:") + occupation);
    settle();
    const CareersAnswer& answer = *m_page->answer();
    look::Theme::current().choose(look::Theme::Choice::Light);
    const QByteArray png = fileOf(answer, FileKind::Png);
    const QByteArray svg = fileOf(answer, FileKind::Svg);
    look::Theme::current().choose(look::Theme::Choice::Dark);
    const QByteArray darkPng = fileOf(answer, FileKind::Png);
    const QByteArray darkSvg = fileOf(answer, FileKind::Svg);
    look::Theme::current().choose(look::Theme::Choice::Light);
    QCOMPARE(QImage::fromData(darkPng).pixelColor(5, 5), QColor(Qt::white));
    QVERIFY(darkPng == png);
    QVERIFY(darkSvg == svg);
}

void TestCareersPage::theTableIsWholeBesideThePicture_data()
{
    QTest::addColumn<QSize>("size"); // of the page: a window less its rail and its margins
    QTest::addColumn<QString>("occupation");
    QTest::newRow("1440, all") << QSize(1184, 760) << QString();
    QTest::newRow("1280, all") << QSize(1024, 660) << QString();
    QTest::newRow("1440, one") << QSize(1184, 760) << QStringLiteral("4226.1");
    QTest::newRow("1280, one") << QSize(1024, 660) << QStringLiteral("4226.1");
}

void TestCareersPage::theTableIsWholeBesideThePicture()
{
    QFETCH(QSize, size);
    QFETCH(QString, occupation);
    m_page->open(QStringLiteral("occupation:") + occupation);
    settle();
    m_page->resize(size);
    m_page->setVisible(true);
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    auto* const table = m_page->findChild<tables::TableView*>();
    QCOMPARE(table->horizontalScrollBar()->maximum(), 0);
    const QFontMetrics letters(look::font(look::Size::Small, QFont::Medium));
    const int columns = table->table()->columnCount();
    for (int column = 0; column < columns; ++column) {
        if (table->isColumnHidden(column)) { // two names and all figures: only how long it took gives way
            QVERIFY(occupation.isEmpty() && size.width() < 1100 && column == columns - 1);
            continue;
        }
        const QString title = table->table()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        const int room = table->columnWidth(column) - 16 - 16; // margins, and the arrow of the order
        QCOMPARE(letters.elidedText(title, Qt::ElideRight, room), title);
    }
    auto* const splitter = m_page->findChild<QSplitter*>();
    QVERIFY(splitter->sizes()[0] >= 400);
}

void TestCareersPage::theSplitterStaysWhereItWasPut()
{
    m_page->setVisible(true);
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    auto* splitter = m_page->findChild<QSplitter*>();
    QWidget* const handle = splitter->handle(1);
    const QPoint middle = handle->rect().center();
    QTest::mousePress(handle, Qt::LeftButton, {}, middle);
    QTest::mouseMove(handle, middle - QPoint(40, 0));
    QTest::mouseRelease(handle, Qt::LeftButton, {}, middle - QPoint(40, 0));
    const QList<int> put = splitter->sizes();
    cleanup();
    init();
    m_page->setVisible(true);
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    splitter = m_page->findChild<QSplitter*>();
    QCOMPARE(splitter->sizes(), put);
    m_page->resize(1250, 700);
    QVERIFY(splitter->sizes()[1] == put[1]);
    QSettings(parts::settingsName(), parts::settingsName()).remove(QStringLiteral("careers"));
}

void TestCareersPage::whatCannotBeWrittenDownIsNotSaved()
{
    CareersAnswer answer = *m_page->answer();
    auto shelf = std::make_shared<CareersShelf>(*answer.shelf);
    shelf->workplace.database = m_folder.filePath(QStringLiteral("gone.db"));
    answer.shelf = shelf;
    const QString path = m_folder.filePath(QStringLiteral("never.csv"));
    QVERIFY(!saveFile(answer, FileKind::Csv, path));
    QVERIFY(!QFile::exists(path));
}

void TestCareersPage::anEmptyWorkplaceSaysWhatToDo()
{
    m_page->setWorkplace({});
    settle();
    QVERIFY(!m_page->answer());
    parts::Workplace damaged = m_workplace;
    damaged.database = m_folder.filePath(QStringLiteral("nothing.db"));
    m_page->setWorkplace(damaged);
    settle();
    QVERIFY(!m_page->answer());
}

void TestCareersPage::findsOccupationsWithATypingError()
{
    const auto found = suggestOccupations(*m_page->answer()->shelf, QStringLiteral("receptinist"));
    QVERIFY(!found.empty());
    QVERIFY(found.front().key.startsWith(QStringLiteral("occupation:")));
    QCOMPARE(suggestOccupations(*m_page->answer()->shelf, QStringLiteral("4226.1")).front().key,
             QStringLiteral("occupation:4226.1"));
}

QTEST_MAIN(TestCareersPage)
#include "tst_careerspage.moc"
