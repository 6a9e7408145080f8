// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/delivery/exportfolder.h"
#include "core/delivery/progresslog.h"
#include "core/mailing/mailing.h"
#include "core/vacancycards/givingout.h"

#include <functional>

namespace spiegel::mailing {

/// Makes the drafts of a plan, some at a time: their cards by all workers together, then all of them logged in one
/// transaction, then the files, each whole or not at all. What an earlier run made and is still as it was stays.
class Making
{
public:
    /// All must outlive it.
    Making(const Mailing& mailing, const vacancycards::VacancyCardMaker& maker, const populations::Population& counted,
           const delivery::ExportFolder& folder, delivery::ProgressLog& log);

    [[nodiscard]] bool isMade(const Draft& draft) const;
    [[nodiscard]] Result<> make(const std::vector<const Draft*>& drafts, store::Database& database,
                                const Workers& workers, Progress& progress);

private:
    /// A card, ready to be logged and written.
    struct Card
    {
        QString file;
        QByteArray pdf;
        bool isThere = false; ///< with these bytes, so it was given out before
        std::function<Result<>(store::Database& database)> log;
    };
    [[nodiscard]] Result<Card> card(const Draft& draft, qsizetype place, Progress& progress) const;
    [[nodiscard]] Result<> logAll(const std::vector<Result<Card>>& cards, store::Database& database) const;
    [[nodiscard]] Result<> write(const QString& file, const QByteArray& content);
    [[nodiscard]] bool isAsItWas(const QString& file) const;
    [[nodiscard]] std::vector<int> placesOf(const std::vector<const Draft*>& drafts) const;

    const Mailing& m_mailing;
    const vacancycards::VacancyCardMaker& m_maker;
    const populations::Population& m_counted;
    const delivery::ExportFolder& m_folder;
    delivery::ProgressLog& m_log;
};

} // namespace spiegel::mailing
