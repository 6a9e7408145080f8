// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/desk.h"
#include "ui/map/shapes.h"
#include "ui/occupations/occupationspage.h"
#include "ui/occupations/wherepanel.h"

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
    m_desk.latest<std::shared_ptr<const map::Shapes>>(
        QStringLiteral("occupations.map"), tr("Reading the map"),
        [](Progress&) -> Result<std::shared_ptr<const map::Shapes>> { return map::Shapes::builtIn(); }, this,
        [this](const Result<std::shared_ptr<const map::Shapes>>& shapes) {
            if (shapes)
                m_where->setShapes(*shapes);
        });
}

} // namespace spiegel::uioccupations
