// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/oneline.h"

namespace spiegel::paper {

namespace {

/// Letters, figures and signs that oneLine() leaves as they are, and that are NFC by themselves.
bool isOrdinary(QChar c)
{
    const char16_t u = c.unicode();
    return (u > 0x20 && u < 0x7f) || (u > 0xa0 && u < 0x180 && u != 0xad) || (u >= 0x2010 && u <= 0x2027);
}

} // namespace

bool isOneLine(const QString& text)
{
    bool isAfterSpace = true;
    for (const QChar c : text) {
        const bool isSpace = c == QLatin1Char(' ');
        if (isSpace ? isAfterSpace : !isOrdinary(c))
            return false;
        isAfterSpace = isSpace;
    }
    return !isAfterSpace || text.isEmpty();
}

QString oneLine(const QString& text)
{
    if (isOneLine(text))
        return text;
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

} // namespace spiegel::paper
