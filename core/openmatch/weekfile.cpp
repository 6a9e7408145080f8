// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/openmatch/weekfile.h"

#include "core/openmatch/weekcolumns.h"
#include "core/source/csvreader.h"
#include "core/source/dumpsource.h"
#include "core/source/utf8.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace spiegel::openmatch {

using dump::Reject;
using dump::RejectKind;

namespace {

constexpr qsizetype mostBytes = qsizetype{1} << 30; ///< a week has some tens of megabytes
constexpr qsizetype headBytes = 8192;
/// One row, as far as it counts.
struct Row
{
    Day day;
    Week::Place place;
    QString where; ///< province and municipality: what else tells rows apart
    QString cluster;
    double amount = 0;
    std::vector<std::pair<int, double>> traits; ///< places in Columns::traits

    [[nodiscard]] auto key() const { return std::tie(day, place, where); }
};

class Reading
{
public:
    Reading(Columns columns, std::optional<Day> peildatum, const QString& file)
        : m_columns(std::move(columns))
        , m_peildatum(peildatum)
    {
        m_file.report.file = file;
        m_file.report.unknownColumns = m_columns.others;
        m_file.report.absentColumns = m_columns.absent;
    }

    void take(const source::Record& record)
    {
        ++m_file.report.rows;
        if (record.fault) {
            static constexpr std::array ways = {RejectKind::Quote, RejectKind::Fields, RejectKind::Encoding};
            reject(record, -1, ways[static_cast<std::size_t>(record.fault->kind)]);
            return;
        }
        Row row;
        if (const auto wrong = fill(record, row)) {
            reject(record, wrong->first, wrong->second);
            return;
        }
        m_rows.push_back(std::move(row));
        m_lines.push_back(record.line);
    }

    [[nodiscard]] WeekFile finish()
    {
        std::vector<std::size_t> order(m_rows.size());
        for (std::size_t i = 0; i < order.size(); ++i)
            order[i] = i;
        std::stable_sort(order.begin(), order.end(), [this](std::size_t a, std::size_t b) {
            return std::tuple_cat(m_rows[a].key(), std::tie(m_rows[a].cluster)) <
                   std::tuple_cat(m_rows[b].key(), std::tie(m_rows[b].cluster));
        });
        for (std::size_t first = 0; first < order.size();) {
            std::size_t end = first;
            while (end < order.size() && m_rows[order[end]].key() == m_rows[order[first]].key())
                ++end;
            addGroup(std::span(order).subspan(first, end - first));
            first = end;
        }
        for (auto& [trait, sum] : m_sums) {
            const auto& [day, name] = trait;
            const double value = isMean(name.name) ? sum.first / sum.second : sum.first;
            m_file.weeks[day].traits[name] = std::llround(value * 100);
        }
        for (auto& [place, amount] : m_amounts)
            m_file.weeks[place.first].amounts[place.second] = std::llround(amount * 100);
        m_file.report.accepted = m_file.report.rows - m_file.report.rejected;
        return std::move(m_file);
    }

private:
    using Wrong = std::pair<int, RejectKind>;

    [[nodiscard]] std::string_view cell(const source::Record& record, int column) const
    {
        return column < 0 ? std::string_view() : trimmed(record.fields[static_cast<std::size_t>(column)]);
    }

    [[nodiscard]] std::optional<Wrong> fill(const source::Record& record, Row& row)
    {
        const auto day = m_peildatum ? m_peildatum : dayOf(cell(record, m_columns.day));
        if (!day)
            return Wrong(m_columns.day, RejectKind::Date);
        const auto kind = kindOf(cell(record, m_columns.kind));
        if (!kind)
            return Wrong(m_columns.kind, RejectKind::Value);
        const auto code = cell(record, m_columns.occupation);
        if (code.empty())
            return Wrong(m_columns.occupation, RejectKind::MissingKey);
        const auto amount = numberOf(cell(record, m_columns.amount));
        if (!amount)
            return Wrong(m_columns.amount, RejectKind::Number);
        const auto postcode = cell(record, m_columns.postcode);
        const auto area = postcode.empty() ? std::optional(static_cast<double>(unknown)) : numberOf(postcode);
        if (!area || (!postcode.empty() && (postcode.size() != 4 || *area < 1000)))
            return Wrong(m_columns.postcode, RejectKind::Postcode);
        row.day = *day;
        row.place = {*kind, textOf(code), static_cast<int>(*area)};
        row.where =
            textOf(cell(record, m_columns.province)) + QLatin1Char('\n') + textOf(cell(record, m_columns.municipality));
        row.cluster = textOf(cell(record, m_columns.cluster));
        row.amount = *amount;
        for (std::size_t i = 0; i < m_columns.traits.size(); ++i) {
            const auto text = cell(record, m_columns.traits[i].first);
            if (text.empty())
                continue;
            const auto value = numberOf(text);
            if (!value)
                return Wrong(m_columns.traits[i].first, RejectKind::Number);
            row.traits.emplace_back(static_cast<int>(i), *value);
        }
        keepNames(record, row);
        return std::nullopt;
    }

    void keepNames(const source::Record& record, const Row& row)
    {
        Week& week = m_file.weeks[row.day];
        if (const auto name = cell(record, m_columns.name); !name.empty())
            week.names.try_emplace(row.place.occupation, textOf(name));
        if (!row.cluster.isEmpty())
            week.clusters[row.place.occupation].try_emplace(row.cluster, textOf(cell(record, m_columns.clusterName)));
    }

