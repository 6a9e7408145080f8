// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/surface.h"
#include "ui/weights/weightswork.h"

class QStackedWidget;

namespace spiegel::parts {
class Button;
class Label;
class SearchField;
} // namespace spiegel::parts
namespace spiegel::tables {
class TableModel;
class TableView;
} // namespace spiegel::tables

namespace spiegel::uiweights {

class ScoreChart;

/// What the tried weights do, beside the compared ones: how well steps are predicted and who is like whom, or how many
/// people get which score. It is worked out when asked for; when weights change afterwards it says that it is old.
class EffectPanel : public parts::InternFrame
{
    Q_OBJECT

public:
    explicit EffectPanel(QWidget* parent = nullptr);

    /// Nothing worked out yet for what is on screen: says what it would compare.
    void show(const WeightsView& view, const Versions& versions);
    void show(const std::shared_ptr<const Effect>& effect);
    void setBusy(bool busy);

    /// What stands there; nullptr: nothing yet.
    [[nodiscard]] const std::shared_ptr<const Effect>& effect() const { return m_effect; }
    /// The field in which a CV is looked for.
    [[nodiscard]] parts::SearchField* cv() const { return m_cv; }

Q_SIGNALS:
    /// Work it out, please.
    void wanted();

private:
    QWidget* buildCareers();
    QWidget* buildScores();
    void showCareers();
    void showScores();
    void tell();

    std::shared_ptr<const Effect> m_effect;
    weighing::Sheet m_before;
    weighing::Sheet m_after;
    QString m_person;
    bool m_isBusy = false;
    parts::Label* m_state;
    parts::Button* m_work;
    parts::SearchField* m_cv;
    QStackedWidget* m_stack; ///< nothing yet, careers, scores
    parts::Label* m_nothing;
    parts::Label* m_prediction;
    parts::Label* m_peers;
    parts::Label* m_scores;
    parts::Label* m_fit;
    tables::TableModel* m_predictionModel;
    tables::TableModel* m_peersModel;
    tables::TableModel* m_scoreModel;
    tables::TableView* m_predictionTable;
    tables::TableView* m_peersTable;
    tables::TableView* m_scoreTable;
    ScoreChart* m_chart;
};

} // namespace spiegel::uiweights
