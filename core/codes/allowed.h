// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/result.h"
#include "core/profiles/codebook.h"
#include "core/profiles/nativetable.h"

#include <vector>

namespace spiegel::codes {

/// A meaning that a code may get, and how the analyst calls it.
struct Choice
{
    QString word; ///< of the dump; empty: unknown for good
    QString label;

    bool operator==(const Choice&) const = default;
};

/// What codes of a column may mean. Where the dump lists words, these; else a form that is typed (a number, a year) or
/// an occupation of the register.
struct Allowed
{
    profiles::NativeColumn column;
    std::vector<Choice> choices; ///< 'unknown' last
    QString form;                ///< how a typed meaning is written; empty: only the choices

    [[nodiscard]] bool isOccupation() const { return column.kind == profiles::NativeKind::Code; }
};

/// Problem: no such column in a dump.
[[nodiscard]] Result<Allowed> allowedFor(const QString& table, const QString& column);
/// Problem: the dump cannot have that meaning there; it tells what is allowed.
[[nodiscard]] Result<> checkMeaning(const profiles::CodeMeaning& code);
/// How a meaning reads: its label, else the word itself.
[[nodiscard]] QString labelOf(const Allowed& allowed, const QString& word);
/// What the analyst calls a column of the dump: 'Opleiding', 'Uren per dag' …; the column's own name where there is no
/// other.
[[nodiscard]] QString columnLabel(const QString& column);

} // namespace spiegel::codes
