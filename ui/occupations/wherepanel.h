// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/occupations/tightness.h"
#include "ui/occupations/wherefigures.h"

#include <QWidget>

namespace spiegel::map {
class MapView;
class Shapes;
} // namespace spiegel::map
namespace spiegel::parts {
class Label;
class Segmented;
} // namespace spiegel::parts
namespace spiegel::tables {
class TableModel;
class TableView;
} // namespace spiegel::tables

namespace spiegel::uioccupations {

/// Where people live who had an occupation and do not want it, or want it and never had it: a map of the regions and
/// the same figures as a table; a region that is chosen in the one stands out in the other. Or how tight the market is
/// within 30 minutes of each postcode, with the regions as a table. It only says what the analyst chooses; the page
/// sets it.
class WherePanel : public QWidget
{
    Q_OBJECT

public:
    explicit WherePanel(QWidget* parent = nullptr);

    void setShapes(std::shared_ptr<const map::Shapes> shapes);
    [[nodiscard]] bool hasShapes() const { return m_hasShapes; }
    /// `occupation` is a number of the codes; nothing: nobody had or wants it.
    void show(const BooksPointer& books, std::optional<int> occupation);
    /// What the page read for this occupation; until then nothing stands on the map of the market.
    void setTight(const TightZonesPointer& zones);
    [[nodiscard]] const std::vector<WhereRow>& rows() const { return m_rows; }
    /// The row that stands out; -1: none.
    [[nodiscard]] int chosen() const;
    [[nodiscard]] const WhereView& view() const { return m_view; }
    void setView(const WhereView& view);

Q_SIGNALS:
    /// `what`: for the list of steps that can be undone.
    void asked(const spiegel::uioccupations::WhereView& view, const QString& what);
    /// The same, of walking from region to region.
    void areaAsked(const spiegel::uioccupations::WhereView& view, const QString& what);

private:
    void connectViews();
    void askArea(int area);
    void askPostcode(int postcode);
    void fillTable();
    [[nodiscard]] bool isTight() const { return m_view.side == WhereView::Side::Tight; }
    [[nodiscard]] bool hasTight() const { return m_tight && m_occupation && m_tight->occupation == *m_occupation; }
    void colour();
    void standOut();

    BooksPointer m_books;
    std::optional<int> m_occupation;
    QString m_name;
    WhereView m_view;
    std::vector<WhereRow> m_rows;
    TightZonesPointer m_tight;
    bool m_hasShapes = false;
    parts::Segmented* m_side;
    parts::Segmented* m_unit;
    parts::Label* m_sentence;
    map::MapView* m_map;
    tables::TableModel* m_model;
    tables::TableView* m_table;
};

} // namespace spiegel::uioccupations
