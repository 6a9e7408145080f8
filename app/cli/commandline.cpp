// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandline.h"

#include "app/cli/usage.h"
#include "app/cli/verb.h"
#include "app/cli/verbs.h"

#include <QCoreApplication>
#include <QTranslator>

#include <CLI/CLI.hpp>
#include <atomic>

namespace spiegel::cli {

namespace {

std::atomic<Progress*> running{nullptr};
constexpr int usageStatus = 2;

/// Dutch for as long as the object lives; English is what the source is written in.
class Language
{
public:
    void choose(const std::string& code)
    {
        if (code == "en")
            return;
        const bool isThere = m_translator.load(QStringLiteral(":/translations/spiegel_nl.qm"));
        Q_ASSERT_X(isThere, "Language", "the translation is embedded");
        QCoreApplication::installTranslator(&m_translator);
    }
    ~Language() { QCoreApplication::removeTranslator(&m_translator); }

private:
    QTranslator m_translator;
};

/// The language must be known before the help is written.
std::string languageOf(const QStringList& arguments)
{
    const qsizetype at = arguments.lastIndexOf(QStringLiteral("--lang"));
    if (at >= 0 && at + 1 < arguments.size())
        return arguments[at + 1].toStdString();
    return arguments.contains(QStringLiteral("--lang=en")) ? "en" : "nl";
}

QString inWords(const char* text)
{
    return QCoreApplication::translate("cli", text);
}

struct GlobalOptions
{
    bool json = false;
    bool csv = false;
    std::string language = "nl";
};

void declareGlobal(CLI::App& app, Surroundings& surroundings, GlobalOptions& options)
{
    app.add_option("--db", surroundings.databasePath, inWords(QT_TRANSLATE_NOOP("cli", "The database")).toStdString());
    app.add_option("--snapshot", surroundings.snapshotDay,
                   inWords(QT_TRANSLATE_NOOP("cli", "The week, as 2015-03-02; the newest without it")).toStdString());
    auto* json = app.add_flag("--json", options.json,
                              inWords(QT_TRANSLATE_NOOP("cli", "Answer as one JSON document")).toStdString());
    app.add_flag("--csv", options.csv,
                 inWords(QT_TRANSLATE_NOOP("cli", "Answer as CSV, where it is a table")).toStdString())
        ->excludes(json);
    app.add_option("--lang", options.language,
                   inWords(QT_TRANSLATE_NOOP("cli", "Language of messages: nl or en")).toStdString())
        ->check(CLI::IsMember({"nl", "en"}));
    app.add_option("--workers", surroundings.workerCount,
                   inWords(QT_TRANSLATE_NOOP("cli", "How many threads at most; the outcome is the same")).toStdString())
        ->check(CLI::Range(1, 1024));
}

} // namespace

void cancelCommandLine()
{
    if (Progress* progress = running.load())
        progress->cancel();
}

int runCommandLine(const QStringList& arguments, QIODevice& output, QIODevice& messages, bool isTerminal)
{
    Language language;
    language.choose(languageOf(arguments));
    Console console(output, messages, isTerminal);
    ConsoleProgress progress(console);
    Surroundings surroundings{console, progress, {}, {}, 0};
    GlobalOptions options;

    CLI::App app(
        inWords(QT_TRANSLATE_NOOP("cli", "Spiegelpaleis: careers, cards and figures from the weekly dump of werk.nl"))
            .toStdString(),
        "spiegel");
    nameHelp(app);
    app.set_version_flag("--version", "spiegel " SPIEGEL_VERSION,
                         inWords(QT_TRANSLATE_NOOP("cli", "Shows the version")).toStdString());
    app.require_subcommand(1);
    app.fallthrough();
    declareGlobal(app, surroundings, options);
    const auto verbs = allVerbs();
    for (const auto& verb : verbs) {
        CLI::App* command = app.add_subcommand(verb->name(), verb->description().toStdString());
        command->group(inWords(QT_TRANSLATE_NOOP("cli", "What it does")).toStdString());
        nameHelp(*command);
        verb->declare(*command);
    }

    std::vector<std::string> reversed;
    for (auto argument = arguments.rbegin(); argument != arguments.rend(); ++argument)
        reversed.push_back(argument->toStdString());
    try {
        app.parse(reversed);
    } catch (const CLI::Success& success) {
        std::ostringstream help;
        app.exit(success, help, help);
        console.write(QByteArray::fromStdString(help.str()));
        return 0;
    } catch (const CLI::ParseError& error) {
        console.tell(usageProblem(error, app));
        console.tell(inWords(
            QT_TRANSLATE_NOOP("cli", "Use 'spiegel --help' or 'spiegel VERB --help' to see what is possible.")));
        return usageStatus;
    }
    console.setFormat(options.json ? Format::Json : options.csv ? Format::Csv : Format::Readable);
    running.store(&progress);
    int status = usageStatus;
    for (const auto& verb : verbs) {
        if (app.got_subcommand(verb->name()))
            status = verb->run(surroundings);
    }
    running.store(nullptr);
    console.endProgress();
    return status;
}

} // namespace spiegel::cli
