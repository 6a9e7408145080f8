// SPDX-License-Identifier: GPL-3.0-or-later
// What the page does with cards: showing one, saving one, making a batch.
#include "core/delivery/nametemplate.h"
#include "core/people/cvsearch.h"
#include "core/store/database.h"
#include "core/text/dutch.h"
#include "ui/cards/batchdialog.h"
#include "ui/cards/cardspage.h"
#include "ui/desk/desk.h"
#include "ui/parts/banner.h"
#include "ui/parts/button.h"
#include "ui/parts/emptystate.h"
#include "ui/parts/label.h"
#include "ui/parts/preferences.h"
#include "ui/sheets/askorigin.h"
#include "ui/sheets/cardpreview.h"
#include "ui/tables/tableview.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QStackedWidget>
#include <QStandardPaths>

namespace spiegel::uicards {

namespace {

constexpr int proposals = 6;

QString exportFolder()
{
    const QString chosen = parts::readPreferences().exportFolder;
    return chosen.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) : chosen;
}

} // namespace

/// The list is there; the vacancies, steps and tasks that cards need come a little later.
void CardsPage::readMakers()
{
    m_desk.latest<Makers>(
        QStringLiteral("cards.market"), tr("Reading what cards need"),
        [workplace = m_workplace, population = m_list->population(), workers = m_desk.workers()](Progress& progress) {
            return uicards::readMakers(workplace, population, workers, progress);
        },
        this,
        [this](const Result<Makers>& makers) {
            if (!makers) {
                m_banner->show(makers.error());
                return;
            }
            m_makers = *makers;
            m_batch->setEnabled(m_list->count() > 0);
            showCard();
        });
}

void CardsPage::showCard()
{
    m_card.reset();
    m_desk.drop(QStringLiteral("cards.origin"));
    m_save->setEnabled(false);
    m_table->setCurrentRow(m_list->population()->rowOf(m_view.cv));
    if (m_view.cv.isEmpty()) {
        m_preview->clear();
        m_none->setTexts(tr("No card chosen"),
                         tr("Choose a CV in the list; its card appears here as it will be printed."));
        m_sheets->setCurrentWidget(m_none);
        Q_EMIT shown();
        return;
    }
    if (!m_makers.areThere()) {
        m_none->setTexts(tr("Just a moment"), tr("Vacancies and careers are being read."));
        m_sheets->setCurrentWidget(m_none);
        return;
    }
    m_desk.latest<ShownCard>(
        QStringLiteral("cards.card"), tr("Making the card"),
        [makers = m_makers, cv = m_view.cv, kind = m_view.kind](Progress&) { return makers.card(kind, cv); }, this,
        [this](const Result<ShownCard>& card) {
            if (!card) {
                showNoCard(card.error());
                return;
            }
            m_card = *card;
            m_preview->setFigures(m_card->figures, m_card->hint);
            m_save->setEnabled(true);
            m_sheets->setCurrentWidget(m_preview);
            showPicture();
        });
}

void CardsPage::showNoCard(const Problem& problem)
{
    m_preview->clear();
    m_none->setTexts(problem.what, problem.remedy);
    m_sheets->setCurrentWidget(m_none);
    Q_EMIT shown();
}

void CardsPage::showPicture()
{
    if (!m_card)
        return;
    m_desk.latest<QImage>(
        QStringLiteral("cards.picture"), tr("Painting the card"),
        [card = *m_card, scale = m_preview->pixelsPerMm()](Progress&) -> Result<QImage> { return card.picture(scale); },
        this,
        [this](const Result<QImage>& picture) {
            if (!picture || !m_card)
                return;
            m_preview->show({*picture}, m_card->description);
            showZoom();
            Q_EMIT shown();
        });
}

void CardsPage::openFigure(cards::FigureRef ref)
{
    if (!m_card)
        return;
    sheets::askOrigin(m_desk, QStringLiteral("cards.origin"),
                      {this, m_banner, m_workplace,
                       [origin = m_card->origin, ref](store::Database& database) { return origin(database, ref); },
                       [this](const QString& cv) { open(QStringLiteral("cv:") + cv); }});
}

void CardsPage::showZoom()
{
    m_zoom->setText(tr("%1%").arg(m_preview->percent()));
}

void CardsPage::askAndSave()
{
    if (!m_card)
        return;
    auto* const dialog = new QFileDialog(this, tr("Save the card"), exportFolder());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    dialog->setNameFilter(QStringLiteral("*.pdf"));
    dialog->selectFile(delivery::safePart(m_card->header.cv + QStringLiteral(".pdf")));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) { save(path); });
    dialog->open();
}

void CardsPage::save(const QString& path, const std::function<void(const Result<>&)>& done)
{
    if (!m_card)
        return;
    using Journal = std::optional<Problem>;
    m_desk.run<Journal>(
        tr("Saving the card of CV %1").arg(m_card->header.cv),
        [card = *m_card, path, workplace = m_workplace](Progress&) -> Result<Journal> {
            auto database = store::Database::open(workplace.database, store::Access::Read);
            if (!database)
                return fail(database.error());
            if (const auto chosen = database->choose(workplace.snapshot); !chosen)
                return fail(chosen.error());
            return jobs::saveCard(card.kind, card.header.cv, card.pdf(), path, *database);
        },
        this,
        [this, path, done](const Result<Journal>& saved) {
            m_banner->setAction({});
            if (!saved)
                m_banner->show(saved.error());
            else if (*saved)
                m_banner->show(parts::Banner::Kind::Warning,
                               tr("Saved as %1, but not written down in the database.").arg(path), (*saved)->text());
            else
                m_banner->show(parts::Banner::Kind::Ok, tr("Saved as %1.").arg(path));
            if (done)
                done(saved ? Result<>() : Result<>(fail(saved.error())));
        });
}

