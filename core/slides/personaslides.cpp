// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/slides/stage.h"
#include "core/text/dutch.h"

#include <QCoreApplication>

#include <algorithm>

namespace spiegel::slides {

using brainstorm::Section;
using paper::Column;
using paper::Part;
using paper::Tag;
using personas::Persona;

namespace {

constexpr std::size_t aPage = 3;
constexpr double gutter = 8;
constexpr double inset = 6;
constexpr double footHeight = 20;
constexpr int mostCompetences = 4;

constexpr dress::TextStyle words{dress::Weight::Regular, dress::points(10.5), dress::ink};
constexpr dress::TextStyle strong{dress::Weight::SemiBold, dress::points(10.5), dress::ink};
constexpr dress::TextStyle quiet{dress::Weight::Regular, dress::points(9), dress::muted};

/// One type of people on a card of its own.
class PersonaCard
{
public:
    PersonaCard(Stage& stage, const personas::Personas& personas, const Persona& persona, const QRectF& area)
        : m_stage(stage)
        , m_personas(personas)
        , m_persona(persona)
        , m_area(area)
        , m_column(stage.canvas(), stage.setter(), area.left() + inset, area.top() + inset, area.width() - 2 * inset)
    {
    }

    void paint();

private:
    [[nodiscard]] bool hasRoom(double height) const { return m_column.y() + height <= m_area.bottom() - footHeight; }
    void keys();
    void competences(const QString& title, const QStringList& names);
    void traits();
    void foot();

    Stage& m_stage;
    const personas::Personas& m_personas;
    const Persona& m_persona;
    QRectF m_area;
    Column m_column;
};

void PersonaCard::keys()
{
    const Part table(m_stage.canvas(), Tag::Table);
    constexpr double nameWidth = 27;
    for (const personas::Key key : personas::keys) {
        const Part row(m_stage.canvas(), Tag::TableRow);
        {
            const Part cell(m_stage.canvas(), Tag::RowHeader);
            m_column.leftText(personas::title(key), quiet, 0, nameWidth - 1);
        }
        const Part cell(m_stage.canvas(), Tag::TableCell);
        m_column.text(m_persona.keys[static_cast<std::size_t>(key)].text, strong, 2, nameWidth);
        m_column.skip(0.6);
    }
}

void PersonaCard::competences(const QString& title, const QStringList& names)
{
    if (names.isEmpty() || !hasRoom(10))
        return;
    m_column.skip(2);
    const Part part(m_stage.canvas(), Tag::Paragraph);
    m_column.text(title, quiet, 1);
    m_column.text(text::list(names.mid(0, mostCompetences)), words, 3);
}

/// The commonest value of each sensitive variable, as a band.
void PersonaCard::traits()
{
    for (const Persona::Trait& trait : m_persona.traits) {
        const auto common =
            std::max_element(trait.shares.begin(), trait.shares.end(),
                             [](const Persona::Share& a, const Persona::Share& b) { return a.band < b.band; });
        if (common == trait.shares.end() || common->band == 0 || !hasRoom(9))
            continue;
        m_column.skip(1.4);
        const Part part(m_stage.canvas(), Tag::Paragraph);
        m_column.text(trait.title, quiet, 1);
        m_column.text(QStringLiteral("%1: %2").arg(common->text, personas::bandText(common->band)), words, 2);
    }
}

void PersonaCard::foot()
{
    const double top = m_area.bottom() - footHeight + 3;
    m_stage.canvas().fill(QRectF(m_area.left() + inset, top - 1.5, m_area.width() - 2 * inset, 0.25), dress::hairline);
    Column foot(m_stage.canvas(), m_stage.setter(), m_area.left() + inset, top + 1, m_area.width() - 2 * inset);
    const Part part(m_stage.canvas(), Tag::Paragraph);
    foot.text(m_persona.branch.isEmpty()
                  ? QCoreApplication::translate("slides", "Call the employers' desk and mention")
                  : QCoreApplication::translate("slides", "Call branch %1 and mention").arg(m_persona.branch),
              quiet, 2);
    foot.text(m_persona.reference.isEmpty()
                  ? QCoreApplication::translate("slides", "(a reference, when it is given out)")
                  : m_persona.reference,
              {dress::Weight::SemiBold, dress::points(m_persona.reference.isEmpty() ? 9 : 15), dress::accent}, 1);
}

void PersonaCard::paint()
{
    const Part section(m_stage.canvas(), Tag::Section);
    m_stage.canvas().fill(m_area, dress::panel);
    m_stage.canvas().fill(QRectF(m_area.topLeft(), QSizeF(m_area.width(), 1.2)), dress::accent);
    {
        const Part part(m_stage.canvas(), Tag::Paragraph);
        m_column.text(QCoreApplication::translate("slides", "%1 people or more")
                          .arg(text::number(qint64{m_personas.told(m_persona.people)})),
                      {dress::Weight::SemiBold, dress::points(15), dress::accent}, 1);
    }
    m_column.skip(2.5);
    keys();
    competences(QCoreApplication::translate("slides", "Can do"), m_persona.hard);
    competences(QCoreApplication::translate("slides", "Good at"), m_persona.soft);
    traits();
    foot();
}

} // namespace

void paintPersonaSlides(Stage& stage, const Section& section)
{
    const personas::Personas& personas = *section.personas;
    const std::size_t count = std::min(personas.personas.size(), static_cast<std::size_t>(section.block.most));
    for (std::size_t first = 0; first < count; first += aPage) {
        const QRectF space = stage.beginSlide(section, first > 0);
        const double width = (space.width() - (aPage - 1) * gutter) / aPage;
        for (std::size_t i = first; i < std::min(first + aPage, count); ++i) {
            const QRectF area(space.left() + static_cast<double>(i - first) * (width + gutter), space.top(), width,
                              space.height());
            PersonaCard(stage, personas, personas.personas[i], area).paint();
        }
    }
}

} // namespace spiegel::slides
