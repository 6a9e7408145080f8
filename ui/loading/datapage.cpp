// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/loading/datapage.h"

#include "core/dump/rejectstore.h"
#include "core/text/dutch.h"
#include "ui/desk/desk.h"
#include "ui/loading/codes/codesview.h"
#include "ui/loading/load/loadflow.h"
#include "ui/loading/mapping/mappingdialog.h"
#include "ui/loading/rejects/rejectsview.h"
#include "ui/loading/titles/titlesview.h"
#include "ui/loading/weeks/journalview.h"
#include "ui/loading/weeks/weeksview.h"
#include "ui/parts/button.h"
#include "ui/parts/pageheader.h"
#include "ui/parts/segmented.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace spiegel::loading {

namespace {

Result<Rejects> readRejectList(const QString& path, Day week)
{
    auto database = store::Database::open(path, store::Access::Read);
    if (!database) {
        return fail(database.error());
    }
    if (const auto chosen = database->choose(week); !chosen) {
        return fail(chosen.error());
    }
    auto rejects = dump::readRejects(*database);
    if (!rejects) {
        return fail(rejects.error());
    }
    return std::make_shared<const RejectList>(std::move(*rejects));
}

} // namespace

DataPage::DataPage(desk::Desk& desk, desk::ViewHistory& history, std::function<double()> mostRejected, QWidget* parent)
    : Page(parent)
    , m_desk(desk)
    , m_header(new parts::PageHeader(tr("Data")))
    , m_load(new parts::Button(tr("Load a dump …"), parts::Button::Kind::Primary, look::Icon::Plus))
    , m_back(new parts::Button(tr("To the data"), parts::Button::Kind::Quiet, look::Icon::Left))
    , m_stack(new QStackedWidget)
    , m_tabs(new parts::Segmented)
    , m_sections(new QStackedWidget)
    , m_flow(new LoadFlow(desk, history, mostRejected))
    , m_weeks(new WeeksView(desk))
    , m_rejects(new RejectsView(desk, history, QStringLiteral("data rejects")))
    , m_titles(new TitlesView(desk, history))
    , m_codes(new CodesView(desk, history, std::move(mostRejected)))
    , m_journal(new JournalView)
{
    m_header->addAction(m_back);
    m_header->addAction(m_load);
    m_stack->addWidget(buildSections());
    m_stack->addWidget(m_flow);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(look::space(2));
    page->addWidget(m_header);
    page->addWidget(m_stack, 1);
    connectSections();
    showFlow(false);
}

QWidget* DataPage::buildSections()
{
    m_tabs->add(tr("Weeks"), Weeks);
    m_tabs->add(tr("Rejects"), RejectRows);
    m_tabs->add(tr("Titles without a code"), Titles);
    m_tabs->add(tr("Unknown codes"), UnknownCodes);
    m_tabs->add(tr("Journal"), Journal);
    for (QWidget* section : std::initializer_list<QWidget*>{m_weeks, m_rejects, m_titles, m_codes, m_journal}) {
        m_sections->addWidget(section);
    }
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look::space(2));
    column->addWidget(m_tabs, 0, Qt::AlignLeft);
    column->addWidget(m_sections, 1);
    return box;
}

void DataPage::connectSections()
{
    connect(m_load, &QPushButton::clicked, this, [this] { open(QStringLiteral("load")); });
    connect(m_back, &QPushButton::clicked, this, [this] { showFlow(false); });
    connect(m_tabs, &parts::Segmented::chosen, this,
            [this](const QVariant& section) { showSection(Section(section.toInt())); });
    connect(m_flow, &LoadFlow::closed, this, [this](bool isOpenMatch) {
        showFlow(false);
        if (isOpenMatch)
            Q_EMIT wanted(QStringLiteral("occupations"), QStringLiteral("openmatch"));
        else
            Q_EMIT wanted(QStringLiteral("start"), {});
    });
    connect(m_flow, &LoadFlow::loaded, this, [this](const QString& path) { Q_EMIT databaseChanged(path); });
    connect(m_flow, &LoadFlow::mappingWanted, this, &DataPage::joinColumns);
    connect(m_weeks, &WeeksView::changed, this, [this] { Q_EMIT databaseChanged({}); });
    connect(m_titles, &TitlesView::changed, this, [this] { Q_EMIT databaseChanged({}); });
    connect(m_codes, &CodesView::changed, this, [this] { Q_EMIT databaseChanged({}); });
}

