// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/releases/bestforms.h"

#include <algorithm>

namespace spiegel::releases {

namespace {

constexpr std::size_t mostForms = 4; // of features that are settled together
constexpr int mostSteps = 20000;     // of a search; then the best so far

} // namespace

/// What is gained by whoever fulfils some conditions.
struct BestForms::Term
{
    const std::vector<Partition::Mask>* masks;
    double gain;

    [[nodiscard]] const Partition::Mask* maskOf(int feature) const
    {
        const auto found =
            std::find_if(masks->begin(), masks->end(), [feature](const auto& mask) { return mask.feature == feature; });
        return found == masks->end() ? nullptr : &*found;
    }
};

/// A feature with one code of each kind that the terms tell apart.
struct BestForms::Feature
{
    struct Kind
    {
        int code;
        std::vector<char> fails; ///< by term
    };
    int number = 0;
    std::vector<Kind> kinds;
};

BestForms::BestForms(const Evidence& evidence, const Group& group, const Prices& prices)
    : m_evidence(evidence)
    , m_group(group)
    , m_prices(prices)
{
}

const std::vector<BestForms::Form>& BestForms::in(int atom, double least)
{
    const Priced& priced = m_prices.byAtom[static_cast<std::size_t>(atom)];
    const bool isHere = m_group.livesIn(atom);
    const auto [found, isNew] = m_known.try_emplace({isHere, priced});
    if (isNew)
        found->second = bestOf(termsOf(priced, isHere), least);
    return found->second;
}

/// No two parts of a statement hold for the same person, and who is left out of the group belongs to it otherwise: so
/// all that is gained is a sum over conditions.
std::vector<BestForms::Term> BestForms::termsOf(const Priced& priced, bool isHere) const
{
    std::vector<Term> terms;
    const auto add = [&](int parts, double gain) {
        for (const std::vector<Partition::Mask>& masks : m_evidence.masksOf(parts))
            terms.push_back({&masks, gain});
    };
    for (const auto& [parts, price] : priced)
        add(parts, -price);
    if (isHere) {
        add(m_group.in, m_prices.own);
        if (m_group.out >= 0)
            add(m_group.out, -m_prices.own);
    }
    return terms;
}

/// Features that some term looks at together: rising, and no two lists share one.
std::vector<std::vector<int>> BestForms::togetherIn(const std::vector<Term>& terms) const
{
    constexpr int notSeen = -1;
    std::vector<int> heads(static_cast<std::size_t>(m_evidence.partition().features()), notSeen);
    for (const Term& term : terms) {
        for (const Partition::Mask& mask : *term.masks) {
            const int head = heads[static_cast<std::size_t>(term.masks->front().feature)];
            int& own = heads[static_cast<std::size_t>(mask.feature)];
            if (own == notSeen)
                own = head == notSeen ? mask.feature : head;
            else if (head != notSeen && own != head)
                std::replace(heads.begin(), heads.end(), int{own}, head);
        }
    }
    std::map<int, std::vector<int>> byHead;
    for (int feature = 0; feature < static_cast<int>(heads.size()); ++feature) {
        if (heads[static_cast<std::size_t>(feature)] != notSeen)
            byHead[heads[static_cast<std::size_t>(feature)]].push_back(feature);
    }
    std::vector<std::vector<int>> together;
    for (auto& [head, features] : byHead)
        together.push_back(std::move(features));
    return together;
}

/// All features at their best, and with those of one list at less than their best.
std::vector<BestForms::Form> BestForms::bestOf(const std::vector<Term>& terms, double least) const
{
    double best = 0; // whoever it is
    for (const Term& term : terms)
        best += term.masks->empty() ? term.gain : 0;
    std::vector<std::vector<Form>> settled;
    for (const std::vector<int>& features : togetherIn(terms)) {
        std::vector<const Term*> mine;
        for (const Term& term : terms) {
            if (!term.masks->empty() &&
                std::binary_search(features.begin(), features.end(), term.masks->front().feature))
                mine.push_back(&term);
        }
        settled.push_back(bestTogether(mine, features));
        best += settled.back().front().gain;
    }
    std::vector<Form> forms;
    const auto addWith = [&](std::size_t other, std::size_t place) {
        Form form{best, {}};
        for (std::size_t at = 0; at < settled.size(); ++at) {
            const Form& one = settled[at][at == other ? place : 0];
            form.gain += one.gain - settled[at].front().gain;
            form.codes.insert(form.codes.end(), one.codes.begin(), one.codes.end());
        }
        std::sort(form.codes.begin(), form.codes.end());
        if (form.gain > least)
            forms.push_back(std::move(form));
    };
    addWith(settled.size(), 0);
    for (std::size_t at = 0; at < settled.size(); ++at) {
        for (std::size_t place = 1; place < settled[at].size(); ++place)
            addWith(at, place);
    }
    std::stable_sort(forms.begin(), forms.end(), [](const Form& a, const Form& b) { return a.gain > b.gain; });
    return forms;
}

BestForms::Feature BestForms::featureOf(int feature, const std::vector<const Term*>& terms) const
{
    Feature found{feature, {}};
    for (const int code : m_evidence.partition().codesByPeople(feature)) {
        std::vector<char> fails;
        for (const Term* const term : terms) {
            const Partition::Mask* const mask = term->maskOf(feature);
            fails.push_back(mask && !mask->holds[static_cast<std::size_t>(code)] ? 1 : 0);
        }
        const bool isKnown = std::any_of(found.kinds.begin(), found.kinds.end(),
                                         [&fails](const Feature::Kind& kind) { return kind.fails == fails; });
        if (!isKnown)
            found.kinds.push_back({code, std::move(fails)});
    }
    return found;
}

/// Depth first, a feature after the other; what all terms that have not failed yet could bring is the bound.
class BestForms::Search
{
public:
    Search(const std::vector<const Term*>& terms, std::vector<Feature> features)
        : m_terms(terms)
        , m_features(std::move(features))
        , m_failed(terms.size(), 0)
    {
        for (const Term* const term : terms) {
            std::size_t last = 0;
            for (std::size_t at = 0; at < m_features.size(); ++at)
                last = term->maskOf(m_features[at].number) ? at : last;
            m_lastFeature.push_back(last);
        }
        goOn(0);
    }

