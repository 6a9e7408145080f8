// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/quality/qualityview.h"

#include <QWidget>

namespace spiegel::parts {
class Label;
}
namespace spiegel::tables {
class TableModel;
class TableView;
} // namespace spiegel::tables

namespace spiegel::uiquality {

/// The same figures as the picture, of one group: its fields with bars, and its contradictions.
class GroupPanel : public QWidget
{
    Q_OBJECT

public:
    explicit GroupPanel(QWidget* parent = nullptr);

    void show(const Figures& figures, int row);

private:
    parts::Label* m_name;
    parts::Label* m_facts;
    tables::TableModel* m_fields;
    tables::TableModel* m_wrong;
    tables::TableView* m_fieldView;
    tables::TableView* m_wrongView;
};

} // namespace spiegel::uiquality
