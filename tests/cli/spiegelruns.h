// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/commandline.h"

#include <QBuffer>
#include <QJsonDocument>
#include <QStringList>
#include <QtGlobal>

/// For tests that link the command line: one run of it inside the test, without a process.
namespace spiegel::support {

struct Outcome
{
    int status = 0;
    QByteArray output;
    QByteArray messages;

    [[nodiscard]] QJsonDocument json() const
    {
        QJsonParseError error;
        const QJsonDocument document = QJsonDocument::fromJson(output, &error);
        if (error.error != QJsonParseError::NoError)
            qFatal("no JSON: %s", output.constData());
        return document;
    }
};

[[nodiscard]] inline Outcome spiegelRuns(const QStringList& arguments)
{
    QBuffer output;
    QBuffer messages;
    output.open(QIODevice::WriteOnly);
    messages.open(QIODevice::WriteOnly);
    Outcome outcome;
    outcome.status = cli::runCommandLine(arguments, output, messages);
    outcome.output = output.data();
    outcome.messages = messages.data();
    return outcome;
}

} // namespace spiegel::support
