// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dump/tablecontent.h"

#include "core/foundation/calendar.h"
#include "core/privacy/personaldata.h"

#include <algorithm>

namespace spiegel::dump {

void TableContent::reject(Reject reject)
{
    ++report.rejected;
    ++rejectCounts[static_cast<std::size_t>(reject.kind)];
    if (static_cast<qint64>(rejects.size()) < mostRejectsKept)
        rejects.push_back(std::move(reject));
}

QString shownCell(std::string_view cell)
{
    if (privacy::personalDataIn(cell).any())
        return QStringLiteral("[verborgen]");
    return QString::fromUtf8(cell.data(), static_cast<qsizetype>(cell.size())).left(longestRejectValue);
}

void settleKeys(TableContent& content, const TableSpec& spec, const Dictionaries& dictionaries)
{
    Rows& rows = content.rows;
    const int keys = spec.keyCount();
    rows.sortByKey(keys);
    const ColumnSpec& last = spec.columns[static_cast<std::size_t>(keys - 1)];
    const auto keyText = [&](std::int32_t number) {
        if (last.domain != Domain::None)
            return shownCell(dictionaries.of(last.domain).text(number));
        return last.kind == Kind::Date ? Day(number).iso() : QString::number(number);
    };
    std::size_t kept = 0;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const std::int32_t* row = rows.row(i);
        if (kept > 0 && Rows::compareKeys(rows.row(kept - 1), row, keys) == 0) {
            if (spec.countsRepeats)
                ++rows.row(kept - 1)[rows.columns() - 1];
            else
                content.reject({spec.file, rows.mark(i), last.native, keyText(row[keys - 1]), RejectKind::RepeatedKey});
            continue;
        }
        if (kept != i)
            std::copy(row, row + rows.columns() + 1, rows.row(kept));
        ++kept;
    }
    rows.truncate(kept);
    content.report.accepted = content.report.rows - content.report.rejected;
}

} // namespace spiegel::dump