QStringList CardsPage::listedNumbers() const
{
    QStringList numbers;
    const cards::Population& population = *m_list->population();
    for (const int row : m_rows)
        numbers << population.numbers.name(population.cvs().id(row));
    return numbers;
}

void CardsPage::askBatch()
{
    if (!m_makers.areThere())
        return;
    const bool isAll = static_cast<int>(m_rows.size()) == m_list->count();
    auto* const dialog = new BatchDialog(m_desk, m_workplace, m_makers.presses(), m_view.kind,
                                         m_view.branch.value_or(QString()), isAll ? QStringList() : listedNumbers(),
                                         QDir(exportFolder()).filePath(QStringLiteral("cv-kaarten")), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog] { run(dialog->batch(), Workers(dialog->workers()), {}, dialog->password()); });
    dialog->open();
}

void CardsPage::run(const jobs::Batch& batch, const Workers& workers,
                    const std::function<void(const Result<jobs::BatchOutcome>&)>& done, const QString& password)
{
    if (!m_makers.areThere())
        return;
    const QString title = batch.branch ? tr("Cv-kaarten %1").arg(*batch.branch) : tr("Cv-kaarten");
    m_desk.run<jobs::BatchOutcome>(
        title,
        [batch, workers, password, press = m_makers.presses().of(batch.kind),
         workplace = m_workplace](Progress& progress) -> Result<jobs::BatchOutcome> {
            auto database = store::Database::open(workplace.database, store::Access::Read);
            if (!database)
                return fail(database.error());
            if (const auto chosen = database->choose(workplace.snapshot); !chosen)
                return fail(chosen.error());
            return jobs::run(batch, *press, *database, workers, progress, password);
        },
        this,
        [this, batch, done](const Result<jobs::BatchOutcome>& outcome) {
            tellBatch(batch, outcome);
            if (done)
                done(outcome);
        });
}

void CardsPage::tellBatch(const jobs::Batch& batch, const Result<jobs::BatchOutcome>& outcome)
{
    m_banner->setAction({});
    if (!outcome) {
        if (outcome.error().isCancelled())
            m_banner->show(parts::Banner::Kind::Information, tr("The batch was stopped."),
                           tr("Make it again with the same folder, and it goes on where it was."));
        else
            m_banner->show(outcome.error());
        return;
    }
    QStringList details;
    if (!batch.zip.isEmpty())
        details << tr("The zip: %1.").arg(QDir::toNativeSeparators(batch.zip));
    if (outcome->skipped > 0)
        details << (outcome->skipped == 1
                        ? tr("For 1 CV there can be no card.")
                        : tr("For %1 CVs there can be no card.").arg(text::number(qint64(outcome->skipped))));
    if (outcome->failed > 0)
        details << (outcome->failed == 1
                        ? tr("1 card could not be made.")
                        : tr("%1 cards could not be made.").arg(text::number(qint64(outcome->failed))));
    if (outcome->skipped + outcome->failed > 0)
        details << tr("Which and why stands in %1.").arg(QDir::toNativeSeparators(outcome->manifest));
    if (outcome->journal)
        details << tr("The export was not written down in the database: %1").arg(outcome->journal->text());
    const bool isSound = outcome->failed == 0 && !outcome->journal;
    m_done = batch.folder;
    const QString place = QDir::toNativeSeparators(batch.folder);
    m_banner->show(isSound ? parts::Banner::Kind::Ok : parts::Banner::Kind::Warning,
                   outcome->written == 1
                       ? tr("1 card stands in %1.").arg(place)
                       : tr("%1 cards stand in %2.").arg(text::number(qint64(outcome->written)), place),
                   details.join(QLatin1Char(' ')));
    m_banner->setAction(tr("Open the folder"));
}

parts::PageEntry cardsEntry(desk::Desk& desk, desk::ViewHistory& history)
{
    parts::PageEntry entry;
    entry.id = QStringLiteral("cards");
    entry.title = QCoreApplication::translate("uicards", "Cv-kaarten");
    entry.icon = look::Icon::Cards;
    entry.make = [&desk, &history](QWidget* parent) { return new CardsPage(desk, history, parent); };
    entry.search = [](const parts::Workplace& workplace, const QString& text, Progress&) {
        std::vector<parts::Suggestion> found;
        if (workplace.isEmpty())
            return found;
        auto database = store::Database::open(workplace.database, store::Access::Read);
        if (!database || !database->choose(workplace.snapshot))
            return found;
        for (const QString& typed : {text.trimmed(), text.trimmed().toUpper()}) {
            const auto numbers = people::findCvNumbers(*database, typed, proposals);
            for (const QString& cv : numbers.value_or(QStringList())) {
                const parts::Suggestion suggestion{cv, QCoreApplication::translate("uicards", "cv-kaart"),
                                                   QString(QStringLiteral("cv:") + cv), look::Icon::Cards};
                if (std::find(found.begin(), found.end(), suggestion) == found.end())
                    found.push_back(suggestion);
            }
        }
        return found;
    };
    return entry;
}

} // namespace spiegel::uicards
