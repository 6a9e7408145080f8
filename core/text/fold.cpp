// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/fold.h"

#include <QChar>

namespace spiegel::text {

namespace {

constexpr char16_t sign = 0; // what a character becomes that is neither letter nor digit

/// Letters that Unicode does not take apart into a plain letter and a mark.
QStringView special(char32_t c)
{
    switch (c) {
    case U'ß':
        return u"ss";
    case U'æ':
        return u"ae";
    case U'œ':
        return u"oe";
    case U'ø':
        return u"o";
    case U'đ':
    case U'ð':
        return u"d";
    case U'ł':
        return u"l";
    case U'þ':
        return u"th";
    case U'ı':
        return u"i";
    default:
        return {};
    }
}

/// Marks on letters, and signs that have no width (a soft hyphen, a joiner): they do not divide a word.
bool isInvisible(char32_t c)
{
    return QChar::isMark(c) || QChar::category(c) == QChar::Other_Format;
}

void appendLetter(QString& out, char32_t c)
{
    if (const QStringView plain = special(c); !plain.isEmpty()) {
        out += plain;
        return;
    }
    for (const char16_t unit : QChar::fromUcs4(c))
        out += QChar(unit);
}

void appendSign(QString& out)
{
    if (!out.isEmpty() && !out.endsWith(u' '))
        out += u' ';
}

/// For the plain half of Latin-1 and ASCII, where nearly all Dutch text lives: no decomposition needed.
constexpr char16_t plainAscii(char16_t c)
{
    if ((c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9'))
        return c;
    return c >= u'A' && c <= u'Z' ? static_cast<char16_t>(c + 32) : sign;
}

QString foldAnything(QStringView text)
{
    const QString apart = text.toString().normalized(QString::NormalizationForm_KD).toCaseFolded();
    // Case folding may bring back what the first round took apart (U+0130), so it is taken apart once more.
    const QString plain = apart.normalized(QString::NormalizationForm_KD);
    QString out;
    out.reserve(plain.size());
    for (qsizetype i = 0; i < plain.size(); ++i) {
        char32_t c = plain[i].unicode();
        if (plain[i].isHighSurrogate() && i + 1 < plain.size() && plain[i + 1].isLowSurrogate()) {
            c = QChar::surrogateToUcs4(plain[i], plain[i + 1]);
            ++i;
        }
        if (QChar::isLetterOrNumber(c))
            appendLetter(out, c);
        else if (!isInvisible(c))
            appendSign(out);
    }
    return out;
}

} // namespace

QString fold(QStringView text)
{
    QString out;
    out.reserve(text.size());
    for (const QChar c : text) {
        if (c.unicode() > 127) {
            out = foldAnything(text);
            break;
        }
        if (const char16_t plain = plainAscii(c.unicode()); plain != sign)
            out += QChar(plain);
        else
            appendSign(out);
    }
    if (out.endsWith(u' '))
        out.chop(1);
    return out;
}

QString squash(QStringView text)
{
    QString out = fold(text);
    out.remove(u' ');
    return out;
}

QStringList words(QStringView text)
{
    return fold(text).split(u' ', Qt::SkipEmptyParts);
}

QString normalized(const QString& text)
{
    return text.normalized(QString::NormalizationForm_C);
}

} // namespace spiegel::text
