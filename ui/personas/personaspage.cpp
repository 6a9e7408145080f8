// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/personas/personaspage.h"

#include "ui/desk/desk.h"
#include "ui/desk/feed.h"
#include "ui/desk/viewhistory.h"
#include "ui/map/placesearch.h"
#include "ui/map/travelbar.h"
#include "ui/parts/banner.h"
#include "ui/parts/button.h"
#include "ui/parts/emptystate.h"
#include "ui/parts/label.h"
#include "ui/parts/pageframe.h"
#include "ui/parts/pageheader.h"
#include "ui/parts/searchfield.h"
#include "ui/parts/sidebyside.h"
#include "ui/parts/surface.h"
#include "ui/personas/personapanel.h"
#include "ui/tables/tableview.h"

#include <QCoreApplication>
#include <QLineEdit>
#include <QSpinBox>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace spiegel::uipersonas {

namespace {

constexpr int placeWidth = 176;
constexpr int workWidth = 232;
constexpr int referenceWidth = 264;
constexpr int peopleWidth = 76;
constexpr int listWidth = 640;
constexpr int cardWidth = 400;
constexpr int mostPeople = 100;
constexpr int peopleStep = 5;

} // namespace

PersonasPage::PersonasPage(desk::Desk& desk, desk::ViewHistory& history, QWidget* parent)
    : Page(parent)
    , m_desk(desk)
    , m_history(history)
    , m_header(new parts::PageHeader(tr("Personas")))
    , m_banner(new parts::Banner)
    , m_give(new parts::Button(tr("Give out as PDF"), parts::Button::Kind::Primary, look::Icon::Export))
    , m_reference(new QLineEdit)
    , m_stack(new QStackedWidget)
    , m_empty(new parts::EmptyState(look::Icon::Personas, {}, {}))
    , m_place(new parts::SearchField(tr("Postcode of the work")))
    , m_travel(new map::TravelBar)
    , m_k(new QSpinBox)
    , m_work(new parts::SearchField(tr("For which occupation?")))
    , m_noWork(new parts::Button(look::Icon::Close, tr("For no occupation in particular")))
    , m_table(new tables::TableModel(this))
    , m_list(new tables::TableView)
    , m_inside(new parts::Label({}, look::Size::Small))
    , m_outside(new parts::Label({}, look::Size::Small))
    , m_panel(new PersonaPanel)
{
    m_reference->setPlaceholderText(tr("Reference, such as 7KQF-3MXD-4"));
    m_reference->setAccessibleName(tr("Reference of a persona"));
    m_reference->setFixedWidth(referenceWidth);
    m_header->addAction(m_reference);
    m_header->addAction(m_give);
    parts::PageFrame::layOut(this, m_header, m_banner, m_stack, m_empty, makeBody(), makeTop());
    connectTop();
    showEmpty();
}

QWidget* PersonasPage::makeTop()
{
    m_place->setFixedWidth(placeWidth);
    m_work->setFixedWidth(workWidth);
    m_k->setRange(personas::Rules().people, mostPeople);
    m_k->setSingleStep(peopleStep);
    m_k->setFixedWidth(peopleWidth);
    m_k->setKeyboardTracking(false);
    m_k->setAccessibleName(tr("Fewest people of a persona"));
    m_k->setToolTip(tr("Fewest people of a persona (k)"));
    auto* const top = new QWidget;
    auto* const row = new QHBoxLayout(top);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(look::space(1));
    row->addWidget(m_place);
    row->addWidget(m_travel);
    row->addWidget(m_work);
    row->addWidget(m_noWork);
    row->addStretch(1);
    row->addWidget(parts::caption(tr("at least")));
    row->addWidget(m_k);
    row->addWidget(parts::caption(tr("people")));
    return top;
}

QWidget* PersonasPage::makeBody()
{
    m_list->show(m_table);
    m_list->setCopyable(false);
    m_list->setAccessibleName(tr("Personas"));
    auto* const frame = parts::InternFrame::around(m_list);
    const auto facts = [](parts::Surface* surface, const QString& title, parts::Label* label) {
        surface->content()->addWidget(parts::caption(title));
        surface->content()->addWidget(label->wrapped());
        return surface;
    };
    auto* const sides = new QHBoxLayout;
    sides->setSpacing(look::space(1));
    sides->addWidget(facts(new parts::InternFrame, tr("For you"), m_inside), 1);
    sides->addWidget(facts(new parts::Surface, tr("What goes out"), m_outside), 1);
    auto* const left = new QWidget;
    auto* const column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look::space(1));
    column->addWidget(frame, 1);
    column->addLayout(sides);
    return parts::sideBySide(left, m_panel, listWidth, cardWidth);
}

