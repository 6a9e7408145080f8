// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/brainstorm/composition.h"
#include "core/personas/persona.h"
#include "core/statistics/statistics.h"

#include <memory>

namespace spiegel::brainstorm {

/// One block of a report with what was found for it.
struct Section
{
    Block block;
    QString title;
    QString lead;    ///< of whom it tells, or the sentence of the block
    QString refusal; ///< why there is nothing here, in words that may go out; empty: there is
    Problem reason;  ///< of a refusal: the whole of it, for the analyst only
    std::shared_ptr<const statistics::Statistics> table; ///< of a table, chart or map
    std::shared_ptr<const personas::Personas> personas;
    QStringList notes; ///< what must stand below it
};

/// A brainstorm report as it may leave the program: what stands in it, for paper, spreadsheet and screen alike.
struct Report
{
    QString name;
    QString title;
    QString subtitle;
    Day snapshot;
    bool isRelease = false;     ///< written down in the log; else a look at what would go out
    QString placeText;          ///< 'binnen 30 minuten van 2011 met de auto'
    QString placeName;          ///< 'Rond 2011', 'Haarlem': the head of a column
    std::vector<int> postcodes; ///< the area; empty: the whole country
    int threshold = 0;
    QString recipient; ///< 'niet vastgelegd' when it is not
    QString ground;
    std::vector<Section> sections;
    QStringList statements; ///< the disclosure statement, a rule each
    QStringList sources;    ///< from what it was made

    [[nodiscard]] int refusals() const;
};

/// A table as the deck of the brainstorm session laid it out: texts in Dutch number format, 'x' for what is hidden.
struct DeckTable
{
    struct Column
    {
        QString title; ///< 'Opl.Niveau', 'Aantal', '%'
        QString of;    ///< of what a share is a share; else empty
    };
    std::vector<Column> columns;
    std::vector<QStringList> rows; ///< 'Totaal:' last
};
[[nodiscard]] DeckTable deckTable(const statistics::Statistics& table, const QString& placeName);

/// The figures of a map in the order of the table beside it: the most people first, then what is hidden,
/// and last of whom it is not known where they live.
[[nodiscard]] std::vector<std::size_t> rowsByCount(const statistics::Statistics& table);

/// The document of `spiegel report --json`.
[[nodiscard]] QJsonObject toJson(const Report& report);

} // namespace spiegel::brainstorm
