// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/weekwatch.h"

#include "core/store/database.h"
#include "core/text/dutch.h"
#include "ui/desk/desk.h"
#include "ui/shell/workplacereader.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace spiegel::shell {

namespace {

constexpr int settleMs = 700;    // a load writes many times before it is done
constexpr int tryAgainMs = 5000; // while the other one holds the file

/// What another one may have changed.
struct Seen
{
    std::vector<Day> weeks;
    QStringList weights;
    std::vector<Day> openMatch;
};

Result<Seen> readSeen(const QString& path)
{
    const auto database = store::Database::open(path, store::Access::Read);
    if (!database) {
        return fail(database.error());
    }
    std::vector<Day> weeks;
    for (const store::SnapshotEntry& entry : database->snapshots()) {
        weeks.push_back(entry.day);
    }
    return Seen{std::move(weeks), weightsInUse(*database), openMatchWeeks(*database)};
}

bool isThere(const std::vector<Day>& days, Day day)
{
    return std::ranges::find(days, day) != days.end();
}

} // namespace

std::optional<WeekNews> newsOf(const parts::Workplace& shown, const std::vector<Day>& weeks)
{
    const QString week = text::date(shown.snapshot);
    if (!isThere(weeks, shown.snapshot)) {
        return WeekNews{weeks.back(),
                        WeekWatch::tr("Another window or program removed the week of %1.").arg(week),
                        {},
                        WeekWatch::tr("Show the newest week"),
                        true};
    }
    const auto isNew = [&](Day day) { return !isThere(shown.snapshots, day); };
    const auto added = std::ranges::find_if(weeks.rbegin(), weeks.rend(), isNew);
    if (added == weeks.rend()) {
        return std::nullopt;
    }
    return WeekNews{*added, WeekWatch::tr("Another window or program loaded the week of %1.").arg(text::date(*added)),
                    WeekWatch::tr("Here you still look at the week of %1.").arg(week), WeekWatch::tr("Show that week")};
}

WeekWatch::WeekWatch(desk::Desk& desk, QObject* parent)
    : QObject(parent)
    , m_desk(desk)
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &WeekWatch::look);
    const auto soon = [this] { m_pause.start(settleMs); };
    connect(&m_files, &QFileSystemWatcher::fileChanged, this, soon);
    connect(&m_files, &QFileSystemWatcher::directoryChanged, this, soon);
}

void WeekWatch::watch(const parts::Workplace& workplace)
{
    m_pause.stop();
    m_known = workplace.snapshots;
    m_knownWeights = workplace.weights;
    m_knownOpenMatch = workplace.openMatch;
    if (m_path != workplace.database) {
        m_path = workplace.database;
        const QStringList before = m_files.files() + m_files.directories();
        if (!before.isEmpty()) {
            m_files.removePaths(before);
        }
    }
    attach();
}

/// A first load puts a new file in the place of the old one, and that is another file to the system. Until there is
/// one, its folder says when it comes.
void WeekWatch::attach()
{
    const QFileInfo file(m_path);
    if (file.exists()) {
        if (m_files.files().isEmpty()) {
            m_files.addPath(m_path);
        }
        if (!m_files.directories().isEmpty()) {
            m_files.removePaths(m_files.directories());
        }
    } else if (!m_path.isEmpty() && m_files.directories().isEmpty() && file.dir().exists()) {
        m_files.addPath(file.absolutePath());
    }
}

void WeekWatch::look()
{
    if (m_path.isEmpty()) {
        return;
    }
    attach();
    m_desk.latest<Seen>(
        QStringLiteral("window weeks"), {}, // nothing the analyst asked for: it waits and tries again unseen
        [path = m_path](Progress&) { return readSeen(path); }, this,
        [this, path = m_path](const Result<Seen>& seen) {
            if (path != m_path) {
                return;
            }
            if (!seen) {
                if (QFileInfo::exists(m_path)) {
                    m_pause.start(tryAgainMs);
                }
                return;
            }
            const bool isReweighed = !m_known.empty() && seen->weights != std::exchange(m_knownWeights, seen->weights);
            const bool isJoined = seen->openMatch != std::exchange(m_knownOpenMatch, seen->openMatch);
            if (seen->weeks != m_known) {
                m_known = seen->weeks;
                Q_EMIT changed(seen->weeks);
            } else if (isReweighed || isJoined) {
                Q_EMIT restChanged();
            }
        });
}

} // namespace spiegel::shell
