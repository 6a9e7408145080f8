// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/paper/typeface.h"

#include <QHash>
#include <QPainterPath>
#include <QRgb>
#include <QString>

#include <vector>

namespace spiegel::paper {

/// How a piece of text looks. Sizes on paper are millimetres; `points()` turns printers' points into them.
struct TextStyle
{
    Weight weight = Weight::Regular;
    double size = 3.2; ///< mm, of the em
    QRgb colour = 0xff000000;

    bool operator==(const TextStyle&) const = default;
};

[[nodiscard]] constexpr double points(double count)
{
    return count * 25.4 / 72;
}

/// One line of text, set: it can be put on any canvas and is as wide there as it says here.
struct Line
{
    QString text; ///< what it says, for whoever reads it back
    TextStyle style;
    double width = 0;          ///< mm
    std::vector<Glyph> glyphs; ///< of Spiegel Sans, when it has all the characters
    bool plain = true;         ///< the text can be read back from the glyphs
    QPainterPath outline;      ///< else the shapes, in units of one em, y down from the baseline
};

/// Sets texts of any script in lines. Characters that Spiegel Sans lacks (other scripts) are taken from the fonts of
/// the machine as outlines; coloured pictures (emoji) have none and are left out of what is seen, never of `text`.
/// Remembers what it has shaped; one object per thread.
class Typesetter
{
public:
    /// The whole text on one line, however long.
    [[nodiscard]] Line line(const QString& text, const TextStyle& style);
    /// On one line of at most `width` mm; what does not fit becomes '…', at the end of a word where that is near.
    [[nodiscard]] Line fitted(const QString& text, const TextStyle& style, double width);
    /// On at most `most` lines of at most `width` mm, broken between words; the last one fitted. Never empty lines.
    [[nodiscard]] std::vector<Line> paragraph(const QString& text, const TextStyle& style, double width, int most);
    [[nodiscard]] double widthOf(const QString& text, const TextStyle& style);

private:
    [[nodiscard]] const Shaped& word(const QString& word, Weight weight);
    [[nodiscard]] QString cut(const QString& text, const TextStyle& style, double width);

    QHash<QString, Shaped> m_words[weightCount];
};

/// The text on one line: NFC, control characters and line breaks as spaces, invisible direction marks left out.
[[nodiscard]] QString oneLine(const QString& text);

} // namespace spiegel::paper
