// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/loading/load/reportcolumns.h"

#include "core/dump/tablenames.h"
#include "core/text/dutch.h"
#include "ui/loading/columns.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace spiegel::loading {

namespace {

QString said(const char* words)
{
    return QCoreApplication::translate("loading", words);
}

/// One remark on a column or on cells.
struct Remark
{
    int gravity = 0; ///< 0 refused, 1 absent, 2 left out, 3 counted
    QString file;
    QString column;
    QString text;
    qint64 rows = 0;
};

struct NoteText
{
    const char* note;
    const char* text;
};
constexpr std::array noteTexts = {
    NoteText{"postcode-not-in-register", QT_TRANSLATE_NOOP("loading", "A postcode that is not in the register; kept.")},
    NoteText{"occupation-not-in-register",
             QT_TRANSLATE_NOOP("loading", "An occupation code that is not in the register; kept.")},
    NoteText{"competence-not-in-register",
             QT_TRANSLATE_NOOP("loading", "A competence code that is not in the register; kept.")},
    NoteText{"start-after-peildatum", QT_TRANSLATE_NOOP("loading", "Starts after the reference day; kept.")},
    NoteText{"implausible-age", QT_TRANSLATE_NOOP("loading", "An age that can hardly be right; kept.")},
    NoteText{"unknown-code",
             QT_TRANSLATE_NOOP("loading", "A code that nobody knows; unknown until it gets a meaning (Unknown codes).")},
    NoteText{"blanked", QT_TRANSLATE_NOOP("loading", "Personal data in a free text; the text was left empty.")},
};

QString noteText(const QString& note)
{
    for (const NoteText& one : noteTexts) {
        if (note.startsWith(QLatin1String(one.note))) {
            return said(one.text);
        }
    }
    return note;
}

void addFile(std::vector<Remark>& remarks, const QString& name, const dump::FileReport& file)
{
    for (const QString& column : file.absentColumns) {
        remarks.push_back(
            {1, name, column, said(QT_TRANSLATE_NOOP("loading", "Not in the file: unknown in every row.")), file.rows});
    }
    for (const QString& column : file.unknownColumns) {
        remarks.push_back(
            {2, name, column, said(QT_TRANSLATE_NOOP("loading", "Not a column of a dump: left out.")), file.rows});
    }
    for (const auto& [note, count] : file.notes) {
        if (!note.startsWith(QStringLiteral("unknown:"))) {
            remarks.push_back({3, name, note.section(QLatin1Char(':'), 1), noteText(note), count});
        }
    }
}

} // namespace

ReportTable fileTable(const LoadOutcome& outcome, double mostRejected)
{
    auto files = std::make_shared<std::vector<dump::FileReport>>();
    for (const auto& [name, file] : outcome.report.files) {
        files->push_back(file);
        files->back().file = name;
    }
    std::ranges::stable_sort(*files, std::greater(), &dump::FileReport::rows);
    const auto at = [files](int row) -> const dump::FileReport& { return (*files)[std::size_t(row)]; };
    tables::Column file = textColumn(said(QT_TRANSLATE_NOOP("loading", "File")), 200,
                                     [at](int row) { return dump::tableTitle(at(row).file); });
    file.toolTip = [at](int row) { return at(row).file; };
    file.stretches = true;
    tables::Column rejected =
        countColumn(said(QT_TRANSLATE_NOOP("loading", "Rejected")), 112, [at](int row) { return at(row).rejected; });
    tables::Column share = textColumn(said(QT_TRANSLATE_NOOP("loading", "Share")), 96, [at](int row) {
        return text::percentOf(at(row).rejected - at(row).orphans, at(row).rows - at(row).orphans, 2);
    });
    share.kind = tables::Column::Kind::Number;
    share.key = [at](int row) { return tables::ordered(at(row).rejectedShare()); };
    share.explanation = said(QT_TRANSLATE_NOOP(
        "loading", "Rejected rows of all rows, without rows whose parent was rejected. Too many stop the load."));
    share.tone = [at, mostRejected](int row) {
        if (at(row).rejected == 0) {
            return look::Role::Muted;
        }
        return at(row).rejectedShare() > mostRejected ? look::Role::Danger : look::Role::Text;
    };
    tables::Column size =
        countColumn(said(QT_TRANSLATE_NOOP("loading", "Size")), 96, [at](int row) { return at(row).bytes; });
    size.unit = QStringLiteral("MB");
    size.text = [at](int row) { return text::number(double(at(row).bytes) / 1e6, 1); };
    return {{file, countColumn(said(QT_TRANSLATE_NOOP("loading", "Rows")), 120, [at](int row) { return at(row).rows; }),
             countColumn(said(QT_TRANSLATE_NOOP("loading", "Fit")), 120, [at](int row) { return at(row).accepted; }),
             rejected, share, size},
            int(files->size())};
}

ReportTable remarkTable(const dump::LoadReport& report)
{
    auto remarks = std::make_shared<std::vector<Remark>>();
    for (const privacy::Refusal& refusal : report.refused) {
        remarks->push_back({0, refusal.file, refusal.column, refusal.why, unknown});
    }
    for (const auto& [name, file] : report.files) {
        addFile(*remarks, name, file);
    }
    std::ranges::stable_sort(*remarks, {}, &Remark::gravity);
    const auto at = [remarks](int row) -> const Remark& { return (*remarks)[std::size_t(row)]; };
    tables::Column what =
        textColumn(said(QT_TRANSLATE_NOOP("loading", "What stands out")), 400, [at](int row) { return at(row).text; });
    what.stretches = true;
    what.tone = [at](int row) { return at(row).gravity == 0 ? look::Role::Danger : look::Role::Text; };
    what.toolTip = what.text;
    tables::Column rows =
        countColumn(said(QT_TRANSLATE_NOOP("loading", "Rows")), 120, [at](int row) { return at(row).rows; });
    rows.text = [at](int row) { return at(row).rows == unknown ? QStringLiteral("–") : text::number(at(row).rows); };
    return {{textColumn(said(QT_TRANSLATE_NOOP("loading", "File")), 200, [at](int row) { return at(row).file; }),
             textColumn(said(QT_TRANSLATE_NOOP("loading", "Column")), 168, [at](int row) { return at(row).column; }),
             what, rows},
            int(remarks->size())};
}

ReportTable changeTable(const dump::LoadReport& report)
{
    using Change = std::pair<QString, dump::TableChange>;
    auto changes = std::make_shared<std::vector<Change>>();
    for (const auto& [table, change] : report.changed) {
        if (!change.isNothing()) {
            changes->emplace_back(table, change);
        }
    }
    std::ranges::stable_sort(*changes, std::greater(), [](const Change& one) {
        return one.second.added + one.second.changed + one.second.removed;
    });
    const auto at = [changes](int row) -> const dump::TableChange& { return (*changes)[std::size_t(row)].second; };
    tables::Column table = textColumn(said(QT_TRANSLATE_NOOP("loading", "File")), 200, [changes](int row) {
        return dump::tableTitle((*changes)[std::size_t(row)].first);
    });
    table.stretches = true;
    return {
        {table, countColumn(said(QT_TRANSLATE_NOOP("loading", "Added")), 136, [at](int row) { return at(row).added; }),
         countColumn(said(QT_TRANSLATE_NOOP("loading", "Changed")), 136, [at](int row) { return at(row).changed; }),
         countColumn(said(QT_TRANSLATE_NOOP("loading", "Removed")), 136, [at](int row) { return at(row).removed; })},
        int(changes->size())};
}

} // namespace spiegel::loading
