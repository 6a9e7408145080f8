// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cards/showncard.h"

#include "core/cardpages/cvcardpage.h"
#include "core/cardpages/wajongcardpage.h"
#include "core/wajongcards/wajongcard.h"

#include <QCoreApplication>

namespace spiegel::uicards {

ShownCard shown(cards::CvCard card, std::shared_ptr<const cards::CvCardMaker> maker)
{
    const QString description =
        QCoreApplication::translate("uicards", "Card of CV %1, quality %2").arg(card.header.cv).arg(card.mirror.score);
    const cards::CvCard::Header header = card.header;
    const auto content = std::make_shared<const cards::CvCard>(std::move(card));
    paper::Typesetter setter;
    return {jobs::CardKind::Cv,
            header,
            description,
            [content](double pixelsPerMm) {
                paper::Typesetter own;
                return cardpages::cvCardPicture(*content, own, pixelsPerMm);
            },
            [content] {
                paper::Typesetter own;
                return cardpages::cvCardPdf(*content, own);
            },
            cardpages::cvCardFigures(*content, setter),
            [content](cards::FigureRef ref) { return origins::hintOf(*content, ref); },
            [content, maker = std::move(maker)](store::Database& database, cards::FigureRef ref) {
                return origins::originOf(database, *maker, *content, ref);
            }};
}

ShownCard shown(wajongcards::WajongCard card, std::shared_ptr<const wajongcards::WajongCardMaker> maker)
{
    const QString description =
        QCoreApplication::translate("uicards", "Card for tailored work of CV %1").arg(card.header.cv);
    const cards::CvCard::Header header = card.header;
    const auto content = std::make_shared<const wajongcards::WajongCard>(std::move(card));
    paper::Typesetter setter;
    return {jobs::CardKind::Wajong,
            header,
            description,
            [content](double pixelsPerMm) {
                paper::Typesetter own;
                return cardpages::wajongCardPicture(*content, own, pixelsPerMm);
            },
            [content] {
                paper::Typesetter own;
                return cardpages::wajongCardPdf(*content, own);
            },
            cardpages::wajongCardFigures(*content, setter),
            [content](cards::FigureRef ref) { return origins::hintOf(*content, ref); },
            [content, maker = std::move(maker)](store::Database& database, cards::FigureRef ref) {
                return origins::originOf(database, *maker, *content, ref);
            }};
}

} // namespace spiegel::uicards
