// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geography/area.h"

#include "core/text/distance.h"
#include "core/text/fold.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

namespace spiegel::geography {

namespace {

using Kind = Area::Kind;
using Kinds = std::vector<Kind>;

const std::vector<Place>& placesOf(Kind kind)
{
    const Postcodes& postcodes = Postcodes::builtIn();
    switch (kind) {
    case Kind::Region:
        return postcodes.regions();
    case Kind::Municipality:
        return postcodes.municipalities();
    case Kind::Province:
        break;
    }
    return postcodes.provinces();
}

struct Wanted
{
    Kinds kinds{Kind::Region, Kind::Municipality, Kind::Province};
    QString name; ///< squashed
};

Wanted understand(const QString& text)
{
    Wanted wanted;
    const qsizetype colon = text.indexOf(u':');
    const QString before = text::squash(QStringView(text).left(std::max<qsizetype>(colon, 0)));
    if (before == u"regio")
        wanted.kinds = {Kind::Region};
    else if (before == u"gemeente")
        wanted.kinds = {Kind::Municipality};
    else if (before == u"provincie")
        wanted.kinds = {Kind::Province};
    const bool hasPrefix = wanted.kinds.size() == 1;
    wanted.name = text::squash(hasPrefix ? QStringView(text).mid(colon + 1) : QStringView(text));
    return wanted;
}

bool isOfficial(const Place& place, const QString& name)
{
    return text::squash(place.name) == name || text::squash(place.code) == name;
}

bool isOtherName(const Place& place, const QString& name)
{
    return std::any_of(place.otherNames.begin(), place.otherNames.end(),
                       [&name](const QString& other) { return text::squash(other) == name; });
}

std::optional<QString> formerName(const QString& name)
{
    for (const Postcode& postcode : Postcodes::builtIn().all()) {
        if (!postcode.formerMunicipality.isEmpty() && text::squash(postcode.formerMunicipality) == name)
            return postcode.formerMunicipality;
    }
    return std::nullopt;
}

/// Up to three official names that look most like the one that was asked for.
QStringList nearestNames(const Wanted& wanted)
{
    constexpr int most = 3;
    struct Near
    {
        int errors;
        QString name;
    };
    std::vector<Near> near;
    for (const Kind kind : wanted.kinds) {
        for (const Place& place : placesOf(kind)) {
            const QString name = text::squash(place.name);
            const bool contains = wanted.name.size() > 2 && name.contains(wanted.name);
            near.push_back({contains ? 0 : text::editDistance(name, wanted.name, 4), place.name});
        }
    }
    std::stable_sort(near.begin(), near.end(), [](const Near& a, const Near& b) { return a.errors < b.errors; });
    QStringList names;
    for (const Near& one : near) {
        if (one.errors <= std::min<qsizetype>(4, wanted.name.size() / 2) && names.size() < most &&
            !names.contains(one.name))
            names.append(one.name);
    }
    return names;
}

Problem notFound(const QString& text, const Wanted& wanted)
{
    constexpr qsizetype longestShown = 60;
    const QString shown = text.size() > longestShown ? text.left(longestShown) + u'…' : text;
    const QStringList names = nearestNames(wanted);
    const QString remedy =
        names.isEmpty() ? QCoreApplication::translate("geography", "Give the name or the code of an arbeidsmarktregio, "
                                                                   "municipality or province.")
                        : QCoreApplication::translate("geography", "Did you mean: %1?").arg(names.join(u", "));
    return Problem::failed(QCoreApplication::translate("geography", "There is no region called '%1'.").arg(shown), {},
                           remedy);
}

} // namespace

QString kindText(Area::Kind kind)
{
    switch (kind) {
    case Kind::Region:
        return QCoreApplication::translate("geography", "labour market region");
    case Kind::Municipality:
        return QCoreApplication::translate("geography", "municipality");
    case Kind::Province:
        break;
    }
    return QCoreApplication::translate("geography", "province");
}

Result<Area> Area::find(const QString& text)
{
    const Wanted wanted = understand(text);
    if (wanted.name.isEmpty())
        return fail(notFound(text, wanted));
    for (const auto& fits : {isOfficial, isOtherName}) {
        for (const Kind kind : wanted.kinds) {
            for (const Place& place : placesOf(kind)) {
                if (fits(place, wanted.name))
                    return of(kind, place);
            }
        }
    }
    const bool maybeFormer =
        std::find(wanted.kinds.begin(), wanted.kinds.end(), Kind::Municipality) != wanted.kinds.end();
    const std::optional<QString> name = maybeFormer ? formerName(wanted.name) : std::nullopt;
    return name ? Result<Area>(former(*name)) : fail(notFound(text, wanted));
}

Area Area::of(Kind kind, const Place& place)
{
    Area area;
    area.m_kind = kind;
    area.m_name = place.name;
    area.m_code = place.code;
    for (const Postcode& postcode : Postcodes::builtIn().all()) {
        const bool inside = kind == Kind::Region ? postcode.regionCode == place.code
                            : kind == Kind::Province
                                ? postcode.provinceCode == place.code
                                : postcode.municipalityCode == place.code || postcode.formerMunicipality == place.name;
        if (inside)
            area.add(postcode.number);
    }
    return area;
}

Area Area::former(const QString& name)
{
    Area area;
    area.m_kind = Kind::Municipality;
    area.m_name = name;
    for (const Postcode& postcode : Postcodes::builtIn().all()) {
        if (postcode.formerMunicipality == name)
            area.add(postcode.number);
    }
    return area;
}

void Area::add(int pc4)
{
    m_postcodes.push_back(pc4);
    m_contains.set(static_cast<std::size_t>(pc4));
}

bool Area::contains(int pc4) const
{
    return pc4 >= 0 && static_cast<std::size_t>(pc4) < m_contains.size() &&
           m_contains.test(static_cast<std::size_t>(pc4));
}

QString Area::text() const
{
    return kindText(m_kind) % u' ' % m_name;
}

} // namespace spiegel::geography
