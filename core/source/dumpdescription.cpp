// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/source/dumpdescription.h"

#include "core/source/jsonfile.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace spiegel::source {

namespace {

QString translated(const char* text)
{
    return QCoreApplication::translate("source", text);
}

QString formatName()
{
    return QStringLiteral("werknl-dump");
}

} // namespace

Result<DumpDescription> DumpDescription::parse(const QByteArray& json, const QString& where)
{
    const auto object = parseJsonObject(json, where);
    if (!object)
        return fail(object.error());
    if (object->value(QLatin1String("format")).toString() != formatName()) {
        return fail(Problem::failed(
            translated(QT_TRANSLATE_NOOP("source", "\"format\" is not \"%1\".")).arg(formatName()), where,
            translated(QT_TRANSLATE_NOOP("source", "Choose a dump of werk.nl, or a profile for another source."))));
    }
    if (object->value(QLatin1String("version")).toDouble() != version) {
        return fail(Problem::failed(
            translated(QT_TRANSLATE_NOOP("source", "\"version\" is not %1, the only one this program knows."))
                .arg(version),
            where,
            translated(
                QT_TRANSLATE_NOOP("source", "Install a newer version of this program, or have the dump made again."))));
    }
    const std::optional<Day> day = Day::parse(object->value(QLatin1String("peildatum")).toString());
    if (!day) {
        return fail(
            Problem::failed(translated(QT_TRANSLATE_NOOP("source", "\"peildatum\" is missing or is no date.")), where,
                            translated(QT_TRANSLATE_NOOP(
                                "source", "Write the day the dump shows as YYYY-MM-DD, for example \"2015-03-02\"."))));
    }
    const QJsonValue bron = object->value(QLatin1String("bron"));
    if (!bron.isUndefined() && !bron.isNull() && !bron.isString()) {
        return fail(Problem::failed(translated(QT_TRANSLATE_NOOP("source", "\"bron\" is no text.")), where,
                                    translated(QT_TRANSLATE_NOOP("source", "Write it between quotes."))));
    }
    return DumpDescription{*day, bron.toString()};
}

QByteArray DumpDescription::toJson() const
{
    const QJsonObject object{{QStringLiteral("format"), formatName()},
                             {QStringLiteral("version"), version},
                             {QStringLiteral("peildatum"), peildatum.iso()},
                             {QStringLiteral("bron"), bron}};
    return QJsonDocument(object).toJson();
}

Problem DumpDescription::absent(const QString& where)
{
    return Problem::failed(
        translated(QT_TRANSLATE_NOOP("source", "There is no dump.json, so it is not known which day this dump shows.")),
        where,
        translated(QT_TRANSLATE_NOOP("source", "Choose the folder or archive that holds dump.json. For data of another "
                                               "source choose its profile.")));
}

} // namespace spiegel::source
