// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/writedemo.h"

#include "core/demo/output/mistakes.h"
#include "core/demo/truth.h"
#include "core/foundation/privatefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonDocument>

#include <algorithm>
#include <memory>

namespace spiegel::demo {

namespace {

constexpr int cvsPerPart = 500;
constexpr int partsAtOnce = 32;
constexpr std::array cvFiles = {File::Cv,         File::Werkervaring, File::Opleiding, File::CvCompetentie,
                                File::Wensberoep, File::Bekeken,      File::Kaart};
constexpr std::array otherFiles = {File::Vacature, File::VacatureCompetentie, File::Werkgever, File::Polis,
                                   File::Sonar,    File::SonarCompetentie};

/// Writes one weekly dump.
class WeekWriter
{
public:
    WeekWriter(const World& world, int week, Progress& progress, const Workers& workers)
        : m_world(world)
        , m_progress(progress)
        , m_workers(workers)
    {
        m_truth.week = week;
    }

    Result<WeekTruth> write(const QString& path)
    {
        auto folder = DumpFolder::create(path);
        if (!folder)
            return fail(folder.error());
        if (auto done = writeCvs(**folder); !done)
            return fail(done.error());
        if (auto done = writeOthers(**folder); !done)
            return fail(done.error());
        if (auto done = (*folder)->finish(referenceDay(m_truth.week)); !done)
            return fail(done.error());
        for (std::size_t i = 0; i < fileCount; ++i)
            m_truth.rows[i] = (*folder)->rows(static_cast<File>(i));
        m_truth.mistakes = (*folder)->mistakes();
        std::stable_sort(m_truth.mistakes.begin(), m_truth.mistakes.end(),
                         [](const PlacedMistake& one, const PlacedMistake& other) { return one.file < other.file; });
        return m_truth;
    }

private:
    struct Part
    {
        Sheets sheets;
        CvCounts counts;
    };

    Result<> writeCvs(DumpFolder& folder)
    {
        const int people = m_world.sizes.cvsEver(m_truth.week);
        const int parts = (people + cvsPerPart - 1) / cvsPerPart;
        const QString step =
            QCoreApplication::translate("demo", "Writing the week of %1").arg(referenceDay(m_truth.week).iso());
        for (int first = 0; first < parts; first += partsAtOnce) {
            m_progress.report(qint64{first} * cvsPerPart, people, step);
            std::vector<Part> made(std::min(partsAtOnce, parts - first));
            m_workers.forEach(made.size(), [&](std::size_t i) {
                if (!m_progress.cancelled())
                    writePart(first + static_cast<int>(i), parts, people, made[i]);
            });
            if (m_progress.cancelled())
                return fail(Problem::cancelled());
            for (const Part& part : made) {
                if (auto added = folder.add(part.sheets); !added)
                    return added;
                m_truth.cvs.add(part.counts);
            }
        }
        m_progress.report(people, people, step);
        return {};
    }

    void writePart(int part, int parts, int people, Part& made) const
    {
        const int end = std::min((part + 1) * cvsPerPart, people);
        for (int number = part * cvsPerPart; number < end; ++number)
            m_world.cvSheets.write(number, m_truth.week, made.sheets, made.counts);
        addMistakes(made.sheets, cvFiles, part, parts, m_world.sizes);
    }

    Result<> writeOthers(DumpFolder& folder)
    {
        Sheets sheets;
        writeVacancies(m_world.vacancies, m_world.places, m_world.trades, m_world.competences, m_world.sizes,
                       m_truth.week, sheets, m_truth.market);
        writeEmployers(m_world.employers, m_world.places, sheets, m_truth.market);
        writeSonar(m_world.profiles, m_world.competences, m_world.seed, m_truth.week, sheets, m_truth.sonar);
        writeRegisters(m_world.competences, m_world.trades, sheets);
        addMistakes(sheets, otherFiles, 0, 1, m_world.sizes);
        if (m_progress.cancelled())
            return fail(Problem::cancelled());
        return folder.add(sheets);
    }

    const World& m_world;
    Progress& m_progress;
    const Workers& m_workers;
    WeekTruth m_truth;
};

} // namespace

Result<std::vector<QString>> writeDemo(const DemoPlan& plan, Progress& progress, const Workers& workers)
{
    if (auto checked = checkPlan(plan); !checked)
        return fail(checked.error());
    if (auto made = makePrivateFolder(plan.folder); !made)
        return fail(made.error());
    const World world(plan.cvs, plan.seed, plan.weeks);
    std::vector<QString> paths;
    std::vector<WeekTruth> truths;
    for (int week = 0; week < plan.weeks; ++week) {
        const QString path = QDir(plan.folder).filePath(referenceDay(week).iso());
        auto truth = WeekWriter(world, week, progress, workers).write(path);
        if (!truth)
            return fail(truth.error());
        truths.push_back(*std::move(truth));
        paths.push_back(path);
    }
    const QByteArray json = QJsonDocument(truthOf(plan, world, truths)).toJson();
    if (auto written = writePrivateFile(QDir(plan.folder).filePath(QStringLiteral("truth.json")), json); !written)
        return fail(written.error());
    return paths;
}

} // namespace spiegel::demo
