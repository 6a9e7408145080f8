// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/loading/weeks/forgetquestion.h"

#include "core/text/dutch.h"
#include "ui/parts/button.h"
#include "ui/parts/label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace spiegel::loading {

namespace {

constexpr int dialogWidth = 480;

} // namespace

ForgetQuestion::ForgetQuestion(const std::vector<WeekKey>& weeks, int remaining, QWidget* parent)
    : QDialog(parent)
{
    QStringList names;
    for (const WeekKey& week : weeks) {
        names << (week.isOpenMatch ? tr("%1 (Open Match)") : QStringLiteral("%1")).arg(text::date(week.day));
    }
    setWindowTitle(tr("Remove for good"));
    setFixedWidth(dialogWidth);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(look::space(3), look::space(3), look::space(3), look::space(2));
    column->setSpacing(look::space(1));
    const QString title = weeks.size() == 1 ? tr("Remove the week of %1?").arg(names.front())
                                            : tr("Remove %1 weeks?").arg(text::number(qint64(weeks.size())));
    column->addWidget((new parts::Label(title, look::Size::Large, look::Role::Text, QFont::DemiBold))->wrapped());
    if (weeks.size() > 1) {
        column->addWidget((new parts::Label(text::list(names)))->wrapped());
    }
    column->addWidget(
        (new parts::Label(
             tr("This is for good: the data, the rejects and all texts that stand in no other week are gone, and the "
                "file is rewritten so that nothing of it stays on the disk. It cannot be undone. That it was "
                "done stays in the journal.")))
            ->wrapped());
    column->addWidget(
        (new parts::Label(remaining == 0 ? tr("No week is left after this.")
                          : remaining == 1
                              ? tr("1 other week stays as it is.")
                              : tr("%1 other weeks stay as they are.").arg(text::number(qint64(remaining))),
                          look::Size::Body, remaining == 0 ? look::Role::Danger : look::Role::Muted))
            ->wrapped());
    auto* row = new QHBoxLayout;
    auto* keep = new parts::Button(tr("Keep"));
    auto* remove = new parts::Button(tr("Remove for good"), parts::Button::Kind::Danger);
    row->addStretch(1);
    row->addWidget(keep);
    row->addWidget(remove);
    column->addSpacing(look::space(1));
    column->addLayout(row);
    keep->setDefault(true);
    remove->setAutoDefault(false);
    connect(keep, &QPushButton::clicked, this, &QDialog::reject);
    connect(remove, &QPushButton::clicked, this, &QDialog::accept);
}

} // namespace spiegel::loading
