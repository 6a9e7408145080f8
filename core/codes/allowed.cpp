// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/codes/allowed.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace spiegel::codes {

namespace {

using profiles::NativeKind;

QString said(const char* text)
{
    return QCoreApplication::translate("codes", text);
}

struct Named
{
    const char* column; ///< empty: of every column
    const char* word;
    const char* label;
};

constexpr std::array<Named, 25> labels = {{
    {"opleidingsniveau", "BASIS", QT_TRANSLATE_NOOP("codes", "Primary education")},
    {"opleidingsniveau", "MBO1", "MBO-1"},
    {"opleidingsniveau", "MBO2", "MBO-2"},
    {"opleidingsniveau", "MBO3", "MBO-3"},
    {"opleidingsniveau", "MBO4", "MBO-4"},
    {"opleidingsniveau", "MBO_ALG", QT_TRANSLATE_NOOP("codes", "MBO, level not told")},
    {"opleidingsniveau", "HAVO_VWO", "HAVO/VWO"},
    {"opleidingsniveau", "HBO", QT_TRANSLATE_NOOP("codes", "HBO or bachelor")},
    {"opleidingsniveau", "WO", QT_TRANSLATE_NOOP("codes", "WO or master")},
    {"geslacht", "M", QT_TRANSLATE_NOOP("codes", "man")},
    {"geslacht", "V", QT_TRANSLATE_NOOP("codes", "woman")},
    {"geslacht", "X", QT_TRANSLATE_NOOP("codes", "neither")},
    {"regime", "OUD", QT_TRANSLATE_NOOP("codes", "old Wajong (before 2010)")},
    {"regime", "2010", "Wajong 2010"},
    {"regime", "2015", "Wajong 2015"},
    {"vervoer", "auto", QT_TRANSLATE_NOOP("codes", "car")},
    {"vervoer", "ov", QT_TRANSLATE_NOOP("codes", "public transport")},
    {"vervoer", "fiets", QT_TRANSLATE_NOOP("codes", "bicycle")},
    {"uren_per_dag", "NVT", QT_TRANSLATE_NOOP("codes", "not applicable")},
    {"", "J", QT_TRANSLATE_NOOP("codes", "yes")},
    {"", "N", QT_TRANSLATE_NOOP("codes", "no")},
    {"", "ONBEKEND", QT_TRANSLATE_NOOP("codes", "unknown")},
    {"", "", QT_TRANSLATE_NOOP("codes", "unknown: it says nothing")},
    {"opleidingsniveau", "VMBO", "VMBO"},
    {"", "auto,ov,fiets", QT_TRANSLATE_NOOP("codes", "car, public transport and bicycle")},
}};

struct NamedColumn
{
    const char* column;
    const char* label;
};
constexpr std::array<NamedColumn, 14> columnLabels = {{
    {"geboortejaar", QT_TRANSLATE_NOOP("codes", "Year of birth")},
    {"geslacht", QT_TRANSLATE_NOOP("codes", "Sex")},
    {"postcode", QT_TRANSLATE_NOOP("codes", "Postcode")},
    {"opleidingsniveau", QT_TRANSLATE_NOOP("codes", "Education")},
    {"uren_per_dag", QT_TRANSLATE_NOOP("codes", "Hours a day")},
    {"regime", QT_TRANSLATE_NOOP("codes", "Regime")},
    {"arbeidsvermogen", QT_TRANSLATE_NOOP("codes", "Capacity for work")},
    {"beschikbaar", QT_TRANSLATE_NOOP("codes", "Available")},
    {"beroep", QT_TRANSLATE_NOOP("codes", "Occupation")},
    {"vervoer", QT_TRANSLATE_NOOP("codes", "Transport")},
    {"reistijd_max", QT_TRANSLATE_NOOP("codes", "Longest journey")},
    {"werkvariatie", QT_TRANSLATE_NOOP("codes", "Variation of work")},
    {"aanpassing", QT_TRANSLATE_NOOP("codes", "Adapted workplace")},
    {"begeleiding", QT_TRANSLATE_NOOP("codes", "Support at work")},
}};

QString labelOfWord(const QString& column, const QString& word)
{
    for (const Named& each : labels) {
        const bool ofColumn = each.column[0] == '\0' || column == QLatin1String(each.column);
        if (ofColumn && word == QLatin1String(each.word))
            return said(each.label);
    }
    return word;
}

QString formOf(NativeKind kind)
{
    switch (kind) {
    case NativeKind::Number:
        return said(QT_TRANSLATE_NOOP("codes", "a whole number, such as 45"));
    case NativeKind::Decimal:
        return said(QT_TRANSLATE_NOOP("codes", "a number with a decimal comma, such as 3,5"));
    case NativeKind::Year:
        return said(QT_TRANSLATE_NOOP("codes", "a year, such as 1985"));
    case NativeKind::Month:
        return said(QT_TRANSLATE_NOOP("codes", "a month, such as 2014-06"));
    case NativeKind::Day:
        return said(QT_TRANSLATE_NOOP("codes", "a day, such as 2014-06-30"));
    case NativeKind::Postcode:
        return said(QT_TRANSLATE_NOOP("codes", "four digits, such as 2011"));
    case NativeKind::Code:
        return said(QT_TRANSLATE_NOOP("codes", "an occupation code, such as 9412.1"));
    case NativeKind::Text:
        return said(QT_TRANSLATE_NOOP("codes", "a text"));
    case NativeKind::Flag:
    case NativeKind::Words:
    case NativeKind::List:
        break;
    }
    return {};
}

} // namespace

