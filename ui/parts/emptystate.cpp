// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/emptystate.h"

#include "ui/look/paint.h"
#include "ui/parts/button.h"
#include "ui/parts/label.h"

#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace spiegel::parts {

namespace {

constexpr int plateSize = 64;
constexpr int textWidth = 440;

} // namespace

EmptyState::EmptyState(look::Icon sign, const QString& title, const QString& sentence, const QString& action,
                       QWidget* parent)
    : QWidget(parent)
    , m_sign(sign)
    , m_plate(new QWidget(this))
    , m_title(new Label({}, look::Size::Large, look::Role::Text, QFont::DemiBold, this))
    , m_sentence(new Label({}, look::Size::Body, look::Role::Muted, QFont::Normal, this))
    , m_button(new Button({}, Button::Kind::Primary, std::nullopt, this))
    , m_second(new Button({}, Button::Kind::Quiet, std::nullopt, this))
{
    m_plate->setFixedSize(plateSize, plateSize);
    m_title->setAlignment(Qt::AlignCenter);
    m_title->setFixedWidth(textWidth);
    m_sentence->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_sentence->setFixedWidth(textWidth);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(look::space(1));
    column->addStretch(2);
    column->addWidget(m_plate, 0, Qt::AlignHCenter);
    column->addSpacing(look::space(1));
    column->addWidget(m_title->wrapped(), 0, Qt::AlignHCenter);
    column->addWidget(m_sentence->wrapped(), 0, Qt::AlignHCenter);
    column->addSpacing(look::space(1));
    column->addWidget(m_button, 0, Qt::AlignHCenter);
    column->addWidget(m_second, 0, Qt::AlignHCenter);
    column->addStretch(3);
    connect(m_button, &QPushButton::clicked, this, &EmptyState::acted);
    connect(m_second, &QPushButton::clicked, this, &EmptyState::actedSecond);
    setSecondAction({});
    setTexts(title, sentence, action);
}

void EmptyState::setTexts(const QString& title, const QString& sentence, const QString& action)
{
    m_title->setText(title);
    m_sentence->setText(sentence);
    // In a layout a wrapped label may get the height of one line only.
    for (Label* text : {m_title, m_sentence}) {
        text->setMinimumHeight(std::max(0, text->heightForWidth(textWidth)));
    }
    m_button->setText(action);
    m_button->setVisible(!action.isEmpty());
}

void EmptyState::setSecondAction(const QString& text)
{
    m_second->setText(text);
    m_second->setVisible(!text.isEmpty());
}

void EmptyState::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QRectF plate = m_plate->geometry();
    look::paintBox(painter, plate, look::color(look::Role::AccentSoft), {}, plateSize / 2.0);
    look::paintIcon(painter, m_sign, plate.adjusted(18, 18, -18, -18), look::color(look::Role::Accent));
}

} // namespace spiegel::parts
