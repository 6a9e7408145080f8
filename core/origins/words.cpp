// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/origins/words.h"

#include "core/origins/origins.h"
#include "core/text/dutch.h"

#include <QCoreApplication>

namespace spiegel::origins {

using cards::CvCard;
using cards::FigureRef;
using Kind = cards::FigureRef::Kind;
using wajongcards::WajongCard;

namespace {

QString titleOf(FigureRef ref, const QString& subject)
{
    switch (ref.kind) {
    case Kind::Score:
        return QCoreApplication::translate("origins", "The checks of this CV");
    case Kind::Index:
        return QCoreApplication::translate("origins", "The parts of the figure");
    case Kind::Reachable:
        return QCoreApplication::translate("origins", "Open vacancies within reach");
    case Kind::Usual:
        return QCoreApplication::translate("origins", "The quality of the other CVs");
    case Kind::Leavers:
        return QCoreApplication::translate("origins", "What they did next");
    case Kind::Wishing:
        return QCoreApplication::translate("origins", "What they look for");
    case Kind::Silent:
        return QCoreApplication::translate("origins", "Who names no wish");
    case Kind::Career:
        return QCoreApplication::translate("origins", "All work in the CV");
    case Kind::Skills:
        return QCoreApplication::translate("origins", "All competences that are known");
    default:
        return subject.isEmpty() ? QCoreApplication::translate("origins", "The people behind this figure") : subject;
    }
}

/// Which rows these are; `people` and `rows` as text.
QString sentenceOf(FigureRef ref, const QString& people, const QString& rows)
{
    switch (ref.kind) {
    case Kind::Usual:
        return QCoreApplication::translate("origins", "The %1 people whom this CV is compared with.").arg(people);
    case Kind::Peers:
        return QCoreApplication::translate("origins", "The %1 people of this section.").arg(people);
    case Kind::Shared:
        return QCoreApplication::translate("origins", "The %1 of them who have this in common with the person.")
            .arg(people);
    case Kind::Ages:
        return QCoreApplication::translate("origins", "The %1 people of this section, with their age.").arg(people);
    case Kind::Leavers:
        return QCoreApplication::translate("origins", "Every step that these %1 people made from this work: %2 rows.")
            .arg(people, rows);
    case Kind::Step:
        return QCoreApplication::translate("origins", "The %1 people who made this step. Who made it more than once "
                                                      "has a row each time: %2 rows.")
            .arg(people, rows);
    case Kind::Wishing:
        return QCoreApplication::translate("origins", "The %1 people who say what they look for.").arg(people);
    case Kind::Wish:
        return QCoreApplication::translate("origins", "The %1 people who look for this.").arg(people);
    case Kind::Silent:
        return QCoreApplication::translate("origins", "The %1 people who do not say what they look for.").arg(people);
    case Kind::Lookers:
        return QCoreApplication::translate("origins", "The %1 people of this section.").arg(people);
    case Kind::Vacancy:
        return QCoreApplication::translate("origins", "The %1 people who looked at this vacancy.").arg(people);
    case Kind::Reachable:
        return QCoreApplication::translate("origins", "The open vacancies within reach, once for each occupation that "
                                                      "counts: %1 rows.")
            .arg(rows);
    case Kind::Task:
        return QCoreApplication::translate("origins", "The %1 open vacancies near by for an occupation with this task.")
            .arg(rows);
    case Kind::Condition:
        return QCoreApplication::translate("origins", "What the CV and Sonar say. Where the CV says something, that "
                                                      "stands on the card.");
    case Kind::Job:
    case Kind::Career:
        return QCoreApplication::translate("origins", "The jobs in the CV: %1 rows. Months in two jobs at once count "
                                                      "once.")
            .arg(rows);
    case Kind::Skills:
        return QCoreApplication::translate("origins", "The %1 competences that the CV or Sonar names.").arg(rows);
    default:
        break;
    }
    return {};
}

/// Of what both cards have.
QString stepsOrWishesHint(const CvCard::Did& did, const CvCard::Want& want, FigureRef ref)
{
    const auto row = static_cast<std::size_t>(ref.row);
    switch (ref.kind) {
    case Kind::Leavers:
        return peopleHint(did.people);
    case Kind::Step:
        return peopleHint(static_cast<int>(did.rows[row].figure.people));
    case Kind::Wishing:
        return peopleHint(want.people);
    case Kind::Wish:
        return peopleHint(static_cast<int>(want.rows[row].figure.people));
    default:
        return peopleHint(want.silent);
    }
}

} // namespace

QString peopleHint(int people)
{
    return people == unknown ? QCoreApplication::translate("origins", "Show the people behind this figure")
                             : QCoreApplication::translate("origins", "Show the %1 people behind this figure")
                                   .arg(text::number(qint64{people}));
}

QString subjectOf(const CvCard& card, FigureRef ref)
{
    const auto row = static_cast<std::size_t>(ref.row);
    switch (ref.kind) {
    case Kind::Peers:
    case Kind::Ages:
        return card.peers.title;
    case Kind::Shared:
        return card.peers.shared[row].name;
    case Kind::Step:
        return card.did.rows[row].occupation;
    case Kind::Wish:
        return card.want.rows[row].occupation;
    case Kind::Lookers:
        return card.vacancies.title;
    case Kind::Vacancy:
        return card.vacancies.rows[row].title;
    default:
        return {};
    }
}

QString subjectOf(const WajongCard& card, FigureRef ref)
{
    const auto row = static_cast<std::size_t>(ref.row);
    switch (ref.kind) {
    case Kind::Step:
        return card.did.rows[row].occupation;
    case Kind::Wish:
        return card.want.rows[row].occupation;
    case Kind::Task:
        return card.tasks.rows[row].task;
    case Kind::Condition:
        return card.conditions.rows[row].name;
    case Kind::Job:
        return card.abilities.jobs[row].occupation;
    default:
        return {};
    }
}

void describe(Origin& origin, FigureRef ref, const QString& subject)
{
    origin.title = titleOf(ref, subject);
    const QString which =
        sentenceOf(ref, text::number(qint64{origin.people()}), text::number(static_cast<qint64>(origin.rows.size())));
    origin.sentence = QStringList({which, origin.sentence}).join(QLatin1Char(' ')).trimmed();
}

QString hintOf(const CvCard& card, FigureRef ref)
{
    const auto row = static_cast<std::size_t>(ref.row);
    switch (ref.kind) {
    case Kind::Score:
        return QCoreApplication::translate("origins", "Show the checks behind this figure");
    case Kind::Index:
        return QCoreApplication::translate("origins", "Show the parts behind this figure");
    case Kind::Reachable:
        return QCoreApplication::translate("origins", "Show the vacancies behind this figure");
    case Kind::Usual:
        return peopleHint(unknown);
    case Kind::Peers:
    case Kind::Ages:
        return peopleHint(card.peers.people);
    case Kind::Shared:
        return peopleHint(card.peers.shared[row].people);
    case Kind::Lookers:
        return peopleHint(card.vacancies.people);
    case Kind::Vacancy:
        return peopleHint(card.vacancies.rows[row].viewers);
    default:
        return stepsOrWishesHint(card.did, card.want, ref);
    }
}

QString hintOf(const WajongCard& card, FigureRef ref)
{
    switch (ref.kind) {
    case Kind::Task:
        return QCoreApplication::translate("origins", "Show the vacancies behind this figure");
    case Kind::Condition:
        return QCoreApplication::translate("origins", "Show what the CV and Sonar say");
    case Kind::Job:
    case Kind::Career:
        return QCoreApplication::translate("origins", "Show the jobs behind this figure");
    case Kind::Skills:
        return QCoreApplication::translate("origins", "Show all competences");
    default:
        return stepsOrWishesHint(card.did, card.want, ref);
    }
}

} // namespace spiegel::origins
