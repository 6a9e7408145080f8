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
    constexpr int wide = 200;
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
    auto* const frame = new parts::InternFrame;
    auto* const sentence = parts::caption(rows->sentence);
    sentence->setWordWrap(true);
    frame->content()->addWidget(sentence);
    frame->content()->addWidget(m_table, 1);
    layout->addWidget(frame, 1);
    auto* const bar = new QHBoxLayout;
    const bool isAboutPeople =
        std::any_of(rows->rows.begin(), rows->rows.end(), [](const auto& row) { return row.person >= 0; });
    auto* const hint =
        parts::caption(isAboutPeople ? tr("Double click or Enter opens the card of that CV.") : QString());
    auto* const close = new parts::Button(tr("Close"), parts::Button::Kind::Quiet);
    bar->addWidget(hint, 1);
    bar->addWidget(close);
    layout->addLayout(bar);
    close->setAutoDefault(false);
    m_table->setCopyable(false);
    m_table->setAccessibleName(rows->title);
    m_table->setAccessibleDescription(rows->sentence);
    m_model->setContent(columnsOf(rows), static_cast<int>(rows->rows.size()));
    m_table->show(m_model);
    m_table->setFocus();
    connect(close, &QAbstractButton::clicked, this, &QDialog::reject);
    connect(m_table, &tables::TableView::opened, this, [this, rows](int row) {
        const origins::Origin::Row& chosen = rows->rows[static_cast<std::size_t>(row)];
        if (chosen.person < 0)
            return;
        accept();
        Q_EMIT cvWanted(chosen.cells.front().text);
    });
}

} // namespace spiegel::sheets
