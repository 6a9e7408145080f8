// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quality/qualityview.h"

#include "core/text/dutch.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace spiegel::uiquality {

namespace {

QString say(const char* words)
{
    return QCoreApplication::translate("uiquality", words);
}

std::size_t fieldCount(const Soundness& figures)
{
    return figures.fields.size();
}

/// The place among the contradictions.
std::size_t wrongPlace(const Soundness& figures, int column)
{
    return static_cast<std::size_t>(column) - fieldCount(figures);
}

} // namespace

int columnCount(const Soundness& figures)
{
    return static_cast<int>(figures.fields.size() + figures.contradictions.size());
}

bool isContradiction(const Soundness& figures, int column)
{
    return static_cast<std::size_t>(column) >= fieldCount(figures);
}

bool isOpen(const Soundness& figures, int column)
{
    return isContradiction(figures, column) || figures.fields[static_cast<std::size_t>(column)].isOpen;
}

QString columnTitle(const Soundness& figures, int column)
{
    return isContradiction(figures, column) ? soundness::title(figures.contradictions[wrongPlace(figures, column)])
                                            : soundness::title(figures.fields[static_cast<std::size_t>(column)]);
}

double badness(const Soundness& figures, const Row& row, int column)
{
    if (row.isHidden()) {
        return 0;
    }
    return isContradiction(figures, column) ? double(row.wrong[wrongPlace(figures, column)]) / row.records
                                            : 1 - row.filled[static_cast<std::size_t>(column)];
}

QString cellText(const Soundness& figures, const Row& row, int column)
{
    const double share =
        isContradiction(figures, column) ? badness(figures, row, column) : row.filled[static_cast<std::size_t>(column)];
    if (share <= 0 || share >= 1) {
        return QString::number(share <= 0 ? 0 : 100);
    }
    const auto percent = static_cast<int>(std::lround(share * 100));
    return percent == 0 ? QStringLiteral("<1") : QString::number(std::min(percent, 99));
}

QString cellSentence(const Soundness& figures, const Row& row, int column)
{
    const QString name = groupName(figures, row);
    const QString what = columnTitle(figures, column);
    if (row.isHidden()) {
        return say(QT_TRANSLATE_NOOP("uiquality", "%1: too few records to show figures of.")).arg(name);
    }
    const QString of = text::number(row.records);
    if (isContradiction(figures, column)) {
        const std::size_t place = wrongPlace(figures, column);
        return say(QT_TRANSLATE_NOOP("uiquality", "%1, %2: %3 of %4 (%5). %6"))
            .arg(name, what, text::number(row.wrong[place]), of, text::percentOf(row.wrong[place], row.records),
                 soundness::explanation(figures.contradictions[place]));
    }
    const auto filled = qRound64(row.filled[static_cast<std::size_t>(column)] * row.records);
    return say(QT_TRANSLATE_NOOP("uiquality", "%1, %2: filled in for %3 of %4 (%5)."))
        .arg(name, what, text::number(filled), of, text::percentOf(filled, row.records));
}

QString groupName(const Soundness& figures, const Row& row)
{
    if (figures.by == By::Week && row.kind == Row::Kind::Group) {
        if (const auto day = Day::parse(row.group)) {
            return text::shortDate(*day);
        }
    }
    return row.group;
}

std::vector<int> orderOf(const Soundness& figures, int sorted)
{
    std::vector<int> order(figures.rows.size());
    std::iota(order.begin(), order.end(), 0);
    if (sorted < 0 || sorted >= columnCount(figures)) {
        return order;
    }
    const auto bad = [&](int row) {
        const Row& one = figures.rows[static_cast<std::size_t>(row)];
        return one.isHidden() ? -1 : badness(figures, one, sorted);
    };
    std::stable_sort(order.begin(), order.end(), [&](int a, int b) { return bad(a) > bad(b); });
    return order;
}

std::vector<By> groupings(Population population)
{
    switch (population) {
    case Population::Cv:
        return {By::Branch, By::Adviser, By::Region, By::Week};
    case Population::Wajong:
        return {By::Branch, By::Region, By::Week};
    case Population::Vacancy:
        return {By::Region, By::Week};
    }
    return {};
}

QString title(By by)
{
    switch (by) {
    case By::Branch:
        return say(QT_TRANSLATE_NOOP("uiquality", "branch"));
    case By::Adviser:
        return say(QT_TRANSLATE_NOOP("uiquality", "adviser"));
    case By::Region:
        return say(QT_TRANSLATE_NOOP("uiquality", "region"));
    case By::Week:
        return say(QT_TRANSLATE_NOOP("uiquality", "week"));
    case By::Nothing:
        break;
    }
    return {};
}

} // namespace spiegel::uiquality
