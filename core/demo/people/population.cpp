// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/people/population.h"

#include <algorithm>
#include <array>

namespace spiegel::demo {

namespace {

constexpr int ages[] = {16, 18, 20, 22, 24, 26, 29, 32, 35, 38, 41, 44, 47, 49, 52, 54, 57, 59, 62, 65};
constexpr int weeksRegistered[] = {0, 4, 9, 14, 20, 26, 33, 41, 50, 60, 71, 84, 98, 114, 132, 152, 176, 205, 245, 300};
constexpr int presentationLengths[] = {0, 0, 40, 120, 220, 320, 430, 560, 720, 950, 1400, 2600};
constexpr int clientsPerAdviser = 400;

const Weighted& educations()
{
    static const Weighted draw(std::array{5, 90, 190, 55, 130, 110, 170, 35, 70, 100, 45});
    return draw;
}

const Weighted& benefits()
{
    static const Weighted draw(std::array{60, 560, 220, 10, 50, 100});
    return draw;
}

int drawOf(const auto& values, Dice& dice)
{
    return values[dice.below(static_cast<int>(values.size()))];
}

} // namespace

Population::Population(const DemoSizes& sizes, quint64 seed, const Places& places, const SonarPeople& sonar)
    : m_sizes(sizes)
    , m_seed(seed)
    , m_places(places)
    , m_sonar(sonar)
{
}

Person Population::person(int number) const
{
    Person person;
    person.number = number;
    person.pilot = isPilotCv(number);
    person.sonar = number < m_sizes.cvs ? m_sonar.ofCv(number) : -1;
    Dice dice(m_seed, Stream::Traits, number);
    drawRegistration(person);
    drawWho(person, dice);
    if (person.sonar >= 0)
        followSonar(person, dice);
    person.branch = person.pilot ? m_places.pilotRegion() : m_places.at(person.place).region;
    person.adviser = dice.below(advisersOf(person.branch));
    drawWants(person, dice);
    drawSilence(person, dice);
    return person;
}

void Population::drawRegistration(Person& person) const
{
    Dice dice(m_seed, Stream::Registration, person.number);
    if (person.number < m_sizes.cvs) {
        person.registeredWeek = -drawQuantile(weeksRegistered, dice);
    } else {
        person.registeredWeek = 1;
        while (m_sizes.cvsEver(person.registeredWeek) <= person.number)
            ++person.registeredWeek;
    }
    person.registeredDay = referenceDay(person.registeredWeek).sinceEpoch() - 7 + dice.below(7);
}

void Population::drawWho(Person& person, Dice& dice) const
{
    const int year = Day(person.registeredDay).date().year();
    person.birthYear = year - drawQuantile(ages, dice);
    person.woman = dice.permille(487);
    Dice home(m_seed, Stream::Home, person.number);
    person.place = person.pilot ? m_places.drawPilotHome(home) : m_places.drawOtherHome(home);
    person.education = static_cast<Education>(educations().draw(dice));
    const unsigned kinds = m_places.regions()[m_places.at(person.place).region].kinds;
    if ((kinds & kindsOf(u"K")) != 0 && dice.permille(80))
        person.education = dice.permille(600) ? Education::Hbo : Education::Wo;
    if (year - person.birthYear < firstWorkingAge(person.education))
        person.education = year - person.birthYear < 18 ? Education::Vmbo : Education::HavoVwo;
    person.benefit = static_cast<Benefit>(benefits().draw(dice));
}

void Population::followSonar(Person& person, Dice& dice) const
{
    const SonarPerson& client = m_sonar.at(person.sonar);
    // The two registers overlap and differ: people move, learn, and make a typing error now and then.
    person.birthYear = client.birthYear + (dice.permille(10) ? dice.between(-1, 1) : 0);
    person.woman = client.woman;
    person.benefit = dice.permille(930) ? Benefit::Wajong : Benefit::Unknown;
    if (client.place >= 0 && !person.pilot)
        person.place = client.place;
    if (client.place >= 0 && (person.pilot || dice.permille(120)))
        person.place = person.pilot && dice.permille(880)
                           ? client.place
                           : m_places.drawInRegion(m_places.at(client.place).region, dice);
    if (client.education != Education::Unknown && dice.permille(850))
        person.education = client.education;
    else if (dice.permille(700))
        person.education = dice.permille(500) ? Education::Basis : Education::Vmbo;
}

void Population::drawWants(Person& person, Dice& dice) const
{
    constexpr std::array hours = {40, 40, 40, 38, 36, 36, 32, 32, 28, 24, 24, 20, 16, 12};
    constexpr std::array minutes = {30, 30, 30, 45, 45, 60, 60, 60, 90, 20};
    if (dice.permille(880)) {
        person.hoursMax = drawOf(hours, dice);
        if (person.woman && dice.permille(400))
            person.hoursMax = std::max(12, person.hoursMax - 12);
        if (dice.permille(800))
            person.hoursMin = std::max(4, person.hoursMax - 4 * dice.below(5));
    }
    if (dice.permille(870))
        person.travelMinutes = drawOf(minutes, dice);
    const int age = person.ageAtRegistration();
    const bool drives = age >= 18 && dice.permille(age < 23 ? 450 : 720);
    if (drives && dice.permille(930)) {
        person.licences = 2;
        if (dice.permille(90))
            person.licences |= 1;
        if (!person.woman && dice.permille(70))
            person.licences |= dice.permille(600) ? 4U | 8U : 4U;
        if (dice.permille(20))
            person.licences |= dice.permille(500) ? 16U : 32U;
    }
    if (dice.permille(890)) {
        person.transport =
            (drives && dice.permille(800) ? 1U : 0U) | (dice.permille(600) ? 2U : 0U) | (dice.permille(650) ? 4U : 0U);
        if (person.transport == 0)
            person.transport = 2;
    }
    const bool wajong = person.benefit == Benefit::Wajong;
    if (dice.permille(920))
        person.targetGroup = dice.permille(wajong ? 870 : 22) ? 1 : 0;
    if (dice.permille(780))
        person.presentation = drawQuantile(presentationLengths, dice);
    if (dice.permille(945))
        person.visible = dice.permille(850) ? 1 : 0;
    person.diligence = 30 + dice.below(140);
}

void Population::drawSilence(Person& person, Dice& dice) const
{
    person.saysBirthYear = !dice.permille(6);
    person.saysSex = !dice.permille(12);
    person.saysOtherSex = dice.permille(1);
    person.saysPlace = !dice.permille(9);
    person.saysEducation = !dice.permille(45);
    person.saysBranch = person.pilot || !dice.permille(15);
    person.saysAdviser = !dice.permille(person.pilot ? 10 : 40);
}

int Population::advisersOf(int branch) const
{
    const int tenth = m_sizes.cvs / 10;
    if (branch == m_places.pilotRegion())
        return std::max(4, tenth / clientsPerAdviser);
    const int others = static_cast<int>(m_places.regions().size()) - 1;
    return std::max(2, 9 * tenth / std::max(others, 1) / clientsPerAdviser);
}

QByteArray Population::adviserCode(int branch, int adviser) const
{
    return m_places.regions()[branch].branchLetters + '-' + QByteArray::number(adviser + 1).rightJustified(3, '0');
}

AdviserQuality Population::qualityOf(int branch, int adviser) const
{
    // Two in ten weak and two in ten strong, dealt out in turn so that a small branch has both.
    Dice dice(m_seed, Stream::Adviser, branch);
    switch ((adviser + dice.below(5)) % 5) {
    case 1:
        return AdviserQuality::Weak;
    case 3:
        return AdviserQuality::Strong;
    default:
        return AdviserQuality::Usual;
    }
}

int Population::eagernessOf(int branch, int adviser) const
{
    return 50 + Dice(m_seed, Stream::Adviser, branch, adviser + 1).below(100);
}

} // namespace spiegel::demo
