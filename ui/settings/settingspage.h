// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/page.h"
#include "ui/parts/preferences.h"

#include <functional>

class QLineEdit;
class QSpinBox;

namespace spiegel::desk {
class Desk;
}
namespace spiegel::parts {
class Banner;
class Segmented;
} // namespace spiegel::parts

namespace spiegel::settings {

/// How the program looks and works on this machine, and how long weeks are kept in this database. Every change counts
/// at once; there is no button to save.
class SettingsPage : public parts::Page
{
    Q_OBJECT

public:
    /// `changed` is told every new set of preferences; it keeps them and lets them take effect.
    SettingsPage(desk::Desk& desk, const parts::Preferences& preferences,
                 std::function<void(const parts::Preferences&)> changed, QWidget* parent = nullptr);

    void setWorkplace(const parts::Workplace& workplace) override;

private:
    QWidget* buildLooks();
    QWidget* buildWork();
    QWidget* buildData();
    void tell();
    void readRetention();
    void writeRetention();

    desk::Desk& m_desk;
    parts::Preferences m_preferences;
    std::function<void(const parts::Preferences&)> m_changed;
    parts::Workplace m_workplace;
    parts::Banner* m_banner;
    parts::Segmented* m_theme;
    parts::Segmented* m_language;
    QSpinBox* m_workers;
    QSpinBox* m_rejects;
    QLineEdit* m_folder;
    QSpinBox* m_retention;
};

} // namespace spiegel::settings
