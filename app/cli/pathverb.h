// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/verb.h"

namespace spiegel::cli {

/// Shows the likeliest ways from one occupation to another.
class PathVerb final : public Verb
{
public:
    [[nodiscard]] const char* name() const override { return "path"; }
    [[nodiscard]] QString description() const override;
    void declare(CLI::App& command) override;
    [[nodiscard]] int run(Surroundings& surroundings) override;

private:
    std::string m_from;
    std::string m_to;
    int m_count = 3;
    int m_support = 10;
};

} // namespace spiegel::cli
