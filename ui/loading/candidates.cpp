// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/loading/candidates.h"

#include "core/text/dutch.h"

#include <QCoreApplication>
#include <QListWidget>

namespace spiegel::loading {

namespace {

constexpr int mostFound = 8;

} // namespace

QListWidget* candidateList()
{
    auto* list = new QListWidget;
    list->setFrameShape(QFrame::NoFrame);
    list->viewport()->setAutoFillBackground(false);
    list->setWordWrap(true);
    list->setTextElideMode(Qt::ElideNone); // a long name takes another line
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return list;
}

QString sureText(const occupations::Proposal& proposal)
{
    return QCoreApplication::translate("loading", "%1 sure, by the name '%2'")
        .arg(text::percent(proposal.confidence * 100, 0), proposal.name);
}

std::vector<parts::Suggestion> occupationsFound(const occupations::Search& search, const QString& typed)
{
    std::vector<parts::Suggestion> suggestions;
    for (const occupations::Hit& hit : search.find(typed, mostFound)) {
        const QString& code = search.occupations().at(hit.occupation).code;
        const QString detail = hit.preferred ? code : QCoreApplication::translate("loading", "also: %1").arg(hit.name);
        suggestions.push_back({search.occupations().distinctName(code), detail, code, look::Icon::Occupations});
    }
    return suggestions;
}

} // namespace spiegel::loading
