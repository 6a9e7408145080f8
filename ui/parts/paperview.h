// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QScrollArea>

#include <vector>

namespace spiegel::parts {

/// Sides of a card below each other, as wide as there is room. It paints nothing itself: it says how many pixels a
/// millimetre it wants, and the page has the pictures made beside the window.
class PaperView : public QScrollArea
{
    Q_OBJECT

public:
    explicit PaperView(QWidget* parent = nullptr);

    void show(const std::vector<QImage>& sides, const QString& description);
    /// Device pixels a millimetre that a picture should have now.
    [[nodiscard]] double pixelsPerMm() const;

Q_SIGNALS:
    /// Sharper or smaller pictures are needed: the room changed.
    void resized();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    class Sheets;
    Sheets* m_sheets;
};

} // namespace spiegel::parts