    /// The same people or vacancies, once for each cluster they are counted in.
    void addGroup(std::span<const std::size_t> group)
    {
        std::vector<std::size_t> rows;
        for (const std::size_t i : group) {
            if (rows.empty() || m_rows[rows.back()].cluster != m_rows[i].cluster)
                rows.push_back(i);
            else
                rejectAt(m_lines[i], RejectKind::RepeatedKey);
        }
        const auto parts = static_cast<double>(rows.size());
        for (const std::size_t i : rows) {
            const Row& row = m_rows[i];
            const double amount = row.amount / parts;
            m_amounts[{row.day, row.place}] += amount;
            for (const auto& [place, value] : row.traits) {
                const QString& name = m_columns.traits[static_cast<std::size_t>(place)].second;
                auto& sum = m_sums[{row.day, {row.place.kind, row.place.occupation, name}}];
                const double weight = isMean(name) ? amount : 1 / parts;
                sum.first += value * weight;
                sum.second += weight;
            }
        }
    }

    void reject(const source::Record& record, int column, RejectKind kind)
    {
        Reject reject{m_file.report.file, record.line, {}, {}, kind};
        if (column >= 0 && column < static_cast<int>(record.fields.size()))
            reject.value = textOf(record.fields[static_cast<std::size_t>(column)]).left(dump::longestRejectValue);
        ++m_file.report.rejected;
        m_file.rejects.push_back(std::move(reject));
    }

    void rejectAt(qint64 line, RejectKind kind)
    {
        ++m_file.report.rejected;
        m_file.rejects.push_back({m_file.report.file, line, {}, {}, kind});
    }

    Columns m_columns;
    std::optional<Day> m_peildatum;
    WeekFile m_file;
    std::vector<Row> m_rows;
    std::vector<qint64> m_lines;
    std::map<std::pair<Day, Week::Place>, double> m_amounts;
    std::map<std::pair<Day, Week::Trait>, std::pair<double, double>> m_sums; ///< sum and its weights
};

/// As UTF-8: what is none is cp1252.
std::unique_ptr<source::ByteStream> decoded(QByteArray bytes, const QString& name)
{
    const bool isUtf8 = source::isUtf8Text({bytes.constData(), static_cast<std::size_t>(bytes.size())});
    auto stream = std::make_unique<source::MemoryStream>(std::move(bytes), name);
    if (isUtf8)
        return stream;
    return std::make_unique<source::DecodingStream>(std::move(stream), source::Encoding::Windows1252);
}

} // namespace

Result<WeekFile> readWeekFile(const source::DumpSource& source, const QString& name, std::optional<Day> peildatum,
                              Progress& progress)
{
    auto stream = source.stream(name, progress);
    if (!stream)
        return fail(stream.error());
    auto bytes = source::readAll(**stream, mostBytes);
    if (!bytes)
        return fail(bytes.error());
    const qint64 size = bytes->size();
    const QString sha256 = QString::fromLatin1((*stream)->sha256());
    source::CsvReader reader(decoded(std::move(*bytes), name));
    const auto header = reader.readHeader();
    if (!header)
        return fail(header.error());
    Columns columns(*header);
    if (!columns.isOpenMatch() || (columns.day < 0 && !peildatum))
        return fail(Problem::failed(
            QCoreApplication::translate("openmatch", "The file lacks a column that Open Match has: %1.")
                .arg(columns.absent.join(QStringLiteral(", "))),
            name,
            QCoreApplication::translate("openmatch", "Look whether it is a weekly file of UWV Open Match Data.")));
    Reading reading(std::move(columns), peildatum, name);
    source::Record record;
    constexpr int often = 1 << 12;
    for (qint64 rows = 0; reader.next(record); ++rows) {
        reading.take(record);
        if (rows % often != 0)
            continue;
        if (progress.cancelled())
            return fail(Problem::cancelled());
        progress.report(reader.bytesRead(), size, QCoreApplication::translate("openmatch", "Reading Open Match"));
    }
    if (const auto outcome = reader.end(); !outcome)
        return fail(outcome.error());
    WeekFile file = reading.finish();
    file.report.bytes = size;
    file.report.sha256 = sha256;
    return file;
}

QStringList weekFilesIn(const source::DumpSource& source)
{
    QStringList files;
    for (const source::SourceEntry& entry : source.entries()) {
        if (!entry.name.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive))
            continue;
        auto stream = source.stream(entry.name);
        if (!stream)
            continue;
        QByteArray head(headBytes, '\0');
        const auto got = (*stream)->read(head.data(), head.size());
        if (!got)
            continue;
        head.truncate(*got);
        head.truncate(std::max<qsizetype>(0, head.indexOf('\n')));
        if (head.startsWith("\xef\xbb\xbf"))
            head.remove(0, 3);
        source::Header header;
        for (QByteArray& name : head.trimmed().split(';'))
            header.names.push_back(QString::fromLatin1(name).remove(QLatin1Char('"')).trimmed());
        if (Columns(header).isOpenMatch())
            files << entry.name;
    }
    return files;
}

} // namespace spiegel::openmatch
