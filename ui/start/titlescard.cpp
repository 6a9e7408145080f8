// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/titlescard.h"

#include "core/text/dutch.h"
#include "ui/parts/button.h"
#include "ui/parts/label.h"
#include "ui/parts/sharebar.h"

#include <QVBoxLayout>

namespace spiegel::start {

TitlesCard::TitlesCard(QWidget* parent)
    : Surface(parent)
    , m_held(new parts::Label({}, look::Size::Body, look::Role::Text, QFont::Medium))
    , m_of(parts::caption({}))
    , m_bar(new parts::ShareBar)
    , m_recovered(parts::caption({}))
    , m_titles(new parts::Button(tr("Give titles a code"), parts::Button::Kind::Quiet))
{
    content()->setSpacing(look::halfSpace);
    content()->addWidget(parts::heading(tr("Careers with a gap")));
    content()->addWidget(m_held->wrapped());
    content()->addWidget(m_of->wrapped());
    content()->addWidget(m_bar);
    content()->addWidget(m_recovered->wrapped());
    content()->addStretch(1);
    content()->addWidget(m_titles, 0, Qt::AlignLeft);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    connect(m_titles, &QPushButton::clicked, this, &TitlesCard::titlesWanted);
    setWaiting();
}

void TitlesCard::setWaiting()
{
    m_held->setText(tr("Counting the jobs without a code …"));
    m_of->clear();
    m_bar->hide();
    m_recovered->clear();
    m_titles->hide();
}

void TitlesCard::show(const Problem& problem)
{
    setWaiting();
    m_held->setText(problem.isCancelled() ? tr("Stopped before the jobs were counted.")
                                          : tr("The jobs could not be counted."));
    m_of->setText(problem.what);
}

void TitlesCard::show(const TitleStory& story)
{
    if (story.heldBack == 0) {
        m_held->setText(tr("Every job in this week has an occupation code."));
        m_of->clear();
        m_bar->hide();
        m_recovered->clear();
        m_titles->hide();
        return;
    }
    m_held->setText(tr("%1 of the careers").arg(text::percentOf(story.heldBack, story.careers)));
    m_of->setText(
        tr("%1 of %2 have a job without a code").arg(text::number(story.heldBack), text::number(story.careers)));
    m_held->setToolTip(
        tr("They have a job with only a title and no occupation code. In every figure about careers that "
           "job is missing."));
    const double recoveredShare = double(story.recovered) / double(story.heldBack);
    m_bar->setShares({recoveredShare, 1 - recoveredShare});
    m_bar->setToolTip(tr("Full: careers recovered by accepted codes. Hatched: still missing a job."));
    m_bar->show();
    const QString recovered = tr("recovered: %1").arg(text::number(story.recovered));
    const qint64 more = story.withProposals - story.recovered;
    m_recovered->setText(more == 0 ? recovered
                                   : recovered + QStringLiteral(" · ") +
                                         (story.sureTitles == 1
                                              ? tr("with 1 sure proposal: %1 more").arg(text::number(more))
                                              : tr("with %1 sure proposals: %2 more")
                                                    .arg(text::number(story.sureTitles), text::number(more))));
    m_titles->show();
}

} // namespace spiegel::start
