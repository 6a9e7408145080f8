// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/releases/releaselog.h"
#include "ui/desk/desk.h"
#include "ui/desk/viewhistory.h"
#include "ui/parts/page.h"

#include <type_traits>

namespace spiegel::support {

/// What a page needs around it.
struct Surroundings
{
    explicit Surroundings(const QString& database);

    /// Until all work at the desk has been done.
    void waitForRest();
    /// All that was given out.
    [[nodiscard]] std::vector<releases::LogEntry> log() const;

    desk::Desk desk;
    desk::ViewHistory history;
    parts::Workplace place; ///< the first week of a Town

protected:
    void seat(parts::Page& page);
};

/// A page in a window of its own on a database of one week, which it has read when it is made.
template<class Page>
struct Stand : Surroundings
{
    explicit Stand(const QString& database)
        : Surroundings(database)
        , page(made(desk, history))
    {
        seat(page);
    }

    Page page;

private:
    static Page made(desk::Desk& desk, desk::ViewHistory& history)
    {
        if constexpr (std::is_constructible_v<Page, desk::Desk&, desk::ViewHistory&>)
            return Page(desk, history);
        else
            return Page(desk);
    }
};

} // namespace spiegel::support
