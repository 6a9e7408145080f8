// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/pdfua.h"

#include "tests/support/pdfcontent.h"
#include "tests/support/pdffonts.h"
#include "tests/support/pdftree.h"

#include <QRegularExpression>
#include <QSet>
#include <QXmlStreamReader>

#include <algorithm>

namespace spiegel::support {

namespace {

QString key(const char* name)
{
    return QString::fromLatin1(name);
}

/// What XMP says, by '{namespace}name' of the innermost element that has text.
QMap<QString, QString> xmpOf(const QByteArray& xml, bool& isSound)
{
    QMap<QString, QString> said;
    QStringList path;
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement()) {
            path << reader.namespaceUri() + u'#' + reader.name();
            for (const QXmlStreamAttribute& attribute : reader.attributes())
                said[attribute.namespaceUri() + u'#' + attribute.name()] = attribute.value().toString();
        } else if (reader.isEndElement()) {
            path.removeLast();
        } else if (reader.isCharacters() && !reader.isWhitespace()) {
            for (const QString& one : path)
                said[one] += reader.text();
        }
    }
    isSound = !reader.hasError();
    return said;
}

class Check
{
public:
    explicit Check(const PdfObjects& pdf)
        : m_pdf(pdf)
        , m_tree(PdfTree::read(pdf))
        , m_fonts(pdf)
        , m_problems(m_tree.check(pdf))
    {
    }

    QStringList run()
    {
        document();
        metadata();
        const std::vector<QString> pages = m_pdf.pages();
        if (pages.empty())
            say("content: there are no pages");
        for (const QString& page : pages)
            checkPage(page);
        for (const auto& [mark, elements] : m_tree.marks) {
            if (!m_painted.contains(mark.first + u'#' + QString::number(mark.second)))
                say("numbers: the structure has content that is on no page");
            if (elements.size() > 1)
                say("numbers: marked content lies in two elements");
        }
        m_problems << m_fonts.problems();
        m_problems.removeDuplicates();
        return m_problems;
    }

private:
    void say(const char* problem) { m_problems << key(problem); }

