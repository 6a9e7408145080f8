// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/occupations/proposals.h"

#include "core/occupations/nameindex.h"
#include "core/text/fold.h"
#include "core/text/stem.h"

#include <QSet>

#include <algorithm>
#include <map>

namespace spiegel::occupations {

namespace {

// The confidences are an order made by judgement, not measured chances: from 'is the name' to 'may be part of it'.
constexpr double isName = 1.0;
constexpr double isNameByStem = 0.9;
constexpr double isNameTurned = 0.8;
constexpr double isNameMisspelled = 0.9; ///< less, the larger the part of the text that is wrong
constexpr double eachWrongLetter = 1.8;
constexpr double containsName = 0.4; ///< more, the larger the part of the text that the name covers
constexpr double coversAll = 0.35;
constexpr double endsInName = 0.45;
constexpr double isPartOfName = 0.3; ///< more, the larger the part of the name that the text covers
constexpr double isWholeName = 0.3;
constexpr double otherName = 0.95; ///< factor when it is not the preferred name
constexpr double sharedName = 0.7; ///< factor when several occupations have the name
constexpr double vagueName = 0.5;  ///< factor when the name hardly says anything ('medewerker')
constexpr double least = 0.3;

constexpr qsizetype longestText = 200;
constexpr qsizetype mostWords = 12;
constexpr qsizetype shortestName = 3;
constexpr qsizetype shortestEnd = 5;

const QSet<QString>& besideTheTrade()
{
    static const QSet<QString> words = [] {
        const QString all = QStringLiteral(
            "m v x mv mvx man vrouw fulltime parttime full part time uur uren u per week wk maand dag dagen via "
            "uitzendbureau "
            "uitzendkracht uitzendwerk div diverse divers overig overige allerlei o a oa e d ed enz etc bij in op de "
            "het een "
            "en van voor als functie functies werk werkzaamheden zzp zzper freelance tijdelijk tijdelijke vast vaste "
            "oproepkracht vakantiewerk vakantiekracht bijbaan stage ervaring jaar jaren ervaren beginnend "
            "gediplomeerd");
        const QStringList split = all.split(u' ');
        return QSet<QString>(split.begin(), split.end());
    }();
    return words;
}

/// Words that stand in hundreds of names, and that the register gives as the whole name of some far-off occupation.
bool saysLittle(const QString& word)
{
    static const QSet<QString> words{
        QStringLiteral("medewerker"),  QStringLiteral("medewerkster"), QStringLiteral("assistent"),
        QStringLiteral("assistente"),  QStringLiteral("manager"),      QStringLiteral("adviseur"),
        QStringLiteral("coordinator"), QStringLiteral("begeleider"),   QStringLiteral("operator"),
        QStringLiteral("technicus"),   QStringLiteral("specialist"),   QStringLiteral("teamleider"),
        QStringLiteral("leider"),      QStringLiteral("werkster"),     QStringLiteral("werker"),
        QStringLiteral("hulp"),        QStringLiteral("teamlid"),      QStringLiteral("monteur")};
    return words.contains(word);
}

/// A swapped or wrong letter in eight: stricter than in the search, where somebody chooses from a list at once.
int believableErrors(qsizetype length)
{
    if (length < 6)
        return 0;
    return length < 16 ? 1 : 2;
}

/// The words that may name the trade; all words when nothing else is left.
QStringList tradeWords(const QString& freeText)
{
    const QStringList all = text::words(freeText);
    QStringList kept;
    for (const QString& word : all) {
        const bool number = std::all_of(word.begin(), word.end(), [](QChar c) { return c.isDigit(); });
        if (!number && !besideTheTrade().contains(word))
            kept.append(word);
    }
    return kept.isEmpty() ? all : kept;
}

QString stemOf(const QStringList& words)
{
    QString out;
    for (const QString& word : words)
        out += text::stem(word);
    return out;
}

/// Keeps for each occupation the surest proposal.
class Collection
{
public:
    explicit Collection(const NameIndex& index)
        : m_index(index)
    {
    }

    void add(int number, double confidence)
    {
        const NameIndex::Name& name = m_index.names()[static_cast<std::size_t>(number)];
        if (name.which >= 0)
            confidence *= otherName;
        if (saysLittle(name.plain))
            confidence *= vagueName;
        const auto [at, isNew] = m_best.try_emplace(name.occupation, number, confidence);
        if (!isNew && confidence > at->second.second)
            at->second = {number, confidence};
    }

    void add(const std::vector<int>& names, double confidence)
    {
        QSet<int> owners;
        for (const int number : names)
            owners.insert(m_index.names()[static_cast<std::size_t>(number)].occupation);
        for (const int number : names)
            add(number, owners.size() > 1 ? confidence * sharedName : confidence);
    }

