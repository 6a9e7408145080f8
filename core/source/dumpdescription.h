// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/calendar.h"
#include "core/foundation/result.h"

#include <QByteArray>

namespace spiegel::source {

/// What a dump says of itself in dump.json: which day it shows and where it came from.
struct DumpDescription
{
    static constexpr int version = 1; ///< the only version of the format there is

    Day peildatum; ///< the day the dump shows; always known
    QString bron;  ///< free text, may be empty; `demo` for a made-up dump

    /// Reads dump.json. Fails on broken JSON, another format or version, and a peildatum that is no date.
    [[nodiscard]] static Result<DumpDescription> parse(const QByteArray& json, const QString& where);
    /// dump.json as the demo writes it.
    [[nodiscard]] QByteArray toJson() const;
    /// The Problem of a dump without dump.json, where no profile and no `--peildatum` tells the day.
    [[nodiscard]] static Problem absent(const QString& where);

    bool operator==(const DumpDescription&) const = default;
};

} // namespace spiegel::source
