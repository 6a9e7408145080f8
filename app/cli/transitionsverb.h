// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/verb.h"

namespace spiegel::cli {

/// Shows the career steps people made.
class TransitionsVerb final : public Verb
{
public:
    [[nodiscard]] const char* name() const override { return "transitions"; }
    [[nodiscard]] QString description() const override;
    void declare(CLI::App& command) override;
    [[nodiscard]] int run(Surroundings& surroundings) override;

private:
    struct Arguments
    {
        std::string from;
        std::string to;
        int since = 0; ///< 0: not given
        int until = 0;
        std::string region;
        std::string level;
        int support = 10;
        int top = 0; ///< 0: all
    };
    Arguments m_arguments;
};

} // namespace spiegel::cli
