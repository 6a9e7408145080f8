// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/vacancyrule.h"

#include "core/foundation/weighttable.h"

#include <QCoreApplication>

namespace spiegel::quality {

namespace {

constexpr std::array<const char*, vacancyRuleCount> names = {
    "occupation-coded", "title-present", "place-known",    "education-known", "hours-known",
    "contract-known",   "pay-given",     "described-well", "contact-named",   "open-not-long"};

constexpr std::array<const char*, vacancyRuleCount> titles = {
    QT_TRANSLATE_NOOP("quality", "occupation chosen from the list"),
    QT_TRANSLATE_NOOP("quality", "title"),
    QT_TRANSLATE_NOOP("quality", "place of work"),
    QT_TRANSLATE_NOOP("quality", "education that is asked"),
    QT_TRANSLATE_NOOP("quality", "hours"),
    QT_TRANSLATE_NOOP("quality", "contract"),
    QT_TRANSLATE_NOOP("quality", "pay"),
    QT_TRANSLATE_NOOP("quality", "description"),
    QT_TRANSLATE_NOOP("quality", "contact person"),
    QT_TRANSLATE_NOOP("quality", "how long it is open"),
};

constexpr double mostPoints = 100;

} // namespace

QString word(VacancyRule rule)
{
    return QString::fromLatin1(names[static_cast<std::size_t>(rule)]);
}

std::optional<VacancyRule> vacancyRuleOf(const QString& word)
{
    const auto place = placeOf(word, names);
    return place ? std::optional(static_cast<VacancyRule>(*place)) : std::nullopt;
}

QString title(VacancyRule rule)
{
    return QCoreApplication::translate("quality", titles[static_cast<std::size_t>(rule)]);
}

const VacancyWeights& VacancyWeights::builtIn()
{
    static const VacancyWeights weights =
        parse(WeightTable::builtIn(QStringLiteral(":/quality/vacancy-1.json"))).value();
    return weights;
}

Result<VacancyWeights> VacancyWeights::parse(const QByteArray& json)
{
    const auto table = WeightTable::parse(json, {"rules", "rule", "points", mostPoints, names});
    if (!table)
        return fail(table.error());
    VacancyWeights weights;
    weights.m_version = table->version;
    table->copyTo(weights.m_points, weights.m_reasons);
    return weights;
}

} // namespace spiegel::quality
