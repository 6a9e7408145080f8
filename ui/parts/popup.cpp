// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/popup.h"

#include "ui/look/paint.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

namespace spiegel::parts {

namespace {

constexpr int longList = 12;
constexpr int visibleRows = 10;
constexpr int narrowest = 200;
constexpr int widest = 440;

} // namespace

Popup::Popup(QWidget* parent)
    : Surface(parent)
{
    setWindowFlags(Qt::Popup | Qt::FramelessWindowHint | Qt::NoDropShadowWindowHint);
    setRoles(look::Role::Raised, look::Role::Field);
}

void Popup::openAt(const QWidget* anchor)
{
    adjustSize();
    QPoint place = anchor->mapToGlobal(QPoint(0, anchor->height() + look::halfSpace));
    if (const QScreen* screen = anchor->screen(); screen != nullptr) {
        const QRect room = screen->availableGeometry();
        if (place.y() + height() > room.bottom()) {
            place.setY(anchor->mapToGlobal(QPoint(0, -look::halfSpace)).y() - height());
        }
        place.setX(std::max(room.left(), std::min(place.x(), room.right() - width())));
        place.setY(std::max(room.top(), place.y()));
    }
    move(place);
    show();
}

void Popup::resizeEvent(QResizeEvent* event)
{
    Surface::resizeEvent(event);
    setMask(look::boxRegion(rect(), look::surfaceRadius));
}

ChoicePopup::ChoicePopup(QWidget* parent)
    : Popup(parent)
    , m_field(new QLineEdit(this))
    , m_list(new QListWidget(this))
{
    content()->setContentsMargins(look::halfSpace, look::halfSpace, look::halfSpace, look::halfSpace);
    content()->setSpacing(look::halfSpace);
    content()->addWidget(m_field);
    content()->addWidget(m_list);
    m_field->setPlaceholderText(tr("Search"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setUniformItemSizes(true);
    m_field->installEventFilter(this);
    m_list->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, &ChoicePopup::filter);
    connect(m_list, &QListWidget::itemClicked, this, &ChoicePopup::choose);
}

void ChoicePopup::setChoices(const std::vector<Choice>& choices, const QVariant& current)
{
    m_list->clear();
    int width = 0;
    for (const Choice& choice : choices) {
        auto* item = new QListWidgetItem(choice.text, m_list);
        item->setData(Qt::UserRole, choice.value);
        item->setSizeHint({0, look::rowHeight});
        width = std::max(width, m_list->fontMetrics().horizontalAdvance(choice.text));
        if (choice.value == current) {
            m_list->setCurrentItem(item);
        }
    }
    const int rows = std::clamp(int(choices.size()), 1, visibleRows);
    m_list->setFixedHeight(rows * look::rowHeight + look::halfSpace);
    setFixedWidth(std::clamp(width + look::space(6), narrowest, widest));
    m_field->setVisible(int(choices.size()) > longList);
    m_field->clear();
}

void ChoicePopup::showEvent(QShowEvent* event)
{
    Popup::showEvent(event);
    m_field->clear();
    (m_field->isHidden() ? static_cast<QWidget*>(m_list) : m_field)->setFocus(Qt::PopupFocusReason);
}

bool ChoicePopup::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto* press = static_cast<QKeyEvent*>(event);
        if (press->key() == Qt::Key_Return || press->key() == Qt::Key_Enter) {
            choose();
            return true;
        }
        const bool walks = press->key() == Qt::Key_Down || press->key() == Qt::Key_Up;
        if (watched == m_field && walks) {
            m_list->setFocus();
            QCoreApplication::sendEvent(m_list, event);
            return true;
        }
    }
    return Popup::eventFilter(watched, event);
}

void ChoicePopup::filter(const QString& text)
{
    QListWidgetItem* first = nullptr;
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem* item = m_list->item(row);
        item->setHidden(!item->text().contains(text, Qt::CaseInsensitive));
        first = first == nullptr && !item->isHidden() ? item : first;
    }
    if (!text.isEmpty()) {
        m_list->setCurrentItem(first);
    }
}

void ChoicePopup::choose()
{
    const QListWidgetItem* item = m_list->currentItem();
    if (item == nullptr || item->isHidden()) {
        return;
    }
    const QVariant value = item->data(Qt::UserRole);
    hide();
    Q_EMIT chosen(value);
}

} // namespace spiegel::parts
