// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geography/travelmode.h"

#include <QWidget>

class QSlider;

namespace spiegel::parts {
class Label;
class Segmented;
} // namespace spiegel::parts

namespace spiegel::map {

inline constexpr int leastMinutes = 5;
inline constexpr int mostMinutes = 90;
inline constexpr int minutesStep = 5;

/// How long one travels, by a slider in steps, and how: to choose a zone by.
class TravelBar : public QWidget
{
    Q_OBJECT

public:
    explicit TravelBar(QWidget* parent = nullptr);

    /// Without a signal.
    void show(int minutes, geography::TravelMode mode);
    /// While it is dragged more changes will follow.
    [[nodiscard]] bool isDragged() const;

Q_SIGNALS:
    /// By the analyst: one of the two is new. `what` says which, for the history; the steps of a drag are one change
    /// there (`merges`).
    void chosen(int minutes, spiegel::geography::TravelMode mode, const QString& what, bool merges);

private:
    [[nodiscard]] geography::TravelMode mode() const;

    int m_shown = 0; ///< minutes
    QSlider* m_minutes;
    parts::Label* m_words;
    parts::Segmented* m_mode;
};

} // namespace spiegel::map
