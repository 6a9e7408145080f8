// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/town.h"

#include "core/store/bulkwriter.h"

#include <algorithm>
#include <initializer_list>

namespace spiegel::support {

namespace {

constexpr std::int64_t hundredths = 100;

std::int64_t cell(int value)
{
    return value == unknown ? store::null : value;
}

std::int64_t inHundredths(int value)
{
    return value == unknown ? store::null : value * hundredths;
}

/// The place of a word in its list, counted from `first`.
std::int64_t place(std::string_view word, std::initializer_list<std::string_view> words, int first = 1)
{
    if (word.empty())
        return store::null;
    const auto* const found = std::find(words.begin(), words.end(), word);
    if (found == words.end())
        qFatal("Town: %s is no word of the dump format", std::string(word).c_str());
    return first + (found - words.begin());
}

std::int64_t sexNumber(std::string_view word)
{
    return place(word, {"M", "V", "X"});
}

std::int64_t educationNumber(std::string_view word)
{
    if (word == "ONBEKEND")
        return store::null;
    return place(word, {"BASIS", "VMBO", "MBO1", "MBO2", "MBO3", "MBO4", "MBO_ALG", "HAVO_VWO", "HBO", "WO"}, 0);
}

std::int64_t transportBits(std::string_view words)
{
    if (words.empty())
        return store::null;
    std::int64_t bits = 0;
    for (std::size_t start = 0; start <= words.size();) {
        const std::size_t end = std::min(words.find(',', start), words.size());
        bits |= std::int64_t(1) << place(words.substr(start, end - start), {"auto", "ov", "fiets"}, 0);
        start = end + 1;
    }
    return bits;
}

std::int64_t dayNumber(std::string_view text)
{
    if (text.empty())
        return store::null;
    const auto day = Day::parse(text);
    if (!day)
        qFatal("Town: %s is no day", std::string(text).c_str());
    return day->sinceEpoch();
}

std::int64_t monthNumber(std::string_view text)
{
    if (text.empty())
        return store::null;
    const auto month = Month::parse(text);
    if (!month)
        qFatal("Town: %s is no month", std::string(text).c_str());
    return month->count();
}

std::int64_t sectorNumber(std::string_view letter)
{
    return letter.empty() ? store::null : letter.front() - 'A' + 1;
}

} // namespace

Town::Town(Day peildatum)
    : m_ledger(peildatum)
{
}

void Town::startWeek(Day peildatum)
{
    m_ledger.startWeek(peildatum);
}

int Town::cvId(std::string_view cv)
{
    return static_cast<int>(m_ledger.number("cv_key", cv));
}

int Town::vacancyId(std::string_view vacancy)
{
    return static_cast<int>(m_ledger.number("vacancy_key", vacancy));
}

int Town::occupationId(std::string_view code)
{
    return static_cast<int>(m_ledger.number("occupation_code", code));
}

void Town::addCv(std::string_view cv, const CvFacts& facts)
{
    m_ledger.put(QStringLiteral("cv"), 1,
                 {cvId(cv),
                  cell(facts.birthYear),
                  sexNumber(facts.sex),
                  cell(facts.postcode),
                  educationNumber(facts.education),
                  m_ledger.number("word", facts.branch),
                  m_ledger.number("word", facts.adviser),
                  inHundredths(facts.hoursMin),
                  inHundredths(facts.hoursMax),
                  cell(facts.travelMax),
                  transportBits(facts.transport),
                  m_ledger.number("word", facts.licence),
                  place(facts.benefit, {"WW", "PW", "WAJONG", "WIA", "GEEN"}),
                  cell(facts.targetGroup),
                  dayNumber(facts.registered),
                  dayNumber(facts.modified),
                  cell(facts.presentation),
                  cell(facts.visible),
                  dayNumber(facts.leftOn),
                  place(facts.leftWhy, {"WERK", "STUDIE", "OVERIG"})});
}

void Town::addExperience(std::string_view cv, int seq, std::string_view occupation, std::string_view from,
                         std::string_view until, const ExperienceFacts& facts)
{
    m_ledger.put(QStringLiteral("experience"), 2,
                 {cvId(cv), seq, m_ledger.number("occupation_code", occupation), m_ledger.number("word", facts.text),
                  monthNumber(from), monthNumber(until), inHundredths(facts.hours), cell(facts.described)});
}

void Town::addEducation(std::string_view cv, int seq, std::string_view level, std::string_view field, int diploma,
                        int year)
{
    m_ledger.put(QStringLiteral("education"), 2,
                 {cvId(cv), seq, educationNumber(level), m_ledger.number("word", field), cell(diploma), cell(year)});
}

void Town::addCvCompetence(std::string_view cv, std::string_view competence)
{
    m_ledger.put(QStringLiteral("cv_competence"), 2, {cvId(cv), m_ledger.number("competence_code", competence)});
}

void Town::addWish(std::string_view cv, int seq, std::string_view occupation)
{
    m_ledger.put(QStringLiteral("wish"), 2, {cvId(cv), seq, m_ledger.number("occupation_code", occupation)});
}

void Town::addVacancy(std::string_view vacancy, const VacancyFacts& facts)
{
    m_ledger.put(QStringLiteral("vacancy"), 1,
                 {vacancyId(vacancy), m_ledger.number("employer_key", facts.employer),
                  m_ledger.number("occupation_code", facts.occupation), m_ledger.number("word", facts.title),
                  cell(facts.postcode), educationNumber(facts.education), inHundredths(facts.hoursMin),
                  inHundredths(facts.hoursMax), inHundredths(facts.experienceYears),
                  place(facts.contract, {"VAST", "TIJDELIJK", "UITZEND", "LEERWERK"}), inHundredths(facts.payMin),
                  inHundredths(facts.payMax), dayNumber(facts.placed), dayNumber(facts.closed),
                  place(facts.source, {"WERKGEVER", "SPIDER"}), cell(facts.described), cell(facts.contact)});
}

void Town::addVacancyCompetence(std::string_view vacancy, std::string_view competence)
{
    m_ledger.put(QStringLiteral("vacancy_competence"), 2,
                 {vacancyId(vacancy), m_ledger.number("competence_code", competence)});
}

void Town::addViewing(std::string_view cv, std::string_view vacancy, std::string_view day, int times)
{
    const std::int64_t on = day.empty() ? unknown : dayNumber(day);
    m_ledger.put(QStringLiteral("viewing"), 3, {cvId(cv), vacancyId(vacancy), on, times});
}

void Town::addEmployer(std::string_view employer, std::string_view name, int postcode, std::string_view sector,
                       std::string_view email)
{
    m_ledger.put(QStringLiteral("employer"), 1,
                 {m_ledger.number("employer_key", employer), m_ledger.number("word", name), sectorNumber(sector),
                  cell(postcode), email.empty() ? store::null : m_ledger.number("word", email)});
}

void Town::addSonar(std::string_view sonar, const SonarFacts& facts)
{
    const std::int64_t hours = facts.hoursADay.empty()    ? store::null
                               : facts.hoursADay == "NVT" ? -1
                                                          : std::stoi(std::string(facts.hoursADay));
    m_ledger.put(QStringLiteral("sonar"), 1,
                 {m_ledger.number("sonar_key", sonar), m_ledger.number("cv_key", facts.cv), cell(facts.birthYear),
                  sexNumber(facts.sex), cell(facts.postcode), educationNumber(facts.education), hours,
                  place(facts.regime, {"OUD", "2010", "2015"}), cell(facts.able), cell(facts.available),
                  m_ledger.number("occupation_code", facts.occupation), transportBits(facts.transport),
                  cell(facts.travelMax), cell(facts.variation), cell(facts.adaptation), cell(facts.guidance),
                  m_ledger.number("word", facts.branch)});
}

void Town::addSonarCompetence(std::string_view sonar, std::string_view competence)
{
    m_ledger.put(QStringLiteral("sonar_competence"), 2,
                 {m_ledger.number("sonar_key", sonar), m_ledger.number("competence_code", competence)});
}

void Town::addCard(std::string_view cv, std::string_view day, std::string_view adviser, std::string_view branch)
{
    m_ledger.put(QStringLiteral("card"), 2,
                 {cvId(cv), dayNumber(day), m_ledger.number("word", adviser), m_ledger.number("word", branch)});
}

void Town::addOccupation(std::string_view code, std::string_view name, std::string_view isco, int level,
                         std::string_view group)
{
    m_ledger.put(QStringLiteral("occupation"), 1,
                 {occupationId(code), m_ledger.number("word", name), m_ledger.number("word", group),
                  m_ledger.number("word", isco), cell(level)});
}

void Town::addTask(std::string_view occupation, int seq, std::string_view task, int simple)
{
    m_ledger.put(QStringLiteral("occupation_task"), 2,
                 {occupationId(occupation), seq, m_ledger.number("word", task), cell(simple)});
}

void Town::addCompetence(std::string_view code, std::string_view name, std::string_view kind)
{
    m_ledger.put(
        QStringLiteral("competence"), 1,
        {m_ledger.number("competence_code", code), m_ledger.number("word", name), place(kind, {"VAK", "GEDRAG"})});
}

void Town::addOccupationCompetence(std::string_view occupation, std::string_view competence, int essential)
{
    m_ledger.put(QStringLiteral("occupation_competence"), 2,
                 {occupationId(occupation), m_ledger.number("competence_code", competence), cell(essential)});
}

void Town::removeCv(std::string_view cv)
{
    const int id = cvId(cv);
    for (const char* table : {"cv", "experience", "education", "cv_competence", "wish", "card", "viewing"})
        m_ledger.removeWhere(QString::fromLatin1(table),
                             [id](const TownLedger::Cells& key) { return key.front() == id; });
}

void Town::removeExperience(std::string_view cv, int seq)
{
    const TownLedger::Cells gone = {cvId(cv), seq};
    m_ledger.removeWhere(QStringLiteral("experience"), [&gone](const TownLedger::Cells& key) { return key == gone; });
}

QString Town::path()
{
    if (!m_path.isEmpty())
        return m_path;
    m_path = m_folder.filePath(QStringLiteral("town.spiegel"));
    auto database = store::Database::open(m_path, store::Access::Create);
    if (!database)
        qFatal("Town: %s", qPrintable(database.error().text()));
    m_ledger.write(*database);
    return m_path;
}

store::Database Town::open(store::Access access)
{
    auto database = store::Database::open(path(), access);
    if (!database)
        qFatal("Town: %s", qPrintable(database.error().text()));
    return std::move(*database);
}

} // namespace spiegel::support
