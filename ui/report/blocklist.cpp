// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/blocklist.h"

#include "ui/look/type.h"
#include "ui/parts/button.h"
#include "ui/report/blockdialog.h"

#include <QListWidget>
#include <QMenu>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace spiegel::uireport {

using brainstorm::Block;
using populations::Variable;

namespace {

constexpr int blockRole = Qt::UserRole; // which of the blocks a line was before it was dragged

QString wordsOf(const Block& block)
{
    QString words = block.title;
    if (words.isEmpty() && block.isCounted()) {
        QStringList by;
        for (const Variable variable : block.by)
            by << populations::name(variable).toLower();
        words = block.kind == Block::Kind::Map ? populations::name(Variable::Municipality).toLower()
                                               : by.join(QStringLiteral(" × "));
    }
    const QString kind = brainstorm::name(block.kind);
    return words.isEmpty() ? kind : QStringLiteral("%1: %2").arg(kind, words);
}

Block blockOf(Block::Kind kind, std::vector<Variable> by = {})
{
    Block block;
    block.kind = kind;
    block.by = std::move(by);
    return block;
}

} // namespace

BlockList::BlockList(QWidget* parent)
    : QWidget(parent)
    , m_list(new QListWidget)
    , m_menu(new QMenu(this))
    , m_up(new parts::Button(look::Icon::Up, tr("Move up")))
    , m_down(new parts::Button(look::Icon::Down, tr("Move down")))
    , m_remove(new parts::Button(look::Icon::Minus, tr("Take away")))
    , m_edit(new parts::Button(tr("Change …")))
{
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(look::space(1));
    m_list->setAccessibleName(tr("Blocks of the report"));
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setDefaultDropAction(Qt::MoveAction);
    layout->addWidget(m_list, 1);
    auto* const bar = new QHBoxLayout;
    auto* const add = new parts::Button(tr("Add"), parts::Button::Kind::Quiet, look::Icon::Plus);
    makeAddMenu();
    add->setMenu(m_menu);
    bar->addWidget(add);
    bar->addWidget(m_edit);
    bar->addStretch(1);
    for (parts::Button* const button : {m_up, m_down, m_remove})
        bar->addWidget(button);
    layout->addLayout(bar);
    connect(m_up, &QAbstractButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QAbstractButton::clicked, this, [this] { move(1); });
    connect(m_remove, &QAbstractButton::clicked, this, &BlockList::takeAway);
    connect(m_edit, &QAbstractButton::clicked, this, &BlockList::edit);
    connect(m_list, &QListWidget::itemActivated, this, &BlockList::edit);
    // Later: the list is still busy with what was dragged.
    connect(m_list->model(), &QAbstractItemModel::rowsMoved, this, &BlockList::takeOrder, Qt::QueuedConnection);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        refresh();
        Q_EMIT chosen(row);
    });
}

void BlockList::makeAddMenu()
{
    QMenu* const tables = m_menu->addMenu(brainstorm::name(Block::Kind::Table));
    QMenu* const charts = m_menu->addMenu(brainstorm::name(Block::Kind::Chart));
    for (std::size_t i = 0; i < populations::variableCount; ++i) {
        const auto variable = static_cast<Variable>(i);
        for (const auto& [menu, kind] : {std::pair(tables, Block::Kind::Table), std::pair(charts, Block::Kind::Chart)})
            menu->addAction(populations::name(variable), this,
                            [this, kind = kind, variable] { add(blockOf(kind, {variable})); });
    }
    for (const Block::Kind kind : {Block::Kind::Map, Block::Kind::Personas, Block::Kind::Text})
        m_menu->addAction(brainstorm::name(kind), this, [this, kind] { add(blockOf(kind)); });
}

void BlockList::show(const std::vector<Block>& blocks)
{
    const int row = m_list->currentRow();
    m_blocks = blocks;
    const QSignalBlocker silent(m_list);
    m_list->clear();
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        auto* const item = new QListWidgetItem(wordsOf(blocks[i]), m_list);
        item->setData(blockRole, static_cast<int>(i));
        item->setFlags(Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemIsDragEnabled);
    }
    m_list->setCurrentRow(std::min(row, static_cast<int>(blocks.size()) - 1));
    refresh();
}

void BlockList::showReport(const brainstorm::Report* report)
{
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem* const item = m_list->item(row);
        const auto at = static_cast<std::size_t>(row);
        const brainstorm::Section* const section =
            report && at < report->sections.size() ? &report->sections[at] : nullptr;
        const bool isLeftOut = section && !section->refusal.isEmpty();
        item->setIcon(isLeftOut ? look::icon(look::Icon::Warning, look::Role::Warning) : QIcon());
        item->setText(isLeftOut ? tr("%1 (left out)").arg(wordsOf(m_blocks[at])) : wordsOf(m_blocks[at]));
        item->setToolTip(isLeftOut ? section->reason.text() : QString());
    }
}

int BlockList::current() const
{
    return m_list->currentRow();
}

void BlockList::setCurrent(int block)
{
    const QSignalBlocker silent(m_list);
    m_list->setCurrentRow(block);
    refresh();
}

void BlockList::refresh()
{
    const int row = m_list->currentRow();
    const int last = m_list->count() - 1;
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row < last);
    m_remove->setEnabled(row >= 0 && last > 0); // a report has at least one block
    m_edit->setEnabled(row >= 0);
}

void BlockList::add(const Block& block)
{
    auto blocks = m_blocks;
    const int at = m_list->currentRow() < 0 ? static_cast<int>(blocks.size()) : m_list->currentRow() + 1;
    blocks.insert(blocks.begin() + at, block);
    Q_EMIT changed(blocks, tr("add %1").arg(brainstorm::name(block.kind).toLower()), at);
}

void BlockList::move(int by)
{
    const int from = m_list->currentRow();
    const int to = from + by;
    if (from < 0 || to < 0 || to >= m_list->count())
        return;
    auto blocks = m_blocks;
    std::swap(blocks[static_cast<std::size_t>(from)], blocks[static_cast<std::size_t>(to)]);
    Q_EMIT changed(blocks, tr("move a block"), to);
}

void BlockList::takeAway()
{
    const int row = m_list->currentRow();
    if (row < 0 || m_blocks.size() < 2)
        return;
    auto blocks = m_blocks;
    blocks.erase(blocks.begin() + row);
    Q_EMIT changed(blocks,
                   tr("take %1 away").arg(brainstorm::name(m_blocks[static_cast<std::size_t>(row)].kind).toLower()),
                   std::min(row, static_cast<int>(blocks.size()) - 1));
}

void BlockList::edit()
{
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    auto* const dialog = new BlockDialog(m_blocks[static_cast<std::size_t>(row)], this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, row] {
        auto blocks = m_blocks;
        if (row >= static_cast<int>(blocks.size()))
            return;
        blocks[static_cast<std::size_t>(row)] = dialog->block();
        Q_EMIT changed(blocks, tr("change a block"), row);
    });
    dialog->open();
}

/// After a line was dragged.
void BlockList::takeOrder()
{
    std::vector<Block> blocks;
    for (int row = 0; row < m_list->count(); ++row)
        blocks.push_back(m_blocks[m_list->item(row)->data(blockRole).toUInt()]);
    Q_EMIT changed(blocks, tr("move a block"), m_list->currentRow());
}

} // namespace spiegel::uireport
