// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dump/loader.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLineEdit;

namespace spiegel::parts {
class Button;
class Label;
} // namespace spiegel::parts

namespace spiegel::loading {

/// What to load: a folder, an archive or a file; whose format it is; for which day. The first step of loading.
class ChooseView : public QWidget
{
    Q_OBJECT

public:
    explicit ChooseView(QWidget* parent = nullptr);

    void setPath(const QString& path);
    void setDatabase(const QString& path);
    /// A profile by name or path, added to the list when it is new.
    void setProfile(const QString& nameOrPath);
    [[nodiscard]] dump::LoadOrder order() const;

Q_SIGNALS:
    void checkWanted();
    void loadWanted();
    /// A profile is to be made by hand for this file or folder.
    void mappingWanted(const QString& path);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    QWidget* buildSource();
    QWidget* buildFormat();
    QWidget* buildDay();
    void chooseProfile(int index);
    void refresh();

    QLineEdit* m_path;
    parts::Label* m_pathNote;
    QComboBox* m_profile;
    int m_lastProfile = 0;
    QCheckBox* m_ownDay;
    QDateEdit* m_day;
    parts::Label* m_database;
    parts::Button* m_check;
    parts::Button* m_load;
};

} // namespace spiegel::loading
