// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cardverb.h"

#include "core/cards/cvcardmaker.h"
#include "core/foundation/privatefile.h"
#include "core/paper/cvcardpage.h"
#include "core/paper/typesetter.h"
#include "core/store/journal.h"

#include <QCoreApplication>
#include <QJsonObject>

#include <CLI/CLI.hpp>

namespace spiegel::cli {

namespace {

QString inWords(const char* text)
{
    return QCoreApplication::translate("cli", text);
}

/// A card that leaves the program is written down; that it could not be is said, and is no reason to take it back.
void writeDown(Surroundings& surroundings, const QString& cv)
{
    auto database = surroundings.open(store::Access::Write);
    const auto logged =
        database ? store::writeJournal(*database, QStringLiteral("export"), database->snapshot(),
                                       {{QStringLiteral("card"), QStringLiteral("cv")}, {QStringLiteral("cv"), cv}})
                 : Result<>(fail(database.error()));
    if (!logged) {
        surroundings.console.tell(
            inWords(QT_TRANSLATE_NOOP("cli", "The export could not be written down in the database:")));
        surroundings.console.tell(logged.error());
    }
}

} // namespace

QString CardVerb::description() const
{
    return inWords(QT_TRANSLATE_NOOP("cli", "Makes one card as PDF, or its content as JSON"));
}

void CardVerb::declare(CLI::App& command)
{
    const auto say = [](const char* text) { return inWords(text).toStdString(); };
    command.add_option("kind", m_kind, say(QT_TRANSLATE_NOOP("cli", "Which card: cv")))
        ->required()
        ->check(CLI::IsMember({"cv"}));
    command.add_option("--id", m_id, say(QT_TRANSLATE_NOOP("cli", "Number of the CV")))->required();
    command.add_option("--out", m_out, say(QT_TRANSLATE_NOOP("cli", "PDF file; to standard output without it")));
}

int CardVerb::run(Surroundings& surroundings)
{
    Console& console = surroundings.console;
    auto database = surroundings.open();
    if (!database)
        return console.failed(database.error());
    const auto maker = cards::CvCardMaker::read(*database, surroundings.workers(), surroundings.progress);
    if (!maker)
        return console.failed(maker.error());
    const auto card = maker->card(fromArgument(m_id));
    if (!card)
        return console.failed(card.error());
    if (console.format() == Format::Json) {
        console.write(QJsonDocument(cards::toJson(*card)));
        return 0;
    }
    paper::Typesetter setter;
    const QByteArray pdf = paper::cvCardPdf(*card, setter);
    if (m_out.empty()) {
        console.write(pdf);
    } else if (const auto written = writePrivateFile(fromArgument(m_out), pdf); !written) {
        return console.failed(written.error());
    }
    writeDown(surroundings, fromArgument(m_id));
    return 0;
}

} // namespace spiegel::cli
