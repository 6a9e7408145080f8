// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cards/cardsfilters.h"

#include "core/text/dutch.h"
#include "ui/parts/button.h"
#include "ui/parts/filterchip.h"
#include "ui/parts/flowlayout.h"
#include "ui/parts/label.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QSpinBox>

namespace spiegel::uicards {

namespace {

constexpr int pauseMs = 120; // after the last key

/// '' is a choice of its own: those of whom it is not known.
QString shownText(const QString& text)
{
    return text.isEmpty() ? text::unknownWord() : text;
}

std::vector<parts::Choice> choicesOf(const QStringList& texts, const QString& all)
{
    std::vector<parts::Choice> choices = {{all, QVariant()}};
    for (const QString& text : texts)
        choices.push_back({shownText(text), text});
    return choices;
}

std::optional<QString> chosenText(const QVariant& value)
{
    return value.isValid() ? std::optional(value.toString()) : std::nullopt;
}

QVariant variantOf(const std::optional<QString>& text)
{
    return text ? QVariant(*text) : QVariant();
}

} // namespace

CardsFilters::CardsFilters(QWidget* parent)
    : QWidget(parent)
    , m_text(new QLineEdit(this))
    , m_kind(new parts::FilterChip(tr("card"), tr("cv-kaart"), this))
    , m_branch(new parts::FilterChip(tr("branch"), tr("all"), this))
    , m_adviser(new parts::FilterChip(tr("adviser"), tr("all"), this))
    , m_occupation(new parts::FilterChip(tr("last occupation"), tr("all"), this))
    , m_quality(new parts::FilterChip(tr("quality"), tr("all"), this))
{
    m_text->setPlaceholderText(tr("Number, occupation, branch or adviser"));
    m_text->setAccessibleName(tr("Search in the list"));
    m_text->setClearButtonEnabled(true);
    m_text->setFixedWidth(256);
    auto* const layout = new parts::FlowLayout(this);
    for (QWidget* const widget :
         std::initializer_list<QWidget*>{m_text, m_kind, m_branch, m_adviser, m_occupation, m_quality})
        layout->addWidget(widget);
    makeQuality();

    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(m_text, &QLineEdit::textEdited, &m_pause, qOverload<>(&QTimer::start));
    connect(m_text, &QLineEdit::returnPressed, &m_pause, [this] { m_pause.start(0); });
    connect(&m_pause, &QTimer::timeout, this, [this] {
        CardsView view = m_view;
        view.text = m_text->text();
        ask(view, tr("search in the list"));
    });
    const auto connectChip = [this](parts::FilterChip* chip, std::optional<QString> CardsView::*member,
                                    const QString& what) {
        const auto choose = [this, member, what](const QVariant& value) {
            CardsView view = m_view;
            view.*member = chosenText(value);
            ask(view, what);
        };
        connect(chip, &parts::FilterChip::chosen, this, choose);
        connect(chip, &parts::FilterChip::cleared, this, [choose] { choose({}); });
    };
    const auto chooseKind = [this](const QVariant& value) {
        CardsView view = m_view;
        view.kind = static_cast<jobs::CardKind>(value.toInt());
        ask(view, tr("choose a kind of card"));
    };
    connect(m_kind, &parts::FilterChip::chosen, this, chooseKind);
    connect(m_kind, &parts::FilterChip::cleared, this, [chooseKind] { chooseKind(0); });
    connectChip(m_branch, &CardsView::branch, tr("choose a branch"));
    connectChip(m_adviser, &CardsView::adviser, tr("choose an adviser"));
    connectChip(m_occupation, &CardsView::occupation, tr("choose an occupation"));
}

void CardsFilters::makeQuality()
{
    auto* const editor = new QWidget;
    auto* const layout = new QHBoxLayout(editor);
    layout->setContentsMargins(0, 0, 0, 0);
    m_from = new QSpinBox;
    m_to = new QSpinBox;
    for (QSpinBox* const field : {m_from, m_to})
        field->setRange(0, 100);
    auto* const take = new parts::Button(tr("Apply"), parts::Button::Kind::Primary);
    layout->addWidget(new parts::Label(tr("from")));
    layout->addWidget(m_from);
    layout->addWidget(new parts::Label(tr("up to and including")));
    layout->addWidget(m_to);
    layout->addWidget(take);
    m_quality->setEditor(editor);
    const auto choose = [this](int from, int to) {
        CardsView view = m_view;
        view.scoreFrom = std::min(from, to);
        view.scoreTo = std::max(from, to);
        ask(view, tr("choose a range of quality"));
    };
    connect(take, &QAbstractButton::clicked, this, [this, choose] {
        m_quality->closeEditor();
        choose(m_from->value(), m_to->value());
    });
    connect(m_quality, &parts::FilterChip::cleared, this, [choose] { choose(0, 100); });
}

void CardsFilters::ask(const CardsView& view, const QString& what)
{
    if (view != m_view)
        Q_EMIT changed(view, what);
}

void CardsFilters::offer(const CvList& list)
{
    m_kind->setChoices({{tr("cv-kaart"), static_cast<int>(jobs::CardKind::Cv)},
                        {tr("tailored work (Wajong)"), static_cast<int>(jobs::CardKind::Wajong)}},
                       static_cast<int>(m_view.kind));
    m_kind->setHides(tr("Cards for tailored work are only for who is linked in Sonar: nobody else is listed then."));
    m_branch->setChoices(choicesOf(list.branches(), tr("all")), variantOf(m_view.branch));
    m_adviser->setChoices(choicesOf(list.advisers(), tr("all")), variantOf(m_view.adviser));
    std::vector<parts::Choice> occupations = {{tr("all"), QVariant()}};
    m_occupationNames.clear();
    for (const auto& [code, name] : list.occupations()) {
        occupations.push_back({shownText(name), code});
        m_occupationNames.insert(code, name);
    }
    m_occupation->setChoices(occupations, variantOf(m_view.occupation));
    const auto hides = [](int count) {
        return count == 1 ? tr("A choice hides 1 CV of which this is not known.")
                          : tr("A choice hides %1 CVs of which this is not known.").arg(text::number(qint64(count)));
    };
    m_branch->setHides(hides(list.withoutBranch()));
    m_adviser->setHides(hides(list.withoutAdviser()));
    m_occupation->setHides(hides(list.withoutOccupation()));
    m_quality->setHides(hides(list.withoutScore()));
    show(m_view);
}

void CardsFilters::show(const CardsView& view)
{
    m_view = view;
    m_pause.stop();
    if (m_text->text() != view.text)
        m_text->setText(view.text);
    const auto value = [](const std::optional<QString>& text) { return text ? shownText(*text) : QString(); };
    m_kind->setValue(view.kind == jobs::CardKind::Wajong ? tr("Wajong") : QString());
    m_branch->setValue(value(view.branch));
    m_adviser->setValue(value(view.adviser));
    m_occupation->setValue(view.occupation ? shownText(m_occupationNames.value(*view.occupation, *view.occupation))
                                           : QString());
    m_quality->setValue(view.filtersByScore() ? tr("%1 to %2").arg(view.scoreFrom).arg(view.scoreTo) : QString());
    m_from->setValue(view.scoreFrom);
    m_to->setValue(view.scoreTo);
}

} // namespace spiegel::uicards
