// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/knowledge/freetexts.h"

#include <array>

namespace spiegel::demo {

namespace {

constexpr int mostOtherNames = 4;
constexpr int saysNothingPermille = 25;

QByteArray asWritten(const QString& name, Dice& dice)
{
    QString written = name;
    if (dice.permille(550) && !written.isEmpty())
        written[0] = written[0].toUpper();
    return written.toUtf8();
}

} // namespace

QString misspelled(const QString& name, Dice& dice)
{
    if (name.size() < 5)
        return name;
    QString wrong = name;
    const int at = dice.between(1, static_cast<int>(name.size()) - 3);
    switch (dice.below(3)) {
    case 0:
        std::swap(wrong[at], wrong[at + 1]);
        break;
    case 1:
        wrong.remove(at, 1);
        break;
    default:
        wrong.insert(at, wrong[at]);
        break;
    }
    return wrong == name ? name + QLatin1Char('s') : wrong;
}

FreeTexts::FreeTexts(const Trades& trades)
{
    constexpr std::array weights = {400, 240, 140, 90, 60, 40, 30};
    for (std::size_t size = 0; size <= weights.size(); ++size) {
        Weighted draw;
        for (std::size_t i = 0; i < size; ++i)
            draw.add(weights[i]);
        m_draw.push_back(draw);
    }
    for (int trade = 0; trade < trades.count(); ++trade) {
        const occupations::Occupation& occupation = trades.occupations().at(trade);
        Dice dice(0, Stream::Register, trade, 7);
        std::vector<QByteArray> texts;
        for (const QString& other : occupation.otherNames) {
            if (texts.size() < mostOtherNames)
                texts.push_back(asWritten(other, dice));
        }
        texts.push_back(asWritten(misspelled(occupation.name, dice), dice));
        texts.push_back(asWritten(occupation.name + QStringLiteral(" (m/v)"), dice));
        if (!occupation.otherNames.isEmpty())
            texts.push_back(asWritten(misspelled(occupation.otherNames.first(), dice), dice));
        m_texts.push_back(texts);
    }
    for (const char* nothing : {"diverse werkzaamheden", "Vrijwilligerswerk", "eigen bedrijf", "zzp'er", "stagiair",
                                "mantelzorg", "via uitzendbureau", "Productie, inpak e.d."})
        m_empty.emplace_back(nothing);
}

const QByteArray& FreeTexts::draw(int trade, Dice& dice) const
{
    if (dice.permille(saysNothingPermille))
        return m_empty[dice.below(static_cast<int>(m_empty.size()))];
    const std::vector<QByteArray>& texts = m_texts[trade];
    return texts[m_draw[texts.size()].draw(dice)];
}

} // namespace spiegel::demo
