// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delivery/nametemplate.h"

#include "core/text/dutch.h"
#include "core/text/fold.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace spiegel::delivery {

namespace {

constexpr qsizetype mostBytes = 120; // FAT allows 255 UTF-16 units, ext4 255 bytes; '.part' is added while writing

bool isSafe(char32_t character)
{
    return QChar::isLetterOrNumber(character) || QChar::isMark(character) ||
           QStringView(u" -_.,()+").contains(QChar(static_cast<char16_t>(character < 0x80 ? character : u'/')));
}

bool isReserved(const QString& part)
{
    static const QRegularExpression names(QStringLiteral("^(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?$"),
                                          QRegularExpression::CaseInsensitiveOption);
    return names.match(part).hasMatch();
}

/// Cut to `mostBytes`, the ending kept.
QString shortened(const QString& part)
{
    if (part.toUtf8().size() <= mostBytes)
        return part;
    const qsizetype dot = part.lastIndexOf(QLatin1Char('.'));
    const QString ending = dot > 0 && part.size() - dot <= 5 ? part.mid(dot) : QString();
    QString stem = part.chopped(ending.size());
    while (!stem.isEmpty() && stem.toUtf8().size() + ending.size() > mostBytes)
        stem.chop(stem.size() > 1 && stem.back().isLowSurrogate() ? 2 : 1);
    return stem + ending;
}

QString valueOf(const QString& word, const NameFields& fields)
{
    const QString value = word == QStringLiteral("cv")          ? fields.cv
                          : word == QStringLiteral("vestiging") ? fields.branch
                          : word == QStringLiteral("adviseur")  ? fields.adviser
                                                                : fields.occupation;
    return value.trimmed().isEmpty() ? text::unknownWord() : value;
}

Result<> checkPart(const QString& part, const QString& whole)
{
    const QString remedy =
        QCoreApplication::translate("delivery", "Write it like this: %1. In braces can stand: %2.")
            .arg(QLatin1String(NameTemplate::usual), NameTemplate::words().join(QStringLiteral(", ")));
    if (part.isEmpty() || part == QStringLiteral("..") || part == QStringLiteral("."))
        return fail(
            Problem::failed(QCoreApplication::translate(
                                "delivery", "The file name may not begin or end with a slash, or contain '..'."),
                            whole, remedy));
    static const QRegularExpression braces(QStringLiteral("\\{([^{}]*)\\}|[{}]"));
    for (auto found = braces.globalMatch(part); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        if (!NameTemplate::words().contains(match.captured(1)))
            return fail(Problem::failed(
                QCoreApplication::translate("delivery", "The file name contains %1, which means nothing here.")
                    .arg(match.captured(0)),
                whole, remedy));
    }
    return {};
}

} // namespace

QStringList NameTemplate::words()
{
    return {QStringLiteral("cv"), QStringLiteral("vestiging"), QStringLiteral("adviseur"), QStringLiteral("beroep")};
}

QString safePart(const QString& part)
{
    QString safe;
    for (const char32_t character : text::normalized(part).toUcs4())
        safe += isSafe(character) ? QString::fromUcs4(&character, 1) : QStringLiteral("_");
    safe = shortened(safe.trimmed());
    if (safe.startsWith(QLatin1Char('.')))
        safe[0] = QLatin1Char('_');
    for (qsizetype i = safe.size() - 1; i >= 0 && (safe[i] == QLatin1Char('.') || safe[i] == QLatin1Char(' ')); --i)
        safe[i] = QLatin1Char('_');
    if (safe.isEmpty())
        return QStringLiteral("_");
    return isReserved(safe) ? QString(QLatin1Char('_') + safe) : safe;
}

Result<NameTemplate> NameTemplate::parse(const QString& text)
{
    NameTemplate made;
    made.m_text = text.trimmed();
    if (!made.m_text.endsWith(QStringLiteral(".pdf"), Qt::CaseInsensitive))
        made.m_text += QStringLiteral(".pdf");
    made.m_parts = made.m_text.split(QLatin1Char('/'));
    for (const QString& part : made.m_parts) {
        if (const auto checked = checkPart(part, text); !checked)
            return fail(checked.error());
    }
    return made;
}

bool NameTemplate::names(const QString& word) const
{
    return m_text.contains(QString(QLatin1Char('{') + word + QLatin1Char('}')));
}

QString NameTemplate::path(const NameFields& fields) const
{
    QStringList parts;
    for (const QString& part : m_parts) {
        QString filled;
        qsizetype begin = 0;
        while (begin < part.size()) {
            const qsizetype open = part.indexOf(QLatin1Char('{'), begin);
            if (open < 0)
                break;
            const qsizetype close = part.indexOf(QLatin1Char('}'), open);
            filled +=
                QStringView(part).mid(begin, open - begin) + valueOf(part.mid(open + 1, close - open - 1), fields);
            begin = close + 1;
        }
        filled += QStringView(part).mid(begin);
        parts << safePart(filled);
    }
    return parts.join(QLatin1Char('/'));
}

} // namespace spiegel::delivery
