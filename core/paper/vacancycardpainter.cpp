// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/vacancycardpainter.h"

#include "core/paper/cvcardmeasures.h"
#include "core/text/dutch.h"

#include <QCoreApplication>

#include <algorithm>

namespace spiegel::paper {

using vacancycards::VacancyCard;

namespace {

constexpr double half = (contentWidth - gutter) / 2;
constexpr double rightHalf = margin + (contentWidth + gutter) / 2;
constexpr TextStyle big{Weight::SemiBold, points(22), dress::accent};

/// What of a key says something: not 'differs', not 'known'.
bool isTold(const personas::Persona::KeyValue& value)
{
    return value.word != QLatin1String("any") && value.word != QLatin1String("known") &&
           value.word != QLatin1String("unknown") && value.word != QLatin1String("zone");
}

} // namespace

VacancyCardPainter::VacancyCardPainter(const VacancyCard& card, Canvas& canvas, Typesetter& setter, Density density)
    : CardParts(canvas, setter, density)
    , m_card(card)
{
}

double VacancyCardPainter::paint()
{
    top();
    const double y = m_page.y();
    Column left(m_canvas, m_setter, margin, y, half);
    Column right(m_canvas, m_setter, rightHalf, y, half);
    quality(left);
    seekers(right);
    m_page.moveTo(std::max(left.y(), right.y()));
    end();
    peers();
    types();
    carving();
    return m_page.y();
}

void VacancyCardPainter::end()
{
    m_page.skip(1.5);
    m_page.rule();
    m_page.skip(3.2);
}

void VacancyCardPainter::top()
{
    const VacancyCard::Header& header = m_card.header;
    const bool isNamed = header.occupation.compare(header.title, Qt::CaseInsensitive) == 0;
    head({QCoreApplication::translate("paper", "Vacaturekaart"),
          header.title.isEmpty() ? header.vacancy : header.title,
          header.employer,
          joined({isNamed ? QString() : header.occupation, header.place}),
          {QCoreApplication::translate("paper", "Week of %1").arg(text::date(header.snapshot)),
           QCoreApplication::translate("paper", "Vacancy %1").arg(header.vacancy),
           QCoreApplication::translate("paper", "Card %1").arg(header.number)},
          header.number});
}

void VacancyCardPainter::large(Column& column, const QString& number, const QString& what, QRgb colour)
{
    const Part part(m_canvas, Tag::Paragraph);
    const TextStyle style = dress::in(colour, big);
    column.leftText(number, style, 0, column.width());
    const double width = m_setter.widthOf(number, style) + 2;
    m_canvas.text(m_setter.fitted(what, dress::note, column.width() - width),
                  {column.left() + width, column.y() + Column::rise(style)});
    column.skip(Column::lineHeight(style));
}

void VacancyCardPainter::quality(Column& column)
{
    const VacancyCard::Quality& quality = m_card.quality;
    const Part section(m_canvas, Tag::Section);
    heading(column, quality.title);
    if (quality.score != unknown) {
        const QString usual =
            quality.usual == unknown
                ? QCoreApplication::translate("paper", "out of 100")
                : QCoreApplication::translate("paper", "out of 100; vacancies like it: %1").arg(quality.usual);
        large(column, text::number(quality.score), usual, dress::accent);
        column.bar(quality.score / 100.0, 1.8);
        if (quality.usual != unknown)
            m_canvas.fill(QRectF(column.left() + column.width() * quality.usual / 100 - 0.25, column.y() - 0.6, 0.5, 3),
                          dress::ink);
        column.skip(3.6);
    }
    intro(column, quality.intro);
    const Part list(m_canvas, Tag::List);
    for (const VacancyCard::Fix& fix : quality.fixes) {
        const Part item(m_canvas, Tag::ListItem);
        constexpr double gainWidth = 20;
        column.rightText(QCoreApplication::translate("paper", "+%1 points").arg(fix.gain),
                         dress::in(dress::accent, dress::strong), gainWidth);
        Column words(m_canvas, m_setter, column.left(), column.y(), column.width() - gainWidth);
        words.text(fix.remedy, dress::strong, lines(2));
        words.text(fix.text, dress::note, lines(2));
        column.moveTo(words.y() + 1.2);
    }
}

void VacancyCardPainter::cost(Column& column, const VacancyCard::Cost& cost, int most)
{
    const Part line(m_canvas, Tag::TableRow);
    constexpr double moreWidth = 30;
    {
        const Part cell(m_canvas, Tag::TableCell);
        column.rightText(cost.text, cost.more > 0 ? dress::in(dress::accent, dress::strong) : dress::note, moreWidth);
    }
    Column names(m_canvas, m_setter, column.left(), column.y(), column.width() - moreWidth);
    {
        const Part cell(m_canvas, Tag::RowHeader);
        names.text(cost.demand, dress::body, m_density.nameLines);
    }
    column.moveTo(names.y() + 0.4);
    column.bar(most > 0 ? static_cast<double>(cost.more) / most : 0, 1.2);
    column.skip(2.2);
}

void VacancyCardPainter::seekers(Column& column)
{
    const VacancyCard::Seekers& seekers = m_card.seekers;
    const Part section(m_canvas, Tag::Section);
    heading(column, seekers.title);
    if (seekers.isKnown) {
        large(column, text::number(seekers.fitting),
              QCoreApplication::translate("paper", "of %1 people have all you ask").arg(text::number(seekers.near)),
              dress::accent);
        column.bar(seekers.near > 0 ? static_cast<double>(seekers.fitting) / seekers.near : 0, 1.8);
        column.skip(3.6);
    }
    if (!seekers.costs.empty()) {
        {
            const Part part(m_canvas, Tag::Paragraph);
            column.text(QCoreApplication::translate("paper", "How many more, if you drop one demand:"), dress::note, 1);
        }
        column.skip(0.8);
        const Part table(m_canvas, Tag::Table);
        for (const VacancyCard::Cost& one : seekers.costs)
            cost(column, one, seekers.near);
    }
    intro(column, seekers.reach.isEmpty() ? seekers.intro : seekers.intro + QLatin1Char(' ') + seekers.reach);
}

void VacancyCardPainter::peers()
{
    const VacancyCard::Peers& peers = m_card.peers;
    const Part section(m_canvas, Tag::Section);
    heading(m_page, peers.title);
    intro(m_page, peers.intro);
    if (!peers.rows.empty()) {
        constexpr double nameWidth = 42;
        constexpr double ownWidth = 46;
        const Part table(m_canvas, Tag::Table);
        const auto row = [&](const QString& name, const QString& own, const QString& usual, const TextStyle& first,
                             const TextStyle& others, Tag firstTag, Tag otherTag) {
            const Part line(m_canvas, Tag::TableRow);
            Column names(m_canvas, m_setter, margin, m_page.y(), nameWidth - 2);
            Column owns(m_canvas, m_setter, margin + nameWidth, m_page.y(), ownWidth - 3);
            Column usuals(m_canvas, m_setter, margin + nameWidth + ownWidth, m_page.y(),
                          contentWidth - nameWidth - ownWidth);
            {
                const Part cell(m_canvas, firstTag);
                names.text(name, first, 1);
            }
            {
                const Part cell(m_canvas, otherTag);
                owns.text(own, others, 1);
            }
            {
                const Part cell(m_canvas, otherTag);
                usuals.text(usual, others, 1);
            }
            m_page.moveTo(std::max({names.y(), owns.y(), usuals.y()}) + 0.5);
        };
        row({}, QCoreApplication::translate("paper", "Your vacancy"),
            QCoreApplication::translate("paper", "Vacancies like it"), dress::note, dress::note, Tag::TableCell,
            Tag::ColumnHeader);
        for (const VacancyCard::Comparison& one : peers.rows) {
            m_page.rule();
            m_page.skip(0.7);
            row(one.name, one.own, one.usual, dress::strong, dress::body, Tag::RowHeader, Tag::TableCell);
        }
    }
    if (!peers.competences.isEmpty()) {
        m_page.skip(0.8);
        const Part part(m_canvas, Tag::Paragraph);
        m_page.text(peers.competences, dress::body, lines(2));
    }
    end();
}

void VacancyCardPainter::type(Column& column, const personas::Persona& persona)
{
    const personas::Personas& all = m_card.types.personas;
    const Part item(m_canvas, Tag::ListItem);
    m_canvas.fill(QRectF(column.left(), column.y(), column.width(), 0.5), dress::bar);
    column.skip(1.4);
    column.text(QCoreApplication::translate("paper", "At least %1 people").arg(text::number(all.told(persona.people))),
                dress::in(dress::accent, dress::strong), 1);
    QStringList told;
    for (const auto& value : persona.keys) {
        if (isTold(value))
            told << value.text;
    }
    column.text(told.isEmpty() ? QCoreApplication::translate("paper", "people of all kinds")
                               : told.join(QStringLiteral(", ")),
                dress::body, lines(3));
    QStringList can = persona.hard + persona.soft;
    can = can.first(std::min<qsizetype>(can.size(), static_cast<qsizetype>(m_density.shared)));
    if (!can.isEmpty())
        column.text(QCoreApplication::translate("paper", "Many can: %1").arg(text::list(can)), dress::note, lines(3));
    if (persona.fit && persona.fit->competencesAsked > 0)
        column.text(QCoreApplication::translate("paper", "Competences you ask: %1 of %2")
                        .arg(persona.fit->competences.size())
                        .arg(persona.fit->competencesAsked),
                    dress::note, 1);
    if (persona.fit && persona.fit->tasksAsked > 0)
        column.text(QCoreApplication::translate("paper", "Tasks they know: %1 of %2")
                        .arg(persona.fit->tasks.size())
                        .arg(persona.fit->tasksAsked),
                    dress::note, 1);
    if (!persona.reference.isEmpty())
        column.text(QCoreApplication::translate("paper", "Reference %1").arg(persona.reference), dress::strong, 1);
    if (!persona.branch.isEmpty())
        column.text(QCoreApplication::translate("paper", "Branch %1").arg(persona.branch), dress::note, 1);
}

void VacancyCardPainter::types()
{
    const VacancyCard::Types& types = m_card.types;
    const std::vector<personas::Persona>& shown = types.personas.personas;
    const Part section(m_canvas, Tag::Section);
    heading(m_page, types.title);
    intro(m_page, types.intro);
    if (!shown.empty()) {
        constexpr double space = 6;
        constexpr std::size_t most = 3;
        constexpr double width = (contentWidth - (most - 1) * space) / most;
        const double y = m_page.y();
        double lowest = y;
        {
            const Part list(m_canvas, Tag::List);
            for (std::size_t i = 0; i < std::min(shown.size(), most); ++i) {
                Column column(m_canvas, m_setter, margin + static_cast<double>(i) * (width + space), y, width);
                type(column, shown[i]);
                lowest = std::max(lowest, column.y());
            }
        }
        m_page.moveTo(lowest + 1);
        const Part part(m_canvas, Tag::Paragraph);
        m_page.text(QCoreApplication::translate(
                        "paper", "Would somebody like this suit you? Call the employers' desk of UWV and mention the "
                                 "reference. The adviser first asks the people themselves."),
                    dress::note, lines(2));
    }
    end();
}

void VacancyCardPainter::task(Column& column, const VacancyCard::Task& task)
{
    const Part item(m_canvas, Tag::ListItem);
    constexpr double indent = 3.6;
    column.leftText(QStringLiteral("•"), dress::in(dress::accent, dress::body), 0, indent);
    column.text(task.task, dress::body, m_density.nameLines, indent);
    if (!task.isOwn)
        column.text(QCoreApplication::translate("paper", "from the work of: %1").arg(text::list(task.occupations)),
                    dress::note, 1, indent);
    column.skip(0.5);
}

void VacancyCardPainter::carving()
{
    const VacancyCard::Carving& carving = m_card.carving;
    const Part section(m_canvas, Tag::Section);
    heading(m_page, carving.title);
    intro(m_page, carving.intro);
    const std::size_t count = std::min(carving.tasks.size(), m_density.rows);
    if (count > 0) {
        const std::size_t atLeft = (count + 1) / 2;
        Column left(m_canvas, m_setter, margin, m_page.y(), half);
        Column right(m_canvas, m_setter, rightHalf, m_page.y(), half);
        const Part list(m_canvas, Tag::List);
        for (std::size_t i = 0; i < count; ++i)
            task(i < atLeft ? left : right, carving.tasks[i]);
        m_page.moveTo(std::max(left.y(), right.y()) + 0.5);
    }
    if (!carving.personasText.isEmpty()) {
        const Part part(m_canvas, Tag::Paragraph);
        m_page.text(carving.personasText, dress::body, lines(2));
    }
}

} // namespace spiegel::paper
