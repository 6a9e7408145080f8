// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/verb.h"
#include "core/statistics/request.h"

namespace spiegel::cli {

/// Gives out, or shows beforehand, a table of figures about groups of people.
class StatisticsVerb final : public Verb
{
public:
    [[nodiscard]] const char* name() const override { return "statistics"; }
    [[nodiscard]] QString description() const override;
    void declare(CLI::App& command) override;
    [[nodiscard]] int run(Surroundings& surroundings) override;

private:
    struct Arguments
    {
        std::string population;
        std::vector<std::string> by;
        int around = 0; ///< 0: not given
        int within = 0;
        std::string mode = "auto";
        std::string region;
        std::string compare;
        std::vector<std::string> where;
        bool includeUnknown = false;
        int threshold = 10;
        int round = 0;
        bool preview = false;
        std::string recipient;
        std::string ground;
    };
    [[nodiscard]] Result<statistics::Request> request() const;

    Arguments m_arguments;
};

} // namespace spiegel::cli
