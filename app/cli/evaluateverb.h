// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/verb.h"

namespace spiegel::cli {

/// Shows how well next steps are predicted, beside baselines.
class EvaluateVerb final : public Verb
{
public:
    [[nodiscard]] const char* name() const override { return "evaluate"; }
    [[nodiscard]] QString description() const override;
    void declare(CLI::App& command) override;
    [[nodiscard]] int run(Surroundings& surroundings) override;

private:
    std::string m_weights;
    std::string m_by;
};

} // namespace spiegel::cli
