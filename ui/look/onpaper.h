// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace spiegel::look {

/// While it lives, what this thread paints has the colours of the light theme, whatever is chosen for the screen: a
/// picture that is saved goes into a document, and that is white. For look::color() and the data colours of Theme.
class OnPaper
{
public:
    OnPaper();
    ~OnPaper();
    OnPaper(const OnPaper&) = delete;
    OnPaper& operator=(const OnPaper&) = delete;
};

} // namespace spiegel::look
