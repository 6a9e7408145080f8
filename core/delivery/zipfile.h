// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/calendar.h"
#include "core/foundation/progress.h"
#include "core/foundation/result.h"

#include <QStringList>

namespace spiegel::delivery {

/// Puts these files of a folder (paths relative to it, with '/') into one zip at `path`, with a password: AES-256 as
/// WinZip does it (AE-2), which 7-Zip, WinZip, PeaZip and bsdtar open; the zip folders of Windows itself do not. Names
/// and sizes of the files inside can be read without the password: that is how a zip is.
///
/// Whole or not there at all (an older one stays until the new one is whole), for its owner only (0600), not
/// compressed (PDFs are already), all files dated on `day`. The bytes differ each time: every file gets a salt of its
/// own by chance. Problems: the disk is full, a file has gone, cancelled.
[[nodiscard]] Result<> writeZip(const QString& path, const QString& folder, const QStringList& files,
                                const QString& password, Day day, Progress& progress);

} // namespace spiegel::delivery
