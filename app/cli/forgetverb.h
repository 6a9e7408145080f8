// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/verb.h"

namespace spiegel::cli {

/// Removes a week for good.
class ForgetVerb final : public Verb
{
public:
    [[nodiscard]] const char* name() const override { return "forget"; }
    [[nodiscard]] QString description() const override;
    void declare(CLI::App& command) override;
    [[nodiscard]] int run(Surroundings& surroundings) override;
};

} // namespace spiegel::cli
