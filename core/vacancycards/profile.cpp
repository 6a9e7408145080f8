// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vacancycards/profile.h"

#include "core/foundation/json.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

namespace spiegel::vacancycards {

using json::orNull;

QJsonObject toJson(const VacancyProfile& profile)
{
    QJsonArray competences;
    for (const QString& competence : profile.competences)
        competences.append(competence);
    return {{QStringLiteral("occupation"), profile.occupation},
            {QStringLiteral("employer"), profile.employer},
            {QStringLiteral("postcode"), orNull(profile.postcode)},
            {QStringLiteral("education"), orNull(profile.education)},
            {QStringLiteral("hours_min"), orNull(profile.hoursMin)},
            {QStringLiteral("hours_max"), orNull(profile.hoursMax)},
            {QStringLiteral("experience"), orNull(profile.experienceYears)},
            {QStringLiteral("competences"), competences}};
}

QString numberOf(const VacancyProfile& profile)
{
    constexpr int letters = 8;
    const QByteArray content = QJsonDocument(toJson(profile)).toJson(QJsonDocument::Compact);
    const QByteArray hash = QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex().left(letters);
    return QStringLiteral("P-") + QString::fromLatin1(hash).toUpper();
}

Offers withProfile(const Offers& offers, const VacancyProfile& profile, int occupation,
                   const std::vector<int>& competences)
{
    std::vector<vacancies::Vacancy> all = offers.vacancies.all();
    vacancies::Vacancy own;
    own.id = all.empty() ? 1 : all.back().id + 1;
    own.occupation = occupation;
    own.postcode = profile.postcode;
    own.education = profile.education;
    own.hoursMin = profile.hoursMin;
    own.hoursMax = profile.hoursMax;
    own.experienceYears = profile.experienceYears;
    own.placed = offers.day;
    std::vector<people::ByCv<int>::Row> rows;
    for (const vacancies::Vacancy& vacancy : all) {
        for (const int competence : offers.competences.of(vacancy.id))
            rows.push_back({vacancy.id, competence, competence});
    }
    for (const int competence : competences)
        rows.push_back({own.id, competence, competence});
    all.push_back(own);
    Offers with{vacancies::Vacancies(std::move(all)), people::ByCv<int>(std::move(rows)), offers.viewers, offers.day};
    with.viewers.push_back(unknown);
    return with;
}

} // namespace spiegel::vacancycards
