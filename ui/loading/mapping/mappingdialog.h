// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/loading/mapping/sample.h"

#include <QDialog>
#include <QTimer>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLineEdit;
class QScrollArea;

namespace spiegel::desk {
class Desk;
}
namespace spiegel::parts {
class Banner;
class Button;
class Label;
} // namespace spiegel::parts
namespace spiegel::tables {
class TableModel;
} // namespace spiegel::tables

namespace spiegel::loading {

class LookRow;

/// Joins the columns of another source with ours, by hand: at the left the file as it is, at the right what each of our
/// columns is made from, below what comes out. Saved as a profile for the next time.
class MappingDialog : public QDialog
{
    Q_OBJECT

public:
    /// `path`: a file, folder or archive that can be read.
    MappingDialog(desk::Desk& desk, const QString& path, QWidget* parent = nullptr);

    [[nodiscard]] const profiles::Profile& profile() const { return m_profile; }

Q_SIGNALS:
    /// It was saved there and is to be used.
    void saved(const QString& path);

private:
    QWidget* buildLook();
    QWidget* buildSource();
    QWidget* buildTarget();
    QWidget* buildResult();
    QWidget* buildFoot();
    void take(std::vector<SampledFile> files);
    void showFile(int file);
    void readAgain();
    void showTables();
    void showColumns();
    void addTable(const QString& name);
    void removeTable();
    void setColumnOf(const QString& column, const std::optional<profiles::ColumnMapping>& mapping);
    void judge();
    void showResult();
    void save();
    [[nodiscard]] profiles::TableMapping* table();

    desk::Desk& m_desk;
    QString m_path;
    std::vector<SampledFile> m_files;
    profiles::Profile m_profile; ///< one file mapping for each of m_files, in their order
    int m_file = 0;
    int m_table = 0;
    QTimer m_pause; ///< so that the result is made after the last of several changes

    QComboBox* m_fileChoice;
    LookRow* m_look;
    tables::TableModel* m_rows;
    QComboBox* m_tableChoice;
    QComboBox* m_newTable;
    parts::Button* m_remove;
    QScrollArea* m_columns;
    parts::Banner* m_banner;
    parts::Label* m_resultTitle;
    tables::TableModel* m_result;
    QLineEdit* m_name;
    QCheckBox* m_hasDay;
    QDateEdit* m_day;
    parts::Button* m_save;
};

/// Where profiles made by hand are kept.
[[nodiscard]] QString profileFolder();

} // namespace spiegel::loading
