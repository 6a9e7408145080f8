// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVariant>
#include <QWidget>

#include <vector>

namespace spiegel::parts {

/// A few ways to see the same thing, side by side, of which one is chosen: 'licht | donker | systeem'. For two to five
/// short words; more is a combo box. Arrow keys walk.
class Segmented : public QWidget
{
    Q_OBJECT

public:
    explicit Segmented(QWidget* parent = nullptr);

    void add(const QString& text, const QVariant& value);
    [[nodiscard]] QVariant value() const;
    /// Does not emit; a value that is not there changes nothing.
    void setValue(const QVariant& value);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    /// By the analyst.
    void chosen(const QVariant& value);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Segment
    {
        QString text;
        QVariant value;
    };

    [[nodiscard]] QRect segmentRect(int index) const;
    [[nodiscard]] int segmentAt(const QPoint& place) const;
    void choose(int index);

    std::vector<Segment> m_segments;
    int m_current = 0;
    int m_hovered = -1;
};

} // namespace spiegel::parts
