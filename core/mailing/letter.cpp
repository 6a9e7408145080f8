// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mailing/letter.h"

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>

namespace spiegel::mailing {

namespace {

const QStringList& knownWords()
{
    static const QStringList words{QStringLiteral("werkgever"), QStringLiteral("vacatures"), QStringLiteral("aantal"),
                                   QStringLiteral("week"), QStringLiteral("afzender")};
    return words;
}

const QRegularExpression& inBraces()
{
    static const QRegularExpression braces(QStringLiteral("\\{([^{}\\n]*)\\}"));
    return braces;
}

QString valueOf(const QString& word, const LetterFields& fields)
{
    switch (knownWords().indexOf(word)) {
    case 0:
        return fields.employer;
    case 1:
        return QStringLiteral("- ") + fields.vacancies.join(QStringLiteral("\n- "));
    case 2:
        return QString::number(fields.vacancies.size());
    case 3:
        return fields.week;
    default:
        return fields.sender;
    }
}

/// In one pass: what a name brings along is not read again.
QString filled(const QString& text, const LetterFields& fields)
{
    QString out;
    qsizetype done = 0;
    for (auto match = inBraces().globalMatch(text); match.hasNext();) {
        const auto one = match.next();
        out += text.mid(done, one.capturedStart() - done) + valueOf(one.captured(1), fields);
        done = one.capturedEnd();
    }
    return out + text.mid(done);
}

} // namespace

Letter Letter::builtIn(bool isOfEmployer)
{
    auto letter =
        read(isOfEmployer ? QStringLiteral(":/mailing/werkgeversbrief.txt") : QStringLiteral(":/mailing/brief.txt"));
    Q_ASSERT_X(letter, "Letter", "the letter that comes with the program is right");
    return *std::move(letter);
}

Result<Letter> Letter::read(const QString& path)
{
    QFile file(path);
    constexpr qint64 largest = 1 << 18;
    if (!file.open(QIODevice::ReadOnly) || file.size() > largest)
        return fail(Problem::failed(QCoreApplication::translate("mailing", "The letter could not be read."), path,
                                    QCoreApplication::translate("mailing", "Give a text file of one page.")));
    return parse(QString::fromUtf8(file.readAll()), path);
}

Result<Letter> Letter::parse(const QString& words, const QString& source)
{
    static const QRegularExpression head(QStringLiteral("^\\s*(?:Onderwerp|Subject):\\s*(\\S[^\\n]*)\\n\\s*\\n"),
                                         QRegularExpression::CaseInsensitiveOption);
    QString text = words;
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).remove(QChar(0xfeff));
    const auto match = head.match(text);
    if (!match.hasMatch())
        return fail(Problem::failed(
            QCoreApplication::translate("mailing", "The letter does not begin with its subject."), source,
            QCoreApplication::translate("mailing", "Write 'Onderwerp: …' on the first line, then an empty line.")));
    for (auto braces = inBraces().globalMatch(text); braces.hasNext();) {
        const QString word = braces.next().captured(1);
        if (!knownWords().contains(word))
            return fail(Problem::failed(
                QCoreApplication::translate("mailing", "The letter asks for {%1}, which there is not.").arg(word),
                source,
                QCoreApplication::translate("mailing", "Use {%1}.").arg(knownWords().join(QStringLiteral("}, {")))));
    }
    Letter letter;
    letter.m_subject = match.captured(1).trimmed();
    letter.m_text = text.mid(match.capturedEnd()).trimmed() + QLatin1Char('\n');
    return letter;
}

QString Letter::subject(const LetterFields& fields) const
{
    return filled(m_subject, fields).simplified();
}

QString Letter::text(const LetterFields& fields) const
{
    return filled(m_text, fields);
}

} // namespace spiegel::mailing
