// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/verb.h"

namespace spiegel::cli {

/// Shows how well records are filled in, and what contradicts itself.
class QualityVerb final : public Verb
{
public:
    [[nodiscard]] const char* name() const override { return "quality"; }
    [[nodiscard]] QString description() const override;
    void declare(CLI::App& command) override;
    [[nodiscard]] int run(Surroundings& surroundings) override;

private:
    std::string m_by;
    std::string m_population = "cv";
};

} // namespace spiegel::cli
