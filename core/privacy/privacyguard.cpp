// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/privacy/privacyguard.h"

#include "core/privacy/personname.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace spiegel::privacy {

namespace {

// All four from dump-format.md, 'Personal data is refused'.
constexpr qint64 fewestCells = 20;
constexpr qint64 oneInContacts = 20; // 5 %
constexpr double passingByChance = 1.0 / 11;
constexpr double significance = 1e-6;

QString translated(const char* text)
{
    return QCoreApplication::translate("privacy", text);
}

} // namespace

PrivacyGuard::PrivacyGuard(const QString& file, const std::vector<QString>& columns)
    : m_file(file)
{
    const bool ofEmployers = file == QStringLiteral("werkgever.csv");
    const bool ofThings =
        ofEmployers || file == QStringLiteral("beroep.csv") || file == QStringLiteral("competentie.csv");
    m_columns.reserve(columns.size());
    for (const QString& name : columns) {
        m_columns.push_back(
            {name, {}, ofThings && name == QStringLiteral("naam"), ofEmployers && name == QStringLiteral("email")});
    }
}

void PrivacyGuard::add(std::span<const std::string_view> cells)
{
    const std::size_t count = std::min(cells.size(), m_columns.size());
    for (std::size_t i = 0; i < count; ++i)
        m_columns[i].tally.add(cells[i]);
}

void PrivacyGuard::merge(const PrivacyGuard& other)
{
    Q_ASSERT(other.m_columns.size() == m_columns.size());
    for (std::size_t i = 0; i < m_columns.size(); ++i)
        m_columns[i].tally.merge(other.m_columns[i].tally);
}

std::vector<Refusal> PrivacyGuard::refusals() const
{
    std::vector<Refusal> refusals;
    for (const Column& column : m_columns) {
        const QString why = whyRefused(column);
        if (!why.isEmpty())
            refusals.push_back({m_file, column.name, why});
    }
    return refusals;
}

QString PrivacyGuard::whyRefused(const Column& column)
{
    const ColumnTally& tally = column.tally;
    if (!column.mayBeName && isPersonName(column.name))
        return translated(QT_TRANSLATE_NOOP("privacy", "By its name this column holds names of persons."));
    if (tally.filled() < fewestCells)
        return {};
    const qint64 contacts = column.mayHoldMail ? tally.phones() : tally.contacts();
    if (contacts * oneInContacts > tally.filled()) {
        return tally.phones() >= tally.mails() || column.mayHoldMail
                   ? translated(QT_TRANSLATE_NOOP("privacy", "More than 5% of the filled cells are telephone numbers."))
                   : translated(QT_TRANSLATE_NOOP("privacy", "More than 5% of the filled cells are e-mail addresses."));
    }
    if (chanceOfAtLeast(tally.passing(), tally.nineDigits(), passingByChance) < significance) {
        return translated(QT_TRANSLATE_NOOP(
            "privacy",
            "Its numbers of nine digits pass the test of the burgerservicenummer far more often than by chance."));
    }
    return {};
}

Problem refusalProblem(const std::vector<Refusal>& refusals)
{
    QStringList places;
    for (const Refusal& refusal : refusals) {
        const QString why = refusal.why.endsWith(QLatin1Char('.')) ? refusal.why.chopped(1) : refusal.why;
        places += refusal.file + QLatin1Char(' ') + refusal.column + QStringLiteral(" (") + why + QLatin1Char(')');
    }
    return Problem::refused(
        translated(QT_TRANSLATE_NOOP("privacy", "This dump holds personal data, so nothing was loaded.")),
        places.join(QStringLiteral(", ")),
        translated(QT_TRANSLATE_NOOP("privacy",
                                     "Have it made again without these columns. A number that is none of a person "
                                     "needs a letter before it.")));
}

} // namespace spiegel::privacy
