// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QUndoStack>
#include <QWidget>

#include <functional>
#include <utility>

namespace spiegel::desk {

/// Everything the analyst chose in the views of one window, so that it can be undone: filters, selections, layouts.
///
///     history.change(this, tr("change the period"), "careers.period", before, after,
///                    [this](const Period& period) { setPeriod(period); });   // called now, and at undo and redo
///
/// Two changes in a row with the same key are one step (`Merge::Yes`: a slider that is dragged). Work that changes the
/// database (load, forget, export) is not undone here.
class ViewHistory : public QObject
{
    Q_OBJECT

public:
    enum class Merge { No, Yes };

    explicit ViewHistory(QObject* parent = nullptr);

    [[nodiscard]] QUndoStack* stack() { return &m_stack; }

    /// Applies `after` and remembers how to go back. Does nothing when `before` equals `after`. `where` is the page or
    /// widget it happens on: undoing brings it to the front; when it has gone, the step does nothing.
    template<class T>
    void change(QWidget* where, const QString& text, const QString& key, const T& before, const T& after,
                std::function<void(const T&)> apply, Merge merge = Merge::No)
    {
        if (before == after) {
            return;
        }
        push(
            where, text, key, [apply, before] { apply(before); }, [apply, after] { apply(after); }, merge);
    }

    /// The database was changed or exchanged: what was chosen before means nothing now.
    void clear() { m_stack.clear(); }

Q_SIGNALS:
    /// A step was undone or redone on this widget: bring it to the front.
    void reveal(QWidget* where);

private:
    void push(QWidget* where, const QString& text, const QString& key, std::function<void()> back,
              std::function<void()> forth, Merge merge);

    QUndoStack m_stack;
};

} // namespace spiegel::desk
