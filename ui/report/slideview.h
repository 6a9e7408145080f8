// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QWidget>

namespace spiegel::uireport {

/// One page of a report in the middle of an area. The arrow keys and the wheel ask for another one.
class SlideView : public QWidget
{
    Q_OBJECT

public:
    explicit SlideView(QWidget* parent = nullptr);

    void show(const QImage& picture);
    [[nodiscard]] const QImage& picture() const { return m_picture; }
    /// In pixels of the screen, for a picture that fits.
    [[nodiscard]] QSize room() const;

Q_SIGNALS:
    void resized();
    /// So many pages on, or back.
    void turned(int pages);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QImage m_picture;
};

/// How many pages a key goes on or back; 0: it is no such key.
[[nodiscard]] int pagesOf(const QKeyEvent& event);

} // namespace spiegel::uireport
