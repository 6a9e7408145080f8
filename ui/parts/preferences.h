// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/theme.h"

#include <QString>
#include <QStringList>

namespace spiegel::parts {

/// What this analyst set on this machine; what belongs to the data (how long weeks are kept) stands in the database.
struct Preferences
{
    look::Theme::Choice theme = look::Theme::Choice::System;
    QString language = QStringLiteral("nl"); ///< 'nl' or 'en'
    int workers = 0;                         ///< threads for a load or a batch; 0: all of this machine
    QString exportFolder;                    ///< where cards and pictures go by default
    int maxRejectPercent = 5;                ///< a load with more rejects than this stops
    QString database;                        ///< the one opened last; the command line takes it too
    QStringList recent;                      ///< databases opened before, newest first

    bool operator==(const Preferences&) const = default;
};

inline constexpr int recentDatabases = 6;

/// From the user's configuration; what is missing or makes no sense is as above.
[[nodiscard]] Preferences readPreferences();
/// Writes what is other in `now` than it was `before`, and nothing else: what another window set meanwhile stays.
void writePreferences(const Preferences& before, const Preferences& now);

/// `path` becomes the database opened last, and the first of the recent ones.
[[nodiscard]] Preferences withDatabase(Preferences preferences, const QString& path);

/// Where the window's own state (size, place) is kept beside the preferences.
[[nodiscard]] QString settingsName();

} // namespace spiegel::parts
