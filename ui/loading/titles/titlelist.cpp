// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/loading/titles/titlelist.h"

#include "core/text/dutch.h"
#include "core/text/fold.h"
#include "ui/loading/columns.h"

#include <QCoreApplication>

namespace spiegel::loading {

namespace {

QString said(const char* words)
{
    return QCoreApplication::translate("loading", words);
}

QString occupationText(const TitleReading& titles, int row, const TitleDecisions& decisions)
{
    const QString code = decisions.codes.value(titles.title(row).folded);
    if (!code.isEmpty()) {
        return titles.occupations().distinctName(code);
    }
    const people::TitleProposal& proposal = titles.proposals[std::size_t(row)];
    return proposal.code.isEmpty() ? said(QT_TRANSLATE_NOOP("loading", "no proposal")) : proposal.name;
}

QString stateText(TitleState state)
{
    switch (state) {
    case TitleState::Accepted:
        return said(QT_TRANSLATE_NOOP("loading", "accepted"));
    case TitleState::Skipped:
        return said(QT_TRANSLATE_NOOP("loading", "skipped"));
    case TitleState::Open:
        break;
    }
    return said(QT_TRANSLATE_NOOP("loading", "to do"));
}

tables::Column confidenceColumn(const Titles& titles)
{
    const auto at = [titles](int row) { return titles->proposals[std::size_t(row)]; };
    tables::Column sure = textColumn(said(QT_TRANSLATE_NOOP("loading", "How sure")), 112, [at](int row) {
        return at(row).code.isEmpty() ? QStringLiteral("–") : text::percent(at(row).confidence * 100, 0);
    });
    sure.kind = tables::Column::Kind::Share;
    sure.explanation = said(
        QT_TRANSLATE_NOOP("loading", "Of the proposal: 100% is the whole name of one occupation only. You decide."));
    sure.key = [at](int row) { return at(row).code.isEmpty() ? tables::noKey : tables::ordered(at(row).confidence); };
    sure.shares = [at](int row) { return parts::Shares{at(row).confidence, 0}; };
    sure.toolTip = [at](int row) {
        return at(row).code.isEmpty()
                   ? QString()
                   : said(QT_TRANSLATE_NOOP("loading", "Recognised by the name '%1'")).arg(at(row).recognised);
    };
    sure.plain = [at](int row) { return QString::number(at(row).confidence, 'f', 2); };
    return sure;
}

} // namespace

TitleState stateOf(const TitleReading& titles, int row, const TitleDecisions& decisions)
{
    const QString& folded = titles.title(row).folded;
    if (decisions.codes.contains(folded)) {
        return TitleState::Accepted;
    }
    return decisions.skipped.contains(folded) ? TitleState::Skipped : TitleState::Open;
}

std::vector<int> titleRows(const TitleReading& titles, const TitleDecisions& decisions, std::optional<TitleState> state)
{
    std::vector<int> rows;
    for (int row = 0; row < titles.count(); ++row) {
        if (!state || stateOf(titles, row, decisions) == *state) {
            rows.push_back(row);
        }
    }
    return rows;
}

std::vector<people::TitleCode> sureCodes(const TitleReading& titles, const TitleDecisions& decisions, double confidence)
{
    std::vector<people::TitleCode> codes;
    for (const int row : titleRows(titles, decisions, TitleState::Open)) {
        const people::TitleProposal& proposal = titles.proposals[std::size_t(row)];
        if (!proposal.code.isEmpty() && proposal.confidence >= confidence) {
            codes.push_back({titles.title(row).folded, proposal.code});
        }
    }
    return codes;
}

qint64 recoveredBy(const TitleReading& titles, const TitleDecisions& decisions)
{
    return titles.survey.recoveredBy(
        [&](std::size_t title) { return decisions.codes.contains(titles.survey.titles()[title].folded); });
}

std::vector<people::TitleCode> before(const std::vector<people::TitleCode>& codes, const TitleDecisions& decisions)
{
    std::vector<people::TitleCode> then;
    for (const people::TitleCode& code : codes) {
        then.push_back({code.title, decisions.codes.value(text::fold(code.title))});
    }
    return then;
}

std::vector<tables::Column> titleColumns(const Titles& titles, const TitleDecisions& decisions, bool withState)
{
    tables::Column title = textColumn(said(QT_TRANSLATE_NOOP("loading", "Title as written")), 168,
                                      [titles](int row) { return titles->title(row).title; });
    title.stretches = true;
    title.toolTip = title.text;
    tables::Column cvs = countColumn(said(QT_TRANSLATE_NOOP("loading", "CVs")), 72,
                                     [titles](int row) { return qint64(titles->title(row).cvs.size()); });
    tables::Column occupation =
        textColumn(said(QT_TRANSLATE_NOOP("loading", "Occupation")), 152,
                   [titles, decisions](int row) { return occupationText(*titles, row, decisions); });
    occupation.stretches = true;
    occupation.toolTip = occupation.text;
    occupation.explanation =
        said(QT_TRANSLATE_NOOP("loading", "Accepted, or (grey) what the title probably is by the register's names"));
    occupation.tone = [titles, decisions](int row) {
        return stateOf(*titles, row, decisions) == TitleState::Accepted ? look::Role::Text : look::Role::Muted;
    };
    tables::Column state = textColumn(said(QT_TRANSLATE_NOOP("loading", "State")), 104, [titles, decisions](int row) {
        return stateText(stateOf(*titles, row, decisions));
    });
    state.key = [titles, decisions](int row) { return qint64(stateOf(*titles, row, decisions)); };
    state.tone = [titles, decisions](int row) {
        return stateOf(*titles, row, decisions) == TitleState::Accepted ? look::Role::Ok : look::Role::Muted;
    };
    std::vector<tables::Column> columns{title,
                                        countColumn(said(QT_TRANSLATE_NOOP("loading", "Times")), 72,
                                                    [titles](int row) { return titles->title(row).times; }),
                                        cvs, occupation, confidenceColumn(titles)};
    if (withState) {
        columns.push_back(state);
    }
    return columns;
}

} // namespace spiegel::loading
