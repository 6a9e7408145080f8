// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/progress.h"
#include "ui/look/icons.h"
#include "ui/parts/workplace.h"

#include <QString>
#include <QWidget>

#include <functional>
#include <vector>

namespace spiegel::parts {

/// One line that a search proposes.
struct Suggestion
{
    QString text;   ///< what is found: 'verpleegkundige'
    QString detail; ///< why or what of it, muted: 'ook: zuster · ISCO 2221'
    QString key;    ///< what the page understands in Page::open(); names no page
    look::Icon icon = look::Icon::Search;

    bool operator==(const Suggestion&) const = default;
};

/// Finds what fits `text`, best first, at most some ten. Runs on a worker thread, so it opens its own connection and
/// touches no widget; a newer text cancels it through the Progress.
using Search = std::function<std::vector<Suggestion>(const Workplace&, const QString& text, Progress&)>;

/// One page of the program: the analyst's work in one place. The window makes it at the first visit and knows nothing
/// else of it. Page margins are the window's: a page fills its rectangle with a layout without margins.
class Page : public QWidget
{
    Q_OBJECT

public:
    explicit Page(QWidget* parent = nullptr);

    /// The database and week to show. Called before the page is first shown and whenever they change; never blocks:
    /// start the work at the desk and show what comes.
    virtual void setWorkplace(const Workplace& workplace) = 0;
    /// The page came to the front.
    virtual void activate() {}
    /// Show this thing: the key of one of the page's own suggestions, or of a link from another page ('occupation:…',
    /// 'cv:…'). Unknown keys are ignored.
    virtual void open(const QString& key);

Q_SIGNALS:
    /// Please show another page ('careers', 'cards', …; see PageEntry::id), and there the thing with this key.
    void wanted(const QString& page, const QString& key);
    /// The page changed what is in the database (load, forget) or opened another file; the window looks again and calls
    /// setWorkplace() of every page. Empty path: the same database.
    void databaseChanged(const QString& path);
    /// The page chose other weights for this database: the window lets every page read again, of the same week.
    void weightsChanged();

protected:
    /// What stands on the page is of another workplace: it is read again now, or when the page is next seen.
    void becomeStale();
    /// Reads it again, whether it is seen or not.
    void readNow();
    /// For pages that call becomeStale(): starts the reading at the desk.
    virtual void readAgain() {}
    void showEvent(QShowEvent* event) override;

private:
    bool m_isStale = false;
};

/// What the window must know about a page before it exists.
struct PageEntry
{
    QString id;    ///< 'start', 'careers', 'cards', 'data', 'settings', 'about'
    QString title; ///< in the rail and in the search; translated
    look::Icon icon = look::Icon::Start;
    std::function<Page*(QWidget* parent)> make;
    Search search = {};      ///< what of this page the search field finds; may be absent
    bool atBottom = false;   ///< at the foot of the rail: settings, about
    bool takesDumps = false; ///< gets open('dump:PATH') when a dump is dropped on the window
};

} // namespace spiegel::parts
