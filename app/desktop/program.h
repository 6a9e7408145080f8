// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/arguments.h"
#include "app/desktop/language.h"
#include "ui/desk/desk.h"
#include "ui/desk/viewhistory.h"
#include "ui/parts/preferences.h"

#include <QElapsedTimer>
#include <QObject>

#include <memory>
#include <vector>

namespace spiegel::parts {
struct PageEntry;
}
namespace spiegel::shell {
class MainWindow;
}

namespace spiegel::desktop {

/// The running desktop program: keeps preferences, language, desk and history, and makes the window from them, again
/// when the language changes.
class Program : public QObject
{
    Q_OBJECT

public:
    Program(const Arguments& arguments, Language& language, const QElapsedTimer& sinceStart);
    ~Program() override;

    /// Shows the window and returns its exit status; or takes the pictures asked for.
    int run();

private:
    void makeWindow(const QString& page);
    void apply(const parts::Preferences& preferences);
    int takePictures();
    [[nodiscard]] QString database() const;

    Arguments m_arguments;
    QElapsedTimer m_sinceStart;
    parts::Preferences m_preferences;
    Language& m_language;
    desk::Desk m_desk;
    desk::ViewHistory m_history;
    std::unique_ptr<shell::MainWindow> m_window;
    std::vector<QString> m_pageIds;
};

} // namespace spiegel::desktop
