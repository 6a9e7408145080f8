// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTranslator>

namespace spiegel::desktop {

/// The language the program speaks: Dutch from the built-in translation, or English as written in the source.
class Language
{
public:
    /// 'nl' or 'en'. False when the Dutch translation is missing from the build; it then speaks English.
    bool speak(const QString& code);
    [[nodiscard]] const QString& code() const { return m_code; }

private:
    QString m_code;
    QTranslator m_dutch;
    QTranslator m_qtDutch;
};

} // namespace spiegel::desktop
