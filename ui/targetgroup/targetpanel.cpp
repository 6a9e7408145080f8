// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/targetgroup/targetpanel.h"

#include "ui/parts/banner.h"
#include "ui/parts/button.h"
#include "ui/parts/label.h"
#include "ui/parts/surface.h"
#include "ui/tables/tablemodel.h"
#include "ui/tables/tableview.h"
#include "ui/targetgroup/targettables.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QSplitter>
#include <QVBoxLayout>

namespace spiegel::targetgroup {

namespace {

constexpr int besideFrom = 760; ///< from this width on the two tables stand side by side

constexpr int leastTable = 96;
constexpr int tableStretch = 100; ///< a table takes all there is

/// Looked at, not copied, in its own order: the total stays last.
tables::TableView* readOnlyTable(const QString& name, tables::TableModel* model)
{
    auto* const table = new tables::TableView;
    table->show(model);
    table->setCopyable(false);
    table->setAccessibleName(name);
    table->setSortingEnabled(false);
    table->horizontalHeader()->setSectionsClickable(false);
    table->setMinimumHeight(leastTable);
    return table;
}

} // namespace

TargetPanel::TargetPanel(QWidget* parent)
    : QWidget(parent)
    , m_splitter(new QSplitter(Qt::Vertical))
    , m_insideWords(parts::caption(QString()))
    , m_insideModel(new tables::TableModel(this))
    , m_insideTable(readOnlyTable(tr("True counts, for you only"), m_insideModel))
    , m_outsideWords(parts::caption(QString()))
    , m_refusal(new parts::Banner)
    , m_outsideModel(new tables::TableModel(this))
    , m_outsideTable(readOnlyTable(tr("What goes out"), m_outsideModel))
{
    m_insideTable->setObjectName(QStringLiteral("inside"));
    m_outsideTable->setObjectName(QStringLiteral("outside"));
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(look::space(1));
    m_splitter->addWidget(makeInside());
    m_splitter->addWidget(makeOutside());
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);
    connect(m_refusal, &parts::Banner::acted, this, [this] {
        if (m_alternative)
            Q_EMIT alternativeWanted(*m_alternative);
    });
    expectOutside();
}

QWidget* TargetPanel::makeInside()
{
    auto* const frame = new parts::InternFrame;
    frame->content()->addWidget(parts::heading(tr("True counts")));
    frame->content()->addWidget(m_insideWords->wrapped());
    frame->content()->addWidget(m_insideTable, 1);
    return frame;
}

QWidget* TargetPanel::makeOutside()
{
    auto* const card = new parts::Surface;
    auto* const bar = new QHBoxLayout;
    bar->setSpacing(look::space(1));
    bar->addWidget(parts::heading(tr("What goes out"))->wrapped(), 1);
    const auto add = [&](const QString& text, Form form) {
        auto* const button = new parts::Button(text);
        bar->addWidget(button);
        m_buttons.push_back(button);
        connect(button, &QAbstractButton::clicked, this, [this, form] { Q_EMIT giveOutWanted(form); });
    };
    add(tr("Copy …"), Form::Clipboard);
    add(tr("CSV …"), Form::Csv);
    add(tr("PDF …"), Form::Pdf);
    card->content()->addLayout(bar);
    card->content()->addWidget(m_outsideWords->wrapped());
    card->content()->addWidget(m_refusal);
    card->content()->addWidget(m_outsideTable, tableStretch);
    card->content()->addStretch(1); // where there is no table
    m_refusal->setClosable(false);
    return card;
}

void TargetPanel::setReady(bool isReady)
{
    for (parts::Button* const button : m_buttons)
        button->setEnabled(isReady);
}

void TargetPanel::refreshInside()
{
    if (m_plan)
        m_insideModel->setContent(insideColumns(m_plan, m_table), static_cast<int>(rowCount(*m_plan)));
    else
        m_insideModel->setContent({}, 0);
}

void TargetPanel::showInside(const Inside& inside)
{
    m_plan = inside.plan ? std::make_shared<const statistics::TablePlan>(*inside.plan) : nullptr;
    m_table.reset();
    if (inside.problem)
        m_insideWords->setText(inside.problem->text());
    else if (!m_plan->merged.isEmpty())
        m_insideWords->setText(
            tr("Put together to protect a group: %1.").arg(m_plan->merged.join(QStringLiteral(", "))));
    else
        m_insideWords->setText(tr("To look at; these are not copied and not printed."));
    m_insideTable->setVisible(m_plan != nullptr);
    refreshInside();
}

void TargetPanel::expectOutside()
{
    m_table.reset();
    m_refusal->hide();
    m_outsideModel->setContent({}, 0);
    m_outsideWords->setText(tr("Checking against everything that was given out before …"));
    setReady(false);
}

void TargetPanel::showOutside(const Outside& outside)
{
    m_alternative = outside.alternative;
    m_table = outside.table ? std::make_shared<const statistics::Statistics>(*outside.table) : nullptr;
    m_outsideTable->setVisible(m_table != nullptr);
    if (m_table) {
        m_refusal->hide();
        m_outsideWords->setText(hiddenSentence(*m_table));
        m_outsideWords->setToolTip(statistics::notes(*m_table).join(QLatin1Char('\n')));
        m_outsideModel->setContent(outsideColumns(m_table), static_cast<int>(m_table->rows.size()));
    } else {
        m_outsideWords->setText(tr("This table cannot be given out."));
        m_outsideModel->setContent({}, 0);
        m_refusal->show(parts::Banner::Kind::Warning, outside.refusal->what, outside.refusal->remedy);
        m_refusal->setAction(m_alternative ? tr("Show that") : QString());
    }
    refreshInside();
    setReady(m_table != nullptr);
}

void TargetPanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_splitter->setOrientation(width() >= besideFrom ? Qt::Horizontal : Qt::Vertical);
}

} // namespace spiegel::targetgroup
