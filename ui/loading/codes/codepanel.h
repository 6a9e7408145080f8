// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/codes/allowed.h"
#include "ui/loading/codes/codelist.h"
#include "ui/parts/page.h"
#include "ui/parts/surface.h"

class QListWidget;

namespace spiegel::parts {
class Button;
class Label;
class SearchField;
} // namespace spiegel::parts

namespace spiegel::loading {

/// One code: where it stands and how often, what it may mean, and what choosing that changes.
class CodePanel : public parts::Surface
{
    Q_OBJECT

public:
    explicit CodePanel(QWidget* parent = nullptr);

    /// `row` is a place in `lines`; nothing when it is -1.
    void show(const Codes& reading, const std::vector<codes::CodeLine>& lines, int row);

Q_SIGNALS:
    void chosen(const QString& meaning);
    void takenBack();

private:
    void fillCandidates();
    void addCandidate(const QString& meaning, const QString& detail);
    [[nodiscard]] std::vector<parts::Suggestion> found(const QString& typed) const;
    void tellChange();
    void accept();

    Codes m_reading;
    codes::CodeLine m_line;
    codes::Allowed m_allowed;
    parts::Label* m_title;
    parts::Label* m_counts;
    parts::Label* m_lead;
    QListWidget* m_candidates;
    parts::SearchField* m_search;
    parts::Label* m_change;
    parts::Button* m_accept;
    parts::Button* m_takeBack;
};

} // namespace spiegel::loading
