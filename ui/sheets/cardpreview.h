// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/sheets/cardsheet.h"

#include <QScrollArea>

namespace spiegel::sheets {

/// A sheet of paper on the screen: the pictures of the sides of a card at a zoom, sharp on every screen. It paints
/// nothing itself: it says how many pixels a millimetre it wants, and the page has the pictures made beside the window.
class CardPreview : public QScrollArea
{
    Q_OBJECT

public:
    static constexpr double fitWidth = 0; ///< a zoom: as wide as there is room

    explicit CardPreview(QWidget* parent = nullptr);

    /// 1: as large as on paper, by the resolution the system gives (96 dpi as a rule); or fitWidth.
    [[nodiscard]] double zoom() const { return m_zoom; }
    void setZoom(double zoom);
    /// One of the usual steps larger or smaller; from fitWidth to the nearest.
    void zoomBy(int steps);
    /// The zoom that is in effect, as a percentage.
    [[nodiscard]] int percent() const;
    /// Device pixels a millimetre that a picture should have now.
    [[nodiscard]] double pixelsPerMm() const;

    void show(std::vector<QImage> sides, const QString& description);
    void clear();
    [[nodiscard]] bool isEmpty() const { return m_sheet->sides().empty(); }
    /// The first side; null: there is none.
    [[nodiscard]] QImage picture() const;
    /// What can be pointed at, with what is said then. Tab goes from one to the next, Enter opens it; after Esc, Tab goes
    /// on to what stands after the card.
    void setFigures(std::vector<paper::FigureArea> figures, CardSheet::Hint hint);

Q_SIGNALS:
    /// Other pictures are needed: the zoom, the room or the screen changed.
    void zoomed();
    /// The rows behind a figure are wanted: a click, or Enter.
    void figureOpened(spiegel::cards::FigureRef ref);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    CardSheet* m_sheet;
    double m_zoom = fitWidth;
    bool m_isLeft = false; ///< by Esc, until it gets the focus again
    double m_asked = 0; ///< pixels a millimetre when zoomed() was emitted last
};

} // namespace spiegel::sheets
