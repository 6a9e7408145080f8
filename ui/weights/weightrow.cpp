// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/weights/weightrow.h"

#include "core/text/dutch.h"
#include "ui/parts/button.h"
#include "ui/parts/label.h"
#include "ui/weights/weightlist.h"
#include "ui/weights/weightslider.h"

#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QLocale>
#include <QSignalBlocker>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace spiegel::uiweights {

namespace {

constexpr double mostOnSlider = 40; // more can be typed

parts::Label* figure(int width)
{
    auto* label = new parts::Label(QString(), look::Size::Body, look::Role::Muted);
    label->setFixedWidth(width);
    label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    return label;
}

} // namespace

WeightRow::WeightRow(weighing::Kind kind, const weighing::Item& item, QWidget* parent)
    : QWidget(parent)
    , m_item(item)
    , m_name(new parts::Label(weighing::name(kind, item.word), look::Size::Body, look::Role::Text, QFont::Medium))
    , m_reason(new parts::Label(QString(), look::Size::Small, look::Role::Muted))
    , m_compared(figure(comparedWidth))
    , m_builtIn(figure(builtInWidth))
    , m_slider(new WeightSlider)
    , m_field(new QDoubleSpinBox)
    , m_reset(new parts::Button(look::Icon::Undo, tr("As in the compared version")))
{
    m_name->wrapped();
    m_reason->wrapped();
    m_slider->setRange(0, stepOf(std::min(item.most, mostOnSlider)));
    m_slider->setAccessibleName(m_name->text());
    m_slider->setFixedWidth(sliderWidth);
    m_field->setRange(item.least, item.most);
    m_field->setDecimals(std::max(item.decimals, 1));
    m_field->setSingleStep(item.step);
    m_field->setFixedWidth(fieldWidth);
    m_field->setLocale(QLocale(QLocale::Dutch, QLocale::Netherlands)); // as all numbers here, in any language
    m_field->setKeyboardTracking(false);                               // a number half typed changes nothing
    m_field->setAccessibleName(m_name->text());
    m_field->setFocusPolicy(Qt::StrongFocus);
    m_field->installEventFilter(this);
    if (item.isYears) {
        m_field->setSuffix(tr(" years"));
    }
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_name);
    words->addWidget(m_reason);
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(look::space(2), look::halfSpace, look::space(1), look::halfSpace);
    line->setSpacing(columnSpace);
    line->addLayout(words, 1);
    for (QWidget* one : std::initializer_list<QWidget*>{m_slider, m_field, m_compared, m_builtIn, m_reset}) {
        line->addWidget(one);
    }
    connect(m_slider, &QSlider::valueChanged, this, [this](int step) { Q_EMIT wanted(amountOf(step)); });
    connect(m_field, &QDoubleSpinBox::valueChanged, this, &WeightRow::wanted);
    connect(m_reset, &QAbstractButton::clicked, this, &WeightRow::resetWanted);
}

int WeightRow::stepOf(double amount) const
{
    return static_cast<int>(std::lround(amount / m_item.step));
}

/// As somebody would type it: 0.3, not 0.30000000000000004.
double WeightRow::amountOf(int step) const
{
    constexpr double hundred = 100;
    return std::clamp(std::round(step * m_item.step * hundred) / hundred, m_item.least, m_item.most);
}

QString WeightRow::textOf(double amount) const
{
    const bool isWhole = m_item.decimals == 0 && amount == std::floor(amount);
    return text::number(amount, isWhole ? 0 : std::max(m_item.decimals, 1));
}

double WeightRow::amount() const
{
    return m_field->value();
}

void WeightRow::show(double amount, double compared, double builtIn, const QString& reason)
{
    const QSignalBlocker slider(m_slider);
    const QSignalBlocker field(m_field);
    m_slider->setValue(std::min(stepOf(amount), m_slider->maximum()));
    m_slider->setMark(std::min(stepOf(compared), m_slider->maximum()));
    m_field->setValue(amount);
    m_reason->setText(weighing::reasonText(reason));
    m_compared->setText(textOf(compared));
    m_builtIn->setText(textOf(builtIn));
    const bool isChanged = amount != compared;
    m_name->setTone(isChanged ? look::Role::Accent : look::Role::Text);
    m_name->setToolTip(isChanged ? tr("Changed: from %1 to %2").arg(textOf(compared), textOf(amount)) : QString());
    m_compared->setTone(isChanged ? look::Role::Text : look::Role::Muted);
    m_reset->setEnabled(isChanged);
}

bool WeightRow::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_field && event->type() == QEvent::Wheel && !m_field->hasFocus()) {
        event->ignore(); // the list scrolls
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace spiegel::uiweights
