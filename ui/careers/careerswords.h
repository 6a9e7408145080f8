// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/careers/careersanswer.h"
#include "ui/tables/column.h"

#include <QCoreApplication>

namespace spiegel::uicareers {

/// The sentences and figures of the page, the same in picture, table and file.
class CareersWords
{
    Q_DECLARE_TR_FUNCTIONS(spiegel::uicareers::CareersWords)

public:
    [[nodiscard]] static QString title(const CareersAnswer& answer);
    [[nodiscard]] static QString sentence(const CareersAnswer& answer);
    /// The filters in one line, for a file: 'periode 2009-2013; regio Groningen; minstens 10 mensen'.
    [[nodiscard]] static QString filters(const CareersView& view);
    /// 'Bron: werk.nl, week van 2 maart 2015'.
    [[nodiscard]] static QString source(const parts::Workplace& workplace);
    [[nodiscard]] static QString footnote(const CareersAnswer& answer);
    [[nodiscard]] static EgoWords ofOne(const CareersAnswer& answer);
    /// For a tool tip: from, to, how many of whom, how long, which level.
    [[nodiscard]] static QString tip(const CareersAnswer& answer, int step);
    [[nodiscard]] static QString tipOfNode(const CareersAnswer& answer, const QString& code);
    /// 'hoger', 'gelijk', 'lager', 'onbekend'.
    [[nodiscard]] static QString change(occupations::LevelChange change);
    [[nodiscard]] static std::vector<tables::Column> columns(const std::shared_ptr<const CareersAnswer>& answer);

    [[nodiscard]] static QString period(const CareersView& view);
    [[nodiscard]] static QString region(const CareersView& view);
    [[nodiscard]] static QString education(const CareersView& view);
};

} // namespace spiegel::uicareers
