// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/twolines.h"

#include "ui/look/type.h"

#include <QFontMetrics>
#include <QTextLayout>

#include <algorithm>

namespace spiegel::tables {

namespace {

bool isVowel(QChar sign)
{
    return QStringView(u"aeiouyAEIOUY").contains(sign);
}

} // namespace

qsizetype syllableWithin(QStringView word, qsizetype most)
{
    for (qsizetype at = std::min(most, word.size() - 2); at >= 2; --at) {
        if (word[at].isLetter() && !isVowel(word[at]) && isVowel(word[at + 1]))
            return at;
    }
    return most;
}

QString onTwoLines(const QString& text, int width)
{
    const QFont font = look::font(look::Size::Small);
    const QFontMetrics metrics(font);
    if (const auto end = text.indexOf(QLatin1Char('\n')); end >= 0)
        return metrics.elidedText(text.left(end), Qt::ElideRight, width) + QLatin1Char('\n') +
               metrics.elidedText(text.mid(end + 1), Qt::ElideRight, width);
    QTextOption wrapping;
    wrapping.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    QTextLayout layout(text, font);
    layout.setTextOption(wrapping);
    layout.beginLayout();
    QTextLine first = layout.createLine();
    first.setLineWidth(width);
    layout.endLayout();
    auto end = qsizetype{first.textLength()};
    if (end >= text.size())
        return text;
    if (text[end - 1].isLetter() && text[end].isLetter()) {
        const qsizetype begin = text.lastIndexOf(QLatin1Char(' '), end - 1) + 1;
        const qsizetype most = std::max<qsizetype>(end - 1 - begin, 0); // room for the hyphen
        end = begin + syllableWithin(QStringView(text).mid(begin), most);
        return text.left(end) + QStringLiteral("-\n") + metrics.elidedText(text.mid(end), Qt::ElideRight, width);
    }
    return text.left(end).trimmed() + QLatin1Char('\n') +
           metrics.elidedText(text.mid(end).trimmed(), Qt::ElideRight, width);
}

} // namespace spiegel::tables
