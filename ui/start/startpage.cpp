// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/startpage.h"

#include "core/dump/tablenames.h"
#include "core/text/dutch.h"
#include "ui/desk/desk.h"
#include "ui/parts/banner.h"
#include "ui/parts/button.h"
#include "ui/parts/emptystate.h"
#include "ui/parts/pageheader.h"
#include "ui/start/age.h"
#include "ui/start/figurecard.h"
#include "ui/start/fillpanel.h"
#include "ui/start/titlescard.h"
#include "ui/start/weekcard.h"

#include <QDate>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QStackedWidget>

#include <algorithm>
#include <array>

namespace spiegel::start {

namespace {

constexpr std::array figureTables = {"cv", "werkervaring", "vacature", "bekeken", "sonar", "werkgever"};
constexpr int cardsHeight = 192;

QString dataPage()
{
    return QStringLiteral("data");
}

bool isRegister(const QString& table)
{
    return table.startsWith(QStringLiteral("beroep")) || table == QLatin1String("competentie") ||
           table == QLatin1String("werkgever") || table == QLatin1String("polis");
}

Day today()
{
    const QDate now = QDate::currentDate();
    return Day::of(now.year(), now.month(), now.day());
}

const dump::TableFill* tableOf(const std::vector<dump::TableFill>& fill, const QString& table)
{
    const auto found = std::ranges::find(fill, table, &dump::TableFill::table);
    return found == fill.end() ? nullptr : &*found;
}

} // namespace

StartPage::StartPage(desk::Desk& desk, QWidget* parent)
    : Page(parent)
    , m_desk(desk)
    , m_stack(new QStackedWidget(this))
    , m_empty(new parts::EmptyState(look::Icon::Data, {}, {}))
{
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(m_stack);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(buildOverview());
    connect(m_empty, &parts::EmptyState::acted, this, [this] { Q_EMIT wanted(dataPage(), QStringLiteral("load")); });
    connect(m_empty, &parts::EmptyState::actedSecond, this, [this] {
        if (m_workplace.openMatch.empty())
            Q_EMIT wanted(dataPage(), QStringLiteral("demo"));
        else
            Q_EMIT wanted(QStringLiteral("occupations"), QStringLiteral("openmatch"));
    });
    m_empty->setTexts(tr("Just a moment"), tr("The database is being opened."));
}

void StartPage::offerFirstLoad()
{
    if (!m_workplace.openMatch.empty()) {
        m_empty->setTexts(
            tr("No week of werk.nl is loaded yet"),
            tr("There is public data: UWV Open Match Data, the newest week that of %1. Load a weekly dump "
               "of werk.nl for all the rest.")
                .arg(text::date(m_workplace.openMatch.back())),
            tr("Load a dump …"));
        m_empty->setSecondAction(tr("Show the public figures"));
        return;
    }
    m_empty->setTexts(tr("Nothing is loaded yet"),
                      tr("Load a weekly dump of werk.nl: a folder or an archive. Or make a demonstration with 20,000 "
                         "made-up CVs to look around."),
                      tr("Load a dump …"));
    m_empty->setSecondAction(tr("Make a demonstration"));
}

QWidget* StartPage::buildOverview()
{
    m_header = new parts::PageHeader(tr("Start"));
    auto* load = new parts::Button(tr("Load a dump …"), parts::Button::Kind::Primary, look::Icon::Plus);
    m_header->addAction(load);
    m_banner = new parts::Banner;
    m_load = new LoadCard;
    m_weeks = new WeeksCard;
    m_titles = new TitlesCard;
    m_fill = new FillPanel;
    auto* figures = new QHBoxLayout;
    figures->setSpacing(look::space(1));
    for (const char* table : figureTables) {
        const QString native = QLatin1String(table);
        auto* card = new FigureCard(dump::tableTitle(native));
        m_figures.emplace(native, card);
        figures->addWidget(card, 1);
    }
    auto* cards = new QHBoxLayout;
    cards->setSpacing(look::space(1));
    for (QWidget* card : std::initializer_list<QWidget*>{m_load, m_weeks, m_titles}) {
        card->setFixedHeight(cardsHeight);
        cards->addWidget(card, 1);
    }
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look::space(1));
    column->addWidget(m_header);
    column->addSpacing(look::space(1));
    column->addWidget(m_banner);
    column->addLayout(figures);
    column->addLayout(cards);
    column->addWidget(m_fill, 1);
    // On a small screen the page scrolls rather than squeezes.
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    const auto goes = [this](const char* key) {
        return [this, key] { Q_EMIT wanted(dataPage(), QLatin1String(key)); };
    };
    connect(load, &QPushButton::clicked, this, goes("load"));
    connect(m_banner, &parts::Banner::acted, this, goes("weeks"));
    connect(m_load, &LoadCard::rejectsWanted, this, goes("rejects"));
    connect(m_weeks, &WeeksCard::weeksWanted, this, goes("weeks"));
    connect(m_titles, &TitlesCard::titlesWanted, this, goes("titles"));
    return scroll;
}

