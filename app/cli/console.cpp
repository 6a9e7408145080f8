// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/console.h"

#include "core/text/csv.h"

#include <QCoreApplication>
#include <QJsonObject>

#include <algorithm>

namespace spiegel::cli {

namespace {

QString csvText(const Table& table)
{
    QStringList titles;
    for (const Table::Column& column : table.columns)
        titles << column.title;
    QStringList lines{text::csvRow(titles)};
    for (const QStringList& row : table.rows)
        lines << text::csvRow(row);
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

QString readableText(const Table& table)
{
    std::vector<qsizetype> widths;
    for (const Table::Column& column : table.columns)
        widths.push_back(column.title.size());
    for (const QStringList& row : table.rows) {
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[static_cast<std::size_t>(i)] = std::max(widths[static_cast<std::size_t>(i)], row[i].size());
    }
    const auto line = [&](const QStringList& cells) -> QString {
        QString text;
        for (qsizetype i = 0; i < cells.size(); ++i) {
            const auto column = static_cast<std::size_t>(i);
            text += table.columns[column].isNumber ? cells[i].rightJustified(widths[column])
                                                   : cells[i].leftJustified(widths[column]);
            text += QStringLiteral("  ");
        }
        while (text.endsWith(QLatin1Char(' ')))
            text.chop(1);
        return text + QLatin1Char('\n');
    };
    QStringList titles;
    for (const Table::Column& column : table.columns)
        titles << column.title;
    QString text = line(titles);
    for (const QStringList& row : table.rows)
        text += line(row);
    return text;
}

} // namespace

Console::Console(QIODevice& output, QIODevice& messages, bool isTerminal)
    : m_output(output)
    , m_messages(messages)
    , m_isTerminal(isTerminal)
{
}

void Console::write(const QByteArray& bytes)
{
    endProgress();
    m_output.write(bytes);
}

void Console::write(const QJsonDocument& document)
{
    write(document.toJson(QJsonDocument::Compact) + '\n');
}

void Console::writeLine(const QString& line)
{
    write(line.toUtf8() + '\n');
}

void Console::write(const Table& table)
{
    write((m_format == Format::Csv ? csvText(table) : readableText(table)).toUtf8());
}

void Console::tell(const QString& line)
{
    endProgress();
    m_messages.write(line.toUtf8() + '\n');
}

void Console::tell(const Problem& problem)
{
    tell(problem.text());
}

int Console::failed(const Problem& problem)
{
    tell(problem);
    if (m_format == Format::Json && !problem.isCancelled())
        write(QJsonDocument(
            QJsonObject{{QStringLiteral("problem"), QJsonObject{{QStringLiteral("what"), problem.what},
                                                                {QStringLiteral("where"), problem.where},
                                                                {QStringLiteral("remedy"), problem.remedy}}}}));
    return exitStatus(problem);
}

void Console::showProgress(qint64 done, qint64 total, const QString& step)
{
    if (!m_isTerminal)
        return;
    QString line = QLatin1Char('\r') + step;
    if (total > 0)
        line += QStringLiteral("  %1 %").arg(std::min<qint64>(100, done * 100 / total));
    m_messages.write((line + QStringLiteral("\x1b[K")).toUtf8());
    m_hasBar = true;
}

void Console::endProgress()
{
    if (m_hasBar)
        m_messages.write("\r\x1b[K");
    m_hasBar = false;
}

namespace {

QString remaining(qint64 seconds)
{
    constexpr qint64 minute = 60;
    return seconds < minute ? QCoreApplication::translate("cli", "%1 s left").arg(seconds)
                            : QCoreApplication::translate("cli", "%1 min left").arg((seconds + minute - 1) / minute);
}

} // namespace

ConsoleProgress::ConsoleProgress(Console& console)
    : m_console(console)
{
}

void ConsoleProgress::report(qint64 done, qint64 total, const QString& step)
{
    constexpr std::chrono::milliseconds pause(100);
    const auto now = std::chrono::steady_clock::now();
    const std::lock_guard lock(m_guard);
    if (now - m_last < pause)
        return;
    m_last = now;
    if (step != m_step || done < m_first) {
        m_step = step;
        m_first = done;
        m_began = now;
    }
    QString left;
    const auto passed = std::chrono::duration_cast<std::chrono::seconds>(now - m_began).count();
    constexpr auto soon = 5; // before that nobody can tell
    if (total > 0 && done > m_first && passed >= soon)
        left = remaining(passed * (total - done) / (done - m_first));
    m_console.showProgress(done, total, left.isEmpty() ? step : step + QStringLiteral(", ") + left);
}

int exitStatus(const Problem& problem)
{
    constexpr int failedStatus = 1;
    constexpr int refusedStatus = 3;
    constexpr int cancelledStatus = 130;
    switch (problem.kind) {
    case Problem::Kind::Refused:
        return refusedStatus;
    case Problem::Kind::Cancelled:
        return cancelledStatus;
    case Problem::Kind::Failed:
        break;
    }
    return failedStatus;
}

} // namespace spiegel::cli
