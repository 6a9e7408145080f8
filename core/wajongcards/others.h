// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cards/cvcard.h"
#include "core/wajongcards/discretion.h"

namespace spiegel::wajongcards {

/// What people like this person did next and wish, as on the cv-kaart and with its threshold of 10 people, in words for
/// who reads about somebody else; without occupations whose names tell.
[[nodiscard]] cards::CvCard::Did toldAboutSomebody(cards::CvCard::Did did, const Discretion& discretion);
[[nodiscard]] cards::CvCard::Want toldAboutSomebody(cards::CvCard::Want want, const Discretion& discretion);

/// The same for who has no job with an occupation code: there is nobody to compare with.
[[nodiscard]] cards::CvCard::Did didWithoutWork();
[[nodiscard]] cards::CvCard::Want wantWithoutWork();

} // namespace spiegel::wajongcards
