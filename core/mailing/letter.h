// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/result.h"

#include <QString>
#include <QStringList>

namespace spiegel::mailing {

/// What a letter can speak of.
struct LetterFields
{
    QString employer;
    QStringList vacancies; ///< a line each
    QString week;
    QString sender;
};

/// The words of a mailing: a text file whose first line is 'Onderwerp: …' (or 'Subject: …'), an empty line, and the
/// text, with {werkgever}, {vacatures}, {aantal}, {week} and {afzender} in it.
class Letter
{
public:
    /// The one that comes with the program, in Dutch: with cards of vacancies, or with one card of the employer.
    [[nodiscard]] static Letter builtIn(bool isOfEmployer = false);
    /// Problem: the file cannot be read, or what is wrong in it.
    [[nodiscard]] static Result<Letter> read(const QString& path);
    [[nodiscard]] static Result<Letter> parse(const QString& text, const QString& source);

    [[nodiscard]] QString subject(const LetterFields& fields) const;
    [[nodiscard]] QString text(const LetterFields& fields) const;

private:
    Letter() = default;

    QString m_subject;
    QString m_text;
};

} // namespace spiegel::mailing
