// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/pdfstructure.h"

#include "core/paper/pdffile.h"

#include <algorithm>

namespace spiegel::paper {

namespace {

struct Kind
{
    const char* type;
    const char* attributes;
    bool takesContent;
};

Kind kindOf(Tag tag)
{
    switch (tag) {
    case Tag::Section:
        return {"Sect", "", false};
    case Tag::Heading1:
        return {"H1", "", true};
    case Tag::Heading2:
        return {"H2", "", true};
    case Tag::Paragraph:
        return {"P", "", true};
    case Tag::List:
        return {"L", "/A<</O/List/ListNumbering/Decimal>>", false};
    case Tag::ListItem:
        return {"LI", "", false};
    case Tag::Table:
        return {"Table", "", false};
    case Tag::TableRow:
        return {"TR", "", false};
    case Tag::ColumnHeader:
        return {"TH", "/A<</O/Table/Scope/Column>>", true};
    case Tag::RowHeader:
        return {"TH", "/A<</O/Table/Scope/Row>>", true};
    case Tag::TableCell:
        return {"TD", "", true};
    case Tag::Figure:
        return {"Figure", "", true};
    }
    return {"P", "", true};
}

} // namespace

PdfStructure::PdfStructure()
{
    m_nodes.push_back({"Document", "", {}, none, false});
    m_open.push_back(0);
}

int PdfStructure::add(const char* type, const char* attributes, const QString& instead, bool takesContent)
{
    const int node = static_cast<int>(m_nodes.size());
    const int parent = m_open.back();
    m_nodes.push_back({type, attributes, instead, parent, takesContent});
    addKid({node});
    m_open.push_back(node);
    return node;
}

void PdfStructure::addKid(const Kid& kid)
{
    const int place = static_cast<int>(m_kids.size());
    m_kids.push_back(kid);
    Node& parent = m_nodes[static_cast<std::size_t>(m_open.back())];
    (parent.lastKid == none ? parent.firstKid : m_kids[static_cast<std::size_t>(parent.lastKid)].next) = place;
    parent.lastKid = place;
}

void PdfStructure::open(Tag tag, const QString& instead)
{
    const Kind kind = kindOf(tag);
    add(kind.type, kind.attributes, instead, kind.takesContent);
    if (tag == Tag::ListItem)
        add("LBody", "", {}, true);
}

void PdfStructure::close()
{
    Q_ASSERT_X(m_open.size() > 1, "PdfStructure", "closed more often than opened");
    const bool isBody = qstrcmp(innermost().type, "LBody") == 0;
    m_open.pop_back();
    if (isBody)
        m_open.pop_back();
}

bool PdfStructure::takesContent() const
{
    return innermost().takesContent;
}

const char* PdfStructure::tagOfMark() const
{
    return innermost().type;
}

int PdfStructure::mark(std::size_t page)
{
    if (m_marks.size() <= page)
        m_marks.resize(page + 1);
    const int number = static_cast<int>(m_marks[page].size());
    m_marks[page].push_back(m_open.back());
    addKid({none, number, page});
    return number;
}

void PdfStructure::appendKids(QByteArray& to, const Node& node, const std::vector<int>& objects,
                              const std::vector<int>& pages) const
{
    const auto at = [&](int kid) -> const Kid& { return m_kids[static_cast<std::size_t>(kid)]; };
    const std::size_t ownPage = node.firstKid == none ? 0 : at(node.firstKid).page;
    if (node.takesContent && !pages.empty()) {
        to += "/Pg ";
        PdfFile::appendReference(to, pages[ownPage]);
    }
    to += "/K[";
    bool isFirst = true;
    for (int place = node.firstKid; place != none; place = at(place).next) {
        const Kid& kid = at(place);
        if (kid.node >= 0 && objects[static_cast<std::size_t>(kid.node)] == 0)
            continue;
        if (!isFirst)
            to += ' ';
        isFirst = false;
        if (kid.node >= 0) {
            PdfFile::appendReference(to, objects[static_cast<std::size_t>(kid.node)]);
        } else if (kid.page == ownPage) {
            PdfFile::appendWhole(to, kid.mark);
        } else {
            to += "<</Type/MCR/Pg ";
            PdfFile::appendReference(to, pages[kid.page]);
            to += "/MCID ";
            PdfFile::appendWhole(to, kid.mark);
            to += ">>";
        }
    }
    to += ']';
}

std::vector<bool> PdfStructure::written() const
{
    std::vector<bool> written(m_nodes.size());
    for (std::size_t i = m_nodes.size(); i-- > 0;) { // parts come after those they lie in
        const Node& node = m_nodes[i];
        written[i] = i == 0 || qstrcmp(node.type, "TD") == 0;
        for (int place = node.firstKid; place != none && !written[i];) {
            const Kid& kid = m_kids[static_cast<std::size_t>(place)];
            written[i] = kid.node < 0 || written[static_cast<std::size_t>(kid.node)];
            place = kid.next;
        }
    }
    return written;
}

int PdfStructure::write(PdfFile& file, const std::vector<int>& pages) const
{
    const int root = file.reserve();
    std::vector<int> objects; // 0: is not written
    objects.reserve(m_nodes.size());
    for (const bool isWritten : written())
        objects.push_back(isWritten ? file.reserve() : 0);
    QByteArray value;
    for (std::size_t i = 0; i < m_nodes.size(); ++i) {
        const Node& node = m_nodes[i];
        if (objects[i] == 0)
            continue;
        value.truncate(0);
        value += "<</S/";
        value += node.type;
        value += "/P ";
        PdfFile::appendReference(value, node.parent < 0 ? root : objects[static_cast<std::size_t>(node.parent)]);
        value += node.attributes;
        if (!node.instead.isEmpty())
            value += "/Alt " + PdfFile::textString(node.instead);
        appendKids(value, node, objects, pages);
        value += ">>";
        file.put(objects[i], value);
    }
    QByteArray parents;
    for (std::size_t page = 0; page < m_marks.size(); ++page) {
        if (!hasMarks(page))
            continue;
        QByteArray owners("[");
        for (const int node : m_marks[page]) {
            PdfFile::appendReference(owners, objects[static_cast<std::size_t>(node)]);
            owners += ' ';
        }
        parents += QByteArray::number(static_cast<int>(page)) + ' ' + PdfFile::reference(file.add(owners + ']')) + ' ';
    }
    const int parentTree = file.add("<</Nums[" + parents + "]>>");
    file.put(root, "<</Type/StructTreeRoot/K[" + PdfFile::reference(objects[0]) + "]/ParentTree " +
                       PdfFile::reference(parentTree) + "/ParentTreeNextKey " +
                       QByteArray::number(static_cast<int>(pages.size())) + ">>");
    return root;
}

} // namespace spiegel::paper
