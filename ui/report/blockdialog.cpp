// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/blockdialog.h"

#include "ui/look/type.h"
#include "ui/parts/button.h"
#include "ui/parts/label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace spiegel::uireport {

using brainstorm::Block;
using populations::Variable;

namespace {

constexpr int nothing = -1; // no second variable

void fillVariables(QComboBox& box, int chosen)
{
    for (std::size_t variable = 0; variable < populations::variableCount; ++variable)
        box.addItem(populations::name(static_cast<Variable>(variable)), static_cast<int>(variable));
    box.setCurrentIndex(box.findData(chosen));
}

} // namespace

BlockDialog::BlockDialog(const Block& block, QWidget* parent)
    : QDialog(parent)
    , m_block(block)
    , m_title(new QLineEdit(block.title))
    , m_text(new QPlainTextEdit(block.text))
{
    constexpr int width = 560;
    constexpr int longText = 220;
    constexpr int shortText = 72;
    setWindowTitle(brainstorm::name(block.kind));
    setMinimumWidth(width);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(look::space(3), look::space(3), look::space(3), look::space(3));
    layout->setSpacing(look::space(2));
    auto* const form = new QFormLayout;
    form->setSpacing(look::space(1));
    m_title->setPlaceholderText(tr("As usual"));
    form->addRow(tr("Title"), m_title);
    const bool isText = block.kind == Block::Kind::Text;
    m_text->setFixedHeight(isText ? longText : shortText);
    m_text->setTabChangesFocus(true);
    if (!isText)
        m_text->setPlaceholderText(tr("A sentence of your own below the title; else it says of whom the figures are"));
    form->addRow(isText ? tr("Text") : tr("Below it"), m_text);
    if (block.isCounted())
        addQuestion(*form);
    layout->addLayout(form);
    if (isText)
        layout->addWidget(
            parts::caption(tr("An empty line begins a new paragraph. Write nothing here by which somebody can be "
                              "recognised."))
                ->wrapped());
    auto* const bar = new QHBoxLayout;
    auto* const cancel = new parts::Button(tr("Cancel"));
    auto* const take = new parts::Button(tr("Change"), parts::Button::Kind::Primary);
    bar->addStretch(1);
    bar->addWidget(cancel);
    bar->addWidget(take);
    layout->addLayout(bar);
    cancel->setAutoDefault(false);
    take->setDefault(true);
    connect(cancel, &QAbstractButton::clicked, this, &QDialog::reject);
    connect(take, &QAbstractButton::clicked, this, &QDialog::accept);
}

void BlockDialog::addQuestion(QFormLayout& form)
{
    if (m_block.kind != Block::Kind::Map) {
        m_by = new QComboBox;
        fillVariables(*m_by, static_cast<int>(m_block.by.front()));
        form.addRow(tr("By"), m_by);
    }
    if (m_block.kind == Block::Kind::Table) {
        m_second = new QComboBox;
        m_second->addItem(tr("nothing"), nothing);
        fillVariables(*m_second, m_block.by.size() > 1 ? static_cast<int>(m_block.by[1]) : nothing);
        form.addRow(tr("And by"), m_second);
    }
    m_area = new QComboBox;
    m_area->addItem(tr("the area of the report"), static_cast<int>(Block::Area::Here));
    m_area->addItem(tr("the whole country"), static_cast<int>(Block::Area::Country));
    m_area->setCurrentIndex(m_area->findData(static_cast<int>(m_block.area)));
    form.addRow(tr("About"), m_area);
    if (m_block.kind == Block::Kind::Map)
        return;
    m_national = new QCheckBox(tr("Beside the whole country"));
    m_national->setChecked(m_block.compareNational);
    form.addRow(QString(), m_national);
    const auto allow = [this] {
        const bool isOne = !m_second || m_second->currentData().toInt() == nothing;
        m_national->setEnabled(isOne && m_area->currentData().toInt() == static_cast<int>(Block::Area::Here));
    };
    connect(m_area, &QComboBox::currentIndexChanged, this, allow);
    if (m_second)
        connect(m_second, &QComboBox::currentIndexChanged, this, allow);
    allow();
}

Block BlockDialog::block() const
{
    Block block = m_block;
    block.title = m_title->text().simplified();
    block.text = m_text->toPlainText().trimmed();
    if (m_by)
        block.by = {static_cast<Variable>(m_by->currentData().toInt())};
    if (m_second && m_second->currentData().toInt() != nothing && m_second->currentData() != m_by->currentData())
        block.by.push_back(static_cast<Variable>(m_second->currentData().toInt()));
    if (m_area)
        block.area = static_cast<Block::Area>(m_area->currentData().toInt());
    if (m_national)
        block.compareNational = m_national->isEnabled() && m_national->isChecked() && block.by.size() == 1;
    return block;
}

} // namespace spiegel::uireport
