// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cards/cvlist.h"

#include "core/people/sonarreader.h"
#include "core/store/database.h"
#include "core/text/dutch.h"
#include "core/text/fold.h"
#include "core/text/sorting.h"

#include <QHash>

#include <algorithm>
#include <string_view>

namespace spiegel::uicards {

using people::CvColumn;

namespace {

/// The numbers of the words of a column that are called `text`; unknown for an empty text.
std::vector<bool> numbersCalled(const cards::Population& population, CvColumn column, const QString& text)
{
    std::vector<bool> called;
    for (const int word : population.cvs().column(column)) {
        if (word == unknown)
            continue;
        if (called.size() <= static_cast<std::size_t>(word))
            called.resize(static_cast<std::size_t>(word) + 1);
        if (!called[static_cast<std::size_t>(word)] && population.words.text(word) == text)
            called[static_cast<std::size_t>(word)] = true;
    }
    return called;
}

bool holds(const std::vector<bool>& numbers, int number)
{
    return number >= 0 && static_cast<std::size_t>(number) < numbers.size() &&
           numbers[static_cast<std::size_t>(number)];
}

/// Half a million short texts a keystroke: this is twice as fast as QByteArrayView::contains().
bool has(std::string_view text, const QByteArray& part)
{
    return text.find(std::string_view(part.constData(), static_cast<std::size_t>(part.size()))) !=
           std::string_view::npos;
}

/// Number by number, whether a filter lets it pass; nothing: everybody passes.
struct WordFilter
{
    std::optional<std::vector<bool>> numbers;
    bool wantsUnknown = false;

