// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/pdfobjects.h"

#include <QHash>
#include <QStringList>

#include <map>

namespace spiegel::support {

/// The fonts of a PDF: whether every code that is used has a glyph in a font of the file and a meaning in letters.
class PdfFonts
{
public:
    explicit PdfFonts(const PdfObjects& pdf)
        : m_pdf(pdf)
    {
    }

    /// Two bytes a code.
    void use(const QJsonValue& font, const QByteArray& codes);
    [[nodiscard]] const QStringList& problems() const { return m_problems; }

private:
    using Meanings = QHash<int, QByteArray>; ///< UTF-16, big-endian
    const Meanings& meaningsOf(const QJsonValue& font);
    void check(const QJsonObject& font);
    [[nodiscard]] static Meanings read(const QByteArray& map);

    const PdfObjects& m_pdf;
    std::map<QString, Meanings> m_meanings;
    QStringList m_problems;
};

} // namespace spiegel::support
