// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/cards/cvlist.h"

#include <QTimer>
#include <QWidget>

class QLineEdit;
class QSpinBox;

namespace spiegel::parts {
class FilterChip;
}

namespace spiegel::uicards {

/// A field and chips that choose which CVs are listed. They show a view and ask for another one; what each leaves out
/// stands in its tool tip.
class CardsFilters : public QWidget
{
    Q_OBJECT

public:
    explicit CardsFilters(QWidget* parent = nullptr);

    /// What can be chosen.
    void offer(const CvList& list);
    void show(const CardsView& view);

Q_SIGNALS:
    /// `what` says it for the undo menu: 'choose a branch'.
    void changed(const spiegel::uicards::CardsView& view, const QString& what);

private:
    void makeQuality();
    void ask(const CardsView& view, const QString& what);

    CardsView m_view;
    QTimer m_pause;
    QLineEdit* m_text;
    parts::FilterChip* m_kind;
    parts::FilterChip* m_branch;
    parts::FilterChip* m_adviser;
    parts::FilterChip* m_occupation;
    parts::FilterChip* m_quality;
    QSpinBox* m_from = nullptr;
    QSpinBox* m_to = nullptr;
    QHash<QString, QString> m_occupationNames;
};

} // namespace spiegel::uicards
