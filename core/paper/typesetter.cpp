// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/typesetter.h"

#include "core/paper/glyphcodes.h"
#include "core/paper/oneline.h"
#include "core/paper/preparedfont.h"
#include "resources/fonts/fonts.h"

#include <QFont>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QMutex>

#include <algorithm>

namespace spiegel::paper {

namespace {

constexpr int outlineEm = 1000;

bool isPicture(char32_t character)
{
    return character >= 0x1F000 || (character >= 0x2600 && character <= 0x27BF) || character == 0x2B50;
}

bool isJoiner(char32_t character)
{
    return character == 0x200D || (character >= 0xFE00 && character <= 0xFE0F) || character == 0x20E3;
}

/// What can be seen of `text` on paper: without emoji and what joins them.
QString seen(const QString& text, const Typeface& face)
{
    QString kept;
    for (const char32_t character : text.toUcs4()) {
        const bool leftOut = isJoiner(character) || (isPicture(character) && !face.covers(character));
        if (!leftOut)
            kept += QString::fromUcs4(&character, 1);
    }
    return kept.simplified();
}

bool coversAll(const Typeface& face, QStringView text)
{
    const auto characters = text.toUcs4();
    return std::all_of(characters.begin(), characters.end(), [&](uint c) { return face.covers(c); });
}

/// Qt finds fonts for the other scripts and knows their directions; it wants an application for that.
void setOutline(Line& line, const QString& text)
{
    if (!qApp || !qobject_cast<QGuiApplication*>(qApp))
        return;
    static QMutex guard;
    const QMutexLocker lock(&guard);
    loadFonts();
    QFont font(fontFamily());
    font.setPixelSize(outlineEm);
    font.setWeight(line.style.weight == Weight::Regular ? QFont::Normal : QFont::DemiBold);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(QFont::ForceOutline);
    QPainterPath path;
    path.addText(0, 0, font, text);
    line.outline = QTransform::fromScale(1.0 / outlineEm, 1.0 / outlineEm).map(path);
    const double advance = QFontMetricsF(font).horizontalAdvance(text) / outlineEm;
    line.width = std::max(advance, line.outline.boundingRect().right()) * line.style.size;
}

double widthOf(std::int64_t units, const TextStyle& style)
{
    return static_cast<double>(units) * style.size / Typeface::of(style.weight).unitsPerEm();
}

bool mayBreakAfter(QChar c)
{
    return c == QLatin1Char(' ') || c == QLatin1Char('-') || c == QLatin1Char('/');
}

/// The pieces of a line: words with the space after them.
template<class Take>
void eachWord(QStringView text, const Take& take)
{
    for (qsizetype begin = 0; begin < text.size();) {
        const qsizetype space = text.indexOf(QLatin1Char(' '), begin);
        const qsizetype end = space < 0 ? text.size() : space + 1;
        take(text.sliced(begin, end - begin));
        begin = end;
    }
}

} // namespace

const Typesetter::Word& Typesetter::word(QStringView word, Weight weight)
{
    auto& words = m_words[static_cast<int>(weight)];
    if (const Word* const known = words.find(word))
        return *known;
    const Typeface& face = Typeface::of(weight);
    const PreparedFont& prepared = PreparedFont::of(weight);
    Word made{face.shape(word), {}, coversAll(face, word), true};
    made.codes = glyphCodes(weight, made.shaped.glyphs, [&](std::uint16_t glyph) {
        const std::uint16_t cid = prepared.cid(glyph);
        made.isCoded = made.isCoded && (cid != 0 || glyph == 0);
        return cid;
    });
    return words.add(word.toString(), std::move(made));
}

std::optional<std::int64_t> Typesetter::unitsOf(QStringView text, Weight weight)
{
    std::int64_t units = 0;
    bool isCovered = true;
    eachWord(text, [&](QStringView piece) {
        const Word& one = word(piece, weight);
        isCovered = isCovered && one.isCovered;
        units += one.shaped.advance;
    });
    return isCovered ? std::optional(units) : std::nullopt;
}

template<class Set>
const QList<Line>& Typesetter::remembered(const Request& request, const Set& set)
{
    if (const QList<Line>* const known = m_set.find(request))
        return *known;
    QList<Line> lines = set();
    return m_set.add(request, std::move(lines));
}

const Line& Typesetter::line(const QString& text, const TextStyle& style)
{
    return remembered({text, static_cast<int>(style.weight), style.size, style.colour, 0, 0},
                      [&] { return QList<Line>{setLine(text, style)}; })
        .front();
}

Line Typesetter::setLine(const QString& given, const TextStyle& style)
{
    Line line;
    line.text = oneLine(given);
    line.style = style;
    const Typeface& face = Typeface::of(style.weight);
    QString text = line.text;
    if (!unitsOf(text, style.weight)) {
        text = seen(text, face);
        line.plain = false;
        if (!unitsOf(text, style.weight) && qobject_cast<QGuiApplication*>(qApp)) {
            setOutline(line, text);
            return line;
        }
    }
    line.glyphs.reserve(text.size());
    bool isCoded = true;
    std::int64_t advance = 0;
    eachWord(text, [&](QStringView piece) {
        const Word& one = word(piece, style.weight);
        for (const Glyph& glyph : one.shaped.glyphs)
            line.glyphs.append(glyph);
        isCoded = isCoded && one.isCoded;
        line.codes += one.codes;
        line.plain = line.plain && one.shaped.plain;
        advance += one.shaped.advance;
    });
    if (!isCoded)
        line.codes = QByteArray();
    line.width = paper::widthOf(advance, style);
    return line;
}

double Typesetter::widthOf(const QString& text, const TextStyle& style)
{
    const auto units = isOneLine(text) ? unitsOf(text, style.weight) : std::nullopt;
    return units ? paper::widthOf(*units, style)
                 : setLine(text, style).width; // asked for many beginnings of one text: not worth remembering
}

/// The longest beginning of `text` that fits with '…' behind it.
QString Typesetter::cut(const QString& text, const TextStyle& style, double width)
{
    const auto shortened = [&](qsizetype length) {
        if (length > 0 && text[length - 1].isHighSurrogate())
            --length;
        return QString(text.left(length).trimmed() + QChar(0x2026));
    };
    qsizetype fits = 0;
    qsizetype tooLong = text.size();
    while (tooLong - fits > 1) {
        const qsizetype middle = (fits + tooLong) / 2;
        (widthOf(shortened(middle), style) <= width ? fits : tooLong) = middle;
    }
    const qsizetype space = text.lastIndexOf(QLatin1Char(' '), fits);
    if (space > 0 && fits - space <= 6 && space > fits / 2)
        fits = space;
    return shortened(fits);
}

const Line& Typesetter::fitted(const QString& text, const TextStyle& style, double width)
{
    const Line& whole = line(text, style);
    if (whole.width <= width)
        return whole;
    return remembered({text, static_cast<int>(style.weight), style.size, style.colour, width, 0},
                      [&] { return QList<Line>{setLine(cut(whole.text, style, width), style)}; })
        .front();
}

const QList<Line>& Typesetter::paragraph(const QString& text, const TextStyle& style, double width, int most)
{
    return remembered({text, static_cast<int>(style.weight), style.size, style.colour, width, most},
                      [&] { return setParagraph(text, style, width, most); });
}

/// The length of the longest beginning that can be a line of its own and is not wider, or of the whole text; 0: none.
qsizetype Typesetter::fitting(const QString& text, const TextStyle& style, double width)
{
    const auto units = [&](qsizetype first, qsizetype end) {
        return unitsOf(QStringView(text).sliced(first, end - first), style.weight);
    };
    bool isCovered = true;
    std::int64_t before = 0;         // of the words before this one
    qsizetype begin = 0;             // of this one
    std::optional<std::int64_t> own; // of this one, up to where it was asked for last
    const auto fits = [&](qsizetype end) {
        own = isCovered ? units(begin, end) : std::nullopt;
        isCovered = own.has_value();
        return (own ? paper::widthOf(before + *own, style) : widthOf(text.left(end).trimmed(), style)) <= width;
    };
    qsizetype taken = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isSpace = text[i] == QLatin1Char(' ');
        if (!mayBreakAfter(text[i]) || (!isSpace && i + 1 < text.size() && text[i + 1].isSpace()))
            continue;
        // With its space, as it is mostly asked for, a word is no narrower; what has no room for that ends the line.
        if (!fits(i + 1))
            return isSpace && fits(i) ? i + 1 : taken;
        taken = i + 1;
        if (isSpace) {
            before += own.value_or(0);
            begin = i + 1;
        }
    }
    return fits(text.size()) ? text.size() : taken;
}

QList<Line> Typesetter::setParagraph(const QString& given, const TextStyle& style, double width, int most)
{
    QList<Line> lines;
    QString rest = oneLine(given);
    while (!rest.isEmpty()) {
        if (static_cast<int>(lines.size()) + 1 >= most) {
            lines.push_back(fitted(rest, style, width));
            break;
        }
        qsizetype taken = fitting(rest, style, width);
        if (taken == 0) { // one word wider than the line: broken where it must be
            taken = std::max<qsizetype>(1, cut(rest, style, width).size() - 1);
            if (rest[taken - 1].isHighSurrogate())
                ++taken;
        }
        lines.push_back(setLine(rest.left(taken).trimmed(), style));
        rest = rest.mid(taken).trimmed();
    }
    return lines;
}

} // namespace spiegel::paper
