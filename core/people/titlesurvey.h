// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/progress.h"
#include "core/foundation/result.h"

#include <QString>

#include <functional>
#include <vector>

namespace spiegel::store {
class Database;
}

namespace spiegel::people {

/// A job title that people wrote themselves and that has no occupation code in the dump: such a job is missing from
/// every career until somebody accepts a code for the title.
struct FreeTitle
{
    QString title;        ///< as it is written most often
    QString folded;       ///< what makes titles alike (text::fold)
    qint64 times = 0;     ///< jobs with it
    std::vector<int> cvs; ///< who have it, rising, each once
    QString code;         ///< accepted before; empty: not

    bool operator==(const FreeTitle&) const = default;
};

/// The free titles of one week and what they hold back.
class TitleSurvey
{
public:
    TitleSurvey() = default;
    /// `careers`: CVs with at least one job.
    TitleSurvey(std::vector<FreeTitle> titles, qint64 careers);

    /// Most frequent first, then by the alphabet.
    [[nodiscard]] const std::vector<FreeTitle>& titles() const { return m_titles; }
    /// CVs with at least one job: what the shares below are of.
    [[nodiscard]] qint64 careers() const { return m_careers; }
    /// CVs with at least one job that has only a free title: their career is incomplete without codes.
    [[nodiscard]] qint64 heldBack() const { return m_heldBack; }
    /// CVs whose career gains at least one job by the codes accepted so far.
    [[nodiscard]] qint64 recovered() const;
    /// The same when the titles for which `hasCode` says so (by place in titles()) had codes.
    [[nodiscard]] qint64 recoveredBy(const std::function<bool(std::size_t title)>& hasCode) const;

private:
    std::vector<FreeTitle> m_titles;
    qint64 m_careers = 0;
    qint64 m_heldBack = 0;
};

/// Of the chosen snapshot, in one pass over the jobs (2.8 million in about a second).
[[nodiscard]] Result<TitleSurvey> readTitleSurvey(store::Database& database, Progress& progress);

} // namespace spiegel::people
