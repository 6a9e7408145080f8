// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/worksheets/sheetreader.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>
#include <charconv>
#include <cmath>

namespace spiegel::worksheets {

namespace {

QString translated(const char* text)
{
    return QCoreApplication::translate("worksheets", text);
}

/// Of a reference such as BC12: 54; -1 when it is none.
int columnOf(const QString& reference)
{
    int column = 0;
    for (const QChar sign : reference) {
        if (sign < QLatin1Char('A') || sign > QLatin1Char('Z'))
            break;
        column = column * 26 + (sign.unicode() - 'A' + 1);
        if (column > SheetReader::mostColumns)
            return -1;
    }
    return column - 1;
}

} // namespace

SheetReader::SheetReader(std::unique_ptr<PartStream> part, QString fileName, bool countsFrom1904, char decimal,
                         std::vector<std::string> sharedTexts, std::vector<NumberKind> styles)
    : m_xml(std::move(part))
    , m_fileName(std::move(fileName))
    , m_countsFrom1904(countsFrom1904)
    , m_decimal(decimal)
    , m_sharedTexts(std::move(sharedTexts))
    , m_styles(std::move(styles))
{
}

bool SheetReader::next(SheetRow& row)
{
    bool isInRow = false;
    WrittenText written;
    while (m_outcome && m_xml.next()) {
        if (m_xml.begins(QLatin1String("row"))) {
            isInRow = true;
            if (!beginRow(row))
                return false;
        } else if (m_xml.ends(QLatin1String("row"))) {
            if (isInRow)
                return true;
        } else if (m_xml.ends(QLatin1String("sheetData"))) {
            return false; // what follows are widths, filters and drawings
        } else if (!isInRow) {
            continue;
        } else if (m_xml.begins(QLatin1String("c"))) {
            if (!beginCell())
                return false;
        } else if (m_xml.ends(QLatin1String("c"))) {
            if (!endCell(row))
                return false;
        } else if (written.isAt(m_xml)) {
            appendText(m_xml.text(), m_text);
        }
    }
    if (m_outcome && !m_xml.outcome())
        m_outcome = m_xml.outcome();
    return false;
}

bool SheetReader::beginRow(SheetRow& row)
{
    const QString written = m_xml.attribute(QLatin1String("r"));
    bool isNumber = true;
    const int number = written.isEmpty() ? m_row + 1 : written.toInt(&isNumber);
    if (!isNumber || number <= m_row || number > mostRows)
        return stop(damagedWorkbook(m_fileName));
    m_row = number;
    m_column = -1;
    m_rowBytes = 0;
    row.number = number;
    row.cells.clear();
    return true;
}

bool SheetReader::beginCell()
{
    const QString reference = m_xml.attribute(QLatin1String("r"));
    const int column = reference.isEmpty() ? m_column + 1 : columnOf(reference);
    if (column <= m_column || column >= mostColumns)
        return stop(damagedWorkbook(m_fileName));
    m_column = column;
    m_type = m_xml.attribute(QLatin1String("t"));
    m_style = m_xml.attribute(QLatin1String("s")).toInt();
    m_text.clear();
    return true;
}

bool SheetReader::endCell(SheetRow& row)
{
    std::string value = valueOf();
    if (value.empty())
        return true;
    m_rowBytes += value.size();
    if (m_rowBytes > longestRow) {
        return stop(Problem::failed(
            translated(QT_TRANSLATE_NOOP("worksheets", "Row %1 of the sheet holds far too much text.")).arg(m_row),
            m_fileName, translated(QT_TRANSLATE_NOOP("worksheets", "Look whether it is the right file."))));
    }
    row.cells.resize(static_cast<std::size_t>(m_column) + 1);
    row.cells.back() = std::move(value);
    return true;
}

std::string SheetReader::valueOf() const
{
    if (m_type == QStringLiteral("s")) {
        std::size_t number = 0;
        const auto [end, error] = std::from_chars(m_text.data(), m_text.data() + m_text.size(), number);
        return error == std::errc() && number < m_sharedTexts.size() ? m_sharedTexts[number] : std::string();
    }
    return m_type.isEmpty() || m_type == QStringLiteral("n") ? numberOf() : m_text;
}

/// As the cell shows it but for the rounding: what is no number stays as it was written.
std::string SheetReader::numberOf() const
{
    bool isNumber = false;
    const double number =
        QByteArray::fromRawData(m_text.data(), static_cast<qsizetype>(m_text.size())).toDouble(&isNumber);
    if (!isNumber || !std::isfinite(number))
        return m_text;
    const auto style = static_cast<std::size_t>(m_style);
    if (m_style >= 0 && style < m_styles.size() && m_styles[style] != NumberKind::Number) {
        if (std::string day = writtenDay(number, m_styles[style], m_countsFrom1904); !day.empty())
            return day;
    }
    const bool isLong = std::abs(number) >= 1e15;
    std::string written = isLong ? m_text : QByteArray::number(number, 'g', 15).toStdString();
    if (written.find("e-") != std::string::npos) {
        written = QByteArray::number(number, 'f', 15).toStdString();
        written.erase(written.find_last_not_of('0') + 1);
    }
    std::replace(written.begin(), written.end(), '.', m_decimal);
    return written;
}

bool SheetReader::stop(const Problem& problem)
{
    m_outcome = fail(problem);
    return false;
}

std::string writtenDay(double days, NumberKind kind, bool countsFrom1904)
{
    constexpr double lastDay = 2'958'466; // 1 January 10000
    if (!(days >= 0) || days >= lastDay)
        return {};
    constexpr qint64 minutesOfDay = 24 * 60;
    const qint64 minutes = std::llround(days * minutesOfDay);
    const qint64 day = minutes / minutesOfDay;
    const QTime time = QTime(0, 0).addSecs(static_cast<int>(minutes % minutesOfDay) * 60);
    const QString hours = time.toString(QStringLiteral("HH:mm"));
    if (kind == NumberKind::Time && day == 0)
        return hours.toStdString();
    constexpr qint64 falseLeapDay = 60;
    if (!countsFrom1904 && (day == falseLeapDay || day == 0))
        return {};
    const QDate before = countsFrom1904       ? QDate(1904, 1, 1)
                         : day < falseLeapDay ? QDate(1899, 12, 31)
                                              : QDate(1899, 12, 30);
    const QString date = before.addDays(day).toString(Qt::ISODate);
    return (minutes % minutesOfDay == 0 ? date : date + QLatin1Char('T') + hours).toStdString();
}

} // namespace spiegel::worksheets
