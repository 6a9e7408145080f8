// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/type.h"

#include "resources/fonts/fonts.h"

namespace spiegel::look {

QFont font(Size size, QFont::Weight weight)
{
    QFont font(fontFamily());
    font.setPixelSize(int(size));
    font.setWeight(weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    // The larger the type, the closer the letters: what Inter's own optical spacing does.
    if (size == Size::Title || size == Size::Figure) {
        font.setLetterSpacing(QFont::PercentageSpacing, 98);
    }
    return font;
}

QByteArray withKnownFonts(QByteArray svg)
{
    const QByteArray family = "font-family=\"" + fontFamily().toUtf8();
    const QByteArray families = family + ", Inter, sans-serif";
    return svg.replace(family, families);
}

} // namespace spiegel::look
