// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

#include <vector>

namespace spiegel::support {

/// Something a page paints, in the order of the page.
struct PdfMark
{
    enum class Kind { Text, Shape, Picture, Object };

    Kind kind = Kind::Shape;
    int mcid = -1; ///< of the innermost marked content around it that has one; -1: none
    bool isArtifact = false;
    QByteArray codes; ///< of a text, decoded from the string
    QString font;     ///< '/F0'
    QString name;     ///< of an object: '/X0'
};

/// What a content stream does, read by the rules of ISO 32000-1, 7.8, 9.4 and 14.6.
struct PdfContent
{
    struct Sequence
    {
        QString tag; ///< 'P'
        int mcid = -1;
    };
    std::vector<PdfMark> marks;
    std::vector<Sequence> sequences; ///< those with a number, in order
    QStringList problems;            ///< it is not well-formed, or artifacts and tagged content lie in each other

    [[nodiscard]] static PdfContent read(const QByteArray& stream);
};

} // namespace spiegel::support
