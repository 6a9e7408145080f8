// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/loading/codes/codepanel.h"

#include "core/text/dutch.h"
#include "core/text/fold.h"
#include "ui/loading/candidates.h"
#include "ui/parts/button.h"
#include "ui/parts/label.h"
#include "ui/parts/searchfield.h"

#include <QHBoxLayout>
#include <QListWidget>

namespace spiegel::loading {

CodePanel::CodePanel(QWidget* parent)
    : Surface(parent)
    , m_title(new parts::Label({}, look::Size::Large, look::Role::Text, QFont::DemiBold))
    , m_counts(parts::caption({}))
    , m_lead(new parts::Label({}, look::Size::Body, look::Role::Text, QFont::Medium))
    , m_candidates(candidateList())
    , m_search(new parts::SearchField(tr("Search")))
    , m_change(parts::caption({}))
    , m_accept(new parts::Button(tr("Remember"), parts::Button::Kind::Primary))
    , m_takeBack(new parts::Button(tr("Take back")))
{
    setFixedWidth(panelWidth);
    m_candidates->setAccessibleName(tr("Meanings"));
    m_search->setEmptiesWhenTaken(true);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_takeBack);
    buttons->addStretch(1);
    buttons->addWidget(m_accept);
    content()->addWidget(m_title->wrapped());
    content()->addWidget(m_counts->wrapped());
    content()->addSpacing(look::space(1));
    content()->addWidget(m_lead->wrapped());
    content()->addWidget(m_search);
    content()->addWidget(m_candidates, 1);
    content()->addWidget(m_change->wrapped());
    content()->addLayout(buttons);
    connect(m_accept, &QPushButton::clicked, this, &CodePanel::accept);
    connect(m_takeBack, &QPushButton::clicked, this, &CodePanel::takenBack);
    connect(m_candidates, &QListWidget::itemActivated, this, &CodePanel::accept);
    connect(m_candidates, &QListWidget::currentRowChanged, this, &CodePanel::tellChange);
    connect(m_search, &parts::SearchField::asked, this,
            [this](const QString& text) { m_search->answer(text, found(text)); });
    connect(m_search, &parts::SearchField::taken, this, [this](const parts::Suggestion& suggestion) {
        addCandidate(suggestion.key, {});
        m_candidates->setCurrentRow(m_candidates->count() - 1);
        m_accept->setFocus();
    });
}

/// Words of the list, occupations by any name, and what was typed where the column takes numbers.
std::vector<parts::Suggestion> CodePanel::found(const QString& typed) const
{
    std::vector<parts::Suggestion> suggestions;
    const QString wanted = text::fold(typed);
    for (const codes::Choice& choice : m_allowed.choices) {
        if (!wanted.isEmpty() &&
            (text::fold(choice.label).contains(wanted) || text::fold(choice.word).contains(wanted))) {
            suggestions.push_back({choice.label, choice.word, choice.word, look::Icon::Ok});
        }
    }
    if (m_allowed.isOccupation()) {
        const std::vector<parts::Suggestion> hits = occupationsFound(m_reading->search, typed);
        suggestions.insert(suggestions.end(), hits.begin(), hits.end());
    } else if (const QString plain = typed.trimmed(); !plain.isEmpty() && m_allowed.column.allows(plain)) {
        suggestions.push_back({plain, m_allowed.form, plain, look::Icon::Ok});
    }
    return suggestions;
}

void CodePanel::addCandidate(const QString& meaning, const QString& detail)
{
    for (int row = 0; row < m_candidates->count(); ++row) { // once in the list
        if (m_candidates->item(row)->data(Qt::UserRole).toString() == meaning) {
            m_candidates->setCurrentRow(row);
            delete m_candidates->takeItem(row);
        }
    }
    const QString label = meaningText(*m_reading, m_line, meaning);
    auto* item = new QListWidgetItem(detail.isEmpty() ? label : label + QLatin1Char('\n') + detail, m_candidates);
    item->setData(Qt::UserRole, meaning);
    item->setToolTip(meaning);
}

