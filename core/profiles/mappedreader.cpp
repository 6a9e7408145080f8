// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profiles/mappedreader.h"

#include "core/foundation/contenthash.h"
#include "core/profiles/filetext.h"

#include <algorithm>

namespace spiegel::profiles {

namespace {

/// Spreadsheets are saved with rows below the last one, of nothing but separators.
bool isEmpty(const source::Record& record)
{
    return !record.fault && record.fields.size() > 1 &&
           std::all_of(record.fields.begin(), record.fields.end(),
                       [](std::string_view cell) { return cell.find_first_not_of(" \t") == std::string_view::npos; });
}

} // namespace

MappedReader::MappedReader(std::shared_ptr<const Profile> profile, std::shared_ptr<const CodeBook> codes,
                           const source::DumpSource& source, const NativeTable& table, std::vector<Part> parts,
                           Progress& progress)
    : m_profile(std::move(profile))
    , m_book(std::move(codes))
    , m_source(source)
    , m_table(table)
    , m_parts(std::move(parts))
    , m_progress(progress)
{
    Q_ASSERT(!m_parts.empty());
    for (const NativeColumn& column : m_table.columns) {
        const bool mapped = std::any_of(m_parts.begin(), m_parts.end(), [&](const Part& part) {
            return std::any_of(part.file->tables.begin(), part.file->tables.end(), [&](const TableMapping& mapping) {
                return mapping.table == m_table.name &&
                       std::any_of(mapping.columns.begin(), mapping.columns.end(),
                                   [&](const ColumnMapping& each) { return each.column == column.name; });
            });
        });
        if (mapped)
            m_columns.push_back(&column);
    }
    m_rooms.resize(m_columns.size());
    m_cells.resize(m_columns.size());
}

MappedReader::~MappedReader() = default;

Result<source::Header> MappedReader::readHeader()
{
    if (!openPart())
        return fail(m_outcome.error());
    source::Header header;
    for (const NativeColumn* column : m_columns)
        header.names.push_back(column->name);
    return header;
}

bool MappedReader::openPart()
{
    const Part& part = m_parts[m_part];
    auto stream = m_source.stream(part.entry, m_progress);
    if (!stream)
        return stop(stream.error());
    m_stream = stream->get();
    auto text = textOf(std::move(*stream), part.file->look);
    if (!text)
        return stop(text.error());
    source::CsvFormat format;
    format.separator = part.file->look.separator;
    format.hasHeader = part.file->look.hasHeader;
    m_reader = std::make_unique<source::CsvReader>(std::move(*text), format);
    const auto header = m_reader->readHeader();
    if (!header)
        return stop(header.error());
    m_header = *header;
    if (m_parts.size() == 1)
        leaveOutAbsentColumns();
    m_tables.clear();
    for (const TableMapping& mapping : part.file->tables) {
        if (mapping.table != m_table.name)
            continue;
        auto bound = bindTable(mapping, m_columns, m_header, *m_profile, *part.file, part.entry, *m_book);
        if (!bound)
            return stop(bound.error());
        m_tables.push_back(std::move(*bound));
    }
    m_nextTable = m_tables.size();
    if (part.file->tables.front().table == m_table.name)
        guardPart();
    return true;
}

/// So that a column that is not in the original is one that is not in the dump, and reported as such.
void MappedReader::leaveOutAbsentColumns()
{
    const std::vector<TableMapping>& mappings = m_parts.front().file->tables;
    std::erase_if(m_columns, [&](const NativeColumn* column) {
        return !column->isKey && std::none_of(mappings.begin(), mappings.end(), [&](const TableMapping& mapping) {
            return mapping.table == m_table.name &&
                   (mapping.needs.contains(column->name) || hasSource(mapping, column->name, m_header));
        });
    });
    m_rooms.resize(m_columns.size());
    m_cells.resize(m_columns.size());
}

/// In the original a name or an address may stand where the dump may have one.
void MappedReader::guardPart()
{
    const Part& part = m_parts[m_part];
    m_guard = std::make_unique<privacy::PrivacyGuard>(part.entry, m_header.names);
    for (const TableMapping& mapping : part.file->tables) {
        const bool ofEmployers = mapping.table == QStringLiteral("werkgever");
        const bool ofThings =
            ofEmployers || mapping.table == QStringLiteral("beroep") || mapping.table == QStringLiteral("competentie");
        for (const ColumnMapping& each : mapping.columns) {
            const int column = findColumn(each.source, m_header);
            if (column >= 0 && ofThings && each.column == QStringLiteral("naam"))
                m_guard->allowName(static_cast<std::size_t>(column));
            if (column >= 0 && ofEmployers && each.column == QStringLiteral("email"))
                m_guard->allowMail(static_cast<std::size_t>(column));
        }
    }
}

bool MappedReader::next(source::Record& record)
{
    while (!m_stopped) {
        if (m_nextTable < m_tables.size()) {
            m_lastTable = m_nextTable++;
            if (make(m_tables[m_lastTable], record))
                return true;
        } else if (m_reader->next(m_original)) {
            if (isEmpty(m_original))
                continue;
            if (m_guard)
                m_guard->add(m_original.fields);
            m_nextTable = 0;
        } else if (const auto ended = m_reader->end(); !ended) {
            return stop(ended.error());
        } else {
            closePart();
            if (m_part == m_parts.size())
                m_stopped = true;
            else if (!openPart())
                return false;
        }
    }
    return false;
}

/// One code may stand in several files.
void MappedReader::gatherCodes()
{
    for (const BoundTable& table : m_tables) {
        for (const BoundColumn& column : table.columns) {
            for (MetCode& code : column.mapper.met()) {
                const auto [place, isNew] =
                    m_codePlaces.try_emplace({code.column, codeKey(code.value)}, m_codes.size());
                if (!isNew) {
                    m_codes[place->second].rows += code.rows;
                    continue;
                }
                code.table = m_table.name;
                code.heading = m_header.names[static_cast<std::size_t>(column.original)];
                m_codes.push_back(std::move(code));
            }
        }
    }
}

void MappedReader::closePart()
{
    gatherCodes();
    m_bytesBefore += m_stream->bytesRead();
    m_hashes += m_stream->sha256();
    if (m_guard) {
        const std::vector<privacy::Refusal> found = m_guard->refusals();
        m_refusals.insert(m_refusals.end(), found.begin(), found.end());
        m_guard.reset();
    }
    m_reader.reset();
    m_stream = nullptr;
    ++m_part;
}

bool MappedReader::isWanted(const BoundTable& table) const
{
    for (const auto& [column, values] : table.where) {
        if (!values.contains(m_original.fields[static_cast<std::size_t>(column)]))
            return false;
    }
    return table.once < 0 || !m_seen.contains(std::string(m_original.fields[static_cast<std::size_t>(table.once)]));
}

/// The row of the table from the record at hand; false when it makes none.
bool MappedReader::make(BoundTable& table, source::Record& record)
{
    record.line = m_original.line;
    record.text = m_original.text;
    record.fault.reset();
    if (const Damage damage = damageTo(*table.mapping, m_original, m_header); damage.touches) {
        record.fields = {};
        record.fault = source::Fault{m_original.fault->kind, -1};
        for (const BoundColumn& column : table.columns) {
            if (column.original >= 0 && column.original == damage.column)
                record.fault->column = static_cast<int>(column.field);
        }
        return teller(*m_parts[m_part].file, m_original, m_header) == table.mapping;
    }
    if (!isWanted(table))
        return false;
    std::fill(m_cells.begin(), m_cells.end(), std::string_view());
    for (BoundColumn& column : table.columns) {
        m_cells[column.field] = column.original < 0
                                    ? std::string_view(column.constant)
                                    : column.mapper.map(m_original.fields[static_cast<std::size_t>(column.original)],
                                                        m_rooms[column.field]);
    }
    if (std::any_of(table.needs.begin(), table.needs.end(), [&](std::size_t field) { return m_cells[field].empty(); }))
        return false;
    for (const BoundColumn& column : table.columns) {
        if (column.from == CellSource::From::Number) {
            m_rooms[column.field] = std::to_string(++m_numbers[std::string(m_cells[column.field])]);
            m_cells[column.field] = m_rooms[column.field];
        }
    }
    if (table.once >= 0)
        m_seen.emplace(m_original.fields[static_cast<std::size_t>(table.once)]);
    record.fields = m_cells;
    return true;
}

qint64 MappedReader::bytesRead() const
{
    return m_bytesBefore + (m_stream != nullptr ? m_stream->bytesRead() : 0);
}

QString MappedReader::fileName() const
{
    return m_parts[std::min(m_part, m_parts.size() - 1)].entry;
}

QString MappedReader::originalColumn(int field) const
{
    if (m_lastTable >= m_tables.size())
        return {};
    for (const BoundColumn& column : m_tables[m_lastTable].columns) {
        if (static_cast<int>(column.field) == field && column.original >= 0)
            return m_header.names[static_cast<std::size_t>(column.original)];
    }
    return {};
}

QByteArray MappedReader::sha256() const
{
    if (m_hashes.size() == 1)
        return m_hashes.front();
    return spiegel::sha256(m_hashes.join('\n'));
}

bool MappedReader::stop(const Problem& problem)
{
    m_outcome = fail(problem);
    m_stopped = true;
    return false;
}

} // namespace spiegel::profiles
