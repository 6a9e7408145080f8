// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;

namespace spiegel::parts {

class Label;

/// The top of every page: its title, one sentence that says what you see here, and at the right what can be done with
/// the whole page (export, load).
class PageHeader : public QWidget
{
    Q_OBJECT

public:
    explicit PageHeader(const QString& title, const QString& sentence = {}, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    void setSentence(const QString& sentence);
    /// Takes the widget; the first added stands leftmost.
    void addAction(QWidget* widget);

private:
    Label* m_title;
    Label* m_sentence;
    QHBoxLayout* m_actions;
};

} // namespace spiegel::parts
