// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vacancies/vacanciespage.h"

#include "ui/desk/desk.h"
#include "ui/look/type.h"
#include "ui/parts/banner.h"
#include "ui/parts/button.h"
#include "ui/parts/emptystate.h"
#include "ui/parts/pageframe.h"
#include "ui/parts/pageheader.h"
#include "ui/parts/searchfield.h"
#include "ui/parts/segmented.h"
#include "ui/parts/sidebyside.h"
#include "ui/sheets/cardpreview.h"
#include "ui/tables/tableview.h"
#include "ui/vacancies/vacancycolumns.h"

#include <QCoreApplication>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace spiegel::uivacancies {

namespace {

constexpr int listWidth = 600;
constexpr int sideWidth = 540;

} // namespace

VacanciesPage::VacanciesPage(desk::Desk& desk, desk::ViewHistory& history, QWidget* parent)
    : Page(parent)
    , m_desk(desk)
    , m_history(history)
    , m_header(new parts::PageHeader(tr("Vacancies")))
    , m_banner(new parts::Banner)
    , m_describe(new parts::Button(tr("Describe a vacancy …"), parts::Button::Kind::Quiet, look::Icon::Plus))
    , m_giveOut(new parts::Button(tr("Give out as PDF"), parts::Button::Kind::Primary, look::Icon::Export))
    , m_stop(new parts::Button(tr("No mail to this employer"), parts::Button::Kind::Quiet))
    , m_mail(new parts::Button(tr("Make drafts …"), parts::Button::Kind::Quiet))
    , m_stack(new QStackedWidget)
    , m_empty(new parts::EmptyState(look::Icon::Vacancies, tr("No vacancies yet"),
                                    tr("Here you will see the open vacancies, with a card for their employers. First "
                                       "load a dump."),
                                    tr("Load a dump")))
    , m_search(new parts::SearchField(tr("Employer, title or place")))
    , m_table(new tables::TableModel(this, &desk, QStringLiteral("vacancies.list")))
    , m_list(new tables::TableView)
    , m_about(new parts::Segmented)
    , m_paper(new sheets::CardPreview)
{
    auto* const list = new QWidget;
    auto* const column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look::space(1));
    column->addWidget(m_search);
    column->addWidget(m_list, 1);
    m_list->show(m_table);
    m_list->setAccessibleName(tr("Open vacancies"));
    m_about->add(tr("this vacancy"), false);
    m_about->add(tr("all of this employer"), true);
    m_about->setAccessibleName(tr("What the card is about"));
    auto* const card = new QWidget;
    auto* const side = new QVBoxLayout(card);
    side->setContentsMargins(0, 0, 0, 0);
    side->setSpacing(look::space(1));
    side->addWidget(m_about, 0, Qt::AlignLeft);
    side->addWidget(m_paper, 1);
    parts::PageFrame::layOut(this, m_header, m_banner, m_stack, m_empty,
                             parts::sideBySide(list, card, listWidth, sideWidth));
    makeHeader();
    connectViews();
    showEmpty();
}

void VacanciesPage::makeHeader()
{
    for (parts::Button* const button : {m_describe, m_stop, m_mail, m_giveOut})
        m_header->addAction(button);
    connect(m_describe, &QAbstractButton::clicked, this, &VacanciesPage::askProfile);
    connect(m_giveOut, &QAbstractButton::clicked, this, &VacanciesPage::askGivingOut);
    connect(m_mail, &QAbstractButton::clicked, this, &VacanciesPage::askMailing);
    connect(m_stop, &QAbstractButton::clicked, this, [this] {
        if (const mailing::Draft* const one = employer())
            setStopped(one->status != mailing::Draft::Status::Stopped);
    });
}

