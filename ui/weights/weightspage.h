// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/page.h"
#include "ui/weights/weightswork.h"

class QComboBox;
class QStackedWidget;

namespace spiegel::desk {
class Desk;
class ViewHistory;
} // namespace spiegel::desk
namespace spiegel::parts {
class Banner;
class Button;
class EmptyState;
class PageHeader;
class Segmented;
} // namespace spiegel::parts

namespace spiegel::uiweights {

class EffectPanel;
class VersionBar;
class WeightList;

/// 'Gewichten': how much each trait, rule and part counts, with the reason; to be changed, seen what it does, and kept
/// as a version. Every change can be undone until it is kept; what is kept never changes.
class WeightsPage : public parts::Page
{
    Q_OBJECT

public:
    WeightsPage(desk::Desk& desk, desk::ViewHistory& history, QWidget* parent = nullptr);

    void setWorkplace(const parts::Workplace& workplace) override;
    void activate() override;
    /// 'peers', 'quality' or 'employability'; 'cv:NUMBER' works out who is like that CV.
    void open(const QString& key) override;

    [[nodiscard]] const WeightsView& view() const { return m_view; }
    /// Nothing before they were read.
    [[nodiscard]] const std::optional<Versions>& versions() const { return m_versions; }
    /// As the analyst does it: as one step that can be undone; steps with the same key in a row are one.
    void change(const WeightsView& view, const QString& what, const QString& key, bool merges = false);
    void setAmount(int item, double amount);
    /// All as in the compared version.
    void resetAll();
    /// What is tried becomes version `number` as it was.
    void take(int number);
    void keep(const QString& note);
    void use(int number);
    void workOut();
    /// Without asking for a name.
    void exportTo(const QString& path);
    void importFrom(const QString& path);

Q_SIGNALS:
    void versionsRead();
    void workedOut();

private:
    QWidget* makeBody();
    QWidget* makeTools();
    void connectViews();
    void feedCvs();
    void showEmpty();
    void readDatabase();
    void takeVersions(const Versions& versions);
    void kept(const Result<int>& number);
    void refresh();
    void fillCombos();
    void askExport();
    void askImport();
    [[nodiscard]] int activeOf(Kind kind) const { return m_versions->active[static_cast<std::size_t>(kind)]; }

    desk::Desk& m_desk;
    desk::ViewHistory& m_history;
    parts::Workplace m_workplace;
    WeightsView m_view;
    std::optional<Versions> m_versions;
    Basis m_basis;
    bool m_isKeeping = false;
    bool m_isWanted = false; ///< an effect was asked for before the versions were read
    parts::PageHeader* m_header;
    parts::Banner* m_banner;
    QStackedWidget* m_stack; ///< empty, body
    parts::EmptyState* m_empty;
    parts::Segmented* m_kind;
    QComboBox* m_from;    ///< a version to take over
    QComboBox* m_against; ///< a version to compare with
    parts::Button* m_reset;
    WeightList* m_list;
    VersionBar* m_bar;
    EffectPanel* m_effect;
};

/// The page as the window's list wants it.
[[nodiscard]] parts::PageEntry weightsEntry(desk::Desk& desk, desk::ViewHistory& history);

} // namespace spiegel::uiweights
