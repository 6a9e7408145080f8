// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/topbar.h"

#include "core/text/dutch.h"
#include "ui/look/paint.h"
#include "ui/look/type.h"
#include "ui/parts/button.h"
#include "ui/parts/label.h"
#include "ui/parts/searchfield.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QShortcut>
#include <QUndoStack>

#include <ranges>

namespace spiegel::shell {

namespace {

constexpr int searchWidth = 440;
constexpr int leastSearchWidth = 200;
constexpr int mostNameLetters = 28;

/// Words on a soft ground: what one must not forget about these data.
class Tag : public parts::Label
{
public:
    Tag(const QString& text, QWidget* parent)
        : Label(text, look::Size::Small, look::Role::Warning, QFont::Medium, parent)
    {
        setContentsMargins(look::space(1), 3, look::space(1), 3);
    }

protected:
    void paintEvent(QPaintEvent* event) override
    {
        QPainter painter(this);
        look::paintBox(painter, rect(), look::color(look::Role::WarningSoft), {}, 4);
        Label::paintEvent(event);
    }
};

/// A button for one step of the history, with what it would do in its tool tip.
parts::Button* stepButton(look::Icon sign, const QString& name, QKeySequence keys, QWidget* parent)
{
    auto* button = new parts::Button(sign, name, parent);
    button->setEnabled(false);
    button->setShortcut(keys);
    return button;
}

QString nameOf(const QString& path)
{
    const QString name = QFileInfo(path).completeBaseName();
    return name.size() > mostNameLetters ? QString(name.left(mostNameLetters - 1) + QChar(0x2026)) : name;
}

} // namespace

TopBar::TopBar(QUndoStack* history, const QString& language, QWidget* parent)
    : QWidget(parent)
    , m_search(new parts::SearchField(tr("Search a page, an occupation, a CV …"), this))
    , m_demo(new Tag(tr("practice data"), this))
    , m_database(new parts::Button(QString(), parts::Button::Kind::Plain, look::Icon::Data, this))
    , m_week(new parts::Button(QString(), parts::Button::Kind::Plain, look::Icon::Calendar, this))
    , m_language(new parts::Button(language.toUpper(), parts::Button::Kind::Plain, look::Icon::Language, this))
    , m_databases(new QMenu(this))
    , m_weeks(new QMenu(this))
{
    setFixedHeight(look::space(8));
    m_search->setHint(QStringLiteral("Ctrl+K"));
    m_search->setEmptiesWhenTaken(true);
    m_search->setMaximumWidth(searchWidth);
    m_search->setMinimumWidth(leastSearchWidth);
    auto* undo = stepButton(look::Icon::Undo, tr("Undo"), QKeySequence(Qt::CTRL | Qt::Key_Z), this);
    auto* redo = stepButton(look::Icon::Redo, tr("Redo"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), this);
    connect(undo, &QPushButton::clicked, history, &QUndoStack::undo);
    connect(redo, &QPushButton::clicked, history, &QUndoStack::redo);
    connect(history, &QUndoStack::canUndoChanged, undo, &QWidget::setEnabled);
    connect(history, &QUndoStack::canRedoChanged, redo, &QWidget::setEnabled);
    connect(history, &QUndoStack::undoTextChanged, undo,
            [undo](const QString& text) { undo->setToolTip(text.isEmpty() ? tr("Undo") : tr("Undo: %1").arg(text)); });
    connect(history, &QUndoStack::redoTextChanged, redo,
            [redo](const QString& text) { redo->setToolTip(text.isEmpty() ? tr("Redo") : tr("Redo: %1").arg(text)); });

    m_database->setMenu(m_databases);
    m_week->setMenu(m_weeks);
    m_demo->setToolTip(tr("The people in this week are made up."));
    auto* languages = new QMenu(this);
    const auto offer = [this, languages](const QString& code, const QString& name) {
        languages->addAction(name, this, [this, code] { Q_EMIT languageWanted(code); });
    };
    offer(QStringLiteral("nl"), QStringLiteral("Nederlands"));
    offer(QStringLiteral("en"), QStringLiteral("English"));
    m_language->setMenu(languages);
    m_language->setToolTip(tr("Language"));

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(look::space(3), 0, look::space(2), 0);
    row->setSpacing(look::halfSpace);
    row->addWidget(m_search, 100); // all there is, up to its width
    row->addStretch(1);
    row->addWidget(undo);
    row->addWidget(redo);
    row->addSpacing(look::space(1));
    row->addWidget(m_demo, 0, Qt::AlignVCenter);
    row->addSpacing(look::space(1));
    row->addWidget(m_database);
    row->addWidget(m_week);
    row->addWidget(m_language);

    auto* find = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_K), this);
    connect(find, &QShortcut::activated, m_search, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    setWorkplace({});
}

void TopBar::setWorkplace(const parts::Workplace& workplace)
{
    m_path = workplace.database;
    m_database->setText(workplace.isOpen() ? nameOf(workplace.database) : tr("No database"));
    m_database->setToolTip(workplace.database);
    m_demo->setVisible(workplace.demo);
    fillWeeks(workplace);
    setRecent(m_recent);
}

void TopBar::fillWeeks(const parts::Workplace& workplace)
{
    m_week->setVisible(!workplace.isEmpty());
    m_weeks->clear();
    if (workplace.isEmpty()) {
        return;
    }
    m_week->setText(text::shortDate(workplace.snapshot));
    m_week->setToolTip(tr("The week you look at"));
    for (const Day day : std::views::reverse(workplace.snapshots)) {
        QAction* action = m_weeks->addAction(text::date(day), this, [this, day] { Q_EMIT snapshotWanted(day); });
        action->setCheckable(true);
        action->setChecked(day == workplace.snapshot);
    }
}

void TopBar::setRecent(const QStringList& paths)
{
    m_recent = paths;
    m_databases->clear();
    m_databases->addAction(look::icon(look::Icon::Folder, look::Role::Muted), tr("Open database …"),
                           QKeySequence(Qt::CTRL | Qt::Key_O), this, &TopBar::openWanted);
    m_databases->addAction(look::icon(look::Icon::Plus, look::Role::Muted), tr("New database …"), this,
                           &TopBar::createWanted);
    bool first = true;
    for (const QString& path : paths) {
        if (path == m_path) {
            continue;
        }
        if (std::exchange(first, false)) {
            m_databases->addSeparator();
        }
        QAction* action = m_databases->addAction(nameOf(path), this, [this, path] { Q_EMIT databaseWanted(path); });
        action->setToolTip(path);
    }
}

void TopBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), look::color(look::Role::Background));
    painter.fillRect(QRect(0, height() - 1, width(), 1), look::color(look::Role::Border));
}

} // namespace spiegel::shell
