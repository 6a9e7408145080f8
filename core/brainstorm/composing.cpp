// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/brainstorm/composing.h"

#include "core/brainstorm/wording.h"
#include "core/geography/area.h"
#include "core/geography/travelsource.h"
#include "core/personas/givingout.h"
#include "core/personas/personas.h"
#include "core/store/database.h"
#include "core/store/transaction.h"

#include <QCoreApplication>

#include <algorithm>

namespace spiegel::brainstorm {

namespace {

QString inWords(const char* text)
{
    return QCoreApplication::translate("brainstorm", text);
}

bool hasPlace(const Order& order)
{
    return order.around || !order.region.isEmpty();
}

statistics::Request requestOf(const Order& order, const Block& block)
{
    statistics::Request request;
    request.population = block.population;
    request.by = block.kind == Block::Kind::Map ? std::vector{populations::Variable::Municipality} : block.by;
    if (block.area == Block::Area::Here) {
        request.around = order.around;
        request.region = order.region;
    }
    request.compareNational = block.compareNational && hasPlace(order);
    request.where = block.where;
    request.includeUnknown = block.includeUnknown;
    request.threshold = order.threshold;
    request.round = order.round;
    return request;
}

Result<Report> outline(store::Database& database, const Order& order, Progress& progress)
{
    Report report;
    report.name = order.composition.name;
    report.title = order.composition.title;
    report.subtitle = order.composition.subtitle;
    report.snapshot = database.snapshot();
    report.threshold = order.threshold;
    report.placeText = report.placeName = inWords(QT_TRANSLATE_NOOP("brainstorm", "The Netherlands"));
    const QString notRecorded = inWords(QT_TRANSLATE_NOOP("brainstorm", "not recorded"));
    report.recipient = order.recipient.isEmpty() ? notRecorded : order.recipient;
    report.ground = order.ground.isEmpty() ? notRecorded : order.ground;
    std::optional<geography::Area> area;
    if (!order.region.isEmpty()) {
        const auto found = geography::Area::find(order.region);
        if (!found)
            return fail(found.error());
        area = *found;
        report.placeText = area->text();
        report.placeName = area->name();
        report.postcodes = area->postcodes();
    }
    if (order.around) {
        const auto times = geography::travelTimes(database, progress);
        if (!times)
            return fail(times.error());
        auto near = times->postcodesWithin(order.around->postcode, order.around->minutes, order.around->mode);
        if (!near)
            return fail(near.error());
        report.placeName = inWords(QT_TRANSLATE_NOOP("brainstorm", "Around %1")).arg(order.around->postcode);
        report.placeText = placeText(*order.around, area ? &*area : nullptr);
        std::vector<int> both;
        for (const int postcode : *near) {
            if (!area || area->contains(postcode))
                both.push_back(postcode);
        }
        report.postcodes = std::move(both);
        report.sources = travelSources(*times, *order.around);
    }
    return report;
}

/// The tables of a report, or their looks; persona blocks share one answer too.
class Composer
{
public:
    Composer(store::Database& database, const Order& order, bool isRelease, Progress& progress)
        : m_database(database)
        , m_order(order)
        , m_isRelease(isRelease)
        , m_progress(progress)
    {
    }

    Result<Report> compose()
    {
        auto report = outline(m_database, m_order, m_progress);
        if (!report)
            return report;
        report->isRelease = m_isRelease;
        if (const auto read = readTables(); !read)
            return fail(read.error());
        if (const auto read = readPersonas(*report); !read)
            return fail(read.error());
        for (const Block& block : m_order.composition.blocks)
            report->sections.push_back(section(block, *report));
        report->statements = statementsOf(*report);
        const QStringList sources = sourcesOf(*report);
        report->sources = sources + report->sources;
        if (const auto anything = checkAnything(*report); !anything)
            return fail(anything.error());
        return report;
    }

private:
    Result<> readTables();
    [[nodiscard]] std::vector<releases::Release> releasesOfTables() const;
    Result<> readPersonas(const Report& report);
    [[nodiscard]] Section section(const Block& block, const Report& report) const;
    void fill(Section& section, const Result<std::shared_ptr<const statistics::Statistics>>& table,
              const Report& report) const;
    [[nodiscard]] Result<> checkAnything(const Report& report) const;

