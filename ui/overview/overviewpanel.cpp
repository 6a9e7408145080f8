// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/overviewpanel.h"

#include "core/text/dutch.h"
#include "core/text/fold.h"
#include "ui/graph/networkview.h"
#include "ui/overview/overviewchips.h"
#include "ui/parts/button.h"
#include "ui/parts/label.h"
#include "ui/parts/searchfield.h"
#include "ui/parts/segmented.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QVBoxLayout>

#include <algorithm>

namespace spiegel::overview {

OverviewPanel::OverviewPanel(QWidget* parent)
    : QWidget(parent)
    , m_search(new parts::SearchField(tr("Find in the picture")))
    , m_colours(new parts::Segmented)
    , m_anew(new parts::Button(look::Icon::Refresh, tr("Lay out anew")))
    , m_more(new parts::Button(look::Icon::Plus, tr("Take together, hide, pin")))
    , m_chips(new OverviewChips)
    , m_network(new graph::NetworkView)
{
    m_search->setMinimumWidth(72); // a name of some letters: beside a table in a small window
    m_search->setEmptiesWhenTaken(true);
    m_colours->add(tr("level"), int(Arrangement::Colours::Level));
    m_colours->add(tr("cluster"), int(Arrangement::Colours::Community));
    m_colours->setToolTip(tr("What the colour of a disc says"));
    m_colours->setAccessibleName(tr("What the colour of a disc says"));
    auto* const bar = new QHBoxLayout;
    bar->setContentsMargins(8, 8, 8, 8);
    bar->setSpacing(8);
    bar->addWidget(m_search, 1);
    bar->addWidget(m_colours);
    bar->addWidget(m_anew);
    bar->addWidget(m_more);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(bar);
    layout->addWidget(m_chips);
    layout->addWidget(m_network, 1);
    m_chips->setContentsMargins(8, 0, 8, 8);
    connectNetwork();
    connectBar();
    addKeys();
}

void OverviewPanel::connectNetwork()
{
    const auto keyOf = [this](int node) { return m_network->network().nodes[static_cast<std::size_t>(node)].key; };
    connect(m_network, &graph::NetworkView::nodeClicked, this, [this, keyOf](int node, bool adds) {
        Q_EMIT changed(m_arrangement.choosing(keyOf(node), adds), tr("choose an occupation"));
    });
    connect(m_network, &graph::NetworkView::nodesBoxed, this, &OverviewPanel::chooseNodes);
    connect(m_network, &graph::NetworkView::nodeOpened, this, &OverviewPanel::open);
    connect(m_network, &graph::NetworkView::nodeMoved, this, [this, keyOf](int node, QPointF place) {
        Q_EMIT changed(m_arrangement.pinning(keyOf(node), place), tr("move an occupation"));
    });
    connect(m_network, &graph::NetworkView::lineClicked, this,
            [this](int line) { Q_EMIT lineClicked(m_arranged.linesOf[static_cast<std::size_t>(line)].back()); });
    connect(m_network, &graph::NetworkView::groundClicked, this, &OverviewPanel::groundClicked);
    connect(m_network, &graph::NetworkView::menuWanted, this, [this](int node, QPoint global) {
        QMenu* const menu = menuOf(node);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->popup(global);
    });
    m_network->setTips([this](int node) { return tipOf(node); }, [this](int line) { return tipOfShownLine(line); });
}

void OverviewPanel::connectBar()
{
    connect(m_search, &parts::SearchField::asked, this, &OverviewPanel::find);
    connect(m_search, &parts::SearchField::taken, this, [this](const parts::Suggestion& found) { goTo(found.key); });
    connect(m_colours, &parts::Segmented::chosen, this, [this](const QVariant& value) {
        Arrangement next = m_arrangement;
        next.colours = static_cast<Arrangement::Colours>(value.toInt());
        Q_EMIT changed(next, tr("change the colours"));
    });
    connect(m_chips, &OverviewChips::changed, this, &OverviewPanel::changed);
    connect(m_anew, &QAbstractButton::clicked, this, &OverviewPanel::layOutWanted);
    connect(m_more, &QAbstractButton::clicked, this, [this] {
        const int node = m_arrangement.chosen.isEmpty() ? -1 : m_arranged.nodeOf(m_arrangement.chosen.constFirst());
        QMenu* const menu = menuOf(node);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->popup(m_more->mapToGlobal(m_more->rect().bottomLeft()));
    });
}

void OverviewPanel::show(std::shared_ptr<const Subject> subject)
{
    m_subject = std::move(subject);
}

void OverviewPanel::follow(const Arrangement& arrangement, int selectedLine)
{
    if (!m_subject)
        return;
    m_arrangement = arrangement;
    m_arranged = arranged(m_subject->whole, arrangement);
    m_network->setNetwork(std::make_shared<const graph::Network>(m_arranged.network));
    std::vector<int> chosen;
    for (const QString& key : arrangement.chosen) {
        if (const int node = m_arranged.nodeOf(key); node >= 0)
            chosen.push_back(node);
    }
    m_network->setChosen(chosen);
    m_network->setSelectedLine(selectedLine < 0 ? -1 : m_arranged.lineShowing(selectedLine));
    m_colours->setValue(int(arrangement.colours));
    m_chips->show(arrangement, [this](const QString& key) { return nameOf(key); });
}

QString OverviewPanel::nameOf(const QString& key) const
{
    if (const Bundle* const bundle = m_arrangement.bundleOf(key))
        return bundle->name;
    const auto number = m_subject ? m_subject->codes.find(key) : std::nullopt;
    return number ? m_subject->codes.name(*number) : key;
}

int OverviewPanel::clusterOf(const QString& code) const
{
    const auto number = m_subject->codes.find(code);
    const communities::Standing* const standing = number ? m_subject->communities.find(*number) : nullptr;
    return standing == nullptr ? -1 : standing->community;
}

void OverviewPanel::find(const QString& text)
{
    constexpr std::size_t most = 10;
    const QString wanted = text::fold(text);
    std::vector<std::pair<int, parts::Suggestion>> found;
    for (const graph::NetworkNode& node : m_subject ? m_subject->whole.nodes : std::vector<graph::NetworkNode>()) {
        const auto place = text::fold(node.name).indexOf(wanted);
        if (place < 0)
            continue;
        const int cluster = clusterOf(node.key);
        QString detail = m_arrangement.hidden.contains(node.key) ? tr("hidden; is shown again") : QString();
        if (detail.isEmpty() && cluster >= 0)
            detail = communities::nameOf(m_subject->communities.communities[static_cast<std::size_t>(cluster)],
                                         m_subject->codes);
        found.emplace_back(place == 0 ? 0 : 1, parts::Suggestion{node.name, detail, node.key, look::Icon::Careers});
    }
    std::stable_sort(found.begin(), found.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    std::vector<parts::Suggestion> best;
    for (std::size_t place = 0; place < std::min(most, found.size()); ++place)
        best.push_back(found[place].second);
    m_search->answer(text, best);
}

void OverviewPanel::goTo(const QString& code)
{
    const QString key = m_arrangement.keyOf(code);
    Q_EMIT changed(m_arrangement.showing(code).choosing(key, false), tr("find an occupation"));
    if (const int node = m_arranged.nodeOf(key); node >= 0) {
        m_network->centreOn(node);
        m_network->setFocus();
    }
}

void OverviewPanel::open(int node)
{
    const QString key = m_arranged.network.nodes[static_cast<std::size_t>(node)].key;
    if (m_arrangement.bundleOf(key) != nullptr)
        Q_EMIT changed(m_arrangement.splitting(key), tr("split occupations"));
    else
        Q_EMIT opened(key);
}

QString OverviewPanel::tipOf(int node) const
{
    const QString key = m_arranged.network.nodes[static_cast<std::size_t>(node)].key;
    const Bundle* const bundle = m_arrangement.bundleOf(key);
    if (bundle == nullptr)
        return m_subject->tipOfNode(key);
    QStringList names;
    for (const QString& code : bundle->codes)
        names << nameOf(code);
    return QStringLiteral("<qt><b>%1</b><p>%2</p></qt>")
        .arg(bundle->name.toHtmlEscaped(), text::list(names).toHtmlEscaped());
}

QString OverviewPanel::tipOfShownLine(int line) const
{
    const std::vector<int>& behind = m_arranged.linesOf[static_cast<std::size_t>(line)];
    if (behind.size() == 1)
        return m_subject->tipOfLine(behind.front());
    const graph::NetworkLine& sum = m_arranged.network.lines[static_cast<std::size_t>(line)];
    return QStringLiteral("<qt><b>%1</b><p>%2</p></qt>")
        .arg(tr("From %1 to %2")
                 .arg(m_arranged.network.nodes[static_cast<std::size_t>(sum.from)].name,
                      m_arranged.network.nodes[static_cast<std::size_t>(sum.to)].name)
                 .toHtmlEscaped(),
             tr("%1 steps with %2 people together; who made several of them counts more than once")
                 .arg(text::number(qint64(behind.size())), text::number(std::llround(sum.amount)))
                 .toHtmlEscaped());
}

} // namespace spiegel::overview
