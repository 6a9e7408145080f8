// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/verb.h"

namespace spiegel::dump {
struct LoadOrder;
struct LoadReport;
} // namespace spiegel::dump

namespace spiegel::cli {

/// `check`: all that a load would find; `load`: the same, and into the database.
class LoadVerb final : public Verb
{
public:
    enum class Does { Check, Load };

    explicit LoadVerb(Does does)
        : m_does(does)
    {
    }

    [[nodiscard]] const char* name() const override { return m_does == Does::Check ? "check" : "load"; }
    [[nodiscard]] QString description() const override;
    void declare(CLI::App& command) override;
    [[nodiscard]] int run(Surroundings& surroundings) override;

private:
    /// What becomes of the dump; files of UWV Open Match Data are known by their columns.
    [[nodiscard]] Result<dump::LoadReport> read(Surroundings& surroundings, const QString& database,
                                                const dump::LoadOrder& order) const;
    [[nodiscard]] int answer(Surroundings& surroundings, const dump::LoadReport& report) const;

    Does m_does;
    std::string m_dump;
    std::string m_profile;
    std::string m_peildatum;
    bool m_replace = false;
    double m_mostRejectedPercent = 5;
    std::string m_rejectsFile;
};

} // namespace spiegel::cli
