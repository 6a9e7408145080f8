// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cards/cardspage.h"

#include "core/cardpages/cvcardpage.h"
#include "core/store/database.h"
#include "core/text/dutch.h"
#include "ui/cards/cardsfilters.h"
#include "ui/desk/desk.h"
#include "ui/desk/viewhistory.h"
#include "ui/parts/banner.h"
#include "ui/parts/button.h"
#include "ui/parts/emptystate.h"
#include "ui/parts/label.h"
#include "ui/parts/pageheader.h"
#include "ui/parts/surface.h"
#include "ui/sheets/cardpreview.h"
#include "ui/tables/tablemodel.h"
#include "ui/tables/tableview.h"

#include <QDesktopServices>
#include <QHBoxLayout>
#include <QSplitter>
#include <QStackedWidget>
#include <QUrl>
#include <QVBoxLayout>

namespace spiegel::uicards {

using sheets::CardPreview;

namespace {

constexpr int listWidth = 560; // all its columns
constexpr int leastWidth = 320;
} // namespace

CardsPage::CardsPage(desk::Desk& desk, desk::ViewHistory& history, QWidget* parent)
    : Page(parent)
    , m_desk(desk)
    , m_history(history)
    , m_header(
          new parts::PageHeader(tr("Cv-kaarten"), tr("Everybody on werk.nl this week, with the card that helps them "
                                                     "on.")))
    , m_banner(new parts::Banner)
    , m_filters(new CardsFilters)
    , m_stack(new QStackedWidget)
    , m_empty(new parts::EmptyState(look::Icon::Cards, QString(), QString()))
    , m_model(new tables::TableModel(this, &desk, QStringLiteral("cards.sort")))
    , m_table(new tables::TableView)
    , m_count(parts::caption(QString()))
    , m_sheets(new QStackedWidget)
    , m_none(new parts::EmptyState(look::Icon::Cards, QString(), QString()))
    , m_preview(new CardPreview)
    , m_zoom(new parts::Button(QString(), parts::Button::Kind::Plain))
    , m_save(new parts::Button(tr("Save as PDF"), parts::Button::Kind::Quiet, look::Icon::Export))
    , m_batch(new parts::Button(tr("Make a batch …"), parts::Button::Kind::Primary, look::Icon::Cards))
{
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(look::space(1) + look::halfSpace);
    layout->addWidget(m_header);
    layout->addWidget(m_banner);
    layout->addWidget(m_filters);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(makeBody());
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_count);
    m_header->addAction(m_save);
    m_header->addAction(m_batch);
    m_banner->hide();
    connectViews();
    showEmpty();
}

QWidget* CardsPage::makeBody()
{
    m_table->show(m_model);
    m_table->setAccessibleName(tr("CVs"));
    auto* const splitter = new QSplitter(Qt::Horizontal);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_table);
    splitter->addWidget(makePreview());
    splitter->setStretchFactor(0, 0);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({listWidth, listWidth});
    m_table->setMinimumWidth(leastWidth);
    m_sheets->setMinimumWidth(leastWidth);
    auto* const frame = new parts::InternFrame;
    frame->content()->addWidget(splitter, 1);
    return frame;
}

QWidget* CardsPage::makePreview()
{
    auto* const side = new QWidget;
    auto* const column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look::halfSpace);
    auto* const tools = new QWidget;
    auto* const bar = new QHBoxLayout(tools);
    bar->setContentsMargins(0, 0, 0, 0);
    auto* const smaller = new parts::Button(look::Icon::Minus, tr("Smaller"));
    auto* const larger = new parts::Button(look::Icon::Plus, tr("Larger"));
    auto* const fit = new parts::Button(look::Icon::Fit, tr("As wide as there is room"));
    bar->addStretch(1);
    for (QWidget* const button : std::initializer_list<QWidget*>{smaller, m_zoom, larger, fit})
        bar->addWidget(button);
    m_zoom->setToolTip(tr("As large as on paper"));
    connect(smaller, &QAbstractButton::clicked, this, [this] { m_preview->zoomBy(-1); });
    connect(larger, &QAbstractButton::clicked, this, [this] { m_preview->zoomBy(1); });
    connect(m_zoom, &QAbstractButton::clicked, this, [this] { m_preview->setZoom(1); });
    connect(fit, &QAbstractButton::clicked, this, [this] { m_preview->setZoom(CardPreview::fitWidth); });
    m_sheets->addWidget(m_none);
    m_sheets->addWidget(m_preview);
    column->addWidget(tools);
    column->addWidget(m_sheets, 1);
    tools->hide();
    connect(m_sheets, &QStackedWidget::currentChanged, tools,
            [this, tools] { tools->setVisible(m_sheets->currentWidget() == m_preview); });
    return side;
}

void CardsPage::connectViews()
{
    connect(m_empty, &parts::EmptyState::acted, this,
            [this] { Q_EMIT wanted(m_workplace.isEmpty() ? QStringLiteral("start") : QStringLiteral("data"), {}); });
    connect(m_filters, &CardsFilters::changed, this, &CardsPage::change);
    connect(m_table, &tables::TableView::currentRowChanged, this, &CardsPage::choose);
    connect(m_table, &tables::TableView::opened, this, [this](int row) {
        choose(row);
        m_preview->setFocus();
    });
    connect(m_preview, &CardPreview::zoomed, this, [this] {
        showZoom();
        showPicture();
    });
    connect(m_preview, &CardPreview::figureOpened, this, &CardsPage::openFigure);
    connect(m_save, &QAbstractButton::clicked, this, &CardsPage::askAndSave);
    connect(m_batch, &QAbstractButton::clicked, this, &CardsPage::askBatch);
    connect(m_banner, &parts::Banner::acted, this, [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_done)); });
}

