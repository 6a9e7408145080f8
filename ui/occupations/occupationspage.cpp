// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/occupations/occupationspage.h"

#include "core/text/dutch.h"
#include "ui/desk/desk.h"
#include "ui/desk/feed.h"
#include "ui/desk/viewhistory.h"
#include "ui/look/type.h"
#include "ui/occupations/occupationcolumns.h"
#include "ui/parts/banner.h"
#include "ui/parts/button.h"
#include "ui/parts/emptystate.h"
#include "ui/parts/giveoutdialog.h"
#include "ui/parts/label.h"
#include "ui/parts/pageheader.h"
#include "ui/parts/paperview.h"
#include "ui/parts/savepath.h"
#include "ui/parts/searchfield.h"
#include "ui/parts/segmented.h"
#include "ui/parts/surface.h"
#include "ui/tables/tableview.h"

#include <QCoreApplication>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace spiegel::uioccupations {

namespace {

constexpr int listWidth = 620;
constexpr int sideWidth = 520;

parts::InternFrame* framed(QWidget* content)
{
    auto* const frame = new parts::InternFrame;
    frame->content()->addWidget(content, 1);
    return frame;
}

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
    , m_giveOut(new parts::Button(tr("Give out as PDF"), parts::Button::Kind::Primary, look::Icon::Export))
    , m_stack(new QStackedWidget)
    , m_empty(new parts::EmptyState(look::Icon::Occupations, tr("No occupations yet"),
                                    tr("Here you will see of each occupation who had it and who wants it, and its "
                                       "card. First load a dump."),
                                    tr("Load a dump")))
    , m_search(new parts::SearchField(tr("Occupation")))
    , m_choice(new parts::Segmented)
    , m_side(new QStackedWidget)
    , m_occupations(new tables::TableModel(this))
    , m_occupationView(new tables::TableView)
    , m_next(new tables::TableModel(this))
    , m_from(new tables::TableModel(this))
    , m_nextView(new tables::TableView)
    , m_fromView(new tables::TableView)
    , m_inside(new parts::PaperView)
    , m_outside(new parts::PaperView)
{
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(look::space(1) + look::halfSpace);
    layout->addWidget(m_header);
    layout->addWidget(m_banner);
    m_banner->hide();
    m_header->addAction(m_giveOut);
    auto* const splitter = new QSplitter(Qt::Horizontal);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(look::space(1));
    splitter->addWidget(makeList());
    splitter->addWidget(makeSide());
    splitter->setSizes({listWidth, sideWidth});
    m_stack->addWidget(m_empty);
    m_stack->addWidget(splitter);
    layout->addWidget(m_stack, 1);
    connectViews();
    showEmpty();
}

QWidget* OccupationsPage::makeList()
{
    for (tables::TableView* const view : {m_occupationView, m_nextView, m_fromView})
        view->setCopyable(false); // for the analyst's eyes only
    m_occupationView->show(m_occupations);
    m_occupationView->setAccessibleName(tr("Occupations, with who had them and who wants them"));
    auto* const list = new QWidget;
    auto* const column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look::space(1));
    column->addWidget(m_search);
    column->addWidget(framed(m_occupationView), 1);
    return list;
}

QWidget* OccupationsPage::makeSide()
{
    using Side = OccupationView::Side;
    m_choice->add(tr("true card"), static_cast<int>(Side::Card));
    m_choice->add(tr("as it goes out"), static_cast<int>(Side::Outside));
    m_choice->add(tr("where they go"), static_cast<int>(Side::Next));
    m_choice->add(tr("where from"), static_cast<int>(Side::From));
    m_nextView->show(m_next);
    m_fromView->show(m_from);
    m_nextView->setAccessibleName(tr("Occupations people go to"));
    m_fromView->setAccessibleName(tr("Occupations people come from"));
    m_side->addWidget(framed(m_inside));
    m_side->addWidget(m_outside);
    m_side->addWidget(framed(m_nextView));
    m_side->addWidget(framed(m_fromView));
    auto* const side = new QWidget;
    auto* const column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look::space(1));
    column->addWidget(m_choice, 0, Qt::AlignLeft);
    column->addWidget(m_side, 1);
    return side;
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
    connect(m_inside, &parts::PaperView::resized, this, &OccupationsPage::makeCard);
    connect(m_outside, &parts::PaperView::resized, this, &OccupationsPage::makeCard);
}

