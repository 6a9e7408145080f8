// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/market/employers.h"

#include <array>

namespace spiegel::demo {

namespace {

constexpr int sizesOfEmployers[] = {1, 2, 3, 5, 7, 10, 14, 20, 28, 40, 60, 95, 160, 320, 900, 6000};
constexpr int hoursPerFullTimer = 1'623; // 40,575 verloonde uren are some 25 employees (domain.md 3.2)
constexpr int usualTargetShare = 95;     // hundredths of a per mille per unit of luck: see polis()

constexpr std::array<const char*, 32> beginnings = {
    "Maan",     "Zilver", "Wolken", "Sterren",  "Tulpen", "Kersen", "Linde", "Zonne",
    "Vlinder",  "Egel",   "Regen",  "Noorder",  "Amber",  "Berken", "Dauw",  "Elfen",
    "Fluister", "Gouden", "Heide",  "IJsvogel", "Klaver", "Lente",  "Mist",  "Nachtegaal",
    "Oever",    "Parel",  "Riet",   "Sneeuw",   "Toren",  "Uilen",  "Veder", "Winter"};
constexpr std::array<const char*, 32> endings = {
    "kaap",  "haven", "veld",  "brug",  "rug",      "boom",  "hof",  "wijk", "dal",   "poort", "bron",
    "horst", "kade",  "lust",  "mare",  "nest",     "oord",  "plas", "rots", "spoor", "tuin",  "vaart",
    "weide", "zoom",  "stede", "kroon", "lantaarn", "molen", "pad",  "ster", "wende", "akker"};
constexpr std::array<const char*, 5> forms = {" BV", "", " Groep", " NV", " & Co"};

QByteArray nameOf(int number, const Sector& sector, Dice& dice)
{
    const int mixed = static_cast<int>(scrambled(static_cast<std::uint64_t>(number)) % 1024);
    QByteArray name = QByteArray(beginnings[mixed % 32]) + endings[mixed / 32];
    name += ' ' + sector.words[dice.below(static_cast<int>(sector.words.size()))];
    return name + forms[dice.below(static_cast<int>(forms.size()))];
}

QByteArray emailOf(int number, const QByteArray& name)
{
    const QByteArray word = name.left(name.indexOf(' ')).toLower();
    return "werk." + word + QByteArray::number(number) + "@werkgever.example";
}

int root(int value)
{
    int r = 0;
    while ((r + 1) * (r + 1) <= value)
        ++r;
    return r;
}

} // namespace

Employers::Employers(const DemoSizes& sizes, quint64 seed, const Places& places, const Trades& trades)
    : m_seed(seed)
    , m_sectors(readSectors(trades))
{
    Weighted sectors;
    for (const Sector& sector : m_sectors)
        sectors.add(sector.weight);
    for (int number = 0; number < sizes.employers; ++number) {
        Dice dice(seed, Stream::Employer, number);
        Employer employer;
        employer.sector = sectors.draw(dice);
        employer.place = places.drawAnyHome(dice);
        employer.employees = drawQuantile(sizesOfEmployers, dice);
        employer.partTimePercent = 60 + dice.below(40);
        const int luck = dice.below(100);
        employer.contribution = luck < 12 ? Contribution::None : luck < 20 ? Contribution::Strong : Contribution::Usual;
        employer.name = nameOf(number, m_sectors[employer.sector], dice);
        employer.email = emailOf(number, employer.name);
        m_draw.add(1 + 3 * root(employer.employees));
        m_employers.push_back(employer);
    }
}

PolisYear Employers::polis(int employer, int year) const
{
    const Employer& facts = m_employers[employer];
    Dice dice(m_seed, Stream::Polis, employer, year);
    PolisYear polis;
    polis.year = year;
    polis.employees = std::max(1, facts.employees * (92 + dice.below(17)) / 100);
    polis.hours = std::int64_t{polis.employees} * hoursPerFullTimer * facts.partTimePercent / 100 +
                  dice.below(hoursPerFullTimer / 4);
    // Shares in hundred-thousandths: the usual employer around 1 %, strong ones 3.5 to 7 %.
    const int share = facts.contribution == Contribution::None     ? 0
                      : facts.contribution == Contribution::Strong ? 3'500 + dice.below(3'500)
                                                                   : dice.below(20) * usualTargetShare;
    polis.targetHours = static_cast<int>(polis.hours * share / 100'000);
    if (facts.contribution == Contribution::Usual && dice.permille(40))
        polis.targetHours = unknown;
    return polis;
}

} // namespace spiegel::demo
