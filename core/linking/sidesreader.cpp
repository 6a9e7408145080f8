// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/linking/sidesreader.h"

#include "core/geography/postcodes.h"
#include "core/people/cvlists.h"
#include "core/people/cvsreader.h"
#include "core/people/experiencesreader.h"
#include "core/people/occupationcodesreader.h"
#include "core/people/sonarreader.h"
#include "core/people/wordlist.h"
#include "core/store/sidebyside.h"

#include <algorithm>
#include <array>
#include <map>

namespace spiegel::linking {

namespace {

using people::CvColumn;
using people::SonarColumn;

struct Tables
{
    people::Cvs cvs;
    people::SonarPeople sonar;
    people::Experiences experiences;
    people::ByCv<int> wishes;
    people::OccupationCodes codes;
};

Result<Tables> readTables(store::Database& database, const Workers& workers, Progress& progress)
{
    Tables tables;
    const std::vector<CvColumn> ofCvs = {CvColumn::BirthYear, CvColumn::Sex,       CvColumn::Postcode,
                                         CvColumn::Education, CvColumn::Benefit,   CvColumn::TargetGroup,
                                         CvColumn::Transport, CvColumn::TravelMax, CvColumn::Branch};
    const std::vector<SonarColumn> ofSonar = {SonarColumn::Cv,        SonarColumn::BirthYear, SonarColumn::Sex,
                                              SonarColumn::Postcode,  SonarColumn::Education, SonarColumn::Occupation,
                                              SonarColumn::Transport, SonarColumn::TravelMax, SonarColumn::Branch};
    const std::array<store::Reader, 5> readers = {
        [&](auto& own) { return store::keep(tables.experiences, people::readExperiences(own, progress)); },
        [&](auto& own) { return store::keep(tables.cvs, people::readCvs(own, ofCvs, progress)); },
        [&](auto& own) { return store::keep(tables.sonar, people::readSonar(own, ofSonar, progress)); },
        [&](auto& own) { return store::keep(tables.wishes, people::readWishes(own, progress)); },
        [&](auto& own) { return store::keep(tables.codes, people::readOccupationCodes(own, progress)); },
    };
    if (const auto read = store::readSideBySide(database, readers, workers); !read)
        return fail(read.error());
    return tables;
}

Clients clientsOf(const Tables& tables)
{
    const people::SonarPeople& sonar = tables.sonar;
    Clients clients{sonar.ids(),
                    {},
                    sonar.column(SonarColumn::BirthYear),
                    sonar.column(SonarColumn::Sex),
                    sonar.column(SonarColumn::Postcode),
                    sonar.column(SonarColumn::Education),
                    sonar.column(SonarColumn::Occupation),
                    sonar.column(SonarColumn::Transport),
                    sonar.column(SonarColumn::TravelMax),
                    sonar.column(SonarColumn::Branch)};
    clients.given.reserve(clients.ids.size());
    for (const int cv : sonar.column(SonarColumn::Cv)) {
        const int row = cv == unknown ? -1 : tables.cvs.rowOf(cv);
        clients.given.push_back(cv == unknown ? Clients::noCv : row < 0 ? Clients::goneCv : row);
    }
    return clients;
}

CvSide cvSideOf(const Tables& tables)
{
    const people::Cvs& cvs = tables.cvs;
    CvSide side;
    side.ids = cvs.ids();
    side.birthYears = cvs.column(CvColumn::BirthYear);
    side.sexes = cvs.column(CvColumn::Sex);
    side.postcodes = cvs.column(CvColumn::Postcode);
    side.educations = cvs.column(CvColumn::Education);
    side.targetGroups = cvs.column(CvColumn::TargetGroup);
    side.transports = cvs.column(CvColumn::Transport);
    side.travels = cvs.column(CvColumn::TravelMax);
    side.branches = cvs.column(CvColumn::Branch);
    const int wajong = people::benefits().parse(u"WAJONG").value_or(unknown);
    for (const int benefit : cvs.column(CvColumn::Benefit))
        side.wajong.push_back(benefit == unknown ? unknown : benefit == wajong ? 1 : 0);

    std::vector<people::ByCv<int>::Row> others;
    std::vector<int> found;
    for (int row = 0; row < cvs.count(); ++row) {
        const int cv = cvs.id(row);
        const int last = tables.experiences.lastOccupation(cv);
        side.lastOccupations.push_back(last);
        found.clear();
        for (const people::Experience& job : tables.experiences.of(cv))
            found.push_back(job.occupation);
        const auto wishes = tables.wishes.of(cv);
        found.insert(found.end(), wishes.begin(), wishes.end());
        std::sort(found.begin(), found.end());
        found.erase(std::unique(found.begin(), found.end()), found.end());
        for (const int occupation : found) {
            if (occupation != unknown && occupation != last)
                others.push_back({row, static_cast<int>(others.size()), occupation});
        }
    }
    side.otherOccupations = people::ByCv<int>(std::move(others));
    return side;
}

/// Where the register knows no ISCO group, the code itself may be one (2221.1).
std::vector<int> minorGroupsOf(const people::OccupationCodes& codes)
{
    constexpr int minorDigits = 3;
    std::vector<int> groups;
    for (int occupation = 0; occupation < codes.end(); ++occupation) {
        const QString isco = codes.occupations().iscoOf(codes.code(occupation));
        const QStringView digits = QStringView(isco.isEmpty() ? codes.code(occupation) : isco).left(minorDigits);
        bool isNumber = false;
        const int group = digits.toInt(&isNumber);
        groups.push_back(isNumber && digits.size() == minorDigits ? group : unknown);
    }
    return groups;
}

std::vector<int> regionsOfPostcodes()
{
    constexpr std::size_t numbers = 10000;
    std::vector<int> regions(numbers, unknown);
    std::map<QString, int> known;
    for (const geography::Postcode& postcode : geography::Postcodes::builtIn().all()) {
        if (postcode.regionCode.isEmpty())
            continue;
        const auto region = known.try_emplace(postcode.regionCode, static_cast<int>(known.size())).first;
        if (postcode.number >= 0 && static_cast<std::size_t>(postcode.number) < numbers)
            regions[static_cast<std::size_t>(postcode.number)] = region->second;
    }
    return regions;
}

} // namespace

Result<Sides> readSides(store::Database& database, const Workers& workers, Progress& progress)
{
    const auto tables = readTables(database, workers, progress);
    if (!tables)
        return fail(tables.error());
    if (progress.cancelled())
        return fail(Problem::cancelled());
    return Sides{clientsOf(*tables), cvSideOf(*tables), minorGroupsOf(tables->codes), regionsOfPostcodes()};
}

} // namespace spiegel::linking
