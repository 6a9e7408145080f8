// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/truth.h"

#include <QJsonArray>

#include <map>

namespace spiegel::demo {

namespace {

QString text(std::string_view bytes)
{
    return QString::fromLatin1(bytes.data(), static_cast<qsizetype>(bytes.size()));
}

QString idOf(std::string_view letters, int number)
{
    return text(letters) + QString::number(number).rightJustified(7, QLatin1Char('0'));
}

QString codeOf(const Trades& trades, int trade)
{
    return QString::fromLatin1(trades.at(trade).code);
}

QJsonObject cardEffect()
{
    using Effects = PlantedEffects;
    return {
        {QStringLiteral("edit_per_mille_a_week_without_card"), Effects::editPerMille},
        {QStringLiteral("edit_factor_percent"), QJsonObject{{QStringLiteral("weak"), Effects::weakFactor},
                                                            {QStringLiteral("usual"), Effects::usualFactor},
                                                            {QStringLiteral("strong"), Effects::strongFactor}}},
        {QStringLiteral("works_weeks"), Effects::cardWeeks},
        {QStringLiteral("improvements_an_edit"), Effects::improvements},
        {QStringLiteral("improvements_an_edit_with_card"), Effects::cardImprovements},
        {QStringLiteral("exit_per_mille_a_week"), Effects::exitPerMille},
        {QStringLiteral("exit_factor_percent_with_card"), Effects::cardExitFactor},
        {QStringLiteral("exit_factor_weeks"), Effects::cardExitWeeks},
        {QStringLiteral("given_per_mille_a_week_ww"), Effects::cardPerMilleWw},
        {QStringLiteral("given_per_mille_a_week_others"), Effects::cardPerMilleOther},
        {QStringLiteral("note"),
         QStringLiteral("Cards go to clients of the pilot branch by chance, more often with a WW benefit and by eager "
                        "advisers; diligence of a person (30-170 per cent) multiplies edits with and without card.")},
    };
}

QJsonArray advisersOf(const World& world)
{
    QJsonArray advisers;
    const int branch = world.places.pilotRegion();
    for (int adviser = 0; adviser < world.population.advisersOf(branch); ++adviser) {
        const AdviserQuality quality = world.population.qualityOf(branch, adviser);
        advisers.append(
            QJsonObject{{QStringLiteral("adviser"), QString::fromLatin1(world.population.adviserCode(branch, adviser))},
                        {QStringLiteral("branch"), QString::fromUtf8(world.places.regions()[branch].branch)},
                        {QStringLiteral("quality"), quality == AdviserQuality::Weak     ? QStringLiteral("weak")
                                                    : quality == AdviserQuality::Strong ? QStringLiteral("strong")
                                                                                        : QStringLiteral("usual")},
                        {QStringLiteral("edit_factor_percent"), PlantedEffects::editFactor(quality)},
                        {QStringLiteral("eagerness_percent"), world.population.eagernessOf(branch, adviser)}});
    }
    return advisers;
}

QJsonObject crisis(const World& world)
{
    QJsonArray to;
    for (const int target : world.steps.crisisTargets())
        to.append(codeOf(world.trades, target));
    QJsonArray from;
    for (int trade = 0; trade < world.trades.count(); ++trade) {
        if (world.steps.isChildcare(trade))
            from.append(codeOf(world.trades, trade));
    }
    return {{QStringLiteral("since"), crisisFirstYear},
            {QStringLiteral("until"), crisisLastYear},
            {QStringLiteral("from"), from},
            {QStringLiteral("to"), to},
            {QStringLiteral("per_mille_of_steps_to_another_occupation"), crisisPermille}};
}

QJsonArray freakSteps(const World& world)
{
    QJsonArray steps;
    for (const FreakStep& step : world.freaks.steps()) {
        QJsonArray people;
        for (const int number : step.people)
            people.append(idOf(cvLetters, number));
        steps.append(QJsonObject{{QStringLiteral("from"), codeOf(world.trades, step.from)},
                                 {QStringLiteral("to"), codeOf(world.trades, step.to)},
                                 {QStringLiteral("cvs"), people}});
    }
    return steps;
}

QJsonObject employersOf(const World& world)
{
    QJsonArray none;
    QJsonArray strong;
    for (int number = 0; number < world.employers.count(); ++number) {
        if (world.employers.at(number).contribution == Contribution::None)
            none.append(idOf(employerLetters, number));
        if (world.employers.at(number).contribution == Contribution::Strong)
            strong.append(idOf(employerLetters, number));
    }
    return {{QStringLiteral("none"), none}, {QStringLiteral("strong"), strong}};
}

QJsonArray hiddenLinks(const World& world)
{
    QJsonArray links;
    for (int index = 0; index < world.sonar.count(); ++index) {
        const SonarPerson& person = world.sonar.at(index);
        if (person.cv >= 0 && !person.given)
            links.append(QJsonArray{idOf(sonarLetters, index), idOf(cvLetters, person.cv)});
    }
    return links;
}

QJsonObject mistakesOf(const WeekTruth& truth)
{
    QJsonArray places;
    std::map<std::string_view, int> kinds;
    for (const PlacedMistake& one : truth.mistakes) {
        places.append(QJsonObject{{QStringLiteral("file"), text(formOf(one.file).name)},
                                  {QStringLiteral("line"), static_cast<qint64>(one.mistake.line)},
                                  {QStringLiteral("kind"), text(one.mistake.kind)},
                                  {QStringLiteral("column"), text(one.mistake.column)},
                                  {QStringLiteral("dependent"), one.mistake.dependent}});
        kinds[one.mistake.kind] += one.mistake.dependent ? 0 : 1;
    }
    QJsonObject byKind;
    for (const auto& [kind, count] : kinds)
        byKind.insert(text(kind), count);
    return {{QStringLiteral("places"), places}, {QStringLiteral("by_kind"), byKind}};
}

QJsonObject countsOf(const WeekTruth& truth)
{
    return {{QStringLiteral("cvs"), truth.cvs.shown},
            {QStringLiteral("cvs_of_pilot_branch"), truth.cvs.pilot},
            {QStringLiteral("cvs_leaving"), truth.cvs.leaving},
            {QStringLiteral("experiences_with_text_only"), truth.cvs.freeTextOnly},
            {QStringLiteral("crisis_steps"), truth.cvs.crisisSteps},
            {QStringLiteral("pilot_weeks_with_working_card"), static_cast<qint64>(truth.cvs.weeksWithCard)},
            {QStringLiteral("pilot_edits_with_working_card"), static_cast<qint64>(truth.cvs.editsWithCard)},
            {QStringLiteral("pilot_weeks_without_card"), static_cast<qint64>(truth.cvs.weeksWithoutCard)},
            {QStringLiteral("pilot_edits_without_card"), static_cast<qint64>(truth.cvs.editsWithoutCard)},
            {QStringLiteral("vacancies"), truth.market.vacancies},
            {QStringLiteral("vacancies_open"), truth.market.open},
            {QStringLiteral("employers"), truth.market.employers},
            {QStringLiteral("sonar"), truth.sonar.clients},
            {QStringLiteral("sonar_given"), truth.sonar.given},
            {QStringLiteral("sonar_hidden"), truth.sonar.hidden}};
}

QJsonObject weekOf(const WeekTruth& truth)
{
    QJsonObject rows;
    for (std::size_t i = 0; i < fileCount; ++i)
        rows.insert(text(formOf(static_cast<File>(i)).name), static_cast<qint64>(truth.rows[i]));
    return {{QStringLiteral("peildatum"), referenceDay(truth.week).iso()},
            {QStringLiteral("rows"), rows},
            {QStringLiteral("mistakes"), mistakesOf(truth)},
            {QStringLiteral("kept_and_counted"),
             QJsonObject{{QStringLiteral("unlisted_postcodes"), truth.cvs.unlistedPostcodes},
                         {QStringLiteral("unlisted_occupations"), truth.cvs.unlistedOccupations},
                         {QStringLiteral("future_starts"), truth.cvs.futureStarts},
                         {QStringLiteral("implausible_ages"), truth.cvs.implausibleAges}}},
            {QStringLiteral("counts"), countsOf(truth)}};
}

} // namespace

QJsonObject truthOf(const DemoPlan& plan, const World& world, const std::vector<WeekTruth>& weeks)
{
    QJsonArray dumps;
    for (const WeekTruth& week : weeks)
        dumps.append(weekOf(week));
    return {{QStringLiteral("format"), QStringLiteral("spiegel-demo-truth")},
            {QStringLiteral("version"), 1},
            {QStringLiteral("seed"), QString::number(plan.seed)},
            {QStringLiteral("cvs"), plan.cvs},
            {QStringLiteral("weeks"), plan.weeks},
            {QStringLiteral("card_effect"), cardEffect()},
            {QStringLiteral("advisers"), advisersOf(world)},
            {QStringLiteral("crisis"), crisis(world)},
            {QStringLiteral("freak_steps"), freakSteps(world)},
            {QStringLiteral("show_bias"),
             QJsonObject{{QStringLiteral("placed_by_employer_factor"), Views::shownFirstFactor},
                         {QStringLiteral("new_factor"), Views::newFactor},
                         {QStringLiteral("new_days"), Views::newDays}}},
            {QStringLiteral("employers"), employersOf(world)},
            {QStringLiteral("hidden_links"), hiddenLinks(world)},
            {QStringLiteral("dumps"), dumps}};
}

} // namespace spiegel::demo
