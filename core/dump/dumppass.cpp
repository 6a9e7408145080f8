// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dump/dumppass.h"

#include "core/dump/handover.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace spiegel::dump {

DumpPass::DumpPass(DumpFiles& files, Dictionaries& dictionaries, double mostRejected)
    : m_files(files)
    , m_dictionaries(dictionaries)
    , m_mostRejected(mostRejected)
{
    m_report.peildatum = files.peildatum();
    m_report.source = files.source();
    m_report.demo = files.isDemo();
    for (const TableSpec& spec : tableSpecs()) {
        if (spec.own != Domain::None && files.has(spec.file))
            m_parents.expect(spec.own);
    }
}

void DumpPass::numberInOrder(const TableSpec& spec, TableContent& content)
{
    // Keys get their numbers in the order of their texts, so that the order of numbers is the order of keys.
    Dictionary& dictionary = m_dictionaries.of(spec.own);
    const std::int32_t stored = dictionary.storedCount();
    const std::vector<std::int32_t> replaces = dictionary.sortNew();
    for (std::size_t i = 0; i < content.rows.size(); ++i) {
        std::int32_t& number = content.rows.row(i)[0];
        if (number > stored)
            number = replaces[static_cast<std::size_t>(number - stored - 1)];
        m_parents.accept(spec.own, number);
    }
}

Result<DumpPass::Piece> DumpPass::read(const TableSpec& spec, Workers workers, Progress& progress)
{
    Piece piece;
    piece.spec = &spec;
    const int width = static_cast<int>(spec.columns.size()) + (spec.countsRepeats ? 1 : 0);
    piece.content.rows = Rows(width);
    if (!m_files.has(spec.file))
        return piece;
    auto reading = m_files.reading(spec.file, workers, progress);
    if (!reading)
        return fail(reading.error());
    const QString step = QCoreApplication::translate("dump", "Reading %1").arg(spec.file);
    const auto tell = [&](qint64 bytes) { progress.report(m_bytesBefore + bytes, m_files.totalBytes(), step); };
    ReadingContext context{m_dictionaries, m_parents, m_report.peildatum, tell, progress};
    tell(0);
    auto content = readTable(*reading, spec, context);
    m_bytesBefore += reading->bytesRead();
    if (!content)
        return fail(content.error());
    piece.content = std::move(*content);
    piece.content.report.file = spec.file;
    piece.content.report.sha256 = reading->sha256();
    piece.content.report.bytes = reading->bytesRead();
    if (spec.own != Domain::None)
        numberInOrder(spec, piece.content);
    settleKeys(piece.content, spec, m_dictionaries);
    return piece;
}

void DumpPass::keep(Piece& piece)
{
    TableContent& content = piece.content;
    std::sort(content.rejects.begin(), content.rejects.end(),
              [](const Reject& a, const Reject& b) { return a.line < b.line; });
    std::move(content.rejects.begin(), content.rejects.end(), std::back_inserter(m_report.rejects));
    std::move(content.refused.begin(), content.refused.end(), std::back_inserter(m_report.refused));
    for (std::size_t kind = 0; kind < content.rejectCounts.size(); ++kind)
        m_report.rejectCounts[kind] += content.rejectCounts[kind];
    const double share = content.report.rejectedShare();
    if (share > m_mostRejected)
        m_report.failures.push_back(Problem::failed(
            QCoreApplication::translate("dump", "%1 of %2 rows were rejected: more than the %3 % that is allowed.")
                .arg(content.report.rejected - content.report.orphans)
                .arg(content.report.rows - content.report.orphans)
                .arg(m_mostRejected * 100),
            piece.spec->file,
            QCoreApplication::translate("dump",
                                        "Look through the rejects, mend the source, or allow a larger share.")));
    if (m_files.has(piece.spec->file))
        m_report.files.emplace(piece.spec->file, std::move(content.report));
}

Result<> DumpPass::settle(Piece& piece, const Take& take)
{
    keep(piece);
    return take(*piece.spec, piece.content.rows);
}

Result<> DumpPass::run(Workers workers, const Take& take, Progress& progress, const Prepare& prepare)
{
    Handover<Piece> handover;
    Result<> reading;
    Result<> settling;
    const bool isSideBySide = workers.count() > 1;
    const auto readAll = [&] {
        for (const TableSpec& spec : tableSpecs()) {
            auto piece = read(spec, workers, progress);
            if (!piece) {
                if (piece.error().isCancelled()) {
                    reading = fail(piece.error());
                    break;
                }
                // The file as a whole is no good; the others are still looked at, so that one check finds all.
                m_failures.push_back(piece.error());
                continue;
            }
            if (isSideBySide) {
                if (!handover.give(std::move(*piece)))
                    break;
            } else if (settling = settle(*piece, take); !settling) {
                break;
            }
        }
        handover.close();
    };
    const auto settleAll = [&] {
        const TableSpec* next = tableSpecs().data();
        const TableSpec* const end = next + tableSpecs().size();
        for (;;) {
            if (prepare && next != end) {
                if (settling = prepare(*next); !settling)
                    break;
            }
            auto piece = handover.take();
            if (!piece)
                break;
            next = piece->spec + 1;
            if (settling = settle(*piece, take); !settling)
                break;
        }
        handover.close();
    };
    if (isSideBySide)
        Workers(2).both(readAll, settleAll);
    else
        readAll();
    std::move(m_failures.begin(), m_failures.end(), std::back_inserter(m_report.failures));
    if (m_report.isRefused()) {
        // Nothing of a refused dump is shown, also not by way of a row that was rejected for another reason.
        for (Reject& reject : m_report.rejects)
            reject.value = reject.value.isEmpty() ? QString() : QStringLiteral("[verborgen]");
    }
    if (!reading)
        return reading;
    if (!settling)
        return settling;
    if (!m_files.has(QStringLiteral("cv.csv")) && !m_files.has(QStringLiteral("sonar.csv")))
        m_report.failures.push_back(
            Problem::failed(QCoreApplication::translate("dump", "There is neither a cv.csv nor a sonar.csv."), {},
                            QCoreApplication::translate("dump", "Look whether this is the folder of the dump.")));
    return {};
}

} // namespace spiegel::dump
