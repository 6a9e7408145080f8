// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/page.h"

#include <QLineEdit>
#include <QPointer>
#include <QTimer>

#include <vector>

namespace spiegel::parts {

class SuggestionList;

/// A field that proposes while one types. It asks for suggestions and whoever knows answers, at once or later from a
/// worker (desk::feed does that); an answer to an older text is dropped. Down and Up walk the list, Enter takes,
/// Escape closes.
class SearchField : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchField(const QString& placeholder, QWidget* parent = nullptr);

    /// The answer to asked(text); best first. An empty answer shows 'niets gevonden'.
    void answer(const QString& text, const std::vector<Suggestion>& suggestions);
    /// A muted sign at the right end: 'Ctrl+K'.
    void setHint(const QString& keys);
    /// Whether taking a suggestion leaves its text in the field (an occupation is chosen) or empties it (one goes
    /// somewhere); stays by default.
    void setEmptiesWhenTaken(bool empties);
    /// Text without asking for suggestions.
    void setQuietly(const QString& text);

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    /// 60 ms after the last key, and at once with Down or Enter.
    void asked(const QString& text);
    void taken(const spiegel::parts::Suggestion& suggestion);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void ask();
    void take(const Suggestion& suggestion);

    QTimer m_pause;
    QString m_hint;
    bool m_empties = false;
    QPointer<SuggestionList> m_list; ///< lies over the window, so it belongs to that
};

} // namespace spiegel::parts
