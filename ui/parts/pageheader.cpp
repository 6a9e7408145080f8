// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/pageheader.h"

#include "ui/parts/label.h"

#include <QHBoxLayout>

namespace spiegel::parts {

PageHeader::PageHeader(const QString& title, const QString& sentence, QWidget* parent)
    : QWidget(parent)
    , m_title(new Label(title, look::Size::Title, look::Role::Text, QFont::DemiBold, this))
    , m_sentence(new Label(sentence, look::Size::Body, look::Role::Muted, QFont::Normal, this))
    , m_actions(new QHBoxLayout)
{
    auto* lines = new QVBoxLayout;
    lines->setSpacing(look::halfSpace);
    lines->addWidget(m_title);
    lines->addWidget(m_sentence->wrapped());
    m_actions->setSpacing(look::space(1));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(look::space(2));
    row->addLayout(lines, 1);
    row->addLayout(m_actions);
    row->setAlignment(m_actions, Qt::AlignTop);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_sentence->setVisible(!sentence.isEmpty());
}

void PageHeader::setTitle(const QString& title)
{
    m_title->setText(title);
}

void PageHeader::setSentence(const QString& sentence)
{
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
}

void PageHeader::addAction(QWidget* widget)
{
    m_actions->addWidget(widget, 0, Qt::AlignTop);
}

} // namespace spiegel::parts
