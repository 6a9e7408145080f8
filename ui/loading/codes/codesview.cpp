// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/loading/codes/codesview.h"

#include "core/text/dutch.h"
#include "ui/desk/desk.h"
#include "ui/desk/viewhistory.h"
#include "ui/loading/codes/codepanel.h"
#include "ui/loading/worklist.h"
#include "ui/parts/banner.h"
#include "ui/parts/button.h"
#include "ui/parts/label.h"
#include "ui/tables/tablemodel.h"
#include "ui/tables/tableview.h"

#include <QHBoxLayout>

namespace spiegel::loading {

CodesView::CodesView(desk::Desk& desk, desk::ViewHistory& history, std::function<double()> mostRejected,
                     QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_history(history)
    , m_mostRejected(std::move(mostRejected))
    , m_writes(desk, QStringLiteral("data codes write"), tr("Remembering the meanings"), this,
               [this](const Result<>& outcome, bool) { written(outcome); })
    , m_waiting(parts::caption({}))
    , m_again(new parts::Button(tr("Load this week again")))
    , m_panel(new CodePanel)
    , m_list(new WorkList(look::Icon::Data, tr("Codes"), m_panel, buildFoot()))
{
    m_list->setStates({{tr("To do"), int(CodeState::Open)},
                       {tr("At the next load"), int(CodeState::Waiting)},
                       {tr("In this week"), int(CodeState::Applied)}});
    m_list->table().setCopyable(false);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(m_list);
    connectScreen();
}

QLayout* CodesView::buildFoot()
{
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_waiting->wrapped(), 1);
    foot->addWidget(m_again);
    return foot;
}

void CodesView::connectScreen()
{
    connect(&m_list->table(), &tables::TableView::currentRowChanged, this,
            [this](int row) { m_panel->show(m_reading, m_lines, row); });
    connect(m_list, &WorkList::stateChosen, this, &CodesView::refresh);
    connect(m_panel, &CodePanel::chosen, this,
            [this](const QString& meaning) { decide(tr("say what a code means"), meaning); });
    connect(m_panel, &CodePanel::takenBack, this, [this] { decide(tr("take back a code"), std::nullopt); });
    connect(m_again, &QPushButton::clicked, this, &CodesView::loadAgain);
}

void CodesView::setWorkplace(const parts::Workplace& workplace)
{
    m_isStale = m_isStale || workplace != m_workplace;
    m_workplace = workplace;
}

void CodesView::wake()
{
    if (!m_isStale) {
        return;
    }
    m_isStale = false;
    if (m_workplace.isEmpty()) {
        m_list->sayInstead(tr("Nothing is loaded yet"),
                           tr("Here the codes of another source will stand that nobody knows."));
        return;
    }
    m_list->sayInstead(tr("Unknown codes"), tr("They are being read …"));
    m_desk.latest<Codes>(
        QStringLiteral("data codes"), tr("Reading the unknown codes"),
        [place = m_workplace](Progress& progress) { return readCodes(place, progress); }, this,
        [this](const Result<Codes>& read) { take(read); });
}

void CodesView::take(const Result<Codes>& read)
{
    if (!read) {
        m_list->sayInstead(tr("The codes could not be read"), read.error().text());
        m_isStale = true;
        return;
    }
    m_reading = *read;
    m_lines = m_reading->lines;
    if (m_lines.empty()) {
        m_list->sayInstead(
            tr("No unknown codes"),
            tr("A spreadsheet of Sonar, loaded with the profile 'sonar', may hold free text and codes that "
               "nobody cleaned. They stand here then, and you say once what each means."));
        return;
    }
    m_list->showRows();
    if (codeRows(m_lines, CodeState::Open).empty() && shownState() == CodeState::Open) {
        m_list->showAll();
    }
    refresh();
}

std::optional<CodeState> CodesView::shownState() const
{
    const auto state = m_list->shownState();
    return state ? std::optional(CodeState(*state)) : std::nullopt;
}

void CodesView::refresh()
{
    if (m_reading == nullptr) {
        return;
    }
    const int next = m_list->table().refill([this] {
        m_list->model().setContent(codeColumns(m_reading, m_lines, !shownState()), int(m_lines.size()));
        m_list->model().setShown(codeRows(m_lines, shownState()));
    });
    m_panel->show(m_reading, m_lines, next);
    qint64 open = 0;
    qint64 cells = 0;
    for (const int each : codeRows(m_lines, CodeState::Open)) {
        ++open;
        cells += m_lines[std::size_t(each)].met.rows;
    }
    m_list->setSummary(tr("%1 codes without a meaning make %2 cells unknown; what you choose is remembered for every "
                          "later load.")
                           .arg(text::number(open), text::number(cells)));
    tellWaiting();
}

void CodesView::tellWaiting()
{
    const std::vector<int> waiting = codeRows(m_lines, CodeState::Waiting);
    qint64 cells = 0;
    for (const int row : waiting) {
        cells += m_lines[std::size_t(row)].met.rows;
    }
    const bool canLoad = !m_reading->again.path.isEmpty();
    m_again->setVisible(!waiting.empty());
    m_again->setEnabled(canLoad && !m_writes.isBusy());
    m_waiting->setText(
        waiting.empty() ? tr("This week shows every meaning that is remembered.")
        : canLoad       ? tr("%1 decisions are not in this week yet: %2 cells change when it is loaded again from %3.")
                        .arg(text::number(qint64(waiting.size())), text::number(cells), m_reading->again.path)
                  : tr("%1 decisions are not in this week yet. Its file is not where it was: load it again "
                       "yourself, in place of the week that is there.")
                        .arg(text::number(qint64(waiting.size()))));
}

void CodesView::decide(const QString& text, const std::optional<QString>& meaning)
{
    const int row = m_list->table().currentRow();
    if (row < 0) {
        return;
    }
    const codes::CodeLine& line = m_lines[std::size_t(row)];
    m_history.change<Decisions>(this, text, QStringLiteral("data codes"), {decisionFor(line, line.meaning)},
                                {decisionFor(line, meaning)}, [this](const Decisions& decisions) { write(decisions); });
}

void CodesView::write(const Decisions& decisions)
{
    settle(m_lines, decisions);
    m_writes.add([path = m_workplace.database, decisions](Progress&) { return writeCodes(path, decisions); });
    refresh();
}

void CodesView::written(const Result<>& outcome)
{
    if (outcome) {
        tellWaiting();
        return;
    }
    m_list->banner().show(outcome.error());
    m_isStale = true; // what the screen says is not what the database has
    wake();
}

void CodesView::loadAgain()
{
    dump::LoadOrder order = m_reading->again;
    order.mostRejected = m_mostRejected();
    m_again->setEnabled(false);
    m_list->banner().hide();
    const auto outcome = std::make_shared<LoadOutcome>();
    m_desk.run<void>(
        tr("Loading the week again"),
        [path = m_workplace.database, order, workers = m_desk.workers(), outcome](Progress& progress) {
            return loadDump(path, order, workers, progress, outcome);
        },
        this, [this, outcome](const Result<>& result) { takeLoad(result, *outcome); });
}

void CodesView::takeLoad(const Result<>& result, const LoadOutcome& outcome)
{
    tellWaiting();
    if (!result) {
        m_list->banner().show(result.error());
        return;
    }
    const auto sonar = outcome.report.changed.find(QStringLiteral("sonar"));
    const qint64 people = sonar == outcome.report.changed.end() ? 0 : sonar->second.changed;
    m_list->banner().show(parts::Banner::Kind::Ok,
                          tr("The week was loaded again: %1 job seekers of Sonar changed.").arg(text::number(people)));
    Q_EMIT changed();
}

} // namespace spiegel::loading
