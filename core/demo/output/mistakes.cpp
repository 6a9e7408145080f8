// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/output/mistakes.h"

#include <algorithm>
#include <string>

namespace spiegel::demo {

namespace {

constexpr int rowsPerMistake = 200;
constexpr int copies = 3;

/// A row to spoil: N stands for a number of its own, @ for the CV that was written last.
struct Pattern
{
    File file;
    std::string_view row;
    std::int64_t rowsPerThousandCvs; ///< how many rows to expect
};
constexpr std::array patterns = {
    Pattern{File::Cv, "CV9N;1980;V;2011;MBO2;;;32;36;45;ov;B;WW;N;2014-05-01;2014-06-01;120;J;;", 1'000},
    Pattern{File::Werkervaring, "@;9N;5223.6;winkelwerk;2010-01;2011-05;32;100", 5'500},
    Pattern{File::Opleiding, "@;9N;MBO2;Verkoop;J;2005", 1'300},
    Pattern{File::CvCompetentie, "@;V001", 2'200},
    Pattern{File::Wensberoep, "@;9N;5223.6", 1'700},
    Pattern{File::Vacature,
            "VA9N;WG0000000;5223.6;Winkelmedewerker;2011;MBO2;24;32;1;TIJDELIJK;1600;1800;2014-12-01;;WERKGEVER;800;J",
            120},
    Pattern{File::VacatureCompetentie, "VA0000000;V001", 240},
    Pattern{File::Bekeken, "@;VA0000000;2015-01-05", 20'000},
    Pattern{File::Werkgever, "WG9N;Voorbeeld Winkels;G;2011;werk@werkgever.example", 30},
    Pattern{File::Polis, "WG0000000;2011;16230;0;10", 90},
    Pattern{File::Sonar, "SO9N;;1990;M;2011;BASIS;4;OUD;J;J;;;;;;;", 89},
    Pattern{File::SonarCompetentie, "SO0000000;V001", 60},
    Pattern{File::Kaart, "@;2015-01-05;HAA-001;Haarlem", 20},
    Pattern{File::BeroepTaak, "5223.6;9N;vakken vullen;J", 0},
    Pattern{File::Competentie, "V9N;Rekenen;VAK", 0},
    Pattern{File::BeroepCompetentie, "5223.6;V001;J", 0},
};

struct Spoiling
{
    File file;
    std::string_view kind;
    std::string_view column;
    std::string_view value;
};
constexpr std::array spoilings = {
    Spoiling{File::Cv, "postcode", "postcode", "0999"},
    Spoiling{File::Cv, "missing-key", "cv_id", ""},
    Spoiling{File::Cv, "repeated-key", "cv_id", ""},
    Spoiling{File::Cv, "value", "geslacht", "Q"},
    Spoiling{File::Cv, "number", "reistijd_max", "37.5"},
    Spoiling{File::Cv, "date", "ingeschreven_op", "2014-02-30"},
    Spoiling{File::Cv, "fields", "", ""},
    Spoiling{File::Cv, "encoding", "vestiging", "Caf\xE9wijk"},
    Spoiling{File::Cv, "quote", "adviseur", "HAA\"001"},
    Spoiling{File::Werkervaring, "period", "tot", "2009-11"},
    Spoiling{File::Werkervaring, "reference", "cv_id", "CV9999999"},
    Spoiling{File::Werkervaring, "date", "van", "2010-13"},
    Spoiling{File::Werkervaring, "repeated-key", "volgnr", ""},
    Spoiling{File::Werkervaring, "number", "uren", "32.0"},
    Spoiling{File::Werkervaring, "encoding", "beroep_tekst", "patissi\xE8re"},
    Spoiling{File::Werkervaring, "quote", "beroep_tekst", "ober \"zaal\""},
    Spoiling{File::Werkervaring, "missing-key", "volgnr", ""},
    Spoiling{File::Werkervaring, "fields", "", ""},
    Spoiling{File::Opleiding, "value", "niveau", "MAVO"},
    Spoiling{File::Opleiding, "number", "jaar", "tweeduizend"},
    Spoiling{File::Opleiding, "value", "diploma", "Ja"},
    Spoiling{File::CvCompetentie, "repeated-key", "competentie", ""},
    Spoiling{File::CvCompetentie, "reference", "cv_id", "CV9999999"},
    Spoiling{File::Wensberoep, "missing-key", "cv_id", ""},
    Spoiling{File::Wensberoep, "reference", "cv_id", "CV9999999"},
    Spoiling{File::Vacature, "date", "geplaatst_op", "01-12-2014"},
    Spoiling{File::Vacature, "number", "salaris_min", "1600.50"},
    Spoiling{File::Vacature, "value", "contract", "VLUG"},
    Spoiling{File::Vacature, "reference", "werkgever_id", "WG9999999"},
    Spoiling{File::Vacature, "postcode", "postcode", "12345"},
    Spoiling{File::Vacature, "quote", "titel", "Chef \"keuken\""},
    Spoiling{File::VacatureCompetentie, "reference", "vacature_id", "VA9999999"},
    Spoiling{File::Bekeken, "reference", "vacature_id", "VA9999999"},
    Spoiling{File::Bekeken, "date", "op", "2015-1-5"},
    Spoiling{File::Bekeken, "reference", "cv_id", "CV9999999"},
    Spoiling{File::Werkgever, "value", "sbi", "Z"},
    Spoiling{File::Polis, "number", "verloonde_uren", "16.230,0.1"},
    Spoiling{File::Polis, "reference", "werkgever_id", "WG9999999"},
    Spoiling{File::Sonar, "value", "regime", "1998"},
    Spoiling{File::Sonar, "number", "uren_per_dag", "4.5"},
    Spoiling{File::Sonar, "repeated-key", "sonar_id", ""},
    Spoiling{File::Sonar, "reference", "cv_id", "CV9999999"},
    Spoiling{File::SonarCompetentie, "reference", "sonar_id", "SO9999999"},
    Spoiling{File::Kaart, "date", "uitgereikt_op", "morgen"},
    Spoiling{File::Kaart, "reference", "cv_id", "CV9999999"},
};

std::string sevenDigits(int number)
{
    const std::string digits = std::to_string(number);
    return std::string(6 - std::min<std::size_t>(digits.size(), 6), '0') + digits;
}

std::string replaced(std::string text, std::string_view what, std::string_view by)
{
    const std::size_t at = text.find(what);
    return at == std::string::npos ? text : text.replace(at, what.size(), by);
}

/// The cell of the column exchanged.
std::string withCell(const std::string& row, File file, std::string_view column, std::string_view value)
{
    const std::string_view header = formOf(file).header;
    std::size_t wanted = 0;
    std::size_t start = 0;
    while (start < header.size() && header.substr(start, header.find(';', start) - start) != column) {
        start = std::min(header.find(';', start), header.size() - 1) + 1;
        ++wanted;
    }
    std::size_t from = 0;
    for (std::size_t cell = 0; cell < wanted; ++cell)
        from = row.find(';', from) + 1;
    const std::size_t to = std::min(row.find(';', from), row.size());
    return row.substr(0, from) + std::string(value) + row.substr(to);
}

std::string_view lastCv(const Sheets& sheets)
{
    const std::string_view row = sheets[static_cast<std::size_t>(File::Cv)].lastRow();
    return row.substr(0, row.find(';'));
}

void addOne(Sheets& sheets, const Pattern& pattern, const Spoiling& spoiling, int nth)
{
    Sheet& sheet = sheetOf(sheets, spoiling.file);
    if (spoiling.kind == "repeated-key") {
        const std::string row(sheet.lastRow());
        if (!row.empty())
            sheet.addMistake(row, spoiling.kind, spoiling.column);
        return;
    }
    const std::string_view cv = lastCv(sheets);
    if (cv.empty() && pattern.row.starts_with('@'))
        return;
    std::string row = replaced(replaced(std::string(pattern.row), "@", cv), "N", sevenDigits(nth));
    row = spoiling.kind == "fields" ? row + ";;extra" : withCell(row, spoiling.file, spoiling.column, spoiling.value);
    sheet.addMistake(row, spoiling.kind, spoiling.column);
    // What belongs to a spoilt CV is lost with it.
    if (spoiling.file == File::Cv && spoiling.kind == "postcode") {
        const std::string id = "CV9" + sevenDigits(nth);
        sheetOf(sheets, File::Werkervaring)
            .addMistake(id + ";1;5223.6;;2010-01;2011-05;32;100", "reference", "cv_id", true);
        sheetOf(sheets, File::Wensberoep).addMistake(id + ";1;5223.6", "reference", "cv_id", true);
    }
}

} // namespace

void addMistakes(Sheets& sheets, std::span<const File> files, int part, int parts, const DemoSizes& sizes)
{
    for (const File file : files) {
        const Pattern& pattern = patterns[static_cast<std::size_t>(file)];
        std::vector<const Spoiling*> kinds;
        for (const Spoiling& spoiling : spoilings) {
            if (spoiling.file == file)
                kinds.push_back(&spoiling);
        }
        const std::int64_t expected = pattern.rowsPerThousandCvs * sizes.cvs / 1'000;
        const int wanted = static_cast<int>(
            std::min<std::int64_t>(expected / rowsPerMistake, static_cast<std::int64_t>(kinds.size()) * copies));
        for (int nth = 0; nth < wanted; ++nth) {
            if (std::int64_t{nth} * parts / wanted == part)
                addOne(sheets, pattern, *kinds[nth % kinds.size()], nth);
        }
    }
}

} // namespace spiegel::demo
