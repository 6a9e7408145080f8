// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/problem.h"
#include "core/foundation/progress.h"

#include <QIODevice>
#include <QJsonDocument>
#include <QStringList>

#include <chrono>
#include <mutex>
#include <vector>

namespace spiegel::cli {

/// How an answer is written.
enum class Format { Readable, Json, Csv };

/// A table as an answer: texts, with the columns of numbers set to the right when it is printed for people.
struct Table
{
    struct Column
    {
        QString title;
        bool isNumber = false;
    };
    std::vector<Column> columns;
    std::vector<QStringList> rows;
};

/// Where answers and messages go: answers to standard output, everything else to standard error.
class Console
{
public:
    Console(QIODevice& output, QIODevice& messages, bool isTerminal);

    void setFormat(Format format) { m_format = format; }
    [[nodiscard]] Format format() const { return m_format; }

    void write(const QByteArray& bytes);
    /// One JSON document, and only one, a run.
    void write(const QJsonDocument& document);
    void writeLine(const QString& line);
    /// As a table of text, or as CSV (`;`) where that was asked for.
    void write(const Table& table);
    /// To standard error.
    void tell(const QString& line);
    void tell(const Problem& problem);

    /// Exit status of a problem: 1, 3 or 130. Says it, and gives it as JSON too where JSON was asked for.
    int failed(const Problem& problem);

    /// A bar on the last line of a terminal; nothing elsewhere.
    void showProgress(qint64 done, qint64 total, const QString& step);
    void endProgress();

private:
    QIODevice& m_output;
    QIODevice& m_messages;
    bool m_isTerminal;
    bool m_hasBar = false;
    Format m_format = Format::Readable;
};

/// Progress of a verb: a bar on the terminal with how long it will still take, and a stop at SIGINT or SIGTERM.
class ConsoleProgress final : public Progress
{
public:
    explicit ConsoleProgress(Console& console);
    void report(qint64 done, qint64 total, const QString& step) override;

private:
    Console& m_console;
    std::chrono::steady_clock::time_point m_last;
    std::mutex m_guard;
    QString m_step;
    qint64 m_first = 0; ///< how far the step was when it was first told
    std::chrono::steady_clock::time_point m_began;
};

/// The exit status that goes with a problem.
[[nodiscard]] int exitStatus(const Problem& problem);

} // namespace spiegel::cli
