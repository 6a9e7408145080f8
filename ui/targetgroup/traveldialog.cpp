// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/targetgroup/traveldialog.h"

#include "core/geography/travelparameters.h"
#include "core/text/dutch.h"
#include "ui/look/type.h"
#include "ui/parts/button.h"
#include "ui/parts/label.h"
#include "ui/tables/tablemodel.h"
#include "ui/tables/tableview.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <cmath>

namespace spiegel::targetgroup {

namespace {

const geography::TravelParameter& parameter(int row)
{
    return geography::TravelParameters::builtIn().all()[static_cast<std::size_t>(row)];
}

QString shown(double value)
{
    int decimals = 0;
    for (double rest = value; decimals < 3 && std::abs(rest - std::round(rest)) > 1e-9; rest *= 10)
        ++decimals;
    return text::number(value, decimals);
}

} // namespace

TravelDialog::TravelDialog(const geography::TravelTimes& times, QWidget* parent)
    : QDialog(parent)
    , m_model(new tables::TableModel(this))
    , m_table(new tables::TableView)
{
    constexpr QSize usual(1080, 600);
    setWindowTitle(tr("How travel times come about"));
    resize(usual);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(look::space(2), look::space(2), look::space(2), look::space(2));
    layout->setSpacing(look::space(1));
    for (const geography::TravelMode mode : geography::travelModes)
        layout->addWidget(new parts::Label(tr("%1: %2").arg(geography::text(mode), times.source(mode))));
    layout->addWidget(
        parts::caption(tr("The estimate goes from postcode to bordering postcode, over motorways, bridges, "
                          "tunnels and ferries, and by rail; never straight over water. There are no "
                          "buses, trams and metros in it. These are its numbers:"))
            ->wrapped());
    tables::Column name;
    name.title = tr("What");
    name.width = 280;
    name.text = [](int row) { return parameter(row).name; };
    name.toolTip = name.text;
    tables::Column value;
    value.title = tr("Value");
    value.kind = tables::Column::Kind::Number;
    value.width = 80;
    value.text = [](int row) { return shown(parameter(row).value); };
    value.key = [](int row) { return tables::ordered(parameter(row).value); };
    tables::Column unit;
    unit.title = tr("Unit");
    unit.width = 190;
    unit.text = [](int row) { return parameter(row).unit; };
    unit.toolTip = unit.text;
    tables::Column why;
    why.title = tr("Reason");
    why.stretches = true;
    why.text = [](int row) { return parameter(row).reason; };
    why.toolTip = why.text;
    m_model->setContent({name, value, unit, why},
                        static_cast<int>(geography::TravelParameters::builtIn().all().size()));
    m_table->show(m_model);
    m_table->setAccessibleName(windowTitle());
    layout->addWidget(m_table, 1);
    auto* const bar = new QHBoxLayout;
    auto* const close = new parts::Button(tr("Close"));
    bar->addStretch(1);
    bar->addWidget(close);
    layout->addLayout(bar);
    connect(close, &QAbstractButton::clicked, this, &QDialog::reject);
}

} // namespace spiegel::targetgroup
