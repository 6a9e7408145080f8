// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/cvcardpage.h"

#include "core/cards/cvcard.h"
#include "core/paper/paintcanvas.h"
#include "core/paper/pdfcanvas.h"
#include "core/paper/sheet.h"
#include "core/text/dutch.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace spiegel::paper {

using cards::CvCard;

namespace {

constexpr double margin = 17;
constexpr double top = 14;
constexpr double bottom = 284;
constexpr double gutter = 9;
constexpr double partGutter = 4;
constexpr int introLines = 2;
constexpr int bulletLines = 2;
constexpr double contentWidth = a4.width() - 2 * margin;

/// How many rows the lists may have: less when a card would not fit.
struct Density
{
    std::size_t rows;
    int nameLines;
};
constexpr Density densities[] = {{6, 2}, {6, 1}, {5, 1}, {4, 1}, {3, 1}};

QString joined(const QStringList& parts)
{
    QStringList known;
    for (const QString& part : parts) {
        if (!part.isEmpty() && !known.contains(part))
            known << part;
    }
    return known.join(QStringLiteral("  ·  "));
}

/// 'Cv 123456'; a number that begins with CV itself is enough.
QString cvTitle(const QString& cv)
{
    return cv.startsWith(QStringLiteral("cv"), Qt::CaseInsensitive)
               ? cv
               : QCoreApplication::translate("paper", "CV %1").arg(cv);
}

/// A share as a whole percentage, rounded exactly.
QString percent(const figures::Figure& figure)
{
    return text::percentOf(figure.people, figure.of, 0);
}

/// A word and an arrow, so that it can be read without colour.
QString directionText(occupations::LevelChange change)
{
    switch (change) {
    case occupations::LevelChange::Up:
        return QCoreApplication::translate("paper", "↑ higher level");
    case occupations::LevelChange::Sideways:
        return QCoreApplication::translate("paper", "→ same level");
    case occupations::LevelChange::Down:
        return QCoreApplication::translate("paper", "↓ lower level");
    case occupations::LevelChange::Unknown:
        break;
    }
    return {};
}

/// 'after 2.5 years'; in months below one year.
QString afterText(double months)
{
    constexpr double year = 12;
    if (std::round(months) < year) {
        const auto whole = static_cast<int>(std::max(1.0, std::round(months)));
        return (whole == 1 ? QCoreApplication::translate("paper", "after %1 month")
                           : QCoreApplication::translate("paper", "after %1 months"))
            .arg(whole);
    }
    const double years = std::round(months / year * 2) / 2;
    return QCoreApplication::translate("paper", "after %1 years")
        .arg(text::number(years, years == std::floor(years) ? 0 : 1));
}

class Painter
{
public:
    Painter(const CvCard& card, Canvas& canvas, Typesetter& setter, Density density)
        : m_card(card)
        , m_canvas(canvas)
        , m_setter(setter)
        , m_density(density)
        , m_page(canvas, setter, margin, top, contentWidth)
    {
    }

    /// Where the last section ends, mm.
    double paint()
    {
        header();
        mirror();
        peers();
        const double y = m_page.y();
        Column left(m_canvas, m_setter, margin, y, (contentWidth - gutter) / 2);
        Column right(m_canvas, m_setter, margin + (contentWidth + gutter) / 2, y, (contentWidth - gutter) / 2);
        did(left);
        want(right);
        m_page.moveTo(std::max(left.y(), right.y()) + 3.5);
        vacancies();
        chances();
        return m_page.y();
    }

    void footer()
    {
        Column foot(m_canvas, m_setter, margin, bottom + 1.5, contentWidth);
        foot.rule();
        foot.skip(1.5);
        const Part part(m_canvas, Tag::Paragraph);
        foot.text(m_card.method, dress::in(dress::muted, {Weight::Regular, points(7), 0}), 3);
    }

private:
    void heading(Column& column, const QString& title)
    {
        m_canvas.bookmark(title, column.y() - 2);
        const Part part(m_canvas, Tag::Heading2);
        column.text(title, dress::heading, 1);
        column.skip(0.6);
    }

    void intro(Column& column, const QString& text)
    {
        const Part part(m_canvas, Tag::Paragraph);
        column.text(text, dress::note, 4);
        column.skip(1.6);
    }

    void header();
    void mirror();
    void score(Column& column);
    void peers();
    void bullet(const QString& words);
    void did(Column& column);
    void want(Column& column);
    void row(Column& column, const QString& name, const figures::Figure& figure, const QString& detail);
    void vacancies();
    void chances();
    void index(const CvCard::Chances& chances);

