// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dump/loader.h"

#include <QByteArray>
#include <QString>
#include <QTemporaryDir>

/// A dump written by hand for a test.
class DumpFolder
{
public:
    explicit DumpFolder(const QString& peildatum = QStringLiteral("2015-03-02"));

    /// Writes a file as it is.
    void put(const char* name, const QByteArray& content) const;
    [[nodiscard]] QString path() const { return m_folder.path(); }
    [[nodiscard]] spiegel::dump::LoadOrder order() const;

private:
    QTemporaryDir m_folder;
};

/// check() and load() with two workers that must give a report.
[[nodiscard]] spiegel::dump::LoadReport checked(const spiegel::dump::LoadOrder& order);
[[nodiscard]] spiegel::dump::LoadReport loaded(const QString& database, const spiegel::dump::LoadOrder& order);
/// The rejects as "file:line:column:value:kind", one a line.
[[nodiscard]] QString rejectText(const spiegel::dump::LoadReport& report);
