// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/linkverb.h"

#include "app/cli/linkanswers.h"
#include "core/linking/judgements.h"
#include "core/linking/legalground.h"
#include "core/linking/sidesreader.h"
#include "core/people/keynumbers.h"

#include <QCoreApplication>

#include <CLI/CLI.hpp>

namespace spiegel::cli {

namespace {

QString inWords(const char* text)
{
    return QCoreApplication::translate("cli", text);
}

Problem noGround()
{
    return Problem::refused(
        inWords(QT_TRANSLATE_NOOP("cli", "Links are reckoned only when a legal ground is recorded, and none is.")), {},
        inWords(QT_TRANSLATE_NOOP("cli", "Whoever may decide on it records it once: spiegel link --ground \"the "
                                         "decision, by whom and when\".")));
}

/// One --judge: SONAR=CV=J.
Result<> judge(store::Database& database, const std::string& argument)
{
    const QStringList parts = fromArgument(argument).split(QLatin1Char('='));
    const QString answer = parts.size() == 3 ? parts[2].toUpper() : QString();
    if (answer != QLatin1String("J") && answer != QLatin1String("N") && answer != QLatin1String("-"))
        return fail(Problem::failed(
            inWords(QT_TRANSLATE_NOOP("cli", "'%1' is no judgement.")).arg(fromArgument(argument)), {},
            inWords(QT_TRANSLATE_NOOP("cli", "Write the number in Sonar, that of the CV and J, N or -, with = between "
                                             "them."))));
    return linking::judge(database, parts[0], parts[1],
                          answer == QLatin1String("-") ? std::nullopt : std::optional(answer == QLatin1String("J")));
}

/// Given and reckoned links, or only the given ones.
Result<linking::Linkage> linkageOf(const linking::Sides& sides, bool mayReckon, const Surroundings& surroundings)
{
    if (!mayReckon)
        return linking::givenLinks(sides);
    return linking::link(sides, surroundings.workers(), surroundings.progress);
}

int list(const linking::Sides& sides, const linking::Linkage& linkage, store::Database& database,
         const Surroundings& surroundings)
{
    Console& console = surroundings.console;
    const auto sonar = people::SonarNumbers::read(database, surroundings.progress);
    if (!sonar)
        return console.failed(sonar.error());
    const auto cvs = people::CvNumbers::read(database, surroundings.progress);
    if (!cvs)
        return console.failed(cvs.error());
    writeLinks(console, sides, linkage, *sonar, *cvs);
    return 0;
}

} // namespace

QString LinkVerb::description() const
{
    return inWords(QT_TRANSLATE_NOOP("cli", "Links the people of Sonar to CVs"));
}

void LinkVerb::declare(CLI::App& command)
{
    const auto say = [](const char* text) { return inWords(text).toStdString(); };
    auto* ground = command.add_option(
        "--ground", m_ground,
        say(QT_TRANSLATE_NOOP("cli", "Records the legal ground for reckoning links: the decision, by whom and when")));
    command
        .add_flag("--withdraw-ground", m_withdraw,
                  say(QT_TRANSLATE_NOOP("cli", "Withdraws the legal ground: only the given links are left")))
        ->excludes(ground);
    command
        .add_option(
            "--judge", m_judgements,
            say(QT_TRANSLATE_NOOP("cli", "Remembers that they are the same person (J), are not (N), or takes it "
                                         "back (-), as in SO0000012=CV0000345=J; more than once for more")))
        ->take_all()
        ->expected(1);
    auto* listed = command.add_flag(
        "--list", m_list,
        say(QT_TRANSLATE_NOOP("cli", "Shows each pair with its chance, instead of how many; for inzage only")));
    auto* overlap = command.add_flag(
        "--overlap", m_overlap,
        say(QT_TRANSLATE_NOOP("cli", "Shows where the two sources differ, of who is in both by a given link")));
    command
        .add_flag("--evaluate", m_evaluate,
                  say(QT_TRANSLATE_NOOP("cli", "Hides the given links and shows how many of them are found")))
        ->excludes(listed, overlap);
    overlap->excludes(listed);
}

int LinkVerb::run(Surroundings& surroundings)
{
    Console& console = surroundings.console;
    const bool writes = m_withdraw || !m_ground.empty() || !m_judgements.empty();
    auto database = surroundings.open(writes ? store::Access::Write : store::Access::Read);
    if (!database)
        return console.failed(database.error());
    if (m_withdraw || !m_ground.empty()) {
        const auto written = m_withdraw ? linking::withdrawLegalGround(*database)
                                        : linking::recordLegalGround(*database, fromArgument(m_ground));
        if (!written)
            return console.failed(written.error());
    }
    for (const std::string& judgement : m_judgements) {
        if (const auto judged = judge(*database, judgement); !judged)
            return console.failed(judged.error());
    }
    const auto ground = linking::readLegalGround(*database);
    if (m_evaluate && !ground)
        return console.failed(noGround());
    auto sides = linking::readSides(*database, surroundings.workers(), surroundings.progress);
    if (!sides)
        return console.failed(sides.error());
    if (const auto taken = linking::takeJudgements(*database, *sides, surroundings.progress); !taken)
        return console.failed(taken.error());
    if (m_overlap) {
        writeOverlap(console, linking::overlapOf(*sides, linking::givenLinks(*sides)));
        return 0;
    }
    if (ground)
        console.tell(inWords(QT_TRANSLATE_NOOP("cli", "Reckoned on this ground, recorded at %1: %2"))
                         .arg(ground->at, ground->text));
    else
        console.tell(noGround().text());
    if (m_evaluate) {
        const auto evaluation = linking::evaluateOnGiven(*sides, surroundings.workers(), surroundings.progress);
        if (!evaluation)
            return console.failed(evaluation.error());
        writeEvaluation(console, *evaluation);
        return 0;
    }
    const auto linkage = linkageOf(*sides, ground.has_value(), surroundings);
    if (!linkage)
        return console.failed(linkage.error());
    if (m_list)
        return list(*sides, *linkage, *database, surroundings);
    writeCounts(console, *linkage);
    return 0;
}

} // namespace spiegel::cli
