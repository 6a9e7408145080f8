// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QWidget>

class QPainter;

namespace spiegel::parts {

/// How full something is: a small horizontal bar of what is known, with the rest, which is unknown, hatched: unknown is
/// a value and shows. Shares are 0..1.
struct Shares
{
    double known = 0;
    double unknown = 0; ///< hatched; what is left after both stays empty

    bool operator==(const Shares&) const = default;
};

/// For delegates: 6 pixels high in the middle of `where`.
void paintShares(QPainter& painter, const QRectF& where, const Shares& shares);

class ShareBar : public QWidget
{
    Q_OBJECT

public:
    explicit ShareBar(const Shares& shares = {}, QWidget* parent = nullptr);

    void setShares(const Shares& shares);
    [[nodiscard]] const Shares& shares() const { return m_shares; }
    [[nodiscard]] QSize sizeHint() const override { return {120, 16}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Shares m_shares;
};

} // namespace spiegel::parts

Q_DECLARE_METATYPE(spiegel::parts::Shares)