void PersonasPage::connectTop()
{
    connect(m_empty, &parts::EmptyState::acted, this, [this] { Q_EMIT wanted(QStringLiteral("data"), {}); });
    connect(m_give, &QAbstractButton::clicked, this, &PersonasPage::askGivingOut);
    connect(m_reference, &QLineEdit::returnPressed, this, [this] { findReference(m_reference->text()); });
    desk::feed(
        *m_place, m_desk, QStringLiteral("personas.place"),
        [](const parts::Workplace&, const QString& text, Progress&) {
            std::vector<parts::Suggestion> found = map::findPlaces(text);
            std::erase_if(found,
                          [](const parts::Suggestion& one) { return !one.key.startsWith(QLatin1String("postcode:")); });
            return found;
        },
        [this] { return m_workplace; });
    connect(m_work, &parts::SearchField::asked, this, [this](const QString& text) {
        if (m_people)
            m_work->answer(text, findOccupations(*m_people, text));
    });
    for (parts::SearchField* const field : {m_place, m_work})
        connect(field, &parts::SearchField::taken, this, [this](const parts::Suggestion& one) { open(one.key); });
    connect(m_noWork, &QAbstractButton::clicked, this, [this] {
        PersonasView view = m_view;
        view.occupation.clear();
        change(view, tr("for no occupation"));
    });
    connect(m_travel, &map::TravelBar::chosen, this,
            [this](int minutes, geography::TravelMode mode, const QString& what, bool merges) {
                PersonasView view = m_view;
                view.minutes = minutes;
                view.mode = mode;
                change(view, what, merges);
            });
    connect(m_k, &QSpinBox::valueChanged, this, [this](int people) {
        PersonasView view = m_view;
        view.people = people;
        change(view, tr("other smallest groups"), true);
    });
    connect(m_list, &tables::TableView::currentRowChanged, this, [this](int row) {
        PersonasView view = m_view;
        view.shown = std::max(0, row);
        change(view, tr("look at another persona"), true);
    });
}

void PersonasPage::setWorkplace(const parts::Workplace& workplace)
{
    if (workplace == m_workplace)
        return;
    m_workplace = workplace;
    m_people.reset();
    m_found.reset();
    m_desk.drop(QStringLiteral("personas.people"));
    m_desk.drop(QStringLiteral("personas.look"));
    showEmpty();
    if (!workplace.isEmpty())
        becomeStale();
}

void PersonasPage::showEmpty()
{
    m_stack->setCurrentIndex(parts::PageFrame::nothingYet);
    m_give->setEnabled(false);
    m_reference->setEnabled(!m_workplace.isEmpty());
    m_travel->show(m_view.minutes, m_view.mode);
    m_noWork->setVisible(!m_view.occupation.isEmpty());
    m_header->setSentence(
        tr("Types of people near a postcode: what they can and whom to ask, and of nobody who it is."));
    if (m_workplace.isEmpty())
        m_empty->setTexts(tr("No people yet"),
                          tr("Here you will see types of people of the doelgroep. First load a dump."),
                          tr("Load a dump"));
    else if (!m_people)
        m_empty->setTexts(tr("Reading the people"), {});
    else if (m_view.pc4 == 0)
        m_empty->setTexts(tr("Where is the work?"),
                          tr("Type the postcode of the work above: the personas are made of the "
                             "people who can travel there."));
}

void PersonasPage::readAgain()
{
    m_desk.latest<PeoplePointer>(
        QStringLiteral("personas.people"), tr("Reading the people"),
        [workplace = m_workplace](Progress& progress) { return readPeople(workplace, progress); }, this,
        [this](const Result<PeoplePointer>& people) {
            if (!people) {
                m_empty->setTexts(tr("There are no people to make personas of"), people.error().text());
                return;
            }
            m_people = *people;
            showEmpty();
            if (!m_wanted.isEmpty())
                open(std::exchange(m_wanted, {}));
            else
                take(m_view);
        });
}

void PersonasPage::open(const QString& key)
{
    if (!m_people) {
        m_wanted = key;
        return;
    }
    PersonasView view = m_view;
    const QString value = key.section(QLatin1Char(':'), 1);
    view.shown = 0;
    if (key.startsWith(QLatin1String("postcode:"))) {
        view.pc4 = value.toInt();
        change(view, tr("choose postcode %1").arg(view.pc4));
    } else if (key.startsWith(QLatin1String("occupation:"))) {
        view.occupation = value;
        change(view, tr("choose an occupation"));
    }
}

void PersonasPage::change(const PersonasView& view, const QString& what, bool merges)
{
    m_history.change<PersonasView>(
        this, what, QStringLiteral("personas.view"), m_view, view, [this](const PersonasView& next) { take(next); },
        merges ? desk::ViewHistory::Merge::Yes : desk::ViewHistory::Merge::No);
}

void PersonasPage::take(const PersonasView& view)
{
    const bool isOnlyShown = m_found && m_found->view.isSameZone(view) && m_found->view.occupation == view.occupation;
    m_view = view;
    m_travel->show(view.minutes, view.mode);
    {
        const QSignalBlocker quiet(m_k);
        m_k->setValue(view.people);
    }
    m_place->setQuietly(view.pc4 > 0 ? QString::number(view.pc4) : QString());
    m_noWork->setVisible(!view.occupation.isEmpty());
    if (!m_people)
        return;
    m_work->setQuietly(view.occupation.isEmpty() ? QString()
                                                 : m_people->occupations.occupations().distinctName(view.occupation));
    if (view.pc4 == 0) {
        m_found.reset();
        showEmpty();
    } else if (isOnlyShown) {
        showFound();
    } else {
        look();
    }
}

parts::PageEntry personasEntry(desk::Desk& desk, desk::ViewHistory& history)
{
    parts::PageEntry entry;
    entry.id = QStringLiteral("personas");
    entry.title = QCoreApplication::translate("uipersonas", "Personas");
    entry.icon = look::Icon::Personas;
    entry.make = [&desk, &history](QWidget* parent) { return new PersonasPage(desk, history, parent); };
    return entry;
}

} // namespace spiegel::uipersonas
