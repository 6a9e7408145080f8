// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/verb.h"

namespace spiegel::mailing {
struct Mailing;
}

namespace spiegel::cli {

/// `mailing`: drafts of messages to employers with their vacaturekaarten, and the list of who gets none. Sends nothing.
class MailingVerb final : public Verb
{
public:
    [[nodiscard]] const char* name() const override { return "mailing"; }
    [[nodiscard]] QString description() const override;
    void declare(CLI::App& command) override;
    [[nodiscard]] int run(Surroundings& surroundings) override;

private:
    [[nodiscard]] int changeStops(Surroundings& surroundings) const;
    [[nodiscard]] int make(Surroundings& surroundings, const mailing::Mailing& mailing) const;
    [[nodiscard]] Result<mailing::Mailing> mailing() const;

    std::string m_out;
    std::string m_employer;
    std::string m_cards;
    std::string m_from;
    std::string m_letter;
    std::string m_ground;
    std::vector<std::string> m_stop;
    std::vector<std::string> m_unstop;
    bool m_stops = false;
    bool m_preview = false;
};

} // namespace spiegel::cli
