// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/careers/careersanswer.h"

#include <QByteArray>
#include <QSize>

namespace spiegel::uicareers {

enum class FileKind { Png, Svg, Csv };

/// The picture with its title, filters, source and week, or the same figures as a table; made of an answer alone, so it
/// can be done beside the window and without one. On white, whatever the theme on screen.
[[nodiscard]] QByteArray fileOf(const CareersAnswer& answer, FileKind kind, QSize size = QSize(1400, 900));

/// Writes the export down in the database, then writes the file, readable by its owner only. The problem says which of
/// the two could not be done; what could not be written down is not given out.
[[nodiscard]] Result<> saveFile(const CareersAnswer& answer, FileKind kind, const QString& path);

} // namespace spiegel::uicareers
