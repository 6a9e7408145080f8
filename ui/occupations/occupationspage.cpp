// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/occupations/occupationspage.h"

#include "core/origins/origins.h"
#include "core/text/dutch.h"
#include "ui/desk/desk.h"
#include "ui/desk/feed.h"
#include "ui/look/type.h"
#include "ui/occupations/occupationcolumns.h"
#include "ui/occupations/wherepanel.h"
#include "ui/openmatch/openmatchpanel.h"
#include "ui/parts/banner.h"
#include "ui/parts/button.h"
#include "ui/parts/emptystate.h"
#include "ui/parts/label.h"
#include "ui/parts/pageframe.h"
#include "ui/parts/pageheader.h"
#include "ui/parts/searchfield.h"
#include "ui/parts/segmented.h"
#include "ui/sheets/cardpreview.h"
#include "ui/tables/tableview.h"

#include <QStackedWidget>

namespace spiegel::uioccupations {

namespace {

/// The row of an occupation among all; -1: nobody had or wants it.
int rowOf(const Books& books, const QString& code)
{
    const auto number = books.maker.market().codes().find(code);
    for (std::size_t row = 0; number && row < books.occupations.size(); ++row) {
        if (books.occupations[row].occupation == *number)
            return static_cast<int>(row);
    }
    return -1;
}

} // namespace

OccupationsPage::OccupationsPage(desk::Desk& desk, desk::ViewHistory& history, QWidget* parent)
    : Page(parent)
    , m_desk(desk)
    , m_history(history)
    , m_shelf(std::make_shared<std::atomic<BooksPointer>>())
    , m_header(new parts::PageHeader(tr("Occupations")))
    , m_banner(new parts::Banner)
    , m_compare(new parts::Button(tr("Compare groups"), parts::Button::Kind::Quiet, look::Icon::Comparison))
    , m_giveOut(new parts::Button(tr("Give out as PDF"), parts::Button::Kind::Primary, look::Icon::Export))
    , m_stack(new QStackedWidget)
    , m_empty(new parts::EmptyState(look::Icon::Occupations, tr("No occupations yet"),
                                    tr("Here you will see of each occupation who had it and who wants it, and its "
                                       "card. First load a dump, or a week of UWV Open Match Data."),
                                    tr("Load a dump")))
    , m_source(new parts::Segmented)
    , m_sources(new QStackedWidget)
    , m_openMatch(new uiopenmatch::OpenMatchPanel(desk))
    , m_beside(parts::caption({}))
    , m_search(new parts::SearchField(tr("Occupation")))
    , m_choice(new parts::Segmented)
    , m_side(new QStackedWidget)
    , m_occupations(new tables::TableModel(this))
    , m_occupationView(new tables::TableView)
    , m_next(new tables::TableModel(this))
    , m_from(new tables::TableModel(this))
    , m_nextView(new tables::TableView)
    , m_fromView(new tables::TableView)
    , m_inside(new sheets::CardPreview)
    , m_outside(new sheets::CardPreview)
    , m_where(new WherePanel)
{
    makeLayout();
    connectViews();
    connectSource();
    showEmpty();
    seeSource();
}

void OccupationsPage::connectViews()
{
    desk::feed(
        *m_search, m_desk, QStringLiteral("occupations.search"),
        [shelf = m_shelf](const parts::Workplace&, const QString& text, Progress&) {
            const BooksPointer books = shelf->load();
            return books ? findOccupations(*books, text) : std::vector<parts::Suggestion>();
        },
        [this] { return m_workplace; });
    connect(m_search, &parts::SearchField::taken, this, [this](const parts::Suggestion& found) { open(found.key); });
    connect(m_empty, &parts::EmptyState::acted, this, [this] { Q_EMIT wanted(QStringLiteral("data"), {}); });
    connect(m_compare, &QAbstractButton::clicked, this,
            [this] { Q_EMIT wanted(QStringLiteral("comparison"), QStringLiteral("occupation:") + code()); });
    connect(m_giveOut, &QAbstractButton::clicked, this, &OccupationsPage::askGivingOut);
    connect(m_choice, &parts::Segmented::chosen, this, [this](const QVariant& side) {
        OccupationView view = m_view;
        view.side = static_cast<OccupationView::Side>(side.toInt());
        change(view, tr("look at another side"));
    });
    const auto openNumber = [this](int number) {
        open(QStringLiteral("occupation:") + m_books->maker.market().codes().code(number));
    };
    connect(m_occupationView, &tables::TableView::currentRowChanged, this, [this, openNumber](int row) {
        if (m_books && row >= 0)
            openNumber(m_books->occupations[static_cast<std::size_t>(row)].occupation);
    });
    connect(m_nextView, &tables::TableView::opened, this,
            [this, openNumber](int row) { openNumber(m_shown.next[static_cast<std::size_t>(row)].to); });
    connect(m_fromView, &tables::TableView::opened, this,
            [this, openNumber](int row) { openNumber(m_shown.from[static_cast<std::size_t>(row)].from); });
    connect(m_inside, &sheets::CardPreview::zoomed, this, &OccupationsPage::makeCard);
    connect(m_outside, &sheets::CardPreview::zoomed, this, &OccupationsPage::makeCard);
    connect(m_inside, &sheets::CardPreview::figureOpened, this, &OccupationsPage::openFigure);
    connectMap();
}

void OccupationsPage::setWorkplace(const parts::Workplace& workplace)
{
    if (workplace == m_workplace)
        return;
    m_workplace = workplace;
    m_books.reset();
    m_shelf->store({});
    m_shown = {};
    m_insideCode.clear();
    m_trueCard.reset();
    m_outsideCode.clear();
    m_desk.drop(QStringLiteral("occupations.read"));
    m_desk.drop(QStringLiteral("occupations.card"));
    m_desk.drop(QStringLiteral("occupations.tight"));
    m_openMatch->setWorkplace(workplace);
    showEmpty();
    seeSource();
    if (!workplace.isEmpty())
        becomeStale();
}

void OccupationsPage::showEmpty()
{
    m_header->setSentence(tr("Of each occupation: who had it, who wants it, where people go, and its card."));
    m_giveOut->setEnabled(false);
    m_compare->setEnabled(false);
    m_occupations->setContent({}, 0);
    m_next->setContent({}, 0);
    m_from->setContent({}, 0);
    m_inside->clear();
    m_outside->clear();
    m_where->show({}, {});
    m_tight.reset();
    m_where->setTight({});
}

void OccupationsPage::readAgain()
{
    m_desk.latest<BooksPointer>(
        QStringLiteral("occupations.read"), tr("Reading the labour market"),
        [workplace = m_workplace, workers = m_desk.workers()](Progress& progress) {
            return readBooks(workplace, workers, progress);
        },
        this, [this](const Result<BooksPointer>& books) { take(books); });
}

void OccupationsPage::take(const Result<BooksPointer>& books)
{
    if (!books) {
        m_banner->show(books.error());
        return;
    }
    m_banner->hide();
    m_books = *books;
    m_shelf->store(m_books);
    m_shown.code.clear(); // made of other books
    m_insideCode.clear();
    m_outsideCode.clear();
    m_occupations->setContent(mismatchColumns(m_books), static_cast<int>(m_books->occupations.size()));
    OccupationView view = m_view;
    if (!m_wanted.isEmpty())
        view.code = std::exchange(m_wanted, {});
    see(view);
}

void OccupationsPage::open(const QString& key)
{
    if (openSource(key) || !key.startsWith(QLatin1String("occupation:")))
        return;
    const QString wanted = key.section(QLatin1Char(':'), 1);
    if (!m_books) { // the week is being read
        m_wanted = wanted;
        return;
    }
    OccupationView view = m_view;
    view.code = wanted;
    view.source = OccupationView::Source::Dump;
    if (view != m_view)
        change(view, tr("choose %1").arg(m_books->maker.name(wanted)));
}

void OccupationsPage::change(const OccupationView& view, const QString& what, desk::ViewHistory::Merge merge)
{
    const bool isWalk = merge == desk::ViewHistory::Merge::Yes;
    m_history.change<OccupationView>(
        this, what, isWalk ? QStringLiteral("occupations.area") : QStringLiteral("occupations.view"), m_view, view,
        [this](const OccupationView& next) { see(next); }, merge);
}

QString OccupationsPage::code() const
{
    if (!m_view.code.isEmpty() || !m_books)
        return m_view.code;
    return m_books->occupations.empty() ? m_books->maker.codes().value(0)
                                        : m_books->maker.market().codes().code(m_books->occupations.front().occupation);
}

void OccupationsPage::see(const OccupationView& view)
{
    m_view = view;
    m_choice->setValue(static_cast<int>(view.side));
    m_side->setCurrentIndex(static_cast<int>(view.side));
    seeSource();
    if (!m_books)
        return;
    if (const int row = rowOf(*m_books, code()); row >= 0)
        m_occupationView->setCurrentRow(row);
    m_where->setView(view.where);
    m_where->show(m_books, m_books->maker.market().codes().find(code()));
    if (view.side == OccupationView::Side::Where)
        needMap();
    if (view.side == OccupationView::Side::Where && view.where.side == WhereView::Side::Tight)
        needTight();
    tellBeside();
    needCard();
}

void OccupationsPage::needCard()
{
    const bool isOutside = m_view.side == OccupationView::Side::Outside;
    const bool isInside = m_view.side == OccupationView::Side::Card;
    const bool isThere =
        m_shown.code == code() && (!isOutside || m_outsideCode == code()) && (!isInside || m_insideCode == code());
    if (!isThere)
        makeCard();
}

void OccupationsPage::makeCard()
{
    if (!m_books || code().isEmpty())
        return;
    const bool isOutside = m_view.side == OccupationView::Side::Outside;
    m_desk.latest<Shown>(
        QStringLiteral("occupations.card"), tr("Making the card"),
        [books = m_books, code = code(), isOutside,
         scale = (isOutside ? m_outside : m_inside)->pixelsPerMm()](Progress&) {
            return uioccupations::showCard(*books, code, isOutside ? CardView::GivenOut : CardView::Intern, scale);
        },
        this,
        [this](const Result<Shown>& shown) {
            if (shown)
                showCard(*shown);
            else
                m_banner->show(shown.error());
        });
}

void OccupationsPage::showCard(const Shown& shown)
{
    const bool isOther = shown.code != m_shown.code;
    m_shown = shown;
    m_giveOut->setEnabled(true);
    m_compare->setEnabled(true);
    if (source() == OccupationView::Source::Dump)
        m_header->setSentence(tr("%1: who had it, who wants it, and where people go.").arg(shown.name));
    const bool isOutside = shown.card->isProtected; // whichever side is looked at by now
    (isOutside ? m_outsideCode : m_insideCode) = shown.code;
    if (!isOutside)
        m_trueCard = shown.card;
    auto* const sheet = isOutside ? m_outside : m_inside;
    sheet->show({shown.front, shown.back}, tr("Card of the occupation %1").arg(shown.name));
    sheet->setFigures(shown.figures, [card = shown.card](cards::FigureRef ref) { return origins::hintOf(*card, ref); });
    if (!isOther)
        return;
    m_next->setContent(switchColumns(m_books, shown.next, true), static_cast<int>(shown.next.size()));
    m_from->setContent(switchColumns(m_books, shown.from, false), static_cast<int>(shown.from.size()));
}

} // namespace spiegel::uioccupations
