// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/careers/careerspage.h"
#include "ui/careers/careerswords.h"
#include "ui/desk/desk.h"
#include "ui/parts/banner.h"

#include "core/occupations/search.h"

#include <QCoreApplication>
#include <QFileDialog>

namespace spiegel::uicareers {

void CareersPage::save(FileKind kind, const QString& path, const std::function<void(const Result<>&)>& done)
{
    if (!m_answer)
        return;
    m_desk.run<bool>(
        tr("Saving the careers"),
        [answer = m_answer, view = m_view, kind, path](Progress&) -> Result<bool> {
            CareersAnswer placed = *answer;
            placed.view = view;
            if (const auto saved = saveFile(placed, kind, path); !saved)
                return fail(saved.error());
            return true;
        },
        this,
        [this, path, done](const Result<bool>& saved) {
            if (saved)
                m_banner->show(parts::Banner::Kind::Ok, tr("Saved as %1.").arg(path));
            else
                m_banner->show(saved.error());
            if (done)
                done(saved ? Result<>() : Result<>(fail(saved.error())));
        });
}

void CareersPage::askAndSave(FileKind kind)
{
    if (!m_answer)
        return;
    const QString suffix = kind == FileKind::Png   ? QStringLiteral("png")
                           : kind == FileKind::Svg ? QStringLiteral("svg")
                                                   : QStringLiteral("csv");
    auto* const dialog = new QFileDialog(this, tr("Save the careers"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix);
    dialog->setNameFilter(QStringLiteral("*.") + suffix);
    dialog->selectFile(tr("careers-%1").arg(m_workplace.snapshot.iso()) + QLatin1Char('.') + suffix);
    connect(dialog, &QFileDialog::fileSelected, this, [this, kind](const QString& path) { save(kind, path); });
    dialog->open();
}

parts::PageEntry careersEntry(desk::Desk& desk, desk::ViewHistory& history)
{
    parts::PageEntry entry;
    entry.id = QStringLiteral("careers");
    entry.title = QCoreApplication::translate("uicareers", "Careers");
    entry.icon = look::Icon::Careers;
    entry.make = [&desk, &history](QWidget* parent) { return new CareersPage(desk, history, parent); };
    entry.search = [](const parts::Workplace&, const QString& text, Progress&) {
        std::vector<parts::Suggestion> found;
        const occupations::Search& search = occupations::Search::builtIn();
        for (const occupations::Hit& hit : search.find(text, 6)) {
            const occupations::Occupation& occupation = search.occupations().at(hit.occupation);
            const QString detail = hit.preferred
                                       ? QCoreApplication::translate("uicareers", "careers")
                                       : QCoreApplication::translate("uicareers", "careers; also: %1").arg(hit.name);
            found.push_back({search.occupations().distinctName(occupation.code), detail,
                             QStringLiteral("occupation:") + occupation.code, look::Icon::Careers});
        }
        return found;
    };
    return entry;
}

} // namespace spiegel::uicareers
