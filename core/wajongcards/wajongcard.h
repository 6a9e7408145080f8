// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cards/cvcard.h"

#include <QJsonObject>
#include <QStringList>

#include <vector>

namespace spiegel::wajongcards {

/// Something an employer has to know to see whether the work can be done.
enum class Matter {
    HoursADay,
    HoursAWeek,
    Available,
    Guidance,   ///< somebody who helps at work, a job coach for example
    Adaptation, ///< of the place of work
    Variation,  ///< of the work
    Travel,
    Licence,
};
/// 'hours-a-day', 'hours-a-week', 'available', … Never translated.
[[nodiscard]] QString word(Matter matter);

/// The Wajong variant of the cv-kaart: everything that stands on it. For the adviser and, through the adviser, for an
/// employer: what somebody can do and under which conditions, and which tasks near by could be taken out of other
/// people's work (job carving). One sheet for both, so it holds only what an employer may know: no illness, no reason
/// why something is needed, no benefit, no regime, no age, no sex, no Sonar number, and no text that anybody wrote
/// about the person. It does not even say Wajong. The sentences speak of 'this person', not to the person.
struct WajongCard
{
    struct Possible
    {
        Matter matter = Matter::HoursADay;
        QString name;         ///< 'Uren per dag'
        QString text;         ///< '4,5 uur'; 'niet bekend'
        bool isKnown = false; ///< what is not known is shown as that: the adviser can ask

        bool operator==(const Possible&) const = default;
    };
    struct Conditions
    {
        QString title;
        QString intro;
        std::vector<Possible> rows; ///< every Matter once, in its order

        bool operator==(const Conditions&) const = default;
    };

    struct Job
    {
        QString occupation;
        QString text; ///< how long, all together: '2,5 jaar'; empty when not known

        bool operator==(const Job&) const = default;
    };
    struct Abilities
    {
        QString title;
        QString education;       ///< the level, 'niet bekend'
        QString direction;       ///< the occupation that the adviser looks for; empty: not known
        std::vector<Job> jobs;   ///< each occupation once, the latest first
        QString jobsText;        ///< instead of them, when there are none; or how many more there are
        QStringList competences; ///< by the alphabet
        QString competencesText; ///< as jobsText

        bool operator==(const Abilities&) const = default;
    };

    /// Why a task may suit this person.
    enum class Fit {
        None,
        Experience, ///< belongs to an occupation of the direction of a job in the CV
        Wish,       ///< of an occupation that the person or the adviser looks for
        Competence, ///< of an occupation that asks for a professional competence the person has
    };
    struct Task
    {
        QString task;
        int vacancies = 0;       ///< open and near, for an occupation with this task
        QStringList occupations; ///< of these, most vacancies first; those by which it fits before others
        int moreOccupations = 0;
        Fit fit = Fit::None;
        QString reason; ///< the fit in words; may be empty

        bool operator==(const Task&) const = default;
    };
    struct Tasks
    {
        QString title;
        QString intro;
        QString reach; ///< how 'near' was reckoned
        std::vector<Task> rows;

        bool operator==(const Tasks&) const = default;
    };

    cards::CvCard::Header header;
    QString use; ///< who may have this card
    Conditions conditions;
    Abilities abilities;
    Tasks tasks;
    cards::CvCard::Did did;
    cards::CvCard::Want want;
    QString method;

    bool operator==(const WajongCard&) const = default;
};

/// 'experience', 'wish', 'competence'; empty for None.
[[nodiscard]] QString word(WajongCard::Fit fit);

/// The document of `spiegel card wajong --json`.
[[nodiscard]] QJsonObject toJson(const WajongCard& card);

} // namespace spiegel::wajongcards
