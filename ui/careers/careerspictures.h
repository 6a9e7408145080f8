// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/careers/careersanswer.h"

#include <QWidget>

class QSplitter;
class QStackedWidget;

namespace spiegel::overview {
class OverviewPanel;
}
namespace spiegel::parts {
class Segmented;
}
namespace spiegel::tables {
class TableModel;
class TableView;
} // namespace spiegel::tables

namespace spiegel::uicareers {

class EgoView;

/// An answer as a picture (the network of all, or the bands of one occupation) and beside it the same steps as a table,
/// with one selection. What the analyst does in either is told as one.
class CareersPictures : public QWidget
{
    Q_OBJECT

public:
    explicit CareersPictures(QWidget* parent = nullptr);

    /// The places of discs and the selection are those of `view`.
    void show(std::shared_ptr<const CareersAnswer> answer, const CareersView& view);
    /// The same answer, seen otherwise.
    void follow(const CareersView& view);

Q_SIGNALS:
    void walkedTo(const QString& code);
    /// A step of the answer; -1: none.
    void selected(int step);
    /// `what` says it for the undo menu.
    void rearranged(const spiegel::overview::Arrangement& arrangement, const QString& what);
    void layOutWanted();
    /// The table is to list occupations, or steps.
    void listed(bool occupations);
    void exportWanted();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeTable();
    void connectOverview();
    void connectTable();
    void showOverview();
    void list(const CareersView& view);
    /// What a row of the table is about was selected, or opened.
    void selectRow(int row);
    void selectOccupations();
    void openRow(int row);
    void divide();
    void walk(int step);

    std::shared_ptr<const CareersAnswer> m_answer;
    QSplitter* m_splitter;
    QStackedWidget* m_pictures;
    overview::OverviewPanel* m_overview;
    EgoView* m_ego;
    tables::TableModel* m_model;
    tables::TableView* m_table;
    parts::Segmented* m_kind; ///< what the rows of the table are
    bool m_listsOccupations = false;
    overview::Arrangement m_arrangement;
    bool m_isDivided = false; ///< by the analyst; else the table gets what it needs, or about half
};

} // namespace spiegel::uicareers
