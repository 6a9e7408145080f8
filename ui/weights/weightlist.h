// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/type.h"
#include "ui/parts/surface.h"
#include "ui/weights/weightsview.h"

class QVBoxLayout;

namespace spiegel::parts {
class Label;
}

namespace spiegel::uiweights {

class WeightRow;

// The columns that rows and heading share.
inline constexpr int fieldWidth = look::space(12);
inline constexpr int comparedWidth = look::space(8);
inline constexpr int builtInWidth = look::space(9);
inline constexpr int sliderWidth = look::space(12);
inline constexpr int columnSpace = look::space(1);

/// All weights of one kind below each other, with a heading; scrolls when there is no room.
class WeightList : public parts::Surface
{
    Q_OBJECT

public:
    explicit WeightList(QWidget* parent = nullptr);

    void show(const WeightsView& view, const Versions& versions);
    /// From top to bottom, as weighing::items().
    [[nodiscard]] const std::vector<WeightRow*>& rows() const { return m_rows; }

Q_SIGNALS:
    /// By the analyst: another amount for this item.
    void wanted(int item, double amount);
    void resetWanted(int item);

private:
    void make(Kind kind);

    std::optional<Kind> m_kind;
    std::vector<WeightRow*> m_rows;
    QWidget* m_content = nullptr;
    QVBoxLayout* m_column;
};

} // namespace spiegel::uiweights
