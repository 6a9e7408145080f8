// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/weights/effectpanel.h"

#include "ui/parts/button.h"
#include "ui/parts/label.h"
#include "ui/parts/searchfield.h"
#include "ui/tables/tableview.h"
#include "ui/weights/effectcolumns.h"
#include "ui/weights/effectwords.h"
#include "ui/weights/scorechart.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QStackedWidget>

namespace spiegel::uiweights {

namespace {

constexpr int headerRows = 2; // the heading is about so high
/// High enough for all its rows: the panel scrolls, not the table.
void fitRows(tables::TableView& table, int rows)
{
    table.setFixedHeight((rows + headerRows) * look::rowHeight - look::grid);
}

tables::TableView* tableOf(tables::TableModel* model, const QString& name)
{
    auto* table = new tables::TableView;
    table->show(model);
    table->setAccessibleName(name);
    table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return table;
}

QWidget* scrolling(QWidget* content)
{
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(content);
    scroll->viewport()->setAutoFillBackground(false); // the frame shows through
    content->setAutoFillBackground(false);
    return scroll;
}

} // namespace

EffectPanel::EffectPanel(QWidget* parent)
    : InternFrame(parent)
    , m_state(parts::caption(QString()))
    , m_work(new parts::Button(tr("Work out"), parts::Button::Kind::Quiet, look::Icon::Play))
    , m_cv(new parts::SearchField(tr("A CV, to see who is like it")))
    , m_stack(new QStackedWidget)
    , m_nothing(new parts::Label(QString(), look::Size::Body, look::Role::Muted))
    , m_prediction(parts::caption(QString()))
    , m_peers(new parts::Label(QString()))
    , m_scores(new parts::Label(QString()))
    , m_fit(parts::caption(QString()))
    , m_predictionModel(new tables::TableModel(this))
    , m_peersModel(new tables::TableModel(this))
    , m_scoreModel(new tables::TableModel(this))
    , m_predictionTable(tableOf(m_predictionModel, tr("How well next steps are predicted")))
    , m_peersTable(tableOf(m_peersModel, tr("Who is like this CV")))
    , m_scoreTable(tableOf(m_scoreModel, tr("People in each class of points")))
    , m_chart(new ScoreChart)
{
    for (parts::Label* label : {m_state, m_nothing, m_prediction, m_peers, m_scores, m_fit}) {
        label->wrapped();
    }
    m_nothing->setAlignment(Qt::AlignCenter);
    auto* head = new QHBoxLayout;
    head->addWidget(parts::heading(tr("What it does")));
    head->addStretch(1);
    head->addWidget(m_work);
    m_stack->addWidget(m_nothing);
    m_stack->addWidget(scrolling(buildCareers()));
    m_stack->addWidget(scrolling(buildScores()));
    content()->addLayout(head);
    content()->addWidget(m_state);
    content()->addWidget(m_cv);
    content()->addWidget(m_stack, 1);
    connect(m_work, &QAbstractButton::clicked, this, &EffectPanel::wanted);
}

QWidget* EffectPanel::buildCareers()
{
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, look::space(1), 0);
    column->setSpacing(look::space(1));
    column->addWidget(m_peers);
    column->addWidget(m_peersTable);
    column->addWidget(parts::heading(tr("Tried on hidden steps")));
    column->addWidget(m_predictionTable);
    column->addWidget(m_prediction);
    column->addStretch(1);
    return page;
}

QWidget* EffectPanel::buildScores()
{
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, look::space(1), 0);
    column->setSpacing(look::space(1));
    column->addWidget(m_scores);
    column->addWidget(m_chart);
    column->addWidget(m_scoreTable);
    column->addWidget(m_fit);
    column->addStretch(1);
    return page;
}

void EffectPanel::show(const WeightsView& view, const Versions& versions)
{
    m_before = view.compared(view.kind, versions);
    m_after = view.sheet(view.kind);
    m_person = view.cv;
    m_cv->setVisible(view.kind == Kind::Peers);
    m_cv->setQuietly(view.cv);
    if (m_effect && m_effect->before.kind != view.kind) {
        m_effect.reset();
    }
    if (!m_effect) {
        m_stack->setCurrentIndex(0);
    }
    m_nothing->setText(view.kind == Kind::Peers
                           ? tr("Here comes how well the weights predict the next step, beside what is popular and "
                                "Markov; and for one CV who is like it.")
                           : tr("Here comes how many people get which score, before and after."));
    tell();
}

void EffectPanel::show(const std::shared_ptr<const Effect>& effect)
{
    m_effect = effect;
    if (effect->before.kind == Kind::Peers) {
        showCareers();
    } else {
        showScores();
    }
    tell();
}

void EffectPanel::showCareers()
{
    const bool hasPeers = m_effect->peers.has_value();
    const bool hasPrediction = m_effect->prediction.has_value();
    m_peers->setVisible(hasPeers);
    m_peersTable->setVisible(hasPeers);
    m_predictionTable->setVisible(hasPrediction);
    if (hasPeers) {
        m_peers->setText(peersText(*m_effect->peers));
        m_peersModel->setContent(peersColumns(m_effect), peersRows(*m_effect));
        fitRows(*m_peersTable, peersRows(*m_effect));
    }
    if (hasPrediction) {
        m_predictionModel->setContent(predictionColumns(m_effect), int(predictions::modelCount));
        fitRows(*m_predictionTable, int(predictions::modelCount));
    }
    m_prediction->setText(hasPrediction ? predictionText(*m_effect->prediction) : m_effect->whyNoPrediction->text());
    m_stack->setCurrentIndex(1);
}

void EffectPanel::showScores()
{
    m_scores->setText(scoresText(*m_effect->scores));
    m_chart->show(*m_effect->scores);
    m_scoreModel->setContent(scoreColumns(m_effect), effects::classCount + 1);
    fitRows(*m_scoreTable, effects::classCount + 1);
    m_fit->setVisible(m_effect->index.has_value());
    if (m_effect->index) {
        m_fit->setText(fitText(*m_effect->index));
    }
    m_stack->setCurrentIndex(2);
}

void EffectPanel::setBusy(bool busy)
{
    m_isBusy = busy;
    tell();
}

void EffectPanel::tell()
{
    const bool isOld = m_effect && (!m_effect->before.weighsLike(m_before) || !m_effect->after.weighsLike(m_after) ||
                                    (m_effect->peers ? m_effect->peers->cv : QString()) !=
                                        (m_before.kind == Kind::Peers ? m_person : QString()));
    m_work->setEnabled(!m_isBusy);
    m_state->setTone(isOld && !m_isBusy ? look::Role::Warning : look::Role::Muted);
    m_state->setText(m_isBusy ? tr("Being worked out …")
                     : isOld  ? tr("These figures are of before your last change. Work them out again.")
                     : m_effect && m_effect->before.weighsLike(m_effect->after)
                         ? tr("Nothing differs from the compared version (%1).").arg(m_before.version)
                         : tr("Before: version %1. After: the weights at the left.").arg(m_before.version));
}

} // namespace spiegel::uiweights
