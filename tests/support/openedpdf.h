// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBuffer>
#include <QPdfDocument>
#include <QStringList>

namespace spiegel::support {

/// A PDF as a reader opens it, from memory; without pages when it is none. The test links Qt6::Pdf.
struct OpenedPdf
{
    explicit OpenedPdf(QByteArray pdf)
        : bytes(std::move(pdf))
    {
        buffer.setBuffer(&bytes);
        buffer.open(QIODevice::ReadOnly);
        document.load(&buffer);
    }
    [[nodiscard]] QString text(int page) { return document.getAllText(page).text(); }

    QByteArray bytes; ///< the document reads them as long as it lives
    QBuffer buffer;
    QPdfDocument document;
};

/// The texts of all pages of a PDF.
[[nodiscard]] inline QStringList pagesOf(const QByteArray& pdf)
{
    OpenedPdf opened(pdf);
    QStringList texts;
    for (int page = 0; page < opened.document.pageCount(); ++page)
        texts << opened.text(page);
    return texts;
}

} // namespace spiegel::support
