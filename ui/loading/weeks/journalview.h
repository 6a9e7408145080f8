// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/journal.h"
#include "ui/parts/surface.h"

namespace spiegel::tables {
class TableModel;
}

namespace spiegel::loading {

/// What was done with the data, newest first: loads, exports, removals. Nobody can change it here.
class JournalView : public parts::Surface
{
    Q_OBJECT

public:
    explicit JournalView(QWidget* parent = nullptr);

    void show(const std::vector<store::JournalEntry>& entries);

private:
    tables::TableModel* m_model;
};

} // namespace spiegel::loading
