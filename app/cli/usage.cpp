// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/usage.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <CLI/CLI.hpp>

#include <algorithm>
#include <array>

namespace spiegel::cli {

namespace {

struct Known
{
    const char* pattern;  ///< of what CLI11 says
    const char* sentence; ///< with %1 … for its captures
};

const std::array known = {
    Known{R"(^(.+) is required$)", QT_TRANSLATE_NOOP("cli", "%1 is missing.")},
    Known{R"(^([^:]+): \d+ required .*missing$)", QT_TRANSLATE_NOOP("cli", "A value is missing after %1.")},
    Known{R"(^([^:]+): At least \d+ .*required.*$)", QT_TRANSLATE_NOOP("cli", "A value is missing after %1.")},
    Known{R"(^Could not convert: ([^=]+) = (.*)$)", QT_TRANSLATE_NOOP("cli", "%1: '%2' is no number.")},
    Known{R"(^([^:]+): Value (.*) not in range (\S+) to (\S+)$)",
          QT_TRANSLATE_NOOP("cli", "%1: '%2' is no number from %3 to %4.")},
    Known{R"(^([^:]+): (.*) not in \{(.*)\}$)", QT_TRANSLATE_NOOP("cli", "%1: '%2' is not possible. Choose from: %3.")},
    Known{R"(^(\S+) excludes (\S+)$)", QT_TRANSLATE_NOOP("cli", "%1 and %2 do not go together.")},
    Known{R"(^(\S+) requires (\S+)$)", QT_TRANSLATE_NOOP("cli", "%1 goes only with %2.")},
    Known{R"(^The following argument was not expected: (.*)$)", QT_TRANSLATE_NOOP("cli", "This is not known here: %1")},
    Known{R"(^The following arguments were not expected: (.*)$)",
          QT_TRANSLATE_NOOP("cli", "These are not known here: %1")},
};

/// Says what values are possible without CLI11's words for types.
class HelpFormatter : public CLI::Formatter
{
public:
    std::string make_option_opts(const CLI::Option* option) const override
    {
        static const QRegularExpression range(QStringLiteral(R"((INT|FLOAT):(INT|FLOAT) in \[(\S+) - (\S+)\])"));
        QString text = QString::fromStdString(Formatter::make_option_opts(option));
        text.replace(QStringLiteral("TEXT:{"), QStringLiteral("{"));
        text.replace(range, QStringLiteral("\\3..\\4"));
        return text.toStdString();
    }
};

QString translated(const char* text)
{
    return QCoreApplication::translate("cli", text);
}

QString noVerb(const CLI::App& app)
{
    QStringList verbs;
    for (const CLI::App* verb : app.get_subcommands(nullptr))
        verbs << QString::fromStdString(verb->get_name());
    const std::vector<std::string> rest = app.remaining();
    const auto found = std::find_if(rest.begin(), rest.end(),
                                    [](const std::string& one) { return !one.empty() && one.front() != '-'; });
    const QString word = found == rest.end() ? QString() : QString::fromStdString(*found);
    const QString problem = word.isEmpty() ? QCoreApplication::translate("cli", "Say what to do.")
                                           : QCoreApplication::translate("cli", "There is no '%1' to do.").arg(word);
    return QCoreApplication::translate("cli", "%1 Choose from: %2.").arg(problem, verbs.join(QStringLiteral(", ")));
}

} // namespace

void nameHelp(CLI::App& app)
{
    const auto formatter = std::make_shared<HelpFormatter>();
    const auto label = [&formatter](const char* name, const QString& text) {
        formatter->label(name, text.toStdString());
    };
    label("Usage", QCoreApplication::translate("cli", "Usage"));
    label("OPTIONS", QCoreApplication::translate("cli", "OPTIONS"));
    label("SUBCOMMAND", QCoreApplication::translate("cli", "VERB"));
    label("Positionals", QCoreApplication::translate("cli", "In this order"));
    label("REQUIRED", QCoreApplication::translate("cli", "(needed)"));
    label("Excludes", QCoreApplication::translate("cli", "not with"));
    label("Needs", QCoreApplication::translate("cli", "only with"));
    label("TEXT", QCoreApplication::translate("cli", "TEXT"));
    label("INT", QCoreApplication::translate("cli", "NUMBER"));
    label("FLOAT", QCoreApplication::translate("cli", "NUMBER"));
    app.formatter(formatter);
    app.set_help_flag("-h,--help", QCoreApplication::translate("cli", "Shows this help").toStdString());
    app.option_defaults()->group(QCoreApplication::translate("cli", "Options").toStdString());
    app.get_help_ptr()->group(QCoreApplication::translate("cli", "Options").toStdString());
}

QString usageProblem(const CLI::ParseError& error, const CLI::App& app)
{
    const QString said = QString::fromUtf8(error.what());
    if (app.get_subcommands().empty() && error.get_name() == "RequiredError" &&
        said.contains(QStringLiteral("subcommand")))
        return noVerb(app);
    for (const Known& one : known) {
        const auto match = QRegularExpression(QString::fromLatin1(one.pattern)).match(said);
        if (!match.hasMatch())
            continue;
        QString sentence = translated(one.sentence);
        for (int i = 1; i <= match.lastCapturedIndex(); ++i)
            sentence.replace(QStringLiteral("%%1").arg(i), match.captured(i));
        return sentence;
    }
    return said;
}

} // namespace spiegel::cli
