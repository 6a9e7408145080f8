// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/press.h"

#include "core/cardpages/cvcardbundle.h"
#include "core/cardpages/cvcardpage.h"
#include "core/cardpages/wajongcardpage.h"
#include "core/wajongcards/discretion.h"

namespace spiegel::jobs {

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

QByteArray CvPress::pdf(int row, paper::Typesetter& setter) const
{
    return cardpages::cvCardPdf(m_maker.card(row), setter);
}

int CvPress::add(int row, cardpages::CvCardBundle& bundle, paper::Typesetter& setter) const
{
    return bundle.add(m_maker.card(row), setter);
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

QByteArray WajongPress::pdf(int row, paper::Typesetter& setter) const
{
    return cardpages::wajongCardPdf(m_maker.card(row), setter);
}

int WajongPress::add(int row, cardpages::CvCardBundle& bundle, paper::Typesetter& setter) const
{
    const wajongcards::WajongCard card = m_maker.card(row);
    return bundle.add(card.header.cv, [&](paper::Canvas& canvas) { cardpages::paintWajongCard(card, canvas, setter); });
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
