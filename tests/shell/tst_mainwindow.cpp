// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database.h"
#include "core/text/dutch.h"
#include "core/weighing/weightsets.h"
#include "tests/support/town.h"
#include "ui/desk/desk.h"
#include "ui/desk/viewhistory.h"
#include "ui/look/style.h"
#include "ui/parts/banner.h"
#include "ui/parts/searchfield.h"
#include "ui/shell/dropped.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/rail.h"
#include "ui/shell/railitem.h"

#include <QApplication>
#include <QDialog>
#include <QDragEnterEvent>
#include <QFile>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QThread>
#include <QTimer>
#include <QUrl>

using namespace spiegel;

namespace {

/// A page that writes down what happens to it.
class Probe : public parts::Page
{
public:
    explicit Probe(QWidget* parent)
        : Page(parent)
    {
    }
    void setWorkplace(const parts::Workplace& workplace) override { places.push_back(workplace); }
    void activate() override { ++activated; }
    void open(const QString& key) override { keys << key; }

    std::vector<parts::Workplace> places;
    int activated = 0;
    QStringList keys;
};

} // namespace

class TestMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { look::dress(*qobject_cast<QApplication*>(QCoreApplication::instance())); }
    void init()
    {
        m_probes.clear();
        m_desk = std::make_unique<desk::Desk>();
        m_history = std::make_unique<desk::ViewHistory>();
        m_window = std::make_unique<shell::MainWindow>(
            *m_desk, *m_history, std::vector{entry(QStringLiteral("start")), entry(QStringLiteral("cards"))},
            parts::Preferences());
    }
    void cleanup()
    {
        m_window.reset();
        m_history.reset();
        m_desk.reset();
    }
    void pagesAreMadeAtTheFirstVisit()
    {
        QVERIFY(m_probes.empty());
        m_window->showPage(QStringLiteral("cards"));
        QCOMPARE(int(m_probes.size()), 1);
        QCOMPARE(probe("cards")->activated, 1);
        m_window->showPage(QStringLiteral("start"));
        m_window->showPage(QStringLiteral("cards"), QStringLiteral("cv:CV1"));
        QCOMPARE(int(m_probes.size()), 2);
        QCOMPARE(probe("cards")->activated, 2);
        QCOMPARE(probe("cards")->keys, QStringList{QStringLiteral("cv:CV1")});
        m_window->showPage(QStringLiteral("nowhere"));
        QCOMPARE(m_window->currentPage(), QStringLiteral("cards"));
    }
    void everyPageGetsTheWorkplace()
    {
        m_window->showPage(QStringLiteral("start"));
        support::Town town(Day::of(2015, 3, 2));
        town.addCv("CV1");
        town.startWeek(Day::of(2015, 3, 9));
        town.addCv("CV2");
        const QString path = town.path();
        m_window->openDatabase(path);
        QTRY_COMPARE(m_window->workplace().snapshot, Day::of(2015, 3, 9));
        QCOMPARE(probe("start")->places.back(), m_window->workplace());
        m_window->showPage(QStringLiteral("cards"));
        QCOMPARE(probe("cards")->places.back(), m_window->workplace());
        m_window->openDatabase(path, Day::of(2015, 3, 2));
        QTRY_COMPARE(m_window->workplace().snapshot, Day::of(2015, 3, 2));
        QCOMPARE(probe("cards")->places.back().snapshot, Day::of(2015, 3, 2));
        const int before = m_window->workplace().revision;
        Q_EMIT probe("cards")->databaseChanged({});
        QTRY_VERIFY(m_window->workplace().revision > before);
        QCOMPARE(probe("start")->places.back(), m_window->workplace());
    }
    void aBrokenDatabaseLeavesWhatWasShown()
    {
        support::Town town;
        town.addCv("CV1");
        const QString good = town.path();
        m_window->openDatabase(good);
        QTRY_COMPARE(m_window->workplace().database, good);
        const QTemporaryDir folder;
        QFile broken(folder.filePath(QStringLiteral("broken.db")));
        QVERIFY(broken.open(QIODevice::WriteOnly));
        broken.write("not a database");
        broken.close();
        m_window->openDatabase(broken.fileName());
        auto* banner = m_window->findChild<parts::Banner*>();
        QTRY_VERIFY(!banner->isHidden());
        QCOMPARE(banner->kind(), parts::Banner::Kind::Error);
        QVERIFY(banner->text().contains(QStringLiteral("broken.db")));
        QCOMPARE(m_window->workplace().database, good);
    }
    void undoingShowsThePageItHappenedOn()
    {
        m_window->showPage(QStringLiteral("start"));
        m_history->change<int>(probe("start"), QStringLiteral("a"), QStringLiteral("a"), 1, 2, [](const int&) {});
        m_window->showPage(QStringLiteral("cards"));
        m_history->stack()->undo();
        QCOMPARE(m_window->currentPage(), QStringLiteral("start"));
    }
    void theSearchGoesToThePageThatFound()
    {
        m_window->show();
        m_window->activateWindow();
        m_window->showPage(QStringLiteral("start"));
        auto* field = m_window->findChild<parts::SearchField*>();
        field->setFocus();
        QTRY_VERIFY(field->hasFocus());
        QSignalSpy asked(field, &parts::SearchField::asked);
        QTest::keyClicks(field, QStringLiteral("CV12"));
        QVERIFY(asked.wait(2000));
        QCOMPARE(asked.count(), 1); // four keys, one question
        QTRY_VERIFY(m_desk->isIdle());
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(m_window->currentPage(), QStringLiteral("cards"));
        QCOMPARE(probe("cards")->keys, QStringList{QStringLiteral("cv:CV12")});
        QVERIFY(field->text().isEmpty());
    }
    void theRailFollowsThePageAndTheWidth()
    {
        m_window->show();
        m_window->resize(1400, 800);
        QCoreApplication::processEvents();
        auto* rail = m_window->findChild<shell::Rail*>();
        QVERIFY(!rail->isNarrow());
        m_window->resize(1000, 700);
        QTRY_VERIFY(rail->isNarrow());
        QCOMPARE(m_window->size(), QSize(1000, 700));
        m_window->showPage(QStringLiteral("cards"));
        const auto items = m_window->findChildren<shell::RailItem*>();
        QCOMPARE(items.size(), 2);
        for (shell::RailItem* item : items) {
            QCOMPARE(item->isChecked(), item->page() == QLatin1String("cards"));
        }
        for (shell::RailItem* item : items) {
            if (item->page() == QLatin1String("start")) {
                item->click();
            }
        }
        QCOMPARE(m_window->currentPage(), QStringLiteral("start"));
    }
    void closingAsksBeforeItStopsWork()
    {
        m_window->show();
        bool cancelled = false;
        m_desk->run<int>(
            QStringLiteral("Cv-kaarten Haarlem"),
            [](Progress& progress) -> Result<int> {
                while (!progress.cancelled()) {
                    QThread::msleep(1);
                }
                return fail(Problem::cancelled());
            },
            this, [&cancelled](const Result<int>& end) { cancelled = !end && end.error().isCancelled(); });
        const auto press = [this](qsizetype button) {
            QTimer::singleShot(0, this, [this, button] {
                auto* dialog = m_window->findChild<QDialog*>();
                QVERIFY(dialog != nullptr);
                if (const QString folder = qEnvironmentVariable("SPIEGEL_PICTURES"); !folder.isEmpty()) {
                    dialog->grab().save(folder + QStringLiteral("/close-question.png"));
                }
                QCOMPARE(dialog->findChildren<QLabel*>()[1]->text(), QStringLiteral("Cv-kaarten Haarlem"));
                dialog->findChildren<QPushButton*>()[button]->click();
            });
        };
        press(0); // keep working
        QVERIFY(!m_window->close());
        QVERIFY(m_window->isVisible() && !m_desk->isIdle());
        press(1); // stop
        QVERIFY(m_window->close());
        QTRY_VERIFY(cancelled);
    }
    void anotherWindowsWeekIsOfferedNotTaken()
    {
        support::Town town(Day::of(2015, 3, 2));
        town.addCv("CV1");
        const QString path = town.path();
        m_window->show();
        m_window->openDatabase(path);
        QTRY_COMPARE(m_window->workplace().snapshot, Day::of(2015, 3, 2));
        support::Town later(Day::of(2015, 3, 2));
        later.addCv("CV1");
        later.startWeek(Day::of(2015, 3, 9));
        later.addCv("CV2");
        QVERIFY(QFile::remove(path)); // as a load by another program puts a new file in its place
        QVERIFY(QFile::copy(later.path(), path));
        auto* banner = m_window->findChild<parts::Banner*>();
        QTRY_VERIFY_WITH_TIMEOUT(!banner->isHidden(), 20000);
        QCOMPARE(banner->kind(), parts::Banner::Kind::Information);
        QVERIFY2(banner->text().contains(text::date(Day::of(2015, 3, 9))), qPrintable(banner->text()));
        QCOMPARE(m_window->workplace().snapshot, Day::of(2015, 3, 2));
        Q_EMIT banner->acted();
        QTRY_COMPARE(m_window->workplace().snapshot, Day::of(2015, 3, 9));
        QVERIFY(banner->isHidden());
    }
    void anotherWindowsWeightsAreTakenForTheSameWeek()
    {
        support::Town town(Day::of(2015, 3, 2));
        town.addCv("CV1");
        town.startWeek(Day::of(2015, 3, 9));
        town.addCv("CV2");
        const QString path = town.path();
        m_window->show();
        m_window->openDatabase(path, Day::of(2015, 3, 2));
        QTRY_COMPARE(m_window->workplace().snapshot, Day::of(2015, 3, 2));
        QCOMPARE(m_window->workplace().weights.value(1), QStringLiteral("cv-1"));
        {
            auto database = store::Database::open(path, store::Access::Write);
            weighing::Sheet sheet = weighing::Sheet::builtIn(weighing::Kind::Quality);
            sheet.amounts[0] = 50;
            QVERIFY(weighing::saveWeights(*database, sheet, QStringLiteral("elsewhere"), 0));
        }
        QTRY_COMPARE_WITH_TIMEOUT(m_window->workplace().weights.value(1), QStringLiteral("cv-1.1"), 20000);
        QCOMPARE(m_window->workplace().snapshot, Day::of(2015, 3, 2));
    }
    void aWindowThatWaitsForItsFirstWeekShowsIt()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("first.db"));
        m_window->show();
        m_window->openDatabase(path);
        QTRY_COMPARE(m_window->workplace().database, path);
        QVERIFY(m_window->workplace().isEmpty());
        support::Town town(Day::of(2015, 3, 2));
        town.addCv("CV1");
        QVERIFY(QFile::copy(town.path(), path));
        QTRY_COMPARE_WITH_TIMEOUT(m_window->workplace().snapshot, Day::of(2015, 3, 2), 20000);
    }
    void aDumpDroppedOnTheWindowGoesToThePageThatTakesIt()
    {
        m_window->show();
        m_window->showPage(QStringLiteral("start"));
        const QTemporaryDir dump;
        Qt::DropAction asked = Qt::IgnoreAction;
        const auto drop = [this, &asked](const QUrl& url) {
            QMimeData data;
            data.setUrls({url});
            const QPoint middle = m_window->rect().center();
            const Qt::DropActions offered = Qt::CopyAction | Qt::MoveAction;
            QDragEnterEvent enter(middle, offered, &data, Qt::LeftButton, Qt::NoModifier);
            QCoreApplication::sendEvent(m_window.get(), &enter);
            QDropEvent event(middle, offered, &data, Qt::LeftButton, Qt::NoModifier);
            event.setDropAction(Qt::MoveAction); // as a file manager proposes on its own disk
            if (enter.isAccepted()) {
                QCoreApplication::sendEvent(m_window.get(), &event);
                asked = event.dropAction();
            }
            return enter.isAccepted();
        };
        QVERIFY(!drop(QUrl(QStringLiteral("https://example.org/dump.zip"))));
        QCOMPARE(m_window->currentPage(), QStringLiteral("start"));
        QVERIFY(drop(QUrl::fromLocalFile(dump.path())));
        QCOMPARE(asked, Qt::CopyAction); // 'moved' would make the file manager take the dump away
        QCOMPARE(m_window->currentPage(), QStringLiteral("cards"));
        QCOMPARE(probe("cards")->keys, QStringList{QStringLiteral("dump:") + dump.path()});
        support::Town town;
        town.addCv("CV1");
        const QString path = town.path();
        QVERIFY(drop(QUrl::fromLocalFile(path)));
        QTRY_COMPARE(m_window->workplace().database, path);
    }
    void closingWithoutWorkAsksNothing()
    {
        m_window->show();
        QVERIFY(m_window->close());
    }
    void whatIsDroppedIsRecognised()
    {
        support::Town town;
        town.addCv("CV1");
        const QTemporaryDir folder;
        const auto drop = [](const QList<QUrl>& urls) {
            QMimeData data;
            data.setUrls(urls);
            return shell::droppedOn(data).kind;
        };
        using Kind = shell::Dropped::Kind;
        const QUrl database = QUrl::fromLocalFile(town.path());
        const QUrl dump = QUrl::fromLocalFile(folder.path());
        QCOMPARE(drop({database}), Kind::Database);
        QCOMPARE(drop({dump}), Kind::Dump);
        QCOMPARE(drop({dump, database}), Kind::Nothing);
        QCOMPARE(drop({QUrl(QStringLiteral("https://example.org/dump.zip"))}), Kind::Nothing);
        QCOMPARE(drop({QUrl::fromLocalFile(folder.filePath(QStringLiteral("gone")))}), Kind::Nothing);
    }

private:
    parts::PageEntry entry(const QString& id)
    {
        parts::PageEntry made;
        made.id = id;
        made.title = id;
        made.takesDumps = id == QLatin1String("cards");
        made.make = [this, id](QWidget* parent) {
            auto* page = new Probe(parent);
            m_probes[id] = page;
            return page;
        };
        if (id == QLatin1String("cards")) {
            made.search = [](const parts::Workplace&, const QString& text, Progress&) {
                return std::vector<parts::Suggestion>{{text, {}, QStringLiteral("cv:") + text, look::Icon::Cards}};
            };
        }
        return made;
    }
    Probe* probe(const char* id) { return m_probes.at(QLatin1String(id)); }

    std::map<QString, Probe*> m_probes;
    std::unique_ptr<desk::Desk> m_desk;
    std::unique_ptr<desk::ViewHistory> m_history;
    std::unique_ptr<shell::MainWindow> m_window;
};

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
