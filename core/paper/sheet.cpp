// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/sheet.h"

#include <qrencode.h>

#include <algorithm>
#include <memory>

namespace spiegel::paper {

namespace {

/// Numbers and capitals, as cards are called, take less room in a code than other letters: fewer and larger squares.
Modules modulesOf(const QByteArray& utf8)
{
    struct Free
    {
        void operator()(QRcode* code) const { QRcode_free(code); }
    };
    const std::unique_ptr<QRcode, Free> code(QRcode_encodeString(utf8.constData(), 0, QR_ECLEVEL_M, QR_MODE_8, 1));
    Modules modules;
    if (!code)
        return modules;
    modules.width = code->width;
    modules.dark = QByteArray(qsizetype{code->width} * modules.bytesOfRow(), '\0');
    for (int y = 0; y < code->width; ++y) {
        for (int x = 0; x < code->width; ++x) {
            char& byte = modules.dark.data()[y * modules.bytesOfRow() + x / 8];
            byte = static_cast<char>(byte | (code->data[y * code->width + x] & 1) << (7 - x % 8));
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
