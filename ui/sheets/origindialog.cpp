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
    auto* const layout = new QVBoxLayout(this);
    auto* const sentence = parts::caption(rows->sentence);
    sentence->setWordWrap(true);
    const auto fill = [this, layout, sentence](auto* frame) {
        frame->content()->addWidget(sentence);
        frame->content()->addWidget(m_table, 1);
        layout->addWidget(frame, 1);
    };
    if (rows->isPublic)
        fill(new parts::Surface);
    else
        fill(new parts::InternFrame);
    auto* const bar = new QHBoxLayout;
    const bool isAboutPeople =
        std::any_of(rows->rows.begin(), rows->rows.end(), [](const auto& row) { return row.person >= 0; });
    const bool hasFurther = std::ranges::any_of(rows->rows, [](const auto& row) {
        return std::ranges::any_of(row.cells, [](const auto& cell) { return cell.further.has_value(); });
    });
    auto* const hint = parts::caption(isAboutPeople ? tr("Double click or Enter opens the card of that CV.")
                                      : hasFurther ? tr("Double click on a figure, or Enter, shows the rows behind it.")
                                                   : QString());
    auto* const close = new parts::Button(tr("Close"), parts::Button::Kind::Quiet);
    bar->addWidget(hint, 1);
    bar->addWidget(close);
    layout->addLayout(bar);
    close->setAutoDefault(false);
    m_table->setCopyable(rows->isPublic);
    if (hasFurther)
        m_table->setCellsOpen(tr("Show the rows behind this figure"));
    m_table->setAccessibleName(rows->title);
    m_table->setAccessibleDescription(rows->sentence);
    m_model->setContent(columnsOf(rows), static_cast<int>(rows->rows.size()));
    m_table->show(m_model);
    if (hasFurther) // the cursor on the first figure, so that Enter opens it
        m_table->setCurrentIndex(m_model->index(0, 1));
    m_table->setFocus();
    connect(close, &QAbstractButton::clicked, this, &QDialog::reject);
    connect(m_table, &tables::TableView::cellOpened, this,
            [this, rows](int row, int column) { openCell(*rows, row, column); });
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
