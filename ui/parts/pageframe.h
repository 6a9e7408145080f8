// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QStackedWidget;
class QWidget;

namespace spiegel::parts {

class Banner;
class EmptyState;
class PageHeader;

/// How a page about a week is built: its head, the banner (hidden until there is something to say), and `stack`, which
/// has at 0 what is said while there is nothing to see and at 1 the body. `top`, where there is one, stands above both.
struct PageFrame
{
    static constexpr int nothingYet = 0;
    static constexpr int body = 1;

    static void layOut(QWidget* page, PageHeader* header, Banner* banner, QStackedWidget* stack, EmptyState* empty,
                       QWidget* body, QWidget* top = nullptr);
};

} // namespace spiegel::parts
