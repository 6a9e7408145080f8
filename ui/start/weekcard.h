// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/surface.h"
#include "ui/parts/workplace.h"
#include "ui/start/startreading.h"

namespace spiegel::parts {
class Button;
class Label;
} // namespace spiegel::parts

namespace spiegel::start {

/// How the shown week came in: when, from where, how long it took, how many rows and how many were rejected.
class LoadCard : public parts::Surface
{
    Q_OBJECT

public:
    explicit LoadCard(QWidget* parent = nullptr);

    void show(const WeekStory& story);

Q_SIGNALS:
    void rejectsWanted();

private:
    parts::Label* m_rows;
    parts::Label* m_when;
    parts::Label* m_where;
    parts::Button* m_rejects;
};

/// Which weeks are in the database, how large it is and what may not stay.
class WeeksCard : public parts::Surface
{
    Q_OBJECT

public:
    explicit WeeksCard(QWidget* parent = nullptr);

    void show(const parts::Workplace& workplace, const WeekStory& story);

Q_SIGNALS:
    void weeksWanted();

private:
    parts::Label* m_count;
    parts::Label* m_span;
    parts::Label* m_kept;
    parts::Button* m_weeks;
};

} // namespace spiegel::start
