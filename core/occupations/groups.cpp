// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/occupations/groups.h"

#include "core/text/table.h"

#include <QHash>

namespace spiegel::occupations {

namespace {

struct IscoGroup
{
    QString name;
    QString brc;
    GroupMatch match = GroupMatch::Unknown;
};

GroupMatch matchOf(QStringView how)
{
    if (how == u"main")
        return GroupMatch::Main;
    return how == u"near" ? GroupMatch::Near : GroupMatch::Unknown;
}

struct Groups
{
    QHash<QString, IscoGroup> isco;
    QStringList iscoCodes;
    std::vector<BrcGroup> brc;
    QHash<QString, QString> brcNames;

    Groups()
    {
        text::readTable(QStringLiteral(":/registers/isco.tsv"), 4, [this](const auto& row) {
            iscoCodes.append(row[0].toString());
            isco.insert(row[0].toString(), {row[1].toString(), row[2].toString(), matchOf(row[3])});
        });
        text::readTable(QStringLiteral(":/registers/brc2014.tsv"), 3, [this](const auto& row) {
            brc.push_back({row[0].toString(), row[1].toString(), row[2].toString()});
            brcNames.insert(brc.back().code, brc.back().name);
        });
    }
};

const Groups& groups()
{
    static const Groups builtIn;
    return builtIn;
}

} // namespace

QString iscoName(const QString& code)
{
    return groups().isco.value(code).name;
}

const QStringList& iscoCodes()
{
    return groups().iscoCodes;
}

QString brcOfIsco(const QString& iscoUnitGroup)
{
    return groups().isco.value(iscoUnitGroup).brc;
}

GroupMatch brcMatch(const QString& iscoUnitGroup)
{
    return groups().isco.value(iscoUnitGroup).match;
}

const std::vector<BrcGroup>& brcGroups()
{
    return groups().brc;
}

QString groupName(const QString& group)
{
    return groups().brcNames.value(group, group);
}

} // namespace spiegel::occupations
