// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/output/sheet.h"

#include <algorithm>
#include <charconv>

namespace spiegel::demo {

namespace {

constexpr std::array<FileForm, fileCount> forms = {{
    {"cv.csv",
     "cv_id;geboortejaar;geslacht;postcode;opleidingsniveau;vestiging;adviseur;uren_min;uren_max;reistijd_max;vervoer;"
     "rijbewijs;uitkering;doelgroep;ingeschreven_op;gewijzigd_op;presentatie_tekens;zichtbaar;uitstroom_op;"
     "uitstroom_reden",
     1},
    {"werkervaring.csv", "cv_id;volgnr;beroep;beroep_tekst;van;tot;uren;omschrijving_tekens", 2},
    {"opleiding.csv", "cv_id;volgnr;niveau;richting;diploma;jaar", 2},
    {"cv_competentie.csv", "cv_id;competentie", 2},
    {"wensberoep.csv", "cv_id;volgnr;beroep", 2},
    {"vacature.csv",
     "vacature_id;werkgever_id;beroep;titel;postcode;opleidingsniveau;uren_min;uren_max;ervaring_jaren;contract;"
     "salaris_min;salaris_max;geplaatst_op;gesloten_op;bron;omschrijving_tekens;contact",
     1},
    {"vacature_competentie.csv", "vacature_id;competentie", 2},
    {"bekeken.csv", "cv_id;vacature_id;op", 0},
    {"werkgever.csv", "werkgever_id;naam;sbi;postcode;email", 1},
    {"polis.csv", "werkgever_id;jaar;verloonde_uren;verloonde_uren_doelgroep;medewerkers", 2},
    {"sonar.csv",
     "sonar_id;cv_id;geboortejaar;geslacht;postcode;opleidingsniveau;uren_per_dag;regime;arbeidsvermogen;beschikbaar;"
     "beroep;vervoer;reistijd_max;werkvariatie;aanpassing;begeleiding;vestiging",
     1},
    {"sonar_competentie.csv", "sonar_id;competentie", 2},
    {"kaart.csv", "cv_id;uitgereikt_op;adviseur;vestiging", 2},
    {"beroep_taak.csv", "beroep;volgnr;taak;eenvoudig", 2},
    {"competentie.csv", "competentie;naam;soort", 1},
    {"beroep_competentie.csv", "beroep;competentie;essentieel", 2},
}};

// Calendar days as text, made once: 1990 to 2034.
constexpr int firstDay = 7'305;
constexpr int days = 16'437;
using DayText = std::array<char, 10>;

const std::vector<DayText>& dayTexts()
{
    static const std::vector<DayText> texts = [] {
        std::vector<DayText> all(days);
        for (int i = 0; i < days; ++i) {
            const QByteArray iso = Day(firstDay + i).iso().toLatin1();
            std::copy_n(iso.constData(), all[i].size(), all[i].begin());
        }
        return all;
    }();
    return texts;
}

void twoDigits(std::string& bytes, int value)
{
    bytes.push_back(static_cast<char>('0' + value / 10));
    bytes.push_back(static_cast<char>('0' + value % 10));
}

} // namespace

const FileForm& formOf(File file)
{
    return forms[static_cast<std::size_t>(file)];
}

Sheet& Sheet::text(std::string_view value)
{
    separate();
    if (value.find_first_of(";\"\r\n") == std::string_view::npos) {
        m_bytes.append(value);
        return *this;
    }
    m_bytes.push_back('"');
    for (const char letter : value) {
        if (letter == '"')
            m_bytes.push_back('"');
        m_lines += letter == '\n' ? 1 : 0;
        m_bytes.push_back(letter);
    }
    m_bytes.push_back('"');
    return *this;
}

Sheet& Sheet::number(std::int64_t value)
{
    separate();
    std::array<char, 20> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value);
    m_bytes.append(digits.data(), end.ptr);
    return *this;
}

Sheet& Sheet::day(std::int32_t sinceEpoch)
{
    separate();
    Q_ASSERT_X(sinceEpoch >= firstDay && sinceEpoch < firstDay + days, "Sheet", "a day of the demo");
    const DayText& iso = dayTexts()[sinceEpoch - firstDay];
    m_bytes.append(iso.data(), iso.size());
    return *this;
}

Sheet& Sheet::month(int count)
{
    separate();
    const int year = count / 12;
    twoDigits(m_bytes, year / 100);
    twoDigits(m_bytes, year % 100);
    m_bytes.push_back('-');
    twoDigits(m_bytes, count % 12 + 1);
    return *this;
}

Sheet& Sheet::flag(int value)
{
    separate();
    if (value != unknown)
        m_bytes.push_back(value != 0 ? 'J' : 'N');
    return *this;
}

Sheet& Sheet::id(std::string_view letters, int number)
{
    separate();
    m_bytes.append(letters);
    std::array<char, 7> digits{};
    for (auto digit = digits.rbegin(); digit != digits.rend(); ++digit, number /= 10)
        *digit = static_cast<char>('0' + number % 10);
    m_bytes.append(digits.data(), digits.size());
    return *this;
}

void Sheet::endRow()
{
    m_lastRow = m_thisRow;
    m_lastEnd = m_bytes.size();
    m_bytes.push_back('\n');
    m_inRow = false;
    ++m_rows;
    ++m_lines;
    m_thisRow = m_bytes.size();
}

void Sheet::addMistake(std::string_view row, std::string_view kind, std::string_view column, bool dependent)
{
    m_mistakes.push_back({m_lines, kind, column, dependent});
    m_bytes.append(row);
    m_bytes.push_back('\n');
    ++m_rows;
    m_lines += 1 + std::count(row.begin(), row.end(), '\n');
    m_thisRow = m_bytes.size();
}

std::string_view Sheet::lastRow() const
{
    return std::string_view(m_bytes).substr(m_lastRow, m_lastEnd - m_lastRow);
}

} // namespace spiegel::demo
