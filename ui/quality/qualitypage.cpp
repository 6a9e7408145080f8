// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quality/qualitypage.h"

#include "core/text/dutch.h"
#include "ui/desk/desk.h"
#include "ui/desk/viewhistory.h"
#include "ui/parts/banner.h"
#include "ui/parts/emptystate.h"
#include "ui/parts/filterchip.h"
#include "ui/parts/label.h"
#include "ui/parts/pageframe.h"
#include "ui/parts/pageheader.h"
#include "ui/parts/segmented.h"
#include "ui/parts/surface.h"
#include "ui/quality/fillmap.h"
#include "ui/quality/grouppanel.h"
#include "ui/quality/qualitywork.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QSplitter>
#include <QStackedWidget>

#include <algorithm>

namespace spiegel::uiquality {

namespace {

constexpr int mapWidth = 860;
constexpr int panelWidth = 340;
constexpr int leastPanel = 320;

} // namespace

QualityPage::QualityPage(desk::Desk& desk, desk::ViewHistory& history, QWidget* parent)
    : Page(parent)
    , m_desk(desk)
    , m_history(history)
    , m_header(new parts::PageHeader(tr("Data quality")))
    , m_banner(new parts::Banner)
    , m_stack(new QStackedWidget)
    , m_empty(new parts::EmptyState(look::Icon::Quality, {}, {}))
    , m_population(new parts::Segmented)
    , m_by(new parts::FilterChip(tr("by"), {}))
    , m_map(new FillMap)
    , m_panel(new GroupPanel)
{
    parts::PageFrame::layOut(this, m_header, m_banner, m_stack, m_empty, makeBody());
    connectViews();
    m_empty->setTexts(tr("Nothing is loaded yet"),
                      tr("Here you will see how far each field is filled in, and what contradicts itself."),
                      tr("Load data …"));
    refresh();
}

QWidget* QualityPage::makeBody()
{
    auto* body = new QWidget;
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look::space(1));
    for (const Population population : {Population::Wajong, Population::Cv, Population::Vacancy}) {
        m_population->add(soundness::title(population), int(population));
    }
    m_by->setClearable(false);
    auto* tools = new QHBoxLayout;
    tools->setSpacing(look::space(1));
    tools->addWidget(m_population);
    tools->addWidget(m_by);
    tools->addStretch(1);
    column->addLayout(tools);
    auto* splitter = new QSplitter(Qt::Horizontal);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(look::space(2));
    splitter->addWidget(m_map);
    splitter->addWidget(m_panel);
    m_panel->setMinimumWidth(leastPanel);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({mapWidth, panelWidth});
    auto* frame = new parts::InternFrame;
    frame->content()->addWidget(splitter, 1);
    frame->content()->addWidget(
        parts::caption(
            tr("Percentage filled in; after the gap the percentage that contradicts itself. The stronger the colour, "
               "the worse. Groups of fewer than 10 stand together at the bottom."))
            ->wrapped());
    column->addWidget(frame, 1);
    return body;
}

void QualityPage::connectViews()
{
    connect(m_empty, &parts::EmptyState::acted, this, [this] { Q_EMIT wanted(QStringLiteral("data"), {}); });
    connect(m_population, &parts::Segmented::chosen, this,
            [this](const QVariant& value) { choose(static_cast<Population>(value.toInt())); });
    connect(m_by, &parts::FilterChip::chosen, this, [this](const QVariant& value) {
        QualityView view = m_view;
        view.by = static_cast<By>(value.toInt());
        view.row = QualityView::whole;
        change(view, tr("group by %1").arg(title(view.by)), QStringLiteral("quality.by"));
    });
    connect(m_map, &FillMap::rowWanted, this, [this](int row) {
        QualityView view = m_view;
        view.row = row;
        change(view, tr("choose a group"), QStringLiteral("quality.row"));
    });
    connect(m_map, &FillMap::sortWanted, this, [this](int column) {
        QualityView view = m_view;
        view.sorted = column;
        change(view, tr("sort the groups"), QStringLiteral("quality.sort"));
    });
}

