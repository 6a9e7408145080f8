// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

/// The rules of CsvReader a second time, one character after the other over the whole text in memory.
struct NaiveRecord
{
    std::vector<std::string> fields;
    long line = 0;
    bool quoteFault = false;
};

struct NaiveFile
{
    std::vector<NaiveRecord> records;
    long openQuoteLine = 0; ///< 0 when every quote is closed
};

inline NaiveFile readNaively(const std::string& text, char separator)
{
    NaiveFile file;
    std::size_t at = 0;
    long line = 1;
    const auto endsLine = [&](std::size_t i) {
        return i >= text.size() || text[i] == '\n' ||
               (text[i] == '\r' && (i + 1 == text.size() || text[i + 1] == '\n'));
    };
    while (at < text.size()) {
        NaiveRecord record;
        record.line = line;
        bool more = true;
        bool empty = endsLine(at);
        while (more) {
            std::string field;
            const std::size_t start = at;
            bool damaged = false;
            if (at < text.size() && text[at] == '"') {
                const long opened = line;
                for (++at;; ++at) {
                    if (at >= text.size()) {
                        file.openQuoteLine = opened;
                        return file;
                    }
                    line += text[at] == '\n' ? 1 : 0;
                    if (text[at] != '"') {
                        field += text[at];
                    } else if (at + 1 < text.size() && text[at + 1] == '"') {
                        field += '"';
                        ++at;
                    } else {
                        ++at;
                        break;
                    }
                }
                damaged = !endsLine(at) && text[at] != separator;
            }
            if (at == start || damaged) {
                while (!endsLine(at) && text[at] != separator)
                    damaged |= text[at++] == '"';
                field = text.substr(start, at - start);
            }
            record.quoteFault |= damaged;
            record.fields.push_back(field);
            more = at < text.size() && text[at] == separator;
            at += more ? 1 : 0;
        }
        at += at < text.size() && text[at] == '\r' ? 1 : 0;
        at += at < text.size() && text[at] == '\n' ? 1 : 0;
        ++line;
        if (!empty)
            file.records.push_back(record);
    }
    return file;
}
