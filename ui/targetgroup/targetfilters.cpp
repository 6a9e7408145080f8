// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/targetgroup/targetfilters.h"

#include "core/text/dutch.h"
#include "ui/parts/button.h"
#include "ui/parts/filterchip.h"
#include "ui/parts/flowlayout.h"

#include <algorithm>
#include <array>

namespace spiegel::targetgroup {

using populations::Variable;

namespace {

constexpr std::array roundings = {10, 20, 50, 100};

QString nameOf(Variable variable)
{
    return populations::name(variable).toLower();
}

Variable variableAt(int place)
{
    return static_cast<Variable>(place);
}

} // namespace

TargetFilters::TargetFilters(QWidget* parent)
    : QWidget(parent)
    , m_layout(new parts::FlowLayout(this))
    , m_kind(new parts::FilterChip(tr("who"), QString(), this))
    , m_by(new parts::FilterChip(tr("by"), QString(), this))
    , m_second(new parts::FilterChip(tr("and by"), tr("nothing"), this))
    , m_national(new parts::FilterChip(tr("beside"), tr("nothing"), this))
    , m_round(new parts::FilterChip(tr("rounding"), tr("as usual"), this))
    , m_add(new parts::FilterChip(tr("only who"), tr("everybody"), this))
    , m_unknown(new parts::Button(QString(), parts::Button::Kind::Plain, std::nullopt, this))
{
    for (QWidget* const widget : std::initializer_list<QWidget*>{m_kind, m_by, m_second, m_national, m_round, m_add})
        m_layout->addWidget(widget);
    m_layout->addWidget(m_unknown);
    m_kind->setClearable(false);
    m_by->setClearable(false);
    m_add->setClearable(false);
    makeVariables();
    makeRest();
    m_unknown->hide();
    show(TargetView());
}

void TargetFilters::ask(const TargetView& view, const QString& what)
{
    Q_EMIT changed(view, what);
}

void TargetFilters::makeVariables()
{
    connect(m_by, &parts::FilterChip::chosen, this, [this](const QVariant& value) {
        TargetView view = m_view;
        view.by = variableAt(value.toInt());
        if (view.second == view.by)
            view.second.reset();
        ask(view, tr("count by something else"));
    });
    const auto second = [this](const QVariant& value) {
        TargetView view = m_view;
        view.second = value.isValid() ? std::optional(variableAt(value.toInt())) : std::nullopt;
        view.compareNational = view.compareNational && !view.second;
        ask(view, tr("count by something else"));
    };
    connect(m_second, &parts::FilterChip::chosen, this, second);
    connect(m_second, &parts::FilterChip::cleared, this, [second] { second({}); });
}

void TargetFilters::makeRest()
{
    std::vector<parts::Choice> kinds;
    for (const populations::Kind kind : {populations::Kind::Sonar, populations::Kind::Cv, populations::Kind::Vacancy})
        kinds.push_back({populations::name(kind), static_cast<int>(kind)});
    m_kind->setChoices(kinds, static_cast<int>(populations::Kind::Sonar));
    connect(m_kind, &parts::FilterChip::chosen, this, [this](const QVariant& value) {
        TargetView view = m_view;
        view.population = static_cast<populations::Kind>(value.toInt());
        view.where.clear(); // they are values of the others
        ask(view, tr("count other people"));
    });
    m_national->setChoices({{tr("nothing"), false}, {tr("the whole country"), true}}, false);
    const auto national = [this](bool isBeside) {
        TargetView view = m_view;
        view.compareNational = isBeside;
        if (isBeside)
            view.second.reset();
        ask(view, tr("compare with the country"));
    };
    connect(m_national, &parts::FilterChip::chosen, this, [national](const QVariant& on) { national(on.toBool()); });
    connect(m_national, &parts::FilterChip::cleared, this, [national] { national(false); });
    std::vector<parts::Choice> bases = {{tr("as usual"), 0}};
    for (const int base : roundings)
        bases.push_back({text::number(qint64(base)), base});
    m_round->setChoices(bases, 0);
    m_round->setHides(tr("As usual: a travel area is rounded, the country is not, and small figures are hidden there"));
    const auto round = [this](int base) {
        TargetView view = m_view;
        view.round = base;
        ask(view, tr("round otherwise"));
    };
    connect(m_round, &parts::FilterChip::chosen, this, [round](const QVariant& base) { round(base.toInt()); });
    connect(m_round, &parts::FilterChip::cleared, this, [round] { round(0); });
    connect(m_add, &parts::FilterChip::chosen, this, [this](const QVariant& value) {
        const QStringList chosen = value.toStringList();
        if (chosen.size() != 2)
            return;
        TargetView view = m_view;
        view.where.push_back({*populations::variableOf(chosen[0]), chosen[1]});
        ask(view, tr("add a filter"));
    });
    connect(m_unknown, &QAbstractButton::clicked, this, [this] {
        TargetView view = m_view;
        view.includeUnknown = !view.includeUnknown;
        ask(view, tr("include people of whom it is not known"));
    });
}

/// Each filter is a chip with a cross.
void TargetFilters::makeFilterChips()
{
    for (parts::FilterChip* const chip : m_filters)
        chip->deleteLater();
    m_filters.clear();
    m_layout->removeWidget(m_add);
    m_layout->removeWidget(m_unknown);
    for (std::size_t place = 0; place < m_view.where.size(); ++place) {
        const statistics::Filter& filter = m_view.where[place];
        auto* const chip = new parts::FilterChip(nameOf(filter.variable), QString(), this);
        chip->setValue(filter.value);
        connect(chip, &parts::FilterChip::cleared, this, [this, place] {
            TargetView view = m_view;
            if (place < view.where.size())
                view.where.erase(view.where.begin() + static_cast<std::ptrdiff_t>(place));
            view.includeUnknown = view.includeUnknown && !view.where.empty();
            ask(view, tr("take a filter away"));
        });
        m_layout->addWidget(chip);
        chip->show();
        m_filters.push_back(chip);
    }
    m_layout->addWidget(m_add);
    m_layout->addWidget(m_unknown);
}

void TargetFilters::fillVariables()
{
    std::vector<parts::Choice> choices;
    for (std::size_t place = 0; place < populations::variableCount; ++place) {
        const Variable variable = variableAt(static_cast<int>(place));
        if (!m_population || m_population->kind() != m_view.population || m_population->has(variable))
            choices.push_back({nameOf(variable), static_cast<int>(place)});
    }
    m_by->setChoices(choices, static_cast<int>(m_view.by));
    std::vector<parts::Choice> others = {{tr("nothing"), QVariant()}};
    for (const parts::Choice& choice : choices) {
        if (choice.value.toInt() != static_cast<int>(m_view.by))
            others.push_back(choice);
    }
    m_second->setChoices(others, m_view.second ? QVariant(static_cast<int>(*m_view.second)) : QVariant());
}

void TargetFilters::fillValues()
{
    std::vector<parts::Choice> choices;
    for (std::size_t place = 0; m_population && place < populations::variableCount; ++place) {
        const Variable variable = variableAt(static_cast<int>(place));
        if (variable == Variable::Postcode || !m_population->has(variable))
            continue;
        const auto bins = m_population->bins(variable);
        if (!bins)
            continue;
        for (const populations::Bin& bin : *bins)
            choices.push_back({nameOf(variable) + QStringLiteral(": ") + bin.label,
                               QStringList{populations::word(variable), bin.label}});
    }
    m_add->setChoices(choices, QVariant());
    m_add->setEnabled(!choices.empty());
}

void TargetFilters::show(const TargetView& view)
{
    const bool hasOtherFilters = view.where != m_view.where || m_filters.size() != view.where.size();
    m_view = view;
    m_kind->setValue(populations::name(view.population));
    m_by->setValue(nameOf(view.by));
    m_second->setValue(view.second ? nameOf(*view.second) : QString());
    m_national->setValue(view.compareNational ? tr("the whole country") : QString());
    m_round->setValue(view.round > 0 ? text::number(qint64(view.round)) : QString());
    if (hasOtherFilters)
        makeFilterChips();
    fillVariables();
    if (view.where.empty())
        m_unknown->hide();
}

void TargetFilters::showInside(const Inside& inside)
{
    const bool isOther = m_population != inside.population;
    m_population = inside.population;
    if (isOther) {
        fillVariables();
        fillValues();
    }
    m_hidden = inside.plan ? inside.plan->hiddenByUnknown : 0;
    m_unknown->setVisible(!m_view.where.empty() && (m_hidden > 0 || m_view.includeUnknown));
    m_unknown->setText(m_view.includeUnknown
                           ? tr("leave out who it is not known of")
                           : tr("%1 people hidden: not known - include").arg(text::number(qint64(m_hidden))));
    m_layout->invalidate();
}

} // namespace spiegel::targetgroup
