// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/foundation/privatefile.h"
#include "ui/desk/desk.h"
#include "ui/parts/banner.h"
#include "ui/parts/button.h"
#include "ui/parts/giveoutdialog.h"
#include "ui/parts/label.h"
#include "ui/parts/savepath.h"
#include "ui/report/blocklist.h"
#include "ui/report/presentation.h"
#include "ui/report/reportpage.h"
#include "ui/report/slideview.h"

#include <QFileDialog>

#include <algorithm>

namespace spiegel::uireport {

namespace {

/// What of the report would go out, for the analyst: a sentence a line.
QStringList factsOf(const brainstorm::Report& report)
{
    int tables = 0;
    int hidden = 0;
    std::vector<const void*> told;
    for (const brainstorm::Section& section : report.sections) {
        if (!section.table || std::find(told.begin(), told.end(), section.table.get()) != told.end())
            continue;
        told.push_back(section.table.get());
        ++tables;
        hidden += section.table->hidden();
    }
    QStringList facts{ReportPage::tr("%n table(s) would go out.", nullptr, tables)};
    if (hidden > 0)
        facts << ReportPage::tr("%n figure(s) in them are hidden.", nullptr, hidden);
    for (const brainstorm::Section& section : report.sections) {
        if (!section.refusal.isEmpty())
            facts << ReportPage::tr("Left out: %1").arg(section.reason.text());
    }
    return facts;
}

} // namespace

void ReportPage::lookLater()
{
    m_desk.latest<ShownPointer>(
        QStringLiteral("report.look"), tr("Checking what can go out"),
        [workplace = m_workplace, order = m_view.order()](Progress& progress) {
            return look(workplace, order, progress);
        },
        this,
        [this, view = m_view](const Result<ShownPointer>& shown) {
            if (view != m_view)
                return;
            if (!shown) {
                m_shown.reset();
                m_facts->setText(tr("Nothing of this report can go out."));
                m_slide->show({});
                m_pageWords->setText({});
                m_banner->show(shown.error());
                return;
            }
            m_banner->hide();
            m_shown = *shown;
            showReport();
        });
}

void ReportPage::showReport()
{
    m_blocks->showReport(&m_shown->report);
    m_facts->setText(factsOf(m_shown->report).join(QLatin1Char('\n')));
    for (parts::Button* const button : m_giving)
        button->setEnabled(true);
    setPage(m_page);
}

void ReportPage::setPage(int page)
{
    if (!m_shown)
        return;
    const int pages = static_cast<int>(m_shown->slides.size());
    m_page = std::clamp(page, 0, pages - 1);
    m_pageWords->setText(tr("%1 / %2").arg(m_page + 1).arg(pages));
    const int section = m_shown->slides[static_cast<std::size_t>(m_page)].section;
    if (section >= 0)
        m_blocks->setCurrent(section);
    paintPage();
}

void ReportPage::paintPage()
{
    if (!m_shown)
        return;
    m_desk.latest<QImage>(
        QStringLiteral("report.page"), {},
        [shown = m_shown, page = m_page, room = m_slide->room()](Progress&) -> Result<QImage> {
            return picture(shown->slides[static_cast<std::size_t>(page)], room);
        },
        this,
        [this](const Result<QImage>& image) {
            if (image)
                m_slide->show(*image);
        });
}

void ReportPage::askForm(Form form)
{
    if (!m_shown)
        return;
    auto* const dialog = new parts::GiveOutDialog(m_view.composition.title,
                                                  QStringList{m_shown->report.placeText} + factsOf(m_shown->report),
                                                  m_recipient, m_ground, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, form] {
        m_recipient = dialog->recipient();
        m_ground = dialog->ground();
        if (form == Form::Presentation) {
            giveOutReport(form, {}, m_recipient, m_ground);
            return;
        }
        parts::askSavePath(this, tr("Give out the report"),
                           QStringLiteral("%1-%2").arg(m_view.composition.name, m_workplace.snapshot.iso()),
                           form == Form::Pdf ? QStringLiteral("pdf") : QStringLiteral("xlsx"),
                           [this, form](const QString& path) { giveOutReport(form, path, m_recipient, m_ground); });
    });
    dialog->open();
}

void ReportPage::giveOutReport(Form form, const QString& path, const QString& recipient, const QString& ground)
{
    m_desk.run<ShownPointer>(
        tr("Giving out the report"),
        [workplace = m_workplace, order = m_view.order(recipient, ground), form, path](Progress& progress) {
            return form == Form::Presentation ? giveOut(workplace, order, progress)
                                              : giveOutFile(workplace, order, path, progress);
        },
        this,
        [this, form, path](const Result<ShownPointer>& shown) {
            if (shown)
                given(form, path, *shown);
            else
                m_banner->show(shown.error());
        });
}

void ReportPage::given(Form form, const QString& path, const ShownPointer& shown)
{
    if (form == Form::Presentation) {
        auto* const presentation = new Presentation(m_desk, shown, this);
        presentation->showFullScreen();
        m_banner->show(parts::Banner::Kind::Ok, tr("The report is in the log. Escape ends the presentation."));
        return;
    }
    m_banner->showSaved(path, true);
}

void ReportPage::startFrom(const QString& nameOrFile)
{
    auto composition = brainstorm::composition(nameOrFile);
    if (!composition) {
        m_banner->show(composition.error());
        return;
    }
    ReportView view = m_view;
    view.composition = *std::move(composition);
    m_page = 0;
    change(view, tr("begin with another report"));
}

void ReportPage::openFile()
{
    auto* const dialog = new QFileDialog(this, tr("Open the blocks of a report"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilter(QStringLiteral("*.json"));
    connect(dialog, &QFileDialog::fileSelected, this, &ReportPage::startFrom);
    dialog->open();
}

void ReportPage::saveFile()
{
    parts::askSavePath(this, tr("Save the blocks of the report"), m_view.composition.name, QStringLiteral("json"),
                       [this](const QString& path) {
                           const auto written = writePrivateFile(path, brainstorm::toJson(m_view.composition));
                           if (written)
                               m_banner->show(parts::Banner::Kind::Ok, tr("Saved as %1.").arg(path));
                           else
                               m_banner->show(written.error());
                       });
}

} // namespace spiegel::uireport
