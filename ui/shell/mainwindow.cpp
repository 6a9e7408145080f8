// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "ui/desk/desk.h"
#include "ui/desk/feed.h"
#include "ui/desk/taskbar.h"
#include "ui/desk/viewhistory.h"
#include "ui/look/type.h"
#include "ui/parts/banner.h"
#include "ui/parts/searchfield.h"
#include "ui/shell/closequestion.h"
#include "ui/shell/dropped.h"
#include "ui/shell/globalsearch.h"
#include "ui/shell/rail.h"
#include "ui/shell/topbar.h"
#include "ui/shell/weekwatch.h"
#include "ui/shell/workplacereader.h"

#include <QCloseEvent>
#include <QDropEvent>
#include <QFileDialog>
#include <QMimeData>
#include <QSettings>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace spiegel::shell {

namespace {

constexpr int narrowBelow = 1200;
constexpr QSize smallest(960, 640);
constexpr QSize usual(1440, 900);

QString geometryKey()
{
    return QStringLiteral("window/geometry");
}

} // namespace

MainWindow::MainWindow(desk::Desk& desk, desk::ViewHistory& history, std::vector<parts::PageEntry> entries,
                       const parts::Preferences& preferences)
    : m_desk(desk)
    , m_history(history)
    , m_entries(std::move(entries))
    , m_watch(new WeekWatch(desk, this))
{
    buildFrame(preferences);
    connectFrame();
    setAcceptDrops(true);
    setMinimumSize(smallest);
    resize(usual);
    const QSettings kept(parts::settingsName(), parts::settingsName());
    restoreGeometry(kept.value(geometryKey()).toByteArray());
    setWindowTitle(QStringLiteral("Spiegelpaleis"));
    m_stack->setFocusPolicy(Qt::StrongFocus);
    m_stack->setFocus(); // not the search field: its caret would ask for attention
}

void MainWindow::buildFrame(const parts::Preferences& preferences)
{
    m_rail = new Rail(m_entries, this);
    m_top = new TopBar(m_history.stack(), preferences.language, this);
    m_top->setRecent(preferences.recent);
    m_banner = new parts::Banner(this);
    m_stack = new QStackedWidget(this);
    auto* page = new QVBoxLayout;
    page->setContentsMargins(look::space(3), look::space(3), look::space(3), look::space(2));
    page->setSpacing(look::space(2));
    page->addWidget(m_banner);
    page->addWidget(m_stack, 1);
    auto* right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_top);
    right->addLayout(page, 1);
    right->addWidget(new desk::TaskBar(m_desk, this));
    auto* frame = new QWidget(this);
    auto* row = new QHBoxLayout(frame);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_rail);
    row->addLayout(right, 1);
    setCentralWidget(frame);
}

void MainWindow::connectFrame()
{
    connect(m_rail, &Rail::chosen, this, [this](const QString& id) { showPage(id); });
    connect(m_top, &TopBar::databaseWanted, this, [this](const QString& path) { openDatabase(path); });
    connect(m_top, &TopBar::openWanted, this, [this] { askForDatabase(false); });
    connect(m_top, &TopBar::createWanted, this, [this] { askForDatabase(true); });
    connect(m_top, &TopBar::snapshotWanted, this, [this](Day day) { openDatabase(m_workplace.database, day); });
    connect(m_top, &TopBar::languageWanted, this, &MainWindow::languageWanted);
    connect(m_watch, &WeekWatch::changed, this, &MainWindow::tellWeeks);
    connect(m_watch, &WeekWatch::restChanged, this,
            [this] { openDatabase(m_workplace.database, m_workplace.snapshot); });
    connect(m_banner, &parts::Banner::acted, this, [this] { openDatabase(m_workplace.database, m_news); });
    connect(&m_history, &desk::ViewHistory::reveal, this, &MainWindow::reveal);
    desk::feed(*m_top->search(), m_desk, QStringLiteral("window search"), globalSearch(m_entries),
               [this] { return m_workplace; });
    connect(m_top->search(), &parts::SearchField::taken, this, [this](const parts::Suggestion& suggestion) {
        const auto [page, key] = targetOf(suggestion);
        showPage(page, key);
    });
    const auto digits = std::min<std::size_t>(m_entries.size(), 9);
    for (std::size_t i = 0; i < digits; ++i) {
        auto* shortcut = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key(int(Qt::Key_1) + int(i))), this);
        connect(shortcut, &QShortcut::activated, this, [this, i] { showPage(m_entries[i].id); });
    }
    connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Q), this), &QShortcut::activated, this, &QWidget::close);
}

void MainWindow::openDatabase(const QString& path, Day wanted)
{
    const int revision = ++m_revision;
    m_desk.latest<parts::Workplace>(
        QStringLiteral("window workplace"), tr("Opening the database"),
        [path, wanted, revision](Progress&) { return readWorkplace(path, wanted, revision); }, this,
        [this, revision](const Result<parts::Workplace>& read) {
            if (!read) {
                tell(read.error());
                if (!m_workplace.isOpen()) {
                    parts::Workplace none;
                    none.revision = revision; // the pages know that nothing comes any more
                    settle(none);
                }
                return;
            }
            m_banner->hide();
            settle(*read);
            Q_EMIT databaseOpened(read->database);
        });
}

