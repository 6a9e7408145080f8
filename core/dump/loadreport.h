// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dump/reject.h"
#include "core/foundation/calendar.h"
#include "core/foundation/problem.h"
#include "core/privacy/privacyguard.h"
#include "core/profiles/codebook.h"
#include "core/versions/difference.h"

#include <QJsonObject>
#include <QStringList>

#include <array>
#include <map>
#include <optional>
#include <vector>

namespace spiegel::dump {

using versions::TableChange;

/// What was found in one file of a dump.
struct FileReport
{
    QString file; ///< native name, also under a profile
    QString sha256;
    qint64 bytes = 0;
    qint64 rows = 0; ///< records, not lines
    qint64 accepted = 0;
    qint64 rejected = 0;
    qint64 orphans = 0;         ///< of the rejected: rows whose parent was rejected; not counted for the share
    QStringList unknownColumns; ///< left out
    QStringList absentColumns;  ///< unknown in every row
    /// Kept but counted: unknown:<column>, unknown-code:<column>, postcode-not-in-register, implausible-age, …
    std::map<QString, qint64> notes;

    /// Rejected rows that count, of all rows.
    [[nodiscard]] double rejectedShare() const;
};

/// All that check and load have to say.
struct LoadReport
{
    Day peildatum;
    QString source;
    bool demo = false;
    QStringList contents;                ///< what it holds, in sentences, where the files do not say it
    std::map<QString, FileReport> files; ///< by native file name
    std::vector<Reject> rejects;         ///< in order of file and line, at most mostRejectsKept a file
    std::array<qint64, rejectKindCount> rejectCounts{};
    std::vector<privacy::Refusal> refused;
    QString codesName;                      ///< of the source's lists of codes; empty: none are collected
    std::vector<profiles::MetCode> codes;   ///< that its profile has no list for, with what they were taken to mean
    std::vector<Problem> failures;          ///< why the load fails; empty when it does not
    std::map<QString, TableChange> changed; ///< by native table name; only filled by a load
    bool loaded = false;                    ///< something was written

    [[nodiscard]] bool isRefused() const { return !refused.empty(); }
    /// What the program ends with: nothing, the first failure, or the refusal.
    [[nodiscard]] std::optional<Problem> problem() const;
    /// The JSON of the command line: {"peildatum","files","rejects","refused"} and, after a load, "changed".
    [[nodiscard]] QJsonObject toJson(bool withChanges) const;
};

inline constexpr qint64 mostRejectsKept = 1'000'000;

} // namespace spiegel::dump
