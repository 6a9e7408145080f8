// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figures/suppression.h"
#include "core/foundation/progress.h"
#include "core/releases/audit.h"
#include "core/releases/otherworld.h"
#include "core/statistics/tableplan.h"

#include <QStringList>

namespace spiegel::store {
class Database;
}

namespace spiegel::statistics {

/// Of what a share is a share; every column says it.
enum class Base { Column, National };

/// One figure of a table as it goes out.
struct Figure
{
    figures::CellStatus status = figures::CellStatus::Open; ///< for the analyst only
    std::optional<int> count;                               ///< nothing: hidden
    std::optional<int>
        share; ///< tenths of a percent, half away from zero; nothing when it or its base is hidden or too small
    Base of = Base::Column;

    bool operator==(const Figure&) const = default;
};

/// A table of figures about a group of people, as it may leave the program.
struct Statistics
{
    TablePlan plan;              ///< with the true counts: for the screen of the analyst only
    bool isRelease = false;      ///< written down in the log; else a look at what would go out
    QString zoneText;            ///< 'binnen 30 minuten van 1011 met de auto', 'arbeidsmarktregio Haarlem', 'Nederland'
    QString travelSource;        ///< where travel times come from; empty without them
    QStringList rows;            ///< labels, 'Totaal' last
    QStringList columns;         ///< 'Aantal' (and 'Landelijk'), or labels and 'Totaal'
    std::vector<Figure> figures; ///< row by row
    std::optional<int> hiddenByUnknown; ///< whom the filters hide because nobody knows; nothing: too few to say
    releases::Release release;
    int smallGroups = 0;                      ///< that the audit looked at
    std::vector<releases::OtherWorld> worlds; ///< that prove it, for the next audit

    [[nodiscard]] const Figure& at(std::size_t row, std::size_t column) const
    {
        return figures[row * static_cast<std::size_t>(columns.size()) + column];
    }
    [[nodiscard]] int hidden() const;
};

/// What would go out now, with all that was given out before taken into account. Writes nothing.
/// Problems: an unknown place or value; Refused: too few people (the remedy names the nearest wider zone that works),
/// or nothing can be given out beside what already was (it names that, and something that can).
[[nodiscard]] Result<Statistics> preview(store::Database& database, const Request& request, Progress& progress);
/// Of a request that preview() refuses: one near it that can be given out now, the one its remedy names; nothing when
/// none was found.
[[nodiscard]] Result<std::optional<Request>> alternative(store::Database& database, const Request& request,
                                                         Progress& progress);
/// As preview(), and writes it in the log for this recipient and on this legal ground (empty: not recorded), in one
/// transaction. A question that was answered before gets the same answer.
[[nodiscard]] Result<Statistics> giveOut(store::Database& database, const Request& request, const QString& recipient,
                                         const QString& ground, Progress& progress);

/// To whom tables go, on what legal ground (empty: not recorded), and as part of what: the product of the log.
struct Occasion
{
    QString recipient;
    QString ground;
    QString product = QStringLiteral("statistics");
};
using Answers = std::vector<Result<Statistics>>;
/// What would go out of these requests, in this order, each held against those before it too. A request that is refused
/// or wrong has its Problem in its place. Problem: cancelled, the database.
[[nodiscard]] Result<Answers> previewTogether(store::Database& database, const std::vector<Request>& requests,
                                              Progress& progress);
/// The same, written in the log within a transaction of the caller: who rolls it back gave nothing out.
[[nodiscard]] Result<Answers> giveOutTogether(store::Database& database, const std::vector<Request>& requests,
                                              const Occasion& occasion, Progress& progress);

/// For cli.md: `status` and `audit` only of a look at what would go out.
[[nodiscard]] QJsonObject jsonOf(const Statistics& statistics);
/// 'x' for what is hidden, '-' where there is no share: texts of a table for people, in Dutch number format. Columns of
/// counts, each followed by its share, headed by what it is a share of.
struct PrintedTable
{
    QStringList head;
    std::vector<QStringList> rows;
};
[[nodiscard]] PrintedTable printed(const Statistics& statistics);
/// What must stand below a table: of what the shares are, what 'x' means, rounding, whom filters hide, travel times,
/// and the disclosure statement (rules, version, audit). Translated sentences.
[[nodiscard]] QStringList notes(const Statistics& statistics);
/// The disclosure statement, the last of the notes: it goes on every paper.
[[nodiscard]] QString disclosureStatement(const Statistics& statistics);

} // namespace spiegel::statistics
