// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace spiegel::parts {
class Surface;
}

namespace spiegel::targetgroup {

/// The card around the map; a frame marked 'intern' while the map shows true counts of people.
class MapHolder : public QWidget
{
    Q_OBJECT

public:
    explicit MapHolder(QWidget* map, QWidget* parent = nullptr);

    void setIntern(bool isIntern);
    [[nodiscard]] bool isIntern() const;

private:
    QWidget* m_map;
    parts::Surface* m_card;
    parts::Surface* m_internFrame;
};

} // namespace spiegel::targetgroup
