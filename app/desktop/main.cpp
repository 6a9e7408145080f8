// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/language.h"
#include "app/desktop/program.h"
#include "ui/look/style.h"
#include "ui/parts/preferences.h"

#include <QApplication>
#include <QTextStream>

namespace {

/// Pictures need no display, and without one nothing else is possible.
void chooseDisplay(const QStringList& words)
{
    const bool pictures =
        words.contains(QStringLiteral("--headless")) || words.contains(QStringLiteral("--screenshot"));
    const bool display = qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY");
    if ((pictures || !display) && !qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
}

} // namespace

int main(int argc, char** argv)
{
    QElapsedTimer sinceStart;
    sinceStart.start();
    QStringList words;
    for (int i = 1; i < argc; ++i) {
        words << QString::fromLocal8Bit(argv[i]);
    }
    chooseDisplay(words);
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("spiegelpaleis"));
    QCoreApplication::setApplicationVersion(QStringLiteral(SPIEGEL_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("spiegelpaleis"));
    spiegel::look::dress(application);

    spiegel::desktop::Language language;
    const int asked = int(words.indexOf(QStringLiteral("--lang")));
    const QString kept = spiegel::parts::readPreferences().language;
    // Before the arguments are read, so that what is wrong with them is said in it.
    if (!language.speak(asked >= 0 && words.value(asked + 1) == QLatin1String("en") ? QStringLiteral("en") : kept)) {
        QTextStream(stderr) << "The Dutch translation is missing from this build." << Qt::endl;
    }
    const auto arguments = spiegel::desktop::parseArguments(words);
    if (!arguments) {
        QTextStream(stderr) << arguments.error().text() << Qt::endl;
        return 2;
    }
    if (!arguments->language.isEmpty()) {
        language.speak(arguments->language);
    }
    if (arguments->help) {
        QTextStream(stdout) << spiegel::desktop::helpText();
        return 0;
    }
    if (arguments->version) {
        QTextStream(stdout) << QStringLiteral("spiegelpaleis ") << QCoreApplication::applicationVersion() << Qt::endl;
        return 0;
    }
    spiegel::desktop::Program program(*arguments, language, sinceStart);
    return program.run();
}
