// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cardpages/cvcardbundle.h"

#include "core/cardpages/cvcardpage.h"
#include "core/cards/cvcard.h"

#include <QCoreApplication>

namespace spiegel::cardpages {

namespace {

PdfTitle titleFor(const QString& adviser, Day snapshot)
{
    PdfTitle title{adviser.isEmpty()
                       ? QCoreApplication::translate("cardpages", "Cv-kaarten without an adviser")
                       : QCoreApplication::translate("cardpages", "Cv-kaarten of adviser %1").arg(adviser),
                   QCoreApplication::translate("cardpages", "en", "language of the paper"), snapshot};
    title.isTwoSided = true;
    return title;
}

} // namespace

CvCardBundle::CvCardBundle(const QString& adviser, Day snapshot)
    : m_canvas(titleFor(adviser, snapshot))
{
}

int CvCardBundle::add(const cards::CvCard& card, Typesetter& setter)
{
    return add(card.header.cv, [&](Canvas& canvas) { paintCvCard(card, canvas, setter); });
}

int CvCardBundle::add(const QString& cv, const std::function<void(Canvas&)>& paint)
{
    if (m_canvas.pageCount() % 2 == 1)
        m_canvas.beginPage(a4); // the empty back of the card before
    m_canvas.beginChapter(cv);
    const int page = m_canvas.pageCount() + 1;
    const Part section(m_canvas, Tag::Section);
    paint(m_canvas);
    return page;
}

} // namespace spiegel::cardpages