    const CvCard& m_card;
    Canvas& m_canvas;
    Typesetter& m_setter;
    Density m_density;
    Column m_page;
};

void Painter::header()
{
    constexpr double code = 17;
    const CvCard::Header& header = m_card.header;
    const Part section(m_canvas, Tag::Section);
    {
        const Part figure(
            m_canvas, Tag::Figure,
            QCoreApplication::translate("paper", "QR code of the number of this card: %1").arg(header.number));
        paintQr(m_canvas, header.number, {m_page.right() - code, top}, code);
    }
    Column left(m_canvas, m_setter, margin, top - 1, contentWidth - code - 52);
    {
        const Part part(m_canvas, Tag::Heading1);
        left.text(QCoreApplication::translate("paper", "Cv-kaart"), dress::in(dress::accent, dress::strong), 1);
        left.skip(0.4);
        left.text(cvTitle(header.cv), dress::title, 1);
    }
    left.skip(0.6);
    {
        const Part part(m_canvas, Tag::Paragraph);
        left.text(header.occupation, {Weight::Regular, points(11), dress::ink}, 2);
        left.skip(0.4);
        left.text(joined({header.place, header.region}), dress::note, 1);
    }
    Column right(m_canvas, m_setter, margin, top - 0.6, contentWidth - code - 5);
    {
        const Part part(m_canvas, Tag::Paragraph);
        const QString week = QCoreApplication::translate("paper", "Week of %1").arg(text::date(header.snapshot));
        const QString branch =
            header.branch.isEmpty() ? QString() : QCoreApplication::translate("paper", "Branch %1").arg(header.branch);
        const QString adviser = header.adviser.isEmpty()
                                    ? QString()
                                    : QCoreApplication::translate("paper", "Adviser %1").arg(header.adviser);
        const QString number = QCoreApplication::translate("paper", "Card %1").arg(header.number);
        for (const QString& line : {week, branch, adviser, number}) {
            if (line.isEmpty())
                continue;
            right.rightText(line, dress::note, 47);
            right.skip(Column::lineHeight(dress::note));
        }
    }
    m_page.moveTo(std::max(left.y(), top + code) + 3);
    m_page.rule();
    m_page.skip(4);
}

void Painter::score(Column& column)
{
    const CvCard::Mirror& mirror = m_card.mirror;
    if (mirror.score == unknown)
        return;
    const Part part(m_canvas, Tag::Paragraph);
    const QString number = text::number(mirror.score);
    column.leftText(number, dress::display, 0, column.width());
    const double width = m_setter.widthOf(number, dress::display);
    m_canvas.text(m_setter.line(QCoreApplication::translate("paper", "out of 100"), dress::note),
                  {column.left() + width + 1.8, column.y() + Column::rise(dress::display)});
    column.skip(Column::lineHeight(dress::display) + 0.5);
    column.bar(mirror.score / 100.0, 2.2);
    if (mirror.usual != unknown) {
        const double at = column.left() + column.width() * mirror.usual / 100;
        m_canvas.fill(QRectF(at - 0.25, column.y() - 0.8, 0.5, 3.8), dress::ink);
    }
    column.skip(4.2);
    column.text(mirror.usualText, dress::note, 3);
}

void Painter::mirror()
{
    const CvCard::Mirror& mirror = m_card.mirror;
    const Part section(m_canvas, Tag::Section);
    heading(m_page, mirror.title);
    const double y = m_page.y();
    Column left(m_canvas, m_setter, margin, y, 42);
    score(left);
    Column right(m_canvas, m_setter, margin + 52, y + 0.8, contentWidth - 52);
    {
        const Part part(m_canvas, Tag::Paragraph);
        right.text(mirror.intro, dress::body, 2);
    }
    right.skip(1.4);
    const Part list(m_canvas, Tag::List);
    int number = 1;
    for (const quality::Finding& fix : mirror.fixes) {
        const Part item(m_canvas, Tag::ListItem);
        const QString gain = (fix.gain == 1 ? QCoreApplication::translate("paper", "+%1 point")
                                            : QCoreApplication::translate("paper", "+%1 points"))
                                 .arg(fix.gain);
        right.leftText(QString::number(number++), dress::in(dress::accent, dress::strong), 0, 5);
        right.rightText(gain, dress::in(dress::accent, dress::strong), 24);
        Column words(m_canvas, m_setter, right.left() + 5, right.y(), right.width() - 5 - 22);
        words.text(fix.remedy, dress::strong, 2);
        words.text(fix.text + QLatin1Char(' ') + fix.explanation, dress::note, 2);
        right.moveTo(words.y() + 1.6);
    }
    m_page.moveTo(std::max(left.y(), right.y()) + 2);
    m_page.rule();
    m_page.skip(3.5);
}

void Painter::bullet(const QString& words)
{
    constexpr double indent = 3.6;
    const Part item(m_canvas, Tag::ListItem);
    m_page.leftText(QStringLiteral("•"), dress::in(dress::accent, dress::body), 0, indent);
    m_page.text(words, dress::body, bulletLines, indent);
    m_page.skip(0.3);
}

void Painter::peers()
{
    const CvCard::Peers& peers = m_card.peers;
    const Part section(m_canvas, Tag::Section);
    heading(m_page, peers.title);
    {
        const Part part(m_canvas, Tag::Paragraph);
        m_page.text(peers.intro, dress::body, introLines);
    }
    QStringList points;
    for (const CvCard::Shared& shared : peers.shared)
        points << shared.text;
    if (!peers.agesText.isEmpty())
        points << peers.agesText;
    if (!points.isEmpty()) {
        m_page.skip(0.8);
        const Part list(m_canvas, Tag::List);
        for (const QString& point : points)
            bullet(point);
    }
    m_page.skip(3.5);
}

void Painter::row(Column& column, const QString& name, const figures::Figure& figure, const QString& detail)
{
    constexpr double figureWidth = 13;
    const Part line(m_canvas, Tag::TableRow);
    {
        const Part cell(m_canvas, Tag::TableCell);
        column.rightText(percent(figure), dress::strong, figureWidth);
    }
    Column names(m_canvas, m_setter, column.left(), column.y(), column.width() - figureWidth);
    {
        const Part cell(m_canvas, Tag::RowHeader);
        names.text(name, dress::body, m_density.nameLines);
    }
    column.moveTo(names.y() + 0.5);
    column.bar(figure.share(), 1.5);
    column.skip(1.8);
    {
        const Part cell(m_canvas, Tag::TableCell);
        column.text(detail, dress::note, 1);
    }
    column.skip(1.3);
}

void Painter::did(Column& column)
{
    const CvCard::Did& did = m_card.did;
    const Part section(m_canvas, Tag::Section);
    heading(column, did.title);
    intro(column, did.intro);
    if (did.rows.empty())
        return;
    const Part table(m_canvas, Tag::Table);
    for (std::size_t i = 0; i < std::min(did.rows.size(), m_density.rows); ++i) {
        const CvCard::Step& step = did.rows[i];
        const QString people = QCoreApplication::translate("paper", "%1 people").arg(text::number(step.figure.people));
        const QString sector = step.isOtherSector ? QCoreApplication::translate("paper", "other sector") : QString();
        row(column, step.occupation, step.figure,
            joined({people, directionText(step.change), sector, afterText(step.medianMonths)}));
    }
}

void Painter::want(Column& column)
{
    const CvCard::Want& want = m_card.want;
    const Part section(m_canvas, Tag::Section);
    heading(column, want.title);
    intro(column, want.intro);
    if (want.rows.empty())
        return;
    {
        const Part table(m_canvas, Tag::Table);
        for (std::size_t i = 0; i < std::min(want.rows.size(), m_density.rows); ++i) {
            const CvCard::Wish& wish = want.rows[i];
            const QString people =
                QCoreApplication::translate("paper", "%1 people").arg(text::number(wish.figure.people));
            const QString listed = wish.listed ? QCoreApplication::translate("paper", "✓ in your CV")
                                               : QCoreApplication::translate("paper", "not yet in your CV");
            row(column, wish.occupation, wish.figure, joined({people, listed}));
        }
    }
    if (want.silent > 0) {
        const Part part(m_canvas, Tag::Paragraph);
        column.text(QCoreApplication::translate("paper", "%1 other people name no occupation that they wish.")
                        .arg(text::number(want.silent)),
                    dress::note, 2);
    }
}

void Painter::vacancies()
{
    const CvCard::Vacancies& vacancies = m_card.vacancies;
    const Part section(m_canvas, Tag::Section);
    m_page.rule();
    m_page.skip(3.5);
    heading(m_page, vacancies.title);
    intro(m_page, vacancies.intro);
    if (!vacancies.rows.empty()) {
        const Part table(m_canvas, Tag::Table);
        for (std::size_t i = 0; i < std::min(vacancies.rows.size(), m_density.rows); ++i) {
            const CvCard::Vacancy& vacancy = vacancies.rows[i];
            const Part line(m_canvas, Tag::TableRow);
            {
                const Part cell(m_canvas, Tag::TableCell);
                m_page.rightText(vacancy.reason, dress::note, 62);
            }
            {
                const Part cell(m_canvas, Tag::RowHeader);
                m_page.leftText(vacancy.title, dress::strong, 0, contentWidth - 66);
            }
            m_page.skip(Column::lineHeight(dress::strong) - 0.1);
            const Part cell(m_canvas, Tag::TableCell);
            const QString km = QCoreApplication::translate("paper", "%1 km").arg(text::number(vacancy.km, 1));
            const QString seen =
                vacancy.seen ? QCoreApplication::translate("paper", "you looked at it already") : QString();
            const QString occupation = vacancy.occupation == vacancy.title ? QString() : vacancy.occupation;
            m_page.text(joined({vacancy.place, km, occupation, seen}), dress::note, 1);
            m_page.skip(1.3);
        }
    }
    if (!vacancies.reach.isEmpty()) {
        const Part part(m_canvas, Tag::Paragraph);
        m_page.text(vacancies.reach, dress::note, 2);
    }
}

void Painter::chances()
{
    if (!m_card.chances)
        return;
    const CvCard::Chances& chances = *m_card.chances;
    m_page.skip(3);
    const Part section(m_canvas, Tag::Section);
    heading(m_page, chances.title);
    if (chances.index != unknown)
        index(chances);
    const Part part(m_canvas, Tag::Paragraph);
    const QString gap = chances.text.isEmpty() || chances.method.isEmpty() ? QString() : QStringLiteral(" ");
    m_page.text(chances.text + gap + chances.method, dress::note, 3);
}

/// The figure, and beside it its parts, each with a bar.
void Painter::index(const CvCard::Chances& chances)
{
    constexpr double figureWidth = 33;
    const double y = m_page.y();
    Column figure(m_canvas, m_setter, margin, y, figureWidth);
    {
        const Part part(m_canvas, Tag::Paragraph);
        const QString number = text::number(chances.index);
        figure.leftText(number, dress::display, 0, figureWidth);
        m_canvas.text(m_setter.line(QCoreApplication::translate("paper", "out of 100"), dress::note),
                      {figure.left() + m_setter.widthOf(number, dress::display) + 1.8,
                       figure.y() + Column::rise(dress::display)});
        figure.skip(Column::lineHeight(dress::display));
    }
    double lowest = figure.y();
    const Part list(m_canvas, Tag::List);
    const auto count = static_cast<double>(chances.parts.size());
    const double width = (contentWidth - figureWidth - gutter - (count - 1) * partGutter) / count;
    double left = margin + figureWidth + gutter;
    for (const CvCard::Chances::Part& one : chances.parts) {
        const Part item(m_canvas, Tag::ListItem);
        Column column(m_canvas, m_setter, left, y + 1, width);
        column.text(one.title, dress::note, 2);
        column.moveTo(y + 1 + 2 * Column::lineHeight(dress::note) + 0.6);
        column.text(one.score == unknown ? QCoreApplication::translate("paper", "not known") : text::number(one.score),
                    dress::strong, 1);
        column.skip(0.4);
        column.bar(one.score == unknown ? 0 : one.score / 100.0, 1.5);
        column.skip(2);
        lowest = std::max(lowest, column.y());
        left += width + partGutter;
    }
    m_page.moveTo(lowest + 0.8);
}

Density fitting(const CvCard& card, Typesetter& setter)
{
    NoCanvas nothing;
    for (const Density density : densities) {
        if (Painter(card, nothing, setter, density).paint() <= bottom)
            return density;
    }
    return densities[std::size(densities) - 1];
}

} // namespace

void paintCvCard(const CvCard& card, Canvas& canvas, Typesetter& setter)
{
    const Density density = fitting(card, setter);
    canvas.beginPage(a4);
    Painter painter(card, canvas, setter, density);
    painter.paint();
    painter.footer();
}

QByteArray cvCardPdf(const CvCard& card, Typesetter& setter)
{
    const QString title = QCoreApplication::translate("paper", "Cv-kaart for CV %1").arg(card.header.cv);
    PdfCanvas canvas(
        {title, QCoreApplication::translate("paper", "en", "language of the paper"), card.header.snapshot});
    paintCvCard(card, canvas, setter);
    return canvas.finish();
}

QImage cvCardPicture(const CvCard& card, Typesetter& setter, double pixelsPerMm)
{
    QImage picture((a4 * pixelsPerMm).toSize(), QImage::Format_RGB32);
    picture.fill(Qt::white);
    QPainter painter(&picture);
    PaintCanvas canvas(painter, pixelsPerMm);
    paintCvCard(card, canvas, setter);
    return picture;
}

} // namespace spiegel::paper
