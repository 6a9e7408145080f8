// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/stem.h"

#include "core/text/fold.h"

namespace spiegel::text {

namespace {

bool isVowel(QChar c)
{
    return QStringView(u"aeiouy").contains(c);
}

/// 'lerar' -> 'leraar', 'verkop' -> 'verkoop': an open syllable that the ending had closed. Not for e and i, which are
/// mostly mute there ('kapper', 'medewerk').
QString withLongVowel(QString word)
{
    const qsizetype n = word.size();
    if (n >= 3 && !isVowel(word[n - 1]) && QStringView(u"aou").contains(word[n - 2]) && !isVowel(word[n - 3]))
        word.insert(n - 2, word[n - 2]);
    return word;
}

/// 'bakk' -> 'bak', 'mann' -> 'man'; and no word ends in v or z.
QString withPlainEnd(QString word)
{
    const qsizetype n = word.size();
    if (n < 2)
        return word;
    if (word[n - 1] == word[n - 2] && !isVowel(word[n - 1])) {
        word.chop(1);
        return word;
    }
    if (word.endsWith(u'v'))
        word[n - 1] = u'f';
    else if (word.endsWith(u'z'))
        word[n - 1] = u's';
    return word;
}

QString withoutPlural(QString word)
{
    if (word.size() > 4 && word.endsWith(u"en")) {
        word.chop(2);
        const bool doubled = word[word.size() - 1] == word[word.size() - 2];
        return doubled ? withPlainEnd(word) : withPlainEnd(withLongVowel(word));
    }
    if (word.size() > 3 && word.endsWith(u's') && !word.endsWith(u"ss") && !word.endsWith(u"us"))
        word.chop(1);
    return word;
}

} // namespace

QString stem(QStringView word)
{
    QString out = word.toString();
    if (out.size() <= 3)
        return out;
    out = withoutPlural(out);
    // 'verkoopster' and 'verkoper' meet at 'verkoop', 'schoonmaakster' and 'schoonmaker' at 'schoonmaak'.
    if (out.size() > 6 && out.endsWith(u"ster"))
        out.chop(4);
    else if (out.size() > 5 && out.endsWith(u"er") && !out.endsWith(u"eer") && !out.endsWith(u"ier")) {
        out.chop(2);
        const bool doubled = out[out.size() - 1] == out[out.size() - 2];
        out = doubled ? withPlainEnd(out) : withPlainEnd(withLongVowel(out));
    } else if (out.size() > 4 && out.endsWith(u'e'))
        out.chop(1);
    return out;
}

QString stemmed(QStringView text)
{
    QString out;
    for (const QString& word : words(text)) {
        if (!out.isEmpty())
            out += u' ';
        out += stem(word);
    }
    return out;
}

} // namespace spiegel::text
