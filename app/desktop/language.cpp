// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>

namespace spiegel::desktop {

namespace {

/// What Qt's file dialog calls a folder: Qt 6.4 asks for it in a context that its own Dutch lacks.
[[maybe_unused]] constexpr struct
{
    const char* source;
    const char* comment;
} qtWords[] = {QT_TRANSLATE_NOOP3("QAbstractFileIconProvider", "Folder", "All other platforms")};

} // namespace

bool Language::speak(const QString& code)
{
    m_code = code;
    QCoreApplication::removeTranslator(&m_dutch);
    QCoreApplication::removeTranslator(&m_qtDutch);
    if (code != QLatin1String("nl")) {
        return true;
    }
    if (m_dutch.isEmpty() && !m_dutch.load(QStringLiteral(":/translations/spiegel_nl.qm"))) {
        return false;
    }
    QCoreApplication::installTranslator(&m_dutch);
    // Qt's own words (in file dialogs) exist in Dutch on most machines; the program does not depend on it.
    if (m_qtDutch.load(QStringLiteral("qtbase_nl"), QLibraryInfo::path(QLibraryInfo::TranslationsPath))) {
        QCoreApplication::installTranslator(&m_qtDutch);
    }
    return true;
}

} // namespace spiegel::desktop
