// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/careers/egopainter.h"

#include <QWidget>

#include <functional>

namespace spiegel::uicareers {

/// One occupation with its ways in and out, on screen. A click on a row walks on to that occupation; a click on a band
/// selects the step; up and down walk through the rows, Enter walks on.
class EgoView : public QWidget
{
    Q_OBJECT

public:
    explicit EgoView(QWidget* parent = nullptr);

    void show(const EgoSteps& steps, const EgoWords& words, std::function<QString(int step)> tip);
    /// The step (of EgoSteps) that stands out while the mouse is elsewhere; -1: none.
    void setSelected(int step);

    [[nodiscard]] QSize sizeHint() const override { return {900, 600}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {400, 240}; }

Q_SIGNALS:
    void walkedTo(int step);
    void stepClicked(int step);
    void groundClicked();

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] int loud() const;

    EgoSteps m_steps;
    EgoWords m_words;
    EgoPicture m_picture;
    std::function<QString(int)> m_tip;
    int m_hovered = -1; ///< a band of the picture
    int m_selected = -1;
};

} // namespace spiegel::uicareers
