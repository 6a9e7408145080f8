// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFile>
#include <QHash>
#include <QList>
#include <QSet>

namespace spiegel::demo::test {

/// A CSV file as a naive reader sees it, by the rules of dump-format.md.
class WrittenTable
{
public:
    struct Row
    {
        int line = 0; ///< of its first character, from 1
        QList<QByteArray> cells;
    };

    WrittenTable() = default;
    explicit WrittenTable(const QByteArray& bytes) { parse(bytes); }
    static WrittenTable read(const QString& path)
    {
        QFile file(path);
        return WrittenTable(file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
    }

    const QList<QByteArray>& header() const { return m_header; }
    const QList<Row>& rows() const { return m_rows; }
    int column(const char* name) const { return static_cast<int>(m_header.indexOf(QByteArray(name))); }
    QByteArray cell(const Row& row, const char* name) const { return row.cells.value(column(name)); }

    /// Without the rows on these lines.
    WrittenTable without(const QSet<int>& lines) const
    {
        WrittenTable rest = *this;
        rest.m_rows.removeIf([&](const Row& row) { return lines.contains(row.line); });
        return rest;
    }
    QSet<QByteArray> keys() const
    {
        QSet<QByteArray> keys;
        for (const Row& row : m_rows)
            keys.insert(row.cells.first());
        return keys;
    }
    QHash<QByteArray, int> counts(const char* name) const
    {
        QHash<QByteArray, int> counts;
        for (const Row& row : m_rows)
            ++counts[cell(row, name)];
        return counts;
    }

private:
    void parse(const QByteArray& bytes)
    {
        int line = 1;
        Row row{1, {}};
        QByteArray cell;
        bool quoted = false;
        for (qsizetype i = 0; i < bytes.size(); ++i) {
            const char letter = bytes[i];
            line += letter == '\n' ? 1 : 0;
            if (quoted) {
                if (letter == '"' && i + 1 < bytes.size() && bytes[i + 1] == '"')
                    cell.append(bytes[++i]);
                else if (letter == '"')
                    quoted = false;
                else
                    cell.append(letter);
            } else if (letter == '"' && cell.isEmpty()) {
                quoted = true;
            } else if (letter == ';' || letter == '\n') {
                row.cells.append(cell);
                cell.clear();
                if (letter == '\n') {
                    m_rows.append(row);
                    row = Row{line, {}};
                }
            } else {
                cell.append(letter);
            }
        }
        if (!m_rows.isEmpty())
            m_header = m_rows.takeFirst().cells;
    }

    QList<QByteArray> m_header;
    QList<Row> m_rows;
};

} // namespace spiegel::demo::test
