// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cardpages/coverpage.h"

#include "core/cardpages/cvcardpage.h"
#include "core/reports/coversheet.h"
#include "core/text/dutch.h"

#include <QCoreApplication>

namespace spiegel::cardpages {

using reports::CoverSheet;

namespace {

constexpr double margin = 17;
constexpr double top = 16;
constexpr double bottom = 280;
constexpr double contentWidth = a4.width() - 2 * margin;
constexpr double nameWidth = 44;   ///< of a fact
constexpr double countWidth = 26;  ///< of a column of figures
constexpr double adviserAt = 0.45; ///< where the second column of the groups begins, of the width
constexpr TextStyle large{Weight::SemiBold, points(19), dress::accent};

class CoverPainter
{
public:
    CoverPainter(const CoverSheet& sheet, Canvas& canvas, Typesetter& setter)
        : m_sheet(sheet)
        , m_canvas(canvas)
        , m_setter(setter)
        , m_page(canvas, setter, margin, top, contentWidth)
    {
    }

    void paint()
    {
        m_canvas.beginPage(a4);
        title();
        totals();
        facts();
        statement();
        reasons();
        groups();
    }

private:
    void title();
    void totals();
    void facts();
    void statement();
    void reasons();
    void groups();
    void groupHead(bool isFirst);
    void groupRow(const CoverSheet::Group& group);
    void heading(const QString& text);
    void count(int value, double fromRight, bool isStrong = false);
    /// Goes on to a new page where less than this is left of the page; whether it did.
    bool makeRoom(double height);

