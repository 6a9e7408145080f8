// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/reportverb.h"

#include "core/foundation/privatefile.h"
#include "core/slides/reportslides.h"
#include "core/spreadsheets/reportspreadsheet.h"

#include <QCoreApplication>

#include <CLI/CLI.hpp>

namespace spiegel::cli {

namespace {

QString inWords(const char* text)
{
    return QCoreApplication::translate("cli", text);
}

/// What stands in the report, a line a block, and why something does not.
void tellSections(Console& console, const brainstorm::Report& report)
{
    for (const brainstorm::Section& section : report.sections) {
        console.writeLine(QStringLiteral("%1: %2").arg(brainstorm::name(section.block.kind), section.title));
        if (!section.refusal.isEmpty())
            console.tell(
                inWords(QT_TRANSLATE_NOOP("cli", "Left out: %1: %2")).arg(section.title, section.reason.text()));
    }
}

} // namespace

QString ReportVerb::description() const
{
    return inWords(QT_TRANSLATE_NOOP("cli", "Gives out a report about an area, composed from tables, charts, maps, "
                                            "personas and text"));
}

void ReportVerb::declare(CLI::App& command)
{
    const auto say = [](const char* text) { return inWords(text).toStdString(); };
    command
        .add_option("name", m_arguments.name,
                    say(QT_TRANSLATE_NOOP("cli", "Which report: a name, or a file of blocks (NAME.json)")))
        ->required();
    auto* const around =
        command.add_option("--around", m_arguments.around, say(QT_TRANSLATE_NOOP("cli", "Postcode to travel to")))
            ->check(CLI::Range(1000, 9999));
    command.add_option("--within", m_arguments.within, say(QT_TRANSLATE_NOOP("cli", "Minutes of travel at most")))
        ->check(CLI::Range(0, 600))
        ->needs(around)
        ->capture_default_str();
    command.add_option("--mode", m_arguments.mode, say(QT_TRANSLATE_NOOP("cli", "auto, ov or fiets")))
        ->check(CLI::IsMember({"auto", "ov", "fiets"}, CLI::ignore_case))
        ->capture_default_str();
    command.add_option("--region", m_arguments.region,
                       say(QT_TRANSLATE_NOOP("cli", "Region, municipality or province, by name or code")));
    command
        .add_option("--threshold", m_arguments.threshold,
                    say(QT_TRANSLATE_NOOP("cli", "Smallest group that may be spoken of")))
        ->check(CLI::Range(2, 1000000))
        ->capture_default_str();
    command.add_option("--round", m_arguments.round, say(QT_TRANSLATE_NOOP("cli", "Rounds to multiples of this")))
        ->check(CLI::Range(2, 1000000));
    command.add_flag("--preview", m_arguments.preview,
                     say(QT_TRANSLATE_NOOP("cli", "Only shows what would go out; nothing is logged")));
    command.add_option("--recipient", m_arguments.recipient, say(QT_TRANSLATE_NOOP("cli", "Who gets the report")));
    command.add_option("--ground", m_arguments.ground, say(QT_TRANSLATE_NOOP("cli", "Legal ground for giving it out")));
    command.add_option("--out", m_arguments.out, say(QT_TRANSLATE_NOOP("cli", "The PDF")));
    command.add_option("--xlsx", m_arguments.xlsx, say(QT_TRANSLATE_NOOP("cli", "The same figures as a spreadsheet")));
}

Result<brainstorm::Order> ReportVerb::order() const
{
    auto composition = brainstorm::composition(fromArgument(m_arguments.name));
    if (!composition)
        return fail(composition.error());
    brainstorm::Order order;
    order.composition = std::move(*composition);
    if (m_arguments.around > 0)
        order.around = statistics::Request::Around{m_arguments.around, m_arguments.within,
                                                   *geography::travelModeOf(fromArgument(m_arguments.mode).toLower())};
    order.region = fromArgument(m_arguments.region);
    order.threshold = m_arguments.threshold;
    order.round = m_arguments.round;
    order.recipient = fromArgument(m_arguments.recipient);
    order.ground = fromArgument(m_arguments.ground);
    return order;
}

Result<> ReportVerb::write(const brainstorm::Report& report) const
{
    if (!m_arguments.out.empty()) {
        paper::Typesetter setter;
        const auto written = writePrivateFile(fromArgument(m_arguments.out), slides::reportPdf(report, setter));
        if (!written)
            return written;
    }
    if (m_arguments.xlsx.empty())
        return {};
    const auto spreadsheet = spreadsheets::reportSpreadsheet(report);
    if (!spreadsheet)
        return fail(spreadsheet.error());
    return writePrivateFile(fromArgument(m_arguments.xlsx), *spreadsheet);
}

int ReportVerb::run(Surroundings& surroundings)
{
    Console& console = surroundings.console;
    const bool hasFile = !m_arguments.out.empty() || !m_arguments.xlsx.empty();
    if (m_arguments.preview == hasFile && (hasFile || console.format() != Format::Json)) {
        console.tell(hasFile ? inWords(QT_TRANSLATE_NOOP("cli", "--preview writes no files: what goes into a file is "
                                                                "given out."))
                             : inWords(QT_TRANSLATE_NOOP("cli", "Say where the report goes with --out FILE.pdf or "
                                                                "--xlsx FILE.xlsx, or look with --preview.")));
        return 2;
    }
    const auto asked = order();
    if (!asked)
        return console.failed(asked.error());
    auto database = surroundings.open(store::Access::Write);
    if (!database && m_arguments.preview) // a look needs no right to write
        database = surroundings.open();
    if (!database)
        return console.failed(database.error());
    const auto report = m_arguments.preview ? brainstorm::preview(*database, *asked, surroundings.progress)
                                            : brainstorm::giveOut(*database, *asked, surroundings.progress);
    if (!report)
        return console.failed(report.error());
    if (const auto written = write(*report); !written)
        return console.failed(written.error());
    console.tell(inWords(QT_TRANSLATE_NOOP("cli", "Taken: %1")).arg(report->placeText));
    if (console.format() == Format::Json)
        console.write(QJsonDocument(brainstorm::toJson(*report)));
    else
        tellSections(console, *report);
    return 0;
}

} // namespace spiegel::cli
