// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/surface.h"
#include "ui/start/fillcolumns.h"

class QStackedWidget;

namespace spiegel::parts {
class Label;
}
namespace spiegel::tables {
class TableModel;
class TableView;
} // namespace spiegel::tables

namespace spiegel::start {

/// How full the week is: the files at the left, the fields of the chosen one at the right, with the share that is
/// known and, hatched, what is not.
class FillPanel : public parts::Surface
{
    Q_OBJECT

public:
    explicit FillPanel(QWidget* parent = nullptr);

    void show(Fill fill);
    void setWaiting(const QString& sentence);

private:
    void chooseTable(int row);

    Fill m_fill;
    std::size_t m_table = 0;
    parts::Label* m_caption;
    parts::Label* m_waiting;
    QStackedWidget* m_stack;
    tables::TableModel* m_tables;
    tables::TableModel* m_fields;
    tables::TableView* m_tableView;
    tables::TableView* m_fieldView;
};

} // namespace spiegel::start
