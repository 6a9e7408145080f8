// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/icons.h"

#include <QAbstractButton>

namespace spiegel::shell {

/// One page in the rail.
class RailItem : public QAbstractButton
{
    Q_OBJECT

public:
    RailItem(const QString& page, look::Icon sign, const QString& title, QWidget* parent = nullptr);

    [[nodiscard]] const QString& page() const { return m_page; }
    void setNarrow(bool narrow);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_page;
    look::Icon m_sign;
    bool m_narrow = false;
};

} // namespace spiegel::shell