void OccupationsPage::setWorkplace(const parts::Workplace& workplace)
{
    if (workplace == m_workplace)
        return;
    m_workplace = workplace;
    m_books.reset();
    m_shelf->store({});
    m_shown = {};
    m_desk.drop(QStringLiteral("occupations.read"));
    m_desk.drop(QStringLiteral("occupations.card"));
    showEmpty();
    if (!workplace.isEmpty())
        becomeStale();
}

void OccupationsPage::showEmpty()
{
    m_header->setSentence(tr("Of each occupation: who had it, who wants it, where people go, and its card."));
    m_stack->setCurrentIndex(m_workplace.isEmpty() ? 0 : 1);
    m_giveOut->setEnabled(false);
    m_occupations->setContent({}, 0);
    m_next->setContent({}, 0);
    m_from->setContent({}, 0);
    m_inside->show({}, {});
    m_outside->show({}, {});
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
    m_occupations->setContent(mismatchColumns(m_books), static_cast<int>(m_books->occupations.size()));
    OccupationView view = m_view;
    if (!m_wanted.isEmpty())
        view.code = std::exchange(m_wanted, {});
    see(view);
}

void OccupationsPage::open(const QString& key)
{
    if (!key.startsWith(QLatin1String("occupation:")))
        return;
    const QString wanted = key.section(QLatin1Char(':'), 1);
    if (!m_books) { // the week is being read
        m_wanted = wanted;
        return;
    }
    OccupationView view = m_view;
    view.code = wanted;
    if (view != m_view)
        change(view, tr("choose %1").arg(m_books->maker.name(wanted)));
}

void OccupationsPage::change(const OccupationView& view, const QString& what)
{
    m_history.change<OccupationView>(this, what, QStringLiteral("occupations.view"), m_view, view,
                                     [this](const OccupationView& next) { see(next); });
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
    if (!m_books)
        return;
    if (const int row = rowOf(*m_books, code()); row >= 0)
        m_occupationView->setCurrentRow(row);
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
    m_header->setSentence(tr("%1: who had it, who wants it, and where people go.").arg(shown.name));
    (m_view.side == OccupationView::Side::Outside ? m_outside : m_inside)
        ->show({shown.front, shown.back}, tr("Card of the occupation %1").arg(shown.name));
    if (!isOther)
        return;
    m_next->setContent(switchColumns(m_books, shown.next, true), static_cast<int>(shown.next.size()));
    m_from->setContent(switchColumns(m_books, shown.from, false), static_cast<int>(shown.from.size()));
}

void OccupationsPage::askGivingOut()
{
    if (m_shown.code.isEmpty())
        return;
    auto* const dialog = new parts::GiveOutDialog(
        tr("Card of the occupation %1").arg(m_shown.name),
        {tr("All numbers of people and vacancies are rounded to tens."), tr("It is written in the log.")}, m_recipient,
        m_ground, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_recipient = dialog->recipient();
        m_ground = dialog->ground();
        parts::askSavePath(this, tr("Give out the card"), QStringLiteral("beroep-%1").arg(m_shown.code),
                           QStringLiteral("pdf"),
                           [this](const QString& path) { giveOutCard(path, m_recipient, m_ground); });
    });
    dialog->open();
}

void OccupationsPage::giveOutCard(const QString& path, const QString& recipient, const QString& ground)
{
    m_desk.run<QString>(
        tr("Giving out the card"),
        [workplace = m_workplace, books = m_books, code = m_shown.code, path, recipient, ground](Progress& progress) {
            return giveOutFile(workplace, *books, code, path, recipient, ground, progress);
        },
        this,
        [this](const Result<QString>& saved) {
            if (saved)
                m_banner->show(parts::Banner::Kind::Ok, tr("Saved as %1. It is in the log.").arg(*saved));
            else
                m_banner->show(saved.error());
        });
}

parts::PageEntry occupationsEntry(desk::Desk& desk, desk::ViewHistory& history)
{
    parts::PageEntry entry;
    entry.id = QStringLiteral("occupations");
    entry.title = QCoreApplication::translate("uioccupations", "Occupations");
    entry.icon = look::Icon::Occupations;
    entry.make = [&desk, &history](QWidget* parent) { return new OccupationsPage(desk, history, parent); };
    return entry;
}

} // namespace spiegel::uioccupations
