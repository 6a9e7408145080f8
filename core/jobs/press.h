// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cards/cvcardmaker.h"
#include "core/jobs/cardkind.h"
#include "core/wajongcards/wajongcardmaker.h"

#include <QByteArray>

#include <span>
#include <vector>

namespace spiegel::paper {
class Typesetter;
} // namespace spiegel::paper

namespace spiegel::cardpages {
class CvCardBundle;
} // namespace spiegel::cardpages

namespace spiegel::jobs {

/// What a batch makes: one kind of card about one person, from the CV to the paper. Never changes; any thread may ask.
class Press
{
public:
    Press() = default;
    virtual ~Press() = default;
    Press(const Press&) = delete;
    Press& operator=(const Press&) = delete;

    [[nodiscard]] virtual CardKind kind() const = 0;
    /// What the cards are made of.
    [[nodiscard]] virtual const cards::CvCardMaker& maker() const = 0;
    [[nodiscard]] const cards::Population& population() const { return maker().population(); }
    /// The row of the population of whom a list means with this number; -1: nobody of this week.
    [[nodiscard]] virtual int rowOf(const QString& number) const = 0;
    /// Why the CV in this row has no such card; empty when there can be one.
    [[nodiscard]] virtual QString whyNoCard(int row) const = 0;
    /// The last occupation as it may stand in the name of a file.
    [[nodiscard]] virtual QString occupation(int row) const = 0;

    /// So many cards at once are made quickest: first the content of them all, then their pages, so that what either of
    /// the two reads stays near the processor.
    static constexpr std::size_t atOnce = 32;
    /// A file for each row.
    [[nodiscard]] virtual std::vector<QByteArray> pdfs(std::span<const int> rows, paper::Typesetter& setter) const = 0;
    /// Adds the cards to a bundle; the page that each begins on, from 1.
    virtual std::vector<int> add(std::span<const int> rows, cardpages::CvCardBundle& bundle,
                                 paper::Typesetter& setter) const = 0;
};

/// Of cv-kaarten.
class CvPress final : public Press
{
public:
    explicit CvPress(cards::CvCardMaker maker)
        : m_maker(std::move(maker))
    {
    }

    [[nodiscard]] CardKind kind() const override { return CardKind::Cv; }
    [[nodiscard]] const cards::CvCardMaker& maker() const override { return m_maker; }
    [[nodiscard]] int rowOf(const QString& number) const override;
    [[nodiscard]] QString whyNoCard(int row) const override;
    [[nodiscard]] QString occupation(int row) const override;
    [[nodiscard]] std::vector<QByteArray> pdfs(std::span<const int> rows, paper::Typesetter& setter) const override;
    std::vector<int> add(std::span<const int> rows, cardpages::CvCardBundle& bundle,
                         paper::Typesetter& setter) const override;

private:
    cards::CvCardMaker m_maker;
};

/// Of Wajong cards. A list may also hold the numbers of Sonar clients.
class WajongPress final : public Press
{
public:
    explicit WajongPress(wajongcards::WajongCardMaker maker)
        : m_maker(std::move(maker))
    {
    }

    [[nodiscard]] CardKind kind() const override { return CardKind::Wajong; }
    [[nodiscard]] const cards::CvCardMaker& maker() const override { return m_maker.others(); }
    [[nodiscard]] int rowOf(const QString& number) const override;
    [[nodiscard]] QString whyNoCard(int row) const override;
    [[nodiscard]] QString occupation(int row) const override;
    [[nodiscard]] std::vector<QByteArray> pdfs(std::span<const int> rows, paper::Typesetter& setter) const override;
    std::vector<int> add(std::span<const int> rows, cardpages::CvCardBundle& bundle,
                         paper::Typesetter& setter) const override;

private:
    wajongcards::WajongCardMaker m_maker;
};

/// Reads what such cards are made of. Problems: those of the makers.
[[nodiscard]] Result<std::shared_ptr<const Press>> readPress(CardKind kind, store::Database& database,
                                                             const Workers& workers, Progress& progress);

} // namespace spiegel::jobs