void CodePanel::fillCandidates()
{
    m_candidates->clear();
    if (m_allowed.isOccupation()) {
        for (const occupations::Proposal& proposal : m_reading->finder.forText(m_line.met.value, mostProposed)) {
            addCandidate(m_reading->occupations().at(proposal.occupation).code, sureText(proposal));
        }
    }
    for (const codes::Choice& choice : m_allowed.choices) {
        addCandidate(choice.word, {});
    }
    if (m_line.meaning) {
        addCandidate(*m_line.meaning, {});
    }
    // Nothing is proposed for a bare code: the analyst says what it means.
    const bool hasProposal = m_allowed.isOccupation() && m_candidates->count() > 1;
    m_candidates->setCurrentRow(m_line.meaning ? m_candidates->count() - 1 : hasProposal ? 0 : -1);
}

void CodePanel::show(const Codes& reading, const std::vector<codes::CodeLine>& lines, int row)
{
    m_reading = reading;
    const bool has = row >= 0;
    const bool canMean = has && !isWithheld(lines[std::size_t(row)]);
    for (QWidget* part : std::initializer_list<QWidget*>{m_candidates, m_search, m_change, m_accept}) {
        part->setVisible(canMean);
    }
    m_takeBack->setVisible(canMean && lines[std::size_t(row)].meaning.has_value());
    if (!has) {
        m_title->clear();
        m_counts->clear();
        m_lead->setText(tr("Choose a code in the table."));
        m_lead->setTone(look::Role::Muted);
        return;
    }
    m_line = lines[std::size_t(row)];
    m_allowed = codes::allowedFor(m_line.met.table, m_line.met.column).value_or(codes::Allowed());
    m_title->setText(m_line.met.value);
    m_counts->setText(
        m_line.met.rows == 0
            ? tr("%1: remembered, not in this week").arg(codes::columnLabel(m_line.met.column))
            : tr("%1 (in the source: %2) · rows in this week: %3")
                  .arg(codes::columnLabel(m_line.met.column), m_line.met.heading, text::number(m_line.met.rows)));
    m_lead->setTone(canMean ? look::Role::Text : look::Role::Muted);
    m_lead->setText(canMean ? tr("What does it mean?")
                            : tr("It holds an address, a telephone number or the like. It is not shown and stays "
                                 "unknown: mend it in the source."));
    if (canMean) {
        m_search->setPlaceholderText(m_allowed.isOccupation()   ? tr("Search an occupation")
                                     : m_allowed.form.isEmpty() ? tr("Search")
                                                                : tr("Or type %1").arg(m_allowed.form));
        fillCandidates();
    }
    tellChange();
}

void CodePanel::tellChange()
{
    const QListWidgetItem* item = m_candidates->currentItem();
    const bool isNew = item != nullptr && m_line.meaning != std::optional(item->data(Qt::UserRole).toString());
    m_accept->setEnabled(isNew);
    if (item == nullptr) {
        m_change->setText(tr("Until then it is unknown in these rows."));
        return;
    }
    const QString meaning = item->data(Qt::UserRole).toString();
    const QString rows = text::number(m_line.met.rows);
    if (meaning.isEmpty()) {
        m_change->setText(tr("It stays unknown in %1 rows, and is not asked again.").arg(rows));
    } else {
        m_change->setText(
            tr("From the next load %1 rows have: %2 = %3.")
                .arg(rows, codes::columnLabel(m_line.met.column), meaningText(*m_reading, m_line, meaning)));
    }
}

void CodePanel::accept()
{
    if (const QListWidgetItem* item = m_candidates->currentItem(); item != nullptr && m_accept->isEnabled()) {
        Q_EMIT chosen(item->data(Qt::UserRole).toString());
    }
}

} // namespace spiegel::loading
