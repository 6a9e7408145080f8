// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QCheckBox;
class QLineEdit;

namespace spiegel::parts {
class Label;
}

namespace spiegel::uicards {

/// Whether a batch goes into a zip for a stick besides, where, and with what password: typed twice, never shown, with a
/// remark on how strong it is.
class ZipFields : public QWidget
{
    Q_OBJECT

public:
    explicit ZipFields(const QString& path, QWidget* parent = nullptr);

    [[nodiscard]] bool isOn() const;
    /// Off, or with a place and a good password that was typed twice the same.
    [[nodiscard]] bool isReady() const;
    [[nodiscard]] QString path() const; ///< empty when off
    [[nodiscard]] QString password() const;

Q_SIGNALS:
    void changed();

private:
    QWidget* makeDetails();
    void choose();
    void remark();

    QCheckBox* m_on;
    QWidget* m_details;
    QLineEdit* m_path;
    QLineEdit* m_password;
    QLineEdit* m_again;
    parts::Label* m_remark;
};

} // namespace spiegel::uicards
