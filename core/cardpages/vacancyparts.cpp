// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cardpages/vacancyparts.h"

#include "core/text/dutch.h"

#include <QCoreApplication>

#include <algorithm>

namespace spiegel::cardpages {

using vacancycards::VacancyCard;

namespace {

constexpr TextStyle big{Weight::SemiBold, points(22), dress::accent};

/// What of a key says something: not 'differs', not 'known'.
bool isTold(const personas::Persona::KeyValue& value)
{
    return value.word != QLatin1String("any") && value.word != QLatin1String("known") &&
           value.word != QLatin1String("unknown") && value.word != QLatin1String("zone");
}

} // namespace

void VacancyParts::end()
{
    m_page.skip(1.5);
    m_page.rule();
    m_page.skip(3.2);
}

void VacancyParts::large(Column& column, const QString& number, const QString& what, QRgb colour)
{
    const Part part(m_canvas, Tag::Paragraph);
    const TextStyle style = dress::in(colour, big);
    column.leftText(number, style, 0, column.width());
    const double width = m_setter.widthOf(number, style) + 2;
    // The last line stands beside the foot of the figure, another one above it.
    const QList<Line> beside = m_setter.paragraph(what, dress::note, column.width() - width, 2);
    double y = column.y() + Column::rise(style) - static_cast<double>(beside.size()) * Column::lineHeight(dress::note);
    for (const Line& line : beside)
        m_canvas.text(line, {column.left() + width, y += Column::lineHeight(dress::note)});
    column.skip(Column::lineHeight(style));
}

void VacancyParts::score(Column& column, int score, int usual)
{
    if (score == unknown)
        return;
    const QString beside =
        usual == unknown ? QCoreApplication::translate("cardpages", "out of 100")
                         : QCoreApplication::translate("cardpages", "out of 100; vacancies like it: %1").arg(usual);
    large(column, text::number(score), beside, dress::accent);
    column.bar(score / 100.0, 1.8);
    if (usual != unknown)
        m_canvas.fill(QRectF(column.left() + column.width() * usual / 100 - 0.25, column.y() - 0.6, 0.5, 3),
                      dress::ink);
    column.skip(3.6);
}

void VacancyParts::mending(Column& column, const QString& remedy, const QString& text, int gain)
{
    const Part item(m_canvas, Tag::ListItem);
    constexpr double gainWidth = 20;
    column.rightText(QCoreApplication::translate("cardpages", "+%1 points").arg(gain),
                     dress::in(dress::accent, dress::strong), gainWidth);
    Column words(m_canvas, m_setter, column.left(), column.y(), column.width() - gainWidth);
    words.text(remedy, dress::strong, lines(3));
    words.text(text, dress::note, lines(2));
    column.moveTo(words.y() + 1.2);
}

void VacancyParts::fitting(Column& column, int fitting, int near, const QString& what)
{
    large(column, text::number(fitting), what, dress::accent);
    column.bar(near > 0 ? static_cast<double>(fitting) / near : 0, 1.8);
    column.skip(3.6);
}

void VacancyParts::counted(Column& column, const QString& name, const Counted& counted)
{
    const Part line(m_canvas, Tag::TableRow);
    {
        const Part cell(m_canvas, Tag::TableCell);
        column.rightText(counted.text, counted.people > 0 ? dress::in(dress::accent, dress::strong) : dress::note,
                         counted.width);
    }
    Column names(m_canvas, m_setter, column.left(), column.y(), column.width() - counted.width);
    {
        const Part cell(m_canvas, Tag::RowHeader);
        names.text(name, dress::body, m_density.nameLines);
    }
    column.moveTo(names.y() + 0.4);
    column.bar(counted.most > 0 ? static_cast<double>(counted.people) / counted.most : 0, 1.2);
}

void VacancyParts::costs(Column& column, const std::vector<VacancyCard::Cost>& costs, int near)
{
    if (costs.empty())
        return;
    {
        const Part part(m_canvas, Tag::Paragraph);
        column.text(QCoreApplication::translate("cardpages", "How many more, if you drop one demand:"), dress::note, 1);
    }
    column.skip(0.8);
    const Part table(m_canvas, Tag::Table);
    constexpr double moreWidth = 30;
    for (const VacancyCard::Cost& one : costs) {
        counted(column, one.demand, {one.text, moreWidth, one.more, near});
        column.skip(2.2);
    }
}

void VacancyParts::type(Column& column, const personas::Personas& all, const personas::Persona& persona)
{
    const Part item(m_canvas, Tag::ListItem);
    m_canvas.fill(QRectF(column.left(), column.y(), column.width(), 0.5), dress::bar);
    column.skip(1.4);
    column.text(
        QCoreApplication::translate("cardpages", "At least %1 people").arg(text::number(all.told(persona.people))),
        dress::in(dress::accent, dress::strong), 1);
    QStringList told;
    for (const auto& value : persona.keys) {
        if (isTold(value))
            told << value.text;
    }
    column.text(told.isEmpty() ? QCoreApplication::translate("cardpages", "people of all kinds")
                               : told.join(QStringLiteral(", ")),
                dress::body, lines(3));
    QStringList can = persona.hard + persona.soft;
    can = can.first(std::min<qsizetype>(can.size(), static_cast<qsizetype>(m_density.shared)));
    if (!can.isEmpty())
        column.text(QCoreApplication::translate("cardpages", "Many can: %1").arg(text::list(can)), dress::note,
                    lines(3));
    if (persona.fit && persona.fit->competencesAsked > 0)
        column.text(QCoreApplication::translate("cardpages", "Competences you ask: %1 of %2")
                        .arg(persona.fit->competences.size())
                        .arg(persona.fit->competencesAsked),
                    dress::note, 1);
    if (persona.fit && persona.fit->tasksAsked > 0)
        column.text(QCoreApplication::translate("cardpages", "Tasks they know: %1 of %2")
                        .arg(persona.fit->tasks.size())
                        .arg(persona.fit->tasksAsked),
                    dress::note, 1);
    if (!persona.reference.isEmpty())
        column.text(QCoreApplication::translate("cardpages", "Reference %1").arg(persona.reference), dress::strong, 1);
    if (!persona.branch.isEmpty())
        column.text(QCoreApplication::translate("cardpages", "Branch %1").arg(persona.branch), dress::note, 1);
}

void VacancyParts::types(const VacancyCard::Types& types)
{
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
                type(column, types.personas, shown[i]);
                lowest = std::max(lowest, column.y());
            }
        }
        m_page.moveTo(lowest + 1);
        const Part part(m_canvas, Tag::Paragraph);
        m_page.text(QCoreApplication::translate(
                        "cardpages",
                        "Would somebody like this suit you? Call the employers' desk of UWV and mention the "
                        "reference. The adviser first asks the people themselves."),
                    dress::note, lines(2));
    }
}

void VacancyParts::task(Column& column, const VacancyCard::Task& task)
{
    const Part item(m_canvas, Tag::ListItem);
    constexpr double indent = 3.6;
    column.leftText(QStringLiteral("•"), dress::in(dress::accent, dress::body), 0, indent);
    column.text(task.task, dress::body, m_density.nameLines, indent);
    if (!task.isOwn)
        column.text(QCoreApplication::translate("cardpages", "from the work of: %1").arg(text::list(task.occupations)),
                    dress::note, 1, indent);
    column.skip(0.5);
}

void VacancyParts::carving(const VacancyCard::Carving& carving)
{
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

} // namespace spiegel::cardpages