Result<Allowed> allowedFor(const QString& table, const QString& column)
{
    const profiles::NativeTable* native = profiles::findNativeTable(table);
    const profiles::NativeColumn* found = native != nullptr ? native->find(column) : nullptr;
    if (found == nullptr)
        return fail(Problem::failed(
            said(QT_TRANSLATE_NOOP("codes", "A dump has no column \"%1\" in \"%2\".")).arg(column, table), {},
            said(QT_TRANSLATE_NOOP("codes", "Take the columns as 'spiegel codes' writes them."))));
    Allowed allowed{*found, {}, formOf(found->kind)};
    for (const QString& word : found->words) {
        if (word != QLatin1String("ONBEKEND"))
            allowed.choices.push_back({word, labelOfWord(column, word)});
    }
    if (found->kind == NativeKind::List) // several means of transport in one word
        allowed.choices.push_back(
            {found->words.join(QLatin1Char(',')), labelOfWord(column, found->words.join(QLatin1Char(',')))});
    allowed.choices.push_back({QString(), labelOfWord(column, QStringLiteral(""))});
    return allowed;
}

Result<> checkMeaning(const profiles::CodeMeaning& code)
{
    const auto allowed = allowedFor(code.table, code.column);
    if (!allowed)
        return fail(allowed.error());
    if (allowed->column.allows(code.meaning))
        return {};
    QStringList words = allowed->column.words;
    if (!allowed->form.isEmpty())
        words += allowed->form;
    return fail(Problem::failed(
        said(QT_TRANSLATE_NOOP("codes", "The code \"%1\" cannot mean \"%2\" in the column %3."))
            .arg(code.value, code.meaning, code.column),
        {}, said(QT_TRANSLATE_NOOP("codes", "Allowed there: %1.")).arg(words.join(QStringLiteral(", ")))));
}

QString labelOf(const Allowed& allowed, const QString& word)
{
    const auto found = std::find_if(allowed.choices.begin(), allowed.choices.end(),
                                    [&](const Choice& each) { return each.word == word; });
    return found == allowed.choices.end() ? word : found->label;
}

QString columnLabel(const QString& column)
{
    for (const NamedColumn& each : columnLabels) {
        if (column == QLatin1String(each.column))
            return said(each.label);
    }
    return column;
}

} // namespace spiegel::codes
