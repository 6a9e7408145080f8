// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/column.h"

#include "core/text/dutch.h"

namespace spiegel::tables {

Column nameColumn(const QString& title, int width, std::function<QString(int row)> text)
{
    Column column;
    column.title = title;
    column.width = width;
    column.stretches = true;
    column.wraps = true;
    column.text = std::move(text);
    return column;
}

Column numberColumn(const QString& title, int width, const QString& explanation)
{
    Column column;
    column.title = title;
    column.kind = Column::Kind::Number;
    column.width = width;
    column.explanation = explanation;
    return column;
}

Column countColumn(const QString& title, int width, std::function<qint64(int row)> count, const QString& explanation)
{
    Column column = numberColumn(title, width, explanation);
    column.text = [count](int row) { return text::number(count(row)); };
    column.tone = [count](int row) { return count(row) == 0 ? look::Role::Muted : look::Role::Text; };
    column.key = std::move(count);
    return column;
}

} // namespace spiegel::tables
