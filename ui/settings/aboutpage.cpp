// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/aboutpage.h"

#include "core/text/attribution.h"
#include "ui/parts/button.h"
#include "ui/parts/label.h"
#include "ui/parts/pageheader.h"
#include "ui/parts/surface.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QSysInfo>

namespace spiegel::settings {

namespace {

constexpr int columnWidth = 760;

QString version()
{
    return QStringLiteral(SPIEGEL_VERSION);
}

/// For a report of a fault: no names, no paths.
QString technicalText()
{
    return QStringLiteral("Spiegelpaleis %1, Qt %2, %3, %4")
        .arg(version(), QLatin1String(qVersion()), QSysInfo::prettyProductName(), QSysInfo::currentCpuArchitecture());
}

} // namespace

AboutPage::AboutPage(QWidget* parent)
    : Page(parent)
{
    auto* content = new QWidget;
    content->setFixedWidth(columnWidth);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, look::space(2), 0);
    column->setSpacing(look::space(2));

    auto* program = new parts::Surface;
    auto* name = new QHBoxLayout;
    name->addWidget(parts::heading(tr("Spiegelpaleis %1").arg(version())), 1);
    auto* copy = new parts::Button(tr("Copy"), parts::Button::Kind::Quiet, look::Icon::Copy);
    copy->setToolTip(tr("Version and system, for a report of a fault"));
    connect(copy, &QPushButton::clicked, copy, [] { QGuiApplication::clipboard()->setText(technicalText()); });
    name->addWidget(copy);
    program->content()->addLayout(name);
    program->content()->addWidget(
        (new parts::Label(tr("A workbench for analysts of the public employment service: careers of job "
                             "seekers as a graph, and cards that show people where they stand.")))
            ->wrapped());
    program->content()->addWidget(
        (new parts::Label(tr("Free software under the GNU General Public License, version 3 or later "
                             "(GPL-3.0-or-later). It comes without any warranty."),
                          look::Size::Body, look::Role::Muted))
            ->wrapped());
    program->content()->addWidget(parts::caption(technicalText()));
    column->addWidget(program);

    auto* sources = new parts::Surface;
    sources->content()->addWidget(parts::heading(tr("With thanks to")));
    for (const text::Attribution& source : text::attributions()) {
        auto* line = new QHBoxLayout;
        line->addWidget((new parts::Label(source.name, look::Size::Body, look::Role::Text, QFont::Medium))->wrapped(),
                        1);
        line->addWidget(new parts::Label(source.licence, look::Size::Small, look::Role::Muted), 0, Qt::AlignTop);
        sources->content()->addSpacing(look::space(1));
        sources->content()->addLayout(line);
        sources->content()->addWidget(
            (new parts::Label(source.attribution, look::Size::Small, look::Role::Muted))->wrapped()->selectable());
    }
    column->addWidget(sources);
    column->addStretch(1);

    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(look::space(2));
    page->addWidget(new parts::PageHeader(tr("About"), tr("What this program is, and whose work it builds on.")));
    page->addWidget(scroll, 1);
}

void AboutPage::setWorkplace(const parts::Workplace& workplace)
{
    Q_UNUSED(workplace) // the same everywhere
}

} // namespace spiegel::settings
