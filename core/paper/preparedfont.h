// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/paper/typeface.h"

#include <QByteArray>

#include <vector>

namespace spiegel::paper {

/// The glyphs of a weight that nearly every Dutch document can do with (letters, figures, signs, the usual accents), as
/// a font to embed, made and compressed once for all documents: that is where the time of making a PDF goes. A document
/// that needs more gets a subset of its own, with these glyphs under the same numbers.
class PreparedFont
{
public:
    [[nodiscard]] static const PreparedFont& of(Weight weight);

    /// By CID: glyphs()[0] is the empty box.
    [[nodiscard]] const std::vector<std::uint16_t>& glyphs() const { return m_glyphs; }
    /// 0 for a glyph that is not in here.
    [[nodiscard]] std::uint16_t cid(std::uint16_t glyph) const { return glyph < m_cids.size() ? m_cids[glyph] : 0; }

    /// The parts of a PDF font with these glyphs: the name; the CFF and the map to Unicode, deflated; the widths.
    struct Parts
    {
        QByteArray name;
        QByteArray program;
        QByteArray toUnicode;
        QByteArray widths;
    };
    [[nodiscard]] const Parts& parts() const { return m_parts; }
    /// The same for any other choice; `glyphs[0]` is 0.
    [[nodiscard]] static Parts partsOf(Weight weight, const std::vector<std::uint16_t>& glyphs);

private:
    explicit PreparedFont(Weight weight);

    std::vector<std::uint16_t> m_glyphs;
    std::vector<std::uint16_t> m_cids; ///< by glyph
    Parts m_parts;
};

} // namespace spiegel::paper
