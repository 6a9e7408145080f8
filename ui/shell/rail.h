// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/page.h"

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace spiegel::shell {

class RailItem;

/// The left edge of the window: the analyst's trades. Wide with words beside the signs, narrow with small words below
/// them where the window is small.
class Rail : public QWidget
{
    Q_OBJECT

public:
    explicit Rail(const std::vector<parts::PageEntry>& entries, QWidget* parent = nullptr);

    void setCurrent(const QString& page);
    void setNarrow(bool narrow);
    [[nodiscard]] bool isNarrow() const { return m_narrow; }

Q_SIGNALS:
    void chosen(const QString& page);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::vector<RailItem*> m_items;
    QVBoxLayout* m_column;
    bool m_narrow = false;
};

} // namespace spiegel::shell
