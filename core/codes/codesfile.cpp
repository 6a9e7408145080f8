// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/codes/codesfile.h"

#include "core/codes/allowed.h"
#include "core/source/bytestream.h"
#include "core/source/csvreader.h"
#include "core/text/csv.h"

#include <QCoreApplication>

#include <array>

namespace spiegel::codes {

namespace {

enum Field { Codes, File, Column, Value, Rows, Meaning };

const std::array<QString, 6>& headings()
{
    static const std::array<QString, 6> all = {QStringLiteral("codes"),  QStringLiteral("file"),
                                               QStringLiteral("column"), QStringLiteral("value"),
                                               QStringLiteral("rows"),   QStringLiteral("meaning")};
    return all;
}

QString said(const char* text)
{
    return QCoreApplication::translate("codes", text);
}

QString unknownWord()
{
    return QStringLiteral("ONBEKEND");
}

/// What a spreadsheet would take for a formula is made text by a quote mark in front, which is taken off again.
bool isLikeFormula(const QString& text)
{
    return !text.isEmpty() && QStringLiteral("=+-@").contains(text.front());
}

QString written(const QString& value)
{
    return isLikeFormula(value) || value.startsWith(QLatin1Char('\'')) ? QLatin1Char('\'') + value : value;
}

QString taken(const QString& cell)
{
    return cell.startsWith(QLatin1Char('\'')) ? cell.sliced(1) : cell;
}

Problem atLine(const Problem& problem, const QString& path, qint64 line)
{
    return Problem::failed(problem.what, said(QT_TRANSLATE_NOOP("codes", "%1, line %2")).arg(path).arg(line),
                           problem.remedy);
}

/// Places of the columns in the file; `rows` may be absent.
Result<std::array<int, 6>> placesIn(const source::Header& header, const QString& path)
{
    std::array<int, 6> places{};
    for (std::size_t i = 0; i < places.size(); ++i) {
        places[i] = header.indexOf(headings()[i]);
        if (places[i] < 0 && i != Rows)
            return fail(Problem::failed(
                said(QT_TRANSLATE_NOOP("codes", "The column \"%1\" is not there.")).arg(headings()[i]), path,
                said(QT_TRANSLATE_NOOP("codes", "Start from the list that 'spiegel codes --csv' writes, and separate "
                                                "with semicolons."))));
    }
    return places;
}

} // namespace

QString codesFile(const std::vector<CodeLine>& lines)
{
    QString text = text::csvRow(QStringList(headings().begin(), headings().end())) + QLatin1Char('\n');
    for (const CodeLine& line : lines) {
        const QString meaning = !line.meaning ? QString() : line.meaning->isEmpty() ? unknownWord() : *line.meaning;
        text += text::csvRow({line.codes, line.met.table, line.met.column, written(line.met.value),
                              QString::number(line.met.rows), meaning}) +
                QLatin1Char('\n');
    }
    return text;
}

Result<std::vector<Decision>> readCodesFile(const QString& path)
{
    auto stream = source::FileStream::open(path);
    if (!stream)
        return fail(stream.error());
    source::CsvReader reader(std::move(*stream));
    const auto header = reader.readHeader();
    if (!header)
        return fail(header.error());
    const auto places = placesIn(*header, path);
    if (!places)
        return fail(places.error());
    std::vector<Decision> decisions;
    source::Record record;
    while (reader.next(record)) {
        if (record.fault)
            return fail(atLine(Problem::failed(said(QT_TRANSLATE_NOOP("codes", "This line cannot be read.")), path,
                                               said(QT_TRANSLATE_NOOP("codes", "Mend its quotes and semicolons."))),
                               path, record.line));
        const auto field = [&](Field which) {
            const std::string_view cell = record.fields[static_cast<std::size_t>((*places)[which])];
            return QString::fromUtf8(cell.data(), static_cast<qsizetype>(cell.size())).trimmed();
        };
        const QString meaning = field(Meaning);
        if (meaning.isEmpty())
            continue;
        Decision decision{{field(Codes), field(File), field(Column), taken(field(Value)), meaning}, true};
        if (meaning == unknownWord())
            decision.code.meaning.clear();
        if (meaning == QLatin1String("-"))
            decision = {{field(Codes), field(File), field(Column), taken(field(Value)), {}}, false};
        if (const auto fits = checkMeaning(decision.code); !fits)
            return fail(atLine(fits.error(), path, record.line));
        decisions.push_back(decision);
    }
    if (const auto end = reader.end(); !end)
        return fail(end.error());
    return decisions;
}

} // namespace spiegel::codes