    store::Database& m_database;
    const Order& m_order;
    bool m_isRelease;
    Progress& m_progress;
    std::vector<statistics::Request> m_requests;
    std::vector<Result<std::shared_ptr<const statistics::Statistics>>> m_tables; ///< by request
    Result<std::shared_ptr<const personas::Personas>> m_personas;
};

Result<> Composer::readTables()
{
    m_requests = requestsOf(m_order);
    auto answers = m_isRelease ? statistics::giveOutTogether(m_database, m_requests,
                                                             {m_order.recipient, m_order.ground,
                                                              QStringLiteral("report ") + m_order.composition.name},
                                                             m_progress)
                               : statistics::previewTogether(m_database, m_requests, m_progress);
    if (!answers)
        return fail(answers.error());
    for (Result<statistics::Statistics>& answer : *answers) {
        if (!answer && answer.error().kind != Problem::Kind::Refused)
            return fail(answer.error());
        if (answer)
            m_tables.emplace_back(std::make_shared<const statistics::Statistics>(std::move(*answer)));
        else
            m_tables.emplace_back(fail(answer.error()));
    }
    return {};
}

/// Those about Sonar people that would go out with the personas.
std::vector<releases::Release> Composer::releasesOfTables() const
{
    std::vector<releases::Release> releases;
    for (const auto& table : m_tables) {
        if (table && (*table)->release.population == populations::Kind::Sonar)
            releases.push_back((*table)->release);
    }
    return releases;
}

Result<> Composer::readPersonas(const Report& report)
{
    const auto& blocks = m_order.composition.blocks;
    if (std::none_of(blocks.begin(), blocks.end(),
                     [](const Block& block) { return block.kind == Block::Kind::Personas; }))
        return {};
    if (!hasPlace(m_order)) {
        m_personas = fail(Problem::failed(
            inWords(QT_TRANSLATE_NOOP("brainstorm", "Personas are made for an area, not for the whole country.")), {},
            inWords(QT_TRANSLATE_NOOP("brainstorm",
                                      "Ask for the report about a postcode or a region to have them in it."))));
        return {};
    }
    const auto population = personas::readPopulation(m_database, m_progress);
    if (!population)
        return fail(population.error());
    personas::Question question;
    question.people = m_order.threshold;
    if (m_order.around) {
        question.around = m_order.around->postcode;
        question.within = m_order.around->minutes;
        question.mode = m_order.around->mode;
    }
    if (const auto area = geography::Area::find(m_order.region); !m_order.region.isEmpty() && area) {
        question.postcodes = report.postcodes;
        question.area = area->code().isEmpty() ? area->name() : area->code();
    }
    auto found = personas::personasFor(*population, question, m_progress);
    if (!found && found.error().kind != Problem::Kind::Refused)
        return fail(found.error());
    if (!found) {
        m_personas = fail(found.error());
        return {};
    }
    const auto given = m_isRelease ? personas::giveOutWithin(m_database, *population, *found, m_order.recipient,
                                                             m_order.ground, m_progress)
                                   : personas::protect(m_database, *population, *found, m_progress, releasesOfTables());
    if (!given && given.error().kind != Problem::Kind::Refused)
        return given;
    if (!given) {
        m_personas = fail(given.error());
        return {};
    }
    m_personas = std::make_shared<const personas::Personas>(std::move(*found));
    return {};
}

void Composer::fill(Section& section, const Result<std::shared_ptr<const statistics::Statistics>>& table,
                    const Report& report) const
{
    if (!table) {
        section.refusal = refusalText();
        section.reason = table.error();
        return;
    }
    section.table = *table;
    section.notes = statistics::notes(**table);
    section.notes.removeLast(); // the statement stands once, at the end
    if (section.block.title.isEmpty())
        section.title = usualTitle(section.block, **table);
    if (section.block.text.isEmpty())
        section.lead = leadOf(section.block, **table, report);
}

Section Composer::section(const Block& block, const Report& report) const
{
    Section section;
    section.block = block;
    section.title = block.title.isEmpty() ? usualTitle(block) : block.title;
    if (block.kind == Block::Kind::Text)
        return section;
    section.lead = block.text;
    if (block.isCounted()) {
        const auto at = std::find(m_requests.begin(), m_requests.end(), requestOf(m_order, block));
        fill(section, m_tables[static_cast<std::size_t>(at - m_requests.begin())], report);
        return section;
    }
    if (!m_personas) {
        const bool isRefused = m_personas.error().kind == Problem::Kind::Refused;
        section.refusal = isRefused ? refusalText() : m_personas.error().text();
        section.reason = m_personas.error();
        return section;
    }
    section.personas = *m_personas;
    section.notes = notesOf(*section.personas);
    if (section.lead.isEmpty())
        section.lead = personasLead(report);
    return section;
}

Result<> Composer::checkAnything(const Report& report) const
{
    const Section* refused = nullptr;
    for (const Section& section : report.sections) {
        if (section.table || section.personas)
            return {};
        if (!section.refusal.isEmpty() && (!refused || section.reason.kind == Problem::Kind::Refused))
            refused = &section;
    }
    return refused ? Result<>(fail(refused->reason)) : Result<>();
}

} // namespace

std::vector<statistics::Request> requestsOf(const Order& order)
{
    std::vector<statistics::Request> requests;
    for (const Block& block : order.composition.blocks) {
        if (!block.isCounted())
            continue;
        statistics::Request request = requestOf(order, block);
        if (std::find(requests.begin(), requests.end(), request) == requests.end())
            requests.push_back(std::move(request));
    }
    return requests;
}

Result<Report> preview(store::Database& database, const Order& order, Progress& progress)
{
    return Composer(database, order, false, progress).compose();
}

Result<Report> giveOut(store::Database& database, const Order& order, Progress& progress)
{
    auto transaction = store::Transaction::begin(database); // nobody gives anything out between audit and log
    if (!transaction)
        return fail(transaction.error());
    auto report = Composer(database, order, true, progress).compose();
    if (!report)
        return report; // and the log is as it was
    if (const auto committed = transaction->commit(); !committed)
        return fail(committed.error());
    return report;
}

} // namespace spiegel::brainstorm
