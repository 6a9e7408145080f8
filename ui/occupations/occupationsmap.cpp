// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/desk.h"
#include "ui/map/readshapes.h"
#include "ui/occupations/occupationspage.h"
#include "ui/occupations/wherepanel.h"
#include "ui/parts/banner.h"

// The map of who has an occupation and who wants it, as the page uses it.

namespace spiegel::uioccupations {

/// Who walks from region to region undoes that in one step.
void OccupationsPage::connectMap()
{
    const auto seen = [this](const WhereView& where) {
        OccupationView view = m_view;
        view.where = where;
        return view;
    };
    connect(m_where, &WherePanel::asked, this,
            [this, seen](const WhereView& where, const QString& what) { change(seen(where), what); });
    connect(m_where, &WherePanel::areaAsked, this, [this, seen](const WhereView& where, const QString& what) {
        change(seen(where), what, desk::ViewHistory::Merge::Yes);
    });
}

/// Read once, when somebody first looks at it.
void OccupationsPage::needMap()
{
    if (m_where->hasShapes())
        return;
    map::readShapes(m_desk, QStringLiteral("occupations.map"), this,
                    [this](const std::shared_ptr<const map::Shapes>& shapes) { m_where->setShapes(shapes); });
}

void OccupationsPage::needTight()
{
    const auto occupation = m_books->maker.market().codes().find(code());
    if (!occupation || (m_tight && m_tight->occupation == *occupation))
        return;
    m_tight = tightZones(*m_books, *occupation);
    m_where->setTight(m_tight);
}

} // namespace spiegel::uioccupations
