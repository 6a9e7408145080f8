// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace spiegel {

/// Something that went wrong in the world (never a bug): a sentence an analyst can act on.
/// All three texts are translated already; `remedy` may be empty only when nothing can be done.
struct Problem
{
    enum class Kind {
        Failed,    ///< it could not be done; exit status 1
        Refused,   ///< it was refused to protect people; exit status 3
        Cancelled, ///< somebody stopped it; no error, no message box; exit status 130
    };

    Kind kind = Kind::Failed;
    QString what;   ///< what went wrong, one sentence
    QString where;  ///< file, line, column, table; may be empty
    QString remedy; ///< what to do about it

    [[nodiscard]] bool isCancelled() const { return kind == Kind::Cancelled; }
    /// "where: what remedy" on one line, for logs and terminals.
    [[nodiscard]] QString text() const;

    [[nodiscard]] static Problem failed(const QString& what, const QString& where = {}, const QString& remedy = {});
    [[nodiscard]] static Problem refused(const QString& what, const QString& where = {}, const QString& remedy = {});
    [[nodiscard]] static Problem cancelled();

    bool operator==(const Problem&) const = default;
};

} // namespace spiegel
