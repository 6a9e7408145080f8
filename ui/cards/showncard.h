// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cards/cvcard.h"
#include "core/jobs/cardkind.h"

#include <QByteArray>
#include <QImage>

#include <functional>

namespace spiegel::wajongcards {
struct WajongCard;
}

namespace spiegel::uicards {

/// The card on screen, of whatever kind: who it is for, and how to paint it. The functions may be called on any thread.
struct ShownCard
{
    jobs::CardKind kind = jobs::CardKind::Cv;
    cards::CvCard::Header header;
    QString description; ///< for who hears the screen
    std::function<QImage(double pixelsPerMm)> picture;
    std::function<QByteArray()> pdf;
};

[[nodiscard]] ShownCard shown(cards::CvCard card);
[[nodiscard]] ShownCard shown(wajongcards::WajongCard card);

} // namespace spiegel::uicards
