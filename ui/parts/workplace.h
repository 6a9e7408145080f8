// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/calendar.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace spiegel::parts {

/// Where the analyst stands: this database, this week. A value, handed to every page; a page opens its own connection
/// (store::Database::open, one a thread) inside the work it gives to the desk.
struct Workplace
{
    QString database;           ///< path; empty: none is open yet
    Day snapshot;               ///< the chosen peildatum; not known: the database is empty
    std::vector<Day> snapshots; ///< all peildata, oldest first
    std::vector<Day> openMatch; ///< weeks of UWV Open Match Data, oldest first: beside the snapshots, not among them
    QString source;             ///< 'bron' of the chosen snapshot
    bool demo = false;          ///< made-up people
    QStringList weights;        ///< the versions of weights in use: 'peers-1.2', 'cv-1', …
    int revision = 0;           ///< goes up when the content changed under the same path and week (load, forget)

    [[nodiscard]] bool isOpen() const { return !database.isEmpty(); }
    [[nodiscard]] bool isEmpty() const { return !snapshot.isKnown(); }
    bool operator==(const Workplace&) const = default;
};

} // namespace spiegel::parts
