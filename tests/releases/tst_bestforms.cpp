// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geography/postcodes.h"
#include "core/releases/bestforms.h"

#include <QTest>

#include <random>

using namespace spiegel;
using namespace spiegel::releases;
using populations::Categories;
using populations::Population;
using populations::Variable;

namespace {

constexpr std::array features = {Variable::Sex, Variable::Hours, Variable::Education};

class Chance
{
public:
    explicit Chance(int seed)
        : m_chance(static_cast<unsigned>(seed))
    {
    }
    int upTo(int end) { return static_cast<int>(m_chance() % static_cast<unsigned>(end)); }

private:
    std::mt19937 m_chance;
};

Population madeUp(Chance& chance, int count)
{
    std::vector<Categories> categories(populations::featureCount);
    categories[static_cast<std::size_t>(Variable::Sex)] = {{QStringLiteral("M"), QStringLiteral("V"), QString()}};
    categories[static_cast<std::size_t>(Variable::Hours)] = populations::hoursCategories();
    categories[static_cast<std::size_t>(Variable::Education)] = populations::educationCategories();
    std::vector<std::vector<std::uint16_t>> columns(populations::featureCount);
    std::vector<int> postcodes;
    for (int person = 0; person < count; ++person) {
        postcodes.push_back(geography::Postcodes::builtIn().at(chance.upTo(4)).number);
        for (const Variable feature : features) {
            const auto at = static_cast<std::size_t>(feature);
            columns[at].push_back(static_cast<std::uint16_t>(chance.upTo(categories[at].count())));
        }
    }
    return {populations::Kind::Sonar, Day::of(2015, 3, 2), std::move(categories), std::move(columns),
            std::move(postcodes)};
}

/// Some cells of one, two or three features, in one part or two, in zones of some of the four places.
Release papersOf(const Population& population, Chance& chance)
{
    Release release;
    for (int zone = 0; zone < 3; ++zone) {
        Zone places;
        for (int place = 0; place < 4; ++place) {
            if (chance.upTo(3) > 0)
                places.push_back(place);
        }
        release.zones.push_back(places);
    }
    for (int cell = 0; cell < 14; ++cell) {
        Conditions conditions;
        for (const Variable feature : features) {
            if (chance.upTo(2) == 0)
                continue;
            Condition condition{feature, {}};
            for (int category = 0; category < population.categories(feature).count(); ++category) {
                if (chance.upTo(3) == 0)
                    condition.categories.push_back(category);
            }
            conditions.push_back(condition);
        }
        release.cells.push_back({chance.upTo(3), {conditions}});
        if (cell % 4 == 0) // men and women apart: no two parts hold for the same person
            release.cells.push_back({chance.upTo(3),
                                     {{{Variable::Sex, {0}}, {Variable::Hours, {chance.upTo(3)}}},
                                      {{Variable::Sex, {1}}, {Variable::Hours, {chance.upTo(3)}}}}});
    }
    return release;
}

/// Every combination of codes, one after the other.
template<class Take>
void eachForm(const Partition& partition, const Take& take)
{
    std::vector<int> codes(static_cast<std::size_t>(partition.features()), 0);
    for (;;) {
        take(codes);
        int feature = 0;
        for (; feature < partition.features(); ++feature) {
            if (++codes[static_cast<std::size_t>(feature)] < partition.codes(feature))
                break;
            codes[static_cast<std::size_t>(feature)] = 0;
        }
        if (feature == partition.features())
            return;
    }
}

} // namespace

class TestBestForms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theyGainAsMuchAsAnyFormCan_data();
    void theyGainAsMuchAsAnyFormCan();
    void withoutPricesNothingIsGained();
};

void TestBestForms::theyGainAsMuchAsAnyFormCan_data()
{
    QTest::addColumn<int>("seed");
    for (int seed = 1; seed <= 30; ++seed)
        QTest::addRow("seed %d", seed) << seed;
}

void TestBestForms::theyGainAsMuchAsAnyFormCan()
{
    QFETCH(int, seed);
    Chance chance(seed);
    const Population population = madeUp(chance, 300);
    const Release papers = papersOf(population, chance);
    const Evidence evidence(population, {&papers});
    const Partition& partition = evidence.partition();
    const auto someParts = [&] {
        const auto& statements = evidence.statements();
        return statements[static_cast<std::size_t>(chance.upTo(static_cast<int>(statements.size())))].parts;
    };
    Group group;
    group.in = someParts();
    for (int atom = 0; atom < partition.atoms(); atom += 2)
        group.atoms.push_back(atom);
    Prices prices;
    prices.own = 1;
    for (int atom = 0; atom < partition.atoms(); ++atom) {
        prices.byAtom.emplace_back();
        for (int price = 0; price < 6; ++price)
            prices.byAtom.back().emplace_back(someParts(), (chance.upTo(401) - 200) / 100.0);
    }
    const auto gainOf = [&](int atom, const std::vector<int>& codes) {
        double gain = group.livesIn(atom) && evidence.holds(group.in, codes) ? prices.own : 0;
        for (const auto& [parts, price] : prices.byAtom[static_cast<std::size_t>(atom)])
            gain -= evidence.holds(parts, codes) ? price : 0;
        return gain;
    };
    BestForms forms(evidence, group, prices);
    for (int atom = 0; atom < partition.atoms(); ++atom) {
        double best = 0;
        eachForm(partition, [&](const std::vector<int>& codes) { best = std::max(best, gainOf(atom, codes)); });
        const auto& found = forms.in(atom, 0.001);
        QVERIFY2(std::abs(best - (found.empty() ? 0 : found.front().gain)) < 1e-9, qPrintable(QString::number(best)));
        double before = best;
        for (const BestForms::Form& form : found) {
            QVERIFY(form.gain > 0.001 && form.gain <= before + 1e-9); // best first
            before = form.gain;
            // What is not named may be anything.
            std::vector<int> codes;
            for (int feature = 0; feature < partition.features(); ++feature)
                codes.push_back(chance.upTo(partition.codes(feature)));
            for (const auto& [feature, code] : form.codes)
                codes[static_cast<std::size_t>(feature)] = code;
            QVERIFY(std::abs(gainOf(atom, codes) - form.gain) < 1e-9);
        }
    }
}

void TestBestForms::withoutPricesNothingIsGained()
{
    Chance chance(1);
    const Population population = madeUp(chance, 50);
    const Release papers = papersOf(population, chance);
    const Evidence evidence(population, {&papers});
    Prices prices;
    prices.byAtom.resize(static_cast<std::size_t>(evidence.partition().atoms()));
    const Group nobody;
    BestForms forms(evidence, nobody, prices);
    for (int atom = 0; atom < evidence.partition().atoms(); ++atom)
        QVERIFY(forms.in(atom, 0).empty());
}

QTEST_GUILESS_MAIN(TestBestForms)
#include "tst_bestforms.moc"
