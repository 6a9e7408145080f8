// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/popup.h"

#include <QAbstractButton>

#include <vector>

namespace spiegel::parts {

/// A filter that says what it does: 'periode 2009-2013 ×'. Without a value it is quiet and says what it stands at
/// ('regio: alle'); with one it has the accent and a cross that takes the filter away. Pressing it opens its editor: a
/// list of choices, or any widget.
///
/// A chip changes nothing by itself: the page puts a command on the undo stack and calls setValue().
class FilterChip : public QAbstractButton
{
    Q_OBJECT

public:
    /// `name` is lower case ('periode'); `all` is what it reads without a value ('alle').
    FilterChip(const QString& name, const QString& all, QWidget* parent = nullptr);

    /// Shown beside the name; empty: no filter.
    void setValue(const QString& value);
    [[nodiscard]] const QString& value() const { return m_value; }
    /// What it leaves out, in the tool tip: 'verbergt 1.204 mensen van wie de regio onbekend is'.
    void setHides(const QString& sentence);
    /// The cross; some filters always have a value (support) and none.
    void setClearable(bool clearable);

    /// The editor is this list; choosing emits chosen().
    void setChoices(const std::vector<Choice>& choices, const QVariant& current);
    /// The editor is this widget, in a popup; the chip takes it. Close the popup with closeEditor().
    void setEditor(QWidget* editor);
    void closeEditor();

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(const QVariant& value);
    void cleared();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] bool hasCross() const { return m_clearable && !m_value.isEmpty(); }
    [[nodiscard]] QString shown() const;
    void openEditor();
    void fillPopup();

    QString m_name;
    QString m_all;
    QString m_value;
    bool m_clearable = true;
    std::vector<Choice> m_choices;
    QVariant m_current;
    bool m_isFilled = false; ///< whether the popup holds the choices already
    Popup* m_popup = nullptr;
};

} // namespace spiegel::parts
