// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/result.h"

#include <QByteArray>
#include <QJsonObject>

namespace spiegel::source {

/// The object that a small JSON file (dump.json, a profile) holds. The Problem names the line where it is broken.
[[nodiscard]] Result<QJsonObject> parseJsonObject(const QByteArray& json, const QString& where);

} // namespace spiegel::source
