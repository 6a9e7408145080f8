// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vacancies/vacanciespage.h"

#include "ui/desk/desk.h"
#include "ui/look/type.h"
#include "ui/parts/banner.h"
#include "ui/parts/button.h"
#include "ui/parts/emptystate.h"
#include "ui/parts/giveoutdialog.h"
#include "ui/parts/pageheader.h"
#include "ui/parts/paperview.h"
#include "ui/parts/savepath.h"
#include "ui/parts/searchfield.h"
#include "ui/tables/tableview.h"
#include "ui/vacancies/mailingdialog.h"
#include "ui/vacancies/vacancycolumns.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>

namespace spiegel::uivacancies {

namespace {

constexpr int listWidth = 600;
constexpr int sideWidth = 540;

} // namespace

VacanciesPage::VacanciesPage(desk::Desk& desk, QWidget* parent)
    : Page(parent)
    , m_desk(desk)
    , m_header(new parts::PageHeader(tr("Vacancies")))
    , m_banner(new parts::Banner)
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
    , m_view(new tables::TableView)
    , m_paper(new parts::PaperView)
{
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(look::space(1) + look::halfSpace);
    layout->addWidget(m_header);
    layout->addWidget(m_banner);
    m_banner->hide();
    auto* const list = new QWidget;
    auto* const column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look::space(1));
    column->addWidget(m_search);
    column->addWidget(m_view, 1);
    m_view->show(m_table);
    m_view->setAccessibleName(tr("Open vacancies"));
    auto* const splitter = new QSplitter(Qt::Horizontal);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(look::space(1));
    splitter->addWidget(list);
    splitter->addWidget(m_paper);
    splitter->setSizes({listWidth, sideWidth});
    m_stack->addWidget(m_empty);
    m_stack->addWidget(splitter);
    layout->addWidget(m_stack, 1);
    makeHeader();
    connectViews();
    showEmpty();
}

void VacanciesPage::makeHeader()
{
    for (parts::Button* const button : {m_stop, m_mail, m_giveOut})
        m_header->addAction(button);
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
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& text) {
        if (m_offers)
            m_table->setShown(linesWith(*m_offers, text.trimmed()));
    });
    connect(m_view, &tables::TableView::currentRowChanged, this, &VacanciesPage::choose);
    connect(m_paper, &parts::PaperView::resized, this, &VacanciesPage::makeCard);
}

void VacanciesPage::setWorkplace(const parts::Workplace& workplace)
{
    if (workplace == m_workplace)
        return;
    m_workplace = workplace;
    m_offers.reset();
    m_employers.reset();
    m_line = -1;
    m_desk.drop(QStringLiteral("vacancies.read"));
    m_desk.drop(QStringLiteral("vacancies.card"));
    showEmpty();
    if (!workplace.isEmpty())
        becomeStale();
}

void VacanciesPage::showEmpty()
{
    m_header->setSentence(tr("The open vacancies, the card for their employers, and who gets it by mail."));
    m_stack->setCurrentIndex(m_workplace.isEmpty() ? 0 : 1);
    m_table->setContent({}, 0);
    m_picture = {};
    m_paper->show({}, {});
    for (parts::Button* const button : {m_stop, m_mail, m_giveOut})
        button->setEnabled(false);
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
    takeEmployers(m_offers->employers);
    if (!m_wanted.isEmpty())
        open(QStringLiteral("vacancy:") + std::exchange(m_wanted, {}));
    else if (!m_offers->lines.empty())
        choose(0);
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
    if (!m_search->text().trimmed().isEmpty())
        m_table->setShown(linesWith(*m_offers, m_search->text().trimmed()));
    if (m_line >= 0)
        showLine();
}

void VacanciesPage::open(const QString& key)
{
    if (!key.startsWith(QLatin1String("vacancy:")))
        return;
    const QString number = key.section(QLatin1Char(':'), 1);
    if (!m_offers) {
        m_wanted = number;
        return;
    }
    const int row = m_offers->maker.rowOf(number);
    const auto found = std::find_if(m_offers->lines.begin(), m_offers->lines.end(),
                                    [row](const Offers::Line& line) { return line.vacancy == row; });
    if (row >= 0 && found != m_offers->lines.end())
        choose(static_cast<int>(found - m_offers->lines.begin()));
    else
        m_banner->show(parts::Banner::Kind::Information, tr("Vacancy %1 is not open in this week.").arg(number));
}

void VacanciesPage::choose(int line)
{
    if (line < 0 || line == m_line)
        return;
    m_line = line;
    showLine();
    makeCard();
}

const mailing::Draft* VacanciesPage::employer() const
{
    if (!m_offers || !m_employers || m_line < 0)
        return nullptr;
    return &(*m_employers)[static_cast<std::size_t>(m_offers->lines[static_cast<std::size_t>(m_line)].employer)];
}

void VacanciesPage::showLine()
{
    m_view->setCurrentRow(m_line);
    const mailing::Draft& one = *employer();
    m_stop->setText(one.status == mailing::Draft::Status::Stopped ? tr("Mail to this employer again")
                                                                  : tr("No mail to this employer"));
    for (parts::Button* const button : {m_stop, m_mail, m_giveOut})
        button->setEnabled(true);
    m_header->setSentence(tr("%1, %n open vacancy(s), mail: %2.", nullptr, static_cast<int>(one.rows.size()))
                              .arg(one.name.isEmpty() ? one.employer : one.name, statusText(one.status)));
}

