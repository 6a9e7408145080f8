// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profiles/codebook.h"

namespace spiegel::profiles {

QString codeKey(const QString& value)
{
    return value.normalized(QString::NormalizationForm_C).simplified().left(longestCode).toLower();
}

CodeBook::CodeBook(const std::vector<CodeMeaning>& meanings)
{
    for (const CodeMeaning& each : meanings)
        m_meanings[{each.codes, each.table, each.column}].insert_or_assign(codeKey(each.value), each.meaning);
}

const CodeBook::Meanings& CodeBook::of(const QString& codes, const QString& table, const QString& column) const
{
    static const Meanings none;
    const auto found = m_meanings.find({codes, table, column});
    return found == m_meanings.end() ? none : found->second;
}

} // namespace spiegel::profiles
