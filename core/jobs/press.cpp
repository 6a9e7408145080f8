// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/press.h"

#include "core/cardpages/cvcardbundle.h"
#include "core/cardpages/cvcardpage.h"
#include "core/cardpages/wajongcardpage.h"
#include "core/wajongcards/discretion.h"

#include <type_traits>

namespace spiegel::jobs {

namespace {

std::vector<wajongcards::WajongCard> cardsOf(const wajongcards::WajongCardMaker& maker, std::span<const int> rows)
{
    std::vector<wajongcards::WajongCard> cards;
    cards.reserve(rows.size());
    for (const int row : rows)
        cards.push_back(maker.card(row));
    return cards;
}

/// What `print` makes of each card.
template<class Card, class Print>
auto printed(const std::vector<Card>& cards, const Print& print)
{
    std::vector<std::invoke_result_t<Print, const Card&>> made;
    made.reserve(cards.size());
    for (const auto& card : cards)
        made.push_back(print(card));
    return made;
}

} // namespace

int CvPress::rowOf(const QString& number) const
{
    return population().rowOf(number);
}

QString CvPress::whyNoCard(int row) const
{
    return population().whyNoCard(row);
}

QString CvPress::occupation(int row) const
{
    return population().codes.name(population().lastOccupation(row));
}

std::vector<QByteArray> CvPress::pdfs(std::span<const int> rows, paper::Typesetter& setter) const
{
    return cardpages::cvCardPdfs(m_maker.cards(rows), setter);
}

std::vector<int> CvPress::add(std::span<const int> rows, cardpages::CvCardBundle& bundle,
                              paper::Typesetter& setter) const
{
    return printed(m_maker.cards(rows), [&](const auto& card) { return bundle.add(card, setter); });
}

int WajongPress::rowOf(const QString& number) const
{
    return m_maker.rowOf(number);
}

QString WajongPress::whyNoCard(int row) const
{
    return m_maker.whyNoCard(row);
}

QString WajongPress::occupation(int row) const
{
    const int last = population().lastOccupation(row);
    return last == unknown ? QString() : wajongcards::Discretion::builtIn().occupation(population().codes, last);
}

std::vector<QByteArray> WajongPress::pdfs(std::span<const int> rows, paper::Typesetter& setter) const
{
    return printed(cardsOf(m_maker, rows), [&](const auto& card) { return cardpages::wajongCardPdf(card, setter); });
}

std::vector<int> WajongPress::add(std::span<const int> rows, cardpages::CvCardBundle& bundle,
                                  paper::Typesetter& setter) const
{
    return printed(cardsOf(m_maker, rows), [&](const auto& card) {
        return bundle.add(card.header.cv,
                          [&](paper::Canvas& canvas) { cardpages::paintWajongCard(card, canvas, setter); });
    });
}

Result<std::shared_ptr<const Press>> readPress(CardKind kind, store::Database& database, const Workers& workers,
                                               Progress& progress)
{
    auto maker = cards::CvCardMaker::read(database, workers, progress);
    if (!maker)
        return fail(maker.error());
    if (kind == CardKind::Cv)
        return std::make_shared<const CvPress>(std::move(*maker));
    auto wajong = wajongcards::WajongCardMaker::read(database, *maker, progress);
    if (!wajong)
        return fail(wajong.error());
    return std::make_shared<const WajongPress>(std::move(*wajong));
}

} // namespace spiegel::jobs
