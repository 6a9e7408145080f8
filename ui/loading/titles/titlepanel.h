// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/loading/titles/titlelist.h"
#include "ui/parts/surface.h"

class QListWidget;

namespace spiegel::parts {
class Button;
class Label;
class SearchField;
} // namespace spiegel::parts

namespace spiegel::loading {

/// One title: how often it stands, what it may be, and the choice: accept one of the proposals or any other occupation,
/// skip it, or take back what was accepted.
class TitlePanel : public parts::Surface
{
    Q_OBJECT

public:
    explicit TitlePanel(QWidget* parent = nullptr);

    /// Nothing when `row` is -1.
    void show(const Titles& titles, int row, const TitleDecisions& decisions);

Q_SIGNALS:
    void accepted(const QString& code);
    void skipped();
    void takenBack();

private:
    void fillCandidates(const TitleDecisions& decisions);
    void addCandidate(const QString& code, const QString& detail);
    void accept();

    Titles m_titles;
    int m_row = -1;
    parts::Label* m_title;
    parts::Label* m_counts;
    parts::Label* m_lead;
    QListWidget* m_candidates;
    parts::SearchField* m_search;
    parts::Button* m_accept;
    parts::Button* m_skip;
    parts::Button* m_takeBack;
};

} // namespace spiegel::loading
