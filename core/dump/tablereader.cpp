// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dump/tablereader.h"

#include "core/dump/cell.h"
#include "core/dump/dumpfiles.h"
#include "core/dump/oddities.h"
#include "core/dump/tablecolumns.h"
#include "core/privacy/personaldata.h"
#include "core/privacy/privacyguard.h"
#include "core/source/record.h"
#include "core/source/utf8.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace spiegel::dump {

namespace {

constexpr qint64 recordsBetweenLooks = 8192;
// Columns of an experience.
constexpr std::size_t started = 4;
constexpr std::size_t ended = 5;

RejectKind kindOf(const source::Fault& fault)
{
    switch (fault.kind) {
    case source::Fault::Kind::Quote:
        return RejectKind::Quote;
    case source::Fault::Kind::Encoding:
        return RejectKind::Encoding;
    case source::Fault::Kind::Fields:
        break;
    }
    return RejectKind::Fields;
}

/// The work of readTable(), record by record.
class Reading
{
public:
    Reading(FileReading& reading, const TableSpec& spec, ReadingContext& context)
        : m_reading(reading)
        , m_reader(reading.records())
        , m_spec(spec)
        , m_context(context)
        , m_oddities(spec, context.parents, context.dictionaries, context.peildatum)
        , m_isExperience(spec.table == QLatin1String("experience"))
    {
    }

    [[nodiscard]] Result<TableContent> run();

private:
    void take(const source::Record& record);
    /// The numbers of the row, in m_cells. False: a column has a flaw, the first of which is told.
    [[nodiscard]] bool readNumbers(const source::Record& record);
    [[nodiscard]] bool readNumber(const source::Record& record, std::size_t i);
    [[nodiscard]] static std::string_view cellOf(const source::Record& record, const BoundColumn& column);
    /// The numbers of the texts, in m_cells too. False: one of them rejects the row.
    [[nodiscard]] bool codeTexts(const source::Record& record);
    [[nodiscard]] bool checkText(const source::Record& record, std::size_t i);
    [[nodiscard]] bool codeReference(BoundColumn& column, std::string_view cell, std::int32_t& number, qint64 line);
    [[nodiscard]] std::int32_t codeText(BoundColumn& column, std::string_view cell);
    [[nodiscard]] std::int32_t numberOfText(const BoundColumn& column, std::string_view cell);
    [[nodiscard]] bool endsBeforeItStarts() const;
    void reject(RejectKind kind, qint64 line, const QString& column, std::string_view value);
    void rejectRow(RejectKind kind, const source::Record& record, const BoundColumn& column);
    /// What the file that is read calls the column: under a profile not what the dump calls it.
    [[nodiscard]] QString nameOf(const BoundColumn& column) const;
    void rememberRejected(const source::Record& record);
    void makeRoom();
    void finishReport();

