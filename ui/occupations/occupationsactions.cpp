// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/origins/origins.h"
#include "ui/desk/desk.h"
#include "ui/occupations/occupationspage.h"
#include "ui/parts/banner.h"
#include "ui/parts/giveoutdialog.h"
#include "ui/parts/savepath.h"
#include "ui/sheets/askorigin.h"

#include <QCoreApplication>

namespace spiegel::uioccupations {

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
        this, [this](const Result<QString>& saved) { m_banner->showSaved(saved, true); });
}

void OccupationsPage::openFigure(cards::FigureRef ref)
{
    if (!m_books || !m_trueCard)
        return;
    sheets::askOrigin(
        m_desk, QStringLiteral("occupations.origin"),
        {this, m_banner, m_workplace,
         [books = m_books, card = m_trueCard, ref](store::Database& database) {
             return originOf(database, *books, *card, ref);
         },
         [this](const QString& cv) { Q_EMIT wanted(QStringLiteral("cards"), QStringLiteral("cv:") + cv); },
         [books = m_books, card = m_trueCard,
          workers = m_desk.workers()](store::Database& database, const origins::Further& further, Progress& progress) {
             return origins::originOf(database, books->maker, *card, further, workers, progress);
         }});
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
