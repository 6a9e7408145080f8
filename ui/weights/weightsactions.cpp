// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/foundation/privatefile.h"
#include "core/people/cvsearch.h"
#include "core/store/database.h"
#include "ui/desk/desk.h"
#include "ui/desk/feed.h"
#include "ui/parts/banner.h"
#include "ui/parts/searchfield.h"
#include "ui/weights/effectpanel.h"
#include "ui/weights/versionbar.h"
#include "ui/weights/weightspage.h"

#include <QCoreApplication>
#include <QFileDialog>

#include <utility>

namespace spiegel::uiweights {

namespace {

constexpr int proposals = 8;

std::vector<parts::Suggestion> findCvs(const parts::Workplace& workplace, const QString& text, Progress&)
{
    std::vector<parts::Suggestion> found;
    auto database = store::Database::open(workplace.database, store::Access::Read);
    if (!database || !database->choose(workplace.snapshot)) {
        return found;
    }
    const auto numbers = people::findCvNumbers(*database, text.trimmed().toUpper(), proposals);
    for (const QString& cv : numbers.value_or(QStringList())) {
        found.push_back({cv, QString(), cv, look::Icon::People});
    }
    return found;
}

} // namespace

void WeightsPage::feedCvs()
{
    desk::feed(*m_effect->cv(), m_desk, QStringLiteral("weights.cv"), findCvs, [this] { return m_workplace; });
    connect(m_effect->cv(), &parts::SearchField::taken, this,
            [this](const parts::Suggestion& suggestion) { open(QStringLiteral("cv:") + suggestion.key); });
}

void WeightsPage::open(const QString& key)
{
    const QString prefix = QStringLiteral("cv:");
    WeightsView view = m_view;
    for (const Kind kind : weighing::kinds) {
        if (key == weighing::word(kind)) {
            view.kind = kind;
        }
    }
    if (key.startsWith(prefix)) {
        view.kind = Kind::Peers;
        view.cv = key.mid(prefix.size());
        m_isWanted = true;
    }
    if (!m_versions) {
        m_view = view; // nothing is on screen yet that could be undone
        return;
    }
    change(view, tr("choose what is compared"), QStringLiteral("weights.open"));
    if (std::exchange(m_isWanted, false)) {
        workOut();
    }
}

void WeightsPage::workOut()
{
    if (!m_versions || m_workplace.isEmpty()) {
        return;
    }
    m_effect->setBusy(true);
    m_desk.latest<Worked>(
        QStringLiteral("weights.effect"), tr("Working out what the weights do"),
        [workplace = m_workplace, basis = m_basis, before = m_view.compared(m_view.kind, *m_versions),
         after = m_view.sheet(m_view.kind), cv = m_view.cv, workers = m_desk.workers()](Progress& progress) {
            return uiweights::workOut(workplace, basis, before, after, cv, workers, progress);
        },
        this,
        [this](const Result<Worked>& worked) {
            m_effect->setBusy(false);
            if (worked) {
                m_basis = worked->basis;
                if (worked->effect.before.kind == m_view.kind) {
                    m_effect->show(std::make_shared<const Effect>(worked->effect));
                }
            } else {
                m_banner->show(worked.error());
            }
            Q_EMIT workedOut();
        });
}

void WeightsPage::keep(const QString& note)
{
    m_bar->setBusy(true);
    m_desk.run<int>(
        tr("Keeping the weights"),
        [path = m_workplace.database, sheet = m_view.sheet(m_view.kind), note,
         expected = activeOf(m_view.kind)](Progress&) { return save(path, sheet, note, expected); },
        this, [this](const Result<int>& number) { kept(number); });
}

void WeightsPage::use(int number)
{
    m_bar->setBusy(true);
    m_desk.run<int>(
        tr("Choosing the weights"),
        [path = m_workplace.database, kind = m_view.kind, number, expected = activeOf(m_view.kind)](Progress&) {
            return uiweights::use(path, kind, number, expected);
        },
        this, [this](const Result<int>& chosen) { kept(chosen); });
}

/// Every page reads again: what is on screen goes by the weights in use.
void WeightsPage::kept(const Result<int>& number)
{
    m_bar->setBusy(false);
    if (!number) {
        m_banner->show(number.error());
        readDatabase();
        return;
    }
    m_isKeeping = true;
    m_bar->clearNote();
    m_banner->show(parts::Banner::Kind::Ok,
                   tr("Version %1 is in use from now on.").arg(weighing::versionName(m_view.kind, *number)),
                   tr("Cards that were made before keep the weights they were made with."));
    readDatabase();
    Q_EMIT weightsChanged();
}

void WeightsPage::exportTo(const QString& path)
{
    weighing::Sheet sheet = m_view.sheet(m_view.kind);
    const auto number = m_versions->numberOf(sheet);
    sheet.version = number ? weighing::versionName(m_view.kind, *number)
                           : m_view.compared(m_view.kind, *m_versions).version + QLatin1Char('*');
    if (const auto written = writePrivateFile(path, sheet.toJson()); !written) {
        m_banner->show(written.error());
    } else {
        m_banner->show(parts::Banner::Kind::Ok, tr("Saved as %1.").arg(path));
    }
}

void WeightsPage::importFrom(const QString& path)
{
    const auto sheet = readSheet(path, m_view.kind);
    if (!sheet) {
        m_banner->show(sheet.error());
        return;
    }
    m_banner->hide();
    WeightsView view = m_view;
    view.tried(view.kind) = sheet->amounts;
    change(view, tr("import weights"), QStringLiteral("weights.import"));
    m_bar->setNote(tr("From %1, version %2").arg(QFileInfo(path).fileName(), sheet->version));
}

void WeightsPage::askExport()
{
    auto* dialog = new QFileDialog(this, tr("Export weights"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("json"));
    dialog->setNameFilter(QStringLiteral("*.json"));
    dialog->selectFile(QStringLiteral("%1.json").arg(weighing::word(m_view.kind)));
    connect(dialog, &QFileDialog::fileSelected, this, &WeightsPage::exportTo);
    dialog->open();
}

void WeightsPage::askImport()
{
    auto* dialog = new QFileDialog(this, tr("Import weights"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptOpen);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilter(QStringLiteral("*.json"));
    connect(dialog, &QFileDialog::fileSelected, this, &WeightsPage::importFrom);
    dialog->open();
}

parts::PageEntry weightsEntry(desk::Desk& desk, desk::ViewHistory& history)
{
    parts::PageEntry entry;
    entry.id = QStringLiteral("weights");
    entry.title = QCoreApplication::translate("uiweights", "Weights");
    entry.icon = look::Icon::Weights;
    entry.make = [&desk, &history](QWidget* parent) { return new WeightsPage(desk, history, parent); };
    return entry;
}

} // namespace spiegel::uiweights
