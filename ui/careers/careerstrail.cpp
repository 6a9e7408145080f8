// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/careers/careerstrail.h"

#include "ui/look/type.h"
#include "ui/parts/button.h"
#include "ui/parts/label.h"

#include <QHBoxLayout>

#include <algorithm>

namespace spiegel::uicareers {

CareersTrail::CareersTrail(QWidget* parent)
    : QWidget(parent)
    , m_back(new parts::Button(look::Icon::Left, tr("Back to the occupation before")))
    , m_way(new QHBoxLayout)
{
    auto* const layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(look::halfSpace);
    m_way->setSpacing(look::halfSpace);
    layout->addWidget(m_back);
    layout->addLayout(m_way);
    layout->addStretch(1);
    connect(m_back, &QAbstractButton::clicked, this, &CareersTrail::backWanted);
}

void CareersTrail::show(const CareersView& view, const std::function<QString(const QString&)>& nameOf)
{
    while (QLayoutItem* const item = m_way->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_back->setEnabled(!view.trail.isEmpty());
    const auto name = [&nameOf](const QString& code) { return code.isEmpty() ? tr("Overview") : nameOf(code); };
    constexpr int longest = 4;
    QStringList way = view.trail.mid(std::max<qsizetype>(0, view.trail.size() - longest));
    if (view.trail.isEmpty() && !view.occupation.isEmpty())
        way << QString();
    for (const QString& code : std::as_const(way)) {
        auto* const button = new parts::Button(name(code), parts::Button::Kind::Plain);
        // Queued: walking takes this button away.
        connect(
            button, &QAbstractButton::clicked, this, [this, code] { Q_EMIT walkedTo(code); }, Qt::QueuedConnection);
        m_way->addWidget(button);
        m_way->addWidget(new parts::Label(QStringLiteral("›"), look::Size::Body, look::Role::Muted));
    }
    m_way->addWidget(new parts::Label(name(view.occupation), look::Size::Body, look::Role::Text, QFont::DemiBold));
}

} // namespace spiegel::uicareers
