// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/personas/personaswork.h"

#include <QScrollArea>

class QVBoxLayout;

namespace spiegel::uipersonas {

/// One persona as a card: the true number in a frame marked 'intern' beside the one that goes out, what these people
/// can, what is not known of them, and the way to them.
class PersonaPanel : public QScrollArea
{
    Q_OBJECT

public:
    explicit PersonaPanel(QWidget* parent = nullptr);

    /// Nothing when `found` is null or has no persona of that place.
    void show(const FoundPointer& found, int place);
    /// All that stands on the card, a line each.
    [[nodiscard]] QStringList lines() const { return m_lines; }

private:
    void addNumbers(const personas::Personas& personas, const personas::Persona& persona);
    void addSection(const QString& title, const QStringList& texts);
    void addFit(const personas::Personas& personas, const personas::Persona& persona);

    QWidget* m_card;
    QVBoxLayout* m_column;
    QStringList m_lines;
};

} // namespace spiegel::uipersonas
