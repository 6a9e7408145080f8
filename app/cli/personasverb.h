// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/verb.h"
#include "core/personas/personas.h"

namespace spiegel::cli {

/// Shows the personas of a zone, and the people behind a reference.
class PersonasVerb final : public Verb
{
public:
    [[nodiscard]] const char* name() const override { return "personas"; }
    [[nodiscard]] QString description() const override;
    void declare(CLI::App& command) override;
    [[nodiscard]] int run(Surroundings& surroundings) override;

private:
    struct Arguments
    {
        int around = 0;
        int within = 0;
        std::string mode = "auto";
        std::string vacancy;
        std::string employer;
        std::string occupation;
        int k = 10;
        std::string recipient;
        std::string ground;
        bool preview = false;
        std::string reference;
    };
    [[nodiscard]] Result<personas::Question> question(store::Database& database, const personas::Population& population,
                                                      Progress& progress) const;
    [[nodiscard]] int show(Surroundings& surroundings) const;
    [[nodiscard]] int showGroup(Surroundings& surroundings) const;

    Arguments m_arguments;
};

} // namespace spiegel::cli
