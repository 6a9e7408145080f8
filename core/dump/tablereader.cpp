// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dump/tablereader.h"

#include "core/dump/cell.h"
#include "core/dump/dumpfiles.h"
#include "core/dump/registerlook.h"
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

/// What may be shown of a cell: not too long, readable, and nothing that points at a person.
QString shown(std::string_view cell)
{
    if (privacy::personalDataIn(cell).any())
        return QStringLiteral("[verborgen]");
    return QString::fromUtf8(cell.data(), static_cast<qsizetype>(cell.size())).left(longestRejectValue);
}

/// What of a column is worth a note, though it is no reason to reject.
enum class Oddity { None, Postcode, Code, BirthYear, Start };

Oddity oddityOf(const ColumnSpec& spec)
{
    if (spec.kind == Kind::Postcode)
        return Oddity::Postcode;
    if (spec.kind == Kind::Code && !spec.isKey)
        return Oddity::Code;
    if (spec.stored == QLatin1String("birth_year"))
        return Oddity::BirthYear;
    return spec.stored == QLatin1String("started") ? Oddity::Start : Oddity::None;
}

/// One column of the table being read: where it stands in the file, and what was last looked up for it.
struct BoundColumn
{
    const ColumnSpec* spec;
    int field = -1; ///< in the file's header; -1: absent
    Oddity oddity = Oddity::None;
    qint64 empty = 0;
    std::string lastText;
    std::int32_t lastNumber = unknown;
    bool rises = true; ///< the last look-up gave the number after the one before it
};

/// The work of readTable(), record by record.
class Reading
{
public:
    Reading(FileReading& reading, const TableSpec& spec, ReadingContext& context)
        : m_reading(reading)
        , m_reader(reading.records())
        , m_spec(spec)
        , m_context(context)
        , m_look(context.parents)
        , m_lastMonth(Month::of(context.peildatum).count())
        , m_isExperience(spec.table == QLatin1String("experience"))
    {
    }

    [[nodiscard]] Result<TableContent> run();

private:
    [[nodiscard]] Result<> bind(const source::Header& header);
    void take(const source::Record& record);
    /// The flaw of the first column that has one; the numbers of the row stand in m_cells.
    [[nodiscard]] bool readNumbers(const source::Record& record);
    [[nodiscard]] bool readNumber(const source::Record& record, std::size_t i);
    [[nodiscard]] static std::string_view cellOf(const source::Record& record, const BoundColumn& column);
    [[nodiscard]] bool codeTexts(const source::Record& record);
    [[nodiscard]] bool codeReference(BoundColumn& column, std::string_view cell, std::int32_t& number, qint64 line);
    [[nodiscard]] std::int32_t codeText(BoundColumn& column, std::string_view cell);
    void reject(RejectKind kind, qint64 line, const QString& column, std::string_view value);
    void rejectRow(RejectKind kind, const source::Record& record, const BoundColumn& column);
    /// What the file that is read calls the column: under a profile not what the dump calls it.
    [[nodiscard]] QString nameOf(const BoundColumn& column) const;
    void rememberRejected(const source::Record& record);
    void countOddities();
    void makeRoom();
    void note(const char* name) { ++m_notes[name]; }
    void finishReport();

    FileReading& m_reading;
    source::RecordReader& m_reader;
    const TableSpec& m_spec;
    ReadingContext& m_context;
    RegisterLook m_look;
    std::int32_t m_lastMonth;
    bool m_isExperience;
    TableContent m_content;
    source::Header m_header;
    std::vector<BoundColumn> m_columns;
    // Places in m_columns, by what is done with them, so that no row asks each column again.
    std::vector<std::size_t> m_keys;    ///< that may not be empty
    std::vector<std::size_t> m_numbers; ///< read as numbers
    std::vector<std::size_t> m_checked; ///< texts that can still reject the row
    std::vector<std::size_t> m_coded;   ///< texts that get a number
    std::optional<privacy::PrivacyGuard> m_guard;
    std::vector<std::int32_t> m_cells;
    std::map<std::string, qint64> m_notes;
    std::string m_room;
    double m_textBytes = 0; ///< of the first records
};

