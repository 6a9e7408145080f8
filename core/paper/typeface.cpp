// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/typeface.h"

#include <QFile>

#include <hb-ot.h>
#include <hb-subset.h>
#include <hb.h>

#include <mutex>

namespace spiegel::paper {

namespace {

template<class T, void (*destroy)(T*)>
struct Destroy
{
    void operator()(T* thing) const { destroy(thing); }
};
using Blob = std::unique_ptr<hb_blob_t, Destroy<hb_blob_t, hb_blob_destroy>>;
using FaceHandle = std::unique_ptr<hb_face_t, Destroy<hb_face_t, hb_face_destroy>>;
using FontHandle = std::unique_ptr<hb_font_t, Destroy<hb_font_t, hb_font_destroy>>;
using Buffer = std::unique_ptr<hb_buffer_t, Destroy<hb_buffer_t, hb_buffer_destroy>>;
using Set = std::unique_ptr<hb_set_t, Destroy<hb_set_t, hb_set_destroy>>;
using SubsetInput = std::unique_ptr<hb_subset_input_t, Destroy<hb_subset_input_t, hb_subset_input_destroy>>;

QByteArray bytesOf(hb_blob_t* blob)
{
    unsigned length = 0;
    const char* bytes = hb_blob_get_data(blob, &length);
    return QByteArray(bytes, static_cast<qsizetype>(length));
}

QByteArray read(Weight weight)
{
    QFile file(weight == Weight::Regular ? QStringLiteral(":/fonts/SpiegelSans-Regular.otf")
                                         : QStringLiteral(":/fonts/SpiegelSans-SemiBold.otf"));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(opened, "paper", "the fonts are part of the program");
    return file.readAll();
}

QByteArray withoutSubroutines(hb_face_t* face)
{
    const SubsetInput input(hb_subset_input_create_or_fail());
    hb_set_invert(hb_subset_input_glyph_set(input.get()));
    hb_subset_input_set_flags(input.get(), HB_SUBSET_FLAGS_RETAIN_GIDS | HB_SUBSET_FLAGS_DESUBROUTINIZE |
                                               HB_SUBSET_FLAGS_NO_HINTING | HB_SUBSET_FLAGS_NOTDEF_OUTLINE);
    const FaceHandle plain(hb_subset_or_fail(face, input.get()));
    Q_ASSERT(plain);
    const Blob table(hb_face_reference_table(plain.get(), HB_TAG('C', 'F', 'F', ' ')));
    return bytesOf(table.get());
}

} // namespace

struct Typeface::Face
{
    QByteArray file;
    FaceHandle face;
    FontHandle font;
    int ascent = 0;
    int descent = 0;
    int capHeight = 0;
    std::vector<char32_t> characters; ///< by glyph
    std::once_flag plainOnce;
    QByteArray plainCff;
};

Typeface::Typeface(Weight weight)
    : m_face(std::make_unique<Face>())
{
    Face& f = *m_face;
    f.file = read(weight);
    const Blob blob(hb_blob_create(f.file.constData(), static_cast<unsigned>(f.file.size()), HB_MEMORY_MODE_READONLY,
                                   nullptr, nullptr));
    f.face.reset(hb_face_create(blob.get(), 0));
    f.font.reset(hb_font_create(f.face.get()));
    hb_ot_font_set_funcs(f.font.get());
    const auto metric = [&](hb_ot_metrics_tag_t tag) {
        hb_position_t value = 0;
        hb_ot_metrics_get_position_with_fallback(f.font.get(), tag, &value);
        return static_cast<int>(value);
    };
    f.ascent = metric(HB_OT_METRICS_TAG_HORIZONTAL_ASCENDER);
    f.descent = metric(HB_OT_METRICS_TAG_HORIZONTAL_DESCENDER);
    f.capHeight = metric(HB_OT_METRICS_TAG_CAP_HEIGHT);

    f.characters.resize(hb_face_get_glyph_count(f.face.get()));
    const Set all(hb_set_create());
    hb_face_collect_unicodes(f.face.get(), all.get());
    for (hb_codepoint_t character = HB_SET_VALUE_INVALID; hb_set_next(all.get(), &character);) {
        hb_codepoint_t glyph = 0;
        if (hb_font_get_nominal_glyph(f.font.get(), character, &glyph) && glyph > 0 && f.characters[glyph] == 0)
            f.characters[glyph] = character;
    }
    hb_font_make_immutable(f.font.get());
}

Typeface::~Typeface() = default;

const Typeface& Typeface::of(Weight weight)
{
    static const Typeface regular(Weight::Regular);
    static const Typeface semiBold(Weight::SemiBold);
    return weight == Weight::Regular ? regular : semiBold;
}

const QByteArray& Typeface::file() const
{
    return m_face->file;
}

const QByteArray& Typeface::plainCff() const
{
    std::call_once(m_face->plainOnce, [this] { m_face->plainCff = withoutSubroutines(m_face->face.get()); });
    return m_face->plainCff;
}

int Typeface::unitsPerEm() const
{
    return static_cast<int>(hb_face_get_upem(m_face->face.get()));
}

int Typeface::ascent() const
{
    return m_face->ascent;
}

int Typeface::descent() const
{
    return m_face->descent;
}

int Typeface::capHeight() const
{
    return m_face->capHeight;
}

int Typeface::advanceOf(std::uint16_t glyph) const
{
    return hb_font_get_glyph_h_advance(m_face->font.get(), glyph);
}

bool Typeface::covers(char32_t character) const
{
    hb_codepoint_t glyph = 0;
    return hb_font_get_nominal_glyph(m_face->font.get(), character, &glyph) != 0;
}

char32_t Typeface::characterOf(std::uint16_t glyph) const
{
    return glyph < m_face->characters.size() ? m_face->characters[glyph] : 0;
}

Shaped Typeface::shape(QStringView text) const
{
    const Buffer buffer(hb_buffer_create());
    const int length = static_cast<int>(text.size());
    hb_buffer_add_utf16(buffer.get(), reinterpret_cast<const std::uint16_t*>(text.utf16()), length, 0, length);
    hb_buffer_set_direction(buffer.get(), HB_DIRECTION_LTR);
    hb_buffer_set_script(buffer.get(), HB_SCRIPT_LATIN);
    hb_buffer_set_language(buffer.get(), hb_language_from_string("nl", -1));
    hb_shape(m_face->font.get(), buffer.get(), nullptr, 0);

    unsigned count = 0;
    const hb_glyph_info_t* infos = hb_buffer_get_glyph_infos(buffer.get(), &count);
    const hb_glyph_position_t* places = hb_buffer_get_glyph_positions(buffer.get(), &count);
    Shaped shaped;
    shaped.glyphs.reserve(count);
    shaped.plain = static_cast<qsizetype>(count) == text.size();
    for (unsigned i = 0; i < count; ++i) {
        const auto glyph = static_cast<std::uint16_t>(infos[i].codepoint);
        shaped.glyphs.push_back({glyph, places[i].x_advance, places[i].x_offset, places[i].y_offset});
        shaped.advance += places[i].x_advance;
        if (shaped.plain && characterOf(glyph) != text[i].unicode())
            shaped.plain = false;
    }
    return shaped;
}

} // namespace spiegel::paper
