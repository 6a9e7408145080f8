// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/weekcard.h"

#include "core/text/dutch.h"
#include "ui/parts/button.h"
#include "ui/parts/label.h"
#include "ui/start/age.h"

#include <QDateTime>
#include <QDir>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace spiegel::start {

namespace {

constexpr qint64 megabyte = 1'000'000;

/// A card of three lines and a button below.
parts::Button* fill(parts::Surface& card, const QString& title, std::initializer_list<parts::Label*> lines,
                    const QString& action)
{
    card.content()->setSpacing(look::halfSpace);
    card.content()->addWidget(parts::heading(title));
    for (parts::Label* line : lines) {
        line->wrapped();
        card.content()->addWidget(line);
    }
    auto* button = new parts::Button(action, parts::Button::Kind::Quiet);
    card.content()->addStretch(1);
    card.content()->addWidget(button, 0, Qt::AlignLeft);
    card.setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    return button;
}

QString moment(const QString& iso)
{
    const QDateTime at = QDateTime::fromString(iso, Qt::ISODate).toLocalTime();
    if (!at.isValid()) {
        return text::unknownWord();
    }
    return text::shortDate(Day::of(at.date().year(), at.date().month(), at.date().day())) + QStringLiteral(", ") +
           at.time().toString(QStringLiteral("HH:mm"));
}

parts::Label* figureLine()
{
    return new parts::Label({}, look::Size::Body, look::Role::Text, QFont::Medium);
}

} // namespace

LoadCard::LoadCard(QWidget* parent)
    : Surface(parent)
    , m_rows(figureLine())
    , m_when(parts::caption({}))
    , m_where(parts::caption({}))
{
    m_rejects = fill(*this, tr("This week's load"), {m_rows, m_when, m_where}, tr("See the rejects"));
    connect(m_rejects, &QPushButton::clicked, this, &LoadCard::rejectsWanted);
}

void LoadCard::show(const WeekStory& story)
{
    qint64 rows = 0;
    qint64 rejected = 0;
    for (const dump::FileReport& file : story.load.files) {
        rows += file.rows;
        rejected += file.rejected;
    }
    if (story.load.at.isEmpty()) {
        m_rows->setText(tr("How this week was loaded is not known."));
        m_when->clear();
        m_where->clear();
        m_rejects->hide();
        return;
    }
    m_rows->setText(rejected == 0
                        ? tr("%1 rows, none rejected").arg(text::number(rows))
                        : tr("%1 rows, %2 rejected (%3)")
                              .arg(text::number(rows), text::number(rejected), text::percentOf(rejected, rows, 2)));
    m_when->setText(tr("%1, in %2, with version %3")
                        .arg(moment(story.load.at), durationText(story.load.milliseconds), story.load.program));
    const QString path = QDir::toNativeSeparators(story.load.path);
    m_where->setText(story.load.profile.isEmpty() ? path : tr("%1, profile %2").arg(path, story.load.profile));
    m_where->setToolTip(path);
    m_rejects->setVisible(rejected > 0);
    m_rejects->setText(rejected == 1 ? tr("See the reject") : tr("See the %1 rejects").arg(text::number(rejected)));
}

WeeksCard::WeeksCard(QWidget* parent)
    : Surface(parent)
    , m_count(figureLine())
    , m_span(parts::caption({}))
    , m_kept(parts::caption({}))
{
    m_weeks = fill(*this, tr("Weeks in the database"), {m_count, m_span, m_kept}, tr("See the weeks"));
    connect(m_weeks, &QPushButton::clicked, this, &WeeksCard::weeksWanted);
}

void WeeksCard::show(const parts::Workplace& workplace, const WeekStory& story)
{
    const auto count = qint64(workplace.snapshots.size());
    const QString megabytes = text::number(story.databaseBytes / megabyte);
    m_count->setText(count == 1 ? tr("1 week, %1 MB").arg(megabytes)
                                : tr("%1 weeks, %2 MB").arg(text::number(count), megabytes));
    if (count > 0) {
        m_span->setText(count == 1 ? text::date(workplace.snapshots.front())
                                   : tr("%1 to %2")
                                         .arg(text::shortDate(workplace.snapshots.front()),
                                              text::shortDate(workplace.snapshots.back())));
    }
    m_kept->setText(story.retentionWeeks == 0
                        ? tr("No retention period is set.")
                        : tr("Kept for %1 weeks at most.").arg(text::number(qint64(story.retentionWeeks))));
    m_kept->setTone(story.overdue.empty() ? look::Role::Muted : look::Role::Warning);
}

} // namespace spiegel::start
