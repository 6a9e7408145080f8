// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/releases/bestforms.h"

#include <algorithm>
#include <numeric>

namespace spiegel::releases {

namespace {

constexpr std::size_t mostForms = 4; // of features that are settled together
constexpr int mostSteps = 200000;    // of a search; then the best so far

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

/// What each group of features that some term looks at together gains at best, and with one of them less than at best.
std::vector<BestForms::Form> BestForms::bestOf(const std::vector<Term>& terms, double least) const
{
    std::vector<int> together(static_cast<std::size_t>(m_evidence.partition().features()));
    std::iota(together.begin(), together.end(), 0);
    const auto headOf = [&together](int feature) {
        while (together[static_cast<std::size_t>(feature)] != feature)
            feature = together[static_cast<std::size_t>(feature)];
        return feature;
    };
    double always = 0;
    std::vector<char> isSeen(together.size(), 0);
    for (const Term& term : terms) {
        if (term.masks->empty())
            always += term.gain;
        for (const Partition::Mask& mask : *term.masks) {
            isSeen[static_cast<std::size_t>(mask.feature)] = 1;
            together[static_cast<std::size_t>(headOf(mask.feature))] = headOf(term.masks->front().feature);
        }
    }
    Form best{always, {}};
    std::vector<std::vector<Form>> settled;
    for (int head = 0; head < static_cast<int>(together.size()); ++head) {
        std::vector<int> features;
        for (int feature = 0; feature < static_cast<int>(together.size()); ++feature) {
            if (isSeen[static_cast<std::size_t>(feature)] && headOf(feature) == head)
                features.push_back(feature);
        }
        if (features.empty())
            continue;
        std::vector<const Term*> mine;
        for (const Term& term : terms) {
            if (!term.masks->empty() && headOf(term.masks->front().feature) == head)
                mine.push_back(&term);
        }
        settled.push_back(bestTogether(mine, features));
        best.gain += settled.back().front().gain;
    }
    std::vector<Form> forms;
    const auto addWith = [&](std::size_t other, std::size_t place) {
        Form form{best.gain, {}};
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

/// Depth first: what all terms that have not failed yet could bring at most is the bound.
std::vector<BestForms::Form> BestForms::bestTogether(const std::vector<const Term*>& terms,
                                                     const std::vector<int>& features) const
{
    std::vector<Feature> all;
    for (const int feature : features)
        all.push_back(featureOf(feature, terms));
    std::stable_sort(all.begin(), all.end(),
                     [](const Feature& a, const Feature& b) { return a.kinds.size() < b.kinds.size(); });
    std::vector<std::size_t> lastFeature; // by term: after which it is known whether it holds
    for (const Term* const term : terms) {
        std::size_t last = 0;
        for (std::size_t at = 0; at < all.size(); ++at)
            last = term->maskOf(all[at].number) ? at : last;
        lastFeature.push_back(last);
    }
    std::vector<Form> best;
    std::vector<int> failed(terms.size(), 0);
    Codes codes;
    int steps = 0;
    const auto search = [&](const auto& self, std::size_t at) -> void {
        double bound = 0;
        for (std::size_t term = 0; term < terms.size(); ++term) {
            const bool mayHold = failed[term] == 0;
            const bool isSure = at > lastFeature[term];
            if (mayHold && (isSure || terms[term]->gain > 0))
                bound += terms[term]->gain;
        }
        const bool isFull = best.size() == mostForms;
        if ((isFull && bound <= best.back().gain) || (!best.empty() && ++steps > mostSteps))
            return;
        if (at == all.size()) {
            const auto place =
                std::find_if(best.begin(), best.end(), [bound](const Form& one) { return one.gain < bound; });
            best.insert(place, {bound, codes});
            best.resize(std::min(best.size(), mostForms));
            return;
        }
        for (const Feature::Kind& kind : all[at].kinds) {
            for (std::size_t term = 0; term < terms.size(); ++term)
                failed[term] += kind.fails[term];
            codes.emplace_back(all[at].number, kind.code);
            self(self, at + 1);
            codes.pop_back();
            for (std::size_t term = 0; term < terms.size(); ++term)
                failed[term] -= kind.fails[term];
        }
    };
    search(search, 0);
    return best;
}

} // namespace spiegel::releases
