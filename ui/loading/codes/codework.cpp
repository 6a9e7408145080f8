// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/loading/codes/codework.h"

#include "core/dump/loadrecord.h"
#include "core/people/occupationcodesreader.h"
#include "core/people/titleproposals.h"
#include "ui/desk/openat.h"

#include <QFileInfo>

namespace spiegel::loading {

namespace {

dump::LoadOrder orderOf(const dump::LoadRecord& record, Day week)
{
    dump::LoadOrder order;
    if (record.profile.isEmpty() || !QFileInfo::exists(record.path)) {
        return order;
    }
    order.path = record.path;
    order.profile = record.profile;
    order.peildatum = week;
    order.replace = true;
    return order;
}

bool isSame(const codes::CodeLine& line, const profiles::CodeMeaning& code)
{
    return line.codes == code.codes && line.met.table == code.table && line.met.column == code.column &&
           profiles::codeKey(line.met.value) == profiles::codeKey(code.value);
}

} // namespace

Result<Codes> readCodes(const parts::Workplace& workplace, Progress& progress)
{
    auto database = desk::openAt(workplace, store::Access::Read);
    if (!database) {
        return fail(database.error());
    }
    auto lines = codes::readWeekCodes(*database);
    if (!lines) {
        return fail(lines.error());
    }
    const auto record = dump::readLoad(*database);
    if (!record) {
        return fail(record.error());
    }
    const auto known = people::readRegister(*database, progress);
    if (!known) {
        return fail(known.error());
    }
    const occupations::Search search(people::withOtherNames(*known));
    return std::make_shared<const CodeReading>(
        CodeReading{std::move(*lines), search, occupations::Proposals(search), orderOf(*record, workplace.snapshot)});
}

Result<> writeCodes(const QString& path, const std::vector<codes::Decision>& decisions)
{
    auto database = store::Database::open(path, store::Access::Write);
    if (!database) {
        return fail(database.error());
    }
    return codes::writeDecisions(*database, decisions);
}

codes::Decision decisionFor(const codes::CodeLine& line, const std::optional<QString>& meaning)
{
    return {{line.codes, line.met.table, line.met.column, line.met.value, meaning.value_or(QString())},
            meaning.has_value()};
}

void settle(std::vector<codes::CodeLine>& lines, const std::vector<codes::Decision>& decisions)
{
    for (const codes::Decision& decision : decisions) {
        for (codes::CodeLine& line : lines) {
            if (isSame(line, decision.code)) {
                line.meaning = decision.isKept ? std::optional(decision.code.meaning) : std::nullopt;
            }
        }
    }
}

} // namespace spiegel::loading
