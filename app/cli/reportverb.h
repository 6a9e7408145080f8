// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/verb.h"
#include "core/brainstorm/composing.h"

namespace spiegel::cli {

/// `report NAME`: a report composed from blocks, given out as PDF, spreadsheet or JSON.
class ReportVerb final : public Verb
{
public:
    [[nodiscard]] const char* name() const override { return "report"; }
    [[nodiscard]] QString description() const override;
    void declare(CLI::App& command) override;
    [[nodiscard]] int run(Surroundings& surroundings) override;

private:
    struct Arguments
    {
        std::string name;
        int around = 0;
        int within = 30;
        std::string mode = "auto";
        std::string region;
        int threshold = figures::usualThreshold;
        int round = 0;
        bool preview = false;
        std::string recipient;
        std::string ground;
        std::string out;
        std::string xlsx;
    };
    [[nodiscard]] Result<brainstorm::Order> order() const;
    [[nodiscard]] Result<> write(const brainstorm::Report& report) const;

    Arguments m_arguments;
};

} // namespace spiegel::cli