void CardsPage::setWorkplace(const parts::Workplace& workplace)
{
    if (workplace == m_workplace && (m_list || workplace.isEmpty()))
        return;
    // A card may be asked for before the first database is open.
    const bool isOther = m_workplace.isOpen() && workplace.database != m_workplace.database;
    m_workplace = workplace;
    if (isOther)
        m_view = CardsView();
    m_list.reset();
    m_makers = {};
    m_card.reset();
    m_rows.clear();
    m_filters->show(m_view);
    for (const char* key :
         {"cards.read", "cards.market", "cards.filter", "cards.card", "cards.picture", "cards.origin"})
        m_desk.drop(QString::fromLatin1(key));
    showEmpty();
    if (!workplace.isEmpty())
        readList();
}

void CardsPage::showEmpty()
{
    m_stack->setCurrentIndex(0);
    m_count->clear();
    m_save->setEnabled(false);
    m_batch->setEnabled(false);
    m_filters->setEnabled(false);
    if (m_workplace.isEmpty())
        m_empty->setTexts(tr("No CVs yet"),
                          tr("Here you find everybody on werk.nl with their cv-kaart. First load a dump."),
                          tr("Load a dump"));
    else
        m_empty->setTexts(tr("Reading the CVs"), tr("This takes a second or two for half a million people."));
}

void CardsPage::readList()
{
    m_desk.latest<std::shared_ptr<const CvList>>(
        QStringLiteral("cards.read"), tr("Reading the CVs"),
        [workplace = m_workplace, workers = m_desk.workers()](Progress& progress) {
            return CvList::read(workplace, workers, progress);
        },
        this,
        [this](const Result<std::shared_ptr<const CvList>>& list) {
            if (!list) {
                m_banner->show(list.error());
                m_empty->setTexts(tr("The CVs could not be read"), tr("What is wrong stands above."));
                return;
            }
            m_banner->hide();
            m_list = *list;
            m_filters->setEnabled(true);
            m_filters->offer(*m_list);
            m_model->setContent(CvList::columns(m_list), m_list->count());
            m_stack->setCurrentIndex(1);
            filter();
            showCard();
            readMakers();
        });
}

void CardsPage::open(const QString& key)
{
    const QString kind = key.section(QLatin1Char(':'), 0, 0);
    const bool isWajong = kind == jobs::word(jobs::CardKind::Wajong);
    if (!isWajong && kind != jobs::word(jobs::CardKind::Cv))
        return;
    CardsView view = m_view;
    view.kind = isWajong ? jobs::CardKind::Wajong : jobs::CardKind::Cv;
    view.cv = key.section(QLatin1Char(':'), 1);
    change(view, tr("choose a CV"));
}

void CardsPage::change(const CardsView& view, const QString& what)
{
    // Walking through the list is one step back, each filter another.
    const bool walks = view.listsTheSameAs(m_view);
    m_history.change<CardsView>(
        this, what, walks ? QStringLiteral("cards.cv") : QStringLiteral("cards.view"), m_view, view,
        [this](const CardsView& next) { take(next); },
        walks ? desk::ViewHistory::Merge::Yes : desk::ViewHistory::Merge::No);
}

void CardsPage::take(const CardsView& view)
{
    const bool sameList = view.listsTheSameAs(m_view);
    const bool sameCard = view.cv == m_view.cv && view.kind == m_view.kind;
    m_view = view;
    m_filters->show(view);
    if (!m_list)
        return;
    if (!sameList)
        filter();
    if (!sameCard)
        showCard();
}

void CardsPage::filter()
{
    m_desk.latest<std::vector<int>>(
        QStringLiteral("cards.filter"), tr("Choosing the CVs"),
        [list = m_list, view = m_view](Progress& progress) { return list->rows(view, progress); }, this,
        [this](Result<std::vector<int>> rows) {
            if (rows)
                showRows(std::move(*rows));
        });
}

void CardsPage::showRows(std::vector<int> rows)
{
    m_rows = std::move(rows);
    m_model->setShown(m_rows);
    const QString all = text::number(qint64(m_list->count()));
    const QString week = text::date(m_workplace.snapshot);
    m_count->setText(static_cast<int>(m_rows.size()) == m_list->count()
                         ? (m_list->count() == 1 ? tr("1 CV in the week of %1.").arg(week)
                                                 : tr("%1 CVs in the week of %2.").arg(all, week))
                         : tr("%1 of %2 CVs in the week of %3.").arg(text::number(qint64(m_rows.size())), all, week));
    m_table->setCurrentRow(m_list->population()->rowOf(m_view.cv));
    Q_EMIT listed();
}

void CardsPage::choose(int row)
{
    if (!m_list || row < 0)
        return;
    CardsView view = m_view;
    view.cv = m_list->population()->numbers.name(m_list->population()->cvs().id(row));
    change(view, tr("choose a CV"));
}

} // namespace spiegel::uicards
