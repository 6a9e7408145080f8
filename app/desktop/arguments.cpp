// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/arguments.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QRegularExpression>

namespace spiegel::desktop {

namespace {

QString inWords(const char* words)
{
    return QCoreApplication::translate("desktop", words);
}

void describe(QCommandLineParser& parser)
{
    parser.setApplicationDescription(
        inWords(QT_TRANSLATE_NOOP("desktop", "Workbench for careers and cv cards of the public employment service.")));
    const auto option = [&parser](const char* name, const char* words, const char* value) {
        parser.addOption({QLatin1String(name), inWords(words), QLatin1String(value)});
    };
    option("db", QT_TRANSLATE_NOOP("desktop", "The database; by default the one opened last."), "file");
    option(
        "page",
        QT_TRANSLATE_NOOP(
            "desktop", "The page to begin with: start, careers, cards, targetgroup, personas, reports, data, weights, settings, about."),
        "page");
    option("key", QT_TRANSLATE_NOOP("desktop", "What to show on that page, such as occupation:CODE or cv:NUMBER."),
           "key");
    option("screenshot", QT_TRANSLATE_NOOP("desktop", "Write a picture of the page to this PNG file and stop."),
           "file");
    option("headless", QT_TRANSLATE_NOOP("desktop", "Write a picture of every page to this folder and stop."),
           "folder");
    option("lang", QT_TRANSLATE_NOOP("desktop", "The language: nl or en."), "language");
    option("theme", QT_TRANSLATE_NOOP("desktop", "The colours: light or dark."), "theme");
    option("size", QT_TRANSLATE_NOOP("desktop", "The size of the window, such as 1440x900."), "size");
    option("time", QT_TRANSLATE_NOOP("desktop", "Say on standard error how long the first page took."), "");
    option("help", QT_TRANSLATE_NOOP("desktop", "This text."), "");
    option("version", QT_TRANSLATE_NOOP("desktop", "The version."), "");
}

tl::unexpected<Problem> usage(const QString& what)
{
    return fail(Problem::failed(what, {}, inWords(QT_TRANSLATE_NOOP("desktop", "See spiegelpaleis --help."))));
}

bool isOneOf(const QString& word, const QStringList& known)
{
    return word.isEmpty() || known.contains(word);
}

} // namespace

Result<Arguments> parseArguments(const QStringList& words)
{
    QCommandLineParser parser;
    describe(parser);
    if (!parser.parse(QStringList{QStringLiteral("spiegelpaleis")} + words)) {
        const QStringList strange = parser.unknownOptionNames();
        return usage(strange.isEmpty()
                         ? parser.errorText()
                         : inWords(QT_TRANSLATE_NOOP("desktop", "There is no option ‘%1’.")).arg(strange.first()));
    }
    if (!parser.positionalArguments().isEmpty()) {
        return usage(
            inWords(QT_TRANSLATE_NOOP("desktop", "‘%1’ is not understood.")).arg(parser.positionalArguments().first()));
    }
    const auto value = [&parser](const char* name) { return parser.value(QLatin1String(name)); };
    const auto isSet = [&parser](const char* name) { return parser.isSet(QLatin1String(name)); };
    Arguments asked;
    asked.database = value("db");
    asked.page = value("page");
    asked.key = value("key");
    asked.picture = value("screenshot");
    asked.pictures = value("headless");
    asked.language = value("lang");
    asked.size = value("size");
    asked.timed = isSet("time");
    asked.help = isSet("help");
    asked.version = isSet("version");
    const QString theme = value("theme");
    static const QRegularExpression sizes(QStringLiteral("^[1-9]\\d{2,3}x[1-9]\\d{2,3}$"));
    if (!isOneOf(theme, {QStringLiteral("light"), QStringLiteral("dark")})) {
        return usage(inWords(QT_TRANSLATE_NOOP("desktop", "The theme is light or dark, not ‘%1’.")).arg(theme));
    }
    if (!isOneOf(asked.language, {QStringLiteral("nl"), QStringLiteral("en")})) {
        return usage(inWords(QT_TRANSLATE_NOOP("desktop", "The language is nl or en, not ‘%1’.")).arg(asked.language));
    }
    if (!asked.size.isEmpty() && !sizes.match(asked.size).hasMatch()) {
        return usage(
            inWords(QT_TRANSLATE_NOOP("desktop", "The size is written as 1440x900, not ‘%1’.")).arg(asked.size));
    }
    if (!theme.isEmpty()) {
        asked.theme = theme == QLatin1String("dark") ? Arguments::Theme::Dark : Arguments::Theme::Light;
    }
    return asked;
}

QString helpText()
{
    QCommandLineParser parser;
    describe(parser);
    return parser.helpText();
}

} // namespace spiegel::desktop
