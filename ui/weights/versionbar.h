// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/surface.h"
#include "ui/weights/weightsview.h"

class QComboBox;
class QLineEdit;

namespace spiegel::parts {
class Button;
class Label;
} // namespace spiegel::parts

namespace spiegel::uiweights {

/// Which version is in use, why, and what can become of what is tried: kept as a new version with a reason, or, when it
/// is an earlier version as it was, that one taken into use again.
class VersionBar : public parts::Surface
{
    Q_OBJECT

public:
    explicit VersionBar(QWidget* parent = nullptr);

    void show(const WeightsView& view, const Versions& versions);
    void clearNote();
    void setNote(const QString& note);
    /// While a version is being kept.
    void setBusy(bool busy);

Q_SIGNALS:
    /// `note` is why.
    void saveWanted(const QString& note);
    void useWanted(int number);

private:
    void refresh();
    void act();

    std::optional<int> m_same; ///< the version that is tried, as it was
    bool m_isInUse = true;
    bool m_maySave = false;
    bool m_isBusy = false;
    QString m_whyNot;
    Kind m_kind = Kind::Peers;
    parts::Label* m_used;
    parts::Label* m_state;
    QLineEdit* m_note;
    parts::Button* m_act;
};

/// 'peers-1.2 · 2 mrt 2015 · minder opleiding' for the version with this number.
[[nodiscard]] QString versionText(Kind kind, int number, const Versions& versions);

} // namespace spiegel::uiweights
