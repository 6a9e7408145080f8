// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/peers/featurenames.h"

#include "core/occupations/groups.h"
#include "core/occupations/level.h"
#include "core/people/cvlists.h"
#include "core/people/wordlist.h"
#include "core/store/database.h"

#include <QCoreApplication>

#include <array>

namespace spiegel::peers {

namespace {

constexpr std::array<const char*, 6> ages = {"-24", "25-34", "35-44", "45-54", "55-64", "65-"};
constexpr std::array<const char*, 5> years = {"0-1", "2-4", "5-9", "10-19", "20-"};

template<std::size_t N>
QString band(const std::array<const char*, N>& names, std::int64_t number)
{
    return QString::fromLatin1(names[static_cast<std::size_t>(number)]);
}

constexpr std::int64_t lowHalf = (std::int64_t{1} << 30) - 1;

} // namespace

Result<FeatureNames> FeatureNames::read(store::Database& database, const people::OccupationCodes& codes,
                                        const Features& features)
{
    FeatureNames names;
    names.m_codes = &codes;
    std::vector<int> fields;
    for (int feature = 0; feature < features.count(); ++feature) {
        if (features.trait(feature) == Trait::Field)
            fields.push_back(static_cast<int>(features.key(feature)));
    }
    auto words = people::Words::read(database, fields);
    if (!words)
        return fail(words.error());
    names.m_fields = std::move(*words);
    const auto competences = people::readCompetenceCodes(database);
    if (!competences)
        return fail(competences.error());
    for (const people::CompetenceCode& one : *competences) {
        names.m_competences.insert(one.number, one.code);
        names.m_competenceNames.insert(one.number, one.name);
    }
    return names;
}

QString FeatureNames::word(const Features& features, int feature) const
{
    const Trait trait = features.trait(feature);
    const std::int64_t key = features.key(feature);
    const auto number = static_cast<int>(key);
    const QString head = peers::word(trait) + QLatin1Char(':');
    switch (trait) {
    case Trait::Last:
    case Trait::Held:
        return head + m_codes->code(number);
    case Trait::Step:
        return head + m_codes->code(static_cast<int>(key >> 30)) + QLatin1Char('>') +
               m_codes->code(static_cast<int>(key & lowHalf));
    case Trait::Education:
        return head + people::educationLevels().word(number);
    case Trait::Field:
        return head + m_fields.text(number);
    case Trait::Competence:
        return head + m_competences.value(number);
    case Trait::Experience:
        return head + band(years, key);
    case Trait::Age:
        return head + band(ages, key);
    case Trait::Group:
    case Trait::Level:
        break;
    }
    return head + QString::number(key);
}

QString FeatureNames::text(const Features& features, int feature) const
{
    const std::int64_t key = features.key(feature);
    const auto number = static_cast<int>(key);
    const auto inWords = [](const char* sentence) { return QCoreApplication::translate("peers", sentence); };
    switch (features.trait(feature)) {
    case Trait::Last:
        return inWords(QT_TRANSLATE_NOOP("peers", "last occupation %1")).arg(m_codes->name(number));
    case Trait::Held:
        return inWords(QT_TRANSLATE_NOOP("peers", "worked as %1")).arg(m_codes->name(number));
    case Trait::Group:
        return inWords(QT_TRANSLATE_NOOP("peers", "worked in the group %1"))
            .arg(occupations::iscoName(QStringLiteral("%1").arg(number, 4, 10, QLatin1Char('0'))));
    case Trait::Step:
        return inWords(QT_TRANSLATE_NOOP("peers", "went from %1 to %2"))
            .arg(m_codes->name(static_cast<int>(key >> 30)), m_codes->name(static_cast<int>(key & lowHalf)));
    case Trait::Education:
        return inWords(QT_TRANSLATE_NOOP("peers", "education %1")).arg(people::educationLevels().name(number));
    case Trait::Field:
        return inWords(QT_TRANSLATE_NOOP("peers", "educated in %1")).arg(m_fields.text(number));
    case Trait::Competence:
        return inWords(QT_TRANSLATE_NOOP("peers", "competence %1")).arg(m_competenceNames.value(number));
    case Trait::Level:
        return inWords(QT_TRANSLATE_NOOP("peers", "last occupation of %1")).arg(occupations::levelText(number));
    case Trait::Experience:
        return inWords(QT_TRANSLATE_NOOP("peers", "%1 years since the first job")).arg(band(years, key));
    case Trait::Age:
        return inWords(QT_TRANSLATE_NOOP("peers", "%1 years old")).arg(band(ages, key));
    }
    return {};
}

} // namespace spiegel::peers
