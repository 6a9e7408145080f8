// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/result.h"

#include <QByteArray>

namespace spiegel {

/// Writes `content` to `path` so that at every moment, also after a kill or a full disk, the file is the old one or the
/// whole new one, readable by its owner only (0600). Makes missing folders (0700). The problem names the file and says
/// whether the disk is full, the folder is read-only or the medium has gone.
[[nodiscard]] Result<> writePrivateFile(const QString& path, const QByteArray& content);

/// Makes the folder and its parents, each new one for the owner only (0700).
[[nodiscard]] Result<> makePrivateFolder(const QString& path);

/// What the system's error number (errno) means when writing to `path`, in words for the analyst.
[[nodiscard]] Problem writeProblem(const QString& path, int errorNumber);
/// The same for a file in (or below) a folder that is open as `folder`, wherever that folder has been moved to since;
/// makes no folders. `path` is what a Problem calls the file.
[[nodiscard]] Result<> writePrivateFileIn(int folder, const QString& file, const QByteArray& content,
                                          const QString& path);

} // namespace spiegel
