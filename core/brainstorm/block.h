// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/result.h"
#include "core/statistics/request.h"

#include <QJsonObject>

#include <array>
#include <optional>
#include <vector>

namespace spiegel::brainstorm {

/// One piece of a report as somebody asks for it, before anything is counted. A chart that asks the same as a table
/// shows the figures of that table.
struct Block
{
    enum class Kind { Text, Table, Chart, Map, Personas };
    /// Whom it is about: who lives in the area of the report, or in the whole country.
    enum class Area { Here, Country };

    Kind kind = Kind::Text;
    QString title; ///< empty: the usual one
    QString text;  ///< of a Text, its paragraphs with an empty line between; else a sentence below the title, or empty
    populations::Kind population = populations::Kind::Sonar;
    std::vector<populations::Variable> by; ///< of a table one or two, of a chart one; of a map municipalities
    bool compareNational = false;          ///< only Here and with one variable
    std::vector<statistics::Filter> where;
    bool includeUnknown = false;
    Area area = Area::Here;
    int most = 6; ///< personas that are shown, the largest groups first

    [[nodiscard]] bool isCounted() const { return kind == Kind::Table || kind == Kind::Chart || kind == Kind::Map; }
    bool operator==(const Block&) const = default;
};

inline constexpr std::array blockKinds = {Block::Kind::Text, Block::Kind::Table, Block::Kind::Chart, Block::Kind::Map,
                                          Block::Kind::Personas};

/// `text`, `table` …: for files, never translated.
[[nodiscard]] QString word(Block::Kind kind);
/// 'Tabel', translated.
[[nodiscard]] QString name(Block::Kind kind);

/// The block as a composition file has it.
[[nodiscard]] QJsonObject toJson(const Block& block);
/// Problem: what is wrong with it, in words for who wrote the file; `where` is empty.
[[nodiscard]] Result<Block> blockOf(const QJsonObject& json);

} // namespace spiegel::brainstorm