    FileReading& m_reading;
    source::RecordReader& m_reader;
    const TableSpec& m_spec;
    ReadingContext& m_context;
    Oddities m_oddities;
    bool m_isExperience;
    TableContent m_content;
    source::Header m_header;
    TableColumns m_columns;
    std::optional<privacy::PrivacyGuard> m_guard;
    std::vector<std::int32_t> m_cells;
    qint64 m_blanked = 0; ///< texts left out for personal data
    std::string m_room;
    double m_textBytes = 0; ///< of the first records
};

void Reading::reject(RejectKind kind, qint64 line, const QString& column, std::string_view value)
{
    m_content.reject({m_spec.file, line, column, shownCell(value), kind});
}

void Reading::rememberRejected(const source::Record& record)
{
    if (m_spec.own == Domain::None || m_columns.all.front().field < 0)
        return;
    const auto field = static_cast<std::size_t>(m_columns.all.front().field);
    if (field < record.fields.size())
        m_context.parents.reject(m_spec.own, record.fields[field]);
}

QString Reading::nameOf(const BoundColumn& column) const
{
    const QString original = m_reading.originalColumn(column.field);
    return original.isEmpty() ? column.spec->native : original;
}

void Reading::rejectRow(RejectKind kind, const source::Record& record, const BoundColumn& column)
{
    reject(kind, record.line, nameOf(column), cellOf(record, column));
    rememberRejected(record);
}

std::string_view Reading::cellOf(const source::Record& record, const BoundColumn& column)
{
    return column.field < 0 ? std::string_view() : record.fields[static_cast<std::size_t>(column.field)];
}

bool Reading::readNumbers(const source::Record& record)
{
    for (const std::size_t i : m_columns.keys) {
        if (cellOf(record, m_columns.all[i]).empty()) {
            // What is wrong first in the order of the columns is what is told.
            for (const std::size_t before : m_columns.numbers) {
                if (before < i && !readNumber(record, before))
                    return false;
            }
            rejectRow(RejectKind::MissingKey, record, m_columns.all[i]);
            return false;
        }
    }
    return std::all_of(m_columns.numbers.begin(), m_columns.numbers.end(),
                       [&](std::size_t i) { return readNumber(record, i); });
}

bool Reading::readNumber(const source::Record& record, std::size_t i)
{
    BoundColumn& column = m_columns.all[i];
    const std::string_view cell = cellOf(record, column);
    const bool isDate = column.spec->kind == Kind::Date; // often that of the row before, and slow to read
    if (isDate && column.lastNumber != unknown && cell == column.lastText) {
        m_cells[i] = column.lastNumber;
        return true;
    }
    if (const auto flaw = readCell(*column.spec, cell, m_cells[i])) {
        rejectRow(*flaw, record, column);
        return false;
    }
    if (isDate)
        column.remember(cell, m_cells[i]);
    return true;
}

bool Reading::codeReference(BoundColumn& column, std::string_view cell, std::int32_t& number, qint64 line)
{
    number = column.lastNumber;
    if (number != unknown && cell == column.lastText)
        return true;
    Dictionary& dictionary = m_context.dictionaries.of(column.spec->domain);
    const std::string_view key = source::composed(cell, m_room);
    if (!m_context.parents.isExpected(column.spec->domain)) {
        number = dictionary.add(key);
        column.remember(cell, number);
        return true;
    }
    // Files mostly go through their parents in order, as the numbers do.
    const std::int32_t guess = column.lastNumber + 1;
    number = column.rises && dictionary.isText(guess, key) ? guess : dictionary.find(key);
    column.rises = number == guess;
    const Parents::Standing standing = m_context.parents.standing(column.spec->domain, number, key);
    if (standing == Parents::Standing::Accepted) {
        column.remember(cell, number);
        return true;
    }
    if (standing == Parents::Standing::Rejected)
        ++m_content.report.orphans;
    reject(RejectKind::Reference, line, nameOf(column), cell);
    return false;
}

std::int32_t Reading::numberOfText(const BoundColumn& column, std::string_view cell)
{
    if (column.spec->kind == Kind::FreeText && privacy::personalDataIn(cell).any()) {
        ++m_blanked;
        return unknown;
    }
    if (column.spec->kind == Kind::WideDecimal) {
        const auto hundredths = readHundredths(cell);
        return m_context.dictionaries.of(Domain::Number).add(std::to_string(hundredths.value_or(0)));
    }
    return m_context.dictionaries.of(column.spec->domain).add(source::composed(cell, m_room));
}

std::int32_t Reading::codeText(BoundColumn& column, std::string_view cell)
{
    if (cell.empty())
        return unknown;
    if (column.lastNumber == unknown || cell != column.lastText)
        column.remember(cell, numberOfText(column, cell));
    return column.lastNumber;
}

bool Reading::checkText(const source::Record& record, std::size_t i)
{
    BoundColumn& column = m_columns.all[i];
    const Kind kind = column.spec->kind;
    const std::string_view cell = cellOf(record, column);
    if (cell.empty()) {
        m_cells[i] = unknown;
        return true;
    }
    if (kind == Kind::Reference)
        return codeReference(column, cell, m_cells[i], record.line);
    const bool isSound = kind == Kind::Licences ? isLicences(cell) : readHundredths(cell).has_value();
    if (!isSound)
        rejectRow(kind == Kind::Licences ? RejectKind::Value : RejectKind::Number, record, column);
    return isSound;
}

bool Reading::codeTexts(const source::Record& record)
{
    // First what can still reject the row, so that no text of a rejected row enters a dictionary.
    for (const std::size_t i : m_columns.checked) {
        if (!checkText(record, i))
            return false;
    }
    for (const std::size_t i : m_columns.coded) {
        BoundColumn& column = m_columns.all[i];
        m_cells[i] = codeText(column, cellOf(record, column));
    }
    return true;
}

bool Reading::endsBeforeItStarts() const
{
    return m_cells[started] != unknown && m_cells[ended] != unknown && m_cells[ended] < m_cells[started];
}

void Reading::take(const source::Record& record)
{
    ++m_content.report.rows;
    if (record.fault) {
        const int at = record.fault->column;
        const bool hasColumn = at >= 0 && at < static_cast<int>(m_header.names.size());
        reject(kindOf(*record.fault), record.line, hasColumn ? m_header.names[static_cast<std::size_t>(at)] : QString(),
               record.text);
        rememberRejected(record);
        return;
    }
    m_guard->add(record.fields);
    if (!readNumbers(record) || !codeTexts(record))
        return;
    if (m_isExperience && endsBeforeItStarts()) {
        rejectRow(RejectKind::Period, record, m_columns.all[ended]);
        return;
    }
    m_oddities.count(m_cells);
    m_content.rows.add(m_cells, static_cast<std::int32_t>(record.line));
}

/// Room for all rows at once, judged by the first ones: growing bit by bit copies everything several times.
void Reading::makeRoom()
{
    constexpr double spare = 1.03;
    constexpr double most = 100e6; // what a file says of its own size may be a lie
    const double share = m_textBytes > 0 ? static_cast<double>(m_reading.totalBytes()) / m_textBytes : 0;
    m_content.rows.reserve(static_cast<std::size_t>(std::min(share * recordsBetweenLooks * spare, most)));
}

void Reading::finishReport()
{
    FileReport& report = m_content.report;
    report.file = m_spec.file;
    m_oddities.tell(report);
    if (m_blanked > 0)
        report.notes[QStringLiteral("blanked")] = m_blanked;
    m_content.codes = m_reading.codes();
    for (profiles::MetCode& code : m_content.codes) {
        code.value = shownCell(code.value.toStdString());
        if (!code.applied)
            report.notes[QStringLiteral("unknown-code:") + code.column] += code.rows;
    }
    // Under a profile the columns are told as the source calls them.
    m_content.refused = m_reading.refusals();
    if (m_content.refused.empty())
        m_content.refused = m_guard->refusals();
}

Result<TableContent> Reading::run()
{
    const auto header = m_reader.readHeader();
    if (!header)
        return fail(header.error());
    auto columns = bindColumns(m_spec, *header, m_reader.fileName(), m_content.report);
    if (!columns)
        return fail(columns.error());
    m_header = *header;
    m_columns = std::move(*columns);
    m_guard.emplace(m_spec.file, m_header.names);
    m_content.rows = Rows(m_spec.width());
    m_cells.assign(static_cast<std::size_t>(m_spec.width()), 1);
    source::Record record;
    qint64 untilLook = recordsBetweenLooks;
    bool hasRoom = false;
    while (m_reader.next(record)) {
        take(record);
        if (!hasRoom)
            m_textBytes += static_cast<double>(record.text.size() + 1);
        if (--untilLook == 0) {
            untilLook = recordsBetweenLooks;
            if (!std::exchange(hasRoom, true))
                makeRoom();
            if (m_context.progress.cancelled())
                return fail(Problem::cancelled());
            if (m_context.tell)
                m_context.tell(m_reading.bytesRead());
        }
    }
    if (const auto end = m_reader.end(); !end)
        return fail(end.error());
    finishReport();
    return std::move(m_content);
}

} // namespace

Result<TableContent> readTable(FileReading& reading, const TableSpec& spec, ReadingContext& context)
{
    return Reading(reading, spec, context).run();
}

} // namespace spiegel::dump
