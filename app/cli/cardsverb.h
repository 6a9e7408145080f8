// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/verb.h"
#include "core/jobs/batch.h"

namespace spiegel::cli {

/// Makes the cards of a branch, of a list of CVs or of everybody; or joins the manifests of its shards.
class CardsVerb final : public Verb
{
public:
    [[nodiscard]] const char* name() const override { return "cards"; }
    [[nodiscard]] QString description() const override;
    void declare(CLI::App& command) override;
    [[nodiscard]] int run(Surroundings& surroundings) override;

private:
    [[nodiscard]] Result<jobs::Batch> batch() const;
    [[nodiscard]] int merge(Surroundings& surroundings) const;
    [[nodiscard]] QString notForGivenOut() const;
    /// Cards of vacancies or of occupations: protected, and logged.
    [[nodiscard]] int runGivenOut(Surroundings& surroundings) const;
    template<class Batch, class Maker>
    [[nodiscard]] int runGivenOut(Surroundings& surroundings, Batch batch) const;
    /// For --zip: from --password-file, else the environment, else asked for on the terminal.
    [[nodiscard]] Result<QString> password() const;

    std::string m_kind;
    std::string m_branch;
    std::string m_ids;
    std::string m_changedSince;
    std::string m_out;
    std::string m_names;
    std::string m_bundle;
    std::string m_zip;
    std::string m_passwordFile;
    std::string m_shard;
    std::string m_employer;
    std::string m_recipient;
    std::string m_ground;
    bool m_merge = false;
};

} // namespace spiegel::cli
