// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/loading/mapping/codesdialog.h"

#include "core/text/dutch.h"
#include "ui/parts/button.h"
#include "ui/parts/label.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QScrollArea>

namespace spiegel::loading {

namespace {

constexpr QSize usualSize(560, 520);
constexpr std::size_t mostShown = 60;
enum Meaning { AsItIs, UnknownValue, OurWord };

} // namespace

CodesDialog::CodesDialog(const profiles::NativeColumn& column, const std::vector<std::pair<QString, int>>& found,
                         const std::map<QString, QString>& values, QWidget* parent)
    : QDialog(parent)
    , m_others(values)
{
    setWindowTitle(tr("Codes of %1").arg(column.name));
    resize(usualSize);
    auto* list = new QWidget;
    auto* grid = new QGridLayout(list);
    grid->setColumnStretch(2, 1);
    grid->addWidget(parts::caption(tr("In the file")), 0, 0);
    grid->addWidget(parts::caption(tr("Times")), 0, 1, Qt::AlignRight);
    grid->addWidget(parts::caption(tr("With us")), 0, 2);
    for (std::size_t i = 0; i < found.size() && i < mostShown; ++i) {
        const auto& [value, times] = found[i];
        auto* choice = new QComboBox;
        choice->setAccessibleName(value);
        choice->addItem(tr("as it is"), AsItIs);
        choice->addItem(text::unknownWord(), UnknownValue);
        for (const QString& word : column.words) {
            choice->addItem(word, OurWord);
        }
        choice->setEditable(column.words.isEmpty()); // free codes can be typed
        if (const auto known = values.find(value); known != values.end()) {
            if (known->second.isEmpty()) {
                choice->setCurrentIndex(1);
            } else if (const int place = choice->findText(known->second); place >= 0) {
                choice->setCurrentIndex(place);
            } else {
                choice->setEditText(known->second);
            }
        }
        m_others.erase(value);
        const int row = grid->rowCount();
        grid->addWidget(new parts::Label(value), row, 0);
        grid->addWidget(new parts::Label(text::number(qint64(times)), look::Size::Body, look::Role::Muted), row, 1,
                        Qt::AlignRight);
        grid->addWidget(choice, row, 2);
        m_rows.emplace_back(value, choice);
    }
    grid->setRowStretch(grid->rowCount(), 1);
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(list);
    auto* use = new parts::Button(tr("Use"), parts::Button::Kind::Primary);
    auto* cancel = new parts::Button(tr("Cancel"));
    auto* foot = new QHBoxLayout;
    foot->addWidget(parts::caption(found.size() > mostShown
                                       ? tr("The %1 most frequent values of the first rows.").arg(mostShown)
                                       : tr("The values of the first rows.")),
                    1);
    foot->addWidget(cancel);
    foot->addWidget(use);
    auto* page = new QVBoxLayout(this);
    page->addWidget(scroll, 1);
    page->addLayout(foot);
    connect(use, &QPushButton::clicked, this, &QDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
}

std::map<QString, QString> CodesDialog::values() const
{
    std::map<QString, QString> values = m_others;
    for (const auto& [value, choice] : m_rows) {
        const int place = choice->findText(choice->currentText());
        const int meaning = place < 0 ? int(OurWord) : choice->itemData(place).toInt();
        if (meaning == UnknownValue) {
            values[value] = QString();
        } else if (meaning == OurWord && choice->currentText().trimmed() != value) {
            values[value] = choice->currentText().trimmed();
        }
    }
    return values;
}

} // namespace spiegel::loading
