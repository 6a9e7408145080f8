// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/openmatch/weekcolumns.h"

#include <algorithm>

namespace spiegel::openmatch {

namespace {

constexpr const char* means[] = {"GEM_LEEFTIJD", "OPLNIV_GEM", "AANT_JR_ERV_GEM"};
constexpr const char* sums[] = {"AANTAL_MAN", "AANTAL_VROUW"};
constexpr const char* groups[] = {"AANT_OPLNIV_", "AANT_LEEFT_", "AANT_UPW_", "AANT_WE_"};

template<std::size_t n>
bool isOneOf(const QString& name, const char* const (&words)[n])
{
    return std::any_of(std::begin(words), std::end(words),
                       [&name](const char* word) { return name == QLatin1String(word); });
}

bool isTrait(const QString& name)
{
    return isMean(name) || isOneOf(name, sums) ||
           std::any_of(std::begin(groups), std::end(groups),
                       [&name](const char* begin) { return name.startsWith(QLatin1String(begin)); });
}

} // namespace

Columns::Columns(const source::Header& header)
{
    const std::pair<const char*, int*> known[] = {{"PEILDATUM", &day},
                                                  {"REC_TYPE", &kind},
                                                  {"BEROEP_CD", &occupation},
                                                  {"REFERENTIEBEROEP", &name},
                                                  {"BEROEPENCLUSTER_CD", &cluster},
                                                  {"BEROEPENCLUSTER", &clusterName},
                                                  {"POSTCODEGEBIED", &postcode},
                                                  {"PROVINCIE", &province},
                                                  {"GEMEENTE", &municipality},
                                                  {"AANTAL", &amount}};
    for (int i = 0; i < static_cast<int>(header.names.size()); ++i) {
        const QString called = header.names[static_cast<std::size_t>(i)].toUpper();
        const auto place = std::find_if(std::begin(known), std::end(known),
                                        [&called](const auto& one) { return called == QLatin1String(one.first); });
        if (place != std::end(known))
            *place->second = i;
        else if (isTrait(called))
            traits.emplace_back(i, called);
        else
            others << header.names[static_cast<std::size_t>(i)];
    }
    for (const auto& [word, place] : known) {
        if (*place < 0)
            absent << QString::fromLatin1(word);
    }
}

bool isMean(const QString& name)
{
    return isOneOf(name, means);
}

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && text.front() == ' ')
        text.remove_prefix(1);
    while (!text.empty() && text.back() == ' ')
        text.remove_suffix(1);
    return text;
}

QString textOf(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

std::optional<double> numberOf(std::string_view text)
{
    double whole = 0;
    double unit = 1;
    bool isBroken = false;
    if (text.empty() || text.front() == ',')
        return std::nullopt;
    for (const char sign : text) {
        if (sign == ',' && !isBroken) {
            isBroken = true;
        } else if (sign >= '0' && sign <= '9') {
            unit = isBroken ? unit / 10 : unit;
            whole = isBroken ? whole + (sign - '0') * unit : whole * 10 + (sign - '0');
        } else {
            return std::nullopt;
        }
    }
    return whole;
}

std::optional<Day> dayOf(std::string_view text)
{
    if (text.size() == 10 && text[2] == '-' && text[5] == '-')
        return Day::parse(std::string(text.substr(6)) + '-' + std::string(text.substr(3, 2)) + '-' +
                          std::string(text.substr(0, 2)));
    return Day::parse(text);
}

std::optional<Kind> kindOf(std::string_view word)
{
    const QString said = textOf(word);
    const auto* const found = std::ranges::find_if(
        kinds, [&said](Kind kind) { return said.compare(recType(kind), Qt::CaseInsensitive) == 0; });
    return found == kinds.end() ? std::nullopt : std::optional(*found);
}

QString recType(Kind kind)
{
    switch (kind) {
    case Kind::Vacancy:
        return QStringLiteral("Vacature");
    case Kind::Held:
        return QStringLiteral("ErvaringsBeroep");
    case Kind::Wished:
        break;
    }
    return QStringLiteral("WensBeroep");
}

} // namespace spiegel::openmatch
