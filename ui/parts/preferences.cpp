// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/preferences.h"

#include <QSettings>
#include <QStandardPaths>

#include <algorithm>

namespace spiegel::parts {

namespace {

const QString themeNames[] = {QStringLiteral("system"), QStringLiteral("light"), QStringLiteral("dark")};
constexpr int mostWorkers = 256;

} // namespace

QString settingsName()
{
    return QStringLiteral("Spiegelpaleis");
}

Preferences readPreferences()
{
    QSettings kept(settingsName(), settingsName());
    Preferences found;
    const auto name = std::ranges::find(themeNames, kept.value(QStringLiteral("theme")).toString());
    if (name != std::end(themeNames)) {
        found.theme = look::Theme::Choice(name - std::begin(themeNames));
    }
    if (kept.value(QStringLiteral("language")).toString() == QLatin1String("en")) {
        found.language = QStringLiteral("en");
    }
    found.workers = std::clamp(kept.value(QStringLiteral("workers"), 0).toInt(), 0, mostWorkers);
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    found.exportFolder = kept.value(QStringLiteral("exportFolder"), documents).toString();
    found.maxRejectPercent = std::clamp(kept.value(QStringLiteral("maxRejectPercent"), 5).toInt(), 0, 100);
    found.database = kept.value(QStringLiteral("database")).toString();
    found.recent = kept.value(QStringLiteral("recent")).toStringList();
    return found;
}

void writePreferences(const Preferences& before, const Preferences& now)
{
    QSettings kept(settingsName(), settingsName());
    const auto write = [&](const QString& name, const auto& value, const auto& old) {
        if (value != old) {
            kept.setValue(name, value);
        }
    };
    write(QStringLiteral("theme"), themeNames[int(now.theme)], themeNames[int(before.theme)]);
    write(QStringLiteral("language"), now.language, before.language);
    write(QStringLiteral("workers"), now.workers, before.workers);
    write(QStringLiteral("exportFolder"), now.exportFolder, before.exportFolder);
    write(QStringLiteral("maxRejectPercent"), now.maxRejectPercent, before.maxRejectPercent);
    write(QStringLiteral("database"), now.database, before.database);
    write(QStringLiteral("recent"), now.recent, before.recent);
}

Preferences withDatabase(Preferences preferences, const QString& path)
{
    preferences.database = path;
    preferences.recent.removeAll(path);
    preferences.recent.prepend(path);
    preferences.recent.resize(std::min<qsizetype>(preferences.recent.size(), recentDatabases));
    return preferences;
}

} // namespace spiegel::parts
