// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/travelbar.h"

#include "ui/look/type.h"
#include "ui/parts/label.h"
#include "ui/parts/segmented.h"

#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QSlider>

namespace spiegel::map {

namespace {

constexpr int sliderWidth = 160;
constexpr int wordsWidth = 72;

QString modeWord(geography::TravelMode mode)
{
    switch (mode) {
    case geography::TravelMode::Car:
        return TravelBar::tr("car");
    case geography::TravelMode::PublicTransport:
        return TravelBar::tr("train");
    case geography::TravelMode::Bicycle:
        break;
    }
    return TravelBar::tr("bicycle");
}

} // namespace

TravelBar::TravelBar(QWidget* parent)
    : QWidget(parent)
    , m_minutes(new QSlider(Qt::Horizontal))
    , m_words(new parts::Label(QString()))
    , m_mode(new parts::Segmented)
{
    auto* const row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(look::space(2));
    m_minutes->setRange(leastMinutes / minutesStep, mostMinutes / minutesStep);
    m_minutes->setFixedWidth(sliderWidth);
    m_minutes->setAccessibleName(tr("Travel time"));
    m_words->setFixedWidth(wordsWidth);
    for (const geography::TravelMode mode : geography::travelModes)
        m_mode->add(modeWord(mode), static_cast<int>(mode));
    row->addWidget(m_minutes);
    row->addWidget(m_words);
    row->addWidget(m_mode);
    connect(m_minutes, &QSlider::valueChanged, this,
            [this](int steps) { Q_EMIT chosen(steps * minutesStep, mode(), tr("change the travel time"), true); });
    connect(m_mode, &parts::Segmented::chosen, this,
            [this] { Q_EMIT chosen(m_shown, mode(), tr("travel otherwise"), false); });
}

geography::TravelMode TravelBar::mode() const
{
    return static_cast<geography::TravelMode>(m_mode->value().toInt());
}

void TravelBar::show(int minutes, geography::TravelMode mode)
{
    m_shown = minutes;
    {
        const QSignalBlocker silent(m_minutes);
        m_minutes->setValue(minutes / minutesStep);
    }
    m_words->setText(tr("%1 min").arg(minutes));
    m_mode->setValue(static_cast<int>(mode));
}

bool TravelBar::isDragged() const
{
    return m_minutes->isSliderDown();
}

} // namespace spiegel::map
