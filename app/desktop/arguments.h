// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/result.h"

#include <QString>
#include <QStringList>

namespace spiegel::desktop {

/// What was asked for when the program was started.
struct Arguments
{
    enum class Theme { AsSet, Light, Dark };

    QString database;           ///< --db FILE; empty: the one opened last
    QString page;               ///< --page ID
    QString key;                ///< --key KEY: what to show on it, as Page::open() takes it
    QString picture;            ///< --screenshot FILE.png: of that page when its work is done, then stop
    QString pictures;           ///< --headless FOLDER: a picture of every page, then stop
    QString language;           ///< --lang nl|en; empty: as set
    Theme theme = Theme::AsSet; ///< --theme light|dark
    QString size;               ///< --size 1440x900
    bool timed = false;         ///< --time: milliseconds to the first page on standard error

    bool help = false;
    bool version = false;

    [[nodiscard]] bool takesPictures() const { return !picture.isEmpty() || !pictures.isEmpty(); }
};

/// `words` without the program's name. Problem: an option that is not known or makes no sense (exit status 2).
[[nodiscard]] Result<Arguments> parseArguments(const QStringList& words);
[[nodiscard]] QString helpText();

} // namespace spiegel::desktop