void VacanciesPage::connectViews()
{
    connect(m_empty, &parts::EmptyState::acted, this, [this] { Q_EMIT wanted(QStringLiteral("data"), {}); });
    connect(m_search, &QLineEdit::textChanged, this, &VacanciesPage::lookFor);
    connect(m_list, &tables::TableView::currentRowChanged, this, &VacanciesPage::choose);
    connect(m_about, &parts::Segmented::chosen, this,
            [this](const QVariant& isOfEmployer) { showEmployer(isOfEmployer.toBool()); });
    connect(m_paper, &sheets::CardPreview::zoomed, this, &VacanciesPage::makeCard);
}

void VacanciesPage::setWorkplace(const parts::Workplace& workplace)
{
    if (workplace == m_workplace)
        return;
    m_workplace = workplace;
    m_offers.reset();
    m_employers.reset();
    m_view.line = -1;
    m_view.profile.reset();
    m_desk.drop(QStringLiteral("vacancies.read"));
    m_desk.drop(QStringLiteral("vacancies.card"));
    showEmpty();
    if (!workplace.isEmpty())
        becomeStale();
}

void VacanciesPage::showEmpty()
{
    m_header->setSentence(tr("The open vacancies, the card for their employers, and who gets it by mail."));
    m_stack->setCurrentIndex(m_workplace.isEmpty() ? parts::PageFrame::nothingYet : parts::PageFrame::body);
    m_table->setContent({}, 0);
    m_picture = {};
    m_paper->clear();
    for (parts::Button* const button : {m_describe, m_stop, m_mail, m_giveOut})
        button->setEnabled(false);
    m_about->setEnabled(false);
}

void VacanciesPage::readAgain()
{
    m_desk.latest<OffersPointer>(
        QStringLiteral("vacancies.read"), tr("Reading the vacancies"),
        [workplace = m_workplace, workers = m_desk.workers()](Progress& progress) {
            return readOffers(workplace, workers, progress);
        },
        this, [this](const Result<OffersPointer>& offers) { take(offers); });
}

void VacanciesPage::take(const Result<OffersPointer>& offers)
{
    if (!offers) {
        m_banner->show(offers.error());
        return;
    }
    m_banner->hide();
    m_offers = *offers;
    m_describe->setEnabled(true);
    takeEmployers(m_offers->employers);
    if (!m_wanted.isEmpty())
        open(std::exchange(m_wanted, {}));
    else if (!m_offers->lines.empty())
        see({m_view.text, 0});
    else
        m_banner->show(parts::Banner::Kind::Information, tr("There are no open vacancies in this week."));
}

void VacanciesPage::takeEmployers(const Result<Drafts>& employers)
{
    if (!employers) {
        m_banner->show(employers.error());
        return;
    }
    m_employers = std::make_shared<const Drafts>(*employers);
    m_table->setContent(vacancyColumns(m_offers, m_employers), static_cast<int>(m_offers->lines.size()));
    if (!m_view.text.trimmed().isEmpty())
        m_table->setShown(linesWith(*m_offers, m_view.text.trimmed()));
    if (m_view.line >= 0 && !m_view.profile)
        showLine();
}

void VacanciesPage::open(const QString& key)
{
    const bool isOfEmployer = key.startsWith(QLatin1String("employer:"));
    if (!isOfEmployer && !key.startsWith(QLatin1String("vacancy:")))
        return;
    if (!m_offers) {
        m_wanted = key;
        return;
    }
    const QString number = key.section(QLatin1Char(':'), 1);
    const vacancycards::VacancyCardMaker& maker = m_offers->maker;
    const int row = maker.rowOf(number);
    const auto found = std::find_if(m_offers->lines.begin(), m_offers->lines.end(), [&](const Offers::Line& line) {
        return isOfEmployer ? maker.employerNumber(line.vacancy) == number : line.vacancy == row;
    });
    if (found != m_offers->lines.end()) {
        choose(static_cast<int>(found - m_offers->lines.begin()));
        showEmployer(isOfEmployer);
    } else {
        m_banner->show(parts::Banner::Kind::Information,
                       isOfEmployer ? tr("Employer %1 has no open vacancy in this week.").arg(number)
                                    : tr("Vacancy %1 is not open in this week.").arg(number));
    }
}

