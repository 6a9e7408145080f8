// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/result.h"

#include <QByteArray>
#include <QString>

namespace spiegel::delivery {

/// The folder a batch writes into, as it was when the batch began. A stick that is taken out, a folder that is moved
/// and another disk in its place are noticed: nothing is ever written where the other cards are not.
class ExportFolder
{
public:
    /// Makes it when it is not there (0700).
    [[nodiscard]] static Result<ExportFolder> open(const QString& path);

    ExportFolder(ExportFolder&& other) noexcept;
    ExportFolder& operator=(ExportFolder&&) = delete;
    ~ExportFolder();

    /// Whether its path still leads to the folder that was opened.
    [[nodiscard]] bool isThere() const;
    [[nodiscard]] QString path(const QString& file) const;
    /// Writes a file, at a path relative to the folder, whole or not at all; makes the folders between.
    [[nodiscard]] Result<> write(const QString& file, const QByteArray& content) const;
    /// Until everything is on the disk: a stick is pulled out as soon as the program says it is done.
    [[nodiscard]] Result<> flush() const;

private:
    ExportFolder(QString path, int folder);
    [[nodiscard]] Result<> makeFoldersOf(const QString& file) const;

    QString m_path;
    int m_folder = -1; ///< kept open, so that its number is not given to a folder made later
};

} // namespace spiegel::delivery
