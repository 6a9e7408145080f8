// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/overview/arrangement.h"

#include <QWidget>

#include <functional>

namespace spiegel::parts {
class FilterChip;
}

namespace spiegel::overview {

/// What is hidden, taken together and pinned, a chip each, with the way back: pressing one lists what it holds and
/// brings back the one that is chosen, its cross brings back all. A chip without anything is not there.
class OverviewChips : public QWidget
{
    Q_OBJECT

public:
    explicit OverviewChips(QWidget* parent = nullptr);

    /// `nameOf` knows the name of a key.
    void show(const Arrangement& arrangement, const std::function<QString(const QString& key)>& nameOf);

Q_SIGNALS:
    /// `what` says it for the undo menu.
    void changed(const spiegel::overview::Arrangement& arrangement, const QString& what);

private:
    void connectChips();

    Arrangement m_arrangement;
    parts::FilterChip* m_hidden;
    parts::FilterChip* m_bundles;
    parts::FilterChip* m_pinned;
};

} // namespace spiegel::overview
