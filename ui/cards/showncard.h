// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/cardkind.h"
#include "core/origins/origins.h"
#include "core/paper/sheet.h"

#include <QByteArray>
#include <QImage>

#include <functional>
#include <memory>
#include <vector>

namespace spiegel::uicards {

/// The card on screen, of whatever kind: who it is for, and how to paint it. The functions may be called on any thread.
struct ShownCard
{
    jobs::CardKind kind = jobs::CardKind::Cv;
    cards::CvCard::Header header;
    QString description; ///< for who hears the screen
    std::function<QImage(double pixelsPerMm)> picture;
    std::function<QByteArray()> pdf;
    std::vector<paper::FigureArea> figures;        ///< where its figures stand, in reading order
    std::function<QString(cards::FigureRef)> hint; ///< what lies behind a figure
    std::function<Result<origins::Origin>(store::Database&, cards::FigureRef)> origin; ///< the rows behind it
};

/// The card that this maker made.
[[nodiscard]] ShownCard shown(cards::CvCard card, std::shared_ptr<const cards::CvCardMaker> maker);
[[nodiscard]] ShownCard shown(wajongcards::WajongCard card, std::shared_ptr<const wajongcards::WajongCardMaker> maker);

} // namespace spiegel::uicards
