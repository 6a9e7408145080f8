// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/weights/weightspage.h"

#include "ui/desk/desk.h"
#include "ui/desk/viewhistory.h"
#include "ui/parts/banner.h"
#include "ui/parts/button.h"
#include "ui/parts/emptystate.h"
#include "ui/parts/label.h"
#include "ui/parts/pageheader.h"
#include "ui/parts/searchfield.h"
#include "ui/parts/segmented.h"
#include "ui/weights/effectpanel.h"
#include "ui/weights/versionbar.h"
#include "ui/weights/weightlist.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStackedWidget>

namespace spiegel::uiweights {

namespace {

constexpr int listWidth = 610;
constexpr int effectWidth = 410;
constexpr int leastList = 560;
constexpr int leastEffect = 320;

std::size_t place(Kind kind)
{
    return static_cast<std::size_t>(kind);
}

QComboBox* versionCombo(const QString& name)
{
    auto* combo = new QComboBox;
    combo->setAccessibleName(name);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(8);
    return combo;
}

} // namespace

WeightsPage::WeightsPage(desk::Desk& desk, desk::ViewHistory& history, QWidget* parent)
    : Page(parent)
    , m_desk(desk)
    , m_history(history)
    , m_header(new parts::PageHeader(
          tr("Weights"),
          tr("How much everything counts, and why. Try other weights, see what they do, and keep them.")))
    , m_banner(new parts::Banner)
    , m_stack(new QStackedWidget)
    , m_empty(new parts::EmptyState(look::Icon::Weights, QString(), QString()))
    , m_kind(new parts::Segmented)
    , m_from(versionCombo(tr("Begin with version")))
    , m_against(versionCombo(tr("Compare with version")))
    , m_reset(new parts::Button(tr("Reset all"), parts::Button::Kind::Quiet, look::Icon::Undo))
    , m_list(new WeightList)
    , m_bar(new VersionBar)
    , m_effect(new EffectPanel)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(look::space(1) + look::halfSpace);
    auto* take = new parts::Button(tr("Import …"), parts::Button::Kind::Quiet, look::Icon::Folder);
    auto* give = new parts::Button(tr("Export …"), parts::Button::Kind::Quiet, look::Icon::Export);
    m_header->addAction(take);
    m_header->addAction(give);
    connect(take, &QAbstractButton::clicked, this, &WeightsPage::askImport);
    connect(give, &QAbstractButton::clicked, this, &WeightsPage::askExport);
    m_banner->hide();
    layout->addWidget(m_header);
    layout->addWidget(m_banner);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(makeBody());
    layout->addWidget(m_stack, 1);
    connectViews();
    showEmpty();
}

QWidget* WeightsPage::makeTools()
{
    auto* tools = new QWidget;
    auto* row = new QHBoxLayout(tools);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(look::space(1));
    row->addWidget(parts::caption(tr("Begin with")));
    row->addWidget(m_from, 1);
    row->addWidget(parts::caption(tr("Compare with")));
    row->addWidget(m_against, 1);
    row->addWidget(m_reset);
    return tools;
}

QWidget* WeightsPage::makeBody()
{
    auto* left = new QWidget;
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look::space(1));
    column->addWidget(makeTools());
    column->addWidget(m_list, 1);
    column->addWidget(m_bar);
    left->setMinimumWidth(leastList);
    m_effect->setMinimumWidth(leastEffect);
    auto* splitter = new QSplitter(Qt::Horizontal);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(look::space(1));
    splitter->addWidget(left);
    splitter->addWidget(m_effect);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setSizes({listWidth, effectWidth});
    auto* body = new QWidget;
    auto* page = new QVBoxLayout(body);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(look::space(1));
    for (const Kind kind : weighing::kinds) {
        m_kind->add(weighing::title(kind), int(kind));
    }
    page->addWidget(m_kind, 0, Qt::AlignLeft);
    page->addWidget(splitter, 1);
    return body;
}

void WeightsPage::connectViews()
{
    connect(m_empty, &parts::EmptyState::acted, this, [this] { Q_EMIT wanted(QStringLiteral("data"), {}); });
    connect(m_kind, &parts::Segmented::chosen, this, [this](const QVariant& value) {
        WeightsView view = m_view;
        view.kind = static_cast<Kind>(value.toInt());
        change(view, tr("choose a table of weights"), QStringLiteral("weights.kind"));
    });
    connect(m_list, &WeightList::wanted, this, &WeightsPage::setAmount);
    connect(m_list, &WeightList::resetWanted, this, [this](int item) {
        setAmount(item, m_view.compared(m_view.kind, *m_versions).amounts[static_cast<std::size_t>(item)]);
    });
    connect(m_reset, &QAbstractButton::clicked, this, &WeightsPage::resetAll);
    connect(m_from, &QComboBox::activated, this, [this] { take(m_from->currentData().toInt()); });
    connect(m_against, &QComboBox::activated, this, [this] {
        WeightsView view = m_view;
        view.against[place(view.kind)] = m_against->currentData().toInt();
        change(view, tr("compare with another version"), QStringLiteral("weights.against"));
    });
    connect(m_bar, &VersionBar::saveWanted, this, &WeightsPage::keep);
    connect(m_bar, &VersionBar::useWanted, this, &WeightsPage::use);
    connect(m_effect, &EffectPanel::wanted, this, &WeightsPage::workOut);
    feedCvs();
}

