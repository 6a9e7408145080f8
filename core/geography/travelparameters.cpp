// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geography/travelparameters.h"

#include "core/text/table.h"

#include <QLocale>
#include <QStringList>

namespace spiegel::geography {

const TravelParameters& TravelParameters::builtIn()
{
    static const TravelParameters parameters;
    return parameters;
}

TravelParameters::TravelParameters()
{
    text::readTable(QStringLiteral(":/travel/parameters.tsv"), 5, [this](const auto& row) {
        m_all.push_back(
            {row[0].toString(), text::decimalNumber(row[1]), row[2].toString(), row[3].toString(), row[4].toString()});
        m_values.insert(m_all.back().key, m_all.back().value);
    });
}

double TravelParameters::value(const QString& key) const
{
    const auto found = m_values.constFind(key);
    Q_ASSERT(found != m_values.cend());
    return *found;
}

QString TravelParameters::text() const
{
    const QLocale dutch(QLocale::Dutch, QLocale::Netherlands);
    QStringList lines;
    for (const TravelParameter& one : m_all) {
        lines << one.name % QStringView(u": ") % dutch.toString(one.value, 'g', 6) % u' ' % one.unit %
                     QStringView(u" (") % one.reason % u')';
    }
    return lines.join(u'\n');
}

} // namespace spiegel::geography
