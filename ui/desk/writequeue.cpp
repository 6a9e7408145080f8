// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/writequeue.h"

#include "ui/desk/desk.h"

namespace spiegel::desk {

WriteQueue::WriteQueue(Desk& desk, QString key, QString title, QObject* context, Answer answer)
    : m_desk(desk)
    , m_key(std::move(key))
    , m_title(std::move(title))
    , m_context(context)
    , m_answer(std::move(answer))
{
}

void WriteQueue::add(Work work)
{
    m_toWrite.push_back(std::move(work));
    writeNext();
}

void WriteQueue::writeNext()
{
    if (m_isWriting || m_toWrite.empty())
        return;
    m_isWriting = true;
    const Work work = std::move(m_toWrite.front());
    m_toWrite.pop_front();
    m_desk.latest<void>(m_key, m_title, work, m_context, [this](const Result<>& written) {
        m_isWriting = false;
        if (!written)
            m_toWrite.clear();
        m_answer(written, m_toWrite.empty());
        writeNext();
    });
}

} // namespace spiegel::desk
