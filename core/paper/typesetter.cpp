// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/typesetter.h"

#include "resources/fonts/fonts.h"

#include <QFont>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QMutex>

#include <algorithm>

namespace spiegel::paper {

namespace {

constexpr qsizetype mostWords = 20000; // some 5 MB; more means a run over very many different names
constexpr qsizetype mostSet = 20000;   // some 20 MB
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

bool coversAll(const Typeface& face, const QString& text)
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

bool mayBreakAfter(QChar c)
{
    return c == QLatin1Char(' ') || c == QLatin1Char('-') || c == QLatin1Char('/');
}

} // namespace

QString oneLine(const QString& text)
{
    QString plain = text.normalized(QString::NormalizationForm_C);
    for (QChar& c : plain) {
        if (c.category() == QChar::Other_Control || c.category() == QChar::Separator_Line ||
            c.category() == QChar::Separator_Paragraph)
            c = QLatin1Char(' ');
    }
    plain.removeIf([](QChar c) {
        const char16_t u = c.unicode();
        return (u >= 0x202A && u <= 0x202E) || (u >= 0x2066 && u <= 0x2069) || u == 0x200E || u == 0x200F ||
               u == 0xFEFF || u == 0x00AD;
    });
    return plain.simplified();
}

const Shaped& Typesetter::word(const QString& word, Weight weight)
{
    QHash<QString, Shaped>& words = m_words[static_cast<int>(weight)];
    const auto found = words.constFind(word);
    if (found != words.constEnd())
        return *found;
    if (words.size() >= mostWords)
        words.clear();
    return *words.insert(word, Typeface::of(weight).shape(word));
}

template<class Set>
QList<Line> Typesetter::remembered(const Request& request, const Set& set)
{
    const auto found = m_set.constFind(request);
    if (found != m_set.constEnd())
        return *found;
    QList<Line> lines = set();
    if (m_set.size() >= mostSet)
        m_set.clear();
    m_set.insert(request, lines);
    return lines;
}

Line Typesetter::line(const QString& text, const TextStyle& style)
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
    if (!coversAll(face, text)) {
        text = seen(text, face);
        line.plain = false;
        if (!coversAll(face, text) && qobject_cast<QGuiApplication*>(qApp)) {
            setOutline(line, text);
            return line;
        }
    }
    std::int64_t units = 0;
    qsizetype begin = 0;
    while (begin < text.size()) { // each word with the space after it, so that a word is shaped once in all its lines
        const qsizetype space = text.indexOf(QLatin1Char(' '), begin);
        const qsizetype end = space < 0 ? text.size() : space + 1;
        const Shaped& shaped = word(text.mid(begin, end - begin), style.weight);
        for (const Glyph& glyph : shaped.glyphs)
            line.glyphs.append(glyph);
        line.plain = line.plain && shaped.plain;
        units += shaped.advance;
        begin = end;
    }
    line.width = static_cast<double>(units) * style.size / face.unitsPerEm();
    return line;
}

double Typesetter::widthOf(const QString& text, const TextStyle& style)
{
    return setLine(text, style).width; // asked for many beginnings of one text: not worth remembering
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

Line Typesetter::fitted(const QString& text, const TextStyle& style, double width)
{
    const Line whole = line(text, style);
    if (whole.width <= width)
        return whole;
    return remembered({text, static_cast<int>(style.weight), style.size, style.colour, width, 0},
                      [&] { return QList<Line>{setLine(cut(whole.text, style, width), style)}; })
        .front();
}

QList<Line> Typesetter::paragraph(const QString& text, const TextStyle& style, double width, int most)
{
    return remembered({text, static_cast<int>(style.weight), style.size, style.colour, width, most},
                      [&] { return setParagraph(text, style, width, most); });
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
        if (widthOf(rest, style) <= width) {
            lines.push_back(line(rest, style));
            break;
        }
        qsizetype taken = 0;
        for (qsizetype i = 0; i < rest.size(); ++i) {
            if (!mayBreakAfter(rest[i]) ||
                (rest[i] != QLatin1Char(' ') && i + 1 < rest.size() && rest[i + 1].isSpace()))
                continue;
            if (widthOf(rest.left(i + 1).trimmed(), style) > width)
                break;
            taken = i + 1;
        }
        if (taken == 0) { // one word wider than the line: broken where it must be
            taken = std::max<qsizetype>(1, cut(rest, style, width).size() - 1);
            if (rest[taken - 1].isHighSurrogate())
                ++taken;
        }
        lines.push_back(line(rest.left(taken).trimmed(), style));
        rest = rest.mid(taken).trimmed();
    }
    return lines;
}

} // namespace spiegel::paper