    const CoverSheet& m_sheet;
    Canvas& m_canvas;
    Typesetter& m_setter;
    Column m_page;
};

bool CoverPainter::makeRoom(double height)
{
    if (m_page.y() + height <= bottom)
        return false;
    m_canvas.beginPage(a4);
    m_page.moveTo(top);
    return true;
}

void CoverPainter::heading(const QString& text)
{
    constexpr double withSomethingBelow = 22;
    m_page.skip(5);
    makeRoom(withSomethingBelow);
    m_canvas.bookmark(text, m_page.y() - 2);
    const Part part(m_canvas, Tag::Heading2);
    m_page.text(text, dress::heading, 1);
    m_page.skip(1.2);
}

void CoverPainter::title()
{
    {
        const Part part(m_canvas, Tag::Heading1);
        m_page.text(QCoreApplication::translate("cardpages", "Cover sheet"), dress::in(dress::accent, dress::strong),
                    1);
        m_page.skip(0.6);
        m_page.text(m_sheet.title, dress::title, 2);
    }
    m_page.skip(3);
    m_page.rule();
    m_page.skip(4);
}

void CoverPainter::totals()
{
    const Part part(m_canvas, Tag::Paragraph);
    const auto say = [&](int value, const QString& what, double left) {
        const Line number = m_setter.line(text::number(qint64(value)), large);
        m_canvas.text(number, {left, m_page.y() + Column::rise(large)});
        m_canvas.text(m_setter.line(what, dress::body), {left + number.width + 2, m_page.y() + Column::rise(large)});
    };
    say(m_sheet.made(),
        m_sheet.made() == 1 ? QCoreApplication::translate("cardpages", "card")
                            : QCoreApplication::translate("cardpages", "cards"),
        margin);
    say(m_sheet.notMade(),
        m_sheet.notMade() == 1 ? QCoreApplication::translate("cardpages", "CV without a card")
                               : QCoreApplication::translate("cardpages", "CVs without a card"),
        margin + contentWidth / 2);
    m_page.skip(Column::lineHeight(large) + 3);
}

void CoverPainter::facts()
{
    const Part table(m_canvas, Tag::Table);
    for (const CoverSheet::Fact& fact : m_sheet.facts) {
        const Part row(m_canvas, Tag::TableRow);
        {
            const Part cell(m_canvas, Tag::RowHeader);
            m_page.leftText(fact.name, dress::note, 0, nameWidth - 2);
        }
        const Part cell(m_canvas, Tag::TableCell);
        m_page.text(fact.value, dress::body, 3, nameWidth);
        m_page.skip(0.8);
    }
}

void CoverPainter::statement()
{
    heading(QCoreApplication::translate("cardpages", "What may stand on a card"));
    const Part list(m_canvas, Tag::List);
    int number = 1;
    for (const QString& rule : m_sheet.statements) {
        makeRoom(10);
        const Part item(m_canvas, Tag::ListItem);
        m_page.leftText(QString::number(number++), dress::in(dress::accent, dress::strong), 0, 5);
        m_page.text(rule, dress::body, 4, 6);
        m_page.skip(0.8);
    }
}

void CoverPainter::count(int value, double fromRight, bool isStrong)
{
    const Part cell(m_canvas, Tag::TableCell);
    const Line line = m_setter.line(text::number(qint64(value)), isStrong ? dress::strong : dress::body);
    m_canvas.text(line, {m_page.right() - fromRight - line.width, m_page.y() + Column::rise(dress::body)});
}

void CoverPainter::reasons()
{
    if (m_sheet.reasons.empty())
        return;
    heading(QCoreApplication::translate("cardpages", "Not made, and why"));
    const Part table(m_canvas, Tag::Table);
    for (const CoverSheet::Reason& reason : m_sheet.reasons) {
        makeRoom(6);
        const Part row(m_canvas, Tag::TableRow);
        count(reason.cvs, 0);
        const Part cell(m_canvas, Tag::RowHeader);
        m_page.leftText(reason.text, dress::body, 0, contentWidth - countWidth);
        m_page.skip(Column::lineHeight(dress::body) + 0.8);
    }
}

void CoverPainter::groupHead(bool isFirst)
{
    // Later pages repeat it for the eye; who listens has heard it once.
    const auto cell = [&](const QString& text, double left, double right) {
        const auto write = [&] {
            const Line line = m_setter.line(text, dress::note);
            m_canvas.text(line, {right > 0 ? m_page.right() - right + countWidth - line.width : m_page.left() + left,
                                 m_page.y() + Column::rise(dress::note)});
        };
        if (!isFirst) {
            write();
            return;
        }
        const Part part(m_canvas, Tag::ColumnHeader);
        write();
    };
    const auto row = [&] {
        cell(QCoreApplication::translate("cardpages", "Branch"), 0, 0);
        cell(QCoreApplication::translate("cardpages", "Adviser"), contentWidth * adviserAt, 0);
        cell(QCoreApplication::translate("cardpages", "Cards"), 0, 2 * countWidth);
        cell(QCoreApplication::translate("cardpages", "Not made"), 0, countWidth);
    };
    if (isFirst) {
        const Part part(m_canvas, Tag::TableRow);
        row();
    } else {
        row();
    }
    m_page.skip(Column::lineHeight(dress::note) + 0.6);
    m_page.rule();
    m_page.skip(1);
}

void CoverPainter::groupRow(const CoverSheet::Group& group)
{
    const QString nobody = QCoreApplication::translate("cardpages", "not known");
    const Part row(m_canvas, Tag::TableRow);
    const double second = contentWidth * adviserAt;
    {
        const Part cell(m_canvas, Tag::RowHeader);
        m_page.leftText(group.branch.isEmpty() ? nobody : group.branch, dress::body, 0, second - 3);
    }
    {
        const Part cell(m_canvas, Tag::RowHeader);
        m_page.leftText(group.adviser.isEmpty() ? nobody : group.adviser, dress::body, second,
                        contentWidth - second - 2 * countWidth);
    }
    count(group.made, countWidth, true);
    count(group.notMade, 0);
    m_page.skip(Column::lineHeight(dress::body) + 0.4);
}

void CoverPainter::groups()
{
    if (m_sheet.groups.empty())
        return;
    heading(QCoreApplication::translate("cardpages", "By branch and adviser"));
    const Part table(m_canvas, Tag::Table);
    groupHead(true);
    for (const CoverSheet::Group& group : m_sheet.groups) {
        if (makeRoom(6))
            groupHead(false);
        groupRow(group);
    }
}

} // namespace

void paintCover(const CoverSheet& sheet, Canvas& canvas, Typesetter& setter)
{
    CoverPainter(sheet, canvas, setter).paint();
}

QByteArray coverPdf(const CoverSheet& sheet, Typesetter& setter)
{
    PdfCanvas canvas({QCoreApplication::translate("cardpages", "Cover sheet: %1").arg(sheet.title),
                      QCoreApplication::translate("cardpages", "en", "language of the paper"), sheet.snapshot});
    paintCover(sheet, canvas, setter);
    return canvas.finish();
}

} // namespace spiegel::cardpages