void VacanciesPage::choose(int line)
{
    if (line < 0 || !m_offers || (line == m_view.line && !m_view.profile))
        return;
    change({m_view.text, line, {}, m_view.isOfEmployer},
           tr("choose %1").arg(m_offers->lines[static_cast<std::size_t>(line)].title), QStringLiteral("vacancies.line"),
           desk::ViewHistory::Merge::Yes);
}

void VacanciesPage::showEmployer(bool isOfEmployer)
{
    if (isOfEmployer == m_view.isOfEmployer || m_view.line < 0 || m_view.profile)
        return;
    change({m_view.text, m_view.line, {}, isOfEmployer},
           isOfEmployer ? tr("show the card of the employer") : tr("show the card of the vacancy"),
           QStringLiteral("vacancies.about"), desk::ViewHistory::Merge::No);
}

void VacanciesPage::lookFor(const QString& text)
{
    VacanciesView view = m_view;
    view.text = text;
    change(view, tr("look for vacancies"), QStringLiteral("vacancies.text"), desk::ViewHistory::Merge::Yes);
}

void VacanciesPage::describe(const vacancycards::VacancyProfile& profile)
{
    if (!m_offers)
        return;
    m_lastProfile = profile;
    change({m_view.text, m_view.line, profile, m_view.isOfEmployer}, tr("describe a vacancy"),
           QStringLiteral("vacancies.profile"), desk::ViewHistory::Merge::No);
}

void VacanciesPage::change(const VacanciesView& view, const QString& what, const QString& key,
                           desk::ViewHistory::Merge merge)
{
    m_history.change<VacanciesView>(
        this, what, key, m_view, view, [this](const VacanciesView& next) { see(next); }, merge);
}

void VacanciesPage::see(const VacanciesView& view)
{
    const VacanciesView before = std::exchange(m_view, view);
    m_search->setText(view.text);
    if (!m_offers)
        return;
    if (view.text != before.text)
        m_table->setShown(linesWith(*m_offers, view.text.trimmed()));
    if (view.line == before.line && view.profile == before.profile && view.isOfEmployer == before.isOfEmployer)
        return;
    if (view.profile)
        showProfile();
    else if (view.line >= 0)
        showLine();
    makeCard();
}

const mailing::Draft* VacanciesPage::employer() const
{
    if (!m_offers || !m_employers || m_view.line < 0)
        return nullptr;
    return &(*m_employers)[static_cast<std::size_t>(m_offers->lines[static_cast<std::size_t>(m_view.line)].employer)];
}

void VacanciesPage::showLine()
{
    m_list->setCurrentRow(m_view.line);
    const mailing::Draft& one = *employer();
    m_stop->setText(one.status == mailing::Draft::Status::Stopped ? tr("Mail to this employer again")
                                                                  : tr("No mail to this employer"));
    for (parts::Button* const button : {m_stop, m_mail, m_giveOut})
        button->setEnabled(true);
    m_about->setEnabled(true);
    m_about->setValue(m_view.isOfEmployer);
    m_header->setSentence(tr("%1, %n open vacancy(s), mail: %2.", nullptr, static_cast<int>(one.rows.size()))
                              .arg(one.name.isEmpty() ? one.employer : one.name, statusText(one.status)));
}

parts::PageEntry vacanciesEntry(desk::Desk& desk, desk::ViewHistory& history)
{
    parts::PageEntry entry;
    entry.id = QStringLiteral("vacancies");
    entry.title = QCoreApplication::translate("uivacancies", "Vacancies");
    entry.icon = look::Icon::Vacancies;
    entry.make = [&desk, &history](QWidget* parent) { return new VacanciesPage(desk, history, parent); };
    return entry;
}

} // namespace spiegel::uivacancies