    [[nodiscard]] std::vector<Form> best() { return std::move(m_best); }

private:
    [[nodiscard]] double bound(std::size_t at) const
    {
        double most = 0;
        for (std::size_t term = 0; term < m_terms.size(); ++term) {
            const bool isSure = at > m_lastFeature[term];
            if (m_failed[term] == 0 && (isSure || m_terms[term]->gain > 0))
                most += m_terms[term]->gain;
        }
        return most;
    }

    void take(double gain)
    {
        const auto place =
            std::find_if(m_best.begin(), m_best.end(), [gain](const Form& one) { return one.gain < gain; });
        m_best.insert(place, {gain, m_codes});
        m_best.resize(std::min(m_best.size(), mostForms));
    }

    void goOn(std::size_t at)
    {
        const double most = bound(at);
        const bool isNoBetter = m_best.size() == mostForms && most <= m_best.back().gain;
        if (isNoBetter || (!m_best.empty() && ++m_steps > mostSteps))
            return;
        if (at == m_features.size()) {
            take(most);
            return;
        }
        for (const Feature::Kind& kind : m_features[at].kinds) {
            for (std::size_t term = 0; term < m_terms.size(); ++term)
                m_failed[term] += kind.fails[term];
            m_codes.emplace_back(m_features[at].number, kind.code);
            goOn(at + 1);
            m_codes.pop_back();
            for (std::size_t term = 0; term < m_terms.size(); ++term)
                m_failed[term] -= kind.fails[term];
        }
    }

    const std::vector<const Term*>& m_terms;
    std::vector<Feature> m_features;
    std::vector<std::size_t> m_lastFeature; ///< by term: after which it is known whether it holds
    std::vector<int> m_failed;              ///< by term: conditions that the codes so far do not meet
    Codes m_codes;
    std::vector<Form> m_best;
    int m_steps = 0;
};

std::vector<BestForms::Form> BestForms::bestTogether(const std::vector<const Term*>& terms,
                                                     const std::vector<int>& features) const
{
    std::vector<Feature> all;
    for (const int feature : features)
        all.push_back(featureOf(feature, terms));
    std::stable_sort(all.begin(), all.end(),
                     [](const Feature& a, const Feature& b) { return a.kinds.size() < b.kinds.size(); });
    return Search(terms, std::move(all)).best();
}

} // namespace spiegel::releases
