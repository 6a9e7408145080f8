// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/loading/columns.h"

#include "core/foundation/calendar.h"

namespace spiegel::loading {

tables::Column textColumn(const QString& title, int width, std::function<QString(int row)> text)
{
    tables::Column column;
    column.title = title;
    column.width = width;
    column.text = std::move(text);
    return column;
}

tables::Column countColumn(const QString& title, int width, const std::function<qint64(int row)>& count)
{
    tables::Column column = tables::countColumn(title, width, count);
    column.plain = [count](int row) { return count(row) == unknown ? QString() : QString::number(count(row)); };
    return column;
}

} // namespace spiegel::loading
