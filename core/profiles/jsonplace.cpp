// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profiles/jsonplace.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace spiegel::profiles {

namespace {

QString translated(const char* text)
{
    return QCoreApplication::translate("profiles", text);
}

/// What stands in the file may be long: enough of it to find it again.
QString shown(const QString& value)
{
    constexpr qsizetype most = 60;
    return value.size() <= most ? value : value.first(most) + QChar(0x2026);
}

} // namespace

void JsonTrouble::say(const QString& what, const QString& remedy)
{
    if (!m_problem)
        m_problem = Problem::failed(what, m_where, remedy);
}

JsonPlace::JsonPlace(const QJsonValue& value, const QString& path, JsonTrouble& trouble)
    : m_value(value)
    , m_path(path)
    , m_trouble(&trouble)
{
}

bool JsonPlace::has(const char* key) const
{
    return m_value.toObject().contains(QLatin1String(key));
}

void JsonPlace::allow(const QStringList& keys) const
{
    if (!m_value.isObject()) {
        shouldBe(translated(QT_TRANSLATE_NOOP("profiles", "a group between { and }")));
        return;
    }
    for (const QString& key : m_value.toObject().keys()) {
        if (keys.contains(key))
            continue;
        m_trouble->say(
            translated(QT_TRANSLATE_NOOP("profiles", "\"%1\" is not known.")).arg(shown(at(key).path())),
            translated(QT_TRANSLATE_NOOP("profiles", "Allowed there: %1.")).arg(keys.join(QStringLiteral(", "))));
    }
}

QStringList JsonPlace::keys() const
{
    if (!m_value.isObject())
        shouldBe(translated(QT_TRANSLATE_NOOP("profiles", "a group between { and }")));
    return m_value.toObject().keys();
}

JsonPlace JsonPlace::at(const QString& key) const
{
    const QString path = m_path.isEmpty() ? key : m_path + QLatin1Char('.') + key;
    return {m_value.toObject().value(key), path, *m_trouble};
}

std::vector<JsonPlace> JsonPlace::list() const
{
    std::vector<JsonPlace> places;
    const QJsonArray values = m_value.toArray();
    if (values.isEmpty())
        shouldBe(translated(QT_TRANSLATE_NOOP("profiles", "a list between [ and ] with something in it")));
    for (qsizetype i = 0; i < values.size(); ++i)
        places.push_back({values.at(i), m_path + QStringLiteral("[%1]").arg(i), *m_trouble});
    return places;
}

QString JsonPlace::text() const
{
    if (!m_value.isString())
        shouldBe(translated(QT_TRANSLATE_NOOP("profiles", "a text between quotes")));
    QString found = m_value.toString();
    if (found.contains(QChar(QChar::Null))) // no cell of a dump has one
        shouldBe(translated(QT_TRANSLATE_NOOP("profiles", "a text without NUL characters")));
    return found;
}

QString JsonPlace::filledText() const
{
    QString found = text();
    if (found.trimmed().isEmpty())
        shouldBe(translated(QT_TRANSLATE_NOOP("profiles", "a text between quotes, not empty")));
    return found;
}

QStringList JsonPlace::texts() const
{
    if (m_value.isString())
        return {text()};
    QStringList found;
    for (const JsonPlace& place : list())
        found += place.text();
    return found;
}

int JsonPlace::number(int least, int most) const
{
    const double value = m_value.toDouble(-1);
    if (!m_value.isDouble() || value < least || value > most || value != static_cast<int>(value)) {
        shouldBe(translated(QT_TRANSLATE_NOOP("profiles", "a whole number from %1 to %2")).arg(least).arg(most));
        return least;
    }
    return static_cast<int>(value);
}

bool JsonPlace::truth() const
{
    if (!m_value.isBool())
        shouldBe(translated(QT_TRANSLATE_NOOP("profiles", "true or false")));
    return m_value.toBool();
}

QString JsonPlace::oneOf(const QStringList& words) const
{
    QString found = text();
    if (!words.contains(found))
        notAllowed(found, words);
    return found;
}

QString JsonPlace::optionalText(const char* key) const
{
    return has(key) ? at(key).text() : QString();
}

void JsonPlace::missing(const char* key) const
{
    m_trouble->say(translated(QT_TRANSLATE_NOOP("profiles", "\"%1\" is missing.")).arg(at(key).path()),
                   translated(QT_TRANSLATE_NOOP("profiles", "Add it to the profile.")));
}

void JsonPlace::notAllowed(const QString& value, const QStringList& allowed) const
{
    m_trouble->say(
        translated(QT_TRANSLATE_NOOP("profiles", "\"%1\" may not be \"%2\".")).arg(shown(m_path), shown(value)),
        translated(QT_TRANSLATE_NOOP("profiles", "Allowed there: %1.")).arg(allowed.join(QStringLiteral(", "))));
}

void JsonPlace::wrong(const QString& what, const QString& remedy) const
{
    m_trouble->say(QStringLiteral("\"%1\": %2").arg(shown(m_path), what), remedy);
}

void JsonPlace::shouldBe(const QString& what) const
{
    if (m_value.isUndefined()) {
        m_trouble->say(translated(QT_TRANSLATE_NOOP("profiles", "\"%1\" is missing.")).arg(shown(m_path)),
                       translated(QT_TRANSLATE_NOOP("profiles", "It should be %1.")).arg(what));
        return;
    }
    m_trouble->say(
        translated(QT_TRANSLATE_NOOP("profiles", "\"%1\" is not written as it should be.")).arg(shown(m_path)),
        translated(QT_TRANSLATE_NOOP("profiles", "It should be %1.")).arg(what));
}

} // namespace spiegel::profiles
