// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/targetgroup/targetwork.h"

#include <QWidget>

class QSplitter;

namespace spiegel::parts {
class Banner;
class Button;
class Label;
} // namespace spiegel::parts
namespace spiegel::tables {
class TableModel;
class TableView;
} // namespace spiegel::tables

namespace spiegel::targetgroup {

/// The true table in a frame marked 'intern', and beside it what goes out, with the ways to give it out. Both can be
/// looked at only: what is copied is given out.
class TargetPanel : public QWidget
{
    Q_OBJECT

public:
    enum class Form { Clipboard, Csv, Pdf };

    explicit TargetPanel(QWidget* parent = nullptr);

    void showInside(const Inside& inside);
    /// Nothing is known yet of what goes out.
    void expectOutside();
    void showOutside(const Outside& outside);

Q_SIGNALS:
    void giveOutWanted(spiegel::targetgroup::TargetPanel::Form form);
    void alternativeWanted(const spiegel::statistics::Request& request);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeInside();
    QWidget* makeOutside();
    void refreshInside();
    void setReady(bool isReady);

    std::shared_ptr<const statistics::TablePlan> m_plan;
    std::shared_ptr<const statistics::Statistics> m_table;
    std::optional<statistics::Request> m_alternative;
    QSplitter* m_splitter;
    parts::Label* m_insideWords;
    tables::TableModel* m_insideModel;
    tables::TableView* m_insideTable;
    parts::Label* m_outsideWords;
    parts::Banner* m_refusal;
    tables::TableModel* m_outsideModel;
    tables::TableView* m_outsideTable;
    std::vector<parts::Button*> m_buttons;
};

} // namespace spiegel::targetgroup
