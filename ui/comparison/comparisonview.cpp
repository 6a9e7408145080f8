// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/comparison/comparisonview.h"

#include "core/text/dutch.h"
#include "ui/desk/openat.h"

#include <QCoreApplication>

namespace spiegel::uicomparison {

namespace {

constexpr int mostFound = 10;

} // namespace

bool Answer::isEmpty() const
{
    return view.side == ComparisonView::Side::Groups ? comparison.rows.empty() : strands.people == 0;
}

Result<ShelfPointer> readShelf(const parts::Workplace& workplace, Progress& progress)
{
    auto database = desk::openAt(workplace, store::Access::Read);
    if (!database)
        return fail(database.error());
    auto ground = comparison::Ground::read(*database, progress);
    if (!ground)
        return fail(ground.error());
    occupations::Search search(ground->codes().occupations());
    return std::make_shared<const Shelf>(Shelf{std::move(*ground), std::move(search)});
}

Result<AnswerPointer> answerOf(const ShelfPointer& shelf, const ComparisonView& view, Progress& progress)
{
    auto answer = std::make_shared<Answer>();
    answer->view = view;
    answer->shelf = shelf;
    const auto occupation = shelf->ground.codes().find(view.occupation);
    if (view.side == ComparisonView::Side::Groups) {
        if (!occupation && !view.occupation.isEmpty()) // nobody in this week had it
            return answer;
        auto found = comparison::compare(shelf->ground, view.groups, occupation, progress);
        if (!found)
            return fail(found.error());
        answer->comparison = std::move(*found);
    } else if (occupation) {
        auto found = comparison::strandsOf(shelf->ground, {*occupation, view.isBack, view.steps}, progress);
        if (!found)
            return fail(found.error());
        answer->strands = std::move(*found);
    }
    return answer;
}

std::vector<parts::Suggestion> findOccupations(const Shelf& shelf, const QString& text)
{
    std::vector<parts::Suggestion> found;
    const occupations::Register& all = shelf.search.occupations();
    for (const occupations::Hit& hit : shelf.search.find(text, mostFound)) {
        const occupations::Occupation& one = all.at(hit.occupation);
        const auto number = shelf.ground.codes().find(one.code);
        const int leavers = number ? shelf.ground.graph().leavers(*number) : 0;
        QString detail =
            QCoreApplication::translate("uicomparison", "%1 people left it").arg(text::number(qint64(leavers)));
        if (!hit.preferred)
            detail =
                QCoreApplication::translate("uicomparison", "also: %1").arg(hit.name) + QStringLiteral(" · ") + detail;
        found.push_back(
            {all.distinctName(one.code), detail, QStringLiteral("occupation:") + one.code, look::Icon::Occupations});
    }
    return found;
}

} // namespace spiegel::uicomparison
