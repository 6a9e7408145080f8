// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mailing/message.h"

#include <QCryptographicHash>

#include <algorithm>
#include <array>

namespace spiegel::mailing {

namespace {

constexpr int longestLine = 76; // RFC 2045, 6.7 and 6.8
const QByteArray lineEnd = QByteArrayLiteral("\r\n");

QByteArray header(const QByteArray& name, const QByteArray& value)
{
    return name + ": " + value + lineEnd;
}

QByteArray text(const QByteArray& name, const QString& value)
{
    return header(name, encodedText(value, static_cast<int>(name.size()) + 2));
}

QByteArray mailbox(const QByteArray& name, const Mailbox& value)
{
    return header(name, encoded(value, static_cast<int>(name.size()) + 2));
}

/// Noon of the day, in English as the RFC has it.
QByteArray date(Day day)
{
    constexpr std::array days = {"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};
    constexpr std::array months = {"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    const QDate date = day.date();
    return QByteArray(days[static_cast<std::size_t>(date.dayOfWeek() - 1)]) + ", " + QByteArray::number(date.day()) +
           ' ' + months[static_cast<std::size_t>(date.month() - 1)] + ' ' + QByteArray::number(date.year()) +
           " 12:00:00 +0000";
}

/// One line in quoted-printable, with soft line ends.
QByteArray quotedLine(const QByteArray& line)
{
    QByteArray out;
    int column = 0;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const auto byte = static_cast<unsigned char>(line[i]);
        const bool isLast = i + 1 == line.size();
        const bool isPlain = (byte > ' ' && byte < 0x7f && byte != '=') || ((byte == ' ' || byte == '\t') && !isLast);
        const QByteArray coded = isPlain ? QByteArray(1, line[i]) : '=' + QByteArray(1, line[i]).toHex().toUpper();
        if (column + coded.size() > longestLine - 1) {
            out += '=' + lineEnd;
            column = 0;
        }
        out += coded;
        column += static_cast<int>(coded.size());
    }
    return out;
}

QByteArray quotedPrintable(const QString& words)
{
    QByteArray out;
    for (const QByteArray& line : words.toUtf8().replace("\r\n", "\n").split('\n'))
        out += quotedLine(line) + lineEnd;
    return out;
}

QByteArray base64(const QByteArray& content)
{
    const QByteArray coded = content.toBase64();
    QByteArray out;
    for (qsizetype at = 0; at < coded.size(); at += longestLine)
        out += coded.mid(at, longestLine) + lineEnd;
    return out;
}

/// The name of a file as a parameter: plain, and where that does not do, as RFC 2231 has it too.
QByteArray fileName(const QString& name)
{
    QString plain;
    for (const QChar c : name) {
        const bool isSafe = c.unicode() >= ' ' && c.unicode() < 0x7f && c != QLatin1Char('"') && c != QLatin1Char('\\');
        plain += isSafe ? c : QChar(u'_');
    }
    const QByteArray parameter = "filename=\"" + plain.toLatin1() + '"';
    if (plain == name)
        return parameter;
    return parameter + ";" + lineEnd + " filename*=UTF-8''" + name.toUtf8().toPercentEncoding();
}

/// Cannot be in quoted-printable or Base64, where `=_` never stands.
QByteArray boundaryOf(const Message& message)
{
    constexpr int digits = 32;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QByteArray(message.to.address.toUtf8() + '\n' + message.subject.toUtf8() + '\n'));
    hash.addData(message.text.toUtf8());
    for (const Message::Attachment& attachment : message.attachments)
        hash.addData(attachment.content);
    return "=_spiegel_" + hash.result().toHex().left(digits);
}

} // namespace

QByteArray emlOf(const Message& message)
{
    const QByteArray boundary = boundaryOf(message);
    QByteArray eml = header("X-Unsent", "1") + mailbox("From", message.from) + mailbox("To", message.to) +
                     text("Subject", message.subject) + header("Date", date(message.day)) +
                     header("MIME-Version", "1.0") +
                     header("Content-Type", "multipart/mixed;" + lineEnd + " boundary=\"" + boundary + '"') + lineEnd;
    eml += "--" + boundary + lineEnd + header("Content-Type", "text/plain; charset=UTF-8") +
           header("Content-Transfer-Encoding", "quoted-printable") + lineEnd + quotedPrintable(message.text);
    for (const Message::Attachment& attachment : message.attachments) {
        eml += "--" + boundary + lineEnd + header("Content-Type", "application/pdf") +
               header("Content-Transfer-Encoding", "base64") +
               header("Content-Disposition", "attachment;" + lineEnd + ' ' + fileName(attachment.name)) + lineEnd +
               base64(attachment.content);
    }
    return eml + "--" + boundary + "--" + lineEnd;
}

} // namespace spiegel::mailing