void VacanciesPage::makeCard()
{
    if (!m_offers || m_line < 0)
        return;
    m_desk.latest<QImage>(
        QStringLiteral("vacancies.card"), tr("Making the card"),
        [offers = m_offers, vacancy = m_offers->lines[static_cast<std::size_t>(m_line)].vacancy,
         scale = m_paper->pixelsPerMm()](Progress& progress) { return showCard(*offers, vacancy, scale, progress); },
        this,
        [this, line = m_line](const Result<QImage>& picture) {
            if (!picture) {
                m_banner->show(picture.error());
                return;
            }
            m_picture = *picture;
            m_paper->show({*picture},
                          tr("Card of the vacancy %1").arg(m_offers->lines[static_cast<std::size_t>(line)].title));
        });
}

void VacanciesPage::askGivingOut()
{
    const mailing::Draft* const one = employer();
    if (one == nullptr)
        return;
    const Offers::Line& line = m_offers->lines[static_cast<std::size_t>(m_line)];
    auto* const dialog = new parts::GiveOutDialog(
        tr("Card of the vacancy %1").arg(line.title),
        {tr("All numbers of people are rounded, and nothing is about fewer than 10."), tr("It is written in the log.")},
        one->name.isEmpty() ? one->employer : one->name, m_ground, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, number = m_offers->maker.number(line.vacancy)] {
        m_ground = dialog->ground();
        parts::askSavePath(
            this, tr("Give out the card"), QStringLiteral("vacature-%1").arg(number), QStringLiteral("pdf"),
            [this, recipient = dialog->recipient()](const QString& path) { giveOutCard(path, recipient, m_ground); });
    });
    dialog->open();
}

void VacanciesPage::giveOutCard(const QString& path, const QString& recipient, const QString& ground)
{
    m_desk.run<QString>(
        tr("Giving out the card"),
        [workplace = m_workplace, offers = m_offers,
         vacancy = m_offers->lines[static_cast<std::size_t>(m_line)].vacancy, path, recipient, ground](
            Progress& progress) { return giveOutFile(workplace, *offers, vacancy, path, recipient, ground, progress); },
        this,
        [this](const Result<QString>& saved) {
            if (saved)
                m_banner->show(parts::Banner::Kind::Ok, tr("Saved as %1. It is in the log.").arg(*saved));
            else
                m_banner->show(saved.error());
        });
}

void VacanciesPage::setStopped(bool isStopped)
{
    const mailing::Draft* const one = employer();
    if (one == nullptr)
        return;
    m_desk.run<Drafts>(
        isStopped ? tr("Putting on the stop list") : tr("Taking off the stop list"),
        [workplace = m_workplace, offers = m_offers, number = one->employer, isStopped](Progress&) {
            return uivacancies::setStopped(workplace, *offers, number, isStopped);
        },
        this, [this](const Result<Drafts>& employers) { takeEmployers(employers); });
}

void VacanciesPage::askMailing()
{
    if (employer() == nullptr)
        return;
    auto* const dialog = new MailingDialog(m_offers, m_employers,
                                           m_offers->lines[static_cast<std::size_t>(m_line)].employer, m_mailing, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_mailing = dialog->mailing();
        askFolder(m_mailing);
    });
    dialog->open();
}

void VacanciesPage::askFolder(const mailing::Mailing& mailing)
{
    auto* const dialog = new QFileDialog(this, tr("A folder for the drafts"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::fileSelected, this, [this, mailing](const QString& folder) {
        mailing::Mailing whole = mailing;
        whole.folder = folder;
        makeDrafts(whole);
    });
    dialog->open();
}

void VacanciesPage::makeDrafts(const mailing::Mailing& mailing)
{
    m_desk.run<Drafts>(
        tr("Making drafts"),
        [workplace = m_workplace, offers = m_offers, mailing, workers = m_desk.workers()](Progress& progress) {
            return uivacancies::makeDrafts(workplace, *offers, mailing, workers, progress);
        },
        this,
        [this, folder = mailing.folder](const Result<Drafts>& drafts) {
            if (!drafts) {
                m_banner->show(drafts.error());
                return;
            }
            const auto made = std::count_if(drafts->begin(), drafts->end(), [](const mailing::Draft& one) {
                return one.status == mailing::Draft::Status::Ready;
            });
            m_banner->show(
                parts::Banner::Kind::Ok,
                tr("%n draft(s) in %1. Nothing has been sent.", nullptr, static_cast<int>(made)).arg(folder));
        });
}

parts::PageEntry vacanciesEntry(desk::Desk& desk)
{
    parts::PageEntry entry;
    entry.id = QStringLiteral("vacancies");
    entry.title = QCoreApplication::translate("uivacancies", "Vacancies");
    entry.icon = look::Icon::Vacancies;
    entry.make = [&desk](QWidget* parent) { return new VacanciesPage(desk, parent); };
    return entry;
}

} // namespace spiegel::uivacancies
