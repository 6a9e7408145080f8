// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/brainstorm/report.h"

#include <QWidget>

class QListWidget;
class QMenu;

namespace spiegel::parts {
class Button;
}

namespace spiegel::uireport {

/// The blocks of a report in their order: dragged or moved by buttons, added, changed and taken away. It shows blocks
/// and asks for others; what is left out to protect people says so.
class BlockList : public QWidget
{
    Q_OBJECT

public:
    explicit BlockList(QWidget* parent = nullptr);

    void show(const std::vector<brainstorm::Block>& blocks);
    /// What became of them; null: not known yet.
    void showReport(const brainstorm::Report* report);
    [[nodiscard]] int current() const;
    void setCurrent(int block);

Q_SIGNALS:
    /// `what` says it for the undo menu.
    void changed(const std::vector<spiegel::brainstorm::Block>& blocks, const QString& what, int current);
    void chosen(int block);

private:
    void makeAddMenu();
    void add(const brainstorm::Block& block);
    void move(int by);
    void takeAway();
    void edit();
    void takeOrder();
    void refresh();

    std::vector<brainstorm::Block> m_blocks;
    QListWidget* m_list;
    QMenu* m_menu;
    parts::Button* m_up;
    parts::Button* m_down;
    parts::Button* m_remove;
    parts::Button* m_edit;
};

} // namespace spiegel::uireport
