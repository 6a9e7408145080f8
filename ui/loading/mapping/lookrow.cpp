// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/loading/mapping/lookrow.h"

#include "core/source/archive.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>

namespace spiegel::loading {

namespace {

QComboBox* choiceOf(std::initializer_list<std::pair<QString, int>> choices, const QString& name)
{
    auto* box = new QComboBox;
    box->setAccessibleName(name);
    box->setToolTip(name);
    for (const auto& [text, value] : choices) {
        box->addItem(text, value);
    }
    return box;
}

} // namespace

LookRow::LookRow(QWidget* parent)
    : QWidget(parent)
{
    using source::Encoding;
    m_separator = choiceOf({{tr("semicolon ;"), ';'}, {tr("comma ,"), ','}, {tr("tab"), '\t'}, {tr("bar |"), '|'}},
                           tr("Separator"));
    m_encoding = choiceOf({{QStringLiteral("UTF-8"), int(Encoding::Utf8)},
                           {QStringLiteral("Windows-1252"), int(Encoding::Windows1252)},
                           {QStringLiteral("ISO 8859-1"), int(Encoding::Latin1)}},
                          tr("Encoding"));
    m_decimal = choiceOf({{tr("decimal comma"), ','}, {tr("decimal point"), '.'}}, tr("Decimals"));
    m_hasHeader = new QCheckBox(tr("First line has the names"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    for (QComboBox* box : {m_separator, m_encoding, m_decimal}) {
        row->addWidget(box);
        connect(box, &QComboBox::activated, this, &LookRow::chosen);
    }
    row->addWidget(m_hasHeader);
    connect(m_hasHeader, &QCheckBox::clicked, this, &LookRow::chosen);
}

void LookRow::showLookOf(const SampledFile& sample)
{
    m_separator->setCurrentIndex(m_separator->findData(int(sample.look.separator)));
    m_encoding->setCurrentIndex(m_encoding->findData(int(sample.look.encoding)));
    m_decimal->setCurrentIndex(m_decimal->findData(int(sample.look.decimal)));
    m_hasHeader->setChecked(sample.look.hasHeader);
    for (QComboBox* box : {m_separator, m_encoding, m_decimal}) {
        box->setVisible(!source::isSpreadsheet(sample.name));
    }
}

profiles::FileLook LookRow::look() const
{
    profiles::FileLook look;
    look.separator = char(m_separator->currentData().toInt());
    look.encoding = source::Encoding(m_encoding->currentData().toInt());
    look.decimal = char(m_decimal->currentData().toInt());
    look.hasHeader = m_hasHeader->isChecked();
    return look;
}

} // namespace spiegel::loading
