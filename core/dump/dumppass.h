// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dump/dumpfiles.h"
#include "core/dump/tablereader.h"
#include "core/foundation/workers.h"

#include <functional>

namespace spiegel::dump {

/// One pass over all files of a dump, parents before children: a file is read, sorted and checked for repeated keys
/// while the rows of the one before are with `take`. Fills the report, but for `changed`.
class DumpPass
{
public:
    /// Called once for every table, in order, also for those without a file (no rows then); with two workers on another
    /// thread than the reading.
    using Take = std::function<Result<>(const TableSpec& spec, const Rows& rows)>;
    /// Called, with two workers, before a table's rows are there: what can be done beforehand on the thread of `take`.
    using Prepare = std::function<Result<>(const TableSpec& spec)>;

    DumpPass(DumpFiles& files, Dictionaries& dictionaries, double mostRejected);

    [[nodiscard]] Result<> run(Workers workers, const Take& take, Progress& progress, const Prepare& prepare = {});
    [[nodiscard]] LoadReport& report() { return m_report; }

private:
    struct Piece
    {
        const TableSpec* spec = nullptr;
        TableContent content;
    };

    [[nodiscard]] Result<Piece> read(const TableSpec& spec, Workers workers, Progress& progress);
    [[nodiscard]] Result<> settle(Piece& piece, const Take& take);
    void numberInOrder(const TableSpec& spec, TableContent& content);
    void keep(Piece& piece);

    DumpFiles& m_files;
    Dictionaries& m_dictionaries;
    double m_mostRejected;
    Parents m_parents;
    LoadReport m_report;
    std::vector<Problem> m_failures; ///< of the reading side
    qint64 m_bytesBefore = 0;
};

} // namespace spiegel::dump
