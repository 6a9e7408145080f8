// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/loading/weeks/weekswork.h"
#include "ui/parts/workplace.h"

#include <QWidget>

#include <memory>

class QSpinBox;

namespace spiegel::desk {
class Desk;
}
namespace spiegel::parts {
class Banner;
class Button;
} // namespace spiegel::parts
namespace spiegel::tables {
class TableModel;
class TableView;
} // namespace spiegel::tables

namespace spiegel::loading {

/// The weeks in the database: where they came from, which are kept too long; and removing them for good.
class WeeksView : public QWidget
{
    Q_OBJECT

public:
    explicit WeeksView(desk::Desk& desk, QWidget* parent = nullptr);

    void setWorkplace(const parts::Workplace& workplace);
    void show(const WeeksReading& reading);

Q_SIGNALS:
    /// Weeks were removed, or the retention period changed.
    void changed();

private:
    QWidget* buildHead();
    void choose();
    void askToForget(const std::vector<WeekKey>& weeks);
    void setRetention(int weeks);
    [[nodiscard]] std::vector<WeekKey> overdue() const;
    [[nodiscard]] std::vector<WeekKey> selected() const;

    desk::Desk& m_desk;
    parts::Workplace m_workplace;
    std::shared_ptr<const WeeksReading> m_reading;
    parts::Banner* m_banner;
    QSpinBox* m_retention;
    parts::Button* m_remove;
    tables::TableModel* m_model;
    tables::TableView* m_view;
};

} // namespace spiegel::loading
