// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delivery/manifest.h"

#include "core/foundation/privatefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace spiegel::delivery {

namespace {

constexpr std::array<const char*, 4> statusWords = {"written", "skipped", "failed", "open"};
constexpr char header[] = "cv;file;size;sha256;status;reason;page\n";
constexpr std::size_t columns = 7;

QByteArray cell(const QString& text)
{
    QByteArray utf8 = text.toUtf8();
    const bool quoted = utf8.contains(';') || utf8.contains('"') || utf8.contains('\n') || utf8.contains('\r');
    return quoted ? QByteArray('"' + utf8.replace("\"", "\"\"") + '"') : utf8;
}

/// Cuts a record into cells; a record ends at a line break outside quotes. Returns where the next begins, or -1 when
/// the record has no end.
qsizetype readRecord(const QByteArray& bytes, qsizetype at, std::vector<QByteArray>& cells)
{
    cells.assign(1, {});
    bool quoted = false;
    for (; at < bytes.size(); ++at) {
        const char c = bytes[at];
        if (c == '"') {
            if (quoted && at + 1 < bytes.size() && bytes[at + 1] == '"')
                cells.back() += bytes[++at];
            else
                quoted = !quoted;
        } else if (quoted) {
            cells.back() += c;
        } else if (c == '\n') {
            return at + 1;
        } else if (c == ';') {
            cells.emplace_back();
        } else if (c != '\r') {
            cells.back() += c;
        }
    }
    return -1;
}

std::optional<ManifestRow> rowOfCells(const std::vector<QByteArray>& cells)
{
    if (cells.size() != columns || cells[0].isEmpty())
        return std::nullopt;
    const auto status =
        std::find_if(statusWords.begin(), statusWords.end(), [&](const char* word) { return cells[4] == word; });
    bool isNumber = true;
    const qint64 size = cells[2].isEmpty() ? 0 : cells[2].toLongLong(&isNumber);
    bool isPage = true;
    const int page = cells[6].isEmpty() ? 0 : cells[6].toInt(&isPage);
    if (status == statusWords.end() || !isNumber || size < 0 || !isPage || page < 0)
        return std::nullopt;
    return ManifestRow{QString::fromUtf8(cells[0]),
                       QString::fromUtf8(cells[1]),
                       size,
                       cells[3],
                       static_cast<ManifestRow::Status>(status - statusWords.begin()),
                       QString::fromUtf8(cells[5]),
                       page};
}

} // namespace

QByteArray csvLine(const ManifestRow& row)
{
    const bool isWritten = row.status == ManifestRow::Status::Written;
    return cell(row.cv) + ';' + cell(row.file) + ';' + (isWritten ? QByteArray::number(row.size) : QByteArray()) + ';' +
           row.sha256 + ';' + statusWords[static_cast<std::size_t>(row.status)] + ';' + cell(row.reason) + ';' +
           (isWritten ? QByteArray::number(row.page) : QByteArray()) + '\n';
}

std::optional<ManifestRow> rowOf(const QByteArray& line)
{
    std::vector<QByteArray> cells;
    if (readRecord(line, 0, cells) != line.size())
        return std::nullopt;
    return rowOfCells(cells);
}

void Manifest::sort()
{
    std::vector<std::pair<QByteArray, std::size_t>> order;
    for (std::size_t i = 0; i < rows.size(); ++i)
        order.emplace_back(rows[i].cv.toUtf8(), i); // the bytes of UTF-8 sort as code points
    std::sort(order.begin(), order.end());
    std::vector<ManifestRow> sorted;
    sorted.reserve(rows.size());
    for (const auto& [key, index] : order)
        sorted.push_back(std::move(rows[index]));
    rows = std::move(sorted);
}

int Manifest::count(ManifestRow::Status status) const
{
    return static_cast<int>(
        std::count_if(rows.begin(), rows.end(), [&](const ManifestRow& row) { return row.status == status; }));
}

