// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/occupations/proposals.h"
#include "core/text/fold.h"
#include "tests/bench/processortime.h"

#include <QStringList>

#include <algorithm>
#include <cstdio>
#include <random>

// How fast an occupation is found, beside the usual filter box that looks whether each folded name contains the text
// (and forgives no typing errors).
//   bench_occupationsearch            times of every kind of text over the built-in register (processor time)
//   bench_occupationsearch TEXT ...   the hits and proposals for these texts

using namespace spiegel::occupations;

namespace {

struct Times
{
    std::vector<double> ms;

    void print(const char* what)
    {
        std::sort(ms.begin(), ms.end());
        const auto at = [this](double share) {
            return ms[static_cast<std::size_t>(share * static_cast<double>(ms.size() - 1))];
        };
        std::printf("%-34s median %7.3f ms   99 %% %7.3f ms   worst %7.3f ms   (%zu)\n", what, at(0.5), at(0.99), at(1),
                    ms.size());
    }
};

template<class Work>
double milliseconds(const Work& work)
{
    const double start = processorMs();
    work();
    return processorMs() - start;
}

QStringList namesOf(const Occupation& occupation)
{
    QStringList names = occupation.otherNames;
    names.append(occupation.name);
    return names;
}

/// Every 23rd name, typed in several ways: whole, its beginnings, one word, with one or two errors.
QStringList typedTexts()
{
    QStringList texts;
    std::mt19937 random(2015);
    int number = 0;
    for (const Occupation& occupation : Register::builtIn().all()) {
        for (const QString& name : namesOf(occupation)) {
            if (++number % 23 != 0)
                continue;
            texts << name << name.left(1) << name.left(3) << name.left(name.size() / 2) << name.section(u' ', -1);
            QString wrong = name;
            for (int errors = 0; errors < 2; ++errors) {
                wrong.remove(static_cast<qsizetype>(random() % static_cast<unsigned long>(wrong.size())), 1);
                texts << wrong;
            }
        }
    }
    return texts;
}

void measure()
{
    std::printf("register %.1f ms\n", milliseconds([] { (void)Register::builtIn(); }));
    std::printf("search   %.1f ms\n", milliseconds([] { (void)Search::builtIn(); }));
    const Search& search = Search::builtIn();
    std::printf("proposals %.1f ms\n", milliseconds([&search] { (void)Proposals(search); }));
    const Proposals proposals(search);
    QStringList folded;
    for (const Occupation& occupation : Register::builtIn().all()) {
        for (const QString& name : namesOf(occupation))
            folded << spiegel::text::fold(name);
    }
    Times ours;
    Times filterBox;
    Times proposing;
    std::size_t found = 0;
    qsizetype foundByFilter = 0;
    for (const QString& typed : typedTexts()) {
        ours.ms.push_back(milliseconds([&] { found += search.find(typed).size() > 0; }));
        filterBox.ms.push_back(milliseconds([&] {
            const QString plain = spiegel::text::fold(typed);
            foundByFilter += !folded.filter(plain).isEmpty();
        }));
        proposing.ms.push_back(milliseconds([&] { (void)proposals.forText(typed); }));
    }
    ours.print("search");
    filterBox.print("filter box (QStringList::filter)");
    proposing.print("proposals");
    std::printf("texts that found something: search %zu, filter box %lld\n", found,
                static_cast<long long>(foundByFilter));
}

void show(const QString& typed)
{
    const Search& search = Search::builtIn();
    static const Proposals proposals(search);
    std::printf("== %s\n", qUtf8Printable(typed));
    for (const Hit& hit : search.find(typed, 8)) {
        std::printf("   fit %d, %d errors: %s | %s\n", static_cast<int>(hit.fit), hit.errors,
                    qUtf8Printable(search.occupations().at(hit.occupation).name), qUtf8Printable(hit.name));
    }
    for (const Proposal& proposal : proposals.forText(typed, 4)) {
        std::printf("     proposal %.2f: %s | %s\n", proposal.confidence,
                    qUtf8Printable(search.occupations().at(proposal.occupation).name), qUtf8Printable(proposal.name));
    }
}

} // namespace

int main(int argc, char** argv)
{
    if (argc == 1)
        measure();
    for (int i = 1; i < argc; ++i)
        show(QString::fromLocal8Bit(argv[i]));
    return 0;
}
