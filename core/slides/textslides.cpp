// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/slides/stage.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace spiegel::slides {

using brainstorm::Section;
using paper::Column;
using paper::Part;
using paper::Tag;

namespace {

constexpr double readable = 205; ///< mm: longer lines are hard to follow
constexpr int mostLines = 40;

/// Paragraphs: an empty line stands between them.
QStringList paragraphsOf(const QString& text)
{
    static const QRegularExpression between(QStringLiteral("\\n\\s*\\n"));
    QStringList paragraphs;
    for (const QString& one : text.split(between, Qt::SkipEmptyParts)) {
        if (!one.simplified().isEmpty())
            paragraphs << one.simplified();
    }
    return paragraphs;
}

void list(Stage& stage, Column& column, const QString& title, const QStringList& items, bool isNumbered)
{
    {
        const Part part(stage.canvas(), Tag::Heading2);
        column.text(title, {dress::Weight::SemiBold, dress::points(15), dress::ink}, 1);
    }
    column.skip(2.5);
    constexpr dress::TextStyle words{dress::Weight::Regular, dress::points(12), dress::ink};
    const Part part(stage.canvas(), Tag::List);
    int number = 0;
    for (const QString& item : items) {
        const Part one(stage.canvas(), Tag::ListItem);
        column.leftText(isNumbered ? QString::number(++number) : QStringLiteral("•"),
                        dress::in(dress::accent, {dress::Weight::SemiBold, dress::points(12), 0}), 0, 7);
        column.text(item, words, 6, 8);
        column.skip(2.2);
    }
}

} // namespace

void paintTextSlides(Stage& stage, const Section& section)
{
    QRectF space = stage.beginSlide(QString(), section.title, {}, {});
    Column column(stage.canvas(), stage.setter(), space.left(), space.top(), readable);
    for (const QString& paragraph : paragraphsOf(section.block.text)) {
        const auto lines = stage.setter().paragraph(paragraph, dress::slideText, readable, mostLines);
        const double height = static_cast<double>(lines.size()) * Column::lineHeight(dress::slideText);
        if (column.y() > space.top() && column.y() + height > space.bottom()) {
            space = stage.beginSlide(QString(), section.title, {}, {}, true);
            column.moveTo(space.top());
        }
        const Part part(stage.canvas(), Tag::Paragraph);
        for (const paper::Line& line : lines) {
            if (column.y() + Column::lineHeight(dress::slideText) > space.bottom()) { // a paragraph of more than a page
                space = stage.beginSlide(QString(), section.title, {}, {}, true);
                column.moveTo(space.top());
            }
            stage.canvas().text(line, {column.left(), column.y() + Column::rise(dress::slideText)});
            column.skip(Column::lineHeight(dress::slideText));
        }
        column.skip(4.5);
    }
}

void paintRefusedSlide(Stage& stage, const Section& section)
{
    const QRectF space = stage.beginSlide(section);
    const QRectF box(space.left(), space.top(), readable, 44);
    stage.canvas().fill(box, dress::panel);
    stage.canvas().fill(QRectF(box.topLeft(), QSizeF(1.6, box.height())), dress::accent);
    Column column(stage.canvas(), stage.setter(), box.left() + 10, box.top() + 9, box.width() - 20);
    const Part part(stage.canvas(), Tag::Paragraph);
    column.text(section.refusal, dress::slideText, 4);
}

void paintClosingSlide(Stage& stage)
{
    const brainstorm::Report& report = stage.report();
    const QRectF space =
        stage.beginSlide(QString(), QCoreApplication::translate("slides", "About this report"), {}, {});
    constexpr double gutter = 16;
    const double width = (space.width() - gutter) / 2;
    Column left(stage.canvas(), stage.setter(), space.left(), space.top(), width);
    if (!report.statements.isEmpty())
        list(stage, left, QCoreApplication::translate("slides", "How people are protected"), report.statements, true);
    Column right(stage.canvas(), stage.setter(), space.left() + width + gutter, space.top(), width);
    list(stage, right, QCoreApplication::translate("slides", "From what it was made"), report.sources, false);
    right.skip(6);
    list(stage, right, QCoreApplication::translate("slides", "Given out"),
         {QCoreApplication::translate("slides", "For whom: %1").arg(report.recipient),
          QCoreApplication::translate("slides", "Legal ground: %1").arg(report.ground)},
         false);
}

} // namespace spiegel::slides
