// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/weights/versionbar.h"

#include "core/text/dutch.h"
#include "ui/parts/button.h"
#include "ui/parts/label.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QLineEdit>

#include <algorithm>

namespace spiegel::uiweights {

namespace {

constexpr int longestNote = 200;

QString dayOf(const QString& at)
{
    const QDate date = QDateTime::fromString(at, Qt::ISODate).toLocalTime().date();
    return date.isValid() ? text::shortDate(Day::of(date.year(), date.month(), date.day())) : text::unknownWord();
}

} // namespace

QString versionText(Kind kind, int number, const Versions& versions)
{
    const QString name = weighing::versionName(kind, number);
    const auto& sets = versions.sets[static_cast<std::size_t>(kind)];
    const auto set = std::ranges::find(sets, number, &weighing::WeightSet::number);
    if (number == weighing::builtInNumber) {
        return VersionBar::tr("%1 · built in").arg(name);
    }
    if (set == sets.end() || !set->sheet) {
        return VersionBar::tr("%1 · cannot be read by this program").arg(name);
    }
    return QStringLiteral("%1 · %2 · %3").arg(name, dayOf(set->at), set->note);
}

VersionBar::VersionBar(QWidget* parent)
    : Surface(parent)
    , m_used(new parts::Label(QString(), look::Size::Body, look::Role::Text, QFont::Medium))
    , m_state(parts::caption(QString()))
    , m_note(new QLineEdit)
    , m_act(new parts::Button(QString(), parts::Button::Kind::Primary))
{
    setPadding(1);
    m_used->wrapped();
    m_state->wrapped();
    m_note->setPlaceholderText(tr("Why do the weights change? A few words"));
    m_note->setAccessibleName(tr("Reason of the new version"));
    m_note->setMaxLength(longestNote);
    QSizePolicy keepsItsPlace = m_note->sizePolicy(); // so that the button does
    keepsItsPlace.setRetainSizeWhenHidden(true);
    m_note->setSizePolicy(keepsItsPlace);
    auto* row = new QHBoxLayout;
    row->setSpacing(look::space(1));
    row->addWidget(m_note, 1);
    row->addWidget(m_act);
    content()->setContentsMargins(look::space(2), look::space(1), look::space(2), look::space(1));
    content()->setSpacing(look::halfSpace);
    content()->addWidget(m_used);
    content()->addWidget(m_state);
    content()->addLayout(row);
    connect(m_note, &QLineEdit::textChanged, this, &VersionBar::refresh);
    connect(m_note, &QLineEdit::returnPressed, this, &VersionBar::act);
    connect(m_act, &QAbstractButton::clicked, this, &VersionBar::act);
}

void VersionBar::show(const WeightsView& view, const Versions& versions)
{
    const int active = versions.active[static_cast<std::size_t>(view.kind)];
    const weighing::Sheet tried = view.sheet(view.kind);
    const bool isNothing = std::ranges::all_of(tried.amounts.begin(), // the half life is no weight
                                               tried.amounts.end() - (view.kind == Kind::Peers ? 1 : 0),
                                               [](double amount) { return amount == 0; });
    m_kind = view.kind;
    m_same = versions.numberOf(tried);
    m_isInUse = m_same == active && versions.sheet(view.kind, active).has_value();
    m_maySave = !versions.whyNotSave && !isNothing;
    m_whyNot = isNothing             ? tr("Not all weights can be 0.")
               : versions.whyNotSave ? tr("Trying is possible, keeping is not: %1").arg(versions.whyNotSave->text())
                                     : QString();
    m_used->setText(tr("In use: %1").arg(versionText(view.kind, active, versions)));
    refresh();
}

void VersionBar::clearNote()
{
    m_note->clear();
}

void VersionBar::setNote(const QString& note)
{
    m_note->setText(note);
}

void VersionBar::setBusy(bool busy)
{
    m_isBusy = busy;
    refresh();
}

void VersionBar::refresh()
{
    const bool isNew = !m_same;
    m_note->setVisible(isNew);
    m_act->setText(isNew       ? tr("Keep and use")
                   : m_isInUse ? tr("In use")
                               : tr("Use %1").arg(weighing::versionName(m_kind, *m_same)));
    m_act->setEnabled(m_maySave && !m_isBusy && !m_isInUse && (!isNew || !m_note->text().trimmed().isEmpty()));
    m_state->setText(!m_whyNot.isEmpty() ? m_whyNot
                     : isNew     ? tr("What you try is no version yet. Keep it, and cards, batches and figures use it.")
                     : m_isInUse ? tr("Cards, batches, the command line and this window use these weights.")
                                 : tr("This is an earlier version, as it was."));
}

void VersionBar::act()
{
    if (!m_act->isEnabled()) {
        return;
    }
    if (m_same) {
        Q_EMIT useWanted(*m_same);
    } else {
        Q_EMIT saveWanted(m_note->text().trimmed());
    }
}

} // namespace spiegel::uiweights
