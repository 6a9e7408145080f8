// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/effects/scoreeffect.h"

#include <QWidget>

namespace spiegel::uiweights {

/// How many people are in each class of ten points, before and after: two bars a class, with the axis in people.
/// The same figures stand in a table beside it.
class ScoreChart : public QWidget
{
    Q_OBJECT

public:
    explicit ScoreChart(QWidget* parent = nullptr);

    void show(const effects::ScoreEffect& effect);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    effects::ScoreEffect m_effect;
};

/// '20-29', '90-100'.
[[nodiscard]] QString classText(int scoreClass);

} // namespace spiegel::uiweights