    void document()
    {
        const QJsonObject catalog = m_pdf.catalog();
        const QJsonObject mark = m_pdf.dictionary(catalog.value(key("/MarkInfo")));
        if (!mark.value(key("/Marked")).toBool())
            say("marked: the file does not say that it is tagged");
        if (mark.value(key("/Suspects")).toBool())
            say("marked: the tags are under suspicion");
        static const QRegularExpression language(QStringLiteral("^u:[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*$"));
        if (!language.match(m_pdf.resolved(catalog.value(key("/Lang"))).toString()).hasMatch())
            say("language: the file does not say its language");
        if (!m_pdf.dictionary(catalog.value(key("/ViewerPreferences"))).value(key("/DisplayDocTitle")).toBool())
            say("title: the window does not show it");
        if (catalog.contains(key("/OCProperties")))
            say("layers: are not looked at here");
        if (catalog.contains(key("/AcroForm")))
            say("forms: are not looked at here");
        if (m_pdf.dictionary(catalog.value(key("/Names"))).contains(key("/EmbeddedFiles")))
            say("attachments: are not looked at here");
        if (m_pdf.trailer().contains(key("/Encrypt")))
            say("encryption: is not looked at here");
    }
    void metadata()
    {
        const QJsonValue stream = m_pdf.catalog().value(key("/Metadata"));
        bool isSound = false;
        const auto said = xmpOf(m_pdf.content(stream), isSound);
        if (!m_pdf.isStream(stream) || !isSound)
            say("metadata: there is none, or it is not XML");
        if (said.value(key("http://www.aiim.org/pdfua/ns/id/#part")) != key("1"))
            say("metadata: it does not say PDF/UA-1");
        if (said.value(key("http://purl.org/dc/elements/1.1/#title")).trimmed().isEmpty())
            say("title: the metadata have none");
    }
    void checkPage(const QString& page)
    {
        const QJsonObject value = m_pdf.dictionary(QJsonValue(page));
        QByteArray stream;
        for (const QJsonValue& one : m_pdf.array(value.value(key("/Contents"))))
            stream += m_pdf.content(one) + '\n';
        const PdfContent content = PdfContent::read(stream);
        m_problems << content.problems;
        numbers(page, value, content);
        const QJsonObject resources = m_pdf.dictionary(value.value(key("/Resources")));
        for (const PdfMark& mark : content.marks) {
            if (mark.mcid < 0 && !mark.isArtifact)
                say("content: something is neither tagged nor an artifact");
            if (mark.kind == PdfMark::Kind::Object)
                say("content: form XObjects and images by name are not looked at here");
            if (mark.kind == PdfMark::Kind::Text)
                m_fonts.use(m_pdf.dictionary(resources.value(key("/Font"))).value(mark.font), mark.codes);
        }
        annotations(value);
    }
    void numbers(const QString& page, const QJsonObject& value, const PdfContent& content)
    {
        const QJsonArray owners = ownersOf(value.value(key("/StructParents")));
        QSet<int> seen;
        for (const PdfContent::Sequence& sequence : content.sequences) {
            m_painted.insert(page + u'#' + QString::number(sequence.mcid));
            if (seen.contains(sequence.mcid))
                say("numbers: two marked sequences of a page have the same one");
            seen.insert(sequence.mcid);
            const auto found = m_tree.marks.find({page, sequence.mcid});
            if (found == m_tree.marks.end()) {
                say("numbers: marked content lies in no element");
                continue;
            }
            const auto& element = m_tree.elements[static_cast<std::size_t>(found->second.front())];
            if (owners.at(sequence.mcid).toString() != element.object || element.object.isEmpty())
                say("numbers: the parent tree names another element than the one that has the content");
            if (sequence.tag != element.dictionary.value(key("/S")).toString().mid(1))
                say("numbers: the content is tagged otherwise than its element");
        }
    }
    [[nodiscard]] QJsonArray ownersOf(const QJsonValue& number) const
    {
        const QJsonObject root = m_pdf.dictionary(m_pdf.catalog().value(key("/StructTreeRoot")));
        const QJsonArray tree = m_pdf.array(m_pdf.dictionary(root.value(key("/ParentTree"))).value(key("/Nums")));
        for (qsizetype i = 0; i + 1 < tree.size() && number.isDouble(); i += 2) {
            if (tree[i] == number)
                return m_pdf.array(tree[i + 1]);
        }
        return {};
    }
    void annotations(const QJsonObject& page)
    {
        const QJsonArray all = m_pdf.array(page.value(key("/Annots")));
        if (page.value(key("/Tabs")).toString() != key("/S"))
            say("tabs: a page is not gone through in the order of its structure");
        for (const QJsonValue& one : all) {
            const QJsonObject annotation = m_pdf.dictionary(one);
            const QString kind = annotation.value(key("/Subtype")).toString();
            if (kind == key("/Popup") || (annotation.value(key("/F")).toInt() & 2) != 0)
                continue;
            if (m_pdf.resolved(annotation.value(key("/Contents"))).toString().size() <= 2)
                say("annotations: one has no description");
            const auto found = m_tree.annotations.find(one.toString());
            const QString in = found == m_tree.annotations.end()
                                   ? QString()
                                   : m_tree.elements[static_cast<std::size_t>(found->second)].type;
            if (in != (kind == key("/Link") ? key("Link") : kind == key("/Widget") ? key("Form") : key("Annot")))
                say("annotations: one does not lie in an element of its kind");
        }
    }

    const PdfObjects& m_pdf;
    PdfTree m_tree;
    PdfFonts m_fonts;
    QStringList m_problems;
    QSet<QString> m_painted; ///< 'page#number'
};

} // namespace

QStringList uaProblems(const PdfObjects& pdf)
{
    return Check(pdf).run();
}

QStringList uaProblems(const QByteArray& pdf)
{
    const auto read = PdfObjects::read(pdf);
    return read ? uaProblems(*read) : QStringList{key("file: qpdf does not accept it")};
}

} // namespace spiegel::support
