// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/careers/transitions.h"

#include <QHash>
#include <QPointF>
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
    QHash<QString, QPointF> moved; ///< discs of the overview that were put elsewhere, by code

    bool operator==(const CareersView&) const = default;

    /// Whether the same steps are counted; selection, places and trail do not matter.
    [[nodiscard]] bool asksTheSameAs(const CareersView& other) const;
    [[nodiscard]] careers::TransitionFilter filter() const;
    /// Walked on to another occupation (or to the overview), and back.
    [[nodiscard]] CareersView walkedTo(const QString& code) const;
    [[nodiscard]] CareersView walkedBack() const;
};

} // namespace spiegel::uicareers