void WeightsPage::setWorkplace(const parts::Workplace& workplace)
{
    if (workplace == m_workplace) {
        return;
    }
    if (workplace.database != m_workplace.database) {
        m_view = WeightsView();
        m_versions.reset();
        m_banner->hide();
    }
    m_workplace = workplace;
    m_basis = {};
    m_desk.drop(QStringLiteral("weights.effect"));
    m_effect->setBusy(false);
    showEmpty();
    if (!workplace.isEmpty()) {
        readDatabase();
    }
}

void WeightsPage::activate()
{
    if (!m_workplace.isEmpty() && m_versions) {
        readDatabase();
    }
}

void WeightsPage::showEmpty()
{
    if (m_versions && !m_workplace.isEmpty()) {
        return;
    }
    m_stack->setCurrentIndex(0);
    m_header->setEnabled(false);
    if (m_workplace.isEmpty()) {
        m_empty->setTexts(tr("No CVs yet"),
                          tr("Here you change how much everything counts, and see what that does. First load a dump."),
                          tr("Load a dump"));
    } else {
        m_empty->setTexts(tr("Reading the weights"), {});
    }
}

void WeightsPage::readDatabase()
{
    m_desk.latest<Versions>(
        QStringLiteral("weights.versions"), {}, [path = m_workplace.database](Progress&) { return readVersions(path); },
        this,
        [this](const Result<Versions>& versions) {
            if (versions) {
                takeVersions(*versions);
            } else {
                m_banner->show(versions.error());
            }
        });
}

/// What somebody tries stays; who tries nothing follows the version in use.
void WeightsPage::takeVersions(const Versions& versions)
{
    const std::optional<Versions> before = std::exchange(m_versions, versions);
    for (const Kind kind : weighing::kinds) {
        const bool follows = !before || m_view.sheet(kind).weighsLike(before->inUse(kind));
        if (follows) {
            m_view.tried(kind) = versions.inUse(kind).amounts;
        }
        if (before && before->active[place(kind)] != versions.active[place(kind)] && !m_isKeeping) {
            m_banner->show(parts::Banner::Kind::Information,
                           tr("Another window or program chose version %1 for '%2'.")
                               .arg(weighing::versionName(kind, versions.active[place(kind)]), weighing::title(kind)),
                           follows ? QString() : tr("What you try here has stayed as it was."));
        }
    }
    m_isKeeping = false;
    m_header->setEnabled(true);
    m_stack->setCurrentIndex(1);
    refresh();
    Q_EMIT versionsRead();
    if (std::exchange(m_isWanted, false)) {
        workOut();
    }
}

void WeightsPage::change(const WeightsView& view, const QString& what, const QString& key, bool merges)
{
    m_history.change<WeightsView>(
        this, what, key, m_view, view,
        [this](const WeightsView& next) {
            m_view = next;
            refresh();
        },
        merges ? desk::ViewHistory::Merge::Yes : desk::ViewHistory::Merge::No);
}

void WeightsPage::setAmount(int item, double amount)
{
    const weighing::Item& one = weighing::items(m_view.kind)[static_cast<std::size_t>(item)];
    WeightsView view = m_view;
    view.tried(view.kind)[static_cast<std::size_t>(item)] = amount;
    change(view, tr("weight of '%1'").arg(weighing::name(view.kind, one.word)),
           QStringLiteral("weights.%1.%2").arg(weighing::word(view.kind), one.word), true);
}

void WeightsPage::resetAll()
{
    WeightsView view = m_view;
    view.tried(view.kind) = m_view.compared(view.kind, *m_versions).amounts;
    change(view, tr("reset all weights"), QStringLiteral("weights.reset"));
}

void WeightsPage::take(int number)
{
    const auto sheet = m_versions->sheet(m_view.kind, number);
    if (!sheet) {
        refresh();
        return;
    }
    WeightsView view = m_view;
    view.tried(view.kind) = sheet->amounts;
    change(view, tr("begin with version %1").arg(weighing::versionName(view.kind, number)),
           QStringLiteral("weights.from"));
}

void WeightsPage::refresh()
{
    if (!m_versions) {
        return;
    }
    m_kind->setValue(int(m_view.kind));
    fillCombos();
    m_list->show(m_view, *m_versions);
    m_bar->show(m_view, *m_versions);
    m_effect->show(m_view, *m_versions);
    m_reset->setEnabled(!m_view.sheet(m_view.kind).weighsLike(m_view.compared(m_view.kind, *m_versions)));
}

void WeightsPage::fillCombos()
{
    const QSignalBlocker from(m_from);
    const QSignalBlocker against(m_against);
    m_from->clear();
    m_against->clear();
    m_against->addItem(tr("in use"), WeightsView::usual);
    std::vector<int> numbers = {weighing::builtInNumber};
    for (const weighing::WeightSet& set : m_versions->sets[place(m_view.kind)]) {
        numbers.push_back(set.number);
    }
    for (const int number : numbers) {
        for (QComboBox* combo : {m_from, m_against}) {
            combo->addItem(weighing::versionName(m_view.kind, number), number);
            combo->setItemData(combo->count() - 1, versionText(m_view.kind, number, *m_versions), Qt::ToolTipRole);
        }
    }
    const auto same = m_versions->numberOf(m_view.sheet(m_view.kind));
    m_from->setCurrentIndex(same ? m_from->findData(*same) : -1);
    m_from->setPlaceholderText(tr("changed"));
    m_against->setCurrentIndex(std::max(0, m_against->findData(m_view.against[place(m_view.kind)])));
}

} // namespace spiegel::uiweights
