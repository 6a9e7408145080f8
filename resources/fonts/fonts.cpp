// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/fonts/fonts.h"

#include <QFontDatabase>

namespace spiegel {

QString fontFamily()
{
    return QStringLiteral("Spiegel Sans");
}

bool loadFonts()
{
    static const bool loaded = [] {
        bool all = true;
        for (const char* style : {"Regular", "Italic", "Medium", "SemiBold", "Bold"}) {
            const QString file = QStringLiteral(":/fonts/SpiegelSans-%1.otf").arg(QLatin1String(style));
            all = QFontDatabase::addApplicationFont(file) >= 0 && all;
        }
        return all;
    }();
    return loaded;
}

} // namespace spiegel
