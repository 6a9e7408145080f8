// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"
#include "core/vacancycards/vacancycardmaker.h"
#include "tests/support/town.h"

/// A made-up bakery in Haarlem that looks for a baker, and those who may be one.
namespace spiegel::support {

inline constexpr int haarlem = 2011;

/// Vacancy V1: vmbo, two years of experience, 32 hours, one competence.
inline void addBakery(Town& town)
{
    town.addOccupation("BAKKER", "bakker", "7512", 2);
    town.addOccupation("BANKET", "banketbakker", "7511", 2);
    town.addOccupation("KAPPER", "kapper", "5141", 2);
    town.addTask("BAKKER", 1, "Ovens schoonmaken", 1);
    town.addTask("BAKKER", 2, "Deeg beoordelen", 0);
    town.addTask("BANKET", 1, "Taarten inpakken", 1);
    town.addTask("BANKET", 2, "Ovens schoonmaken", 1);
    town.addTask("KAPPER", 1, "Haren vegen", 1);
    town.addCompetence("K1", "Brood bakken");
    town.addCompetence("K2", "Vroeg opstaan", "GEDRAG");
    town.addEmployer("W1", "Bakkerij De Korst", haarlem);
    town.addVacancy("V1", {.employer = "W1",
                           .occupation = "BAKKER",
                           .title = "Ambachtelijk bakker",
                           .postcode = haarlem,
                           .education = "VMBO",
                           .hoursMin = 32,
                           .experienceYears = 2,
                           .placed = "2015-02-20"});
    town.addVacancyCompetence("V1", "K1");
    town.addVacancy("V2", {.occupation = "KAPPER", .payMin = 2000, .payMax = 2400});
}

/// Somebody who worked as a baker for so many months until the day of the snapshot, with the competence asked for.
inline void addBaker(Town& town, const std::string& cv, int months, CvFacts facts = {})
{
    if (facts.postcode == unknown)
        facts.postcode = haarlem;
    town.addCv(cv, facts);
    const QByteArray from = Month(2015 * 12 + 2 - months).iso().toLatin1();
    town.addExperience(cv, 1, "BAKKER", from.toStdString(), "2015-03");
    town.addCvCompetence(cv, "K1");
}

/// 24 women of 25 in Haarlem, whom a persona can speak of.
inline void addSonarBakers(Town& town)
{
    for (int i = 0; i < 24; ++i) {
        const bool even = i % 2 == 0;
        town.addSonar("S" + std::to_string(i), {.birthYear = 1990,
                                                .sex = "V",
                                                .postcode = haarlem,
                                                .education = "VMBO",
                                                .hoursADay = even ? "400" : "NVT",
                                                .regime = even ? "OUD" : "2010",
                                                .occupation = "BAKKER",
                                                .variation = even,
                                                .adaptation = even,
                                                .guidance = even});
    }
}

[[nodiscard]] inline vacancycards::VacancyCardMaker makerOf(store::Database& database,
                                                            const QByteArray& secret = "secret")
{
    Progress progress;
    auto maker = vacancycards::VacancyCardMaker::read(database, secret, Workers(2), progress);
    if (!maker)
        qFatal("%s", qPrintable(maker.error().text()));
    return *maker;
}

} // namespace spiegel::support
