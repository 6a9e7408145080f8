// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/loading/mapping/columnrow.h"

#include "core/text/dutch.h"
#include "ui/loading/mapping/codesdialog.h"
#include "ui/loading/mapping/draft.h"
#include "ui/parts/button.h"
#include "ui/parts/label.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QInputDialog>
#include <QLineEdit>

namespace spiegel::loading {

namespace {

using profiles::CellSource;
using profiles::NativeKind;

constexpr int nameWidth = 136;
constexpr int slotWidth = 136; // for dates or codes: no column has both
enum Special { Nothing = -1, Constant = -2, Number = -3 };

bool isDate(NativeKind kind)
{
    return kind == NativeKind::Month || kind == NativeKind::Day;
}

} // namespace

ColumnRow::ColumnRow(const profiles::NativeColumn& column, const SampledFile& file,
                     const std::optional<profiles::ColumnMapping>& mapping, QWidget* parent)
    : QWidget(parent)
    , m_column(column)
    , m_file(file)
    , m_mapping(mapping)
    , m_source(new QComboBox)
    , m_dates(new QComboBox)
    , m_codes(new parts::Button(tr("Codes …")))
{
    auto* name = new parts::Label(column.name, look::Size::Body, look::Role::Text,
                                  column.isKey ? QFont::DemiBold : QFont::Normal);
    name->setFixedWidth(nameWidth);
    name->setToolTip(column.isKey ? tr("A key: every row needs one.") : column.words.join(QStringLiteral(", ")));
    m_source->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_source->setMinimumContentsLength(12);
    m_source->setAccessibleName(tr("Source of %1").arg(column.name));
    m_dates->setEditable(true);

    m_dates->addItem(QString());
    m_dates->addItems(datePatterns());
    m_dates->lineEdit()->setPlaceholderText(tr("as in a dump"));
    m_dates->setToolTip(tr("How the date is written: yyyy year, mm month, dd day, q quarter, * whatever follows."));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(name);
    row->addWidget(m_source, 1);
    auto* beside = new QWidget;
    beside->setFixedWidth(slotWidth);
    auto* only = new QHBoxLayout(beside);
    only->setContentsMargins(0, 0, 0, 0);
    only->addWidget(m_dates);
    only->addWidget(m_codes);
    row->addWidget(beside);
    m_dates->setVisible(isDate(column.kind));
    fillSources();
    refresh();
    connect(m_source, &QComboBox::activated, this, &ColumnRow::chooseSource);
    connect(m_dates, &QComboBox::textActivated, this, &ColumnRow::chooseDates);
    connect(m_dates->lineEdit(), &QLineEdit::editingFinished, this,
            [this] { chooseDates(m_dates->lineEdit()->text()); });
    connect(m_codes, &QPushButton::clicked, this, &ColumnRow::editCodes);
}

void ColumnRow::fillSources()
{
    m_source->addItem(tr("– unknown –"), Nothing);
    for (int i = 0; i < m_file.columns.size(); ++i) {
        m_source->addItem(m_file.columns[i], i);
    }
    m_source->insertSeparator(m_source->count());
    m_source->addItem(tr("The same in every row …"), Constant);
    if (m_column.kind == NativeKind::Number && m_column.isKey) {
        m_source->addItem(tr("A number within each …"), Number);
    }
}

void ColumnRow::refresh()
{
    m_dates->setEnabled(m_mapping.has_value());
    m_codes->setVisible(m_mapping && m_mapping->source.from == CellSource::From::Column &&
                        (m_column.kind == NativeKind::Words || m_column.kind == NativeKind::Flag ||
                         m_column.kind == NativeKind::Text) &&
                        !m_column.isKey);
    m_codes->setText(m_mapping && !m_mapping->values.empty()
                         ? tr("Codes (%1) …").arg(text::number(qint64(m_mapping->values.size())))
                         : tr("Codes …"));
    m_dates->lineEdit()->setText(m_mapping && !m_mapping->dates.empty() ? m_mapping->dates.front().pattern()
                                                                        : QString());
    if (!m_mapping) {
        m_source->setCurrentIndex(0);
        return;
    }
    const CellSource& source = m_mapping->source;
    if (source.from == CellSource::From::Column) {
        m_source->setCurrentIndex(m_source->findData(int(m_file.columns.indexOf(source.text))));
        return;
    }
    const bool isConstant = source.from == CellSource::From::Constant;
    const int place = m_source->findData(isConstant ? Constant : Number);
    m_source->setItemText(place, isConstant ? tr("The same in every row: %1").arg(source.text)
                                            : tr("A number within each %1").arg(source.text));
    m_source->setCurrentIndex(place);
}

void ColumnRow::chooseSource(int index)
{
    const int chosen = m_source->itemData(index).toInt();
    if (chosen == Nothing) {
        m_mapping.reset();
    } else if (chosen >= 0) {
        m_mapping = proposeColumn(m_column, m_file, m_file.columns[chosen]);
    } else {
        bool ok = false;
        const QString text =
            chosen == Constant ? QInputDialog::getText(this, m_column.name, tr("What stands in every row:"),
                                                       QLineEdit::Normal, {}, &ok)
                               : QInputDialog::getItem(this, m_column.name, tr("Counted from 1 within each value of:"),
                                                       m_file.columns, 0, false, &ok);
        if (ok && !text.isEmpty()) {
            m_mapping = profiles::ColumnMapping();
            m_mapping->column = m_column.name;
            m_mapping->source = {chosen == Constant ? CellSource::From::Constant : CellSource::From::Number, text, 0};
        }
    }
    refresh();
    Q_EMIT changed(m_column.name, m_mapping);
}

void ColumnRow::chooseDates(const QString& pattern)
{
    if (!m_mapping) {
        return;
    }
    std::vector<profiles::DateFormat> dates;
    if (const auto format = profiles::DateFormat::parse(pattern.trimmed())) {
        dates.push_back(*format);
    }
    const bool isWrong = dates.empty() && !pattern.trimmed().isEmpty();
    m_dates->lineEdit()->setToolTip(isWrong ? tr("This is no way to write a date.") : QString());
    if (isWrong || dates == m_mapping->dates) {
        return;
    }
    m_mapping->dates = dates;
    Q_EMIT changed(m_column.name, m_mapping);
}

void ColumnRow::editCodes()
{
    const auto place = int(m_file.columns.indexOf(m_mapping->source.text));
    if (place < 0) {
        return;
    }
    auto* dialog = new CodesDialog(m_column, m_file.valuesOf(place), m_mapping->values, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_mapping->values = dialog->values();
        refresh();
        Q_EMIT changed(m_column.name, m_mapping);
    });
    dialog->open();
}

} // namespace spiegel::loading
