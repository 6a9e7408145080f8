// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/program.h"

#include "app/desktop/camera.h"
#include "app/desktop/careergraph.h"
#include "app/desktop/pages.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QFileInfo>
#include <QScreen>
#include <QStandardPaths>
#include <QTextStream>
#include <QTimer>

namespace spiegel::desktop {

namespace {

void say(const QString& text)
{
    QTextStream(stderr) << text << Qt::endl;
}

/// Where the data are when nobody said where: in the user's own data folder.
QString usualDatabase()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
           QStringLiteral("/spiegelpaleis/spiegelpaleis.sqlite");
}

/// The occupation of the graph that is written without a window: childcare, which the story of the mirror began with.
QString demoOccupation()
{
    return QStringLiteral("5311.1.3");
}

} // namespace

Program::Program(const Arguments& arguments, Language& language, const QElapsedTimer& sinceStart)
    : m_arguments(arguments)
    , m_sinceStart(sinceStart)
    , m_preferences(parts::readPreferences())
    , m_language(language)
{
    m_preferences.language = language.code();
    if (arguments.theme != Arguments::Theme::AsSet) {
        m_preferences.theme =
            arguments.theme == Arguments::Theme::Dark ? look::Theme::Choice::Dark : look::Theme::Choice::Light;
    }
    look::Theme::current().choose(m_preferences.theme);
    m_desk.setWorkers(m_preferences.workers > 0 ? Workers(m_preferences.workers) : Workers::ofThisMachine());
}

Program::~Program() = default;

QString Program::database() const
{
    if (!m_arguments.database.isEmpty()) {
        return QFileInfo(m_arguments.database).absoluteFilePath();
    }
    return m_preferences.database.isEmpty() ? usualDatabase() : m_preferences.database;
}

void Program::makeWindow(const QString& page)
{
    const parts::Workplace before = m_window == nullptr ? parts::Workplace() : m_window->workplace();
    const QByteArray place = m_window == nullptr ? QByteArray() : m_window->saveGeometry();
    m_history.clear();
    const std::vector<parts::PageEntry> entries =
        pages({m_desk, m_history, [this] { return m_preferences; },
               [this](const parts::Preferences& preferences) { apply(preferences); }});
    m_pageIds.clear();
    for (const parts::PageEntry& entry : entries) {
        m_pageIds.push_back(entry.id);
    }
    m_window = std::make_unique<shell::MainWindow>(m_desk, m_history, entries, m_preferences);
    if (!place.isEmpty()) {
        m_window->restoreGeometry(place);
    }
    connect(m_window.get(), &shell::MainWindow::databaseOpened, this, [this](const QString& path) {
        if (!m_arguments.takesPictures()) {
            const parts::Preferences kept = parts::readPreferences(); // another window may have opened others
            const parts::Preferences opened = parts::withDatabase(kept, path);
            parts::writePreferences(kept, opened);
            m_preferences.database = opened.database;
            m_preferences.recent = opened.recent;
            m_window->setRecent(m_preferences.recent);
        }
    });
    connect(m_window.get(), &shell::MainWindow::languageWanted, this, [this](const QString& language) {
        parts::Preferences wanted = m_preferences;
        wanted.language = language;
        apply(wanted);
    });
    m_window->openDatabase(before.isOpen() ? before.database : database(), before.snapshot);
    m_window->showPage(page);
}

void Program::apply(const parts::Preferences& preferences)
{
    parts::writePreferences(m_preferences, preferences);
    m_preferences = preferences;
    look::Theme::current().choose(preferences.theme);
    m_desk.setWorkers(preferences.workers > 0 ? Workers(preferences.workers) : Workers::ofThisMachine());
    if (preferences.language == m_language.code()) {
        return;
    }
    // Later, because the wish comes from a widget of the window that goes.
    QTimer::singleShot(0, this, [this] {
        m_language.speak(m_preferences.language);
        makeWindow(m_window->currentPage());
        m_window->show();
    });
}

int Program::run()
{
    makeWindow(m_arguments.page.isEmpty() ? m_pageIds.empty() ? QString() : m_pageIds.front() : m_arguments.page);
    if (m_window->currentPage().isEmpty()) {
        m_window->showPage(m_pageIds.front());
    }
    if (!m_arguments.size.isEmpty()) {
        const QStringList sides = m_arguments.size.split(u'x');
        m_window->resize(sides[0].toInt(), sides[1].toInt());
    } else if (!m_arguments.takesPictures()) {
        const QRect room = m_window->screen()->availableGeometry(); // a small laptop
        m_window->resize(m_window->size().boundedTo(room.size()));
    }
    if (!m_arguments.key.isEmpty() && !m_arguments.takesPictures()) {
        m_window->showPage(m_arguments.page, m_arguments.key);
    }
    m_window->show();
    if (m_arguments.timed) {
        m_window->grab(); // the first frame, also where the display would wait with it
        say(QStringLiteral("first page: %1 ms").arg(m_sinceStart.elapsed()));
    }
    return m_arguments.takesPictures() ? takePictures() : QApplication::exec();
}

int Program::takePictures()
{
    std::vector<std::pair<QString, QString>> wanted;
    if (!m_arguments.picture.isEmpty()) {
        const bool named = !m_arguments.page.isEmpty();
        wanted.emplace_back(named ? m_arguments.page : m_window->currentPage(), m_arguments.picture);
    }
    if (!m_arguments.pictures.isEmpty()) {
        for (const QString& page : m_pageIds) {
            wanted.emplace_back(page, m_arguments.pictures + QStringLiteral("/window-%1.png").arg(page));
        }
    }
    for (const auto& [page, file] : wanted) {
        const bool hasKey = page == m_arguments.page;
        const Result<> taken = takePicture(*m_window, m_desk, page, hasKey ? m_arguments.key : QString(), file);
        if (!taken) {
            say(taken.error().text());
            return 1;
        }
        QTextStream(stdout) << file << Qt::endl;
    }
    if (!m_arguments.pictures.isEmpty() && !m_window->workplace().isEmpty()) {
        const QString file = m_arguments.pictures + QStringLiteral("/career-graph.png");
        if (const auto drawn = writeCareerGraph(m_window->workplace(), demoOccupation(), file); !drawn) {
            say(drawn.error().text());
            return 1;
        }
        QTextStream(stdout) << file << Qt::endl;
    }
    return 0;
}

} // namespace spiegel::desktop
