// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/banner.h"

#include "ui/look/paint.h"
#include "ui/parts/button.h"
#include "ui/parts/label.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPainter>

namespace spiegel::parts {

namespace {

struct Tones
{
    look::Icon sign;
    look::Role strong;
    look::Role soft;
};

Tones tonesOf(Banner::Kind kind)
{
    switch (kind) {
    case Banner::Kind::Ok:
        return {look::Icon::Ok, look::Role::Ok, look::Role::OkSoft};
    case Banner::Kind::Warning:
        return {look::Icon::Warning, look::Role::Warning, look::Role::WarningSoft};
    case Banner::Kind::Error:
        return {look::Icon::Error, look::Role::Danger, look::Role::DangerSoft};
    case Banner::Kind::Information:
        break;
    }
    return {look::Icon::Information, look::Role::Accent, look::Role::AccentSoft};
}

} // namespace

Banner::Banner(QWidget* parent)
    : QFrame(parent)
    , m_text(new Label({}, look::Size::Body, look::Role::Text, QFont::Medium, this))
    , m_detail(new Label({}, look::Size::Body, look::Role::Text, QFont::Normal, this))
    , m_action(new Button({}, Button::Kind::Quiet, std::nullopt, this))
    , m_copy(new Button(tr("Copy"), Button::Kind::Plain, look::Icon::Copy, this))
    , m_close(new Button(look::Icon::Close, tr("Put away"), this))
{
    auto* lines = new QVBoxLayout;
    lines->setSpacing(2);
    lines->addWidget(m_text->wrapped()->selectable());
    lines->addWidget(m_detail->wrapped()->selectable());
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(look::space(6), look::space(1), look::space(1), look::space(1));
    row->addLayout(lines, 1);
    row->addWidget(m_action, 0, Qt::AlignTop);
    row->addWidget(m_copy, 0, Qt::AlignTop);
    row->addWidget(m_close, 0, Qt::AlignTop);
    setMinimumHeight(look::space(6));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    m_action->hide();
    hide();
    connect(m_action, &QPushButton::clicked, this, &Banner::acted);
    connect(m_close, &QPushButton::clicked, this, &QWidget::hide);
    connect(m_copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(text()); });
}

void Banner::show(Kind kind, const QString& text, const QString& detail)
{
    m_kind = kind;
    m_text->setText(text);
    m_detail->setText(detail);
    m_detail->setVisible(!detail.isEmpty());
    m_copy->setVisible(kind == Kind::Error || kind == Kind::Warning);
    setAccessibleName(text);
    QWidget::show();
    update();
}

void Banner::show(const Problem& problem)
{
    if (problem.isCancelled()) {
        hide();
        return;
    }
    const QString lead = problem.where.isEmpty() ? problem.what : problem.where + QStringLiteral(": ") + problem.what;
    show(problem.kind == Problem::Kind::Refused ? Kind::Warning : Kind::Error, lead, problem.remedy);
}

void Banner::showSaved(const Result<QString>& path, bool isLogged)
{
    if (!path)
        show(path.error());
    else
        show(Kind::Ok, (isLogged ? tr("Saved as %1. It is in the log.") : tr("Saved as %1.")).arg(*path));
}

void Banner::setAction(const QString& text)
{
    m_action->setText(text);
    m_action->setVisible(!text.isEmpty());
}

void Banner::setClosable(bool closable)
{
    m_close->setVisible(closable);
}

QString Banner::text() const
{
    return m_detail->text().isEmpty() ? m_text->text() : m_text->text() + QLatin1Char('\n') + m_detail->text();
}

void Banner::paintEvent(QPaintEvent*)
{
    const Tones tones = tonesOf(m_kind);
    QPainter painter(this);
    look::paintBox(painter, rect(), look::color(tones.soft), {}, look::controlRadius + 2);
    const QRectF sign(look::space(2), look::space(1) + 6, 20, 20);
    look::paintIcon(painter, tones.sign, sign, look::color(tones.strong));
}

} // namespace spiegel::parts
