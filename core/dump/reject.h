// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace spiegel::dump {

/// Why a row of a dump could not be used. The words for machines stand in rejectWord().
enum class RejectKind {
    MissingKey,
    RepeatedKey,
    Reference,
    Value,
    Number,
    Date,
    Period,
    Postcode,
    Encoding,
    Fields,
    Quote
};
inline constexpr int rejectKindCount = 11;

/// A row that was left out: where it stands and what is wrong with it. The other rows of its file load.
struct Reject
{
    QString file;
    qint64 line = 0; ///< of its first character, from 1
    QString column;  ///< empty where it is the whole row
    QString value; ///< as it stands in the file, at most longestRejectValue characters; `[verborgen]` for personal data
    RejectKind kind = RejectKind::Value;

    bool operator==(const Reject&) const = default;
};

inline constexpr int longestRejectValue = 200;

/// missing-key, repeated-key, reference, value, number, date, period, postcode, encoding, fields, quote.
[[nodiscard]] QString rejectWord(RejectKind kind);
[[nodiscard]] RejectKind rejectKind(const QString& word);
/// What is wrong, as a sentence for the analyst.
[[nodiscard]] QString rejectProblem(RejectKind kind);
/// How to mend it in the source.
[[nodiscard]] QString rejectRemedy(RejectKind kind);

} // namespace spiegel::dump
