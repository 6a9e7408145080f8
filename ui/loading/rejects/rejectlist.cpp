// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/loading/rejects/rejectlist.h"

#include "core/dump/tablenames.h"
#include "core/text/dutch.h"
#include "ui/loading/columns.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <map>

namespace spiegel::loading {

namespace {

QString said(const char* words)
{
    return QCoreApplication::translate("loading", words);
}

/// The rank of each reject's name among all different ones.
std::vector<int> ranksOf(const std::vector<dump::Reject>& rejects, QString dump::Reject::*name)
{
    std::map<QString, int> ranks;
    for (const dump::Reject& reject : rejects) {
        ranks.emplace(reject.*name, 0);
    }
    int next = 0;
    for (auto& [text, rank] : ranks) {
        rank = next++;
    }
    std::vector<int> found;
    found.reserve(rejects.size());
    for (const dump::Reject& reject : rejects) {
        found.push_back(ranks[reject.*name]);
    }
    return found;
}

std::vector<parts::Choice> withAll(std::vector<std::pair<qint64, parts::Choice>> counted)
{
    std::ranges::stable_sort(counted, std::greater(), [](const auto& one) { return one.first; });
    std::vector<parts::Choice> choices{{said(QT_TRANSLATE_NOOP("loading", "all")), QVariant()}};
    for (auto& [count, choice] : counted) {
        choice.text += QStringLiteral(" (%1)").arg(text::number(count));
        choices.push_back(std::move(choice));
    }
    return choices;
}

} // namespace

RejectList::RejectList(std::vector<dump::Reject> rejects)
    : m_rejects(std::move(rejects))
    , m_fileRanks(ranksOf(m_rejects, &dump::Reject::file))
    , m_columnRanks(ranksOf(m_rejects, &dump::Reject::column))
{
}

std::vector<int> RejectList::rows(const RejectFilter& filter) const
{
    std::vector<int> found;
    for (int row = 0; row < count(); ++row) {
        const dump::Reject& reject = m_rejects[std::size_t(row)];
        if ((filter.file.isEmpty() || reject.file == filter.file) && (!filter.kind || reject.kind == *filter.kind)) {
            found.push_back(row);
        }
    }
    return found;
}

std::vector<parts::Choice> RejectList::fileChoices(const RejectFilter& filter) const
{
    std::map<QString, qint64> counts;
    for (const int row : rows({{}, filter.kind})) {
        ++counts[m_rejects[std::size_t(row)].file];
    }
    std::vector<std::pair<qint64, parts::Choice>> counted;
    for (const auto& [file, count] : counts) {
        counted.push_back({count, {file, file}});
    }
    return withAll(std::move(counted));
}

std::vector<parts::Choice> RejectList::kindChoices(const RejectFilter& filter) const
{
    std::array<qint64, dump::rejectKindCount> counts{};
    for (const int row : rows({filter.file, {}})) {
        ++counts[std::size_t(m_rejects[std::size_t(row)].kind)];
    }
    std::vector<std::pair<qint64, parts::Choice>> counted;
    for (std::size_t i = 0; i < counts.size(); ++i) {
        if (counts[i] > 0) {
            counted.push_back({counts[i], {rejectShort(dump::RejectKind(i)), int(i)}});
        }
    }
    return withAll(std::move(counted));
}

QString rejectShort(dump::RejectKind kind)
{
    constexpr std::array words = {QT_TRANSLATE_NOOP("loading", "key is empty"),
                                  QT_TRANSLATE_NOOP("loading", "key stands twice"),
                                  QT_TRANSLATE_NOOP("loading", "refers to nothing"),
                                  QT_TRANSLATE_NOOP("loading", "value not allowed"),
                                  QT_TRANSLATE_NOOP("loading", "no number"),
                                  QT_TRANSLATE_NOOP("loading", "no date"),
                                  QT_TRANSLATE_NOOP("loading", "ends before it begins"),
                                  QT_TRANSLATE_NOOP("loading", "no postcode"),
                                  QT_TRANSLATE_NOOP("loading", "not UTF-8"),
                                  QT_TRANSLATE_NOOP("loading", "too many or few fields"),
                                  QT_TRANSLATE_NOOP("loading", "quote out of place")};
    static_assert(words.size() == dump::rejectKindCount);
    return said(words[std::size_t(kind)]);
}

std::vector<tables::Column> rejectColumns(const Rejects& rejects)
{
    const auto at = [rejects](int row) -> const dump::Reject& { return rejects->all()[std::size_t(row)]; };
    tables::Column file =
        textColumn(said(QT_TRANSLATE_NOOP("loading", "File")), 152, [at](int row) { return at(row).file; });
    file.key = [rejects](int row) { return qint64(rejects->fileRank(row)); };
    tables::Column line =
        countColumn(said(QT_TRANSLATE_NOOP("loading", "Line")), 80, [at](int row) { return at(row).line; });
    tables::Column column =
        textColumn(said(QT_TRANSLATE_NOOP("loading", "Column")), 128, [at](int row) { return at(row).column; });
    column.key = [rejects](int row) { return qint64(rejects->columnRank(row)); };
    tables::Column value =
        textColumn(said(QT_TRANSLATE_NOOP("loading", "Value")), 152, [at](int row) { return at(row).value; });
    value.explanation = said(QT_TRANSLATE_NOOP("loading", "As it stands in the file; personal data are hidden."));
    value.toolTip = value.text;
    tables::Column kind = textColumn(said(QT_TRANSLATE_NOOP("loading", "What is wrong")), 320,
                                     [at](int row) { return dump::rejectProblem(at(row).kind); });
    kind.key = [at](int row) { return qint64(at(row).kind); };
    kind.toolTip = kind.text;
    tables::Column remedy = textColumn(said(QT_TRANSLATE_NOOP("loading", "What to do")), 240,
                                       [at](int row) { return dump::rejectRemedy(at(row).kind); });
    remedy.key = kind.key;
    remedy.toolTip = remedy.text;
    remedy.stretches = true;
    remedy.tone = [](int) { return look::Role::Muted; };
    return {file, line, column, value, kind, remedy};
}

} // namespace spiegel::loading
