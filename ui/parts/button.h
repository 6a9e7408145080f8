// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/icons.h"
#include "ui/look/style.h"

#include <QPushButton>

#include <optional>

namespace spiegel::parts {

/// A button with a weight (look::ButtonKind). A primary one is the page's way forward: at most one.
class Button : public QPushButton
{
    Q_OBJECT

public:
    using Kind = look::ButtonKind;

    explicit Button(const QString& text, Kind kind = Kind::Quiet, std::optional<look::Icon> sign = std::nullopt,
                    QWidget* parent = nullptr);
    /// A square with a sign; `name` is the tool tip and what a screen reader says.
    Button(look::Icon sign, const QString& name, QWidget* parent = nullptr);

    [[nodiscard]] Kind kind() const { return m_kind; }

private:
    void setSign(look::Icon sign);

    Kind m_kind;
};

} // namespace spiegel::parts
