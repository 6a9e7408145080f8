// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/loading/titles/titlepanel.h"

#include "core/text/dutch.h"
#include "ui/loading/candidates.h"
#include "ui/parts/button.h"
#include "ui/parts/label.h"
#include "ui/parts/searchfield.h"

#include <QHBoxLayout>
#include <QListWidget>

namespace spiegel::loading {

TitlePanel::TitlePanel(QWidget* parent)
    : Surface(parent)
    , m_title(new parts::Label({}, look::Size::Large, look::Role::Text, QFont::DemiBold))
    , m_counts(parts::caption({}))
    , m_lead(new parts::Label({}, look::Size::Body, look::Role::Text, QFont::Medium))
    , m_candidates(candidateList())
    , m_search(new parts::SearchField(tr("Another occupation")))
    , m_accept(new parts::Button(tr("Accept"), parts::Button::Kind::Primary))
    , m_skip(new parts::Button(tr("Skip")))
    , m_takeBack(new parts::Button(tr("Take back")))
{
    setFixedWidth(panelWidth);
    m_search->setEmptiesWhenTaken(true);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_skip);
    buttons->addWidget(m_takeBack);
    buttons->addStretch(1);
    buttons->addWidget(m_accept);
    content()->addWidget(m_title->wrapped());
    content()->addWidget(m_counts->wrapped());
    content()->addSpacing(look::space(1));
    content()->addWidget(m_lead->wrapped());
    content()->addWidget(m_candidates, 1);
    content()->addWidget(m_search);
    content()->addLayout(buttons);
    connect(m_accept, &QPushButton::clicked, this, &TitlePanel::accept);
    connect(m_skip, &QPushButton::clicked, this, &TitlePanel::skipped);
    connect(m_takeBack, &QPushButton::clicked, this, &TitlePanel::takenBack);
    connect(m_candidates, &QListWidget::itemActivated, this, &TitlePanel::accept);
    connect(m_candidates, &QListWidget::currentRowChanged, m_accept,
            [this](int row) { m_accept->setEnabled(row >= 0); });
    connect(m_search, &parts::SearchField::asked, this, [this](const QString& text) {
        m_search->answer(text, m_titles ? occupationsFound(m_titles->search, text) : std::vector<parts::Suggestion>());
    });
    connect(m_search, &parts::SearchField::taken, this, [this](const parts::Suggestion& suggestion) {
        addCandidate(suggestion.key, tr("chosen by you"));
        m_candidates->setCurrentRow(m_candidates->count() - 1);
        m_accept->setFocus();
    });
}

void TitlePanel::addCandidate(const QString& code, const QString& detail)
{
    auto* item =
        new QListWidgetItem(m_titles->occupations().distinctName(code) + QLatin1Char('\n') + detail, m_candidates);
    item->setData(Qt::UserRole, code);
    item->setToolTip(code);
}

void TitlePanel::fillCandidates(const TitleDecisions& decisions)
{
    m_candidates->clear();
    const people::FreeTitle& title = m_titles->title(m_row);
    const QString accepted = decisions.codes.value(title.folded);
    if (!accepted.isEmpty()) {
        addCandidate(accepted, tr("accepted, %1").arg(accepted));
    }
    for (const occupations::Proposal& proposal : m_titles->finder.forText(title.title, mostProposed)) {
        const QString& code = m_titles->occupations().at(proposal.occupation).code;
        if (code != accepted) {
            addCandidate(code, sureText(proposal));
        }
    }
    m_candidates->setCurrentRow(m_candidates->count() > 0 ? 0 : -1);
    m_accept->setEnabled(m_candidates->count() > 0);
}

void TitlePanel::show(const Titles& titles, int row, const TitleDecisions& decisions)
{
    m_titles = titles;
    m_row = row;
    const bool has = row >= 0;
    for (QWidget* part : std::initializer_list<QWidget*>{m_candidates, m_search, m_accept, m_skip, m_takeBack}) {
        part->setVisible(has);
    }
    if (!has) {
        m_title->clear();
        m_counts->clear();
        m_lead->setText(tr("Choose a title in the table."));
        m_lead->setTone(look::Role::Muted);
        return;
    }
    const people::FreeTitle& title = titles->title(row);
    const TitleState state = stateOf(*titles, row, decisions);
    m_title->setText(title.title);
    const QString times = text::number(title.times);
    m_counts->setText(title.cvs.size() == 1
                          ? (title.times == 1 ? tr("1 job in 1 CV") : tr("%1 jobs in 1 CV").arg(times))
                          : tr("%1 jobs in %2 CVs").arg(times, text::number(qint64(title.cvs.size()))));
    fillCandidates(decisions);
    m_lead->setTone(look::Role::Text);
    m_lead->setText(state == TitleState::Accepted ? tr("This is the occupation:")
                    : m_candidates->count() == 0  ? tr("Nothing in the register looks like it. Look for an occupation:")
                                                  : tr("Which occupation is it?"));
    m_skip->setVisible(state == TitleState::Open);
    m_takeBack->setVisible(state != TitleState::Open);
}

void TitlePanel::accept()
{
    if (const QListWidgetItem* item = m_candidates->currentItem(); item != nullptr) {
        Q_EMIT accepted(item->data(Qt::UserRole).toString());
    }
}

} // namespace spiegel::loading
