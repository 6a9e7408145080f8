// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spreadsheets/workbook.h"

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>

#include <xlsxwriter.h>

namespace spiegel::spreadsheets {

namespace {

constexpr qsizetype longestName = 31; // of a sheet, in Excel
constexpr int secondsOfDay = 86400;
constexpr int noon = secondsOfDay / 2; // the same day wherever it is looked at

lxw_row_t rowOf(int row)
{
    return static_cast<lxw_row_t>(row);
}

lxw_col_t columnOf(int column)
{
    return static_cast<lxw_col_t>(column);
}

} // namespace

Workbook::Workbook(const QString& title, Day day)
    : m_path(m_folder.filePath(QStringLiteral("report.xlsx")))
{
    if (!m_folder.isValid())
        return;
    QByteArray folder = QFile::encodeName(m_folder.path());
    lxw_workbook_options options{};
    options.tmpdir = folder.data();
    m_book = workbook_new_opt(QFile::encodeName(m_path).constData(), &options);
    if (!m_book)
        return;
    QByteArray name = title.toUtf8();
    QByteArray maker = QByteArrayLiteral("Spiegelpaleis " SPIEGEL_VERSION);
    lxw_doc_properties properties{};
    properties.title = name.data();
    properties.author = maker.data();
    properties.created = static_cast<time_t>(day.sinceEpoch()) * secondsOfDay + noon;
    workbook_set_properties(m_book, &properties);
    addFormats();
}

Workbook::~Workbook()
{
    if (m_book)
        workbook_close(m_book); // nothing else frees it
}

void Workbook::addFormats()
{
    constexpr lxw_color_t accent = 0x3639ac;
    constexpr lxw_color_t muted = 0x565c68;
    for (lxw_format*& one : m_formats) {
        one = workbook_add_format(m_book);
        format_set_align(one, LXW_ALIGN_VERTICAL_TOP);
    }
    format_set_bold(format(Look::Title));
    format_set_font_size(format(Look::Title), 16);
    format_set_font_color(format(Look::Title), accent);
    format_set_font_color(format(Look::Note), muted);
    for (const Look look : {Look::Head, Look::HeadNumber}) {
        format_set_bold(format(look));
        format_set_text_wrap(format(look));
        format_set_bottom(format(look), LXW_BORDER_MEDIUM);
    }
    for (const Look look : {Look::HeadNumber, Look::Hidden})
        format_set_align(format(look), LXW_ALIGN_RIGHT);
    for (const Look look : {Look::Count, Look::TotalCount})
        format_set_num_format(format(look), "#,##0");
    for (const Look look : {Look::Share, Look::TotalShare})
        format_set_num_format(format(look), "0.0%");
    for (const Look look : {Look::Total, Look::TotalCount, Look::TotalShare}) {
        format_set_bold(format(look));
        format_set_top(format(look), LXW_BORDER_THIN);
    }
    format_set_text_wrap(format(Look::Wrapped));
}

QString Workbook::addSheet(const QString& name)
{
    static const QRegularExpression forbidden(QStringLiteral("[\\[\\]:*?/\\\\]|^'|'$"));
    QString clean = name;
    clean = clean.replace(forbidden, QStringLiteral(" ")).simplified().left(longestName);
    if (clean.isEmpty())
        clean = QStringLiteral("Blad");
    QString unique = clean;
    for (int number = 2; m_names.contains(unique, Qt::CaseInsensitive); ++number) {
        const QString suffix = QStringLiteral(" %1").arg(number);
        unique = clean.left(longestName - suffix.size()) + suffix;
    }
    m_names << unique;
    if (m_book) {
        m_sheet = workbook_add_worksheet(m_book, unique.toUtf8().constData());
        worksheet_set_landscape(m_sheet);
        worksheet_set_paper(m_sheet, 9); // A4
        worksheet_fit_to_pages(m_sheet, 1, 0);
        worksheet_gridlines(m_sheet, LXW_HIDE_ALL_GRIDLINES);
    }
    return unique;
}

void Workbook::setWidth(int column, double characters)
{
    if (m_sheet)
        worksheet_set_column(m_sheet, columnOf(column), columnOf(column), characters, nullptr);
}

void Workbook::freezeBelow(int row)
{
    if (m_sheet)
        worksheet_freeze_panes(m_sheet, rowOf(row), 1);
}

void Workbook::text(int row, int column, const QString& text, Look look)
{
    if (m_sheet) // a string, also where it begins with '=': never a formula
        worksheet_write_string(m_sheet, rowOf(row), columnOf(column), text.toUtf8().constData(), format(look));
}

void Workbook::count(int row, int column, std::optional<int> value, bool isTotal)
{
    if (!value)
        text(row, column, QStringLiteral("x"), Look::Hidden);
    else if (m_sheet)
        worksheet_write_number(m_sheet, rowOf(row), columnOf(column), *value,
                               format(isTotal ? Look::TotalCount : Look::Count));
}

void Workbook::share(int row, int column, std::optional<int> tenths, const QString& without, bool isTotal)
{
    constexpr double whole = 1000;
    if (!tenths)
        text(row, column, without, Look::Hidden);
    else if (m_sheet)
        worksheet_write_number(m_sheet, rowOf(row), columnOf(column), *tenths / whole,
                               format(isTotal ? Look::TotalShare : Look::Share));
}

void Workbook::addBars(const QString& title, int firstRow, int lastRow, int column, int atColumn)
{
    if (!m_sheet)
        return;
    lxw_chart* const chart = workbook_add_chart(m_book, LXW_CHART_BAR);
    lxw_chart_series* const series = chart_add_series(chart, nullptr, nullptr);
    const QByteArray sheet = m_names.back().toUtf8();
    chart_series_set_categories(series, sheet.constData(), rowOf(firstRow), 0, rowOf(lastRow), 0);
    chart_series_set_values(series, sheet.constData(), rowOf(firstRow), columnOf(column), rowOf(lastRow),
                            columnOf(column));
    chart_title_set_name(chart, title.toUtf8().constData());
    chart_legend_set_position(chart, LXW_CHART_LEGEND_NONE);
    chart_axis_set_reverse(chart->x_axis); // the first row on top
    worksheet_insert_chart(m_sheet, rowOf(firstRow - 1), columnOf(atColumn), chart);
}

Result<QByteArray> Workbook::finish()
{
    const lxw_error error = m_book ? workbook_close(m_book) : LXW_ERROR_CREATING_XLSX_FILE;
    m_book = nullptr;
    m_sheet = nullptr;
    QFile file(m_path);
    if (error != LXW_NO_ERROR || !file.open(QIODevice::ReadOnly))
        return fail(Problem::failed(
            QCoreApplication::translate("spreadsheets", "The spreadsheet could not be made: %1.")
                .arg(QString::fromUtf8(lxw_strerror(error))),
            m_folder.path(),
            QCoreApplication::translate("spreadsheets", "Look whether there is room for temporary files.")));
    return file.readAll();
}

} // namespace spiegel::spreadsheets
