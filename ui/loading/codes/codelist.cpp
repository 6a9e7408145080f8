// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/loading/codes/codelist.h"

#include "core/codes/allowed.h"
#include "ui/loading/columns.h"

#include <QCoreApplication>

namespace spiegel::loading {

namespace {

QString said(const char* words)
{
    return QCoreApplication::translate("loading", words);
}

QString stateText(CodeState state)
{
    switch (state) {
    case CodeState::Waiting:
        return said(QT_TRANSLATE_NOOP("loading", "at the next load"));
    case CodeState::Applied:
        return said(QT_TRANSLATE_NOOP("loading", "in this week"));
    case CodeState::Open:
        break;
    }
    return said(QT_TRANSLATE_NOOP("loading", "to do"));
}

} // namespace

bool isWithheld(const codes::CodeLine& line)
{
    return line.met.value == QStringLiteral("[verborgen]");
}

CodeState stateOf(const codes::CodeLine& line)
{
    if (line.isWaiting()) {
        return CodeState::Waiting;
    }
    return line.meaning ? CodeState::Applied : CodeState::Open;
}

std::vector<int> codeRows(const std::vector<codes::CodeLine>& lines, std::optional<CodeState> state)
{
    std::vector<int> rows;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (!state || stateOf(lines[i]) == *state) {
            rows.push_back(int(i));
        }
    }
    return rows;
}

QString meaningText(const CodeReading& reading, const codes::CodeLine& line, const QString& meaning)
{
    const auto allowed = codes::allowedFor(line.met.table, line.met.column);
    if (!allowed) {
        return meaning;
    }
    if (allowed->isOccupation() && !meaning.isEmpty()) {
        return reading.occupations().distinctName(meaning);
    }
    return codes::labelOf(*allowed, meaning);
}

std::vector<tables::Column> codeColumns(const Codes& reading, const std::vector<codes::CodeLine>& lines, bool withState)
{
    const auto at = [lines](int row) -> const codes::CodeLine& { return lines[std::size_t(row)]; };
    tables::Column column = textColumn(said(QT_TRANSLATE_NOOP("loading", "Column")), 160,
                                       [at](int row) { return codes::columnLabel(at(row).met.column); });
    column.toolTip = [at](int row) {
        return at(row).met.heading.isEmpty()
                   ? QString()
                   : said(QT_TRANSLATE_NOOP("loading", "In the source: %1")).arg(at(row).met.heading);
    };
    column.key = [](int row) { return qint64(row); }; // as in a dump
    tables::Column code = textColumn(said(QT_TRANSLATE_NOOP("loading", "Code as it stands there")), 200,
                                     [at](int row) { return at(row).met.value; });
    code.stretches = true;
    code.toolTip = code.text;
    tables::Column meaning = textColumn(said(QT_TRANSLATE_NOOP("loading", "Meaning")), 216, [reading, at](int row) {
        return at(row).meaning ? meaningText(*reading, at(row), *at(row).meaning) : QStringLiteral("–");
    });
    meaning.toolTip = meaning.text;
    std::vector<tables::Column> columns{
        column, code,
        countColumn(said(QT_TRANSLATE_NOOP("loading", "Rows")), 80, [at](int row) { return at(row).met.rows; }),
        meaning};
    if (withState) {
        tables::Column state = textColumn(said(QT_TRANSLATE_NOOP("loading", "State")), 144,
                                          [at](int row) { return stateText(stateOf(at(row))); });
        state.key = [at](int row) { return qint64(stateOf(at(row))); };
        state.tone = [at](int row) {
            return stateOf(at(row)) == CodeState::Applied ? look::Role::Ok : look::Role::Muted;
        };
        columns.push_back(state);
    }
    return columns;
}

} // namespace spiegel::loading
