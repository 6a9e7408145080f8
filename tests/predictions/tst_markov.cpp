// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/predictions/markov.h"

#include <QTest>

#include <numeric>

using namespace spiegel;
using namespace spiegel::predictions;

namespace {

people::Experience job(int seq, int occupation, const char* started)
{
    const QString text = QString::fromLatin1(started);
    return {seq, occupation, text.isEmpty() ? Month() : *Month::parse(text.toStdString()), Month()};
}

} // namespace

class TestMarkov : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stepsAreTransitionsAsTheContractSays();
    void probabilitiesByHand();
    void anUnknownContextLeansOnTheOneBelow();
    void probabilitiesAddUpToOne();
};

void TestMarkov::stepsAreTransitionsAsTheContractSays()
{
    const std::vector<people::Experience> career = {
        job(9, 7, ""),                                    // no start month: no part of a step
        job(1, 1, "2000-01"), job(2, unknown, "2001-01"), // only free text
        job(3, 1, "2002-01"),                             // the same again: no step
        job(4, 2, "2003-01"), job(5, 3, "2004-05"),       job(6, 1, "2005-01"),
    };
    const std::vector<Step> wanted = {
        {unknown, 1, 2, Month(2003, 1), 4}, {1, 2, 3, Month(2004, 5), 5}, {2, 3, 1, Month(2005, 1), 6}};
    QCOMPARE(stepsOf(career), wanted);
    QVERIFY(stepsOf({}).empty());
    QVERIFY(stepsOf(std::vector<people::Experience>{job(1, 1, "2000-01"), job(2, 1, "2001-01")}).empty());
}

/// From 0: twice to 1, once to 2; from 1: once to 2. So popular: 1: 2/4, 2: 2/4. After 0 two kinds were seen in three
/// steps: P(1|0) = (2 + 2 x 1/2) / (3 + 2) = 3/5, P(2|0) = (1 + 2 x 1/2) / 5 = 2/5.
void TestMarkov::probabilitiesByHand()
{
    Markov markov(4);
    markov.learn({unknown, 0, 1, Month(), 0});
    markov.learn({3, 0, 1, Month(), 0});
    markov.learn({3, 0, 2, Month(), 0});
    markov.learn({0, 1, 2, Month(), 0});
    std::vector<double> out(4);
    markov.predict(0, unknown, 0, out);
    QCOMPARE(out, (std::vector<double>{0, 0.5, 0.5, 0}));
    markov.predict(1, unknown, 0, out);
    QCOMPARE(out[1], 0.6);
    QCOMPARE(out[2], 0.4);
    // After 3, then 0: one to 1 and one to 2, two kinds: (1 + 2 x 0.6) / (2 + 2) and (1 + 2 x 0.4) / 4.
    markov.predict(2, 3, 0, out);
    QCOMPARE(out[1], 0.55);
    QCOMPARE(out[2], 0.45);
}

void TestMarkov::anUnknownContextLeansOnTheOneBelow()
{
    Markov markov(3);
    markov.learn({unknown, 0, 1, Month(), 0});
    std::vector<double> out(3);
    std::vector<double> below(3);
    markov.predict(1, unknown, 2, out);
    markov.predict(0, unknown, 2, below);
    QCOMPARE(out, below);
    markov.predict(2, 2, 0, out);
    markov.predict(1, unknown, 0, below);
    QCOMPARE(out, below);
}

void TestMarkov::probabilitiesAddUpToOne()
{
    Markov markov(20);
    unsigned random = 7;
    const auto next = [&random](unsigned below) {
        random = random * 1664525U + 1013904223U;
        return static_cast<int>((random >> 16) % below);
    };
    for (int i = 0; i < 500; ++i)
        markov.learn({i % 3 == 0 ? unknown : next(20), next(20), next(20), Month(), 0});
    std::vector<double> out(20);
    for (int order = 0; order <= 2; ++order) {
        for (int from = 0; from < 20; ++from) {
            markov.predict(order, next(20), from, out);
            QVERIFY(std::abs(std::accumulate(out.begin(), out.end(), 0.0) - 1) < 1e-12);
        }
    }
}

QTEST_GUILESS_MAIN(TestMarkov)
#include "tst_markov.moc"
