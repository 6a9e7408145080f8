// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/verb.h"

namespace spiegel::cli {

/// Shows what the load of a week left out.
class RejectsVerb final : public Verb
{
public:
    [[nodiscard]] const char* name() const override { return "rejects"; }
    [[nodiscard]] QString description() const override;
    void declare(CLI::App& command) override;
    [[nodiscard]] int run(Surroundings& surroundings) override;

private:
    std::string m_file;
};

} // namespace spiegel::cli
