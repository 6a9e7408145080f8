// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cards/showncard.h"

#include "core/paper/cvcardpage.h"
#include "core/paper/wajongcardpage.h"
#include "core/wajongcards/wajongcard.h"

#include <QCoreApplication>

namespace spiegel::uicards {

ShownCard shown(cards::CvCard card)
{
    const QString description =
        QCoreApplication::translate("uicards", "Card of CV %1, quality %2").arg(card.header.cv).arg(card.mirror.score);
    const cards::CvCard::Header header = card.header;
    const auto content = std::make_shared<const cards::CvCard>(std::move(card));
    return {jobs::CardKind::Cv, header, description,
            [content](double pixelsPerMm) {
                paper::Typesetter setter;
                return paper::cvCardPicture(*content, setter, pixelsPerMm);
            },
            [content] {
                paper::Typesetter setter;
                return paper::cvCardPdf(*content, setter);
            }};
}

ShownCard shown(wajongcards::WajongCard card)
{
    const QString description =
        QCoreApplication::translate("uicards", "Card for tailored work of CV %1").arg(card.header.cv);
    const cards::CvCard::Header header = card.header;
    const auto content = std::make_shared<const wajongcards::WajongCard>(std::move(card));
    return {jobs::CardKind::Wajong, header, description,
            [content](double pixelsPerMm) {
                paper::Typesetter setter;
                return paper::wajongCardPicture(*content, setter, pixelsPerMm);
            },
            [content] {
                paper::Typesetter setter;
                return paper::wajongCardPdf(*content, setter);
            }};
}

} // namespace spiegel::uicards
