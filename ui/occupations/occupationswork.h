// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/market/switches.h"
#include "core/occupationcards/occupationcardmaker.h"
#include "core/occupations/search.h"
#include "core/origins/origin.h"
#include "core/paper/sheet.h"
#include "ui/parts/page.h"
#include "ui/parts/workplace.h"

#include <QImage>

#include <memory>

namespace spiegel::uioccupations {

/// The labour market of a week, with what the page lists of it. True figures: for the screen only.
struct Books
{
    occupationcards::OccupationCardMaker maker;
    occupations::Search search;
    std::vector<market::Mismatch> occupations; ///< that anybody had or wants, most people first
};
using BooksPointer = std::shared_ptr<const Books>;

/// Both sides of a card as pictures, and the ways on and back.
struct Shown
{
    QString code;
    QString name;
    QImage front;
    QImage back;
    std::shared_ptr<const occupationcards::OccupationCard> card;
    std::vector<paper::FigureArea> figures; ///< of a card with true figures: where they stand
    std::vector<market::Switch> next;
    std::vector<market::Switch> from;
};

using CardView = occupationcards::OccupationCardMaker::View;

// All of these run on a worker thread.

[[nodiscard]] Result<BooksPointer> readBooks(const parts::Workplace& workplace, const Workers& workers,
                                             Progress& progress);
/// Problem: no such occupation.
[[nodiscard]] Result<Shown> showCard(const Books& books, const QString& code, CardView view, double pixelsPerMm);
/// The rows behind a figure of a card with true figures.
[[nodiscard]] Result<origins::Origin> originOf(store::Database& database, const Books& books,
                                               const occupationcards::OccupationCard& card, cards::FigureRef ref);
/// Protected, logged, and then written as a PDF.
[[nodiscard]] Result<QString> giveOutFile(const parts::Workplace& workplace, const Books& books, const QString& code,
                                          const QString& path, const QString& recipient, const QString& ground,
                                          Progress& progress);
/// Keys 'occupation:CODE'.
[[nodiscard]] std::vector<parts::Suggestion> findOccupations(const Books& books, const QString& text);

} // namespace spiegel::uioccupations
