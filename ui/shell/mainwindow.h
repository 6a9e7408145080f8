// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/problem.h"
#include "ui/parts/page.h"
#include "ui/parts/preferences.h"

#include <QMainWindow>

#include <functional>
#include <map>
#include <vector>

class QStackedWidget;

namespace spiegel::desk {
class Desk;
class ViewHistory;
} // namespace spiegel::desk
namespace spiegel::parts {
class Banner;
}

namespace spiegel::shell {

class Rail;
class TopBar;
class WeekWatch;

/// The window: rail, top bar, the page in front, the task bar. It knows which database and week one looks at and hands
/// that to every page; it does no work of its own, and each page is made at its first visit. Desk and history belong to
/// the program: the window goes and comes back when the language changes.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(desk::Desk& desk, desk::ViewHistory& history, std::vector<parts::PageEntry> entries,
               const parts::Preferences& preferences);

    /// Looks into the database beside the window and shows it when it is good; else says what is wrong and keeps what
    /// was shown. A path without a file is an empty database.
    void openDatabase(const QString& path, Day wanted = {});
    /// Brings a page to the front, with the thing of this key on it. Unknown pages are ignored.
    void showPage(const QString& id, const QString& key = {});
    [[nodiscard]] QString currentPage() const { return m_current; }
    [[nodiscard]] const parts::Workplace& workplace() const { return m_workplace; }
    /// Shown in the menu of databases.
    void setRecent(const QStringList& paths);
    /// A message above the page, for what concerns the whole program.
    void tell(const Problem& problem);

Q_SIGNALS:
    void databaseOpened(const QString& path);
    void languageWanted(const QString& language);

protected:
    bool event(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void buildFrame(const parts::Preferences& preferences);
    void connectFrame();
    void settle(const parts::Workplace& workplace);
    void tellWeeks(const std::vector<Day>& weeks);
    parts::Page* pageOf(const parts::PageEntry& entry);
    void reveal(QWidget* where);
    [[nodiscard]] bool mayClose();
    void askForDatabase(bool create);

    desk::Desk& m_desk;
    desk::ViewHistory& m_history;
    std::vector<parts::PageEntry> m_entries;
    std::map<QString, parts::Page*> m_pages;
    parts::Workplace m_workplace;
    int m_revision = 0;
    Day m_news; ///< the week that the banner offers to show
    WeekWatch* m_watch;
    QString m_current;
    Rail* m_rail;
    TopBar* m_top;
    parts::Banner* m_banner;
    QStackedWidget* m_stack;
};

} // namespace spiegel::shell