    [[nodiscard]] bool isEmpty() const { return m_best.empty(); }

    [[nodiscard]] std::vector<Proposal> surest(int limit) const
    {
        std::vector<Proposal> out;
        for (const auto& [occupation, best] : m_best) {
            if (best.second >= least)
                out.push_back({occupation, m_index.spelled(m_index.names()[static_cast<std::size_t>(best.first)]),
                               std::min(best.second, 1.0)});
        }
        std::stable_sort(out.begin(), out.end(), [](const Proposal& a, const Proposal& b) {
            return a.confidence != b.confidence ? a.confidence > b.confidence : a.name.size() < b.name.size();
        });
        if (out.size() > static_cast<std::size_t>(std::max(limit, 0)))
            out.erase(out.begin() + limit, out.end());
        return out;
    }

private:
    const NameIndex& m_index;
    std::map<int, std::pair<int, double>> m_best; ///< occupation -> name, confidence
};

using Stems = QHash<QString, std::vector<int>>;

/// Names that are a run of words of the text, or its last word's end: in Dutch the trade stands at the end of a
/// compound.
void addContained(const QStringList& words, const NameIndex& index, const Stems& byStem, Collection& found)
{
    const double total = static_cast<double>(words.join(QString()).size());
    for (qsizetype first = 0; first < words.size(); ++first) {
        QString stem;
        qsizetype letters = 0;
        for (qsizetype last = first; last < words.size(); ++last) {
            stem += text::stem(words[last]);
            letters += words[last].size();
            if (letters >= shortestName && last - first + 1 < words.size())
                found.add(byStem.value(stem), containsName + coversAll * static_cast<double>(letters) / total);
        }
    }
    const QString& end = words.last();
    for (qsizetype cut = 2; cut + shortestEnd <= end.size(); ++cut) {
        const std::vector<int> names = index.namesThatAre(end.mid(cut));
        found.add(names, endsInName);
        if (!names.empty())
            return;
    }
}

void addMisspelled(const QString& plain, const NameIndex& index, Collection& found)
{
    std::vector<NameIndex::Score> scores(index.names().size(), NameIndex::none);
    index.scoreWholeMisspelled(plain, believableErrors(plain.size()), scores);
    const double wrongLetter = eachWrongLetter / static_cast<double>(plain.size());
    for (std::size_t number = 0; number < scores.size(); ++number) {
        const int errors = NameIndex::errorsOf(scores[number]);
        if (scores[number] != NameIndex::none && errors > 0)
            found.add(static_cast<int>(number), isNameMisspelled - wrongLetter * errors);
    }
}

void addPartOfName(const QStringList& words, const Search& search, int limit, Collection& found)
{
    const auto letters = static_cast<double>(words.join(QString()).size());
    for (const Hit& hit : search.find(words.join(u' '), limit)) {
        if (hit.fit != Fit::Beginning && hit.fit != Fit::Words)
            continue;
        const QString plain = text::squash(hit.name);
        const double covered = std::min(1.0, letters / static_cast<double>(plain.size()));
        for (const int number : search.names().namesThatAre(plain)) {
            if (search.names().names()[static_cast<std::size_t>(number)].occupation == hit.occupation)
                found.add(number, isPartOfName + isWholeName * covered);
        }
    }
}

} // namespace

Proposals::Proposals(const Search& search)
    : m_search(search)
{
    const NameIndex& index = m_search.names();
    m_byStem.reserve(static_cast<qsizetype>(index.names().size()));
    for (std::size_t number = 0; number < index.names().size(); ++number) {
        const QStringList words = text::words(index.spelled(index.names()[number]));
        m_byStem[stemOf(words)].push_back(static_cast<int>(number));
    }
}

std::vector<Proposal> Proposals::forText(const QString& freeText, int limit) const
{
    if (freeText.size() > longestText)
        return {};
    const QStringList words = tradeWords(freeText).mid(0, mostWords);
    const QString plain = words.join(QString());
    if (plain.isEmpty())
        return {};
    const NameIndex& index = m_search.names();
    Collection found(index);
    found.add(index.namesThatAre(text::squash(freeText)), isName);
    found.add(index.namesThatAre(plain), isName);
    found.add(m_byStem.value(stemOf(words)), isNameByStem);
    if (words.size() == 2)
        found.add(m_byStem.value(text::stem(QString(words[1] + words[0]))), isNameTurned);
    if (found.isEmpty())
        addMisspelled(plain, index, found);
    addContained(words, index, m_byStem, found);
    addPartOfName(words, m_search, limit, found);
    return found.surest(limit);
}

} // namespace spiegel::occupations
