// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/linkanswers.h"

#include "core/text/dutch.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace spiegel::cli {

namespace {

using linking::LinkState;

QString inWords(const char* text)
{
    return QCoreApplication::translate("cli", text);
}

QString exact(double value)
{
    return QString::number(value, 'g', 17);
}

struct StateWords
{
    LinkState state;
    const char* text;
};
constexpr std::array<StateWords, 4> states = {{
    {LinkState::Given, QT_TRANSLATE_NOOP("cli", "linked by the dump itself")},
    {LinkState::Linked, QT_TRANSLATE_NOOP("cli", "linked by what they have in common")},
    {LinkState::Doubtful, QT_TRANSLATE_NOOP("cli", "doubtful: for somebody to judge")},
    {LinkState::Unlinked, QT_TRANSLATE_NOOP("cli", "not linked")},
}};

QString textOf(LinkState state)
{
    for (const StateWords& one : states) {
        if (one.state == state)
            return inWords(one.text);
    }
    return {};
}

} // namespace

void writeCounts(Console& console, const linking::Linkage& linkage)
{
    if (console.format() == Format::Json) {
        QJsonObject object;
        for (const StateWords& one : states)
            object.insert(linking::word(one.state), linkage.count(one.state));
        object.insert(QStringLiteral("expected_false"), linkage.expectedFalse());
        console.write(QJsonDocument(object));
        return;
    }
    const bool isForPeople = console.format() == Format::Readable;
    const auto title = [&](const char* text, const char* key) {
        return isForPeople ? inWords(text) : QString::fromLatin1(key);
    };
    Table table{{{title(QT_TRANSLATE_NOOP("cli", "people of Sonar"), "state")},
                 {title(QT_TRANSLATE_NOOP("cli", "people"), "people"), true}},
                {}};
    const auto people = static_cast<qint64>(linkage.links.size());
    if (isForPeople)
        table.columns.push_back({inWords(QT_TRANSLATE_NOOP("cli", "share of Sonar")), true});
    for (const StateWords& one : states) {
        const int count = linkage.count(one.state);
        if (isForPeople)
            table.rows.push_back({inWords(one.text), text::number(count), text::percentOf(count, people)});
        else
            table.rows.push_back({linking::word(one.state), QString::number(count)});
    }
    if (isForPeople) {
        table.rows.push_back(
            {inWords(QT_TRANSLATE_NOOP("cli", "together")), text::number(people), text::percentOf(people, people)});
        table.rows.push_back({inWords(QT_TRANSLATE_NOOP("cli", "of those linked by what they have in common, probably "
                                                               "somebody else")),
                              text::number(linkage.expectedFalse(), 1),
                              {}});
    } else {
        table.rows.push_back({QStringLiteral("expected_false"), exact(linkage.expectedFalse())});
    }
    console.write(table);
}

void writeLinks(Console& console, const linking::Sides& sides, const linking::Linkage& linkage,
                const people::SonarNumbers& sonar, const people::CvNumbers& cvs)
{
    std::vector<std::size_t> order;
    for (std::size_t client = 0; client < linkage.links.size(); ++client) {
        if (linkage.links[client].cv >= 0)
            order.push_back(client);
    }
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        return sonar.rank(sides.clients.ids[a]) < sonar.rank(sides.clients.ids[b]);
    });
    const bool isForPeople = console.format() == Format::Readable;
    const auto title = [&](const char* text, const char* key) {
        return isForPeople ? inWords(text) : QString::fromLatin1(key);
    };
    Table table{{{title(QT_TRANSLATE_NOOP("cli", "Sonar"), "sonar")},
                 {title(QT_TRANSLATE_NOOP("cli", "CV"), "cv")},
                 {title(QT_TRANSLATE_NOOP("cli", "chance"), "posterior"), true},
                 {title(QT_TRANSLATE_NOOP("cli", "how"), "state")}},
                {}};
    QJsonArray array;
    for (const std::size_t client : order) {
        const linking::Link& link = linkage.links[client];
        const QString who = sonar.name(sides.clients.ids[client]);
        const QString cv = cvs.name(sides.cvs.ids[static_cast<std::size_t>(link.cv)]);
        if (console.format() == Format::Json)
            array.append(QJsonObject{{QStringLiteral("sonar"), who},
                                     {QStringLiteral("cv"), cv},
                                     {QStringLiteral("posterior"), link.posterior},
                                     {QStringLiteral("state"), linking::word(link.state)}});
        else if (isForPeople)
            table.rows.push_back({who, cv, text::percent(link.posterior * 100), textOf(link.state)});
        else
            table.rows.push_back({who, cv, exact(link.posterior), linking::word(link.state)});
    }
    if (console.format() == Format::Json)
        console.write(QJsonDocument(array));
    else
        console.write(table);
}

