// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/careers/careersfilters.h"

#include "core/geography/postcodes.h"
#include "core/people/wordlist.h"
#include "core/text/dutch.h"
#include "core/text/sorting.h"
#include "ui/careers/careerswords.h"
#include "ui/parts/button.h"
#include "ui/parts/filterchip.h"
#include "ui/parts/flowlayout.h"
#include "ui/parts/label.h"

#include <QHBoxLayout>
#include <QSpinBox>

#include <algorithm>
#include <array>

namespace spiegel::uicareers {

namespace {

constexpr int firstYear = 1960;
constexpr int lastYear = 2060;
/// Below ten people a step is never shown: it could point at somebody.
constexpr std::array supports = {10, 25, 50, 100, 250, 1000};

void sortByName(std::vector<parts::Choice>& choices)
{
    std::sort(choices.begin(), choices.end(),
              [](const parts::Choice& a, const parts::Choice& b) { return text::sortsBefore(a.text, b.text); });
}

std::vector<parts::Choice> choicesOf(const std::vector<geography::Place>& places, bool currentOnly)
{
    std::vector<parts::Choice> choices;
    for (const geography::Place& place : places) {
        if (!currentOnly || place.year >= 2025)
            choices.push_back({place.name, place.code});
    }
    sortByName(choices);
    return choices;
}

} // namespace

CareersFilters::CareersFilters(QWidget* parent)
    : QWidget(parent)
    , m_period(new parts::FilterChip(tr("period"), tr("all years"), this))
    , m_region(new parts::FilterChip(tr("region"), tr("all"), this))
    , m_education(new parts::FilterChip(tr("education"), tr("all"), this))
    , m_support(new parts::FilterChip(tr("at least"), QString(), this))
    , m_unknownRegion(new parts::Button(QString(), parts::Button::Kind::Plain, std::nullopt, this))
    , m_unknownEducation(new parts::Button(QString(), parts::Button::Kind::Plain, std::nullopt, this))
{
    auto* const layout = new parts::FlowLayout(this);
    for (QWidget* const widget : std::initializer_list<QWidget*>{m_period, m_region, m_education, m_support,
                                                                 m_unknownRegion, m_unknownEducation})
        layout->addWidget(widget);
    makePeriod();
    makeRegion();
    makeEducation();
    makeSupport();
    m_unknownRegion->hide();
    m_unknownEducation->hide();
    connect(m_unknownRegion, &QAbstractButton::clicked, this, [this] {
        CareersView view = m_view;
        view.withUnknownRegion = !view.withUnknownRegion;
        ask(view, tr("include people without a region"));
    });
    connect(m_unknownEducation, &QAbstractButton::clicked, this, [this] {
        CareersView view = m_view;
        view.withUnknownEducation = !view.withUnknownEducation;
        ask(view, tr("include people without an education"));
    });
    show(CareersView());
}

void CareersFilters::ask(const CareersView& view, const QString& what)
{
    Q_EMIT changed(view, what);
}

void CareersFilters::makePeriod()
{
    auto* const editor = new QWidget;
    auto* const layout = new QHBoxLayout(editor);
    layout->setContentsMargins(0, 0, 0, 0);
    m_since = new QSpinBox;
    m_until = new QSpinBox;
    for (QSpinBox* const field : {m_since, m_until}) {
        field->setRange(firstYear, lastYear);
        field->setSpecialValueText(tr("any"));
    }
    auto* const take = new parts::Button(tr("Apply"), parts::Button::Kind::Primary);
    layout->addWidget(new parts::Label(tr("from")));
    layout->addWidget(m_since);
    layout->addWidget(new parts::Label(tr("up to and including")));
    layout->addWidget(m_until);
    layout->addWidget(take);
    m_period->setEditor(editor);
    connect(take, &QAbstractButton::clicked, this, [this] {
        const auto year = [](const QSpinBox& field) {
            return field.value() == firstYear ? std::nullopt : std::optional(field.value());
        };
        CareersView view = m_view;
        view.sinceYear = year(*m_since);
        view.untilYear = year(*m_until);
        if (view.sinceYear && view.untilYear && *view.sinceYear > *view.untilYear)
            std::swap(view.sinceYear, view.untilYear);
        m_period->closeEditor();
        ask(view, tr("change the period"));
    });
    connect(m_period, &parts::FilterChip::cleared, this, [this] {
        CareersView view = m_view;
        view.sinceYear.reset();
        view.untilYear.reset();
        ask(view, tr("change the period"));
    });
}

void CareersFilters::makeRegion()
{
    const geography::Postcodes& places = geography::Postcodes::builtIn();
    std::vector<parts::Choice> choices = {{tr("all"), QString()}};
    const auto add = [&choices](std::vector<parts::Choice> more, const QString& pattern) {
        for (parts::Choice& choice : more) {
            choice.text = pattern.arg(choice.text);
            choices.push_back(std::move(choice));
        }
    };
    add(choicesOf(places.regions(), false), tr("%1"));
    add(choicesOf(places.provinces(), false), tr("%1 (province)"));
    add(choicesOf(places.municipalities(), true), tr("%1 (municipality)"));
    m_region->setChoices(choices, QString());
    const auto choose = [this](const QString& code) {
        CareersView view = m_view;
        view.region = code;
        view.withUnknownRegion = view.withUnknownRegion && !code.isEmpty();
        ask(view, tr("change the region"));
    };
    connect(m_region, &parts::FilterChip::chosen, this, [choose](const QVariant& value) { choose(value.toString()); });
    connect(m_region, &parts::FilterChip::cleared, this, [choose] { choose({}); });
}

void CareersFilters::makeEducation()
{
    std::vector<parts::Choice> choices = {{tr("all"), QVariant()}};
    for (const int level : people::educationLevels().values())
        choices.push_back({people::educationLevels().name(level), level});
    choices.push_back({people::educationLevels().name(unknown), unknown});
    m_education->setChoices(choices, QVariant());
    const auto choose = [this](const QVariant& value) {
        CareersView view = m_view;
        view.education = value.isValid() ? std::optional(value.toInt()) : std::nullopt;
        view.withUnknownEducation = view.withUnknownEducation && value.isValid();
        ask(view, tr("change the education"));
    };
    connect(m_education, &parts::FilterChip::chosen, this, choose);
    connect(m_education, &parts::FilterChip::cleared, this, [choose] { choose({}); });
}

void CareersFilters::makeSupport()
{
    std::vector<parts::Choice> choices;
    for (const int support : supports)
        choices.push_back({tr("%1 people a step").arg(text::number(qint64(support))), support});
    m_support->setClearable(false);
    m_support->setChoices(choices, supports.front());
    connect(m_support, &parts::FilterChip::chosen, this, [this](const QVariant& value) {
        CareersView view = m_view;
        view.support = value.toInt();
        ask(view, tr("change the least number of people"));
    });
}

void CareersFilters::show(const CareersView& view)
{
    m_view = view;
    m_period->setValue(CareersWords::period(view));
    m_since->setValue(view.sinceYear.value_or(firstYear));
    m_until->setValue(view.untilYear.value_or(firstYear));
    m_region->setValue(CareersWords::region(view));
    m_education->setValue(CareersWords::education(view));
    m_support->setValue(tr("%1 people").arg(text::number(qint64(view.support))));
}

void CareersFilters::showHidden(const CareersAnswer& answer)
{
    const int region = answer.arriving.withoutPostcode + answer.leaving.withoutPostcode;
    const int education = answer.arriving.withoutEducation + answer.leaving.withoutEducation;
    const bool mayRegion = !answer.view.region.isEmpty() && (region > 0 || answer.view.withUnknownRegion);
    const bool mayEducation = answer.view.education && *answer.view.education != unknown &&
                              (education > 0 || answer.view.withUnknownEducation);
    m_unknownRegion->setVisible(mayRegion);
    m_unknownEducation->setVisible(mayEducation);
    m_unknownRegion->setText(answer.view.withUnknownRegion
                                 ? tr("leave out unknown regions")
                                 : tr("%1 people hidden: region unknown - include").arg(text::number(qint64(region))));
    m_unknownEducation->setText(
        answer.view.withUnknownEducation
            ? tr("leave out unknown education")
            : tr("%1 people hidden: education unknown - include").arg(text::number(qint64(education))));
    m_region->setHides(answer.view.region.isEmpty()
                           ? tr("Only the steps of people who live in a region")
                           : tr("Hides %1 people whose region is unknown, and all who live elsewhere")
                                 .arg(text::number(qint64(region))));
    m_education->setHides(answer.view.education
                              ? tr("Hides %1 people whose education is unknown, and all with another one")
                                    .arg(text::number(qint64(education)))
                              : tr("Only the steps of people with one level of education"));
    m_period->setHides(tr("Only steps whose second job began in these years"));
    m_support->setHides(tr("Hides steps made by fewer people: they could point at somebody"));
    layout()->invalidate();
}

} // namespace spiegel::uicareers
