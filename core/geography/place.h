// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/calendar.h"

#include <QString>
#include <QStringList>

#include <limits>

namespace spiegel::geography {

/// Degrees, WGS84. Not a number where it is not known.
struct Coordinate
{
    double lat = std::numeric_limits<double>::quiet_NaN();
    double lon = std::numeric_limits<double>::quiet_NaN();

    [[nodiscard]] bool isKnown() const { return lat == lat && lon == lon; }
};

/// A four-digit postcode (PC4). Texts that are not known are empty; the municipality is that of 2025.
struct Postcode
{
    int number = 0;            ///< 1000 to 9999
    QString place;             ///< Haarlem
    QString municipality;      ///< Haarlem
    QString municipalityCode;  ///< GM0392
    QString region;            ///< arbeidsmarktregio: Zuid-Kennemerland en IJmond
    QString regionCode;        ///< AM37
    QString province;          ///< Noord-Holland
    QString provinceCode;      ///< PV27
    int inhabitants = unknown; ///< on 1 January 2021, by CBS rounded to 5; unknown for 35 of them
    Coordinate centre;         ///< unknown for 4
    QString station;           ///< the nearest railway station as the crow flies (2017)
    double stationKm = std::numeric_limits<double>::quiet_NaN();
    QString formerMunicipality; ///< that of 2021 where it is no more in 2025; else empty
};

/// A municipality, arbeidsmarktregio or province.
struct Place
{
    QString code; ///< GM0392, AM37, PV27
    QString name;
    QString regionCode;     ///< of a municipality; else empty
    QString provinceCode;   ///< of a municipality; else empty
    int year = 2025;        ///< a municipality's last year in the register: 2025, or 2022 when it was merged since
    Coordinate label;       ///< a point well inside, for a name on a map
    QStringList otherNames; ///< Den Haag for 's-Gravenhage
};

} // namespace spiegel::geography