void writeOverlap(Console& console, const linking::Overlap& overlap)
{
    const bool isForPeople = console.format() == Format::Readable;
    const auto title = [&](const char* text, const char* key) {
        return isForPeople ? inWords(text) : QString::fromLatin1(key);
    };
    Table table{{{title(QT_TRANSLATE_NOOP("cli", "field"), "field")},
                 {title(QT_TRANSLATE_NOOP("cli", "the same"), "equal"), true},
                 {title(QT_TRANSLATE_NOOP("cli", "different"), "different"), true},
                 {title(QT_TRANSLATE_NOOP("cli", "unknown in Sonar"), "unknown_in_sonar"), true},
                 {title(QT_TRANSLATE_NOOP("cli", "unknown in the CV"), "unknown_in_cv"), true},
                 {title(QT_TRANSLATE_NOOP("cli", "unknown in both"), "unknown_in_both"), true}},
                {}};
    QJsonObject fields;
    for (std::size_t i = 0; i < linking::sharedFieldCount; ++i) {
        const auto field = static_cast<linking::SharedField>(i);
        const linking::FieldOverlap& one = overlap.of(field);
        QStringList row = {isForPeople ? linking::title(field) : linking::word(field)};
        for (const int count : {one.equal, one.different, one.unknownInSonar, one.unknownInCv, one.unknownInBoth})
            row << (isForPeople ? text::number(count) : QString::number(count));
        table.rows.push_back(row);
        fields.insert(linking::word(field), QJsonObject{{QStringLiteral("equal"), one.equal},
                                                        {QStringLiteral("different"), one.different},
                                                        {QStringLiteral("unknown_in_sonar"), one.unknownInSonar},
                                                        {QStringLiteral("unknown_in_cv"), one.unknownInCv},
                                                        {QStringLiteral("unknown_in_both"), one.unknownInBoth}});
    }
    if (console.format() == Format::Json) {
        console.write(QJsonDocument(QJsonObject{{QStringLiteral("sonar"), overlap.clients},
                                                {QStringLiteral("cvs"), overlap.cvs},
                                                {QStringLiteral("both"), overlap.both},
                                                {QStringLiteral("gone_cvs"), overlap.goneCvs},
                                                {QStringLiteral("shared_cv"), overlap.sharedCv},
                                                {QStringLiteral("fields"), fields}}));
        return;
    }
    console.tell(inWords(QT_TRANSLATE_NOOP("cli", "Of %1 people of Sonar %2 also have a CV of this week (%3)."))
                     .arg(text::number(overlap.clients), text::number(overlap.both),
                          text::percentOf(overlap.both, overlap.clients)));
    if (overlap.goneCvs > 0)
        console.tell(inWords(QT_TRANSLATE_NOOP("cli", "Given CVs that are not in this week: %1."))
                         .arg(text::number(overlap.goneCvs)));
    if (overlap.sharedCv > 0)
        console.tell(inWords(QT_TRANSLATE_NOOP("cli", "People whose CV is given to somebody else too: %1."))
                         .arg(text::number(overlap.sharedCv)));
    console.write(table);
}

void writeEvaluation(Console& console, const linking::Evaluation& evaluation)
{
    const bool isForPeople = console.format() == Format::Readable;
    const auto title = [&](const char* text, const char* key) {
        return isForPeople ? inWords(text) : QString::fromLatin1(key);
    };
    Table table{{{title(QT_TRANSLATE_NOOP("cli", "chance from"), "from"), true},
                 {title(QT_TRANSLATE_NOOP("cli", "to"), "to"), true},
                 {title(QT_TRANSLATE_NOOP("cli", "pairs"), "links"), true},
                 {title(QT_TRANSLATE_NOOP("cli", "right, expected"), "expected"), true},
                 {title(QT_TRANSLATE_NOOP("cli", "right"), "right"), true}},
                {}};
    QJsonArray bands;
    for (const linking::CalibrationBand& band : evaluation.bands) {
        if (isForPeople)
            table.rows.push_back({text::percent(band.from * 100), text::percent(band.to * 100),
                                  text::number(band.links), text::number(band.expected, 1), text::number(band.right)});
        else
            table.rows.push_back({exact(band.from), exact(band.to), QString::number(band.links), exact(band.expected),
                                  QString::number(band.right)});
        bands.append(QJsonObject{{QStringLiteral("from"), band.from},
                                 {QStringLiteral("to"), band.to},
                                 {QStringLiteral("links"), band.links},
                                 {QStringLiteral("expected"), band.expected},
                                 {QStringLiteral("right"), band.right}});
    }
    if (console.format() == Format::Json) {
        console.write(QJsonDocument(QJsonObject{{QStringLiteral("people"), evaluation.people},
                                                {QStringLiteral("linked"), evaluation.linked},
                                                {QStringLiteral("right"), evaluation.right},
                                                {QStringLiteral("precision"), evaluation.precision()},
                                                {QStringLiteral("recall"), evaluation.recall()},
                                                {QStringLiteral("calibration"), bands}}));
        return;
    }
    console.tell(inWords(QT_TRANSLATE_NOOP("cli", "Tried on %1 given links: %2 linked, of which %3 right (precision "
                                                  "%4); found of all: %5."))
                     .arg(text::number(evaluation.people), text::number(evaluation.linked),
                          text::number(evaluation.right), text::percent(evaluation.precision() * 100),
                          text::percent(evaluation.recall() * 100)));
    console.write(table);
}

} // namespace spiegel::cli
