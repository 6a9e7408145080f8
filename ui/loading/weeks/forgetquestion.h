// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/loading/weeks/weekswork.h"

#include <QDialog>

#include <vector>

namespace spiegel::loading {

/// Asks whether weeks may be removed for good, and says what that means.
class ForgetQuestion : public QDialog
{
    Q_OBJECT

public:
    /// `remaining`: how many weeks stay.
    ForgetQuestion(const std::vector<WeekKey>& weeks, int remaining, QWidget* parent);
};

} // namespace spiegel::loading
