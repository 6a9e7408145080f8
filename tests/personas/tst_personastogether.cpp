// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/programme.h"
#include "core/personas/persona.h"

#include <QTest>

#include <cmath>
#include <glpk.h>
#include <random>

using namespace spiegel;
using namespace spiegel::personas;

namespace {

constexpr int places = 7;
constexpr int k = 10;

/// What was told of one type of people in one zone.
struct Told
{
    unsigned zone; ///< bits: places
    int people;
};

/// Somebody who has the personas of all zones: how many people of the type live in each place.
class Reader
{
public:
    explicit Reader(const std::vector<Told>& all)
    {
        glp_prob* const problem = m_programme.get();
        glp_add_cols(problem, places);
        for (int column = 1; column <= places; ++column) {
            glp_set_col_kind(problem, column, GLP_IV);
            glp_set_col_bnds(problem, column, GLP_LO, 0, 0);
        }
        for (const Told& told : all) {
            const int line = glp_add_rows(problem, 1);
            std::vector<int> columns{0};
            for (int place = 0; place < places; ++place) {
                if ((told.zone >> static_cast<unsigned>(place) & 1U) != 0)
                    columns.push_back(place + 1);
            }
            const std::vector<double> ones(columns.size(), 1);
            glp_set_mat_row(problem, line, static_cast<int>(columns.size()) - 1, columns.data(), ones.data());
            int most = told.people; // all that is told as the same number
            while (Personas{}.told(most + 1) == told.people)
                ++most;
            glp_set_row_bnds(problem, line, GLP_DB, told.people, most);
        }
    }

    /// How far apart the least and the most are of who of the type lives in these places.
    [[nodiscard]] int width(unsigned zone) { return extreme(zone, GLP_MAX) - extreme(zone, GLP_MIN); }

private:
    [[nodiscard]] int extreme(unsigned zone, int direction)
    {
        glp_set_obj_dir(m_programme.get(), direction);
        for (int place = 0; place < places; ++place)
            glp_set_obj_coef(m_programme.get(), place + 1, zone >> static_cast<unsigned>(place) & 1U);
        glp_iocp whole;
        glp_init_iocp(&whole);
        whole.msg_lev = GLP_MSG_OFF;
        whole.presolve = GLP_ON;
        const int outcome = glp_intopt(m_programme.get(), &whole);
        if (outcome == GLP_ENODFS)
            return 1000; // no end
        if (outcome != 0 || glp_mip_status(m_programme.get()) != GLP_OPT)
            qFatal("the numbers contradict each other");
        return static_cast<int>(std::lround(glp_mip_obj_val(m_programme.get())));
    }

    figures::Programme m_programme;
};

} // namespace

class TestPersonasTogether : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoHasThePersonasOfAllZonesLearnsNoSmallGroup_data();
    void whoHasThePersonasOfAllZonesLearnsNoSmallGroup();
};

void TestPersonasTogether::whoHasThePersonasOfAllZonesLearnsNoSmallGroup_data()
{
    QTest::addColumn<int>("most"); ///< people of the type in a place
    for (const int most : {4, 12, 40})
        QTest::addRow("up to %d", most) << most;
}

/// A zone around each place, and one type of people who are told of wherever there are k of them: of a hundred small
/// groups of one zone without or within another one, hardly one is known to less than k. (With all multiples of k it
/// would be one in six.)
void TestPersonasTogether::whoHasThePersonasOfAllZonesLearnsNoSmallGroup()
{
    QFETCH(int, most);
    std::mt19937 dice(3);
    int looked = 0;
    int narrow = 0;
    for (int round = 0; round < 1000; ++round) {
        std::array<int, places> counts{};
        for (int& count : counts)
            count = static_cast<int>(dice() % static_cast<unsigned>(most));
        const auto peopleOf = [&counts](unsigned zone) {
            int people = 0;
            for (unsigned place = 0; place < places; ++place)
                people += (zone >> place & 1U) != 0 ? counts[place] : 0;
            return people;
        };
        std::vector<Told> all;
        for (unsigned place = 0; place < places; ++place) {
            const unsigned zone = 1U << place | static_cast<unsigned>(dice() % (1U << places));
            if (peopleOf(zone) >= k)
                all.push_back({zone, Personas{}.told(peopleOf(zone))});
        }
        Reader reader(all);
        for (const Told& one : all) {
            for (const Told& other : all) {
                for (const unsigned group : {one.zone & other.zone, one.zone & ~other.zone}) {
                    if (peopleOf(group) == 0 || peopleOf(group) >= k)
                        continue;
                    ++looked;
                    narrow += reader.width(group) < k ? 1 : 0;
                }
            }
        }
    }
    QVERIFY(looked > 100);
    QVERIFY2(narrow * 100 < looked, qPrintable(QStringLiteral("%1 of %2 are known").arg(narrow).arg(looked)));
}

QTEST_GUILESS_MAIN(TestPersonasTogether)
#include "tst_personastogether.moc"
