// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/viewhistory.h"

#include <QUndoCommand>

namespace spiegel::desk {

namespace {

constexpr int deepest = 200;

class ViewChange : public QUndoCommand
{
public:
    ViewChange(ViewHistory* history, QWidget* where, const QString& text, QString key, std::function<void()> back,
               std::function<void()> forth, bool merges)
        : QUndoCommand(text)
        , m_history(history)
        , m_where(where)
        , m_key(std::move(key))
        , m_back(std::move(back))
        , m_forth(std::move(forth))
        , m_merges(merges)
    {
    }
    void undo() override { step(m_back, true); }
    void redo() override { step(m_forth, std::exchange(m_done, true)); }
    [[nodiscard]] int id() const override { return m_merges ? int(qHash(m_key) & 0x7fffffff) : -1; }
    bool mergeWith(const QUndoCommand* other) override
    {
        const auto* newer = dynamic_cast<const ViewChange*>(other);
        if (newer == nullptr || newer->m_key != m_key || newer->m_where != m_where) {
            return false;
        }
        m_forth = newer->m_forth;
        return true;
    }

private:
    void step(const std::function<void()>& apply, bool reveals)
    {
        if (m_where.isNull()) {
            setObsolete(true);
            return;
        }
        if (reveals) {
            Q_EMIT m_history->reveal(m_where);
        }
        apply();
    }

    ViewHistory* m_history;
    QPointer<QWidget> m_where;
    QString m_key;
    std::function<void()> m_back;
    std::function<void()> m_forth;
    bool m_merges;
    bool m_done = false; ///< pushing is the first redo, and happens on the page that is in front already
};

} // namespace

ViewHistory::ViewHistory(QObject* parent)
    : QObject(parent)
{
    m_stack.setUndoLimit(deepest);
}

void ViewHistory::push(QWidget* where, const QString& text, const QString& key, std::function<void()> back,
                       std::function<void()> forth, Merge merge)
{
    m_stack.push(new ViewChange(this, where, text, key, std::move(back), std::move(forth), merge == Merge::Yes));
}

} // namespace spiegel::desk