QStringList Manifest::files() const
{
    QStringList files;
    for (const ManifestRow& row : rows) {
        if (row.status == ManifestRow::Status::Written)
            files << row.file;
    }
    files.sort();
    files.removeDuplicates();
    return files;
}

QByteArray Manifest::csv() const
{
    QByteArray all = header;
    for (const ManifestRow& row : rows)
        all += csvLine(row);
    return all;
}

Result<Manifest> Manifest::parse(const QByteArray& csv, const QString& path)
{
    Manifest manifest;
    std::vector<QByteArray> cells;
    qsizetype at = csv.startsWith(header) ? static_cast<qsizetype>(sizeof header) - 1 : -1;
    while (at >= 0 && at < csv.size()) {
        at = readRecord(csv, at, cells);
        auto row = at < 0 ? std::nullopt : rowOfCells(cells);
        if (!row) {
            at = -1;
            break;
        }
        manifest.rows.push_back(std::move(*row));
    }
    if (at < 0)
        return fail(Problem::failed(
            QCoreApplication::translate("delivery", "This is not a list of cards, or it is damaged (after row %1).")
                .arg(manifest.rows.size()),
            path, QCoreApplication::translate("delivery", "Run the batch again: what is done stays done.")));
    return manifest;
}

Result<Manifest> Manifest::read(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(
            Problem::failed(QCoreApplication::translate("delivery", "The list of cards cannot be read."), path,
                            QCoreApplication::translate("delivery", "Run the batch again: what is done stays done.")));
    return parse(file.readAll(), path);
}

QString manifestName(int shard, int shards)
{
    return shards == 1 ? QStringLiteral("manifest.csv")
                       : QStringLiteral("manifest-%1-of-%2.csv").arg(shard).arg(shards);
}

Result<Manifest> mergeManifests(const QString& folder)
{
    static const QRegularExpression pattern(QStringLiteral("^manifest-([0-9]+)-of-([0-9]+)\\.csv$"));
    int shards = 0;
    for (const QString& name : QDir(folder).entryList(QDir::Files, QDir::Name)) {
        const QRegularExpressionMatch match = pattern.match(name);
        if (!match.hasMatch())
            continue;
        if (shards != 0 && shards != match.captured(2).toInt())
            return fail(Problem::failed(
                QCoreApplication::translate("delivery", "There are lists of two different divisions of the batch."),
                folder, QCoreApplication::translate("delivery", "Remove the lists that do not belong to this batch.")));
        shards = match.captured(2).toInt();
    }
    if (shards == 0)
        return fail(Problem::failed(
            QCoreApplication::translate("delivery", "There are no lists to join here."), folder,
            QCoreApplication::translate("delivery", "First run each share: --shard 1/N up to --shard N/N.")));
    Manifest all;
    for (int shard = 1; shard <= shards; ++shard) {
        const QString path = QDir(folder).filePath(manifestName(shard, shards));
        if (!QFile::exists(path))
            return fail(
                Problem::failed(QCoreApplication::translate("delivery", "The list of share %1 of %2 is not there.")
                                    .arg(shard)
                                    .arg(shards),
                                path, QCoreApplication::translate("delivery", "Run that share, then join again.")));
        auto part = Manifest::read(path);
        if (!part)
            return fail(part.error());
        all.rows.insert(all.rows.end(), part->rows.begin(), part->rows.end());
    }
    all.sort();
    const auto twice = std::adjacent_find(all.rows.begin(), all.rows.end(),
                                          [](const ManifestRow& a, const ManifestRow& b) { return a.cv == b.cv; });
    if (twice != all.rows.end())
        return fail(Problem::failed(
            QCoreApplication::translate("delivery", "CV %1 stands in two of the lists.").arg(twice->cv), folder,
            QCoreApplication::translate("delivery", "Remove the lists that do not belong to this batch.")));
    const QString path = QDir(folder).filePath(manifestName(1, 1));
    if (const auto written = writePrivateFile(path, all.csv()); !written)
        return fail(written.error());
    return all;
}

} // namespace spiegel::delivery
