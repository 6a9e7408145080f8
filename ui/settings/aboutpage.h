// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/page.h"

namespace spiegel::settings {

/// What the program is, its version and licence, and whose registers, maps and type it uses.
class AboutPage : public parts::Page
{
    Q_OBJECT

public:
    explicit AboutPage(QWidget* parent = nullptr);

    void setWorkplace(const parts::Workplace& workplace) override;
};

} // namespace spiegel::settings
