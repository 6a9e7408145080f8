// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/output/marketsheets.h"

#include "core/demo/output/cvsheets.h"

namespace spiegel::demo {

namespace {

std::string_view view(const QByteArray& bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

} // namespace

void writeVacancies(const Vacancies& vacancies, const Places& places, const Trades& trades,
                    const Competences& competences, const DemoSizes& sizes, int week, Sheets& sheets,
                    MarketCounts& counts)
{
    Sheet& sheet = sheetOf(sheets, File::Vacature);
    Sheet& asked = sheetOf(sheets, File::VacatureCompetentie);
    const std::int32_t today = referenceDay(week).sinceEpoch();
    for (int number = 0; number < sizes.vacanciesEver(week); ++number) {
        const Vacancy& vacancy = vacancies.at(number);
        const VacancyText text = vacancies.textOf(number);
        sheet.id(vacancyLetters, number).id(employerLetters, vacancy.employer);
        sheet.text(view(trades.at(vacancy.trade).code)).text(view(text.title));
        sheet.number(places.at(vacancy.place).pc4);
        sheet.text(text.education == Education::Unknown ? "" : code(text.education));
        sheet.known(text.hoursMin).known(text.hoursMax).known(text.experienceYears).text(text.contract);
        sheet.known(text.salaryMin).known(text.salaryMax).day(vacancy.placedDay);
        const bool closed = vacancy.closedDay <= today;
        closed ? sheet.day(vacancy.closedDay) : sheet.blank();
        sheet.text(vacancy.byEmployer ? "WERKGEVER" : "SPIDER").known(text.descriptionLength).flag(text.contact);
        sheet.endRow();
        ++counts.vacancies;
        counts.open += closed ? 0 : 1;
        for (const int one : text.competences)
            asked.id(vacancyLetters, number).text(view(competences.all()[one].code)).endRow();
    }
}

void writeEmployers(const Employers& employers, const Places& places, Sheets& sheets, MarketCounts& counts)
{
    Sheet& sheet = sheetOf(sheets, File::Werkgever);
    Sheet& polis = sheetOf(sheets, File::Polis);
    for (int number = 0; number < employers.count(); ++number) {
        const Employer& employer = employers.at(number);
        sheet.id(employerLetters, number).text(view(employer.name));
        sheet.text(view(employers.sectorOf(number).letter)).number(places.at(employer.place).pc4);
        sheet.text(view(employer.email)).endRow();
        ++counts.employers;
        for (int year = Employers::firstPolisYear; year <= Employers::lastPolisYear; ++year) {
            const PolisYear one = employers.polis(number, year);
            polis.id(employerLetters, number).number(year).number(one.hours).known(one.targetHours);
            polis.number(one.employees).endRow();
        }
    }
}

void writeRegisters(const Competences& competences, const Trades& trades, Sheets& sheets)
{
    Sheet& register_ = sheetOf(sheets, File::Competentie);
    for (const Competence& one : competences.all())
        register_.text(view(one.code)).text(view(one.name)).text(view(one.kind)).endRow();
    Sheet& links = sheetOf(sheets, File::BeroepCompetentie);
    Sheet& tasks = sheetOf(sheets, File::BeroepTaak);
    for (int trade = 0; trade < trades.count(); ++trade) {
        for (const Competences::Link& link : competences.of(trade)) {
            links.text(view(trades.at(trade).code)).text(view(competences.all()[link.competence].code));
            links.flag(link.essential ? 1 : 0).endRow();
        }
        int nth = 0;
        for (const Task& task : competences.tasksOf(trade)) {
            tasks.text(view(trades.at(trade).code)).number(++nth).text(view(task.name));
            tasks.flag(task.simple ? 1 : 0).endRow();
        }
    }
}

} // namespace spiegel::demo
