// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/theme.h"
#include "ui/look/type.h"

#include <QFrame>

class QVBoxLayout;

namespace spiegel::parts {

/// A card on the page: its own surface, a hairline, round corners. Put things into content(); padding is 16.
class Surface : public QFrame
{
    Q_OBJECT

public:
    explicit Surface(QWidget* parent = nullptr);

    /// From top to bottom, 8 apart.
    [[nodiscard]] QVBoxLayout* content() const { return m_content; }
    /// Space between the edge and the content, in steps of 8; 0 for a table that fills the card.
    void setPadding(int steps);

protected:
    void paintEvent(QPaintEvent* event) override;
    /// What the card is filled and outlined with.
    void setRoles(look::Role fill, look::Role outline);

private:
    QVBoxLayout* m_content;
    look::Role m_fill = look::Role::Surface;
    look::Role m_outline = look::Role::Border;
};

/// A frame around figures that are for the analyst's eyes only ('inzage'): dashed, with the word 'intern' in the
/// corner. What leaves the program is made elsewhere and checked.
class InternFrame : public Surface
{
    Q_OBJECT

public:
    explicit InternFrame(QWidget* parent = nullptr);
    /// With a table that fills it, but for the word above it.
    [[nodiscard]] static InternFrame* around(QWidget* table);

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace spiegel::parts
