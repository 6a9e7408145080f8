// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/delivery/manifest.h"

#include <QHash>

#include <mutex>

namespace spiegel::delivery {

/// What a running batch has done so far, line by line beside the manifest, so that a batch that was stopped or killed
/// goes on where it was. Lies there only while a batch is not finished.
///
/// Its first line says from what the cards were made (see jobs::contentKey()); a log of something else is begun
/// anew. A last line that was cut off by a kill does not count.
class ProgressLog
{
public:
    /// Opens or begins the log, for one run at a time. Problem: the folder cannot be written to, or another window or
    /// program is at work on the same list.
    [[nodiscard]] static Result<ProgressLog> open(const QString& path, const QByteArray& contentKey);

    ProgressLog(ProgressLog&&) noexcept;
    ProgressLog& operator=(ProgressLog&&) = delete;
    ~ProgressLog();

    /// What earlier runs wrote, by CV.
    [[nodiscard]] const QHash<QString, ManifestRow>& done() const { return m_done; }
    /// From any thread.
    [[nodiscard]] Result<> add(const ManifestRow& row);
    /// The batch is finished.
    void remove();

private:
    ProgressLog(QString path, int file);

    QString m_path;
    int m_file = -1;
    QHash<QString, ManifestRow> m_done;
    std::unique_ptr<std::mutex> m_guard;
};

} // namespace spiegel::delivery
