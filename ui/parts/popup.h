// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/surface.h"

#include <QVariant>

#include <vector>

class QLineEdit;
class QListWidget;

namespace spiegel::parts {

/// A small card that opens below a control and goes away when one presses elsewhere or Escape.
class Popup : public Surface
{
    Q_OBJECT

public:
    explicit Popup(QWidget* parent);

    /// Below `anchor`, or above it where the screen ends.
    void openAt(const QWidget* anchor);

protected:
    void resizeEvent(QResizeEvent* event) override;
};

/// One thing to choose.
struct Choice
{
    QString text;
    QVariant value;

    bool operator==(const Choice&) const = default;
};

/// A popup with a list of choices; from a dozen on there is a field to search them.
class ChoicePopup : public Popup
{
    Q_OBJECT

public:
    explicit ChoicePopup(QWidget* parent);

    void setChoices(const std::vector<Choice>& choices, const QVariant& current);

Q_SIGNALS:
    void chosen(const QVariant& value);

protected:
    void showEvent(QShowEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void filter(const QString& text);
    void choose();

    QLineEdit* m_field;
    QListWidget* m_list;
};

} // namespace spiegel::parts
