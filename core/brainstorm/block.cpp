// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/brainstorm/block.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QStringList>

namespace spiegel::brainstorm {

using populations::Variable;

namespace {

constexpr int mostPersonas = 60;
constexpr qsizetype longestText = 4000;

QString inWords(const char* text)
{
    return QCoreApplication::translate("brainstorm", text);
}

tl::unexpected<Problem> wrong(const char* what, const QString& value, const QString& remedy)
{
    return fail(Problem::failed(inWords(what).arg(value), {}, remedy));
}

QString useOneOf(const QString& words)
{
    return inWords(QT_TRANSLATE_NOOP("brainstorm", "Use one of: %1.")).arg(words);
}

QString kindWords()
{
    QStringList words;
    for (const Block::Kind kind : blockKinds)
        words << word(kind);
    return words.join(QStringLiteral(", "));
}

Result<> checkKeys(const QJsonObject& json)
{
    static const QStringList known = {
        QStringLiteral("kind"), QStringLiteral("title"),   QStringLiteral("text"),  QStringLiteral("population"),
        QStringLiteral("by"),   QStringLiteral("compare"), QStringLiteral("where"), QStringLiteral("include_unknown"),
        QStringLiteral("area"), QStringLiteral("most")};
    for (const QString& key : json.keys()) {
        if (!known.contains(key))
            return wrong(QT_TRANSLATE_NOOP("brainstorm", "A block has no '%1'."), key,
                         useOneOf(known.join(QStringLiteral(", "))));
    }
    return {};
}

Result<Variable> variable(const QString& word)
{
    const auto found = populations::variableOf(word);
    if (!found)
        return wrong(QT_TRANSLATE_NOOP("brainstorm", "'%1' is no variable to count by."), word,
                     useOneOf(populations::allVariableWords()));
    return *found;
}

Result<> readQuestion(const QJsonObject& json, Block& block)
{
    const QString population = json.value(QStringLiteral("population")).toString(QStringLiteral("sonar"));
    const auto kind = populations::kindOf(population);
    if (!kind)
        return wrong(QT_TRANSLATE_NOOP("brainstorm", "'%1' is no group that can be counted."), population,
                     useOneOf(QStringLiteral("sonar, cv, vacancy")));
    block.population = *kind;
    for (const QJsonValue& value : json.value(QStringLiteral("by")).toArray()) {
        const auto by = variable(value.toString());
        if (!by)
            return fail(by.error());
        block.by.push_back(*by);
    }
    for (const QJsonValue& value : json.value(QStringLiteral("where")).toArray()) {
        const QString filter = value.toString();
        const auto by = variable(filter.section(QLatin1Char('='), 0, 0));
        if (!by)
            return fail(by.error());
        block.where.push_back({*by, filter.section(QLatin1Char('='), 1)});
    }
    block.includeUnknown = json.value(QStringLiteral("include_unknown")).toBool();
    return {};
}

/// What goes together.
Result<> check(const Block& block)
{
    const std::size_t variables = block.by.size();
    const bool fits = block.kind == Block::Kind::Table
                          ? variables == 1 || (variables == 2 && block.by[0] != block.by[1])
                      : block.kind == Block::Kind::Chart ? variables == 1
                                                         : variables == 0;
    if (!fits)
        return wrong(QT_TRANSLATE_NOOP("brainstorm", "The 'by' of a %1 is not right."), name(block.kind).toLower(),
                     inWords(QT_TRANSLATE_NOOP("brainstorm", "A table counts by one variable or two different ones, a "
                                                             "chart by one; other blocks have no 'by'.")));
    if (block.compareNational && (variables != 1 || block.area == Block::Area::Country))
        return fail(Problem::failed(
            inWords(QT_TRANSLATE_NOOP("brainstorm", "This block cannot be compared with the country.")), {},
            inWords(
                QT_TRANSLATE_NOOP("brainstorm", "Compare tables and charts of one variable, of the area itself."))));
    return {};
}

} // namespace

QString word(Block::Kind kind)
{
    switch (kind) {
    case Block::Kind::Text:
        return QStringLiteral("text");
    case Block::Kind::Table:
        return QStringLiteral("table");
    case Block::Kind::Chart:
        return QStringLiteral("chart");
    case Block::Kind::Map:
        return QStringLiteral("map");
    case Block::Kind::Personas:
        return QStringLiteral("personas");
    }
    return {};
}

QString name(Block::Kind kind)
{
    switch (kind) {
    case Block::Kind::Text:
        return inWords(QT_TRANSLATE_NOOP("brainstorm", "Text"));
    case Block::Kind::Table:
        return inWords(QT_TRANSLATE_NOOP("brainstorm", "Table"));
    case Block::Kind::Chart:
        return inWords(QT_TRANSLATE_NOOP("brainstorm", "Chart"));
    case Block::Kind::Map:
        return inWords(QT_TRANSLATE_NOOP("brainstorm", "Map"));
    case Block::Kind::Personas:
        return inWords(QT_TRANSLATE_NOOP("brainstorm", "Personas"));
    }
    return {};
}

QJsonObject toJson(const Block& block)
{
    QJsonObject json{{QStringLiteral("kind"), word(block.kind)}};
    const auto put = [&json](const QString& key, const QJsonValue& value, bool isUsual) {
        if (!isUsual)
            json.insert(key, value);
    };
    QJsonArray by;
    for (const Variable one : block.by)
        by.append(populations::word(one));
    QJsonArray where;
    for (const statistics::Filter& filter : block.where)
        where.append(QString(populations::word(filter.variable) + QLatin1Char('=') + filter.value));
    put(QStringLiteral("title"), block.title, block.title.isEmpty());
    put(QStringLiteral("text"), block.text, block.text.isEmpty());
    put(QStringLiteral("population"), populations::word(block.population),
        block.population == populations::Kind::Sonar);
    put(QStringLiteral("by"), by, by.isEmpty());
    put(QStringLiteral("compare"), QStringLiteral("national"), !block.compareNational);
    put(QStringLiteral("where"), where, where.isEmpty());
    put(QStringLiteral("include_unknown"), true, !block.includeUnknown);
    put(QStringLiteral("area"), QStringLiteral("country"), block.area == Block::Area::Here);
    put(QStringLiteral("most"), block.most, block.most == Block().most);
    return json;
}

Result<Block> blockOf(const QJsonObject& json)
{
    if (const auto keys = checkKeys(json); !keys)
        return fail(keys.error());
    Block block;
    const QString kind = json.value(QStringLiteral("kind")).toString();
    const auto found =
        std::find_if(blockKinds.begin(), blockKinds.end(), [&kind](Block::Kind one) { return word(one) == kind; });
    if (found == blockKinds.end())
        return wrong(QT_TRANSLATE_NOOP("brainstorm", "'%1' is no kind of block."), kind, useOneOf(kindWords()));
    block.kind = *found;
    block.title = json.value(QStringLiteral("title")).toString().simplified();
    block.text = json.value(QStringLiteral("text")).toString().left(longestText);
    if (const auto read = readQuestion(json, block); !read)
        return fail(read.error());
    const QString compare = json.value(QStringLiteral("compare")).toString();
    if (!compare.isEmpty() && compare != QLatin1String("national"))
        return wrong(QT_TRANSLATE_NOOP("brainstorm", "'%1' is nothing to compare with."), compare,
                     useOneOf(QStringLiteral("national")));
    block.compareNational = !compare.isEmpty();
    const QString area = json.value(QStringLiteral("area")).toString(QStringLiteral("here"));
    if (area != QLatin1String("here") && area != QLatin1String("country"))
        return wrong(QT_TRANSLATE_NOOP("brainstorm", "'%1' is no area of a block."), area,
                     useOneOf(QStringLiteral("here, country")));
    block.area = area == QLatin1String("here") ? Block::Area::Here : Block::Area::Country;
    block.most = std::clamp(json.value(QStringLiteral("most")).toInt(block.most), 1, mostPersonas);
    if (const auto fits = check(block); !fits)
        return fail(fits.error());
    return block;
}

} // namespace spiegel::brainstorm
