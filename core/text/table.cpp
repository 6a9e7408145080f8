// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/table.h"

#include "core/foundation/calendar.h"

#include <QFile>
#include <QStringList>

#include <limits>

namespace spiegel::text {

namespace {

void splitCells(QStringView line, std::vector<QStringView>& cells)
{
    cells.clear();
    qsizetype start = 0;
    for (qsizetype tab = line.indexOf(u'\t'); tab >= 0; tab = line.indexOf(u'\t', start)) {
        cells.push_back(line.mid(start, tab - start));
        start = tab + 1;
    }
    cells.push_back(line.mid(start));
}

} // namespace

void readTable(const QString& path, std::size_t columns,
               const std::function<void(const std::vector<QStringView>&)>& take)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("built-in table is missing: %s", qUtf8Printable(path));
    const QString content = QString::fromUtf8(file.readAll());
    std::vector<QStringView> cells;
    qsizetype start = content.indexOf(u'\n') + 1;
    while (start < content.size()) {
        qsizetype end = content.indexOf(u'\n', start);
        if (end < 0)
            end = content.size();
        splitCells(QStringView(content).mid(start, end - start), cells);
        if (cells.size() != columns)
            qFatal("built-in table has a row of the wrong width: %s", qUtf8Printable(path));
        take(cells);
        start = end + 1;
    }
}

int wholeNumber(QStringView cell)
{
    bool ok = false;
    const int value = cell.toInt(&ok);
    return ok ? value : unknown;
}

double decimalNumber(QStringView cell)
{
    bool ok = false;
    const double value = cell.toDouble(&ok);
    return ok ? value : std::numeric_limits<double>::quiet_NaN();
}

QStringList severalTexts(QStringView cell)
{
    return cell.isEmpty() ? QStringList() : cell.toString().split(u'|');
}

} // namespace spiegel::text
