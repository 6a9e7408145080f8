// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/verb.h"

namespace spiegel::cli {

/// Shows the CVs that are most like one CV, and why.
class PeersVerb final : public Verb
{
public:
    [[nodiscard]] const char* name() const override { return "peers"; }
    [[nodiscard]] QString description() const override;
    void declare(CLI::App& command) override;
    [[nodiscard]] int run(Surroundings& surroundings) override;

private:
    std::string m_cv;
    int m_top = 100;
};

/// Shows how the peer search sees one CV, or all.
class FeaturesVerb final : public Verb
{
public:
    [[nodiscard]] const char* name() const override { return "features"; }
    [[nodiscard]] QString description() const override;
    void declare(CLI::App& command) override;
    [[nodiscard]] int run(Surroundings& surroundings) override;

private:
    std::string m_cv;
};

} // namespace spiegel::cli
