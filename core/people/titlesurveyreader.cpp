// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/titlecodes.h"
#include "core/people/titlesurvey.h"
#include "core/people/words.h"
#include "core/store/database.h"
#include "core/store/query.h"
#include "core/text/fold.h"

#include <QCoreApplication>

#include <algorithm>
#include <span>

namespace spiegel::people {

namespace {

struct FreeJob
{
    int word;
    int cv;

    auto operator<=>(const FreeJob&) const = default;
};

struct Jobs
{
    std::vector<FreeJob> free; ///< by word, then CV
    qint64 careers = 0;
};

Result<Jobs> readJobs(store::Database& database)
{
    Jobs jobs;
    std::vector<bool> hasCareer;
    store::Query rows(database, QStringLiteral("SELECT cv, text, occupation FROM experience_at"));
    while (rows.next()) {
        const auto cv = static_cast<std::size_t>(rows.number(0));
        if (cv >= hasCareer.size())
            hasCareer.resize(std::max(cv + 1, hasCareer.size() * 2));
        jobs.careers += hasCareer[cv] ? 0 : 1;
        hasCareer[cv] = true;
        if (rows.isNull(2) && !rows.isNull(1))
            jobs.free.push_back({rows.number(1), rows.number(0)});
    }
    if (const auto outcome = rows.outcome(); !outcome)
        return fail(outcome.error());
    std::ranges::sort(jobs.free);
    return jobs;
}

/// Spellings of one title joined; the most frequent one gives its name, of equals the first by code point.
class Joining
{
public:
    void add(const QString& written, std::span<const FreeJob> jobs)
    {
        const QString folded = text::fold(written);
        if (folded.isEmpty())
            return;
        const auto place = m_places.constFind(folded);
        if (place == m_places.cend()) {
            m_places.insert(folded, m_titles.size());
            m_titles.push_back({written, folded, 0, {}, {}});
            m_most.push_back(0);
        }
        const std::size_t at = m_places[folded];
        FreeTitle& title = m_titles[at];
        const auto times = static_cast<qint64>(jobs.size());
        if (times > m_most[at] || (times == m_most[at] && written < title.title))
            title.title = written;
        m_most[at] = std::max(m_most[at], times);
        title.times += times;
        for (const FreeJob& job : jobs)
            title.cvs.push_back(job.cv);
    }

    std::vector<FreeTitle> finish(const QHash<QString, QString>& codes)
    {
        for (FreeTitle& title : m_titles) {
            std::ranges::sort(title.cvs);
            title.cvs.erase(std::ranges::unique(title.cvs).begin(), title.cvs.end());
            title.code = codes.value(title.folded);
        }
        return std::move(m_titles);
    }

private:
    QHash<QString, std::size_t> m_places;
    std::vector<FreeTitle> m_titles;
    std::vector<qint64> m_most;
};

} // namespace

Result<TitleSurvey> readTitleSurvey(store::Database& database, Progress& progress)
{
    progress.report(0, 0, QCoreApplication::translate("people", "Reading the job titles"));
    const auto watch = database.watch(progress);
    const auto jobs = readJobs(database);
    if (!jobs)
        return fail(jobs.error());
    const auto codes = readTitleCodes(database);
    if (!codes)
        return fail(codes.error());
    std::vector<int> numbers;
    for (const FreeJob& job : jobs->free) {
        if (numbers.empty() || numbers.back() != job.word)
            numbers.push_back(job.word);
    }
    const auto words = Words::read(database, numbers);
    if (!words)
        return fail(words.error());
    Joining joining;
    for (auto first = jobs->free.begin(); first != jobs->free.end();) {
        const int word = first->word;
        const auto last =
            std::find_if(first, jobs->free.end(), [word](const FreeJob& job) { return job.word != word; });
        joining.add(words->text(word), {first, last});
        first = last;
    }
    return TitleSurvey(joining.finish(*codes), jobs->careers);
}

} // namespace spiegel::people
