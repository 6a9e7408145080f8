// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/targetgroup/targetwork.h"

#include <QWidget>

namespace spiegel::parts {
class Button;
class FilterChip;
class FlowLayout;
} // namespace spiegel::parts

namespace spiegel::targetgroup {

/// The chips of the question: of whom, by what, beside what, only who, rounded or not. They show a view and ask for
/// another one.
class TargetFilters : public QWidget
{
    Q_OBJECT

public:
    explicit TargetFilters(QWidget* parent = nullptr);

    void show(const TargetView& view);
    /// What there is to choose from, and how many a filter leaves out because something is not known of them.
    void showInside(const Inside& inside);

Q_SIGNALS:
    /// `what` says it for the undo menu.
    void changed(const spiegel::targetgroup::TargetView& view, const QString& what);

private:
    void makeVariables();
    void makeRest();
    void makeFilterChips();
    void fillVariables();
    void fillValues();
    void ask(const TargetView& view, const QString& what);

    TargetView m_view;
    PopulationPointer m_population;
    int m_hidden = 0;
    parts::FlowLayout* m_layout;
    parts::FilterChip* m_kind;
    parts::FilterChip* m_by;
    parts::FilterChip* m_second;
    parts::FilterChip* m_national;
    parts::FilterChip* m_round;
    parts::FilterChip* m_add;
    std::vector<parts::FilterChip*> m_filters; ///< one a filter of the view
    parts::Button* m_unknown;
};

} // namespace spiegel::targetgroup
