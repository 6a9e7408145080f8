// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QStringList>

class QLineEdit;

namespace spiegel::parts {

/// Who gets it and on what legal ground, before something leaves the program: both are written in the log, and left
/// open they read 'niet vastgelegd'. Says what will go out.
class GiveOutDialog : public QDialog
{
    Q_OBJECT

public:
    /// `what`: the title of it; `lines`: what is good to know about it. `recipient` and `ground` as they were
    /// filled in last.
    GiveOutDialog(const QString& what, const QStringList& lines, const QString& recipient, const QString& ground,
                  QWidget* parent = nullptr);

    [[nodiscard]] QString recipient() const;
    [[nodiscard]] QString ground() const;

private:
    QLineEdit* m_recipient;
    QLineEdit* m_ground;
};

} // namespace spiegel::parts