void MainWindow::settle(const parts::Workplace& workplace)
{
    if (workplace.database != m_workplace.database || workplace.snapshot != m_workplace.snapshot) {
        m_history.clear();
    }
    m_workplace = workplace;
    m_watch->watch(workplace);
    m_top->setWorkplace(workplace);
    for (const auto& [id, page] : m_pages) {
        page->setWorkplace(workplace);
    }
}

/// What one looks at stays; only a window without a week has nothing to disturb.
void MainWindow::tellWeeks(const std::vector<Day>& weeks)
{
    if (m_workplace.isEmpty() || weeks.empty()) {
        openDatabase(m_workplace.database);
        return;
    }
    parts::Workplace offered = m_workplace;
    offered.snapshots = weeks;
    m_top->setWorkplace(offered);
    if (const auto news = newsOf(m_workplace, weeks)) {
        m_news = news->offered;
        m_banner->show(news->isLoss ? parts::Banner::Kind::Warning : parts::Banner::Kind::Information, news->text,
                       news->detail);
        m_banner->setAction(news->action);
    }
}

parts::Page* MainWindow::pageOf(const parts::PageEntry& entry)
{
    if (const auto made = m_pages.find(entry.id); made != m_pages.end()) {
        return made->second;
    }
    parts::Page* page = entry.make(m_stack);
    m_stack->addWidget(page);
    m_pages.emplace(entry.id, page);
    connect(page, &parts::Page::wanted, this, &MainWindow::showPage);
    connect(page, &parts::Page::databaseChanged, this,
            [this](const QString& path) { openDatabase(path.isEmpty() ? m_workplace.database : path); });
    connect(page, &parts::Page::weightsChanged, this,
            [this] { openDatabase(m_workplace.database, m_workplace.snapshot); });
    page->setWorkplace(m_workplace);
    return page;
}

void MainWindow::showPage(const QString& id, const QString& key)
{
    const auto entry = std::ranges::find(m_entries, id, &parts::PageEntry::id);
    if (entry == m_entries.end()) {
        return;
    }
    parts::Page* page = pageOf(*entry);
    m_current = id;
    m_rail->setCurrent(id);
    m_stack->setCurrentWidget(page);
    page->activate();
    if (!key.isEmpty()) {
        page->open(key);
    }
}

void MainWindow::reveal(QWidget* where)
{
    for (const auto& [id, page] : m_pages) {
        if ((page == where || page->isAncestorOf(where)) && id != m_current) {
            showPage(id);
            return;
        }
    }
}

void MainWindow::setRecent(const QStringList& paths)
{
    m_top->setRecent(paths);
}

void MainWindow::tell(const Problem& problem)
{
    m_banner->setAction({});
    m_banner->show(problem);
}

void MainWindow::askForDatabase(bool create)
{
    const QString kinds = tr("Databases (*.sqlite *.db);;All files (*)");
    const QString folder = QFileInfo(m_workplace.database).absolutePath();
    const QString path = create ? QFileDialog::getSaveFileName(this, tr("New database"), folder, kinds)
                                : QFileDialog::getOpenFileName(this, tr("Open database"), folder, kinds);
    if (path.isEmpty()) {
        return;
    }
    const bool named = !create || !QFileInfo(path).suffix().isEmpty();
    openDatabase(named ? path : QString(path + QStringLiteral(".sqlite")));
}

bool MainWindow::mayClose()
{
    const std::vector<desk::Task*> running = m_desk.running();
    if (running.empty()) {
        return true;
    }
    QStringList titles;
    for (const desk::Task* task : running) {
        titles << task->title();
    }
    return asksToStop(this, titles);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (!mayClose()) {
        event->ignore();
        return;
    }
    QSettings kept(parts::settingsName(), parts::settingsName());
    kept.setValue(geometryKey(), saveGeometry());
    m_desk.cancelAll();
    event->accept();
}

bool MainWindow::event(QEvent* event)
{
    if (event->type() == QEvent::WindowActivate) {
        m_watch->look();
    }
    return QMainWindow::event(event);
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QMainWindow::resizeEvent(event);
    m_rail->setNarrow(width() < narrowBelow);
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (droppedOn(*event->mimeData()).kind != Dropped::Kind::Nothing) {
        event->setDropAction(Qt::CopyAction); // never 'moved': a file manager would take the dump away
        event->accept();
    }
}

void MainWindow::dropEvent(QDropEvent* event)
{
    const Dropped dropped = droppedOn(*event->mimeData());
    event->setDropAction(Qt::CopyAction);
    event->accept();
    if (dropped.kind == Dropped::Kind::Database) {
        openDatabase(dropped.path);
        return;
    }
    const auto taker = std::ranges::find(m_entries, true, &parts::PageEntry::takesDumps);
    if (dropped.kind == Dropped::Kind::Dump && taker != m_entries.end()) {
        showPage(taker->id, QStringLiteral("dump:") + dropped.path);
    }
}

} // namespace spiegel::shell
