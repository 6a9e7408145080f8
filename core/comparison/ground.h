// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/careers/transitiongraph.h"
#include "core/people/cvlists.h"
#include "core/people/cvs.h"
#include "core/people/experiences.h"

#include <memory>
#include <optional>
#include <vector>

namespace spiegel::store {
class Database;
}

namespace spiegel::comparison {

/// Which competences CVs name, and what these are called.
struct Competences
{
    struct Competence
    {
        int number = 0; ///< of the table competence_code
        QString name;
        int people = 0; ///< CVs that name it

        bool operator==(const Competence&) const = default;
    };
    people::ByCv<int> byCv;
    std::vector<Competence> all; ///< that 10 people or more have, by name

    /// Counts and sorts them; CVs below `endOfCvs`.
    [[nodiscard]] static Competences of(people::ByCv<int> byCv, const std::vector<people::CompetenceCode>& codes,
                                        int endOfCvs);
};

/// All careers of one week, as steps between occupations and as they were lived, with what groups of people are made
/// by. It never changes; copying it is free and any thread may ask.
class Ground
{
public:
    /// The columns of CVs it needs.
    [[nodiscard]] static const std::vector<people::CvColumn>& columns();
    [[nodiscard]] static Result<Ground> of(people::Experiences experiences, const people::Cvs& cvs,
                                           people::OccupationCodes codes, Competences competences, Progress& progress);
    /// The chosen snapshot: about two seconds for 2.8 million jobs. Cancellable.
    [[nodiscard]] static Result<Ground> read(store::Database& database, Progress& progress);

    [[nodiscard]] const careers::TransitionGraph& graph() const { return m_parts->graph; }
    [[nodiscard]] const people::Experiences& experiences() const { return m_parts->experiences; }
    [[nodiscard]] const people::OccupationCodes& codes() const { return m_parts->graph.codes(); }
    /// All CV ids are below this.
    [[nodiscard]] int endOfCvs() const { return m_parts->graph.endOfCvs(); }

    // Of a CV below endOfCvs(); spiegel::unknown where it is not known.
    [[nodiscard]] int sex(int cv) const { return valueOf(m_parts->sexes, cv); }      ///< people::sexes()
    [[nodiscard]] int region(int cv) const { return valueOf(m_parts->regions, cv); } ///< Postcodes::regions()
    [[nodiscard]] int education(int cv) const { return m_parts->graph.education(cv); }

    [[nodiscard]] const std::vector<Competences::Competence>& competences() const { return m_parts->competences.all; }
    /// The competences that the CV names, rising; none: nobody knows what the person can do.
    [[nodiscard]] std::span<const int> competencesOf(int cv) const { return m_parts->competences.byCv.of(cv); }

    /// Distinct CVs with a job of the occupation (nothing: of any) whose start month is not known: whatever they did
    /// next is in no step.
    [[nodiscard]] int withoutMonth(std::optional<int> occupation) const;

private:
    struct Parts
    {
        careers::TransitionGraph graph;
        people::Experiences experiences;
        Competences competences;
        std::vector<std::int8_t> sexes; ///< by CV, -1 is unknown
        std::vector<std::int8_t> regions;
    };
    explicit Ground(std::shared_ptr<const Parts> parts)
        : m_parts(std::move(parts))
    {
    }
    [[nodiscard]] static int valueOf(const std::vector<std::int8_t>& values, int cv)
    {
        const int value = values[static_cast<std::size_t>(cv)];
        return value < 0 ? unknown : value;
    }

    std::shared_ptr<const Parts> m_parts;
};

} // namespace spiegel::comparison
