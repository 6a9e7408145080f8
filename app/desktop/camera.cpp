// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/camera.h"

#include "core/foundation/privatefile.h"
#include "ui/desk/desk.h"
#include "ui/shell/mainwindow.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QPixmap>
#include <QThread>

namespace spiegel::desktop {

namespace {

constexpr int longestMs = 60'000;
constexpr int quietRounds = 5; // an answer may start the next piece of work
constexpr int roundMs = 20;

/// False: it did not come to rest in time.
bool waitForRest(desk::Desk& desk)
{
    const QDeadlineTimer end(longestMs);
    for (int quiet = 0; quiet < quietRounds && !end.hasExpired();) {
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        quiet = desk.isIdle() ? quiet + 1 : 0;
        QThread::msleep(roundMs);
    }
    return desk.isIdle();
}

} // namespace

Result<> takePicture(shell::MainWindow& window, desk::Desk& desk, const QString& page, const QString& key,
                     const QString& file)
{
    const auto inWords = [](const char* words) { return QCoreApplication::translate("desktop", words); };
    const QString slow = inWords(QT_TRANSLATE_NOOP("desktop", "The page ‘%1’ was not ready within a minute."));
    if (!waitForRest(desk)) {
        return fail(Problem::failed(slow.arg(page)));
    }
    window.showPage(page, key);
    if (window.currentPage() != page) {
        return fail(Problem::failed(inWords(QT_TRANSLATE_NOOP("desktop", "There is no page ‘%1’.")).arg(page)));
    }
    if (!waitForRest(desk)) {
        return fail(Problem::failed(slow.arg(page)));
    }
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    window.grab().save(&buffer, "PNG");
    return writePrivateFile(file, png);
}

} // namespace spiegel::desktop
