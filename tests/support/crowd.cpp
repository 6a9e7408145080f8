// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/crowd.h"

#include <QString>

#include <array>
#include <random>
#include <string>

namespace spiegel::support {

namespace {

struct Trade
{
    const char* code;
    const char* name;
    const char* isco;
    int level;
};

// Three of one unit group, two of its minor group, two of another, one without ISCO.
constexpr std::array<Trade, 8> trades = {{{"A1", "receptionist", "4226", 2},
                                          {"A2", "hotelreceptionist", "4226", 2},
                                          {"A3", "balie \"medewerker\"; 100%", "4226", 2},
                                          {"B1", "reisconsulent", "4221", 3},
                                          {"B2", "reisagent", "4221", 2},
                                          {"C1", "schoonmaker", "9112", 1},
                                          {"C2", "glazenwasser", "9123", 1},
                                          {"D1", "iets anders", "", unknown}}};
constexpr std::array<int, 6> postcodes = {2011, 2012, 2021, 1011, 9711, unknown};
constexpr std::array<const char*, 4> branches = {"Haarlem", "Amsterdam", "Den Haag / 's-Gravenhage", ""};
constexpr std::array<const char*, 5> transports = {"auto", "ov", "fiets", "auto,ov,fiets", ""};

class Chance
{
public:
    explicit Chance(quint32 seed)
        : m_engine(seed)
    {
    }
    /// 0 .. below-1; not std::uniform_int_distribution, which differs between libraries.
    int below(int count) { return static_cast<int>(m_engine() % static_cast<quint32>(count)); }
    bool oneIn(int count) { return below(count) == 0; }
    template<class T, std::size_t n>
    const T& of(const std::array<T, n>& list)
    {
        return list[static_cast<std::size_t>(below(static_cast<int>(n)))];
    }

private:
    std::mt19937 m_engine;
};

std::string numbered(char letter, int number, int digits)
{
    return letter + QString::number(number).rightJustified(digits, QLatin1Char('0')).toStdString();
}

std::string month(int year, int number)
{
    return QStringLiteral("%1-%2").arg(year).arg(number, 2, 10, QLatin1Char('0')).toStdString();
}

void addCareer(Town& town, Chance& chance, const std::string& cv, bool coded)
{
    int year = 1998 + chance.below(8);
    const int jobs = 1 + chance.below(4);
    for (int seq = 1; seq <= jobs; ++seq) {
        const bool isText = !coded || chance.oneIn(9);
        const std::string from = chance.oneIn(12) ? std::string() : month(year, 1 + chance.below(12));
        year += 1 + chance.below(4);
        const std::string until = from.empty() || chance.oneIn(3) ? std::string() : month(year, 1 + chance.below(12));
        town.addExperience(
            cv, seq, isText ? "" : chance.of(trades).code, from, until,
            {.text = isText ? "van alles" : "", .described = chance.oneIn(4) ? unknown : chance.below(300)});
    }
}

} // namespace

void addCrowd(Town& town, int people, quint32 seed)
{
    Chance chance(seed);
    for (const Trade& trade : trades)
        town.addOccupation(trade.code, trade.name, trade.isco, trade.level);
    const int vacancies = 40;
    for (int i = 0; i < vacancies; ++i)
        town.addVacancy(numbered('V', i, 2), {.occupation = chance.oneIn(8) ? "" : chance.of(trades).code,
                                              .title = chance.oneIn(8) ? "" : chance.of(trades).name,
                                              .postcode = chance.of(postcodes),
                                              .placed = chance.oneIn(8) ? "2015-03-09" : "2015-01-05",
                                              .closed = chance.oneIn(6) ? "2015-02-01" : ""});
    for (int i = 0; i < people; ++i) {
        const std::string cv = numbered('P', i, 3);
        const std::string adviser = chance.oneIn(9) ? "" : numbered('A', chance.below(4), 1);
        town.addCv(cv, {.postcode = chance.of(postcodes),
                        .education = chance.oneIn(3) ? "" : "MBO2",
                        .branch = chance.of(branches),
                        .adviser = adviser,
                        .hoursMin = chance.oneIn(3) ? unknown : 20,
                        .travelMax = chance.oneIn(3) ? unknown : 15 + chance.below(60),
                        .transport = chance.of(transports),
                        .registered = "2014-05-01",
                        .modified = chance.oneIn(3) ? "" : "2015-01-15",
                        .presentation = chance.oneIn(3) ? unknown : chance.below(600),
                        .visible = chance.oneIn(5) ? 0 : 1,
                        .leftOn = i % 12 == 11 ? "2015-02-10" : ""});
        addCareer(town, chance, cv, i % 10 != 9);
        for (int seq = 1; seq <= chance.below(3); ++seq)
            town.addWish(cv, seq, chance.of(trades).code);
        if (!chance.oneIn(3))
            town.addEducation(cv, 1, "MBO2", chance.oneIn(2) ? "techniek" : "", chance.below(2));
        for (int c = chance.below(5); c > 0; --c)
            town.addCvCompetence(cv, numbered('C', c, 1));
        for (int views = chance.below(12); views > 0; --views)
            town.addViewing(cv, numbered('V', chance.below(vacancies), 2),
                            "2015-02-" + std::to_string(10 + chance.below(18)));
    }
}

} // namespace spiegel::support
