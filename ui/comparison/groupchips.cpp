// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/comparison/groupchips.h"

#include "core/geography/postcodes.h"
#include "core/people/wordlist.h"
#include "core/text/sorting.h"
#include "ui/comparison/comparisonwords.h"
#include "ui/parts/filterchip.h"
#include "ui/parts/flowlayout.h"
#include "ui/parts/segmented.h"

#include <algorithm>

namespace spiegel::uicomparison {

namespace {

constexpr int firstYear = 1980;
constexpr int lastYear = 2026;
constexpr std::array widths = {1, 2, 3, 5, 10};

std::vector<parts::Choice> valuesOf(Split split)
{
    std::vector<parts::Choice> choices;
    if (split == Split::Region) {
        const auto& regions = geography::Postcodes::builtIn().regions();
        for (std::size_t region = 0; region < regions.size(); ++region)
            choices.push_back({regions[region].name, static_cast<int>(region)});
        std::ranges::sort(
            choices, [](const parts::Choice& a, const parts::Choice& b) { return text::sortsBefore(a.text, b.text); });
    } else if (split == Split::Education) {
        for (const int level : people::educationLevels().values())
            choices.push_back({people::educationLevels().name(level), level});
    }
    return choices;
}

} // namespace

GroupChips::GroupChips(QWidget* parent)
    : QWidget(parent)
    , m_split(new parts::Segmented)
    , m_values{new parts::FilterChip(tr("first"), {}), new parts::FilterChip(tr("second"), {})}
    , m_competence(new parts::FilterChip(tr("competence"), tr("none")))
    , m_year(new parts::FilterChip(tr("second begins in"), {}))
    , m_years(new parts::FilterChip(tr("to each side"), tr("all years")))
{
    auto* const layout = new parts::FlowLayout(this);
    for (const Split split : comparison::splits)
        m_split->add(title(split), int(split));
    for (QWidget* const widget :
         std::initializer_list<QWidget*>{m_split, m_values[0], m_values[1], m_competence, m_year, m_years})
        layout->addWidget(widget);
    for (parts::FilterChip* const chip : {m_values[0], m_values[1], m_competence, m_year})
        chip->setClearable(false);
    std::vector<parts::Choice> years;
    for (int year = lastYear; year >= firstYear; --year)
        years.push_back({QString::number(year), year});
    m_year->setChoices(years, Groups::usualYear);
    std::vector<parts::Choice> sides = {{tr("all years"), 0}};
    for (const int years_ : widths)
        sides.push_back({tr("%n year(s)", nullptr, years_), years_});
    m_years->setChoices(sides, 0);
    connect(m_split, &parts::Segmented::chosen, this,
            [this](const QVariant& value) { chooseSplit(static_cast<Split>(value.toInt())); });
    connect(m_competence, &parts::FilterChip::chosen, this, [this](const QVariant& value) {
        const Groups groups = Groups::with(m_competences[value.toUInt()]);
        Q_EMIT wanted(groups, tr("compare %1 and %2").arg(nameOf(groups, 0), nameOf(groups, 1)));
    });
    for (const std::size_t group : {0U, 1U})
        connect(m_values[group], &parts::FilterChip::chosen, this,
                [this, group](const QVariant& value) { chooseValue(group, value.toInt()); });
    connect(m_year, &parts::FilterChip::chosen, this, [this](const QVariant& value) {
        Groups groups = m_groups;
        groups.year = value.toInt();
        Q_EMIT wanted(groups, tr("compare before and after %1").arg(groups.year));
    });
    const auto setYears = [this](int years_) {
        Groups groups = m_groups;
        groups.years = years_ > 0 ? std::optional(years_) : std::nullopt;
        Q_EMIT wanted(groups, tr("change how many years are compared"));
    };
    connect(m_years, &parts::FilterChip::chosen, this, [setYears](const QVariant& value) { setYears(value.toInt()); });
    connect(m_years, &parts::FilterChip::cleared, this, [setYears] { setYears(0); });
    show(Groups::usual(Split::Sex));
}

void GroupChips::setCompetences(const std::vector<comparison::Competences::Competence>& competences)
{
    m_competences = competences;
    std::vector<parts::Choice> choices;
    for (std::size_t i = 0; i < competences.size(); ++i)
        choices.push_back({competences[i].name, static_cast<uint>(i)});
    m_competence->setChoices(choices, QVariant());
}

/// Of competences the one that most people have.
void GroupChips::chooseSplit(Split split)
{
    Groups groups = Groups::usual(split);
    if (split == Split::Competence && !m_competences.empty())
        groups =
            Groups::with(*std::ranges::max_element(m_competences, {}, &comparison::Competences::Competence::people));
    Q_EMIT wanted(groups, tr("compare %1").arg(title(split)));
}

/// The one that is already the other group: they change places.
void GroupChips::chooseValue(std::size_t group, int value)
{
    Groups groups = m_groups;
    if (groups.values[1 - group] == value)
        groups.values[1 - group] = groups.values[group];
    groups.values[group] = value;
    Q_EMIT wanted(groups, tr("compare %1 and %2").arg(nameOf(groups, 0), nameOf(groups, 1)));
}

void GroupChips::fillValues()
{
    const std::vector<parts::Choice> choices = valuesOf(m_groups.split);
    for (const std::size_t group : {0U, 1U}) {
        m_values[group]->setVisible(!choices.empty());
        if (choices.empty())
            continue;
        m_values[group]->setChoices(choices, m_groups.values[group]);
        m_values[group]->setValue(nameOf(m_groups, static_cast<int>(group)));
    }
}

void GroupChips::show(const Groups& groups)
{
    m_groups = groups;
    m_split->setValue(int(groups.split));
    fillValues();
    m_competence->setVisible(groups.split == Split::Competence);
    m_competence->setValue(groups.competence);
    const bool isPeriod = groups.split == Split::Period;
    m_year->setVisible(isPeriod);
    m_years->setVisible(isPeriod);
    m_year->setValue(QString::number(groups.year));
    m_years->setValue(groups.years ? tr("%n year(s)", nullptr, *groups.years) : QString());
    layout()->invalidate();
}

} // namespace spiegel::uicomparison
