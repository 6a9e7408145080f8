// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/result.h"
#include "ui/look/icons.h"

#include <QFrame>

class QHBoxLayout;

namespace spiegel::parts {

class Button;
class Label;

/// A message that stays on the page until it is dealt with: what, where, what to do; with a button that copies it and,
/// where it can be, one that acts. Hidden until something is shown in it.
class Banner : public QFrame
{
    Q_OBJECT

public:
    enum class Kind { Information, Ok, Warning, Error };

    explicit Banner(QWidget* parent = nullptr);

    void show(Kind kind, const QString& text, const QString& detail = {});
    /// A Problem as core tells it. A cancelled one hides the banner: that is no error.
    void show(const Problem& problem);
    /// What became of a file: where it is now, or the Problem. `isLogged`: it was given out, and stands in the log.
    void showSaved(const Result<QString>& path, bool isLogged);
    /// A button in the banner; pressing it emits acted(). Empty takes it away.
    void setAction(const QString& text);
    /// Whether there is a cross to put the message away; true by default.
    void setClosable(bool closable);

    [[nodiscard]] Kind kind() const { return m_kind; }
    /// All of the message on lines of its own, as the copy button gives it.
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void acted();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Kind m_kind = Kind::Information;
    Label* m_text;
    Label* m_detail;
    Button* m_action;
    Button* m_copy;
    Button* m_close;
};

} // namespace spiegel::parts
