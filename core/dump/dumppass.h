// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dump/dumpfiles.h"
#include "core/dump/tablereader.h"
#include "core/foundation/workers.h"

#include <atomic>
#include <functional>

namespace spiegel::dump {

/// One pass over all files of a dump, parents before children: a file is read, sorted and checked for repeated keys
/// while the rows of the one before are with `take()`; one that adds to no dictionary (viewing, the largest) is read
/// beside the others and given last. Fills the report, but for `changed`. What it finds does not depend on the workers.
class DumpPass
{
public:
    /// What is done with the rows; with two workers on another thread than the reading.
    struct Steps
    {
        /// Called once for every table, parents before children, also for those without a file (no rows then).
        std::function<Result<>(const TableSpec& spec, const Rows& rows)> take;
        /// Called, with two workers, for a table that is read aside, before any rows are there: what can be done
        /// beforehand, while others read.
        std::function<Result<>(const TableSpec& spec)> prepare = {};
        /// Called, with two workers, when only what is read aside is still to come, and no dictionary changes any more.
        std::function<Result<>()> meanwhile = {};
    };

    DumpPass(DumpFiles& files, Dictionaries& dictionaries, double mostRejected);

    [[nodiscard]] Result<> run(Workers workers, const Steps& steps, Progress& progress);
    [[nodiscard]] LoadReport& report() { return m_report; }

private:
    struct Piece
    {
        const TableSpec* spec = nullptr;
        TableContent content;
    };

    class Course;
    /// What is wrong with one file.
    struct Findings
    {
        std::vector<Reject> rejects;
        std::vector<privacy::Refusal> refused;
        std::vector<Problem> failures;
        std::vector<profiles::MetCode> codes;
    };

    [[nodiscard]] Result<Piece> read(const TableSpec& spec, Workers workers, Progress& progress);
    [[nodiscard]] bool canBeReadAside(const TableSpec& spec) const;
    [[nodiscard]] Result<> settle(Piece& piece, const Steps& steps);
    void numberInOrder(const TableSpec& spec, TableContent& content);
    void keep(Piece& piece);
    [[nodiscard]] Findings& findingsOf(const TableSpec& spec);
    void gatherFindings();

    DumpFiles& m_files;
    Dictionaries& m_dictionaries;
    double m_mostRejected;
    Parents m_parents;
    LoadReport m_report;
    std::vector<Findings> m_findings; ///< by table, each only touched by the thread that has its rows
    std::atomic<qint64> m_bytesRead{0};
};

} // namespace spiegel::dump
