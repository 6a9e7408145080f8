// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dump/tablespec.h"

#include <algorithm>

namespace spiegel::dump {

namespace {

using Words = std::vector<std::string_view>;

QString text(const char* latin)
{
    return QString::fromLatin1(latin);
}

ColumnSpec column(const char* native, const char* stored, Kind kind)
{
    return {text(native), text(stored), kind};
}

ColumnSpec coded(const char* native, const char* stored, Kind kind, Domain domain)
{
    return {text(native), text(stored), kind, false, domain};
}

ColumnSpec key(ColumnSpec column)
{
    column.isKey = true;
    return column;
}

ColumnSpec oneOf(const char* native, const char* stored, Words words)
{
    return {text(native), text(stored), Kind::OneOf, false, Domain::None, std::move(words)};
}

ColumnSpec someOf(const char* native, const char* stored, Words words)
{
    return {text(native), text(stored), Kind::SomeOf, false, Domain::None, std::move(words)};
}

ColumnSpec word(const char* native, const char* stored, Kind kind = Kind::Word)
{
    return coded(native, stored, kind, Domain::Word);
}

ColumnSpec reference(const char* native, const char* stored, Domain domain)
{
    return coded(native, stored, Kind::Reference, domain);
}

ColumnSpec cvReference()
{
    return reference("cv_id", "cv", Domain::Cv);
}

ColumnSpec occupation()
{
    return coded("beroep", "occupation", Kind::Code, Domain::Occupation);
}

ColumnSpec competence()
{
    return coded("competentie", "competence", Kind::Code, Domain::Competence);
}

ColumnSpec sequence()
{
    return column("volgnr", "seq", Kind::Integer);
}

ColumnSpec sex()
{
    return oneOf("geslacht", "sex", {"M", "V", "X"});
}

ColumnSpec transport()
{
    return someOf("vervoer", "transport", {"auto", "ov", "fiets"});
}

ColumnSpec education(const char* native, const char* stored)
{
    return column(native, stored, Kind::Education);
}

TableSpec cv()
{
    return {text("cv.csv"),
            text("cv"),
            Domain::Cv,
            false,
            false,
            {key(coded("cv_id", "cv", Kind::Key, Domain::Cv)),
             column("geboortejaar", "birth_year", Kind::Integer),
             sex(),
             column("postcode", "postcode", Kind::Postcode),
             education("opleidingsniveau", "education"),
             word("vestiging", "branch"),
             word("adviseur", "adviser"),
             column("uren_min", "hours_min", Kind::Decimal),
             column("uren_max", "hours_max", Kind::Decimal),
             column("reistijd_max", "travel_max", Kind::Integer),
             transport(),
             word("rijbewijs", "licence", Kind::Licences),
             oneOf("uitkering", "benefit", {"WW", "PW", "WAJONG", "WIA", "GEEN"}),
             column("doelgroep", "target_group", Kind::Flag),
             column("ingeschreven_op", "registered", Kind::Date),
             column("gewijzigd_op", "modified", Kind::Date),
             column("presentatie_tekens", "presentation", Kind::Integer),
             column("zichtbaar", "visible", Kind::Flag),
             column("uitstroom_op", "left_on", Kind::Date),
             oneOf("uitstroom_reden", "left_why", {"WERK", "STUDIE", "OVERIG"})}};
}

TableSpec vacancy()
{
    return {text("vacature.csv"),
            text("vacancy"),
            Domain::Vacancy,
            false,
            false,
            {key(coded("vacature_id", "vacancy", Kind::Key, Domain::Vacancy)),
             reference("werkgever_id", "employer", Domain::Employer), occupation(),
             word("titel", "title", Kind::FreeText), column("postcode", "postcode", Kind::Postcode),
             education("opleidingsniveau", "education"), column("uren_min", "hours_min", Kind::Decimal),
             column("uren_max", "hours_max", Kind::Decimal),
             column("ervaring_jaren", "experience_years", Kind::Decimal),
             oneOf("contract", "contract", {"VAST", "TIJDELIJK", "UITZEND", "LEERWERK"}),
             column("salaris_min", "pay_min", Kind::Decimal), column("salaris_max", "pay_max", Kind::Decimal),
             column("geplaatst_op", "placed", Kind::Date), column("gesloten_op", "closed", Kind::Date),
             oneOf("bron", "source", {"WERKGEVER", "SPIDER"}),
             column("omschrijving_tekens", "described", Kind::Integer), column("contact", "contact", Kind::Flag)}};
}

TableSpec sonar()
{
    return {text("sonar.csv"),
            text("sonar"),
            Domain::Sonar,
            false,
            false,
            {key(coded("sonar_id", "sonar", Kind::Key, Domain::Sonar)), cvReference(),
             column("geboortejaar", "birth_year", Kind::Integer), sex(), column("postcode", "postcode", Kind::Postcode),
             education("opleidingsniveau", "education"), column("uren_per_dag", "hours_a_day", Kind::HoursOrNvt),
             oneOf("regime", "regime", {"OUD", "2010", "2015"}), column("arbeidsvermogen", "able", Kind::Flag),
             column("beschikbaar", "available", Kind::Flag), occupation(), transport(),
             column("reistijd_max", "travel_max", Kind::Integer), column("werkvariatie", "variation", Kind::Flag),
             column("aanpassing", "adaptation", Kind::Flag), column("begeleiding", "guidance", Kind::Flag),
             word("vestiging", "branch")}};
}

std::vector<TableSpec> makeSpecs()
{
    const Words sections = {"A", "B", "C", "D", "E", "F", "G", "H", "I", "J", "K",
                            "L", "M", "N", "O", "P", "Q", "R", "S", "T", "U"};
    std::vector<TableSpec> specs;
    specs.push_back({text("beroep.csv"),
                     text("occupation"),
                     Domain::Occupation,
                     false,
                     true,
                     {key(occupation()), word("naam", "name"), word("groep", "class"), word("isco", "isco"),
                      oneOf("niveau", "level", {"1", "2", "3", "4"})}});
    specs.push_back({text("competentie.csv"),
                     text("competence"),
                     Domain::Competence,
                     false,
                     true,
                     {key(competence()), word("naam", "name"), oneOf("soort", "kind", {"VAK", "GEDRAG"})}});
    specs.push_back({text("beroep_taak.csv"),
                     text("occupation_task"),
                     Domain::None,
                     false,
                     false,
                     {key(occupation()), key(sequence()), word("taak", "task", Kind::FreeText),
                      column("eenvoudig", "simple", Kind::Flag)}});
    specs.push_back({text("beroep_competentie.csv"),
                     text("occupation_competence"),
                     Domain::None,
                     false,
                     false,
                     {key(occupation()), key(competence()), column("essentieel", "essential", Kind::Flag)}});
    specs.push_back(
        {text("werkgever.csv"),
         text("employer"),
         Domain::Employer,
         false,
         true,
         {key(coded("werkgever_id", "employer", Kind::Key, Domain::Employer)), word("naam", "name"),
          oneOf("sbi", "sector", sections), column("postcode", "postcode", Kind::Postcode), word("email", "email")}});
    specs.push_back(
        {text("polis.csv"),
         text("payroll"),
         Domain::None,
         false,
         false,
         {key(reference("werkgever_id", "employer", Domain::Employer)), key(column("jaar", "year", Kind::Integer)),
          coded("verloonde_uren", "hours", Kind::WideDecimal, Domain::Number),
          coded("verloonde_uren_doelgroep", "hours_target_group", Kind::WideDecimal, Domain::Number),
          column("medewerkers", "staff", Kind::Integer)}});
    specs.push_back(cv());
    specs.push_back(vacancy());
    // The largest file as early as its parents allow: while it is written the others are read.
    specs.push_back({text("bekeken.csv"),
                     text("viewing"),
                     Domain::None,
                     true,
                     false,
                     {key(cvReference()), key(reference("vacature_id", "vacancy", Domain::Vacancy)),
                      key(column("op", "day", Kind::Date))}});
    specs.push_back(
        {text("werkervaring.csv"),
         text("experience"),
         Domain::None,
         false,
         false,
         {key(cvReference()), key(sequence()), occupation(), word("beroep_tekst", "text", Kind::FreeText),
          column("van", "started", Kind::Month), column("tot", "ended", Kind::Month),
          column("uren", "hours", Kind::Decimal), column("omschrijving_tekens", "described", Kind::Integer)}});
    specs.push_back(
        {text("opleiding.csv"),
         text("education"),
         Domain::None,
         false,
         false,
         {key(cvReference()), key(sequence()), education("niveau", "level"), word("richting", "field", Kind::FreeText),
          column("diploma", "diploma", Kind::Flag), column("jaar", "year", Kind::Integer)}});
    specs.push_back({text("cv_competentie.csv"),
                     text("cv_competence"),
                     Domain::None,
                     false,
                     false,
                     {key(cvReference()), key(competence())}});
    specs.push_back({text("wensberoep.csv"),
                     text("wish"),
                     Domain::None,
                     false,
                     false,
                     {key(cvReference()), key(sequence()), occupation()}});
    specs.push_back({text("vacature_competentie.csv"),
                     text("vacancy_competence"),
                     Domain::None,
                     false,
                     false,
                     {key(reference("vacature_id", "vacancy", Domain::Vacancy)), key(competence())}});
    specs.push_back(sonar());
    specs.push_back({text("sonar_competentie.csv"),
                     text("sonar_competence"),
                     Domain::None,
                     false,
                     false,
                     {key(reference("sonar_id", "sonar", Domain::Sonar)), key(competence())}});
    specs.push_back({text("kaart.csv"),
                     text("card"),
                     Domain::None,
                     false,
                     false,
                     {key(cvReference()), key(column("uitgereikt_op", "day", Kind::Date)), word("adviseur", "adviser"),
                      word("vestiging", "branch")}});
    return specs;
}

} // namespace

int TableSpec::keyCount() const
{
    return static_cast<int>(std::count_if(columns.begin(), columns.end(), [](const ColumnSpec& c) { return c.isKey; }));
}

QString TableSpec::nativeName() const
{
    return file.chopped(4);
}

const std::vector<TableSpec>& tableSpecs()
{
    static const std::vector<TableSpec> specs = makeSpecs();
    return specs;
}

DictionaryTable dictionaryTable(Domain domain)
{
    switch (domain) {
    case Domain::Cv:
        return {text("cv_key"), text("name")};
    case Domain::Vacancy:
        return {text("vacancy_key"), text("name")};
    case Domain::Employer:
        return {text("employer_key"), text("name")};
    case Domain::Sonar:
        return {text("sonar_key"), text("name")};
    case Domain::Occupation:
        return {text("occupation_code"), text("code")};
    case Domain::Competence:
        return {text("competence_code"), text("code")};
    case Domain::Word:
        return {text("word"), text("text")};
    case Domain::None:
    case Domain::Number:
        break;
    }
    return {};
}

const std::vector<std::string_view>& educationWords()
{
    static const std::vector<std::string_view> words = {"BASIS", "VMBO",    "MBO1",     "MBO2", "MBO3",
                                                        "MBO4",  "MBO_ALG", "HAVO_VWO", "HBO",  "WO"};
    return words;
}

} // namespace spiegel::dump
