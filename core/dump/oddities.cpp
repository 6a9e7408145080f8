// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dump/oddities.h"

namespace spiegel::dump {

Oddities::Oddities(const TableSpec& spec, const Parents& parents, const Dictionaries& dictionaries, Day peildatum)
    : m_spec(spec)
    , m_dictionaries(dictionaries)
    , m_look(parents)
    , m_peildatum(peildatum)
    , m_lastMonth(Month::of(peildatum).count())
{
    for (const ColumnSpec& column : spec.columns)
        m_columns.push_back({oddityOf(column), column.domain});
}

Oddities::Oddity Oddities::oddityOf(const ColumnSpec& spec)
{
    if (spec.kind == Kind::Postcode)
        return Oddity::Postcode;
    if (spec.kind == Kind::Code && !spec.isKey)
        return Oddity::Code;
    if (spec.stored == QLatin1String("birth_year"))
        return Oddity::BirthYear;
    return spec.stored == QLatin1String("started") ? Oddity::Start : Oddity::None;
}

QString Oddities::wordFor(const Column& column)
{
    switch (column.oddity) {
    case Oddity::None:
        break;
    case Oddity::Postcode:
        return QStringLiteral("postcode-not-in-register");
    case Oddity::Code:
        return column.domain == Domain::Occupation ? QStringLiteral("occupation-not-in-register")
                                                   : QStringLiteral("competence-not-in-register");
    case Oddity::BirthYear:
        return QStringLiteral("implausible-age");
    case Oddity::Start:
        return QStringLiteral("start-after-peildatum");
    }
    return {};
}

bool Oddities::isOdd(const Column& column, std::int32_t number)
{
    switch (column.oddity) {
    case Oddity::None:
        break;
    case Oddity::Postcode:
        return !m_look.hasPostcode(number);
    case Oddity::Code:
        return !m_look.hasCode(column.domain, number, m_dictionaries.of(column.domain));
    case Oddity::BirthYear:
        return !isPlausibleBirthYear(number, m_peildatum);
    case Oddity::Start:
        return number > m_lastMonth;
    }
    return false;
}

void Oddities::count(std::span<const std::int32_t> cells)
{
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        Column& column = m_columns[i];
        if (cells[i] == unknown)
            ++column.empty;
        else if (isOdd(column, cells[i]))
            ++column.odd;
    }
}

void Oddities::tell(FileReport& report) const
{
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        const Column& column = m_columns[i];
        if (column.empty > 0)
            report.notes[QStringLiteral("unknown:") + m_spec.columns[i].native] = column.empty;
        if (column.odd > 0)
            report.notes[wordFor(column)] += column.odd;
    }
}

} // namespace spiegel::dump
