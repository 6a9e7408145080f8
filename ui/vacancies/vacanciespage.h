// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/viewhistory.h"
#include "ui/parts/page.h"
#include "ui/vacancies/vacancieswork.h"

class QStackedWidget;

namespace spiegel::desk {
class Desk;
} // namespace spiegel::desk
namespace spiegel::parts {
class Banner;
class Button;
class EmptyState;
class PageHeader;
class SearchField;
class Segmented;
} // namespace spiegel::parts
namespace spiegel::sheets {
class CardPreview;
}
namespace spiegel::tables {
class TableModel;
class TableView;
} // namespace spiegel::tables

namespace spiegel::uivacancies {

/// What the page shows; it can be undone.
struct VacanciesView
{
    QString text = {}; ///< looked for in the list
    int line = -1;     ///< of Offers, that is shown; -1: none
    /// Described by hand: its card is shown instead.
    std::optional<vacancycards::VacancyProfile> profile = {};
    bool isOfEmployer = false; ///< the card is over all open vacancies of the employer of the line

    bool operator==(const VacanciesView&) const = default;
};

/// 'Vacatures': the open vacancies of a week, the vacaturekaart of one of them or of its employer as it would go out,
/// and the mailing: who gets a draft, who is on the stop list, and drafts in a folder. The program sends nothing.
class VacanciesPage : public parts::Page
{
    Q_OBJECT

public:
    VacanciesPage(desk::Desk& desk, desk::ViewHistory& history, QWidget* parent = nullptr);

    void setWorkplace(const parts::Workplace& workplace) override;
    /// 'vacancy:NUMBER', or 'employer:NUMBER' for the card over all its open vacancies
    void open(const QString& key) override;

    /// Null before the week was read.
    [[nodiscard]] const OffersPointer& offers() const { return m_offers; }
    /// Employers as they stand now.
    [[nodiscard]] const std::shared_ptr<const Drafts>& employers() const { return m_employers; }
    [[nodiscard]] const VacanciesView& view() const { return m_view; }
    /// As the analyst does it: a step that can be undone. Walking through the list is one, and so is typing.
    void choose(int line);
    void lookFor(const QString& text);
    /// Whether the card is that of the employer.
    void showEmployer(bool isOfEmployer);
    /// Shows the card of a vacancy that is described by hand.
    void describe(const vacancycards::VacancyProfile& profile);
    /// The first side.
    [[nodiscard]] const QImage& picture() const { return m_picture; }
    /// The employer of the line that is shown.
    void setStopped(bool isStopped);
    /// Without asking.
    void giveOutCard(const QString& path, const QString& recipient, const QString& ground);
    void makeDrafts(const mailing::Mailing& mailing);

protected:
    void readAgain() override;

private:
    void makeHeader();
    void connectViews();
    void showEmpty();
    void take(const Result<OffersPointer>& offers);
    void takeEmployers(const Result<Drafts>& employers);
    void change(const VacanciesView& view, const QString& what, const QString& key, desk::ViewHistory::Merge merge);
    void see(const VacanciesView& view);
    void showLine();
    void showProfile();
    void makeCard();
    void askProfile();
    [[nodiscard]] Subject subject() const;
    [[nodiscard]] QString subjectName() const;
    [[nodiscard]] QString cardName() const;
    void askGivingOut();
    void askMailing();
    void askFolder(const mailing::Mailing& mailing);
    [[nodiscard]] const mailing::Draft* employer() const;

    desk::Desk& m_desk;
    desk::ViewHistory& m_history;
    parts::Workplace m_workplace;
    VacanciesView m_view;
    OffersPointer m_offers;
    std::shared_ptr<const Drafts> m_employers;
    vacancycards::VacancyProfile m_lastProfile; ///< as it was filled in last
    QImage m_picture;
    QString m_wanted; ///< the key of what to show when the week has been read
    QString m_ground;
    mailing::Mailing m_mailing; ///< as it was filled in last

    parts::PageHeader* m_header;
    parts::Banner* m_banner;
    parts::Button* m_describe;
    parts::Button* m_giveOut;
    parts::Button* m_stop;
    parts::Button* m_mail;
    QStackedWidget* m_stack; ///< empty, body
    parts::EmptyState* m_empty;
    parts::SearchField* m_search;
    tables::TableModel* m_table;
    tables::TableView* m_list;
    parts::Segmented* m_about;
    sheets::CardPreview* m_paper;
};

/// The page as the window's list wants it.
[[nodiscard]] parts::PageEntry vacanciesEntry(desk::Desk& desk, desk::ViewHistory& history);

} // namespace spiegel::uivacancies
