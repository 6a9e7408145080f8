// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/brainstorm/report.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <numeric>

namespace spiegel::brainstorm {

using populations::Variable;

namespace {

QString inWords(const char* text)
{
    return QCoreApplication::translate("brainstorm", text);
}

/// The first column of a table, as the deck heads it.
QString head(Variable variable)
{
    switch (variable) {
    case Variable::Birth:
        return inWords(QT_TRANSLATE_NOOP("brainstorm", "Born"));
    case Variable::Education:
        return inWords(QT_TRANSLATE_NOOP("brainstorm", "Edu. level"));
    case Variable::Hours:
        return inWords(QT_TRANSLATE_NOOP("brainstorm", "Hours/day"));
    default:
        return populations::name(variable);
    }
}

QJsonObject sectionJson(const Section& section, bool isRelease)
{
    QJsonObject json{{QStringLiteral("kind"), word(section.block.kind)}, {QStringLiteral("title"), section.title}};
    if (section.block.kind == Block::Kind::Text) {
        json.insert(QStringLiteral("text"), section.block.text);
        return json;
    }
    json.insert(QStringLiteral("lead"), section.lead);
    json.insert(QStringLiteral("refused"), section.refusal.isEmpty() ? QJsonValue() : QJsonValue(section.refusal));
    if (section.table)
        json.insert(QStringLiteral("table"), statistics::jsonOf(*section.table));
    if (section.personas)
        json.insert(QStringLiteral("personas"), personas::toJson(*section.personas, isRelease));
    return json;
}

} // namespace

int Report::refusals() const
{
    return static_cast<int>(std::count_if(sections.begin(), sections.end(),
                                          [](const Section& section) { return !section.refusal.isEmpty(); }));
}

DeckTable deckTable(const statistics::Statistics& table, const QString& placeName)
{
    const statistics::Request& request = table.plan.request;
    const QString share = QStringLiteral("%");
    DeckTable deck;
    deck.columns.push_back({head(request.by.front()), {}});
    if (request.compareNational) {
        deck.columns.push_back({placeName, {}});
        deck.columns.push_back({share, inWords(QT_TRANSLATE_NOOP("brainstorm", "of the country"))});
        deck.columns.push_back({QStringLiteral("Landelijk"), {}});
    } else {
        for (const QString& column : table.columns) {
            deck.columns.push_back({column, {}});
            deck.columns.push_back({share, table.plan.isTwoWay()
                                               ? inWords(QT_TRANSLATE_NOOP("brainstorm", "of the column"))
                                               : inWords(QT_TRANSLATE_NOOP("brainstorm", "of the total"))});
        }
    }
    deck.rows = statistics::printed(table).rows;
    deck.rows.back().front() += QLatin1Char(':');
    return deck;
}

std::vector<std::size_t> rowsByCount(const statistics::Statistics& table)
{
    std::vector<std::size_t> rows(static_cast<std::size_t>(table.rows.size() - 1));
    std::iota(rows.begin(), rows.end(), std::size_t{0});
    const auto rank = [&table](std::size_t row) {
        return table.plan.rows[row].isUnknown ? -2 : table.at(row, 0).count.value_or(-1);
    };
    std::stable_sort(rows.begin(), rows.end(), [&rank](std::size_t a, std::size_t b) { return rank(a) > rank(b); });
    return rows;
}

QJsonObject toJson(const Report& report)
{
    QJsonArray blocks;
    for (const Section& section : report.sections)
        blocks.append(sectionJson(section, report.isRelease));
    return {{QStringLiteral("report"), report.name},
            {QStringLiteral("release"), report.isRelease},
            {QStringLiteral("title"), report.title},
            {QStringLiteral("subtitle"), report.subtitle},
            {QStringLiteral("snapshot"), report.snapshot.iso()},
            {QStringLiteral("place"), report.placeText},
            {QStringLiteral("threshold"), report.threshold},
            {QStringLiteral("recipient"), report.recipient},
            {QStringLiteral("ground"), report.ground},
            {QStringLiteral("blocks"), blocks},
            {QStringLiteral("statement"), QJsonArray::fromStringList(report.statements)},
            {QStringLiteral("sources"), QJsonArray::fromStringList(report.sources)}};
}

} // namespace spiegel::brainstorm
