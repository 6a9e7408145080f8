// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/calendar.h"
#include "core/foundation/result.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <vector>

namespace spiegel::reports {

/// What stands on the sheet on top of a batch: what it holds, what is missing and why, from what it was made and what
/// may be said on a card. No clock, no number of workers, nothing of earlier runs: the same batch gives the same sheet.
///
/// A share of a batch (--shard) gets no sheet of its own: nobody is handed a share. It leaves its figures beside its
/// manifest, and joining the manifests joins them to the sheet that the undivided batch would have had.
struct CoverSheet
{
    /// Something that is said of the batch as a whole: 'Week' - '2 maart 2015'.
    struct Fact
    {
        QString name;
        QString value;

        bool operator==(const Fact&) const = default;
    };
    /// Cards of one adviser of one branch; empty texts are not known.
    struct Group
    {
        QString branch;
        QString adviser;
        int made = 0;
        int notMade = 0;

        bool operator==(const Group&) const = default;
    };
    struct Reason
    {
        QString text;
        int cvs = 0;

        bool operator==(const Reason&) const = default;
    };

    QString title;
    Day snapshot;
    std::vector<Fact> facts;
    std::vector<Group> groups;   ///< by branch and adviser, as a Dutch reader sorts
    std::vector<Reason> reasons; ///< the commonest first
    QStringList statements;      ///< the disclosure statement, a rule a line

    [[nodiscard]] int made() const;
    [[nodiscard]] int notMade() const;
    void sort();
    /// Adds the figures of another share of the same batch. Problem: it was made from something else.
    [[nodiscard]] Result<> join(const CoverSheet& other);

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static Result<CoverSheet> parse(const QByteArray& json, const QString& path);

    bool operator==(const CoverSheet&) const = default;
};

/// 'voorblad.pdf', in the folder of the batch.
[[nodiscard]] QString coverName();
/// 'voorblad-2-of-8.json': the figures of a share.
[[nodiscard]] QString coverName(int shard, int shards);

} // namespace spiegel::reports
