// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/weighing/kind.h"

#include <QWidget>

class QDoubleSpinBox;

namespace spiegel::parts {
class Button;
class Label;
} // namespace spiegel::parts

namespace spiegel::uiweights {

class WeightSlider;

/// One weight: its name and why it is there at the left; a slider and a field to change it, what it is in the compared
/// and the built-in version, and a button that puts the compared one back. It changes nothing by itself: it asks.
class WeightRow : public QWidget
{
    Q_OBJECT

public:
    WeightRow(weighing::Kind kind, const weighing::Item& item, QWidget* parent = nullptr);

    /// `reason` as it stands in the table.
    void show(double amount, double compared, double builtIn, const QString& reason);

    [[nodiscard]] double amount() const;
    [[nodiscard]] const weighing::Item& item() const { return m_item; }

Q_SIGNALS:
    /// By the analyst.
    void wanted(double amount);
    void resetWanted();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] int stepOf(double amount) const;
    [[nodiscard]] double amountOf(int step) const;
    [[nodiscard]] QString textOf(double amount) const;

    weighing::Item m_item;
    parts::Label* m_name;
    parts::Label* m_reason;
    parts::Label* m_compared;
    parts::Label* m_builtIn;
    WeightSlider* m_slider;
    QDoubleSpinBox* m_field;
    parts::Button* m_reset;
};

} // namespace spiegel::uiweights
