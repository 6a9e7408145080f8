// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/graph/network.h"

#include <QCoreApplication>
#include <QFont>
#include <QImage>
#include <QRectF>

#include <memory>
#include <optional>
#include <vector>

class QPainter;

namespace spiegel::graph {

struct TaperedLine;

/// What is to stand out; the rest becomes quiet.
struct Emphasis
{
    int node = -1; ///< with its neighbours
    int line = -1;
    bool operator==(const Emphasis&) const = default;
};

/// Draws a network: on a picture (screen, PNG) with lines of our own, 300 nodes and 1,500 lines with labels in some
/// 10 ms; on any other device (SVG) with QPainter. Both show the same. Keeps the pictures of the names, so keep it too.
class NetworkPainter
{
    Q_DECLARE_TR_FUNCTIONS(spiegel::graph::NetworkPainter)

public:
    void setNetwork(std::shared_ptr<const Network> network);
    [[nodiscard]] const Network& network() const { return *m_network; }
    /// The theme or the font changed.
    void forget();

    /// Fills the whole picture; its device pixel ratio counts. Format RGB32.
    void paint(QImage& picture, const Camera& camera, const Emphasis& emphasis = {});
    void paint(QPainter& painter, const Camera& camera, const Emphasis& emphasis = {});

    /// Where the names stand on the screen, by node.
    [[nodiscard]] std::vector<std::optional<QRectF>> labels(const Camera& camera, const Emphasis& emphasis = {});

private:
    struct Name
    {
        QString shown; ///< shortened where it is long
        QFont font;
        QSizeF size;
        QImage picture; ///< with a rim of the ground's colour; made when first needed
    };
    void prepareNames();
    [[nodiscard]] std::vector<bool> loudNodes(const Emphasis& emphasis) const;
    [[nodiscard]] std::vector<TaperedLine> lines(const Camera& camera, const Emphasis& emphasis) const;
    void paintNodes(QPainter& painter, const Camera& camera, const std::vector<bool>& loud) const;
    void paintLegend(QPainter& painter, QSizeF screen) const;
    const QImage& pictureOf(Name& name, double ratio) const;

    std::shared_ptr<const Network> m_network = std::make_shared<Network>();
    std::vector<Name> m_names;
};

} // namespace spiegel::graph
