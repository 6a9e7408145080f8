// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/passwordprompt.h"

#include "core/delivery/password.h"

#include <QCoreApplication>
#include <QFile>

#include <fcntl.h>
#include <termios.h>
#include <unistd.h>

namespace spiegel::cli {

namespace {

QString inWords(const char* text)
{
    return QCoreApplication::translate("cli", text);
}

/// The terminal itself, so that a pipe on standard input is left alone; shows nothing of what is typed.
class Terminal
{
public:
    Terminal()
        : m_file(::open("/dev/tty", O_RDWR | O_CLOEXEC | O_NOCTTY))
    {
        m_isQuiet = m_file >= 0 && ::tcgetattr(m_file, &m_usual) == 0;
        termios quiet = m_usual;
        quiet.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        m_isQuiet = m_isQuiet && ::tcsetattr(m_file, TCSAFLUSH, &quiet) == 0;
    }
    ~Terminal()
    {
        if (m_isQuiet)
            ::tcsetattr(m_file, TCSAFLUSH, &m_usual);
        if (m_file >= 0)
            ::close(m_file);
    }
    Terminal(const Terminal&) = delete;
    Terminal& operator=(const Terminal&) = delete;

    [[nodiscard]] bool isReady() const { return m_isQuiet; }
    void say(const QString& text) const
    {
        const QByteArray bytes = text.toLocal8Bit();
        [[maybe_unused]] const ssize_t written =
            ::write(m_file, bytes.constData(), static_cast<std::size_t>(bytes.size()));
    }
    [[nodiscard]] QString ask(const QString& question) const
    {
        say(question);
        QByteArray line;
        char c = 0;
        while (::read(m_file, &c, 1) == 1 && c != '\n')
            line += c;
        say(QStringLiteral("\n"));
        return QString::fromLocal8Bit(line);
    }

private:
    int m_file;
    termios m_usual = {};
    bool m_isQuiet = false;
};

} // namespace

Result<QString> askPassword()
{
    const Terminal terminal;
    if (!terminal.isReady())
        return fail(Problem::failed(
            inWords(QT_TRANSLATE_NOOP("cli", "A zip needs a password, and there is no terminal to ask for it.")), {},
            inWords(QT_TRANSLATE_NOOP("cli", "Use --password-file, or $SPIEGEL_ZIP_PASSWORD."))));
    const QString password = terminal.ask(inWords(QT_TRANSLATE_NOOP("cli", "Password for the zip: ")));
    if (const auto checked = delivery::checkPassword(password); !checked)
        return fail(checked.error());
    terminal.say(delivery::remarkOn(password) + QLatin1Char('\n'));
    if (terminal.ask(inWords(QT_TRANSLATE_NOOP("cli", "Once more: "))) != password)
        return fail(Problem::failed(inWords(QT_TRANSLATE_NOOP("cli", "The two passwords differ.")), {},
                                    inWords(QT_TRANSLATE_NOOP("cli", "Start again."))));
    return password;
}

} // namespace spiegel::cli
