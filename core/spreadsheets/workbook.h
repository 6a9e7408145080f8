// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/calendar.h"
#include "core/foundation/result.h"

#include <QByteArray>
#include <QStringList>
#include <QTemporaryDir>

#include <array>
#include <optional>

struct lxw_workbook;
struct lxw_worksheet;
struct lxw_format;

namespace spiegel::spreadsheets {

/// How a cell looks.
enum class Look { Plain, Title, Note, Head, HeadNumber, Count, Share, Total, TotalCount, TotalShare, Hidden, Wrapped };
inline constexpr std::size_t lookCount = 12;

/// A spreadsheet that is being made (.xlsx): sheets with cells, the same bytes for the same calls. It is written in a
/// folder that only its owner can read, and gone from there when this object goes.
class Workbook
{
public:
    /// `day` stands as the date of making: no clock is in the file.
    Workbook(const QString& title, Day day);
    ~Workbook();
    Workbook(const Workbook&) = delete;
    Workbook& operator=(const Workbook&) = delete;

    /// Cells go in this one from now on. What may not be in a name of a sheet is replaced, and equal names are
    /// numbered; gives the name it got.
    QString addSheet(const QString& name);
    void setWidth(int column, double characters);
    /// Rows above stay where they are while one scrolls.
    void freezeBelow(int row);

    void text(int row, int column, const QString& text, Look look = Look::Plain);
    /// Nothing: hidden, an 'x'.
    void count(int row, int column, std::optional<int> value, bool isTotal = false);
    /// Tenths of a percent; `without` is said where there is none.
    void share(int row, int column, std::optional<int> tenths, const QString& without, bool isTotal = false);
    /// Bars of the numbers in a column, from row to row, named by the first column, beside the table.
    void addBars(const QString& title, int firstRow, int lastRow, int column, int atColumn);

    /// The file; nothing may be added any more. Problem: it could not be written.
    [[nodiscard]] Result<QByteArray> finish();

private:
    void addFormats();
    [[nodiscard]] lxw_format* format(Look look) const { return m_formats[static_cast<std::size_t>(look)]; }

    QTemporaryDir m_folder;
    QString m_path;
    lxw_workbook* m_book = nullptr; ///< freed when it is closed
    lxw_worksheet* m_sheet = nullptr;
    std::array<lxw_format*, lookCount> m_formats{};
    QStringList m_names;
};

} // namespace spiegel::spreadsheets
