// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/desk.h"
#include "ui/parts/banner.h"
#include "ui/parts/button.h"
#include "ui/parts/giveoutdialog.h"
#include "ui/parts/pageheader.h"
#include "ui/parts/savepath.h"
#include "ui/parts/segmented.h"
#include "ui/sheets/cardpreview.h"
#include "ui/vacancies/mailingdialog.h"
#include "ui/vacancies/profiledialog.h"
#include "ui/vacancies/vacanciespage.h"

#include <QFileDialog>

#include <algorithm>

namespace spiegel::uivacancies {

Subject VacanciesPage::subject() const
{
    if (m_view.profile)
        return *m_view.profile;
    if (m_view.isOfEmployer)
        return WholeEmployer{employer()->employer};
    return m_offers->lines[static_cast<std::size_t>(m_view.line)].vacancy;
}

QString VacanciesPage::subjectName() const
{
    return m_view.profile ? m_offers->search.occupations().distinctName(m_view.profile->occupation)
                          : m_offers->lines[static_cast<std::size_t>(m_view.line)].title;
}

QString VacanciesPage::cardName() const
{
    if (m_view.profile || !m_view.isOfEmployer)
        return tr("Card of the vacancy %1").arg(subjectName());
    const mailing::Draft& one = *employer();
    return tr("Card of the employer %1").arg(one.name.isEmpty() ? one.employer : one.name);
}

void VacanciesPage::askProfile()
{
    if (!m_offers)
        return;
    auto* const dialog = new ProfileDialog(m_offers, m_lastProfile, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { describe(dialog->profile()); });
    dialog->open();
}

void VacanciesPage::showProfile()
{
    for (QWidget* const part : std::initializer_list<QWidget*>{m_stop, m_mail, m_about})
        part->setEnabled(false); // it is nobody's open vacancy
    m_giveOut->setEnabled(true);
    m_header->setSentence(tr("A vacancy that is not there yet: %1.").arg(subjectName()));
}

void VacanciesPage::makeCard()
{
    if (!m_offers || (m_view.line < 0 && !m_view.profile))
        return;
    m_desk.latest<std::vector<QImage>>(
        QStringLiteral("vacancies.card"), tr("Making the card"),
        [offers = m_offers, subject = subject(), scale = m_paper->pixelsPerMm()](Progress& progress) {
            return showCard(*offers, subject, scale, progress);
        },
        this,
        [this](const Result<std::vector<QImage>>& sides) {
            if (!sides) {
                m_banner->show(sides.error());
                return;
            }
            m_picture = sides->front();
            m_paper->show(*sides, cardName());
        });
}

void VacanciesPage::askGivingOut()
{
    const mailing::Draft* const one = m_view.profile ? nullptr : employer();
    if (one == nullptr && !m_view.profile)
        return;
    const QString recipient = one == nullptr        ? m_view.profile->employer
                              : one->name.isEmpty() ? one->employer
                                                    : one->name;
    const QString file = m_view.profile ? QStringLiteral("vacature-%1").arg(vacancycards::numberOf(*m_view.profile))
                         : m_view.isOfEmployer
                             ? QStringLiteral("werkgever-%1").arg(one->employer)
                             : QStringLiteral("vacature-%1").arg(m_offers->maker.number(std::get<int>(subject())));
    auto* const dialog = new parts::GiveOutDialog(
        cardName(),
        {tr("All numbers of people are rounded, and nothing is about fewer than 10."), tr("It is written in the log.")},
        recipient, m_ground, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, file] {
        m_ground = dialog->ground();
        parts::askSavePath(
            this, tr("Give out the card"), file, QStringLiteral("pdf"),
            [this, recipient = dialog->recipient()](const QString& path) { giveOutCard(path, recipient, m_ground); });
    });
    dialog->open();
}

void VacanciesPage::giveOutCard(const QString& path, const QString& recipient, const QString& ground)
{
    m_desk.run<QString>(
        tr("Giving out the card"),
        [workplace = m_workplace, offers = m_offers, subject = subject(), path, recipient, ground](Progress& progress) {
            return giveOutFile(workplace, *offers, subject, path, recipient, ground, progress);
        },
        this, [this](const Result<QString>& saved) { m_banner->showSaved(saved, true); });
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
    auto* const dialog = new MailingDialog(
        m_offers, m_employers, m_offers->lines[static_cast<std::size_t>(m_view.line)].employer, m_mailing, this);
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

} // namespace spiegel::uivacancies
