// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/linking/overlap.h"

#include <QCoreApplication>

#include <map>

namespace spiegel::linking {

namespace {

struct FieldName
{
    const char* word;
    const char* title;
};
constexpr std::array<FieldName, sharedFieldCount> names = {{
    {"birth-year", QT_TRANSLATE_NOOP("linking", "year of birth")},
    {"sex", QT_TRANSLATE_NOOP("linking", "sex")},
    {"postcode", QT_TRANSLATE_NOOP("linking", "postcode")},
    {"education", QT_TRANSLATE_NOOP("linking", "education")},
    {"occupation", QT_TRANSLATE_NOOP("linking", "occupation")},
    {"transport", QT_TRANSLATE_NOOP("linking", "transport")},
    {"travel-max", QT_TRANSLATE_NOOP("linking", "travel time")},
    {"branch", QT_TRANSLATE_NOOP("linking", "branch")},
}};

/// The columns of both sources, in the order of SharedField.
std::array<std::pair<const std::vector<int>*, const std::vector<int>*>, sharedFieldCount> columnsOf(const Sides& sides)
{
    const Clients& clients = sides.clients;
    const CvSide& cvs = sides.cvs;
    return {{{&clients.birthYears, &cvs.birthYears},
             {&clients.sexes, &cvs.sexes},
             {&clients.postcodes, &cvs.postcodes},
             {&clients.educations, &cvs.educations},
             {&clients.occupations, &cvs.lastOccupations},
             {&clients.transports, &cvs.transports},
             {&clients.travels, &cvs.travels},
             {&clients.branches, &cvs.branches}}};
}

void add(FieldOverlap& field, int inSonar, int inCv)
{
    if (inSonar == unknown && inCv == unknown)
        ++field.unknownInBoth;
    else if (inSonar == unknown)
        ++field.unknownInSonar;
    else if (inCv == unknown)
        ++field.unknownInCv;
    else
        ++(inSonar == inCv ? field.equal : field.different);
}

} // namespace

QString word(SharedField field)
{
    return QString::fromLatin1(names[static_cast<std::size_t>(field)].word);
}

QString title(SharedField field)
{
    return QCoreApplication::translate("linking", names[static_cast<std::size_t>(field)].title);
}

Overlap overlapOf(const Sides& sides, const Linkage& linkage, LinkState state)
{
    Overlap overlap;
    overlap.clients = sides.clients.count();
    overlap.cvs = sides.cvs.count();
    const auto columns = columnsOf(sides);
    std::map<int, int> clientsOfCv;
    for (std::size_t client = 0; client < linkage.links.size(); ++client) {
        const Link& link = linkage.links[client];
        if (link.state != state)
            continue;
        if (link.cv < 0) {
            ++overlap.goneCvs;
            continue;
        }
        ++overlap.both;
        ++clientsOfCv[link.cv];
        for (std::size_t field = 0; field < sharedFieldCount; ++field)
            add(overlap.fields[field], (*columns[field].first)[client],
                (*columns[field].second)[static_cast<std::size_t>(link.cv)]);
    }
    for (const auto& [cv, clients] : clientsOfCv) {
        if (clients > 1)
            overlap.sharedCv += clients;
    }
    return overlap;
}

} // namespace spiegel::linking
