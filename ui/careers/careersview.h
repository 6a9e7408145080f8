// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/careers/transitions.h"
#include "ui/overview/arrangement.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace spiegel::uicareers {

/// Everything the analyst chose on the page 'Loopbanen': a value, so that any change of it can be undone.
struct CareersView
{
    QString occupation; ///< a code; empty: all occupations
    QStringList trail;  ///< where one walked before, oldest first; an empty text is the overview
    std::optional<int> sinceYear = {};
    std::optional<int> untilYear = {};
    QString region; ///< a code of geography::Area; empty: the whole country
    bool withUnknownRegion = false;
    std::optional<int> education = {}; ///< people::educationLevels; spiegel::unknown: those not known
    bool withUnknownEducation = false;
    int support = careers::TransitionQuestion::usualSupport;
    QString selectedFrom; ///< the step that stands out
    QString selectedTo;
    overview::Arrangement arrangement = {}; ///< of the picture of all occupations
    bool listsOccupations = false;          ///< the table beside it has a row an occupation, not a row a step
    int layouts = 0;                        ///< how often the picture was laid out anew

    bool operator==(const CareersView&) const = default;

    /// Whether the same steps are counted and laid out; selection, arrangement and trail do not matter.
    [[nodiscard]] bool asksTheSameAs(const CareersView& other) const;
    [[nodiscard]] careers::TransitionFilter filter() const;
    /// Walked on to another occupation (or to the overview), and back.
    [[nodiscard]] CareersView walkedTo(const QString& code) const;
    [[nodiscard]] CareersView walkedBack() const;
};

} // namespace spiegel::uicareers
