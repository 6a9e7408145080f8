// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/workplace.h"

#include <QStringList>
#include <QWidget>

class QMenu;
class QUndoStack;

namespace spiegel::parts {
class Button;
class Label;
class SearchField;
} // namespace spiegel::parts

namespace spiegel::shell {

/// The top of the window: what one looks for, and where one stands: undo, the database, its week, the language.
class TopBar : public QWidget
{
    Q_OBJECT

public:
    TopBar(QUndoStack* history, const QString& language, QWidget* parent = nullptr);

    [[nodiscard]] parts::SearchField* search() const { return m_search; }
    void setWorkplace(const parts::Workplace& workplace);
    /// Databases that the menu offers to open again.
    void setRecent(const QStringList& paths);

Q_SIGNALS:
    void databaseWanted(const QString& path);
    void openWanted();
    void createWanted();
    void snapshotWanted(spiegel::Day day);
    void languageWanted(const QString& language);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void fillWeeks(const parts::Workplace& workplace);

    parts::SearchField* m_search;
    parts::Label* m_demo;
    parts::Button* m_database;
    parts::Button* m_week;
    parts::Button* m_language;
    QMenu* m_databases;
    QMenu* m_weeks;
    QStringList m_recent;
    QString m_path;
};

} // namespace spiegel::shell