void StartPage::setWorkplace(const parts::Workplace& workplace)
{
    if (workplace == m_workplace) {
        return;
    }
    m_workplace = workplace;
    m_stack->setCurrentIndex(workplace.isEmpty() ? 0 : 1);
    if (workplace.isEmpty()) {
        offerFirstLoad();
    }
    becomeStale();
}

void StartPage::tellWeek()
{
    m_header->setTitle(tr("Week of %1").arg(text::date(m_workplace.snapshot)));
    QStringList facts{ageText(m_workplace.snapshot, today())};
    if (m_workplace.demo) {
        facts << tr("demonstration: all people are made up");
    } else if (!m_workplace.source.isEmpty()) {
        facts << tr("source: %1").arg(m_workplace.source);
    }
    m_header->setSentence(facts.join(QStringLiteral(" · ")));
}

void StartPage::readAgain()
{
    if (m_workplace.isEmpty()) {
        return;
    }
    tellWeek();
    m_banner->hide();
    for (const auto& [table, card] : m_figures) {
        card->setWaiting();
    }
    m_titles->setWaiting();
    m_fill->setWaiting(tr("The fields are being counted …"));
    const QString path = m_workplace.database;
    const Day day = m_workplace.snapshot;
    m_desk.latest<WeekStory>(
        QStringLiteral("start week"), tr("Opening the week"), [=](Progress&) { return readWeekStory(path, day); }, this,
        [this](const Result<WeekStory>& story) {
            if (story) {
                take(*story);
            } else {
                m_banner->show(story.error());
            }
        });
    using Tables = std::vector<dump::TableFill>;
    m_desk.latest<Tables>(
        QStringLiteral("start fill"), tr("Counting how full every field is"),
        [=](Progress& progress) { return readFill(path, day, progress); }, this,
        [this](Result<Tables> fill) {
            if (fill) {
                take(std::move(*fill));
            } else if (!fill.error().isCancelled()) {
                m_fill->setWaiting(fill.error().text());
            } else {
                m_fill->setWaiting(tr("Stopped before the fields were counted."));
            }
        });
    const Workers workers = m_desk.workers();
    m_desk.latest<TitleStory>(
        QStringLiteral("start titles"), tr("Counting the jobs without a code"),
        [=](Progress& progress) { return readTitleStory(path, day, workers, progress); }, this,
        [this](const Result<TitleStory>& story) {
            if (story) {
                m_titles->show(*story);
            } else {
                m_titles->show(story.error());
            }
        });
}

void StartPage::take(const WeekStory& story)
{
    m_load->show(story);
    m_weeks->show(m_workplace, story);
    for (const dump::FileReport& file : story.load.files) {
        setFigure(file.file.chopped(4), file.accepted, {});
    }
    if (story.overdue.empty()) {
        return;
    }
    const auto count = qint64(story.overdue.size());
    const QString weeks = text::number(qint64(story.retentionWeeks));
    m_banner->show(
        parts::Banner::Kind::Warning,
        count == 1 ? tr("1 week is older than the retention period of %1 weeks.").arg(weeks)
                   : tr("%1 weeks are older than the retention period of %2 weeks.").arg(text::number(count), weeks),
        tr("Personal data may not be kept longer than needed. Removing is for good."));
    m_banner->setAction(tr("See the weeks"));
}

/// What there is first, then the registers, then what this week does not have.
void StartPage::take(std::vector<dump::TableFill> tables)
{
    std::ranges::stable_partition(tables, [](const dump::TableFill& table) { return !isRegister(table.table); });
    std::ranges::stable_partition(tables, [](const dump::TableFill& table) { return table.rows > 0; });
    const Fill fill = std::make_shared<const std::vector<dump::TableFill>>(std::move(tables));
    const auto rowsOf = [&fill](const char* table) {
        const dump::TableFill* found = tableOf(*fill, QLatin1String(table));
        return found == nullptr ? 0 : found->rows;
    };
    const qint64 cvs = rowsOf("cv");
    for (const dump::TableFill& table : *fill) {
        QString note;
        const bool perCv = table.table == QLatin1String("werkervaring") || table.table == QLatin1String("bekeken");
        if (perCv && cvs > 0) {
            note = tr("%1 per CV").arg(text::number(double(table.rows) / double(cvs), 1));
        }
        if (table.table == QLatin1String("sonar") && table.rows > 0) {
            const auto link = std::ranges::find(table.columns, QStringLiteral("cv_id"), &dump::ColumnFill::column);
            if (link != table.columns.end()) {
                note = tr("%1 with a CV").arg(text::percentOf(table.rows - link->unknown, table.rows));
            }
        }
        setFigure(table.table, table.rows, note);
    }
    m_fill->show(fill);
}

void StartPage::setFigure(const QString& table, qint64 rows, const QString& note)
{
    if (const auto card = m_figures.find(table); card != m_figures.end()) {
        card->second->setFigure(rows, note);
    }
}

} // namespace spiegel::start
