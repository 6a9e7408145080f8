// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheets/origindialog.h"

#include "ui/parts/button.h"
#include "ui/parts/label.h"
#include "ui/parts/surface.h"
#include "ui/tables/tablemodel.h"
#include "ui/tables/tableview.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <memory>

namespace spiegel::sheets {

namespace {

using Rows = std::shared_ptr<const origins::Origin>;

std::vector<tables::Column> columnsOf(const Rows& origin)
{
    constexpr int wide = 160;
    constexpr int narrow = 104;
    std::vector<tables::Column> columns;
    for (std::size_t i = 0; i < origin->columns.size(); ++i) {
        const origins::Column& told = origin->columns[i];
        const auto cell = [origin, i](int row) -> const origins::Cell& {
            return origin->rows[static_cast<std::size_t>(row)].cells[i];
        };
        tables::Column column;
        column.title = told.title;
        column.kind = told.isNumber ? tables::Column::Kind::Number : tables::Column::Kind::Text;
        column.width = told.stretches ? wide : narrow;
        column.stretches = told.stretches;
        column.wraps = !told.isNumber;
        column.text = [cell](int row) { return cell(row).text; };
        column.toolTip = column.text;
        if (told.isNumber)
            column.key = [cell](int row) { return tables::ordered(cell(row).value); };
        columns.push_back(std::move(column));
    }
    return columns;
}

/// Whether any figure has rows of its own.
bool hasFurther(const origins::Origin& origin)
{
    return std::ranges::any_of(origin.rows, [](const auto& row) {
        return std::ranges::any_of(row.cells, [](const auto& cell) { return cell.further.has_value(); });
    });
}

} // namespace

OriginDialog::OriginDialog(origins::Origin origin, QWidget* parent)
    : QDialog(parent)
    , m_model(new tables::TableModel(this))
    , m_table(new tables::TableView)
{
    constexpr QSize usual(880, 560);
    const auto rows = std::make_shared<const origins::Origin>(std::move(origin));
    setWindowTitle(rows->title);
    resize(usual);
    auto* const sentence = parts::caption(rows->sentence);
    sentence->setWordWrap(true);
    parts::Surface* const frame = rows->isPublic ? new parts::Surface : new parts::InternFrame;
    frame->content()->addWidget(sentence);
    frame->content()->addWidget(m_table, 1);
    auto* const close = new parts::Button(tr("Close"), parts::Button::Kind::Quiet);
    close->setAutoDefault(false);
    auto* const bar = new QHBoxLayout;
    bar->addWidget(parts::caption(hintFor(*rows)), 1);
    bar->addWidget(close);
    auto* const layout = new QVBoxLayout(this);
    layout->addWidget(frame, 1);
    layout->addLayout(bar);
    m_table->setAccessibleName(rows->title);
    m_table->setAccessibleDescription(rows->sentence);
    fillTable(rows);
    connect(close, &QAbstractButton::clicked, this, &QDialog::reject);
    connect(m_table, &tables::TableView::cellOpened, this,
            [this, rows](int row, int column) { openCell(*rows, row, column); });
}

void OriginDialog::fillTable(const std::shared_ptr<const origins::Origin>& origin)
{
    m_table->setCopyable(origin->isPublic);
    m_model->setContent(columnsOf(origin), static_cast<int>(origin->rows.size()));
    m_table->show(m_model);
    if (hasFurther(*origin)) {
        m_table->setCellsOpen(tr("Show the rows behind this figure"));
        m_table->setCurrentIndex(m_model->index(0, 1)); // so that Enter opens the first figure
    }
    m_table->setFocus();
}

QString OriginDialog::hintFor(const origins::Origin& origin)
{
    if (origin.people() > 0)
        return tr("Double click or Enter opens the card of that CV.");
    return hasFurther(origin) ? tr("Double click on a figure, or Enter, shows the rows behind it.") : QString();
}

void OriginDialog::openCell(const origins::Origin& origin, int row, int column)
{
    const origins::Origin::Row& chosen = origin.rows[static_cast<std::size_t>(row)];
    if (const auto& further = chosen.cells[static_cast<std::size_t>(column)].further) {
        Q_EMIT furtherWanted(*further);
    } else if (chosen.person >= 0) {
        const QString cv = chosen.cells.front().text;
        accept();
        Q_EMIT cvWanted(cv);
    }
}

} // namespace spiegel::sheets