    [[nodiscard]] bool passes(int number) const
    {
        if (!numbers)
            return true;
        return number == unknown ? wantsUnknown : holds(*numbers, number);
    }
};

} // namespace

bool CardsView::listsTheSameAs(const CardsView& other) const
{
    CardsView same = other;
    same.cv = cv;
    return *this == same;
}

CvList::CvList(std::shared_ptr<const cards::Population> population, people::SonarPeople sonar)
    : m_population(std::move(population))
    , m_sonar(std::move(sonar))
    , m_branches(wordsOf(CvColumn::Branch))
    , m_advisers(wordsOf(CvColumn::Adviser))
{
    rankOccupations();
    m_withoutScore = static_cast<int>(std::count(m_population->scores.begin(), m_population->scores.end(), unknown));
}

Result<std::shared_ptr<const CvList>> CvList::read(const parts::Workplace& workplace, const Workers& workers,
                                                   Progress& progress)
{
    auto database = store::Database::open(workplace.database, store::Access::Read);
    if (!database)
        return fail(database.error());
    if (const auto chosen = database->choose(workplace.snapshot); !chosen)
        return fail(chosen.error());
    auto population = cards::readPopulation(*database, workers, progress);
    if (!population)
        return fail(population.error());
    auto sonar = people::readSonar(*database, {people::SonarColumn::Cv}, progress);
    if (!sonar)
        return fail(sonar.error());
    return std::make_shared<const CvList>(std::make_shared<const cards::Population>(std::move(*population)),
                                          std::move(*sonar));
}

CvList::Words CvList::wordsOf(CvColumn column) const
{
    Words words;
    QHash<int, QString> used;
    for (const int word : m_population->cvs().column(column)) {
        if (word == unknown)
            ++words.without;
        else if (!used.contains(word))
            used.insert(word, m_population->words.text(word));
    }
    std::vector<std::pair<QString, int>> order;
    for (auto word = used.begin(); word != used.end(); ++word)
        order.emplace_back(text::sortKey(word.value()), word.key());
    std::sort(order.begin(), order.end());
    for (std::size_t i = 0; i < order.size(); ++i) {
        const auto number = static_cast<std::size_t>(order[i].second);
        if (words.ranks.size() <= number)
            words.ranks.resize(number + 1, unknown);
        words.ranks[number] = static_cast<int>(i);
        words.texts << used.value(order[i].second);
    }
    words.texts.removeDuplicates();
    if (words.without > 0)
        words.texts << QString();
    return words;
}

void CvList::rankOccupations()
{
    const people::OccupationCodes& codes = m_population->codes;
    m_occupationRanks.assign(static_cast<std::size_t>(codes.end()), unknown);
    std::vector<bool> used(static_cast<std::size_t>(codes.end()));
    for (const int occupation : m_population->records.lastOccupations) {
        if (occupation == unknown)
            ++m_withoutOccupation;
        else
            used[static_cast<std::size_t>(occupation)] = true;
    }
    std::vector<std::pair<QString, int>> order;
    for (int occupation = 0; occupation < codes.end(); ++occupation) {
        if (used[static_cast<std::size_t>(occupation)])
            order.emplace_back(text::sortKey(codes.name(occupation)), occupation);
    }
    std::sort(order.begin(), order.end());
    for (std::size_t i = 0; i < order.size(); ++i) {
        m_occupationRanks[static_cast<std::size_t>(order[i].second)] = static_cast<int>(i);
        m_occupations.emplace_back(codes.code(order[i].second), codes.name(order[i].second));
    }
    if (m_withoutOccupation > 0)
        m_occupations.emplace_back();
}

std::vector<bool> CvList::wordsWith(const QString& folded) const
{
    std::vector<bool> with;
    for (const CvColumn column : {CvColumn::Branch, CvColumn::Adviser}) {
        const Words& words = column == CvColumn::Branch ? m_branches : m_advisers;
        with.resize(std::max(with.size(), words.ranks.size()));
        for (std::size_t number = 0; number < words.ranks.size(); ++number) {
            if (words.ranks[number] != unknown &&
                text::fold(m_population->words.text(static_cast<int>(number))).contains(folded))
                with[number] = true;
        }
    }
    return with;
}

std::vector<bool> CvList::occupationsWith(const QString& folded) const
{
    std::vector<bool> with(m_occupationRanks.size());
    for (std::size_t number = 0; number < with.size(); ++number) {
        if (m_occupationRanks[number] != unknown)
            with[number] = text::fold(m_population->codes.name(static_cast<int>(number))).contains(folded);
    }
    return with;
}

Result<std::vector<int>> CvList::rows(const CardsView& view, Progress& progress) const
{
    const people::Cvs& cvs = m_population->cvs();
    const auto byWord = [&](const std::optional<QString>& wanted, CvColumn column) {
        WordFilter filter;
        if (wanted)
            filter = {numbersCalled(*m_population, column, *wanted), wanted->isEmpty()};
        return filter;
    };
    const WordFilter branch = byWord(view.branch, CvColumn::Branch);
    const WordFilter adviser = byWord(view.adviser, CvColumn::Adviser);
    WordFilter occupation;
    if (view.occupation) {
        occupation = {std::vector<bool>(m_occupationRanks.size()), view.occupation->isEmpty()};
        if (const auto number = m_population->codes.find(*view.occupation))
            (*occupation.numbers)[static_cast<std::size_t>(*number)] = true;
    }
    const QString folded = text::fold(view.text);
    const QByteArray typed = view.text.trimmed().toUtf8();
    const QByteArray capitals = view.text.trimmed().toUpper().toUtf8(); // 'cv12' finds CV12
    const bool hasText = !typed.isEmpty();
    const std::vector<bool> words = hasText && !folded.isEmpty() ? wordsWith(folded) : std::vector<bool>();
    const std::vector<bool> named = hasText && !folded.isEmpty() ? occupationsWith(folded) : std::vector<bool>();
    const bool hasSmallLetters = typed != capitals;
    const auto isMeant = [&](int row) {
        const QByteArrayView utf8 = m_population->numbers.utf8(cvs.id(row));
        const std::string_view number(utf8.data(), static_cast<std::size_t>(utf8.size()));
        return holds(named, m_population->lastOccupation(row)) || holds(words, cvs.value(row, CvColumn::Branch)) ||
               holds(words, cvs.value(row, CvColumn::Adviser)) || has(number, typed) ||
               (hasSmallLetters && has(number, capitals));
    };
    std::vector<int> found;
    for (int row = 0; row < cvs.count(); ++row) {
        if ((row & 0xffff) == 0 && progress.cancelled())
            return fail(Problem::cancelled());
        if (view.kind == jobs::CardKind::Wajong && m_sonar.rowsOfCv(cvs.id(row)).size() != 1)
            continue;
        const int score = m_population->score(row);
        if (view.filtersByScore() && (score == unknown || score < view.scoreFrom || score > view.scoreTo))
            continue;
        if (branch.passes(cvs.value(row, CvColumn::Branch)) && adviser.passes(cvs.value(row, CvColumn::Adviser)) &&
            occupation.passes(m_population->lastOccupation(row)) && (!hasText || isMeant(row)))
            found.push_back(row);
    }
    return found;
}

std::vector<tables::Column> CvList::columns(const std::shared_ptr<const CvList>& list)
{
    const auto population = list->population();
    const auto word = [list](people::CvColumn column, const Words& words) {
        tables::Column made;
        made.text = [list, column](int row) {
            const int number = list->m_population->cvs().value(row, column);
            return number == unknown ? text::unknownWord() : list->m_population->words.text(number);
        };
        made.key = [list, column, ranks = &words.ranks](int row) -> qint64 {
            const int number = list->m_population->cvs().value(row, column);
            return number == unknown ? unknown : (*ranks)[static_cast<std::size_t>(number)];
        };
        made.tone = [list, column](int row) {
            return list->m_population->cvs().value(row, column) == unknown ? look::Role::Muted : look::Role::Text;
        };
        return made;
    };
    tables::Column cv;
    cv.title = tr("CV");
    cv.width = 104;
    cv.text = [population](int row) { return population->numbers.name(population->cvs().id(row)); };
    cv.key = [population](int row) -> qint64 { return population->numbers.rank(population->cvs().id(row)); };
    cv.tone = [population](int row) { return population->hasLeft(row) ? look::Role::Muted : look::Role::Text; };
    cv.toolTip = [population](int row) { return population->hasLeft(row) ? tr("has left werk.nl") : QString(); };

    tables::Column occupation;
    occupation.title = tr("Last occupation");
    occupation.stretches = true;
    occupation.width = 152;
    occupation.text = [population](int row) {
        const int number = population->lastOccupation(row);
        return number == unknown ? text::unknownWord() : population->codes.name(number);
    };
    occupation.key = [list](int row) -> qint64 {
        const int number = list->m_population->lastOccupation(row);
        return number == unknown ? unknown : list->m_occupationRanks[static_cast<std::size_t>(number)];
    };
    occupation.tone = [population](int row) {
        return population->lastOccupation(row) == unknown ? look::Role::Muted : look::Role::Text;
    };

    tables::Column branch = word(CvColumn::Branch, list->m_branches);
    branch.title = tr("Branch");
    branch.width = 104;
    tables::Column adviser = word(CvColumn::Adviser, list->m_advisers);
    adviser.title = tr("Adviser");
    adviser.width = 88;

    tables::Column quality;
    quality.title = tr("Quality");
    quality.kind = tables::Column::Kind::Number;
    quality.width = 80;
    quality.explanation = tr("How good the CV is, 0 to 100: what is filled in, recent and findable.");
    quality.text = [population](int row) {
        const int score = population->score(row);
        return score == unknown ? text::unknownWord() : text::number(qint64(score));
    };
    quality.key = [population](int row) -> qint64 { return population->score(row); };
    return {cv, occupation, branch, adviser, quality};
}

} // namespace spiegel::uicards
