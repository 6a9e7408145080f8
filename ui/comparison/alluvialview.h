// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/comparison/alluvial.h"

#include <QWidget>

namespace spiegel::uicomparison {

/// The alluvial diagram on screen. Pointing at a bar or a ribbon says how many people; a click on a bar, or the arrow
/// keys, lets the people who pass it stand out from begin to end; Enter or a double click goes on from that occupation;
/// Escape takes the choice back.
class AlluvialView : public QWidget
{
    Q_OBJECT

public:
    explicit AlluvialView(QWidget* parent = nullptr);

    void show(const AnswerPointer& answer);
    [[nodiscard]] const Alluvial& alluvial() const { return m_alluvial; }
    [[nodiscard]] NodeSpot chosen() const { return m_chosen; }
    void choose(NodeSpot spot);

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    /// By the analyst; a spot that is not there: none any more.
    void nodeChosen(const spiegel::uicomparison::NodeSpot& spot);
    void occupationWanted(int occupation);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] NodeSpot beside(int columns, int nodes) const;
    void goOn(NodeSpot spot);
    void lay();

    AnswerPointer m_answer;
    Alluvial m_alluvial;
    NodeSpot m_chosen;
    NodeSpot m_hovered;
};

} // namespace spiegel::uicomparison
