// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/origins/origin.h"

#include <QDialog>

#include <memory>

namespace spiegel::tables {
class TableModel;
class TableView;
} // namespace spiegel::tables

namespace spiegel::sheets {

/// The rows behind a figure of a card, in a frame marked 'intern': to be looked at, not to be given out, so they cannot
/// be copied or exported. Public rows stand without that frame and can be copied. A double click or Enter on a person
/// asks for the card of that CV, on a figure that has rows of its own for those; Esc closes.
class OriginDialog : public QDialog
{
    Q_OBJECT

public:
    explicit OriginDialog(origins::Origin origin, QWidget* parent = nullptr);

Q_SIGNALS:
    /// The card of the CV with this number is wanted; the dialog has closed.
    void cvWanted(const QString& cv);
    /// The rows behind a figure among these are wanted.
    void furtherWanted(const spiegel::origins::Further& further);

private:
    [[nodiscard]] static QString hintFor(const origins::Origin& origin);
    void fillTable(const std::shared_ptr<const origins::Origin>& origin);
    void openCell(const origins::Origin& origin, int row, int column);

    tables::TableModel* m_model;
    tables::TableView* m_table;
};

} // namespace spiegel::sheets
