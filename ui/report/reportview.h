// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/brainstorm/composing.h"

#include <QByteArray>

namespace spiegel::uireport {

/// Everything the analyst chose on the page 'Rapporten': a value, so that any change of it can be undone.
struct ReportView
{
    int pc4 = 0; ///< where one travels to; 0: the region
    int minutes = 30;
    geography::TravelMode mode = geography::TravelMode::Car;
    QString region; ///< code of an area; empty and no postcode: the whole country
    brainstorm::Composition composition;

    bool operator==(const ReportView&) const = default;

    [[nodiscard]] brainstorm::Order order(const QString& recipient = {}, const QString& ground = {}) const;
};

/// The report that comes with the program, about the whole country.
[[nodiscard]] ReportView usualView();
/// For the settings; what is missing or makes no sense is as usual.
[[nodiscard]] QByteArray toJson(const ReportView& view);
[[nodiscard]] ReportView viewOf(const QByteArray& json);

/// '2011 Haarlem', 'gemeente Haarlem', 'heel Nederland', translated.
[[nodiscard]] QString placeWords(const ReportView& view);

} // namespace spiegel::uireport
