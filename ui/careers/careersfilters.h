// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/careers/careersanswer.h"

#include <QWidget>

class QSpinBox;

namespace spiegel::parts {
class FilterChip;
class Button;
} // namespace spiegel::parts

namespace spiegel::uicareers {

/// The chips: when, where, which education, how many people at least. They show a view and ask for another one; what
/// each leaves out stands in its tool tip.
class CareersFilters : public QWidget
{
    Q_OBJECT

public:
    explicit CareersFilters(QWidget* parent = nullptr);

    void show(const CareersView& view);
    /// How many people each filter leaves out because something is not known of them.
    void showHidden(const CareersAnswer& answer);

Q_SIGNALS:
    /// `what` says it for the undo menu: 'change the period'.
    void changed(const spiegel::uicareers::CareersView& view, const QString& what);

private:
    void makePeriod();
    void makeRegion();
    void makeEducation();
    void makeSupport();
    void ask(const CareersView& view, const QString& what);

    CareersView m_view;
    parts::FilterChip* m_period;
    parts::FilterChip* m_region;
    parts::FilterChip* m_education;
    parts::FilterChip* m_support;
    QSpinBox* m_since = nullptr;
    QSpinBox* m_until = nullptr;
    parts::Button* m_unknownRegion;
    parts::Button* m_unknownEducation;
};

} // namespace spiegel::uicareers
