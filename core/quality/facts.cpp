// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/facts.h"

#include <algorithm>

namespace spiegel::quality {

using people::CvColumn;

namespace {

constexpr int fewestPeople = 10;
constexpr int monthsOfInterest = 120;

bool anyKnown(const people::Cvs& cvs, std::initializer_list<CvColumn> columns)
{
    return std::any_of(columns.begin(), columns.end(), [&](CvColumn column) {
        if (!cvs.has(column))
            return false;
        const std::vector<int>& values = cvs.column(column);
        return std::any_of(values.begin(), values.end(), [](int value) { return value != unknown; });
    });
}

int lowerMedian(std::vector<int>& values)
{
    if (values.empty())
        return 0;
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>((values.size() - 1) / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

void addJobs(Facts& facts, std::span<const people::Experience> career, Month now)
{
    Month busyUntil; // the latest end so far of dated jobs
    bool ongoing = false;
    for (const people::Experience& job : career) {
        ++facts.jobs;
        facts.uncodedJobs += job.occupation == unknown;
        if (!job.started.isKnown()) {
            ++facts.undatedJobs;
            continue;
        }
        if (job.started > now || (job.ended.isKnown() && job.ended < job.started)) {
            ++facts.misdatedJobs;
            continue;
        }
        if (busyUntil.isKnown() && !ongoing && job.started > busyUntil &&
            busyUntil.count() >= now.count() - monthsOfInterest)
            facts.longestGap = std::max(facts.longestGap, job.started.count() - busyUntil.count() - 1);
        if (!job.ended.isKnown())
            ongoing = true;
        else if (!busyUntil.isKnown() || job.ended > busyUntil)
            busyUntil = job.ended;
    }
}

} // namespace

Background::Background(const Records& records)
{
    const people::Cvs& cvs = records.cvs;
    const bool hasJobs = records.experiences.count() > 0;
    const auto set = [this](Rule rule, bool measured) { m_measured[static_cast<std::size_t>(rule)] = measured; };
    set(Rule::OccupationCoded, hasJobs);
    set(Rule::DatesPresent, hasJobs);
    set(Rule::GapsShort, hasJobs);
    set(Rule::RecentDescribed, std::any_of(records.described.begin(), records.described.end(),
                                           [](int characters) { return characters != unknown; }));
    set(Rule::WishPresent, records.wishes.count() > 0);
    set(Rule::SchoolingComplete, records.schoolings.count() > 0);
    set(Rule::HoursKnown, anyKnown(cvs, {CvColumn::HoursMin, CvColumn::HoursMax}));
    set(Rule::TravelKnown, anyKnown(cvs, {CvColumn::TravelMax}));
    set(Rule::TransportKnown, anyKnown(cvs, {CvColumn::Transport, CvColumn::Licence}));
    set(Rule::PresentationLong, anyKnown(cvs, {CvColumn::Presentation}));
    set(Rule::CompetencesMany, records.competences.count() > 0);
    set(Rule::EditedRecently, anyKnown(cvs, {CvColumn::Modified}));
    set(Rule::Visible, anyKnown(cvs, {CvColumn::Visible}));

    std::vector<std::vector<int>> byOccupation;
    std::vector<int> all;
    for (int row = 0; row < cvs.count(); ++row) {
        const int number = static_cast<int>(records.competences.of(cvs.id(row)).size());
        all.push_back(number);
        const int occupation = records.lastOccupations[static_cast<std::size_t>(row)];
        if (occupation == unknown)
            continue;
        if (byOccupation.size() <= static_cast<std::size_t>(occupation))
            byOccupation.resize(static_cast<std::size_t>(occupation) + 1);
        byOccupation[static_cast<std::size_t>(occupation)].push_back(number);
    }
    m_usualOfAll = lowerMedian(all);
    for (std::vector<int>& numbers : byOccupation)
        m_usual.push_back(numbers.size() < fewestPeople ? unknown : lowerMedian(numbers));
}

int Background::usualCompetences(int lastOccupation) const
{
    if (lastOccupation == unknown || static_cast<std::size_t>(lastOccupation) >= m_usual.size())
        return m_usualOfAll;
    const int usual = m_usual[static_cast<std::size_t>(lastOccupation)];
    return usual == unknown ? m_usualOfAll : usual;
}

Facts factsOf(const Records& records, const Background& background, int row)
{
    const people::Cvs& cvs = records.cvs;
    const int cv = cvs.id(row);
    const auto known = [&](CvColumn column) { return cvs.value(row, column) != unknown; };
    Facts facts;
    addJobs(facts, records.experiences.of(cv), Month::of(records.snapshot));
    if (facts.jobs > 0 && static_cast<std::size_t>(cv) < records.described.size())
        facts.described = records.described[static_cast<std::size_t>(cv)];
    for (const people::Schooling& schooling : records.schoolings.of(cv)) {
        ++facts.schoolings;
        facts.schoolingParts =
            std::max(facts.schoolingParts,
                     (schooling.level != unknown) + (schooling.field != unknown) + (schooling.diploma != unknown));
    }
    facts.levelKnown = known(CvColumn::Education);
    facts.wishes = static_cast<int>(records.wishes.of(cv).size());
    facts.hoursKnown = known(CvColumn::HoursMin) || known(CvColumn::HoursMax);
    facts.travelKnown = known(CvColumn::TravelMax);
    facts.transportKnown = known(CvColumn::Transport);
    facts.licenceKnown = known(CvColumn::Licence);
    facts.presentation = cvs.value(row, CvColumn::Presentation);
    facts.competences = static_cast<int>(records.competences.of(cv).size());
    facts.usualCompetences = background.usualCompetences(records.lastOccupations[static_cast<std::size_t>(row)]);
    const Day edited = cvs.day(row, known(CvColumn::Modified) ? CvColumn::Modified : CvColumn::Registered);
    if (edited.isKnown())
        facts.daysSinceEdit = std::max(0, records.snapshot.sinceEpoch() - edited.sinceEpoch());
    facts.visible = cvs.value(row, CvColumn::Visible);
    return facts;
}

} // namespace spiegel::quality
