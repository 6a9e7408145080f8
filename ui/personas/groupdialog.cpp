// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/personas/groupdialog.h"

#include "core/text/dutch.h"
#include "ui/parts/button.h"
#include "ui/parts/label.h"
#include "ui/parts/surface.h"
#include "ui/tables/tablemodel.h"
#include "ui/tables/tableview.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace spiegel::uipersonas {

namespace {

constexpr QSize usualSize(440, 560);

} // namespace

GroupDialog::GroupDialog(const personas::Group& group, QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Reference %1").arg(group.reference));
    resize(usualSize);
    auto* const model = new tables::TableModel(this);
    auto* const view = new tables::TableView;
    tables::Column number;
    number.title = tr("Number in Sonar");
    number.stretches = true;
    number.text = [members = group.members](int row) { return members[row]; };
    model->setContent({number}, static_cast<int>(group.members.size()));
    view->show(model);
    view->setCopyable(false);
    view->setAccessibleName(tr("People behind the reference"));
    auto* const frame = parts::InternFrame::around(view);
    auto* const close = new parts::Button(tr("Close"));
    connect(close, &QAbstractButton::clicked, this, &QDialog::accept);
    auto* const buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(close);
    auto* const column = new QVBoxLayout(this);
    column->setSpacing(look::space(1));
    column->addWidget(
        parts::heading(tr("%1: %n people", nullptr, static_cast<int>(group.members.size())).arg(group.reference)));
    for (const QString& fact : factsOf(group))
        column->addWidget((new parts::Label(fact, look::Size::Body, look::Role::Muted))->wrapped());
    column->addWidget(frame, 1);
    column->addLayout(buttons);
}

QStringList GroupDialog::factsOf(const personas::Group& group)
{
    const QString notRecorded = tr("not recorded");
    return {tr("Release %1, week of %2.").arg(text::number(qint64{group.release}), text::date(group.snapshot)),
            tr("To: %1. Ground: %2.")
                .arg(group.recipient.isEmpty() ? notRecorded : group.recipient,
                     group.ground.isEmpty() ? notRecorded : group.ground),
            tr("First ask people themselves whether they want to meet this employer.")};
}

} // namespace spiegel::uipersonas
