// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delivery/password.h"

#include <QCoreApplication>
#include <QFile>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace spiegel::delivery {

namespace {

constexpr int fewestCharacters = 8;
constexpr double weakBits = 50;
constexpr double strongBits = 70;

/// How many characters somebody who guesses has to try at each place.
int alphabetOf(const QString& password)
{
    const auto has = [&](auto is) { return std::any_of(password.begin(), password.end(), is); };
    int size = 0;
    if (has([](QChar c) { return c.isLower(); }))
        size += 26;
    if (has([](QChar c) { return c.isUpper(); }))
        size += 26;
    if (has([](QChar c) { return c.isDigit(); }))
        size += 10;
    if (has([](QChar c) { return !c.isLetterOrNumber(); }))
        size += 20;
    return size;
}

/// A character that repeats the one before it, or follows it ('abc', '321'), adds next to nothing.
double countedLength(const QString& password)
{
    double length = 0;
    for (qsizetype i = 0; i < password.size(); ++i) {
        const int step = i == 0 ? 99 : std::abs(password[i].unicode() - password[i - 1].unicode());
        length += step <= 1 ? 0.2 : 1;
    }
    const QSet<QChar> different(password.begin(), password.end());
    return std::min(length, 2.0 * static_cast<double>(different.size()));
}

} // namespace

Strength strengthOf(const QString& password)
{
    if (password.isEmpty())
        return Strength::None;
    const double bits = countedLength(password) * std::log2(std::max(alphabetOf(password), 2));
    return bits < weakBits ? Strength::Weak : bits < strongBits ? Strength::Fair : Strength::Strong;
}

QString remarkOn(const QString& password)
{
    if (const auto checked = checkPassword(password); !checked && !password.isEmpty())
        return checked.error().what;
    switch (strengthOf(password)) {
    case Strength::None:
        break;
    case Strength::Weak:
        return QCoreApplication::translate("delivery", "Weak: make it longer, for example four words that do not "
                                                       "belong together.");
    case Strength::Fair:
        return QCoreApplication::translate("delivery", "Fair: one more word makes it strong.");
    case Strength::Strong:
        return QCoreApplication::translate("delivery", "Strong.");
    }
    return {};
}

Result<> checkPassword(const QString& password)
{
    const QString remedy =
        QCoreApplication::translate("delivery", "Take four words that do not belong together, for example.");
    if (password.size() < fewestCharacters)
        return fail(Problem::failed(
            QCoreApplication::translate("delivery", "The password needs at least %1 characters.").arg(fewestCharacters),
            {}, remedy));
    if (std::any_of(password.begin(), password.end(), [](QChar c) { return c.category() == QChar::Other_Control; }))
        return fail(Problem::failed(
            QCoreApplication::translate("delivery", "There is a sign in the password that nobody can type."), {},
            remedy));
    return {};
}

Result<QString> readPassword(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Problem::failed(
            QCoreApplication::translate("delivery", "The file with the password could not be read."), path,
            QCoreApplication::translate("delivery", "Give a text file with the password on its first line.")));
    if (file.permissions() & (QFile::ReadGroup | QFile::ReadOther))
        return fail(
            Problem::failed(QCoreApplication::translate("delivery", "Others can read the file with the password."),
                            path, QCoreApplication::translate("delivery", "Keep it to yourself first: chmod 600.")));
    constexpr qint64 longest = 1024;
    QByteArray line = file.readLine(longest);
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    const QString password = QString::fromUtf8(line);
    if (const auto checked = checkPassword(password); !checked)
        return fail(checked.error());
    return password;
}

} // namespace spiegel::delivery
