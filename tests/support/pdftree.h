// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/pdfobjects.h"

#include <QStringList>

#include <map>
#include <vector>

namespace spiegel::support {

/// The structure tree of a PDF, as plain values.
struct PdfTree
{
    struct Element
    {
        QString object; ///< '12 0 R'; empty when it lies inside another
        QString type;   ///< by the role map: 'H1'
        QJsonObject dictionary;
        std::vector<int> kids; ///< elements
        int contents = 0;      ///< marked sequences and objects of its own
        int parent = -1;
    };
    std::vector<Element> elements; ///< each after its parent, in reading order
    /// Page and number of every marked sequence, and the elements that have it.
    std::map<std::pair<QString, int>, std::vector<int>> marks;
    std::map<QString, int> annotations; ///< by object: the element that has it
    QStringList problems;               ///< types that are not standard, wrong parents, wrong kids

    [[nodiscard]] static PdfTree read(const PdfObjects& pdf);
    /// Everything that is not as it should be within the tree: types, empty, headings, tables, lists, figures, notes.
    [[nodiscard]] QStringList check(const PdfObjects& pdf) const;
};

} // namespace spiegel::support
