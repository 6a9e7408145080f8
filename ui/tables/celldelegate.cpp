// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/celldelegate.h"

#include "ui/look/paint.h"
#include "ui/look/type.h"
#include "ui/tables/tablemodel.h"
#include "ui/tables/twolines.h"

#include <QPainter>

#include <algorithm>

namespace spiegel::tables {

namespace {

constexpr int padding = look::grid;
constexpr int figureWidth = 52; // '100,0%'

} // namespace

CellDelegate::CellDelegate(QObject* parent)
    : QStyledItemDelegate(parent)
{
}

void CellDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (selected || index.row() == m_hovered) {
        painter->fillRect(option.rect, look::color(selected ? look::Role::AccentSoft : look::Role::Hover));
    }
    if (m_marksCell && option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(look::color(look::Role::Accent));
        painter->drawRect(option.rect.adjusted(1, 1, -2, -2));
    }
    const auto kind = Column::Kind(index.data(TableModel::KindRole).toInt());
    QRect room = option.rect.adjusted(padding, 0, -padding, 0);
    painter->setFont(option.font);
    if (kind == Column::Kind::Share) {
        const auto shares = index.data(TableModel::SharesRole).value<parts::Shares>();
        const QRect bar(room.left(), room.top(), room.width() - figureWidth - padding, room.height());
        if (bar.width() >= 2 * padding) {
            parts::paintShares(*painter, bar, shares);
        }
        room.setLeft(std::max(room.left(), room.right() - figureWidth));
    }
    const QString text = index.data().toString();
    const bool right = kind != Column::Kind::Text;
    painter->setPen(look::color(look::Role(index.data(TableModel::ToneRole).toInt())));
    if (index.data(TableModel::WrapsRole).toBool() &&
        (text.contains(QLatin1Char('\n')) || option.fontMetrics.horizontalAdvance(text) > room.width())) {
        painter->setFont(look::font(look::Size::Small));
        painter->drawText(room, int(Qt::AlignVCenter | Qt::AlignLeft), onTwoLines(text, room.width()));
        return;
    }
    painter->drawText(room, int(Qt::AlignVCenter | (right ? Qt::AlignRight : Qt::AlignLeft)),
                      option.fontMetrics.elidedText(text, Qt::ElideRight, room.width()));
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const int bar = Column::Kind(index.data(TableModel::KindRole).toInt()) == Column::Kind::Share ? 96 : 0;
    return {option.fontMetrics.horizontalAdvance(index.data().toString()) + 2 * padding + bar, look::rowHeight};
}

} // namespace spiegel::tables
