// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/personas/personaswork.h"

class QLineEdit;
class QSpinBox;
class QStackedWidget;

namespace spiegel::desk {
class Desk;
class ViewHistory;
} // namespace spiegel::desk
namespace spiegel::map {
class TravelBar;
} // namespace spiegel::map
namespace spiegel::parts {
class Banner;
class Button;
class EmptyState;
class Label;
class PageHeader;
class SearchField;
} // namespace spiegel::parts
namespace spiegel::tables {
class TableModel;
class TableView;
} // namespace spiegel::tables

namespace spiegel::uipersonas {

class PersonaPanel;

/// 'Persona's': recognisable types of people near a postcode, none of whom can be recognised; best first for an
/// occupation. True numbers for the analyst beside those that go out; given out as PDF, and written in the log. An
/// adviser types the reference of a persona here and sees who are meant.
class PersonasPage : public parts::Page
{
    Q_OBJECT

public:
    PersonasPage(desk::Desk& desk, desk::ViewHistory& history, QWidget* parent = nullptr);

    void setWorkplace(const parts::Workplace& workplace) override;
    /// 'postcode:2011', 'occupation:CODE'
    void open(const QString& key) override;

    [[nodiscard]] const PersonasView& view() const { return m_view; }
    /// As the analyst does it: as one step that can be undone.
    void change(const PersonasView& view, const QString& what, bool merges = false);
    /// Null before they came, and when there are none.
    [[nodiscard]] const FoundPointer& found() const { return m_found; }
    /// Without asking.
    void giveOut(const QString& path, const QString& recipient, const QString& ground);
    /// Who are meant by a reference; what is wrong with it stands in the banner.
    void findReference(const QString& typed);

Q_SIGNALS:
    void groupFound(const spiegel::personas::Group& group);

protected:
    void readAgain() override;

private:
    QWidget* makeTop();
    QWidget* makeBody();
    void connectTop();
    void showEmpty();
    void take(const PersonasView& view);
    void look();
    void showFound();
    void askGivingOut();

    desk::Desk& m_desk;
    desk::ViewHistory& m_history;
    parts::Workplace m_workplace;
    PersonasView m_view;
    PeoplePointer m_people;
    FoundPointer m_found;
    QString m_wanted; ///< a key that was asked for before the people were read
    QString m_recipient;
    QString m_ground;

    parts::PageHeader* m_header;
    parts::Banner* m_banner;
    parts::Button* m_give;
    QLineEdit* m_reference;
    QStackedWidget* m_stack; ///< empty, body
    parts::EmptyState* m_empty;
    parts::SearchField* m_place;
    map::TravelBar* m_travel;
    QSpinBox* m_k;
    parts::SearchField* m_work;
    parts::Button* m_noWork;
    tables::TableModel* m_table;
    tables::TableView* m_list;
    parts::Label* m_inside;
    parts::Label* m_outside;
    PersonaPanel* m_panel;
};

/// The page as the window's list wants it.
[[nodiscard]] parts::PageEntry personasEntry(desk::Desk& desk, desk::ViewHistory& history);

} // namespace spiegel::uipersonas
