// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

#include <vector>

namespace spiegel::geography {

/// One number of the estimate of travel times, with the reason for it. The texts are Dutch, as the file has them.
struct TravelParameter
{
    QString key; ///< auto.stad
    double value = 0;
    QString unit;
    QString name;
    QString reason;
};

/// Every number of the estimate: speeds, detours, waiting. They stand in one file, resources/travel/parameters.tsv.
class TravelParameters
{
public:
    [[nodiscard]] static const TravelParameters& builtIn();

    /// In the order of the file.
    [[nodiscard]] const std::vector<TravelParameter>& all() const { return m_all; }
    /// A key that is not there is a bug.
    [[nodiscard]] double value(const QString& key) const;
    /// One line each, to be shown: 'Auto: snelheid in de stad: 24 km per uur (30- en 50-straten met kruispunten)'.
    [[nodiscard]] QString text() const;

private:
    TravelParameters();

    std::vector<TravelParameter> m_all;
    QHash<QString, double> m_values;
};

} // namespace spiegel::geography
