// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/comparison/comparisonview.h"

#include <QWidget>

#include <array>

namespace spiegel::parts {
class FilterChip;
class Segmented;
} // namespace spiegel::parts

namespace spiegel::uicomparison {

/// Which two groups: by what they are told apart, and which two of them. It shows groups and asks for others.
class GroupChips : public QWidget
{
    Q_OBJECT

public:
    explicit GroupChips(QWidget* parent = nullptr);

    void show(const Groups& groups);
    /// What can be chosen: those of the week.
    void setCompetences(const std::vector<comparison::Competences::Competence>& competences);

Q_SIGNALS:
    /// `what` says it for the undo menu.
    void wanted(const spiegel::comparison::Groups& groups, const QString& what);

private:
    void fillValues();
    void chooseValue(std::size_t group, int value);
    void chooseSplit(Split split);

    Groups m_groups;
    std::vector<comparison::Competences::Competence> m_competences;
    parts::Segmented* m_split;
    std::array<parts::FilterChip*, 2> m_values;
    parts::FilterChip* m_competence;
    parts::FilterChip* m_year;
    parts::FilterChip* m_years;
};

} // namespace spiegel::uicomparison
