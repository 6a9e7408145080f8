// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mailing/stoplist.h"

#include "core/store/database.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QVariant>

namespace spiegel::mailing {

namespace {

const QString propertyName = QStringLiteral("mailing_stops");

QString tidy(const QString& entry)
{
    return entry.simplified().toLower();
}

} // namespace

StopList StopList::read(const store::Database& database)
{
    StopList list;
    const QByteArray json = database.property(propertyName).toString().toUtf8();
    for (const QJsonValue& entry : QJsonDocument::fromJson(json).array())
        list.add(entry.toString());
    return list;
}

Result<> StopList::write(store::Database& database) const
{
    return database.setProperty(
        propertyName,
        QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(m_entries)).toJson(QJsonDocument::Compact)));
}

void StopList::add(const QString& entry)
{
    const QString clean = tidy(entry);
    if (clean.isEmpty() || m_entries.contains(clean))
        return;
    m_entries << clean;
    m_entries.sort();
}

bool StopList::remove(const QString& entry)
{
    return m_entries.removeAll(tidy(entry)) > 0;
}

bool StopList::stops(const QString& employer, const QString& address) const
{
    const QString clean = tidy(address);
    const qsizetype at = clean.lastIndexOf(QLatin1Char('@'));
    return m_entries.contains(tidy(employer)) || m_entries.contains(clean) ||
           (at >= 0 && m_entries.contains(clean.mid(at)));
}

} // namespace spiegel::mailing