void QualityPage::choose(Population population)
{
    QualityView view{population, m_view.by, QualityView::byName, QualityView::whole};
    const std::vector<By> possible = groupings(population);
    if (std::ranges::find(possible, view.by) == possible.end()) {
        view.by = possible.front();
    }
    change(view, tr("look at %1").arg(soundness::title(population)), QStringLiteral("quality.population"));
}

void QualityPage::change(const QualityView& view, const QString& what, const QString& key)
{
    m_history.change<QualityView>(this, what, key, m_view, view, [this](const QualityView& next) { apply(next); });
}

void QualityPage::apply(const QualityView& view)
{
    const bool needsOthers = view.population != m_view.population || view.by != m_view.by;
    m_view = view;
    if (needsOthers) {
        m_figures = nullptr;
        readNow();
    }
    refresh();
}

void QualityPage::open(const QString& key)
{
    if (const auto population = soundness::populationOf(key)) {
        choose(*population);
    }
}

void QualityPage::setWorkplace(const parts::Workplace& workplace)
{
    if (workplace == m_workplace) {
        return;
    }
    m_workplace = workplace;
    m_view.row = QualityView::whole;
    m_figures = nullptr;
    m_stack->setCurrentIndex(workplace.isEmpty() ? parts::PageFrame::nothingYet : parts::PageFrame::body);
    refresh();
    becomeStale();
}

void QualityPage::readAgain()
{
    if (m_workplace.isEmpty()) {
        return;
    }
    m_banner->hide();
    const parts::Workplace workplace = m_workplace;
    const QualityView view = m_view;
    const Workers workers = m_desk.workers();
    m_desk.latest<Figures>(
        QStringLiteral("quality"), tr("Looking through the records"),
        [=](Progress& progress) {
            return uiquality::readFigures(workplace, view.population, view.by, workers, progress);
        },
        this, [this](const Result<Figures>& figures) { take(figures); });
}

void QualityPage::take(const Result<Figures>& figures)
{
    if (!figures) {
        m_banner->show(figures.error());
        return;
    }
    m_figures = *figures;
    if (m_view.row >= static_cast<int>(m_figures->rows.size())) {
        m_view.row = QualityView::whole;
    }
    refresh();
    Q_EMIT read();
}

void QualityPage::tell()
{
    if (!m_figures) {
        m_header->setSentence(tr("How far each field is filled in, and what contradicts itself."));
    } else if (!m_figures->whole) {
        m_header->setSentence(tr("This week has no %1.").arg(soundness::title(m_view.population)));
    } else {
        m_header->setSentence(
            tr("%1 %2 in the week of %3: how far each field is filled in, and what contradicts itself.")
                .arg(text::number(m_figures->whole->records), soundness::title(m_view.population),
                     text::date(m_workplace.snapshot)));
    }
}

void QualityPage::refresh()
{
    m_population->setValue(int(m_view.population));
    std::vector<parts::Choice> choices;
    for (const By by : groupings(m_view.population)) {
        choices.push_back({title(by), int(by)});
    }
    m_by->setChoices(choices, int(m_view.by));
    m_by->setValue(title(m_view.by));
    m_map->show(m_figures, m_view);
    m_panel->show(m_figures, m_view.row);
    tell();
}

parts::PageEntry qualityEntry(desk::Desk& desk, desk::ViewHistory& history)
{
    parts::PageEntry entry;
    entry.id = QStringLiteral("quality");
    entry.title = QCoreApplication::translate("uiquality", "Data quality");
    entry.icon = look::Icon::Quality;
    entry.make = [&desk, &history](QWidget* parent) { return new QualityPage(desk, history, parent); };
    return entry;
}

} // namespace spiegel::uiquality
