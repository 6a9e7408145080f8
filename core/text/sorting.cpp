// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/sorting.h"

#include "core/text/fold.h"

namespace spiegel::text {

namespace {

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// The number that starts at `from`, written so that longer numbers sort later: its length, then its digits.
qsizetype appendNumber(QString& key, QStringView text, qsizetype from)
{
    qsizetype start = from;
    while (start + 1 < text.size() && text[start] == u'0' && isDigit(text[start + 1]))
        ++start;
    qsizetype end = start;
    while (end < text.size() && isDigit(text[end]))
        ++end;
    key += u'0';
    key += QChar(static_cast<char16_t>(u'0' + qMin<qsizetype>(end - start, 0x4000)));
    key += text.mid(start, end - start);
    return end;
}

} // namespace

QString sortKey(QStringView text)
{
    const QString plain = fold(text);
    QString key;
    key.reserve(plain.size() + text.size() + 1);
    for (qsizetype i = 0; i < plain.size();) {
        if (isDigit(plain[i]))
            i = appendNumber(key, plain, i);
        else
            key += plain[i++];
    }
    key += QChar(u'\0');
    key += text;
    return key;
}

bool sortsBefore(QStringView a, QStringView b)
{
    return sortKey(a) < sortKey(b);
}

} // namespace spiegel::text
