// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/overviewchips.h"

#include "core/text/dutch.h"
#include "core/text/sorting.h"
#include "ui/parts/filterchip.h"
#include "ui/parts/flowlayout.h"

#include <algorithm>

namespace spiegel::overview {

namespace {

void fill(parts::FilterChip& chip, const QStringList& keys, const std::function<QString(const QString&)>& nameOf,
          const QString& pattern)
{
    std::vector<parts::Choice> choices;
    for (const QString& key : keys)
        choices.push_back({pattern.arg(nameOf(key)), key});
    std::sort(choices.begin(), choices.end(),
              [](const parts::Choice& a, const parts::Choice& b) { return text::sortsBefore(a.text, b.text); });
    chip.setVisible(!keys.isEmpty());
    chip.setValue(keys.isEmpty() ? QString() : text::number(qint64(keys.size())));
    chip.setChoices(choices, QVariant());
}

} // namespace

OverviewChips::OverviewChips(QWidget* parent)
    : QWidget(parent)
    , m_hidden(new parts::FilterChip(tr("hidden"), QString(), this))
    , m_bundles(new parts::FilterChip(tr("taken together"), QString(), this))
    , m_pinned(new parts::FilterChip(tr("pinned"), QString(), this))
{
    auto* const layout = new parts::FlowLayout(this);
    for (parts::FilterChip* const chip : {m_hidden, m_bundles, m_pinned})
        layout->addWidget(chip);
    m_hidden->setHides(tr("Occupations that are left out of the picture and its table"));
    m_bundles->setHides(tr("Occupations that are one disc in the picture"));
    m_pinned->setHides(tr("Discs that stay where they were put"));
    connectChips();
    show({}, [](const QString& key) { return key; });
}

void OverviewChips::connectChips()
{
    const auto all = [this](void (*clear)(Arrangement&), const QString& what) {
        Arrangement next = m_arrangement;
        clear(next);
        Q_EMIT changed(next, what);
    };
    connect(m_hidden, &parts::FilterChip::cleared, this,
            [all] { all([](Arrangement& next) { next.hidden.clear(); }, tr("show all occupations")); });
    connect(m_bundles, &parts::FilterChip::cleared, this, [all] {
        all(
            [](Arrangement& next) {
                while (!next.bundles.empty())
                    next = next.splitting(next.bundles.back().key());
            },
            tr("split all occupations"));
    });
    connect(m_pinned, &parts::FilterChip::cleared, this,
            [all] { all([](Arrangement& next) { next.pinned.clear(); }, tr("loosen all occupations")); });
    connect(m_hidden, &parts::FilterChip::chosen, this, [this](const QVariant& code) {
        Q_EMIT changed(m_arrangement.showing(code.toString()), tr("show an occupation"));
    });
    connect(m_bundles, &parts::FilterChip::chosen, this, [this](const QVariant& key) {
        Q_EMIT changed(m_arrangement.splitting(key.toString()), tr("split occupations"));
    });
    connect(m_pinned, &parts::FilterChip::chosen, this, [this](const QVariant& key) {
        Q_EMIT changed(m_arrangement.loosening(key.toString()), tr("loosen an occupation"));
    });
}

void OverviewChips::show(const Arrangement& arrangement, const std::function<QString(const QString&)>& nameOf)
{
    m_arrangement = arrangement;
    QStringList bundles;
    for (const Bundle& bundle : arrangement.bundles)
        bundles << bundle.key();
    fill(*m_hidden, arrangement.hidden, nameOf, tr("show %1"));
    fill(*m_bundles, bundles, nameOf, tr("split %1"));
    fill(*m_pinned, arrangement.pinned.keys(), nameOf, tr("loosen %1"));
    setVisible(!arrangement.hidden.isEmpty() || !bundles.isEmpty() || !arrangement.pinned.isEmpty());
    updateGeometry();
}

} // namespace spiegel::overview
