// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spreadsheets/reportspreadsheet.h"

#include "core/spreadsheets/workbook.h"
#include "core/text/dutch.h"

#include <QCoreApplication>

#include <algorithm>

namespace spiegel::spreadsheets {

using brainstorm::Block;
using brainstorm::Report;
using brainstorm::Section;

namespace {

QString inWords(const char* text)
{
    return QCoreApplication::translate("spreadsheets", text);
}

/// Lines below each other from this row on; gives the row after them.
int lines(Workbook& book, int row, const QStringList& texts, Look look)
{
    for (const QString& text : texts)
        book.text(row++, 0, text, look);
    return row;
}

/// Title and lead on top of a sheet.
constexpr int headRow = 3;

void top(Workbook& book, const Section& section)
{
    book.text(0, 0, section.title, Look::Title);
    book.text(1, 0, section.lead, Look::Note);
}

int tableRows(Workbook& book, const statistics::Statistics& table)
{
    const bool isCompared = table.plan.request.compareNational;
    for (qsizetype row = 0; row < table.rows.size(); ++row) {
        const bool isTotal = row + 1 == table.rows.size();
        const int at = headRow + 1 + static_cast<int>(row);
        book.text(at, 0, table.rows[row], isTotal ? Look::Total : Look::Plain);
        int column = 1;
        for (qsizetype i = 0; i < table.columns.size(); ++i) {
            const statistics::Figure& figure = table.at(static_cast<std::size_t>(row), static_cast<std::size_t>(i));
            book.count(at, column++, figure.count, isTotal);
            if (!isCompared || i == 0) // as the deck has it: the country without a share
                book.share(at, column++, figure.share, figure.count ? QStringLiteral("-") : QStringLiteral("x"),
                           isTotal);
        }
    }
    return headRow + 1 + static_cast<int>(table.rows.size());
}

QString addTable(Workbook& book, const Report& report, const Section& section, bool hasChart)
{
    const brainstorm::DeckTable deck = brainstorm::deckTable(*section.table, report.placeName);
    const QString name = book.addSheet(deck.columns.front().title);
    top(book, section);
    constexpr double labelWidth = 28;
    constexpr double numberWidth = 13;
    book.setWidth(0, labelWidth);
    for (std::size_t column = 0; column < deck.columns.size(); ++column) {
        const auto& head = deck.columns[column];
        if (column > 0)
            book.setWidth(static_cast<int>(column), numberWidth);
        book.text(headRow, static_cast<int>(column),
                  head.of.isEmpty() ? head.title : head.title + QLatin1Char(' ') + head.of,
                  column == 0 ? Look::Head : Look::HeadNumber);
    }
    book.freezeBelow(headRow + 1);
    const int end = tableRows(book, *section.table);
    const int after = lines(book, end + 1, section.notes, Look::Note);
    book.text(after, 0, statistics::disclosureStatement(*section.table), Look::Note);
    if (hasChart)
        book.addBars(section.title, headRow + 1, end - 2, section.table->plan.request.compareNational ? 2 : 1,
                     static_cast<int>(deck.columns.size()) + 1);
    return name;
}

QString sharesOf(const personas::Persona::Trait& trait)
{
    QStringList parts;
    for (const personas::Persona::Share& share : trait.shares)
        parts << QStringLiteral("%1: %2").arg(share.text, personas::bandText(share.band));
    return parts.join(QStringLiteral("; "));
}

QString addPersonas(Workbook& book, const Section& section)
{
    const personas::Personas& personas = *section.personas;
    const QString name = book.addSheet(brainstorm::name(Block::Kind::Personas));
    top(book, section);
    QStringList heads{inWords(QT_TRANSLATE_NOOP("spreadsheets", "Reference")),
                      inWords(QT_TRANSLATE_NOOP("spreadsheets", "People, at least"))};
    for (const personas::Key key : personas::keys)
        heads << personas::title(key);
    heads << inWords(QT_TRANSLATE_NOOP("spreadsheets", "Can do"))
          << inWords(QT_TRANSLATE_NOOP("spreadsheets", "Good at"))
          << inWords(QT_TRANSLATE_NOOP("spreadsheets", "Branch"));
    if (!personas.personas.empty()) {
        for (const personas::Persona::Trait& trait : personas.personas.front().traits)
            heads << trait.title;
    }
    constexpr double columnWidth = 22;
    for (qsizetype column = 0; column < heads.size(); ++column) {
        book.setWidth(static_cast<int>(column), columnWidth);
        book.text(headRow, static_cast<int>(column), heads[column], Look::Head);
    }
    book.freezeBelow(headRow + 1);
    const std::size_t count = std::min(personas.personas.size(), static_cast<std::size_t>(section.block.most));
    for (std::size_t i = 0; i < count; ++i) {
        const personas::Persona& persona = personas.personas[i];
        const int row = headRow + 1 + static_cast<int>(i);
        int column = 0;
        book.text(row, column++, persona.reference, Look::Wrapped);
        book.count(row, column++, personas.told(persona.people));
        for (const auto& key : persona.keys)
            book.text(row, column++, key.text, Look::Wrapped);
        book.text(row, column++, text::list(persona.hard), Look::Wrapped);
        book.text(row, column++, text::list(persona.soft), Look::Wrapped);
        book.text(row, column++, persona.branch, Look::Wrapped);
        for (const personas::Persona::Trait& trait : persona.traits)
            book.text(row, column++, sharesOf(trait), Look::Wrapped);
    }
    lines(book, headRow + 2 + static_cast<int>(count), section.notes, Look::Note);
    return name;
}

/// What the report is, block by block, and how people are protected: on the first sheet.
void addOverview(Workbook& book, const Report& report)
{
    book.addSheet(inWords(QT_TRANSLATE_NOOP("spreadsheets", "Overview")));
    constexpr double nameWidth = 24;
    book.setWidth(0, nameWidth);
    book.text(0, 0, report.title, Look::Title);
    book.text(1, 0, report.subtitle, Look::Note);
    int row = headRow;
    const auto fact = [&](const char* name, const QString& value) {
        book.text(row, 0, inWords(name), Look::Note);
        book.text(row++, 1, value);
    };
    fact(QT_TRANSLATE_NOOP("spreadsheets", "Where"), report.placeText);
    fact(QT_TRANSLATE_NOOP("spreadsheets", "Week of"), text::date(report.snapshot));
    fact(QT_TRANSLATE_NOOP("spreadsheets", "For whom"), report.recipient);
    fact(QT_TRANSLATE_NOOP("spreadsheets", "Legal ground"), report.ground);
    for (const Section& section : report.sections) {
        if (!section.refusal.isEmpty())
            fact(QT_TRANSLATE_NOOP("spreadsheets", "Left out"), section.title + QStringLiteral(" ") + section.refusal);
    }
    row = lines(book, row + 1, report.statements, Look::Plain);
    lines(book, row + 1, report.sources, Look::Note);
}

} // namespace

Result<QByteArray> reportSpreadsheet(const Report& report)
{
    Workbook book(report.title, report.snapshot);
    addOverview(book, report);
    std::vector<const void*> told; // tables and charts that ask the same have one sheet
    for (const Section& section : report.sections) {
        const void* const content = section.table ? static_cast<const void*>(section.table.get())
                                                  : static_cast<const void*>(section.personas.get());
        if (!content || std::find(told.begin(), told.end(), content) != told.end())
            continue;
        told.push_back(content);
        if (section.personas) {
            addPersonas(book, section);
            continue;
        }
        const bool hasChart =
            std::any_of(report.sections.begin(), report.sections.end(), [&section](const Section& other) {
                return other.block.kind == Block::Kind::Chart && other.table == section.table;
            });
        addTable(book, report, section, hasChart);
    }
    return book.finish();
}

} // namespace spiegel::spreadsheets
