// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dump/dumppass.h"

#include "core/dump/cell.h"
#include "core/dump/handover.h"

#include <QCoreApplication>

#include <algorithm>
#include <future>
#include <iterator>
#include <utility>

namespace spiegel::dump {

namespace {

constexpr std::size_t mostWaiting = std::size_t{64} << 20;

} // namespace

DumpPass::DumpPass(DumpFiles& files, Dictionaries& dictionaries, double mostRejected)
    : m_files(files)
    , m_dictionaries(dictionaries)
    , m_mostRejected(mostRejected)
    , m_findings(tableSpecs().size())
{
    m_report.peildatum = files.peildatum();
    m_report.source = files.source();
    m_report.demo = files.isDemo();
    m_report.codesName = files.codes();
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

/// Reading it looks things up only, so that it needs nobody's turn.
bool DumpPass::canBeReadAside(const TableSpec& spec) const
{
    return spec.own == Domain::None && m_files.has(spec.file) && m_files.canBeReadSideBySide() &&
           std::all_of(spec.columns.begin(), spec.columns.end(), [&](const ColumnSpec& column) {
               return !isText(column.kind) || (column.kind == Kind::Reference && m_parents.isExpected(column.domain));
           });
}

Result<DumpPass::Piece> DumpPass::read(const TableSpec& spec, Workers workers, Progress& progress)
{
    Piece piece;
    piece.spec = &spec;
    piece.content.rows = Rows(spec.width());
    if (!m_files.has(spec.file))
        return piece;
    auto reading = m_files.reading(spec.file, workers, progress);
    if (!reading)
        return fail(reading.error());
    const QString step = QCoreApplication::translate("dump", "Reading %1").arg(spec.file);
    const auto tell = [&, before = qint64{0}](qint64 bytes) mutable {
        progress.report(m_bytesRead += bytes - before, m_files.totalBytes(), step);
        before = bytes;
    };
    ReadingContext context{m_dictionaries, m_parents, m_report.peildatum, tell, progress};
    context.tell(0);
    auto content = readTable(*reading, spec, context);
    context.tell(reading->bytesRead());
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

DumpPass::Findings& DumpPass::findingsOf(const TableSpec& spec)
{
    return m_findings[static_cast<std::size_t>(&spec - tableSpecs().data())];
}

void DumpPass::gatherFindings()
{
    const auto append = [](auto& to, auto& from) {
        std::move(from.begin(), from.end(), std::back_inserter(to));
        from.clear();
    };
    for (Findings& findings : m_findings) {
        append(m_report.rejects, findings.rejects);
        append(m_report.refused, findings.refused);
        append(m_report.failures, findings.failures);
        append(m_report.codes, findings.codes);
    }
}

void DumpPass::keep(Piece& piece)
{
    TableContent& content = piece.content;
    Findings& findings = findingsOf(*piece.spec);
    std::sort(content.rejects.begin(), content.rejects.end(),
              [](const Reject& a, const Reject& b) { return a.line < b.line; });
    findings.rejects = std::move(content.rejects);
    findings.refused = std::move(content.refused);
    findings.codes = std::move(content.codes);
    for (std::size_t kind = 0; kind < content.rejectCounts.size(); ++kind)
        m_report.rejectCounts[kind] += content.rejectCounts[kind];
    const double share = content.report.rejectedShare();
    if (share > m_mostRejected)
        findings.failures.push_back(Problem::failed(
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

Result<> DumpPass::settle(Piece& piece, const Steps& steps)
{
    keep(piece);
    return steps.take(*piece.spec, piece.content.rows);
}

/// One run: what its two sides share.
class DumpPass::Course
{
public:
    Course(DumpPass& pass, Workers workers, const Steps& steps, Progress& progress)
        : m_pass(pass)
        , m_workers(workers)
        , m_steps(steps)
        , m_progress(progress)
    {
        for (const TableSpec& spec : tableSpecs()) {
            if (workers.count() > 1 && pass.canBeReadAside(spec))
                m_aside.push_back(&spec);
        }
    }

    [[nodiscard]] Result<> run()
    {
        if (m_workers.count() > 1)
            Workers(2).both([this] { readAll(); }, [this] { settleAll(); });
        else
            readAll();
        return m_reading ? m_settling : m_reading;
    }

private:
    [[nodiscard]] bool isAside(const TableSpec& spec) const
    {
        return std::find(m_aside.begin(), m_aside.end(), &spec) != m_aside.end();
    }

    void readAll()
    {
        std::vector<std::pair<const TableSpec*, std::future<Result<Piece>>>> aside;
        bool goesOn = true;
        for (const TableSpec& spec : tableSpecs()) {
            const auto read = [&, this] { return m_pass.read(spec, m_workers, m_progress); };
            if (isAside(spec))
                aside.emplace_back(&spec, std::async(std::launch::async, read));
            else if (goesOn = passOn(spec, read()); !goesOn)
                break;
        }
        if (goesOn && !aside.empty())
            goesOn = m_handover.give(std::nullopt, 0);
        for (auto& [spec, piece] : aside)
            goesOn = goesOn && passOn(*spec, piece.get());
        m_handover.close();
    }

    /// False when it is of no use to go on.
    [[nodiscard]] bool passOn(const TableSpec& spec, Result<Piece> piece)
    {
        if (!piece && piece.error().isCancelled()) {
            m_reading = fail(piece.error());
            return false;
        }
        if (!piece) {
            // The file as a whole is no good; the others are still looked at, so that one check finds all.
            m_pass.findingsOf(spec).failures.push_back(piece.error());
            return true;
        }
        if (m_workers.count() > 1) {
            const std::size_t bytes = piece->content.rows.bytes();
            return m_handover.give(std::move(*piece), bytes);
        }
        m_settling = m_pass.settle(*piece, m_steps);
        return m_settling.has_value();
    }

    void settleAll()
    {
        // They take longest: prepared first, while their parents are read, and settled last.
        for (const TableSpec* const spec : m_aside) {
            if (m_steps.prepare && m_settling)
                m_settling = m_steps.prepare(*spec);
        }
        while (m_settling) {
            auto piece = m_handover.take();
            if (!piece)
                break;
            if (*piece)
                m_settling = m_pass.settle(**piece, m_steps);
            else if (m_steps.meanwhile)
                m_settling = m_steps.meanwhile();
        }
        m_handover.close();
    }

    DumpPass& m_pass;
    Workers m_workers;
    const Steps& m_steps;
    Progress& m_progress;
    std::vector<const TableSpec*> m_aside;
    Handover<std::optional<Piece>> m_handover{mostWaiting}; ///< without a piece: only those read aside still come
    Result<> m_reading;
    Result<> m_settling;
};

Result<> DumpPass::run(Workers workers, const Steps& steps, Progress& progress)
{
    const Result<> ran = Course(*this, workers, steps, progress).run();
    gatherFindings();
    if (m_report.isRefused()) {
        // Nothing of a refused dump is shown, also not by way of a row that was rejected for another reason.
        for (Reject& reject : m_report.rejects)
            reject.value = reject.value.isEmpty() ? QString() : QStringLiteral("[verborgen]");
        m_report.codes.clear();
    }
    if (!ran)
        return ran;
    if (!m_files.has(QStringLiteral("cv.csv")) && !m_files.has(QStringLiteral("sonar.csv")))
        m_report.failures.push_back(
            Problem::failed(QCoreApplication::translate("dump", "There is neither a cv.csv nor a sonar.csv."), {},
                            QCoreApplication::translate("dump", "Look whether this is the folder of the dump.")));
    return {};
}

} // namespace spiegel::dump
