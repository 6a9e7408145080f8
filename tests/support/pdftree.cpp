// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/pdftree.h"

#include <QSet>

#include <algorithm>

namespace spiegel::support {

namespace {

QString key(const char* name)
{
    return QString::fromLatin1(name);
}

/// The standard structure types of ISO 32000-1, 14.8.4.
bool isStandard(const QString& type)
{
    static const QSet<QString> all = [] {
        QSet<QString> types;
        for (const char* one :
             {"Document", "Part",      "Art",     "Sect",  "Div",  "BlockQuote", "Caption", "TOC",       "TOCI",
              "Index",    "NonStruct", "Private", "P",     "H",    "H1",         "H2",      "H3",        "H4",
              "H5",       "H6",        "L",       "LI",    "Lbl",  "LBody",      "Table",   "TR",        "TH",
              "TD",       "THead",     "TBody",   "TFoot", "Span", "Quote",      "Note",    "Reference", "BibEntry",
              "Code",     "Link",      "Annot",   "Ruby",  "RB",   "RT",         "RP",      "Warichu",   "WT",
              "WP",       "Figure",    "Formula", "Form"})
            types.insert(key(one));
        return types;
    }();
    return all.contains(type);
}

class Reader
{
public:
    explicit Reader(const PdfObjects& pdf)
        : m_pdf(pdf)
    {
    }

    PdfTree read()
    {
        const QJsonValue rootReference = m_pdf.catalog().value(key("/StructTreeRoot"));
        const QJsonObject root = m_pdf.dictionary(rootReference);
        if (root.isEmpty())
            m_tree.problems << key("types: there is no structure tree");
        m_roles = m_pdf.dictionary(root.value(key("/RoleMap")));
        for (const QString& role : m_roles.keys()) {
            if (isStandard(role.mid(1)))
                m_tree.problems << QStringLiteral("types: the standard type %1 has another role").arg(role);
        }
        for (const QJsonValue& kid : m_pdf.array(root.value(key("/K"))))
            add(kid, -1, rootReference.toString(), {});
        return m_tree;
    }

private:
    QString typeOf(const QString& written)
    {
        QString type = written;
        QSet<QString> seen;
        while (!isStandard(type.mid(1)) && !seen.contains(type) && m_roles.contains(type)) {
            seen.insert(type);
            type = m_roles.value(type).toString();
        }
        if (!isStandard(type.mid(1)))
            m_tree.problems << QStringLiteral("types: %1 is no standard type and has no role").arg(written);
        return type.mid(1);
    }
    void addMark(int element, const QString& page, int number)
    {
        m_tree.marks[{page, number}].push_back(element);
        ++m_tree.elements[static_cast<std::size_t>(element)].contents;
    }
    void add(const QJsonValue& kid, int parent, const QString& parentObject, const QString& page)
    {
        if (kid.isDouble()) {
            addMark(parent, page, kid.toInt());
            return;
        }
        const QJsonObject value = m_pdf.dictionary(kid);
        const QString own = value.contains(key("/Pg")) ? value.value(key("/Pg")).toString() : page;
        const QString type = value.value(key("/Type")).toString();
        if (type == key("/MCR")) {
            addMark(parent, own, value.value(key("/MCID")).toInt(-1));
            return;
        }
        if (type == key("/OBJR")) {
            m_tree.annotations[value.value(key("/Obj")).toString()] = parent;
            ++m_tree.elements[static_cast<std::size_t>(parent)].contents;
            return;
        }
        if (!value.contains(key("/S")) || m_seen.contains(kid.toString())) {
            m_tree.problems << key("types: a kid is no element, or is there twice");
            return;
        }
        if (kid.isString())
            m_seen.insert(kid.toString());
        if (value.value(key("/P")).toString() != parentObject)
            m_tree.problems
                << QStringLiteral("numbers: %1 names another parent than the one it lies in").arg(kid.toString());
        const int element = static_cast<int>(m_tree.elements.size());
        m_tree.elements.push_back({kid.toString(), typeOf(value.value(key("/S")).toString()), value, {}, 0, parent});
        if (parent >= 0)
            m_tree.elements[static_cast<std::size_t>(parent)].kids.push_back(element);
        for (const QJsonValue& one : m_pdf.array(value.value(key("/K"))))
            add(one, element, kid.toString(), own);
    }

