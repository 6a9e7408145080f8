// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/links/linkscolumns.h"

#include <QWidget>

namespace spiegel::parts {
class Button;
class Label;
} // namespace spiegel::parts
namespace spiegel::tables {
class TableModel;
class TableView;
} // namespace spiegel::tables

namespace spiegel::uilinks {

/// The two records of a pair side by side, and the question whether they are one person.
class PairPanel : public QWidget
{
    Q_OBJECT

public:
    explicit PairPanel(QWidget* parent = nullptr);

    /// `pair` is a place in Reading::pairs; -1: none.
    void show(const Read& read, int pair, std::optional<bool> answer);

Q_SIGNALS:
    /// By the analyst; nothing takes it back.
    void judged(std::optional<bool> same);

private:
    parts::Label* m_title;
    parts::Label* m_chance;
    tables::TableModel* m_facings;
    tables::TableView* m_view;
    parts::Button* m_same;
    parts::Button* m_other;
    parts::Button* m_back;
};

} // namespace spiegel::uilinks
