// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/desk.h"
#include "ui/occupations/occupationspage.h"
#include "ui/openmatch/openmatchpanel.h"
#include "ui/parts/banner.h"
#include "ui/parts/button.h"
#include "ui/parts/label.h"
#include "ui/parts/pageframe.h"
#include "ui/parts/pageheader.h"
#include "ui/parts/segmented.h"

#include <QStackedWidget>

// Whose figures the page shows: of the dump, or of the public weeks beside it.

namespace spiegel::uioccupations {

using Source = OccupationView::Source;

void OccupationsPage::connectSource()
{
    connect(m_source, &parts::Segmented::chosen, this,
            [this](const QVariant& source) { chooseSource(static_cast<Source>(source.toInt())); });
    connect(m_openMatch, &uiopenmatch::OpenMatchPanel::changed, this,
            [this](const uiopenmatch::OpenMatchView& openMatch, const QString& what) {
                OccupationView view = m_view;
                view.source = Source::OpenMatch;
                view.openMatch = openMatch;
                change(view, what);
            });
    connect(m_openMatch, &uiopenmatch::OpenMatchPanel::weekRead, this, &OccupationsPage::tellBeside);
    connect(m_openMatch, &uiopenmatch::OpenMatchPanel::loadWanted, this,
            [this] { Q_EMIT wanted(QStringLiteral("data"), QStringLiteral("load")); });
    connect(m_openMatch, &uiopenmatch::OpenMatchPanel::told, this, [this](const QString& sentence) {
        if (source() == Source::OpenMatch)
            m_header->setSentence(sentence);
    });
}

Source OccupationsPage::source() const
{
    return m_workplace.isEmpty() && !m_workplace.openMatch.empty() ? Source::OpenMatch : m_view.source;
}

/// With the occupation one looks at, where the public week knows it.
void OccupationsPage::chooseSource(Source source)
{
    OccupationView view = m_view;
    view.source = source;
    if (source == Source::OpenMatch && m_books) {
        const QString name = m_books->maker.name(code());
        m_openMatch->setFirst(code(), name);
        if (m_openMatch->knows(code(), name))
            view.openMatch.code.clear();
    }
    if (view != m_view)
        change(view, tr("look at other figures"));
}

bool OccupationsPage::openSource(const QString& key)
{
    const QString word = key.section(QLatin1Char(':'), 0, 0);
    if (word != QLatin1String("openmatch"))
        return false;
    OccupationView view = m_view;
    view.source = Source::OpenMatch;
    view.openMatch.week = {};
    if (const QString code = key.section(QLatin1Char(':'), 1); !code.isEmpty())
        view.openMatch.code = code;
    if (view != m_view)
        change(view, tr("look at other figures"));
    return true;
}

void OccupationsPage::seeSource()
{
    const bool isDump = source() == Source::Dump;
    m_source->setValue(static_cast<int>(source()));
    m_source->setVisible(!m_workplace.isEmpty());
    m_compare->setVisible(isDump);
    m_giveOut->setVisible(isDump);
    m_sources->setCurrentIndex(static_cast<int>(source()));
    m_stack->setCurrentIndex(isDump && m_workplace.isEmpty() ? parts::PageFrame::nothingYet : parts::PageFrame::body);
    if (isDump)
        m_openMatch->readWeekOf(m_view.openMatch);
    else
        m_openMatch->see(m_view.openMatch);
    if (isDump && !m_shown.name.isEmpty())
        m_header->setSentence(tr("%1: who had it, who wants it, and where people go.").arg(m_shown.name));
}

void OccupationsPage::tellBeside()
{
    m_beside->setText(m_books ? m_openMatch->sentenceOf(code(), m_books->maker.name(code())) : QString());
    m_beside->setVisible(!m_beside->text().isEmpty());
}

} // namespace spiegel::uioccupations
