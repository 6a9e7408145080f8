// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/communities/communities.h"
#include "ui/overview/arranged.h"

#include <QWidget>

#include <functional>
#include <memory>

class QMenu;

namespace spiegel::graph {
class NetworkView;
}
namespace spiegel::parts {
class Button;
class SearchField;
class Segmented;
struct Suggestion;
} // namespace spiegel::parts

namespace spiegel::overview {

class OverviewChips;

/// What the panel shows; the references live as long as `keeper`.
struct Subject
{
    std::shared_ptr<const void> keeper;
    const graph::Network& whole;
    const people::OccupationCodes& codes;
    const communities::Communities& communities;
    std::function<QString(const QString& code)> tipOfNode;
    std::function<QString(int line)> tipOfLine; ///< of the whole network
};

/// The picture of all occupations with what one can do in it: find one, colour by level or cluster, pin, hide, take
/// together and name, lay out anew; by mouse, menu and keyboard (Delete hides, P pins, G takes together, F2 names,
/// N adds the neighbours, Ctrl+A chooses all that is seen, B lets the mouse draw boxes). It keeps nothing of
/// that itself: each change is told, and shown when the page says so.
class OverviewPanel : public QWidget
{
    Q_OBJECT

public:
    explicit OverviewPanel(QWidget* parent = nullptr);

    void show(std::shared_ptr<const Subject> subject);
    /// `selectedLine`: of the whole network, or -1.
    void follow(const Arrangement& arrangement, int selectedLine);
    /// Of a disc of the picture, or of the ground (-1); the panel's child.
    [[nodiscard]] QMenu* menuOf(int node);
    [[nodiscard]] const Arranged& arrangedNow() const { return m_arranged; }

Q_SIGNALS:
    /// `what` says it for the undo menu.
    void changed(const spiegel::overview::Arrangement& arrangement, const QString& what);
    void opened(const QString& code);
    void lineClicked(int wholeLine);
    void groundClicked();
    void layOutWanted();

private:
    void connectNetwork();
    void connectBar();
    void addKeys();
    void find(const QString& text);
    void goTo(const QString& code);
    void open(int node);
    void chooseNodes(const std::vector<int>& nodes, bool adds);
    void chooseSeen();
    void chooseNeighbours();
    void toggleBoxing();
    void nameChosen();
    void hideChosen();
    void pinChosen();
    void bundleChosen();
    void bundleClusters(const std::vector<int>& clusters, const QString& what);
    void fillNodeMenu(QMenu& menu, const QString& key);
    void fillGroundMenu(QMenu& menu);
    [[nodiscard]] QString nameOf(const QString& key) const;
    [[nodiscard]] QString bundleName(const QStringList& keys) const;
    [[nodiscard]] int clusterOf(const QString& code) const;
    [[nodiscard]] QString tipOf(int node) const;
    [[nodiscard]] QString tipOfShownLine(int line) const;

    std::shared_ptr<const Subject> m_subject;
    Arrangement m_arrangement;
    Arranged m_arranged;
    parts::SearchField* m_search;
    parts::Segmented* m_colours;
    parts::Button* m_anew;
    parts::Button* m_more;
    OverviewChips* m_chips;
    graph::NetworkView* m_network;
};

} // namespace spiegel::overview
