// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geography/traveltimes.h"

#include <QDialog>

namespace spiegel::tables {
class TableModel;
class TableView;
} // namespace spiegel::tables

namespace spiegel::targetgroup {

/// How travel times come about: for each way to travel whose times are used, and every number of the estimate with its
/// reason.
class TravelDialog : public QDialog
{
    Q_OBJECT

public:
    explicit TravelDialog(const geography::TravelTimes& times, QWidget* parent = nullptr);

private:
    tables::TableModel* m_model;
    tables::TableView* m_table;
};

} // namespace spiegel::targetgroup
