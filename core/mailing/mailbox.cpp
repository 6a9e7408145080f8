// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mailing/mailbox.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace spiegel::mailing {

namespace {

constexpr int longestLine = 76;
constexpr qsizetype longestAddress = 254; // RFC 5321, 4.5.3.1.3
constexpr int longestWord = 75;           // RFC 2047, 2
const QByteArray wordStart = QByteArrayLiteral("=?UTF-8?B?");
const QByteArray wordEnd = QByteArrayLiteral("?=");

bool isPlain(const QString& text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() >= ' ' && c.unicode() < 0x7f; }) &&
           !text.contains(QLatin1String("=?"));
}

/// On one line, without what would end a header.
QString tidy(const QString& text)
{
    QString clean;
    for (const QChar c : text)
        clean += c.category() == QChar::Other_Control ? QChar(u' ') : c;
    return clean.simplified();
}

/// Words of whole characters, each on a line of its own.
QByteArray encodedWords(const QString& text, int used)
{
    QByteArray header;
    QByteArray word;
    int room = longestLine - used;
    const auto most = [&room] {
        const auto left = std::min(longestWord, room) - static_cast<int>(wordStart.size() + wordEnd.size());
        return std::max(left / 4 * 3, 4); // Base64 makes four of three
    };
    const auto end = [&] {
        header += (header.isEmpty() ? "" : "\r\n ") + wordStart + word.toBase64() + wordEnd;
        word.clear();
        room = longestLine - 1;
    };
    for (qsizetype i = 0; i < text.size();) {
        const qsizetype size = text[i].isHighSurrogate() && i + 1 < text.size() ? 2 : 1;
        const QByteArray character = text.mid(i, size).toUtf8();
        if (word.size() + character.size() > most() && !word.isEmpty())
            end();
        word += character;
        i += size;
    }
    end();
    return header;
}

/// Words of plain text, broken at spaces.
QByteArray folded(const QByteArray& text, int used)
{
    QByteArray header;
    int column = used;
    for (const QByteArray& word : text.split(' ')) {
        const int size = static_cast<int>(word.size()) + 1;
        const bool isFirst = header.isEmpty();
        if (!isFirst && column + size > longestLine) {
            header += "\r\n";
            column = 0;
        }
        header += (isFirst ? QByteArray() : QByteArray(" ")) + word;
        column += size;
    }
    return header;
}

} // namespace

bool isAddress(const QString& text)
{
    static const QRegularExpression address(
        QStringLiteral("^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
                       "@([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z]([A-Za-z0-9-]{0,61}[A-Za-z0-9])$"));
    constexpr qsizetype longestLocal = 64;
    return text.size() <= longestAddress && text.indexOf(QLatin1Char('@')) <= longestLocal &&
           address.match(text).hasMatch() && !text.endsWith(QLatin1Char('\n'));
}

Result<Mailbox> mailboxOf(const QString& text)
{
    static const QRegularExpression named(QStringLiteral("^\\s*\"?([^<>\"]*?)\"?\\s*<([^<>]*)>\\s*$"));
    const auto match = named.match(text);
    const Mailbox mailbox =
        match.hasMatch() ? Mailbox{tidy(match.captured(1)), match.captured(2).trimmed()} : Mailbox{{}, text.trimmed()};
    if (!isAddress(mailbox.address))
        return fail(
            Problem::failed(QCoreApplication::translate("mailing", "'%1' is no e-mail address.").arg(tidy(text)), {},
                            QCoreApplication::translate("mailing", "Write it as 'Name <name@example.nl>'.")));
    return mailbox;
}

QByteArray encodedText(const QString& text, int used)
{
    const QString clean = tidy(text);
    const auto words = clean.split(QLatin1Char(' '));
    const bool hasLongWord =
        std::any_of(words.begin(), words.end(), [](const QString& word) { return word.size() > longestLine - 2; });
    return isPlain(clean) && !hasLongWord ? folded(clean.toLatin1(), used) : encodedWords(clean, used);
}

QByteArray encoded(const Mailbox& mailbox, int used)
{
    const QByteArray address = '<' + mailbox.address.toLatin1() + '>';
    const QString name = tidy(mailbox.name);
    if (name.isEmpty())
        return address;
    QByteArray words;
    constexpr qsizetype longestQuoted = 60;
    if (isPlain(name) && name.size() <= longestQuoted) {
        QString quoted = name;
        quoted.replace(QLatin1Char('\\'), QStringLiteral("\\\\")).replace(QLatin1Char('"'), QStringLiteral("\\\""));
        words = '"' + quoted.toLatin1() + '"';
    } else {
        words = encodedWords(name, used);
    }
    return words + "\r\n " + address;
}

} // namespace spiegel::mailing