void DataPage::showFlow(bool flow)
{
    m_stack->setCurrentIndex(flow ? 1 : 0);
    m_back->setVisible(flow);
    m_load->setVisible(!flow);
    m_header->setTitle(flow ? tr("Load a dump") : tr("Data"));
    m_header->setSentence(flow
                              ? tr("A week of werk.nl, or data of another source, goes into the database as a whole or "
                                   "not at all.")
                              : tr("What is in the database, what was left out, and what was done with it."));
}

void DataPage::showSection(Section section)
{
    m_tabs->setValue(section);
    m_sections->setCurrentIndex(section);
    wakeSection();
}

void DataPage::wakeSection()
{
    if (m_sections->currentIndex() == Titles) {
        m_titles->wake();
    } else if (m_sections->currentIndex() == UnknownCodes) {
        m_codes->wake();
    }
}

void DataPage::open(const QString& key)
{
    const auto prefix = QStringLiteral("dump:");
    if (key.startsWith(prefix)) {
        m_flow->begin(key.mid(prefix.size()));
        showFlow(true);
    } else if (key == QLatin1String("load")) {
        m_flow->begin();
        showFlow(true);
    } else if (key == QLatin1String("demo")) {
        m_flow->beginDemo();
        showFlow(true);
    } else if (const QStringList sections{QStringLiteral("weeks"), QStringLiteral("rejects"), QStringLiteral("titles"),
                                          QStringLiteral("codes"), QStringLiteral("journal")};
               sections.contains(key)) {
        showFlow(false);
        showSection(Section(sections.indexOf(key)));
    }
}

void DataPage::joinColumns(const QString& path)
{
    auto* dialog = new MappingDialog(m_desk, path, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &MappingDialog::saved, m_flow, &LoadFlow::setProfile);
    dialog->open();
}

void DataPage::setWorkplace(const parts::Workplace& workplace)
{
    if (workplace == m_workplace) {
        return;
    }
    m_workplace = workplace;
    m_flow->setWorkplace(workplace);
    m_weeks->setWorkplace(workplace);
    m_titles->setWorkplace(workplace);
    m_codes->setWorkplace(workplace);
    if (workplace.isEmpty() && workplace.openMatch.empty() && !m_flow->isWorking()) {
        showFlow(true); // the one thing to do here
    }
    becomeStale();
}

void DataPage::readAgain()
{
    const bool hasWeeks = !m_workplace.isEmpty() || !m_workplace.openMatch.empty();
    if (hasWeeks) {
        readWeekLines();
    } else {
        m_weeks->show({});
        m_journal->show({});
    }
    if (m_workplace.isEmpty()) {
        m_rejects->show(std::make_shared<const RejectList>(), {});
        return;
    }
    readRejects();
    wakeSection();
}

void DataPage::readWeekLines()
{
    m_desk.latest<WeeksReading>(
        QStringLiteral("data weeks"), tr("Reading the weeks"),
        [path = m_workplace.database](Progress& progress) { return readWeeks(path, progress); }, this,
        [this](const Result<WeeksReading>& reading) {
            if (reading) {
                m_weeks->show(*reading);
                m_journal->show(reading->journal);
            }
        });
}

void DataPage::readRejects()
{
    m_rejects->setWaiting();
    const QString path = m_workplace.database;
    m_desk.latest<Rejects>(
        QStringLiteral("data rejects"), tr("Reading the rejects"),
        [path, week = m_workplace.snapshot](Progress&) { return readRejectList(path, week); }, this,
        [this, path](const Result<Rejects>& rejects) {
            if (rejects) {
                m_rejects->show(*rejects, path);
            } else {
                m_rejects->setProblem(rejects.error().text());
            }
        });
}

} // namespace spiegel::loading
