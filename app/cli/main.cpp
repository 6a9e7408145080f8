// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandline.h"

#include <QCoreApplication>
#include <QFile>

#include <csignal>
#include <cstdio>
#include <unistd.h>

namespace {

void stopOnSignal(int /*signal*/)
{
    spiegel::cli::cancelCommandLine();
}

} // namespace

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
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
