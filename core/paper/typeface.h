// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringView>

#include <cstdint>
#include <memory>
#include <vector>

namespace spiegel::paper {

/// The weights of Spiegel Sans that paper is set in. Few, because each one used is embedded in each file.
enum class Weight { Regular, SemiBold };
inline constexpr int weightCount = 2;

/// One shape of a font, placed after the one before it. All distances in font units, y upwards.
struct Glyph
{
    std::uint16_t id = 0;
    std::int32_t advance = 0;
    std::int32_t x = 0; ///< moved to the right of the pen
    std::int32_t y = 0; ///< moved up

    bool operator==(const Glyph&) const = default;
};

/// A piece of text as glyphs, from left to right.
struct Shaped
{
    std::vector<Glyph> glyphs;
    std::int32_t advance = 0; ///< of all together
    bool plain = true;        ///< the characters can be read back from the glyphs, one for one
};

/// One weight of the bundled font, read without Qt: the same file, the same numbers on screen, on paper and in the
/// command line. It never changes after it was made; any thread may read it.
class Typeface
{
public:
    [[nodiscard]] static const Typeface& of(Weight weight);
    ~Typeface();

    /// The OpenType file.
    [[nodiscard]] const QByteArray& file() const;
    /// Its CFF table without subroutines, glyph numbers kept; made when first asked for (some 30 ms).
    [[nodiscard]] const QByteArray& plainCff() const;

    [[nodiscard]] int unitsPerEm() const;
    /// Font units, upwards from the baseline (descent is negative).
    [[nodiscard]] int ascent() const;
    [[nodiscard]] int descent() const;
    [[nodiscard]] int capHeight() const;
    [[nodiscard]] int advanceOf(std::uint16_t glyph) const;

    [[nodiscard]] bool covers(char32_t character) const;
    /// The character a glyph stands for; 0 when it stands for none by itself.
    [[nodiscard]] char32_t characterOf(std::uint16_t glyph) const;
    /// Kerned, with accents in place. Characters outside the font become its empty box.
    [[nodiscard]] Shaped shape(QStringView text) const;

private:
    explicit Typeface(Weight weight);
    struct Face;
    std::unique_ptr<Face> m_face;
};

} // namespace spiegel::paper
