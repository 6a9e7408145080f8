// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/verb.h"

namespace spiegel::cli {

/// Links the people of Sonar to CVs: as the dump gives it and, where a legal ground is recorded, by what they have in
/// common.
class LinkVerb final : public Verb
{
public:
    [[nodiscard]] const char* name() const override { return "link"; }
    [[nodiscard]] QString description() const override;
    void declare(CLI::App& command) override;
    [[nodiscard]] int run(Surroundings& surroundings) override;

private:
    std::string m_ground;
    std::vector<std::string> m_judgements;
    bool m_withdraw = false;
    bool m_list = false;
    bool m_overlap = false;
    bool m_evaluate = false;
};

} // namespace spiegel::cli
