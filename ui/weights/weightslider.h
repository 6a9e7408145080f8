// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSlider>

namespace spiegel::uiweights {

/// A slider for one weight, with a mark where the compared version stands. The wheel scrolls the page and changes
/// nothing unless one works with this slider.
class WeightSlider : public QSlider
{
    Q_OBJECT

public:
    explicit WeightSlider(QWidget* parent = nullptr);

    /// In the slider's own steps.
    void setMark(int step);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    [[nodiscard]] double placeOf(int step) const;

    int m_mark = 0;
};

} // namespace spiegel::uiweights