Result<> Reading::bind(const source::Header& header)
{
    m_header = header;
    const QString file = m_reader.fileName();
    if (const auto repeated = header.repeated(); !repeated.empty())
        return fail(Problem::failed(
            QCoreApplication::translate("dump", "The column %1 stands in the header twice.").arg(repeated.front()),
            file, QCoreApplication::translate("dump", "Give each column a name of its own.")));
    for (const ColumnSpec& column : m_spec.columns) {
        const int field = header.indexOf(column.native);
        if (field < 0 && column.isKey && !m_spec.countsRepeats)
            return fail(Problem::failed(
                QCoreApplication::translate("dump", "The key column %1 is not there.").arg(column.native), file,
                QCoreApplication::translate("dump", "Look whether this is the right file and whether the "
                                                    "separator is a semicolon; or load it with a profile.")));
        if (field < 0)
            m_content.report.absentColumns << column.native;
        m_columns.push_back({&column, field, oddityOf(column), 0, {}, unknown});
    }
    for (const QString& name : header.names) {
        const bool isKnown = std::any_of(m_spec.columns.begin(), m_spec.columns.end(),
                                         [&](const ColumnSpec& column) { return column.native == name; });
        if (!isKnown && !name.isEmpty())
            m_content.report.unknownColumns << name;
    }
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        const ColumnSpec& column = *m_columns[i].spec;
        if (column.isKey && !m_spec.countsRepeats)
            m_keys.push_back(i);
        if (!isText(column.kind))
            m_numbers.push_back(i);
        else if (column.kind != Kind::Reference)
            m_coded.push_back(i);
        if (column.kind == Kind::Reference || column.kind == Kind::Licences || column.kind == Kind::WideDecimal)
            m_checked.push_back(i);
    }
    m_guard.emplace(m_spec.file, header.names);
    m_content.rows = Rows(m_spec.width());
    m_cells.assign(static_cast<std::size_t>(m_spec.width()), 1);
    return {};
}

void Reading::reject(RejectKind kind, qint64 line, const QString& column, std::string_view value)
{
    m_content.reject({m_spec.file, line, column, shown(value), kind});
}

void Reading::rememberRejected(const source::Record& record)
{
    if (m_spec.own == Domain::None || m_columns.front().field < 0)
        return;
    const auto field = static_cast<std::size_t>(m_columns.front().field);
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
    for (const std::size_t i : m_keys) {
        if (cellOf(record, m_columns[i]).empty()) {
            // What is wrong first in the order of the columns is what is told.
            for (const std::size_t before : m_numbers) {
                if (before < i && !readNumber(record, before))
                    return false;
            }
            rejectRow(RejectKind::MissingKey, record, m_columns[i]);
            return false;
        }
    }
    return std::all_of(m_numbers.begin(), m_numbers.end(), [&](std::size_t i) { return readNumber(record, i); });
}

bool Reading::readNumber(const source::Record& record, std::size_t i)
{
    BoundColumn& column = m_columns[i];
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
    if (isDate) {
        column.lastText = cell;
        column.lastNumber = m_cells[i];
    }
    return true;
}

bool Reading::codeReference(BoundColumn& column, std::string_view cell, std::int32_t& number, qint64 line)
{
    if (number != unknown && cell == column.lastText)
        return true;
    Dictionary& dictionary = m_context.dictionaries.of(column.spec->domain);
    if (!m_context.parents.isExpected(column.spec->domain)) {
        number = dictionary.add(source::composed(cell, m_room));
        return true;
    }
    const std::string_view key = source::composed(cell, m_room);
    // Files mostly go through their parents in order, as the numbers do.
    const std::int32_t guess = column.lastNumber + 1;
    number = column.rises && dictionary.isText(guess, key) ? guess : dictionary.find(key);
    column.rises = number == guess;
    const Parents::Standing standing = m_context.parents.standing(column.spec->domain, number, key);
    if (standing == Parents::Standing::Accepted)
        return true;
    if (standing == Parents::Standing::Rejected)
        ++m_content.report.orphans;
    reject(RejectKind::Reference, line, nameOf(column), cell);
    return false;
}

std::int32_t Reading::codeText(BoundColumn& column, std::string_view cell)
{
    if (column.spec->kind == Kind::FreeText && privacy::personalDataIn(cell).any()) {
        note("blanked");
        return unknown;
    }
    if (column.spec->kind == Kind::WideDecimal) {
        const auto hundredths = readHundredths(cell);
        return m_context.dictionaries.of(Domain::Number).add(std::to_string(hundredths.value_or(0)));
    }
    return m_context.dictionaries.of(column.spec->domain).add(source::composed(cell, m_room));
}

