// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/loading/weeks/weeksview.h"

#include "core/text/dutch.h"
#include "ui/desk/desk.h"
#include "ui/loading/columns.h"
#include "ui/loading/weeks/forgetquestion.h"
#include "ui/loading/weeks/journalwords.h"
#include "ui/parts/banner.h"
#include "ui/parts/button.h"
#include "ui/parts/label.h"
#include "ui/parts/surface.h"
#include "ui/tables/tableview.h"

#include <QHBoxLayout>
#include <QSpinBox>

namespace spiegel::loading {

namespace {

constexpr int mostRetentionWeeks = 520;
constexpr int spinWidth = 144;

std::vector<tables::Column> weekColumns(const std::shared_ptr<const WeeksReading>& reading)
{
    const auto at = [reading](int row) -> const WeekLine& { return reading->weeks[std::size_t(row)]; };
    tables::Column day =
        textColumn(WeeksView::tr("Week of"), 152, [at](int row) { return text::date(at(row).entry.day); });
    day.key = [at](int row) { return qint64(at(row).entry.day.sinceEpoch()); };
    day.plain = [at](int row) { return at(row).entry.day.iso(); };
    tables::Column kept = textColumn(WeeksView::tr("Retention"), 176, [at, reading](int row) {
        return at(row).isOpenMatch            ? WeeksView::tr("public: no limit")
               : at(row).isOverdue            ? WeeksView::tr("kept too long")
               : reading->retentionWeeks == 0 ? WeeksView::tr("none set")
                                              : WeeksView::tr("within it");
    });
    kept.key = [at](int row) { return qint64(at(row).isOverdue); };
    kept.tone = [at](int row) { return at(row).isOverdue ? look::Role::Warning : look::Role::Muted; };
    tables::Column source = textColumn(WeeksView::tr("Source"), 184, [at](int row) {
        return at(row).entry.demo ? WeeksView::tr("demonstration") : at(row).entry.source;
    });
    tables::Column loaded =
        textColumn(WeeksView::tr("Loaded"), 160, [at](int row) { return momentText(at(row).loadedAt); });
    loaded.plain = [at](int row) { return at(row).loadedAt; };
    loaded.key = [at](int row) { return momentKey(at(row).loadedAt); };
    tables::Column path = textColumn(WeeksView::tr("From"), 160, [at](int row) { return at(row).path; });
    path.stretches = true;
    path.toolTip = path.text;
    path.tone = [](int) { return look::Role::Muted; };
    return {day,
            kept,
            source,
            countColumn(WeeksView::tr("Rows"), 112, [at](int row) { return at(row).rows; }),
            countColumn(WeeksView::tr("Rejected"), 104, [at](int row) { return at(row).rejected; }),
            loaded,
            path};
}

} // namespace

WeeksView::WeeksView(desk::Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_reading(std::make_shared<const WeeksReading>())
    , m_banner(new parts::Banner)
    , m_retention(new QSpinBox)
    , m_remove(new parts::Button(tr("Remove for good …"), parts::Button::Kind::Danger))
    , m_model(new tables::TableModel(this))
    , m_view(new tables::TableView)
{
    auto* card = new parts::Surface;
    card->setPadding(0);
    card->content()->addWidget(m_view);
    m_view->show(m_model);
    m_view->setAccessibleName(tr("Weeks"));
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(look::space(1));
    page->addWidget(m_banner);
    page->addWidget(buildHead());
    page->addWidget(card, 1);
    connect(m_banner, &parts::Banner::acted, this, [this] { askToForget(overdue()); });
    connect(m_remove, &QPushButton::clicked, this, [this] { askToForget(selected()); });
    choose();
}

QWidget* WeeksView::buildHead()
{
    auto* head = new QWidget;
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    m_retention->setRange(0, mostRetentionWeeks);
    m_retention->setSpecialValueText(tr("no limit"));
    m_retention->setSuffix(tr(" weeks"));
    m_retention->setFixedWidth(spinWidth);
    m_retention->setKeyboardTracking(false);
    m_retention->setAccessibleName(tr("Keep weeks for"));
    m_retention->setToolTip(
        tr("Counted back from the newest week. Weeks that are older are never removed by themselves."));
    auto* label = new parts::Label(tr("Keep weeks for"));
    label->setBuddy(m_retention);
    row->addWidget(label);
    row->addWidget(m_retention);
    row->addStretch(1);
    row->addWidget(m_remove);
    connect(m_retention, &QSpinBox::valueChanged, this, &WeeksView::setRetention);
    return head;
}

void WeeksView::setWorkplace(const parts::Workplace& workplace)
{
    m_workplace = workplace;
}

void WeeksView::show(const WeeksReading& reading)
{
    m_reading = std::make_shared<const WeeksReading>(reading);
    m_model->setContent(weekColumns(m_reading), int(m_reading->weeks.size()));
    const QSignalBlocker quiet(m_retention);
    m_retention->setValue(reading.retentionWeeks);
    choose();
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &WeeksView::choose,
            Qt::UniqueConnection);
    const auto late = qint64(overdue().size());
    if (late == 0) {
        m_banner->hide();
        return;
    }
    m_banner->show(parts::Banner::Kind::Warning,
                   late == 1 ? tr("1 week is kept longer than the retention period.")
                             : tr("%1 weeks are kept longer than the retention period.").arg(text::number(late)),
                   tr("Personal data may not be kept longer than needed."));
    m_banner->setAction(late == 1 ? tr("Remove it …") : tr("Remove them …"));
}

void WeeksView::choose()
{
    m_remove->setEnabled(!selected().empty());
}

std::vector<WeekKey> WeeksView::overdue() const
{
    std::vector<WeekKey> keys;
    for (const WeekLine& week : m_reading->weeks) {
        if (week.isOverdue) {
            keys.push_back(week.key());
        }
    }
    return keys;
}

std::vector<WeekKey> WeeksView::selected() const
{
    std::vector<WeekKey> keys;
    for (const int row : m_view->selectedRows()) {
        keys.push_back(m_reading->weeks[std::size_t(row)].key());
    }
    return keys;
}

void WeeksView::askToForget(const std::vector<WeekKey>& weeks)
{
    if (weeks.empty()) {
        return;
    }
    auto* question = new ForgetQuestion(weeks, int(m_reading->weeks.size() - weeks.size()), this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    connect(question, &QDialog::accepted, this, [this, weeks] {
        const QString title =
            weeks.size() == 1 ? tr("Removing the week of %1").arg(text::date(weeks.front().day)) : tr("Removing weeks");
        m_desk.run<void>(
            title,
            [path = m_workplace.database, weeks](Progress& progress) { return forgetWeeks(path, weeks, progress); },
            this,
            [this](const Result<>& forgotten) {
                if (!forgotten && !forgotten.error().isCancelled()) {
                    m_banner->setAction({});
                    m_banner->show(forgotten.error());
                }
                Q_EMIT changed();
            });
    });
    question->open();
}

void WeeksView::setRetention(int weeks)
{
    m_desk.latest<void>(
        QStringLiteral("data retention"), tr("Writing the retention period"),
        [path = m_workplace.database, weeks](Progress&) { return writeRetention(path, weeks); }, this,
        [this](const Result<>& written) {
            if (!written) {
                m_banner->setAction({});
                m_banner->show(written.error());
                return;
            }
            Q_EMIT changed();
        });
}

} // namespace spiegel::loading
