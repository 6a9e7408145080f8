// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/demoverb.h"

#include "core/demo/writedemo.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include <CLI/CLI.hpp>

namespace spiegel::cli {

namespace {

QString inWords(const char* text)
{
    return QCoreApplication::translate("cli", text);
}

} // namespace

QString DemoVerb::description() const
{
    return inWords(QT_TRANSLATE_NOOP("cli", "Writes made-up weekly dumps, for training and tests"));
}

void DemoVerb::declare(CLI::App& command)
{
    m_cvs = demo::DemoPlan().cvs;
    const auto say = [](const char* text) { return inWords(text).toStdString(); };
    command.add_option("folder", m_folder, say(QT_TRANSLATE_NOOP("cli", "Where the dumps go")))->required();
    command.add_option("--cvs", m_cvs, say(QT_TRANSLATE_NOOP("cli", "How many CVs")))->capture_default_str();
    command.add_option("--seed", m_seed, say(QT_TRANSLATE_NOOP("cli", "Another number gives another made-up werk.nl")))
        ->capture_default_str();
    command.add_option("--weeks", m_weeks, say(QT_TRANSLATE_NOOP("cli", "How many weekly dumps")))
        ->capture_default_str();
}

int DemoVerb::run(Surroundings& surroundings)
{
    const demo::DemoPlan plan{fromArgument(m_folder), m_cvs, m_seed, m_weeks};
    const auto paths = demo::writeDemo(plan, surroundings.progress, surroundings.workers());
    if (!paths)
        return surroundings.console.failed(paths.error());
    if (surroundings.console.format() == Format::Json) {
        QJsonArray dumps;
        for (const QString& path : *paths)
            dumps.append(path);
        surroundings.console.write(QJsonDocument(QJsonObject{{QStringLiteral("dumps"), dumps}}));
        return 0;
    }
    for (const QString& path : *paths)
        surroundings.console.writeLine(path);
    return 0;
}

} // namespace spiegel::cli
