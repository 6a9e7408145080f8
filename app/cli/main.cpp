// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandline.h"

#include <QFile>
#include <QGuiApplication>

#include <csignal>
#include <cstdio>
#include <unistd.h>

namespace {

void stopOnSignal(int /*signal*/)
{
    spiegel::cli::cancelCommandLine();
}

/// Without a desktop session Qt warns about a folder that nobody needs here.
void tellAllButOne(QtMsgType /*type*/, const QMessageLogContext& /*context*/, const QString& message)
{
    if (!message.startsWith(QLatin1String("QStandardPaths: XDG_RUNTIME_DIR")))
        std::fprintf(stderr, "%s\n", qPrintable(message));
}

} // namespace

int main(int argc, char* argv[])
{
    qInstallMessageHandler(&tellAllButOne);
    // Cards are set without a screen; the fonts of the machine are needed for other scripts.
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    std::signal(SIGINT, &stopOnSignal);
    std::signal(SIGTERM, &stopOnSignal);
    QFile output;
    QFile messages;
    if (!output.open(stdout, QIODevice::WriteOnly) ||
        !messages.open(stderr, QIODevice::WriteOnly | QIODevice::Unbuffered))
        return 1;
    const int status = spiegel::cli::runCommandLine(QCoreApplication::arguments().mid(1), output, messages,
                                                    isatty(STDERR_FILENO) == 1);
    return output.flush() ? status : 1;
}
