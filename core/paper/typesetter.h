// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/paper/remembered.h"
#include "core/paper/typeface.h"

#include <QHashFunctions>
#include <QList>
#include <QPainterPath>
#include <QRgb>
#include <QString>

#include <functional>
#include <optional>

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

/// One line of text, set: it can be put on any canvas and is as wide there as it says here. Cheap to copy.
struct Line
{
    QString text; ///< what it says, for whoever reads it back
    TextStyle style;
    double width = 0;     ///< mm
    QList<Glyph> glyphs;  ///< of Spiegel Sans, when it has all the characters
    QByteArray codes;     ///< the same as glyphCodes(), when PreparedFont has them all
    bool plain = true;    ///< the text can be read back from the glyphs
    QPainterPath outline; ///< else the shapes, in units of one em, y down from the baseline
};

/// Sets texts of any script in lines. Characters that Spiegel Sans lacks (other scripts) are taken from the fonts of
/// the machine as outlines; coloured pictures (emoji) have none and are left out of what is seen, never of `text`.
/// Remembers what it has set (cards repeat each other): what it gives stays as long as it is asked nothing else. One
/// object per thread.
class Typesetter
{
public:
    /// The whole text on one line, however long.
    [[nodiscard]] const Line& line(const QString& text, const TextStyle& style);
    /// On one line of at most `width` mm; what does not fit becomes '…', at the end of a word where that is near.
    [[nodiscard]] const Line& fitted(const QString& text, const TextStyle& style, double width);
    /// On at most `most` lines of at most `width` mm, broken between words; the last one fitted. Never empty lines.
    [[nodiscard]] const QList<Line>& paragraph(const QString& text, const TextStyle& style, double width, int most);
    [[nodiscard]] double widthOf(const QString& text, const TextStyle& style);

private:
    /// What was asked for: how wide and on how many lines a text comes; 0 and 0 for one line without end.
    struct Request
    {
        QString text;
        int weight;
        double size;
        QRgb colour;
        double width;
        int most;

        bool operator==(const Request&) const = default;
    };
    struct HashRequest
    {
        std::size_t operator()(const Request& request) const
        {
            return qHashMulti(0, request.text, request.weight, request.size, request.colour, request.width,
                              request.most);
        }
    };
    /// A piece of a line up to and with a space: shaped once for all the lines it stands in.
    struct Word
    {
        Shaped shaped;
        QByteArray codes;
        bool isCovered; ///< by Spiegel Sans
        bool isCoded;   ///< by PreparedFont
    };
    struct HashText
    {
        using is_transparent = void;
        std::size_t operator()(QStringView text) const { return qHash(text); }
        std::size_t operator()(const QString& text) const { return qHash(QStringView(text)); }
    };
    struct SameText
    {
        using is_transparent = void;
        bool operator()(QStringView a, QStringView b) const { return a == b; }
    };

    template<class Set>
    [[nodiscard]] const QList<Line>& remembered(const Request& request, const Set& set);
    [[nodiscard]] Line setLine(const QString& text, const TextStyle& style);
    [[nodiscard]] QList<Line> setParagraph(const QString& text, const TextStyle& style, double width, int most);
    [[nodiscard]] const Word& word(QStringView word, Weight weight);
    /// The width of a text without line breaks and double spaces, font units; nothing where Spiegel Sans lacks some.
    [[nodiscard]] std::optional<std::int64_t> unitsOf(QStringView text, Weight weight);
    [[nodiscard]] qsizetype fitting(const QString& text, const TextStyle& style, double width);
    [[nodiscard]] QString cut(const QString& text, const TextStyle& style, double width);

    Remembered<QString, Word, HashText, SameText> m_words[weightCount];
    Remembered<Request, QList<Line>, HashRequest, std::equal_to<>> m_set;
};

} // namespace spiegel::paper
