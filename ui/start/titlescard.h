// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/surface.h"
#include "ui/start/startreading.h"

namespace spiegel::parts {
class Button;
class Label;
class ShareBar;
} // namespace spiegel::parts

namespace spiegel::start {

/// How many careers miss a job because somebody only wrote a title, how many came back by accepted codes, and how many
/// the proposals would bring back.
class TitlesCard : public parts::Surface
{
    Q_OBJECT

public:
    explicit TitlesCard(QWidget* parent = nullptr);

    void show(const TitleStory& story);
    /// Why there is no such figure.
    void show(const Problem& problem);
    void setWaiting();

Q_SIGNALS:
    void titlesWanted();

private:
    parts::Label* m_held;
    parts::Label* m_of;
    parts::ShareBar* m_bar;
    parts::Label* m_recovered;
    parts::Button* m_titles;
};

} // namespace spiegel::start
