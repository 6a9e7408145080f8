// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/personas/reference.h"

#include "core/releases/releaselog.h"

#include <string_view>

namespace spiegel::personas {

namespace {

constexpr std::string_view letters = "123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr quint64 base = letters.size(); // 31, a prime: see checkOf()
constexpr int length = 8;

/// Differs when one letter is wrong and when two are exchanged: the weights differ, and 31 is prime.
char checkOf(std::string_view reference)
{
    quint64 sum = 0;
    for (std::size_t place = 0; place < reference.size(); ++place)
        sum += (place + 1) * letters.find(reference[place]);
    return letters[sum % base];
}

QString written(const std::string& reference)
{
    const QString plain = QString::fromStdString(reference) + QLatin1Char(checkOf(reference));
    return plain.left(4) + QLatin1Char('-') + plain.mid(4, 4) + QLatin1Char('-') + plain.mid(length);
}

} // namespace

QString referenceOf(const QByteArray& secret, const QByteArray& content)
{
    const QByteArray hash = releases::keyedHash(secret, "persona\n" + content);
    quint64 number = 0;
    for (int byte = 0; byte < 8; ++byte)
        number = number << 8 | static_cast<quint8>(hash[byte]);
    std::string reference;
    for (int place = 0; place < length; ++place) {
        reference += letters[number % base];
        number /= base;
    }
    return written(reference);
}

QString tidyReference(const QString& typed)
{
    std::string plain;
    for (const QChar c : typed.toUpper()) {
        if (c == QLatin1Char('-') || c.isSpace())
            continue;
        if (letters.find(c.toLatin1()) == std::string_view::npos || c.unicode() > 127)
            return {};
        plain += c.toLatin1();
    }
    if (plain.size() != length + 1)
        return {};
    const char check = plain.back();
    plain.pop_back();
    return checkOf(plain) == check ? written(plain) : QString();
}

void giveReferences(Personas& personas, const QByteArray& secret, const QByteArray& occasion)
{
    // No translated text is in it: in another language the references are the same.
    const QString area = personas.area.isEmpty() ? QString() : personas.area + QLatin1Char('\n');
    const QString zone = area + QStringLiteral("%1 %2 %3 %4 k=%5 %6\n")
                                    .arg(personas.snapshot.iso())
                                    .arg(personas.around)
                                    .arg(personas.within)
                                    .arg(geography::word(personas.mode))
                                    .arg(personas.rules.people)
                                    .arg(personas.demandKey);
    for (Persona& persona : personas.personas) {
        QByteArray content = zone.toUtf8() + occasion + '\n';
        for (const QString& word : persona.words())
            content += word.toUtf8() + ' ';
        for (const int row : persona.members)
            content += QByteArray::number(row) + ' ';
        persona.reference = referenceOf(secret, content);
    }
}

} // namespace spiegel::personas
