// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/verb.h"

namespace spiegel::cli {

/// Shows the codes of another source that nobody knows, and takes what an analyst says they mean.
class CodesVerb final : public Verb
{
public:
    [[nodiscard]] const char* name() const override { return "codes"; }
    [[nodiscard]] QString description() const override;
    void declare(CLI::App& command) override;
    [[nodiscard]] int run(Surroundings& surroundings) override;

private:
    [[nodiscard]] int map(Surroundings& surroundings) const;
    [[nodiscard]] int list(Surroundings& surroundings) const;

    std::string m_map;
    bool m_onlyOpen = false;
};

} // namespace spiegel::cli
