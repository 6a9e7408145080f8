// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/output/sonarsheets.h"

#include "core/demo/output/cvsheets.h"

#include <algorithm>
#include <array>

namespace spiegel::demo {

namespace {

std::string_view view(const QByteArray& bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

/// Hours a day within the bin [2, 4) and so on, in halves, with a decimal comma; Nvt for the last bin.
std::string_view hoursText(int bin, Dice& dice)
{
    constexpr std::array<std::string_view, 4> under2 = {"0,5", "1", "1,5", "1,5"};
    constexpr std::array<std::string_view, 4> to4 = {"2", "2,5", "3", "3,5"};
    constexpr std::array<std::string_view, 4> to6 = {"4", "4", "4,5", "5"};
    constexpr std::array<std::string_view, 4> to8 = {"6", "6", "6,5", "7,5"};
    const int which = dice.below(4);
    switch (bin) {
    case 0:
        return under2[which];
    case 1:
        return to4[which];
    case 2:
        return to6[which];
    case 3:
        return to8[which];
    case 4:
        return which == 0 ? "8,0" : "8";
    default:
        return "NVT";
    }
}

std::string_view regimeOf(const SonarPerson& person, Dice& dice)
{
    if (dice.permille(15))
        return "";
    // One applies at 18: before 2010 the old law, until 2015 the second, and hardly anybody since.
    if (person.birthYear + 18 < 2010 + dice.below(3))
        return dice.permille(930) ? "OUD" : "2010";
    return dice.permille(985) ? "2010" : "2015";
}

int flagOf(int known, int yes, Dice& dice)
{
    const bool says = dice.permille(known);
    const bool answer = dice.permille(yes);
    return says ? (answer ? 1 : 0) : unknown;
}

/// The occupation that Sonar notes: mostly the last one of the CV for those who have one, else what people like this
/// do.
int tradeOf(const Profiles& profiles, const SonarPerson& person, Dice& dice)
{
    const Careers& careers = profiles.careers();
    const Places& places = profiles.population().places();
    const unsigned kinds = person.place < 0 ? 0U : places.regions()[places.at(person.place).region].kinds;
    const int usual = careers.steps().first({tierOf(person.education), person.woman, kinds}, dice);
    const bool follows = dice.permille(620);
    if (person.cv < 0 || !follows)
        return usual;
    const std::vector<Job> jobs = careers.careerOf(profiles.population().person(person.cv));
    return jobs.empty() ? usual : jobs.back().trade;
}

/// Whether the CV of this client is in the dump.
bool hasCv(const Profiles& profiles, const SonarPerson& person, int week)
{
    return person.cv >= 0 && (week == 0 || !profiles.profileOf(person.cv, week).history.gone);
}

void writeNeeds(const SonarPerson& person, const Places& places, Sheet& sheet, Dice& dice)
{
    constexpr std::array<unsigned, 6> transports = {0, 2, 2, 4, 6, 1};
    sheet.text(transportText(transports[dice.below(6)]));
    sheet.known(dice.permille(520) ? 15 * (1 + dice.below(4)) : unknown);
    sheet.flag(flagOf(610, 380, dice)).flag(flagOf(610, 290, dice)).flag(flagOf(640, 720, dice));
    const bool saysBranch = person.place >= 0 && dice.permille(960);
    sheet.text(saysBranch ? view(places.regions()[places.at(person.place).region].branch) : "").endRow();
}

void writeSkills(int index, int trade, const Competences& competences, Sheet& sheet, Dice& dice)
{
    const int said = std::max(0, dice.below(8) - 4);
    const auto links = competences.of(trade);
    std::vector<int> named;
    for (int i = 0; i < said; ++i) {
        const int one = links[dice.below(static_cast<int>(links.size()))].competence;
        if (std::find(named.begin(), named.end(), one) != named.end())
            continue;
        named.push_back(one);
        sheet.id(sonarLetters, index).text(view(competences.all()[one].code)).endRow();
    }
}

} // namespace

void writeSonar(const Profiles& profiles, const Competences& competences, quint64 seed, int week, Sheets& sheets,
                SonarCounts& counts)
{
    const SonarPeople& people = profiles.population().sonar();
    const Places& places = profiles.population().places();
    Sheet& sheet = sheetOf(sheets, File::Sonar);
    for (int index = 0; index < people.count(); ++index) {
        const SonarPerson& person = people.at(index);
        Dice dice(seed, Stream::SonarRow, index);
        const bool linked = hasCv(profiles, person, week);
        ++counts.clients;
        counts.given += linked && person.given ? 1 : 0;
        counts.hidden += linked && !person.given ? 1 : 0;
        sheet.id(sonarLetters, index);
        linked&& person.given ? sheet.id(cvLetters, person.cv) : sheet.blank();
        sheet.number(person.birthYear).text(person.woman ? "V" : "M");
        person.place < 0 ? sheet.blank() : sheet.number(places.at(person.place).pc4);
        const bool unknownLevel = person.education == Education::Unknown && dice.permille(600);
        sheet.text(unknownLevel ? "" : code(person.education)).text(hoursText(person.hourBin, dice));
        sheet.text(regimeOf(person, dice)).flag(flagOf(780, person.hourBin == 5 ? 560 : 960, dice));
        sheet.flag(flagOf(700, person.hourBin == 5 ? 60 : 420, dice));
        const int trade = tradeOf(profiles, person, dice);
        sheet.text(dice.permille(470) ? view(profiles.careers().trades().at(trade).code) : "");
        writeNeeds(person, places, sheet, dice);
        writeSkills(index, trade, competences, sheetOf(sheets, File::SonarCompetentie), dice);
    }
}

} // namespace spiegel::demo
