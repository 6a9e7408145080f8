// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/graph/networkview.h"
#include "ui/overview/overviewpanel.h"
#include "ui/parts/button.h"

#include <QInputDialog>
#include <QMenu>
#include <QShortcut>

#include <algorithm>
#include <set>

// What one can do with discs: by the menu, and by keys while the picture has the keyboard.

namespace spiegel::overview {

void OverviewPanel::addKeys()
{
    const auto add = [this](const QKeySequence& key, void (OverviewPanel::*act)()) {
        auto* const shortcut = new QShortcut(key, m_network);
        shortcut->setContext(Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    add(Qt::Key_Delete, &OverviewPanel::hideChosen);
    add(Qt::Key_P, &OverviewPanel::pinChosen);
    add(Qt::Key_G, &OverviewPanel::bundleChosen);
    add(Qt::Key_F2, &OverviewPanel::nameChosen);
    add(Qt::Key_N, &OverviewPanel::chooseNeighbours);
    add(Qt::Key_B, &OverviewPanel::toggleBoxing);
    add(QKeySequence::SelectAll, &OverviewPanel::chooseSeen);
}

/// The largest last: what was chosen last is what a table shows.
void OverviewPanel::chooseNodes(const std::vector<int>& nodes, bool adds)
{
    QStringList keys;
    for (const int node : nodes)
        keys.prepend(m_arranged.network.nodes[static_cast<std::size_t>(node)].key);
    Q_EMIT changed(m_arrangement.choosingAll(keys, adds), tr("choose occupations"));
}

void OverviewPanel::chooseSeen()
{
    chooseNodes(m_network->nodesInView(), false);
}

/// Those that a line of the picture joins with what is chosen.
void OverviewPanel::chooseNeighbours()
{
    std::set<int> chosen;
    for (const QString& key : std::as_const(m_arrangement.chosen)) {
        if (const int node = m_arranged.nodeOf(key); node >= 0)
            chosen.insert(node);
    }
    std::set<int> neighbours;
    for (const graph::NetworkLine& line : m_arranged.network.lines) {
        if (chosen.contains(line.from))
            neighbours.insert(line.to);
        if (chosen.contains(line.to))
            neighbours.insert(line.from);
    }
    if (!neighbours.empty())
        chooseNodes({neighbours.begin(), neighbours.end()}, true);
}

void OverviewPanel::toggleBoxing()
{
    m_network->setBoxing(!m_network->isBoxing());
}

void OverviewPanel::nameChosen()
{
    const QString key = m_arrangement.chosen.size() == 1 ? m_arrangement.chosen.constFirst() : QString();
    const Bundle* const bundle = m_arrangement.bundleOf(key);
    if (bundle == nullptr)
        return;
    auto* const dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Name of the group"));
    dialog->setLabelText(tr("What are these %n occupations together?", nullptr, int(bundle->codes.size())));
    dialog->setTextValue(bundle->name);
    connect(dialog, &QInputDialog::textValueSelected, this, [this, key](const QString& name) {
        const Arrangement next = m_arrangement.naming(key, name);
        if (next != m_arrangement)
            Q_EMIT changed(next, tr("name a group"));
    });
    dialog->open();
}

void OverviewPanel::hideChosen()
{
    if (!m_arrangement.chosen.isEmpty())
        Q_EMIT changed(m_arrangement.hiding(m_arrangement.chosen), tr("hide occupations"));
}

void OverviewPanel::pinChosen()
{
    Arrangement next = m_arrangement;
    const bool isPinned = std::all_of(next.chosen.begin(), next.chosen.end(),
                                      [this](const QString& key) { return m_arrangement.pinned.contains(key); });
    for (const QString& key : std::as_const(m_arrangement.chosen)) {
        const int node = m_arranged.nodeOf(key);
        if (isPinned)
            next = next.loosening(key);
        else if (node >= 0)
            next = next.pinning(key, m_arranged.network.nodes[static_cast<std::size_t>(node)].place);
    }
    Q_EMIT changed(next, isPinned ? tr("loosen occupations") : tr("pin occupations"));
}

void OverviewPanel::bundleChosen()
{
    const QStringList keys = m_arrangement.chosen;
    Q_EMIT changed(m_arrangement.bundling(keys, bundleName(keys)), tr("take occupations together"));
}

QString OverviewPanel::bundleName(const QStringList& keys) const
{
    // Named after its largest disc: they stand in the order of their size.
    for (const graph::NetworkNode& node : m_arranged.network.nodes) {
        if (keys.contains(node.key))
            return tr("%1 and %n more", nullptr, static_cast<int>(m_arrangement.codesOf(keys).size()) - 1)
                .arg(node.name);
    }
    return {};
}

void OverviewPanel::bundleClusters(const std::vector<int>& clusters, const QString& what)
{
    Arrangement next = m_arrangement;
    for (const int cluster : clusters) {
        QStringList codes;
        for (const graph::NetworkNode& node : m_subject->whole.nodes) {
            if (clusterOf(node.key) == cluster && !next.hidden.contains(node.key))
                codes << node.key;
        }
        next = next.bundling(codes,
                             communities::nameOf(m_subject->communities.communities[static_cast<std::size_t>(cluster)],
                                                 m_subject->codes));
    }
    if (clusters.size() > 1)
        next.chosen.clear(); // all of them are meant, none stands out
    Q_EMIT changed(next, what);
}

void OverviewPanel::fillNodeMenu(QMenu& menu, const QString& key)
{
    const bool isBundle = m_arrangement.bundleOf(key) != nullptr;
    // The menu of a chosen disc is about all that are chosen, that of another one about itself.
    const QStringList keys = m_arrangement.chosen.contains(key) ? m_arrangement.chosen : QStringList(key);
    if (isBundle) {
        menu.addAction(tr("Name the group …"), this, [this, key] {
            if (m_arrangement.chosen != QStringList(key))
                Q_EMIT changed(m_arrangement.choosing(key, false), tr("choose an occupation"));
            nameChosen();
        });
        menu.addAction(tr("Split"), this,
                       [this, key] { Q_EMIT changed(m_arrangement.splitting(key), tr("split occupations")); });
    } else {
        menu.addAction(tr("See where people came from and went to"), this, [this, key] { Q_EMIT opened(key); });
    }
    menu.addSeparator();
    if (m_arrangement.pinned.contains(key))
        menu.addAction(tr("Loosen"), this,
                       [this, key] { Q_EMIT changed(m_arrangement.loosening(key), tr("loosen an occupation")); });
    else
        menu.addAction(tr("Pin here"), this, [this, key] {
            const int node = m_arranged.nodeOf(key);
            Q_EMIT changed(m_arrangement.pinning(key, m_arranged.network.nodes[static_cast<std::size_t>(node)].place),
                           tr("pin an occupation"));
        });
    menu.addAction(keys.size() > 1 ? tr("Hide these %1").arg(keys.size()) : tr("Hide"), this,
                   [this, keys] { Q_EMIT changed(m_arrangement.hiding(keys), tr("hide occupations")); });
    auto* const together = menu.addAction(tr("Take the chosen ones together"), this, [this, keys] {
        Q_EMIT changed(m_arrangement.bundling(keys, bundleName(keys)), tr("take occupations together"));
    });
    together->setEnabled(keys.size() > 1);
    together->setToolTip(tr("First choose several: with Ctrl and a click, or by dragging with Shift"));
    menu.addAction(tr("Choose the neighbours too"), this, [this, key] {
        if (!m_arrangement.chosen.contains(key))
            Q_EMIT changed(m_arrangement.choosing(key, false), tr("choose an occupation"));
        chooseNeighbours();
    });
    const int cluster = isBundle ? -1 : clusterOf(key);
    if (cluster >= 0)
        menu.addAction(tr("Take its cluster together"), this,
                       [this, cluster] { bundleClusters({cluster}, tr("take a cluster together")); });
}

void OverviewPanel::fillGroundMenu(QMenu& menu)
{
    menu.addAction(tr("Take every cluster together"), this, [this] {
        std::set<int> clusters;
        for (const graph::NetworkNode& node : m_subject->whole.nodes) {
            if (const int cluster = clusterOf(node.key); cluster >= 0)
                clusters.insert(cluster);
        }
        bundleClusters({clusters.begin(), clusters.end()}, tr("take every cluster together"));
    });
    menu.addAction(tr("Choose all that is seen"), this, &OverviewPanel::chooseSeen);
    auto* const boxing =
        menu.addAction(tr("Choose with a box: drag over the picture"), this, &OverviewPanel::toggleBoxing);
    boxing->setCheckable(true);
    boxing->setChecked(m_network->isBoxing());
    boxing->setToolTip(tr("Dragging with Shift always draws a box; Ctrl adds to what is chosen"));
    menu.addAction(tr("Show the whole picture"), m_network, &graph::NetworkView::showAll);
    menu.addAction(tr("Lay out anew"), this, &OverviewPanel::layOutWanted);
    const bool isArranged =
        !m_arrangement.hidden.isEmpty() || !m_arrangement.bundles.empty() || !m_arrangement.pinned.isEmpty();
    menu.addAction(tr("As it was: nothing hidden, taken together or pinned"), this,
                   [this] {
                       Arrangement next;
                       next.colours = m_arrangement.colours;
                       Q_EMIT changed(next, tr("undo what was arranged"));
                   })
        ->setEnabled(isArranged);
}

QMenu* OverviewPanel::menuOf(int node)
{
    auto* const menu = new QMenu(this);
    menu->setToolTipsVisible(true);
    if (!m_subject)
        return menu;
    if (node >= 0) {
        fillNodeMenu(*menu, m_arranged.network.nodes[static_cast<std::size_t>(node)].key);
        menu->addSeparator();
    }
    fillGroundMenu(*menu);
    return menu;
}

} // namespace spiegel::overview
