// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/loading/columns.h"

#include "core/text/dutch.h"

namespace spiegel::loading {

tables::Column textColumn(const QString& title, int width, std::function<QString(int row)> text)
{
    tables::Column column;
    column.title = title;
    column.width = width;
    column.text = std::move(text);
    return column;
}

tables::Column countColumn(const QString& title, int width, std::function<qint64(int row)> count)
{
    tables::Column column;
    column.title = title;
    column.kind = tables::Column::Kind::Number;
    column.width = width;
    column.text = [count](int row) { return text::number(count(row)); };
    column.plain = [count](int row) { return count(row) == unknown ? QString() : QString::number(count(row)); };
    column.tone = [count](int row) { return count(row) == 0 ? look::Role::Muted : look::Role::Text; };
    column.key = std::move(count);
    return column;
}

} // namespace spiegel::loading
