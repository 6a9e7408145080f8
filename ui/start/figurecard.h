// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/surface.h"

namespace spiegel::parts {
class Label;
}

namespace spiegel::start {

/// One big figure with what it counts above and of what or of whom below. Until the figure is known it shows a quiet
/// dash, so that the page stands at once.
class FigureCard : public parts::Surface
{
    Q_OBJECT

public:
    explicit FigureCard(const QString& what, QWidget* parent = nullptr);

    void setFigure(qint64 count, const QString& note = {});
    void setWaiting();

private:
    parts::Label* m_what;
    parts::Label* m_figure;
    parts::Label* m_note;
};

} // namespace spiegel::start
