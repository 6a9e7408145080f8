// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/result.h"

#include <QObject>
#include <QString>

#include <deque>
#include <functional>

namespace spiegel {
class Progress;
}

namespace spiegel::desk {

class Desk;

/// What a view writes in the database, one after the other in the order in which it was asked for. When one fails the
/// others are forgotten: the view has to be read again, for it does not show what the database has.
class WriteQueue
{
public:
    using Work = std::function<Result<>(Progress&)>;                  ///< on a worker thread
    using Answer = std::function<void(const Result<>&, bool isLast)>; ///< in the window's thread, after each

    /// `key` and `title` as of Desk::latest(). The desk must outlive the queue; `context` owns it.
    WriteQueue(Desk& desk, QString key, QString title, QObject* context, Answer answer);

    void add(Work work);
    [[nodiscard]] bool isBusy() const { return m_isWriting; }

private:
    void writeNext();

    Desk& m_desk;
    QString m_key;
    QString m_title;
    QObject* m_context;
    Answer m_answer;
    std::deque<Work> m_toWrite;
    bool m_isWriting = false;
};

} // namespace spiegel::desk
