// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/paper/canvas.h"

#include <vector>

namespace spiegel::paper {

class PdfFile;

/// The parts of a document in reading order: what a screen reader follows (ISO 32000-1, 14.7 and 14.8).
class PdfStructure
{
public:
    PdfStructure();

    void open(Tag tag, const QString& instead);
    void close();
    /// Whether text and shapes drawn now belong to a part, rather than to the decoration around parts.
    [[nodiscard]] bool takesContent() const;
    /// A marked sequence of `page` (from 0) begins: its number there.
    [[nodiscard]] int mark(std::size_t page);
    [[nodiscard]] const char* tagOfMark() const;

    [[nodiscard]] bool hasMarks(std::size_t page) const { return page < m_marks.size() && !m_marks[page].empty(); }

    /// Writes all parts that have something in them, and cells, which keep a table regular; returns the number of the
    /// root. `pages` are the objects of the pages.
    [[nodiscard]] int write(PdfFile& file, const std::vector<int>& pages) const;

private:
    static constexpr int none = -1;
    struct Kid
    {
        int node = none; ///< a part, or
        int mark = none; ///< a marked sequence
        std::size_t page = 0;
        int next = none; ///< in m_kids, of the same part
    };
    struct Node
    {
        const char* type;
        const char* attributes;
        QString instead;
        int parent;
        bool takesContent;
        int firstKid = none; ///< in m_kids
        int lastKid = none;
    };

    /// By node.
    [[nodiscard]] std::vector<bool> written() const;
    int add(const char* type, const char* attributes, const QString& instead, bool takesContent);
    /// To the innermost open part.
    void addKid(const Kid& kid);
    void appendKids(QByteArray& to, const Node& node, const std::vector<int>& objects,
                    const std::vector<int>& pages) const;
    [[nodiscard]] const Node& innermost() const { return m_nodes[static_cast<std::size_t>(m_open.back())]; }

    std::vector<Node> m_nodes;
    std::vector<Kid> m_kids;
    std::vector<int> m_open;               ///< the innermost last; the document first
    std::vector<std::vector<int>> m_marks; ///< by page and number, the node
};

} // namespace spiegel::paper
