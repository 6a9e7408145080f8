// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/brainstorm/block.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;
class QPlainTextEdit;

namespace spiegel::uireport {

/// Changes one block: its title and text, and of what is counted by what, where, and beside what.
class BlockDialog : public QDialog
{
    Q_OBJECT

public:
    explicit BlockDialog(const brainstorm::Block& block, QWidget* parent = nullptr);

    [[nodiscard]] brainstorm::Block block() const;

private:
    void addQuestion(QFormLayout& form);

    brainstorm::Block m_block;
    QLineEdit* m_title;
    QPlainTextEdit* m_text;
    QComboBox* m_by = nullptr;
    QComboBox* m_second = nullptr;
    QComboBox* m_area = nullptr;
    QCheckBox* m_national = nullptr;
};

} // namespace spiegel::uireport
