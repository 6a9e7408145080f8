// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/careers/careersanswer.h"
#include "ui/careers/careersfile.h"
#include "ui/parts/page.h"

#include <functional>
#include <memory>

class QStackedWidget;

namespace spiegel::desk {
class Desk;
class ViewHistory;
} // namespace spiegel::desk
namespace spiegel::parts {
class Banner;
class Button;
class EmptyState;
class Label;
class PageHeader;
class SearchField;
} // namespace spiegel::parts
namespace spiegel::uicareers {

class CareersFilters;
class CareersPictures;
class CareersTrail;

/// 'Loopbanen': type an occupation and see where people came from and went to; without one, the most frequent steps of
/// all. Picture and table show the same steps and the same selection. Everything chosen can be undone.
class CareersPage : public parts::Page
{
    Q_OBJECT

public:
    CareersPage(desk::Desk& desk, desk::ViewHistory& history, QWidget* parent = nullptr);
    ~CareersPage() override;

    void setWorkplace(const parts::Workplace& workplace) override;
    /// 'occupation:CODE'; 'occupation:' is the overview.
    void open(const QString& key) override;

    [[nodiscard]] const CareersView& view() const { return m_view; }
    /// What is shown; nullptr before the first answer.
    [[nodiscard]] std::shared_ptr<const CareersAnswer> answer() const { return m_answer; }
    /// As the analyst does it: as one step that can be undone.
    void change(const CareersView& view, const QString& what);
    /// Without asking for a name; answers when it is done.
    void save(FileKind kind, const QString& path, const std::function<void(const Result<>&)>& done = {});

Q_SIGNALS:
    /// Another answer is on screen.
    void shown();

private:
    struct Keeper;

    QWidget* makeTop();
    void makeSaveMenu();
    void connectSearch();
    void connectViews();
    void take(const CareersView& view);
    void readCareers();
    void count();
    void show(std::shared_ptr<const CareersAnswer> answer);
    void showEmpty();
    void showTrail();
    void select(int step);
    void rearrange(const overview::Arrangement& arrangement, const QString& what);
    /// Where the discs stand now, so that they stay there.
    [[nodiscard]] overview::Places placesBefore() const;
    void keep(const std::shared_ptr<const CareersAnswer>& answer);
    void walkTo(const QString& code);
    void askAndSave(FileKind kind);

    desk::Desk& m_desk;
    desk::ViewHistory& m_history;
    parts::Workplace m_workplace;
    CareersView m_view;
    std::shared_ptr<Keeper> m_keeper; ///< what the search on the worker reads
    std::shared_ptr<const CareersAnswer> m_answer;
    std::shared_ptr<const CareersAnswer> m_overview; ///< the last one of all occupations
    std::vector<std::shared_ptr<const CareersAnswer>> m_recent;

    parts::PageHeader* m_header;
    parts::Banner* m_banner;
    parts::SearchField* m_search;
    CareersFilters* m_filters;
    CareersTrail* m_trail;
    parts::Button* m_save;
    QStackedWidget* m_stack; ///< empty or reading; pictures
    parts::EmptyState* m_empty;
    CareersPictures* m_pictures;
    parts::Label* m_footnote;
};

/// The page as the window's list wants it, with the occupations for the search of the whole program.
[[nodiscard]] parts::PageEntry careersEntry(desk::Desk& desk, desk::ViewHistory& history);

} // namespace spiegel::uicareers
