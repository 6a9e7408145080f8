// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/links/pairpanel.h"

#include "core/text/dutch.h"
#include "ui/parts/button.h"
#include "ui/parts/label.h"
#include "ui/tables/tableview.h"

#include <QHBoxLayout>

namespace spiegel::uilinks {

PairPanel::PairPanel(QWidget* parent)
    : QWidget(parent)
    , m_title(parts::heading({}))
    , m_chance(parts::caption({}))
    , m_facings(new tables::TableModel(this))
    , m_view(new tables::TableView)
    , m_same(new parts::Button(tr("The same person"), parts::Button::Kind::Primary))
    , m_other(new parts::Button(tr("Not the same")))
    , m_back(new parts::Button(tr("Take back"), parts::Button::Kind::Plain))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look::halfSpace);
    m_view->show(m_facings);
    m_view->setCopyable(false); // for the analyst's eyes only
    m_view->setAccessibleName(tr("The two records side by side"));
    m_chance->wrapped();
    auto* row = new QHBoxLayout;
    row->setSpacing(look::space(1));
    for (parts::Button* button : {m_same, m_other, m_back}) {
        row->addWidget(button);
    }
    row->addStretch(1);
    column->addWidget(m_title);
    column->addWidget(m_chance);
    column->addWidget(m_view, 1);
    column->addLayout(row);
    connect(m_same, &QAbstractButton::clicked, this, [this] { Q_EMIT judged(true); });
    connect(m_other, &QAbstractButton::clicked, this, [this] { Q_EMIT judged(false); });
    connect(m_back, &QAbstractButton::clicked, this, [this] { Q_EMIT judged(std::nullopt); });
    show({}, -1, std::nullopt);
}

void PairPanel::show(const Read& read, int pair, std::optional<bool> answer)
{
    const bool isThere = read && pair >= 0 && pair < int(read->pairs.size());
    m_title->setText(tr("Choose a pair"));
    m_chance->setText(tr("The two records then stand side by side here."));
    auto facings = std::make_shared<std::vector<Facing>>();
    if (isThere) {
        const Pair& one = read->pairs[std::size_t(pair)];
        m_title->setText(tr("%1 and %2").arg(one.sonar, one.cvNumber));
        m_chance->setText(
            one.chance ? tr("The chance that both are the same person is %1.").arg(text::percent(*one.chance * 100))
                       : tr("Somebody judged this pair; it is left out of the reckoning."));
        *facings = facingsOf(*read, one);
    }
    const int rows = int(facings->size());
    m_facings->setContent(facingColumns(facings), rows);
    m_same->setEnabled(isThere && answer != true);
    m_other->setEnabled(isThere && answer != false);
    m_back->setEnabled(isThere && answer.has_value());
}

} // namespace spiegel::uilinks
