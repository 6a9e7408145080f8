// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/result.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace spiegel::delivery {

/// What a file name of a batch can speak of. Texts that are not known are empty and become 'onbekend'.
struct NameFields
{
    QString cv;
    QString branch;
    QString adviser;
    QString occupation;

    bool operator==(const NameFields&) const = default;
};

/// How the files of a batch are called: '{adviseur}/{cv}.pdf'. In braces: cv, vestiging, adviseur, beroep; a slash
/// makes folders. '.pdf' is added where it is not there.
///
/// What comes from the dump cannot leave the folder and is a name on Linux, Windows and a USB stick alike: letters,
/// digits and marks of all scripts, spaces and - _ . , ( ) + stay; everything else becomes '_', and so do a dot at the
/// beginning and dots and spaces at the end of a part. Names that Windows keeps for itself (CON, NUL, LPT1 …) get '_'
/// in front; parts are cut at 120 bytes.
class NameTemplate
{
public:
    static constexpr const char* usual = "{adviseur}/{cv}.pdf";
    static constexpr const char* usualBundle = "{adviseur}.pdf"; ///< of files with all cards of an adviser

    /// Problem: an unknown word in braces, a brace that is not closed, a part that is empty or '..', a path from the
    /// root.
    [[nodiscard]] static Result<NameTemplate> parse(const QString& text);

    [[nodiscard]] const QString& text() const { return m_text; }
    /// Whether {cv} is in it, so that all names differ.
    [[nodiscard]] bool namesTheCv() const { return names(QStringLiteral("cv")); }
    /// Whether this word stands in braces in it.
    [[nodiscard]] bool names(const QString& word) const;
    /// The path below the folder of the batch, with '/'.
    [[nodiscard]] QString path(const NameFields& fields) const;

    /// The words that can stand in braces.
    [[nodiscard]] static QStringList words();

private:
    NameTemplate() = default;

    QString m_text;
    QStringList m_parts;
};

/// One part of a path made safe, as described above. Never empty.
[[nodiscard]] QString safePart(const QString& part);

} // namespace spiegel::delivery
