// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/worksheets/workbookfile.h"

#include <QXmlStreamReader>

namespace spiegel::worksheets {

/// The XML of one part, read piece by piece from front to back.
class XmlPart
{
public:
    explicit XmlPart(std::unique_ptr<PartStream> stream);

    /// The next beginning or end of an element, or text; false at the end of the document, or after a Problem.
    [[nodiscard]] bool next();
    /// Whether all went well so far. No part of a workbook has a document type: one that has is a Problem.
    [[nodiscard]] const Result<>& outcome() const { return m_outcome; }

    [[nodiscard]] bool begins(QLatin1String element) const { return m_xml.isStartElement() && m_xml.name() == element; }
    [[nodiscard]] bool ends(QLatin1String element) const { return m_xml.isEndElement() && m_xml.name() == element; }
    [[nodiscard]] bool isText() const { return m_xml.isCharacters(); }
    [[nodiscard]] QStringView text() const { return m_xml.text(); }
    /// Of the element that begins here, without regard to its namespace; empty when it has none.
    [[nodiscard]] QString attribute(QLatin1String name) const;
    /// As attribute(), only where it is in some namespace: `r:id`.
    [[nodiscard]] QString namespacedAttribute(QLatin1String name) const;

private:
    bool stop(const Problem& problem);

    std::unique_ptr<PartStream> m_stream;
    QXmlStreamReader m_xml;
    QByteArray m_piece;
    Result<> m_outcome;
    bool m_stopped = false;
};

} // namespace spiegel::worksheets
