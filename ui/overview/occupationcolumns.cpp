// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/occupationcolumns.h"

#include "core/foundation/interval.h"
#include "core/text/dutch.h"

namespace spiegel::overview {

namespace {

QString percent(double share)
{
    return text::percent(100 * share);
}

tables::Column counted(const QString& title, const QString& explanation)
{
    return tables::numberColumn(title, 64, explanation);
}

} // namespace

QString OccupationWords::interval(int some, int of)
{
    const Interval interval = wilson(some, of);
    constexpr double narrow = 0.03;
    const int decimals = interval.high - interval.low < narrow ? 1 : 0;
    return text::number(100 * interval.low, decimals) + QStringLiteral("–") +
           text::percent(100 * interval.high, decimals);
}

QStringList OccupationWords::sentences(int occupation, const people::OccupationCodes& codes,
                                       const communities::Communities& communities)
{
    const communities::Standing* const standing = communities.find(occupation);
    if (standing == nullptr)
        return {};
    const communities::Community& community = communities.communities[static_cast<std::size_t>(standing->community)];
    QStringList lines = {
        tr("In the cluster %1 (%n occupation(s))", nullptr, static_cast<int>(community.occupations.size()))
            .arg(communities::nameOf(community, codes))};
    if (standing->leaving > 0)
        lines << tr("%1 of the steps from it lead to another cluster").arg(percent(standing->elsewhereShare()));
    if (standing->passing > 0)
        lines << tr("%1 of the likeliest ways between other occupations lead over it").arg(percent(standing->passing));
    return lines;
}

std::vector<tables::Column> OccupationWords::columns(std::vector<int> occupations, const people::OccupationCodes& codes,
                                                     const communities::Communities& communities,
                                                     std::shared_ptr<const void> keeper)
{
    struct Rows
    {
        std::vector<int> occupations;
        const people::OccupationCodes& codes;
        const communities::Communities& communities;
        std::shared_ptr<const void> keeper;
        [[nodiscard]] const communities::Standing& at(int row) const
        {
            return *communities.find(occupations[static_cast<std::size_t>(row)]);
        }
    };
    const auto rows = std::make_shared<const Rows>(Rows{std::move(occupations), codes, communities, std::move(keeper)});
    tables::Column name;
    name.title = tr("Occupation");
    name.width = 150;
    name.stretches = true;
    name.wraps = true;
    name.text = [rows](int row) { return rows->codes.name(rows->at(row).occupation); };
    tables::Column cluster;
    cluster.title = tr("Cluster");
    cluster.width = 110;
    cluster.stretches = true;
    cluster.wraps = true;
    cluster.explanation =
        tr("Occupations between which people go to and fro more than to others (Leiden), named by the two "
           "most typical ones; the largest first");
    cluster.text = [rows](int row) {
        return communities::nameOf(rows->communities.communities[static_cast<std::size_t>(rows->at(row).community)],
                                   rows->codes);
    };
    cluster.key = [rows](int row) { return qint64(rows->at(row).community); };
    tables::Column people =
        counted(tr("People"), tr("Who came and who left; a person who made two steps counts twice"));
    people.text = [rows](int row) { return text::number(rows->at(row).arriving + rows->at(row).leaving); };
    people.key = [rows](int row) { return rows->at(row).arriving + rows->at(row).leaving; };
    people.plain = [rows](int row) { return QString::number(rows->at(row).arriving + rows->at(row).leaving); };
    tables::Column bridge =
        counted(tr("Bridge"),
                tr("Of the likeliest ways between two other occupations, the share that leads over this one: high "
                   "for those through which people get elsewhere (betweenness)"));
    bridge.text = [rows](int row) { return percent(rows->at(row).passing); };
    bridge.key = [rows](int row) { return tables::ordered(rows->at(row).passing); };
    bridge.plain = [rows](int row) { return QString::number(rows->at(row).passing, 'g', 17); };
    tables::Column elsewhere =
        counted(tr("Elsewhere"), tr("Of the steps from it, the share that leads to another cluster"));
    elsewhere.text = [rows](int row) {
        return rows->at(row).leaving == 0 ? text::unknownWord() : percent(rows->at(row).elsewhereShare());
    };
    elsewhere.key = [rows](int row) {
        return rows->at(row).leaving == 0 ? tables::noKey : tables::ordered(rows->at(row).elsewhereShare());
    };
    elsewhere.plain = [rows](int row) {
        return rows->at(row).leaving == 0 ? QString() : QString::number(rows->at(row).elsewhereShare(), 'g', 17);
    };
    std::vector<tables::Column> columns = {name, cluster, people, bridge, elsewhere};
    for (tables::Column& column : columns) {
        column.toolTip = [rows](int row) {
            return sentences(rows->at(row).occupation, rows->codes, rows->communities).join(QLatin1Char('\n'));
        };
    }
    return columns;
}

} // namespace spiegel::overview
