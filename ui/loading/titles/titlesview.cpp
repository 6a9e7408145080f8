// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/loading/titles/titlesview.h"

#include "core/text/dutch.h"
#include "core/text/fold.h"
#include "ui/desk/desk.h"
#include "ui/desk/viewhistory.h"
#include "ui/loading/titles/titlepanel.h"
#include "ui/loading/worklist.h"
#include "ui/parts/banner.h"
#include "ui/parts/button.h"
#include "ui/parts/label.h"
#include "ui/tables/tablemodel.h"
#include "ui/tables/tableview.h"

#include <QHBoxLayout>
#include <QSpinBox>

namespace spiegel::loading {

namespace {

constexpr int spinWidth = 88;

} // namespace

TitlesView::TitlesView(desk::Desk& desk, desk::ViewHistory& history, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_history(history)
    , m_writes(desk, QStringLiteral("data titles write"), tr("Remembering the codes"), this,
               [this](const Result<>& outcome, bool isLast) { written(outcome, isLast); })
    , m_sure(new QSpinBox)
    , m_acceptAll(new parts::Button({}))
    , m_panel(new TitlePanel)
    , m_list(new WorkList(look::Icon::Occupations, tr("Titles"), m_panel, buildFoot()))
{
    m_list->setStates({{tr("To do"), int(TitleState::Open)},
                       {tr("Accepted"), int(TitleState::Accepted)},
                       {tr("Skipped"), int(TitleState::Skipped)}});
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(m_list);
    connectScreen();
}

QLayout* TitlesView::buildFoot()
{
    m_sure->setRange(30, 100);
    m_sure->setValue(int(people::sureProposal * 100));
    m_sure->setSuffix(QStringLiteral("%"));
    m_sure->setFixedWidth(spinWidth);
    auto* least =
        parts::caption(tr("Titles that stand fewer than %1 times are left out: they help little, and rare words "
                          "tell who wrote them.")
                           .arg(people::leastTitleTimes));
    auto* foot = new QHBoxLayout;
    foot->addWidget(least->wrapped(), 1);
    foot->addWidget(new parts::Label(tr("Proposals from")));
    foot->addWidget(m_sure);
    foot->addWidget(m_acceptAll);
    return foot;
}

void TitlesView::connectScreen()
{
    connect(&m_list->table(), &tables::TableView::currentRowChanged, this, &TitlesView::choose);
    connect(&m_list->table(), &tables::TableView::opened, this, [this](int row) {
        const people::TitleProposal& proposal = m_titles->proposals[std::size_t(row)];
        if (!proposal.code.isEmpty() && stateOf(*m_titles, row, m_decisions) == TitleState::Open) {
            accept(proposal.code);
        }
    });
    connect(m_list, &WorkList::stateChosen, this, &TitlesView::refresh);
    connect(m_sure, &QSpinBox::valueChanged, this, &TitlesView::refreshBulk);
    connect(m_panel, &TitlePanel::accepted, this, &TitlesView::accept);
    connect(m_panel, &TitlePanel::skipped, this, [this] { setSkipped(true); });
    connect(m_panel, &TitlePanel::takenBack, this, [this] {
        const QString& folded = m_titles->title(m_list->table().currentRow()).folded;
        if (m_decisions.codes.contains(folded)) {
            wish(tr("take back a title"), {{folded, {}}});
        } else {
            setSkipped(false);
        }
    });
    connect(m_acceptAll, &QPushButton::clicked, this, [this] {
        wish(tr("accept all sure titles"), sureCodes(*m_titles, m_decisions, double(m_sure->value()) / 100.0));
    });
}

void TitlesView::setWorkplace(const parts::Workplace& workplace)
{
    const bool isSameWeek = workplace.database == m_workplace.database && workplace.snapshot == m_workplace.snapshot;
    m_workplace = workplace;
    if (isSameWeek && m_ownChanges > 0) {
        --m_ownChanges;
        return;
    }
    m_ownChanges = 0;
    m_isStale = true;
}

void TitlesView::wake()
{
    if (!m_isStale) {
        return;
    }
    m_isStale = false;
    m_list->banner().hide();
    if (m_workplace.isEmpty()) {
        m_list->sayInstead(tr("Nothing is loaded yet"),
                           tr("Here the job titles will stand that have no occupation code."));
        return;
    }
    m_list->sayInstead(tr("Titles without a code"), tr("They are being counted and compared with the register …"));
    m_desk.latest<Titles>(
        QStringLiteral("data titles"), tr("Comparing job titles with the register"),
        [path = m_workplace.database, week = m_workplace.snapshot, workers = m_desk.workers()](Progress& progress) {
            return readTitles(path, week, workers, progress);
        },
        this, [this](const Result<Titles>& read) { take(read); });
}

void TitlesView::take(const Result<Titles>& read)
{
    if (!read) {
        m_list->sayInstead(tr("The titles could not be read"), read.error().text());
        m_isStale = true;
        return;
    }
    m_titles = *read;
    if (m_titles->count() == 0) {
        m_list->sayInstead(tr("No frequent title is without a code"),
                           tr("Every job in this week has an occupation code, or a title that hardly anybody wrote."));
        return;
    }
    m_decisions.codes.clear();
    for (const people::FreeTitle& title : m_titles->survey.titles()) {
        if (!title.code.isEmpty()) {
            m_decisions.codes.insert(title.folded, title.code);
        }
    }
    m_list->showRows();
    refresh();
}

std::optional<TitleState> TitlesView::shownState() const
{
    const auto state = m_list->shownState();
    return state ? std::optional(TitleState(*state)) : std::nullopt;
}

void TitlesView::refresh()
{
    if (m_titles == nullptr) {
        return;
    }
    const int next = m_list->table().refill([this] {
        m_list->model().setContent(titleColumns(m_titles, m_decisions, !shownState()), m_titles->count());
        m_list->model().setShown(titleRows(*m_titles, m_decisions, shownState()));
    });
    choose(next);
    const people::TitleSurvey& survey = m_titles->survey;
    m_list->setSummary(tr("%1 of %2 careers miss a job; %3 of them recovered by accepted codes.")
                           .arg(text::number(survey.heldBack()), text::number(survey.careers()),
                                text::number(recoveredBy(*m_titles, m_decisions))));
    refreshBulk();
}

void TitlesView::refreshBulk()
{
    if (m_titles == nullptr) {
        return;
    }
    const auto count = qint64(sureCodes(*m_titles, m_decisions, double(m_sure->value()) / 100.0).size());
    m_acceptAll->setText(count == 1 ? tr("Accept 1 title") : tr("Accept %1 titles").arg(text::number(count)));
    m_acceptAll->setEnabled(count > 0);
}

void TitlesView::choose(int row)
{
    m_panel->show(m_titles, row, m_decisions);
}

void TitlesView::accept(const QString& code)
{
    if (const int row = m_list->table().currentRow(); row >= 0) {
        wish(tr("accept a title"), {{m_titles->title(row).folded, code}});
    }
}

void TitlesView::setSkipped(bool skipped)
{
    const int row = m_list->table().currentRow();
    if (row < 0) {
        return;
    }
    QSet<QString> after = m_decisions.skipped;
    if (skipped) {
        after.insert(m_titles->title(row).folded);
    } else {
        after.remove(m_titles->title(row).folded);
    }
    m_history.change<QSet<QString>>(this, tr("skip a title"), QStringLiteral("data titles skipped"),
                                    m_decisions.skipped, after, [this](const QSet<QString>& chosen) {
                                        m_decisions.skipped = chosen;
                                        refresh();
                                    });
}

void TitlesView::wish(const QString& text, const Codes& codes)
{
    m_history.change<Codes>(this, text, QStringLiteral("data titles"), before(codes, m_decisions), codes,
                            [this](const Codes& wanted) { write(wanted); });
}

void TitlesView::write(const Codes& codes)
{
    for (const people::TitleCode& code : codes) {
        if (code.code.isEmpty()) {
            m_decisions.codes.remove(text::fold(code.title));
        } else {
            m_decisions.codes.insert(text::fold(code.title), code.code);
        }
    }
    refresh();
    m_writes.add([path = m_workplace.database, codes](Progress&) { return writeTitles(path, codes); });
}

void TitlesView::written(const Result<>& outcome, bool isLast)
{
    if (!outcome) {
        m_list->banner().show(outcome.error());
        m_isStale = true; // what the screen says is not what the database has
        wake();
    } else if (isLast) {
        ++m_ownChanges;
        Q_EMIT changed();
    }
}

} // namespace spiegel::loading
