// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/brainstorm/personasheet.h"

#include "core/brainstorm/wording.h"
#include "core/text/dutch.h"

#include <QCoreApplication>

namespace spiegel::brainstorm {

namespace {

QString inWords(const char* text)
{
    return QCoreApplication::translate("brainstorm", text);
}

QStringList statements(const personas::Personas& personas)
{
    const personas::Rules& rules = personas.rules;
    const double told = (1 - personas.loss) * 100;
    return {
        inWords(QT_TRANSLATE_NOOP("brainstorm", "Personas name no group of fewer than %1 people, and of "
                                                "what is sensitive only bands of 20%."))
            .arg(rules.people),
        inWords(QT_TRANSLATE_NOOP("brainstorm",
                                  "Of what is sensitive at least %1 different answers are known in every group, and "
                                  "none of them goes for more than %2% of it."))
            .arg(rules.values)
            .arg(rules.mostPercent),
        inWords(QT_TRANSLATE_NOOP("brainstorm", "Age, sex, education, direction and place are told so roughly that "
                                                "groups are large enough; %1 of what could be told is told."))
            .arg(text::percent(told, 0)),
        inWords(QT_TRANSLATE_NOOP("brainstorm",
                                  "A reference means something to an adviser only; for somebody else, or on another "
                                  "ground, it is another one."))};
}

} // namespace

Report personaSheet(const personas::Personas& personas, const QString& recipient, const QString& ground, bool isRelease)
{
    const QString notRecorded = inWords(QT_TRANSLATE_NOOP("brainstorm", "not recorded"));
    const statistics::Request::Around around{personas.around, personas.within, personas.mode};
    Report report;
    report.name = QStringLiteral("personas");
    report.title = inWords(QT_TRANSLATE_NOOP("brainstorm", "Who can do this work?"));
    report.subtitle =
        personas.demand.isEmpty()
            ? inWords(QT_TRANSLATE_NOOP("brainstorm", "Types of people of the doelgroep banenafspraak"))
            : inWords(QT_TRANSLATE_NOOP("brainstorm", "Types of people of the doelgroep banenafspraak, best first "
                                                      "for: %1"))
                  .arg(personas.demand);
    report.snapshot = personas.snapshot;
    report.isRelease = isRelease;
    report.placeText = placeText(around, nullptr);
    report.placeName = inWords(QT_TRANSLATE_NOOP("brainstorm", "Around %1")).arg(personas.around);
    report.postcodes = personas.postcodes;
    report.threshold = personas.rules.people;
    report.recipient = recipient.isEmpty() ? notRecorded : recipient;
    report.ground = ground.isEmpty() ? notRecorded : ground;
    Section section;
    section.block.kind = Block::Kind::Personas;
    section.block.most = static_cast<int>(personas.personas.size());
    section.title = usualTitle(section.block);
    section.lead = personasLead(report);
    section.notes = notesOf(personas);
    section.personas = std::make_shared<const personas::Personas>(personas);
    report.sections.push_back(std::move(section));
    report.statements = statements(personas);
    report.sources = sourcesOf(report);
    report.sources << inWords(QT_TRANSLATE_NOOP("brainstorm", "Travel times %1: %2."))
                          .arg(geography::text(personas.mode), personas.source);
    return report;
}

} // namespace spiegel::brainstorm
