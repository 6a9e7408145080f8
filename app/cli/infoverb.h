// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/verb.h"

namespace spiegel::cli {

/// Shows what is in the database: weeks, rows, and how much is unknown.
class InfoVerb final : public Verb
{
public:
    [[nodiscard]] const char* name() const override { return "info"; }
    [[nodiscard]] QString description() const override;
    void declare(CLI::App& command) override;
    [[nodiscard]] int run(Surroundings& surroundings) override;
};

} // namespace spiegel::cli
