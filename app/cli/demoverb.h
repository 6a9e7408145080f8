// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/verb.h"

namespace spiegel::cli {

/// Writes made-up weekly dumps.
class DemoVerb final : public Verb
{
public:
    [[nodiscard]] const char* name() const override { return "demo"; }
    [[nodiscard]] QString description() const override;
    void declare(CLI::App& command) override;
    [[nodiscard]] int run(Surroundings& surroundings) override;

private:
    std::string m_folder;
    int m_cvs = 0; ///< 0: the usual size
    quint64 m_seed = 1;
    int m_weeks = 1;
};

} // namespace spiegel::cli
