// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/calendar.h"
#include "core/store/database.h"
#include "tests/support/townledger.h"

#include <QString>
#include <QTemporaryDir>

#include <string_view>

/// A made-up small town of job seekers, for everybody's tests: people are put in by hand, week after week, and come
/// out as a database file in a temporary folder. Everything is written as in a dump: "V", "MBO4", "2010-03"; an empty
/// text and `unknown` are not known. What is not a word of the dump format stops the test at once.
///
///     Town town;
///     town.addCv("CV1", {.postcode = 2011, .education = "MBO4"});
///     town.addExperience("CV1", 1, "5311.1", "2008-03", "2010-02");
///     town.addExperience("CV1", 2, "4226.1", "2010-05");
///     const store::Database database = town.open();
namespace spiegel::support {

struct CvFacts
{
    int birthYear = unknown;
    std::string_view sex = {};
    int postcode = unknown;
    std::string_view education = {};
    std::string_view branch = {};
    std::string_view adviser = {};
    int hoursMin = unknown; ///< whole hours
    int hoursMax = unknown;
    int travelMax = unknown;         ///< minutes
    std::string_view transport = {}; ///< "auto,ov"
    std::string_view licence = {};
    std::string_view benefit = {};
    int targetGroup = unknown; ///< flags are 0 or 1
    std::string_view registered = {};
    std::string_view modified = {};
    int presentation = unknown;
    int visible = unknown;
    std::string_view leftOn = {};
    std::string_view leftWhy = {};
};

struct ExperienceFacts
{
    std::string_view text = {};
    int hours = unknown; ///< whole hours
    int described = unknown;
};

struct VacancyFacts
{
    std::string_view employer = {};
    std::string_view occupation = {};
    std::string_view title = {};
    int postcode = unknown;
    std::string_view education = {};
    int hoursMin = unknown;
    int hoursMax = unknown;
    int experienceYears = unknown;
    std::string_view contract = {};
    int payMin = unknown; ///< whole euros
    int payMax = unknown;
    std::string_view placed = {};
    std::string_view closed = {};
    std::string_view source = {};
    int described = unknown;
    int contact = unknown;
};

struct SonarFacts
{
    std::string_view cv = {};
    int birthYear = unknown;
    std::string_view sex = {};
    int postcode = unknown;
    std::string_view education = {};
    std::string_view hoursADay = {}; ///< "4,5" is not taken: hundredths as "450", or "NVT"
    std::string_view regime = {};
    int able = unknown;
    int available = unknown;
    std::string_view occupation = {};
    std::string_view transport = {};
    int travelMax = unknown;
    int variation = unknown;
    int adaptation = unknown;
    int guidance = unknown;
    std::string_view branch = {};
};

class Town
{
public:
    /// Opens the first week.
    explicit Town(Day peildatum = Day::of(2015, 3, 2));

    /// A row with the key of an earlier one takes its place (from this week on).
    void addCv(std::string_view cv, const CvFacts& facts = {});
    void addExperience(std::string_view cv, int seq, std::string_view occupation, std::string_view from,
                       std::string_view until = {}, const ExperienceFacts& facts = {});
    void addEducation(std::string_view cv, int seq, std::string_view level, std::string_view field = {},
                      int diploma = unknown, int year = unknown);
    void addCvCompetence(std::string_view cv, std::string_view competence);
    void addWish(std::string_view cv, int seq, std::string_view occupation);
    void addVacancy(std::string_view vacancy, const VacancyFacts& facts = {});
    void addVacancyCompetence(std::string_view vacancy, std::string_view competence);
    void addViewing(std::string_view cv, std::string_view vacancy, std::string_view day, int times = 1);
    void addEmployer(std::string_view employer, std::string_view name, int postcode = unknown,
                     std::string_view sector = {}, std::string_view email = {});
    void addSonar(std::string_view sonar, const SonarFacts& facts = {});
    void addSonarCompetence(std::string_view sonar, std::string_view competence);
    void addCard(std::string_view cv, std::string_view day, std::string_view adviser = {},
                 std::string_view branch = {});
    void addOccupation(std::string_view code, std::string_view name, std::string_view isco = {}, int level = unknown,
                       std::string_view group = {});
    void addTask(std::string_view occupation, int seq, std::string_view task, int simple = unknown);
    void addCompetence(std::string_view code, std::string_view name, std::string_view kind = "VAK");
    void addOccupationCompetence(std::string_view occupation, std::string_view competence, int essential = unknown);

    /// The CV is gone from this week on, with everything that hangs on it.
    void removeCv(std::string_view cv);
    void removeExperience(std::string_view cv, int seq);

    /// What follows holds from this week on; what was there stays.
    void startWeek(Day peildatum);

    /// Writes the file (once; the town is then done) and gives its path.
    [[nodiscard]] QString path();
    /// Writes the file if that was not done yet, and opens it at the newest week.
    [[nodiscard]] store::Database open(store::Access access = store::Access::Read);
    /// The number by which the database knows a CV, a vacancy, an occupation.
    [[nodiscard]] int cvId(std::string_view cv);
    [[nodiscard]] int vacancyId(std::string_view vacancy);
    [[nodiscard]] int occupationId(std::string_view code);

private:
    QTemporaryDir m_folder;
    TownLedger m_ledger;
    QString m_path;
};

} // namespace spiegel::support
