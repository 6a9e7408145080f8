// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/page.h"

#include <QFrame>

#include <vector>

namespace spiegel::parts {

/// The list below a SearchField. It lies over the window instead of being one, so that the field keeps the focus on
/// every desktop and pictures of the window show it.
class SuggestionList : public QFrame
{
    Q_OBJECT

public:
    explicit SuggestionList(QWidget* window);

    void showBelow(const QWidget* field, const QString& typed, const std::vector<Suggestion>& suggestions);
    void walk(int steps);
    /// The line the keyboard or the mouse stands on.
    [[nodiscard]] const Suggestion* current() const;

Q_SIGNALS:
    void pressed(const spiegel::parts::Suggestion& suggestion);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    [[nodiscard]] int rowAt(int y) const;

    std::vector<Suggestion> m_suggestions;
    QString m_typed;
    int m_current = 0;
};

} // namespace spiegel::parts
