// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/sheet.h"

#include <qrcodegen.h>

#include <algorithm>
#include <array>
#include <cstdint>

namespace spiegel::paper {

namespace {

/// The standard asks for the mask of eight with the fewest patterns that might mislead a reader. Trying them all takes
/// four times as long as the rest; readers read any, and for numbers of cards this one is the best most often.
constexpr auto mask = qrcodegen_Mask_4;

/// Numbers and capitals, as cards are called, take less room in a code than other letters: fewer and larger squares.
Modules modulesOf(const QByteArray& utf8)
{
    std::array<std::uint8_t, qrcodegen_BUFFER_LEN_MAX> code;
    std::array<std::uint8_t, qrcodegen_BUFFER_LEN_MAX> work;
    Modules modules;
    if (utf8.isEmpty() || !qrcodegen_encodeText(utf8.constData(), work.data(), code.data(), qrcodegen_Ecc_MEDIUM,
                                                qrcodegen_VERSION_MIN, qrcodegen_VERSION_MAX, mask, true))
        return modules;
    modules.width = qrcodegen_getSize(code.data());
    modules.dark = QByteArray(qsizetype{modules.width} * modules.bytesOfRow(), '\0');
    for (int y = 0; y < modules.width; ++y) {
        for (int x = 0; x < modules.width; ++x) {
            char& byte = modules.dark.data()[y * modules.bytesOfRow() + x / 8];
            byte = static_cast<char>(byte | qrcodegen_getModule(code.data(), x, y) << (7 - x % 8));
        }
    }
    return modules;
}

} // namespace

Figured::~Figured()
{
    if (m_ref)
        m_column.canvas().figure(QRectF(m_column.left(), m_top, m_column.width(), m_column.y() - m_top), *m_ref);
}

Column::Column(Canvas& canvas, Typesetter& setter, double left, double top, double width)
    : m_canvas(canvas)
    , m_setter(setter)
    , m_left(left)
    , m_y(top)
    , m_width(width)
{
}

void Column::text(const QString& text, const TextStyle& style, int most, double indent)
{
    for (const Line& line : m_setter.paragraph(text, style, m_width - indent, most)) {
        m_canvas.text(line, {m_left + indent, m_y + rise(style)});
        m_y += lineHeight(style);
    }
}

void Column::leftText(const QString& text, const TextStyle& style, double indent, double width)
{
    m_canvas.text(m_setter.fitted(text, style, width), {m_left + indent, m_y + rise(style)});
}

void Column::rightText(const QString& text, const TextStyle& style, double width)
{
    const Line& line = m_setter.fitted(text, style, width);
    m_canvas.text(line, {right() - line.width, m_y + rise(style)});
}

void Column::rule()
{
    m_canvas.fill(QRectF(m_left, m_y, m_width, 0.2), dress::hairline);
}

void Column::bar(double share, double height, double indent, double width)
{
    const double whole = width > 0 ? width : m_width - indent;
    m_canvas.fill(QRectF(m_left + indent, m_y, whole, height), dress::track);
    m_canvas.fill(QRectF(m_left + indent, m_y, whole * std::clamp(share, 0.0, 1.0), height), dress::bar);
}

void paintQr(Canvas& canvas, const QString& text, QPointF at, double size)
{
    // A page is laid out more than once before it is drawn, each time with the same code.
    thread_local QString before;
    thread_local Modules modules;
    if (text != before) {
        modules = modulesOf(text.toUtf8());
        before = text;
    }
    if (modules.width > 0)
        canvas.modules(modules, QRectF(at, QSizeF(size, size)), dress::ink);
}

} // namespace spiegel::paper