    const PdfObjects& m_pdf;
    PdfTree m_tree;
    QJsonObject m_roles;
    QSet<QString> m_seen;
};

using Element = PdfTree::Element;

class Check
{
public:
    Check(const PdfTree& tree, const PdfObjects& pdf)
        : m_tree(tree)
        , m_pdf(pdf)
        , m_problems(tree.problems)
    {
    }

    QStringList run()
    {
        for (const Element& element : m_tree.elements) {
            parts(element);
            if (element.kids.empty() && element.contents == 0 && element.type != key("TD")) // else no regular rows
                m_problems << QStringLiteral("empty: a %1 has nothing in it").arg(element.type);
            if (element.type == key("Figure") || element.type == key("Formula"))
                figure(element);
            if (element.type == key("Table"))
                table(element);
            if (element.type == key("Note"))
                note(element);
        }
        headings();
        return m_problems;
    }

private:
    [[nodiscard]] const Element& at(int element) const { return m_tree.elements[static_cast<std::size_t>(element)]; }
    [[nodiscard]] QString parentOf(const Element& element) const
    {
        return element.parent < 0 ? QString() : at(element.parent).type;
    }
    void say(const QString& problem) { m_problems << problem; }

    /// Which types lie in which (ISO 32000-1, 14.8.4.3).
    void parts(const Element& element)
    {
        static const std::map<QString, QStringList> within = {
            {key("TR"), {key("Table"), key("THead"), key("TBody"), key("TFoot")}},
            {key("TH"), {key("TR")}},
            {key("TD"), {key("TR")}},
            {key("THead"), {key("Table")}},
            {key("TBody"), {key("Table")}},
            {key("TFoot"), {key("Table")}},
            {key("LI"), {key("L")}},
            {key("LBody"), {key("LI")}},
            {key("TOCI"), {key("TOC")}}};
        static const std::map<QString, QStringList> only = {
            {key("Table"), {key("TR"), key("THead"), key("TBody"), key("TFoot"), key("Caption")}},
            {key("TR"), {key("TH"), key("TD")}},
            {key("L"), {key("LI"), key("L"), key("Caption")}},
            {key("LI"), {key("Lbl"), key("LBody")}},
            {key("TOC"), {key("TOC"), key("TOCI"), key("Caption")}}};
        const QString rule = element.type.startsWith(QLatin1Char('L')) ? key("lists") : key("tables");
        if (const auto found = within.find(element.type);
            found != within.end() && !found->second.contains(parentOf(element)))
            say(QStringLiteral("%1: a %2 lies in a %3").arg(rule, element.type, parentOf(element)));
        const auto found = only.find(element.type);
        if (found == only.end())
            return;
        if (element.contents > 0)
            say(QStringLiteral("%1: a %2 has content of its own").arg(rule, element.type));
        for (const int kid : element.kids) {
            if (!found->second.contains(at(kid).type))
                say(QStringLiteral("%1: a %2 has a %3 in it").arg(rule, element.type, at(kid).type));
        }
        if (element.type == key("L"))
            list(element);
    }
    [[nodiscard]] QJsonValue attribute(const Element& element, const QString& owner, const QString& name) const
    {
        for (const QJsonValue& one : m_pdf.array(element.dictionary.value(key("/A")))) {
            const QJsonObject attributes = m_pdf.dictionary(one);
            if (attributes.value(key("/O")).toString() == owner && attributes.contains(name))
                return m_pdf.resolved(attributes.value(name));
        }
        return QJsonValue(QJsonValue::Undefined);
    }
    void list(const Element& element)
    {
        const bool hasLabels = std::any_of(element.kids.begin(), element.kids.end(), [&](int item) {
            const auto& kids = at(item).kids;
            return std::any_of(kids.begin(), kids.end(), [&](int kid) { return at(kid).type == key("Lbl"); });
        });
        if (hasLabels && attribute(element, key("/List"), key("/ListNumbering")).isUndefined())
            say(key("lists: a list with labels does not say how it is numbered"));
    }
    void figure(const Element& element)
    {
        const auto isSaid = [&](const char* name) {
            return m_pdf.resolved(element.dictionary.value(key(name))).toString().mid(2).trimmed().size() > 0;
        };
        if (!isSaid("/Alt") && !isSaid("/ActualText"))
            say(key("figures: a figure has no text in its place"));
    }
    void rows(const Element& element, std::vector<int>& found) const
    {
        for (const int kid : element.kids) {
            if (at(kid).type == key("TR"))
                found.push_back(kid);
            else if (at(kid).type != key("Caption"))
                rows(at(kid), found);
        }
    }
    [[nodiscard]] int span(int cell, const char* name) const
    {
        return std::max(1, attribute(at(cell), key("/Table"), key(name)).toInt(1));
    }
    void table(const Element& element)
    {
        std::vector<int> all;
        rows(element, all);
        std::vector<int> reaching; // rows down that a cell of an earlier row still takes, by column
        std::size_t columns = 0;
        bool hasHeaders = false;
        for (std::size_t row = 0; row < all.size(); ++row) {
            std::size_t column = 0;
            const auto skipTaken = [&] {
                while (column < reaching.size() && reaching[column] > 0)
                    --reaching[column++];
            };
            for (const int cell : at(all[row]).kids) {
                skipTaken();
                for (int i = 0; i < span(cell, "/ColSpan"); ++i, ++column) {
                    reaching.resize(std::max(reaching.size(), column + 1));
                    reaching[column] = span(cell, "/RowSpan") - 1;
                }
                hasHeaders = hasHeaders || at(cell).type == key("TH");
                header(cell);
            }
            skipTaken();
            if (row > 0 && column != columns)
                say(QStringLiteral("tables: a row has %1 columns, the one above it %2").arg(column).arg(columns));
            columns = column;
        }
        if (!hasHeaders)
            say(key("tables: a table has no header"));
    }
    void header(int cell)
    {
        if (at(cell).type != key("TH"))
            return;
        const QString scope = attribute(at(cell), key("/Table"), key("/Scope")).toString();
        if (scope != key("/Row") && scope != key("/Column") && scope != key("/Both"))
            say(key("tables: a header does not say what it is the header of"));
    }
    void note(const Element& element)
    {
        const QString id = m_pdf.resolved(element.dictionary.value(key("/ID"))).toString();
        if (id.isEmpty() || m_notes.contains(id))
            say(key("notes: a note has no number of its own"));
        m_notes.insert(id);
    }
    void headings()
    {
        int last = 0;
        bool isNumbered = false;
        bool isPlain = false;
        for (const Element& element : m_tree.elements) {
            if (element.type == key("H"))
                isPlain = true;
            if (element.type.size() != 2 || element.type[0] != QLatin1Char('H') || !element.type[1].isDigit())
                continue;
            isNumbered = true;
            const int level = element.type[1].digitValue();
            if (level > last + 1)
                say(last == 0 ? QStringLiteral("headings: the first one is H%1").arg(level)
                              : QStringLiteral("headings: H%1 follows H%2").arg(level).arg(last));
            last = level;
        }
        if (isNumbered && isPlain)
            say(key("headings: with and without a level"));
    }

    const PdfTree& m_tree;
    const PdfObjects& m_pdf;
    QStringList m_problems;
    QSet<QString> m_notes;
};

} // namespace

PdfTree PdfTree::read(const PdfObjects& pdf)
{
    return Reader(pdf).read();
}

QStringList PdfTree::check(const PdfObjects& pdf) const
{
    return Check(*this, pdf).run();
}

} // namespace spiegel::support