bool Reading::codeTexts(const source::Record& record)
{
    // First what can still reject the row, so that no text of a rejected row enters a dictionary.
    for (const std::size_t i : m_checked) {
        BoundColumn& column = m_columns[i];
        const Kind kind = column.spec->kind;
        const std::string_view cell = cellOf(record, column);
        if (cell.empty()) {
            m_cells[i] = unknown;
            continue;
        }
        if ((kind == Kind::Licences && !isLicences(cell)) || (kind == Kind::WideDecimal && !readHundredths(cell))) {
            rejectRow(kind == Kind::Licences ? RejectKind::Value : RejectKind::Number, record, column);
            return false;
        }
        if (kind != Kind::Reference)
            continue;
        m_cells[i] = column.lastNumber;
        if (!codeReference(column, cell, m_cells[i], record.line))
            return false;
        if (column.lastNumber != m_cells[i]) {
            column.lastText = cell;
            column.lastNumber = m_cells[i];
        }
    }
    for (const std::size_t i : m_coded) {
        BoundColumn& column = m_columns[i];
        const std::string_view cell = cellOf(record, column);
        if (cell.empty()) {
            m_cells[i] = unknown;
        } else if (column.lastNumber != unknown && cell == column.lastText) {
            m_cells[i] = column.lastNumber;
        } else {
            m_cells[i] = codeText(column, cell);
            column.lastText = cell;
            column.lastNumber = m_cells[i];
        }
    }
    return true;
}

void Reading::countOddities()
{
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        BoundColumn& column = m_columns[i];
        const std::int32_t number = m_cells[i];
        if (number == unknown) {
            ++column.empty;
            continue;
        }
        switch (column.oddity) {
        case Oddity::None:
            break;
        case Oddity::Postcode:
            if (!m_look.hasPostcode(number))
                note("postcode-not-in-register");
            break;
        case Oddity::Code:
            if (const Domain domain = column.spec->domain;
                !m_look.hasCode(domain, number, m_context.dictionaries.of(domain)))
                note(domain == Domain::Occupation ? "occupation-not-in-register" : "competence-not-in-register");
            break;
        case Oddity::BirthYear:
            if (!isPlausibleBirthYear(number, m_context.peildatum))
                note("implausible-age");
            break;
        case Oddity::Start:
            if (number > m_lastMonth)
                note("start-after-peildatum");
            break;
        }
    }
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
    if (m_isExperience) {
        constexpr std::size_t started = 4;
        constexpr std::size_t ended = 5;
        if (m_cells[started] != unknown && m_cells[ended] != unknown && m_cells[ended] < m_cells[started]) {
            rejectRow(RejectKind::Period, record, m_columns[ended]);
            return;
        }
    }
    countOddities();
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
    for (const BoundColumn& column : m_columns) {
        if (column.empty > 0)
            report.notes[QStringLiteral("unknown:") + column.spec->native] = column.empty;
    }
    for (const auto& [name, count] : m_notes)
        report.notes[QString::fromStdString(name)] = count;
    m_content.codes = m_reading.codes();
    for (profiles::MetCode& code : m_content.codes) {
        code.value = shown(code.value.toStdString());
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
    if (const auto bound = bind(*header); !bound)
        return fail(bound.error());
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

void TableContent::reject(Reject reject)
{
    ++report.rejected;
    ++rejectCounts[static_cast<std::size_t>(reject.kind)];
    if (static_cast<qint64>(rejects.size()) < mostRejectsKept)
        rejects.push_back(std::move(reject));
}

Result<TableContent> readTable(FileReading& reading, const TableSpec& spec, ReadingContext& context)
{
    return Reading(reading, spec, context).run();
}

void settleKeys(TableContent& content, const TableSpec& spec, const Dictionaries& dictionaries)
{
    Rows& rows = content.rows;
    const int keys = spec.keyCount();
    rows.sortByKey(keys);
    const auto keyText = [&](const std::int32_t* row) {
        const ColumnSpec& last = spec.columns[static_cast<std::size_t>(keys - 1)];
        const std::int32_t number = row[keys - 1];
        if (last.domain != Domain::None)
            return dictionaries.of(last.domain).text(number);
        return std::string_view();
    };
    std::size_t kept = 0;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const std::int32_t* row = rows.row(i);
        if (kept > 0 && Rows::compareKeys(rows.row(kept - 1), row, keys) == 0) {
            if (spec.countsRepeats) {
                ++rows.row(kept - 1)[rows.columns() - 1];
                continue;
            }
            const ColumnSpec& last = spec.columns[static_cast<std::size_t>(keys - 1)];
            const std::string_view text = keyText(row);
            QString value = last.kind == Kind::Date ? Day(row[keys - 1]).iso() : QString::number(row[keys - 1]);
            if (last.domain != Domain::None)
                value = shown(text);
            content.reject({spec.file, rows.mark(i), last.native, value, RejectKind::RepeatedKey});
            continue;
        }
        if (kept != i)
            std::copy(row, row + rows.columns() + 1, rows.row(kept));
        ++kept;
    }
    rows.truncate(kept);
    content.report.accepted = content.report.rows - content.report.rejected;
}

} // namespace spiegel::dump
