// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/worksheets/xmlpart.h"

namespace spiegel::worksheets {

namespace {

constexpr qsizetype pieceBytes = qsizetype{256} << 10;

QString find(const QXmlStreamAttributes& attributes, QLatin1String name, bool isNamespaced)
{
    for (const QXmlStreamAttribute& attribute : attributes) {
        if (attribute.name() == name && attribute.namespaceUri().isEmpty() != isNamespaced)
            return attribute.value().toString();
    }
    return {};
}

} // namespace

XmlPart::XmlPart(std::unique_ptr<PartStream> stream)
    : m_stream(std::move(stream))
    , m_piece(pieceBytes, Qt::Uninitialized)
{
}

bool XmlPart::next()
{
    while (!m_stopped) {
        const QXmlStreamReader::TokenType token = m_xml.readNext();
        if (token == QXmlStreamReader::StartElement || token == QXmlStreamReader::EndElement ||
            token == QXmlStreamReader::Characters)
            return true;
        if (token == QXmlStreamReader::EndDocument)
            m_stopped = true;
        if (token == QXmlStreamReader::DTD)
            return stop(damagedWorkbook(m_stream->name()));
        if (token != QXmlStreamReader::Invalid)
            continue;
        if (m_xml.error() != QXmlStreamReader::PrematureEndOfDocumentError)
            return stop(damagedWorkbook(m_stream->name()));
        const auto got = m_stream->read(m_piece.data(), m_piece.size());
        if (!got)
            return stop(got.error());
        if (*got == 0)
            return stop(damagedWorkbook(m_stream->name()));
        m_xml.addData(m_piece.first(*got));
    }
    return false;
}

QString XmlPart::attribute(QLatin1String name) const
{
    return find(m_xml.attributes(), name, false);
}

QString XmlPart::namespacedAttribute(QLatin1String name) const
{
    return find(m_xml.attributes(), name, true);
}

bool XmlPart::stop(const Problem& problem)
{
    m_outcome = fail(problem);
    m_stopped = true;
    return false;
}

} // namespace spiegel::worksheets
