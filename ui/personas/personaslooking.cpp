// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/personas/reference.h"
#include "ui/desk/desk.h"
#include "ui/map/travelbar.h"
#include "ui/parts/banner.h"
#include "ui/parts/button.h"
#include "ui/parts/emptystate.h"
#include "ui/parts/giveoutdialog.h"
#include "ui/parts/label.h"
#include "ui/parts/pageframe.h"
#include "ui/parts/pageheader.h"
#include "ui/parts/savepath.h"
#include "ui/personas/groupdialog.h"
#include "ui/personas/personacolumns.h"
#include "ui/personas/personapanel.h"
#include "ui/personas/personaspage.h"
#include "ui/tables/tableview.h"

#include <QLineEdit>
#include <QStackedWidget>

#include <algorithm>

namespace spiegel::uipersonas {

void PersonasPage::look()
{
    m_desk.latest<FoundPointer>(
        QStringLiteral("personas.look"), tr("Making personas"),
        [workplace = m_workplace, people = m_people, view = m_view, before = m_found](Progress& progress) {
            return findPersonas(workplace, *people, view, before, progress);
        },
        this,
        [this, view = m_view](const Result<FoundPointer>& found) {
            if (found) {
                m_banner->hide();
                m_found = *found;
                showFound();
                m_give->setEnabled(!m_found->refusal);
                if (m_found->refusal)
                    m_banner->show(*m_found->refusal);
                return;
            }
            m_found.reset();
            m_give->setEnabled(false);
            m_stack->setCurrentIndex(parts::PageFrame::nothingYet);
            m_empty->setTexts(tr("No personas here"), found.error().text());
        });
}

void PersonasPage::showFound()
{
    m_stack->setCurrentIndex(parts::PageFrame::body);
    m_give->setEnabled(true);
    const personas::Personas& personas = m_found->personas;
    const auto count = static_cast<int>(personas.personas.size());
    const int shown = std::min(m_view.shown, count - 1);
    m_table->setContent(personaColumns(m_found), count);
    m_list->setCurrentRow(shown);
    m_panel->show(m_found, shown);
    m_inside->setText(factsOf(personas, false).join(QLatin1Char('\n')));
    m_outside->setText(factsOf(personas, true).join(QLatin1Char('\n')));
    m_header->setSentence(tr("%n persona(s) within %1 minutes of %2 %3 (%4).", nullptr, count)
                              .arg(personas.within)
                              .arg(personas.around)
                              .arg(geography::text(personas.mode), personas.source));
}

void PersonasPage::askGivingOut()
{
    if (!m_found)
        return;
    auto* const dialog = new parts::GiveOutDialog(
        tr("Personas around %1").arg(m_view.pc4),
        factsOf(m_found->personas, true) << tr("Each persona gets a reference, and it is written in the log."),
        m_recipient, m_ground, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_recipient = dialog->recipient();
        m_ground = dialog->ground();
        parts::askSavePath(this, tr("Give out the personas"),
                           QStringLiteral("personas-%1-%2").arg(m_view.pc4).arg(m_workplace.snapshot.iso()),
                           QStringLiteral("pdf"),
                           [this](const QString& path) { giveOut(path, m_recipient, m_ground); });
    });
    dialog->open();
}

void PersonasPage::giveOut(const QString& path, const QString& recipient, const QString& ground)
{
    if (!m_found)
        return;
    m_desk.run<FoundPointer>(
        tr("Giving out the personas"),
        [workplace = m_workplace, people = m_people, found = m_found, path, recipient, ground](Progress& progress) {
            return giveOutFile(workplace, *people, *found, path, recipient, ground, progress);
        },
        this,
        [this, path](const Result<FoundPointer>& given) {
            if (!given) {
                m_banner->show(given.error());
                return;
            }
            if (m_found && (*given)->view.isSameZone(m_found->view) &&
                (*given)->view.occupation == m_found->view.occupation) {
                m_found = *given; // with the references
                showFound();
            }
            m_banner->showSaved(path, true);
        });
}

void PersonasPage::findReference(const QString& typed)
{
    if (typed.trimmed().isEmpty() || m_workplace.isEmpty())
        return;
    if (const QString tidy = personas::tidyReference(typed); !tidy.isEmpty())
        m_reference->setText(tidy);
    m_desk.latest<personas::Group>(
        QStringLiteral("personas.reference"), tr("Looking for the group"),
        [workplace = m_workplace, typed](Progress&) { return findGroup(workplace, typed); }, this,
        [this](const Result<personas::Group>& group) {
            if (!group) {
                m_banner->show(group.error());
                return;
            }
            m_banner->hide();
            Q_EMIT groupFound(*group);
            auto* const dialog = new GroupDialog(*group, this);
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            dialog->open();
        });
}

} // namespace spiegel::uipersonas
