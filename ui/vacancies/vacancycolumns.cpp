// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vacancies/vacancycolumns.h"

#include <QCoreApplication>

namespace spiegel::uivacancies {

using mailing::Draft;
using tables::Column;

namespace {

constexpr int nameWidth = 140;
constexpr int titleWidth = 150;
constexpr int placeWidth = 110;
constexpr int statusWidth = 96;

Column named(const char* words, int width)
{
    Column column;
    column.title = QCoreApplication::translate("uivacancies", words);
    column.width = width;
    return column;
}

} // namespace

QString statusText(Draft::Status status)
{
    switch (status) {
    case Draft::Status::Ready:
        return QCoreApplication::translate("uivacancies", "ready");
    case Draft::Status::Stopped:
        return QCoreApplication::translate("uivacancies", "on the stop list");
    case Draft::Status::Skipped:
        break;
    }
    return QCoreApplication::translate("uivacancies", "no address");
}

std::vector<Column> vacancyColumns(const OffersPointer& offers, const std::shared_ptr<const Drafts>& employers)
{
    const auto at = [offers](int row) -> const Offers::Line& { return offers->lines[static_cast<std::size_t>(row)]; };
    const auto employerOf = [at, employers](int row) -> const Draft& {
        return (*employers)[static_cast<std::size_t>(at(row).employer)];
    };
    std::vector<Column> columns;
    Column employer = named(QT_TRANSLATE_NOOP("uivacancies", "Employer"), nameWidth);
    employer.wraps = true;
    employer.text = [employerOf](int row) {
        const Draft& one = employerOf(row);
        return one.name.isEmpty() ? one.employer : one.name;
    };
    columns.push_back(employer);
    columns.push_back(tables::nameColumn(QCoreApplication::translate("uivacancies", "Vacancy"), titleWidth,
                                         [at](int row) { return at(row).title; }));
    columns.back().toolTip = columns.back().text;
    Column place = named(QT_TRANSLATE_NOOP("uivacancies", "Place"), placeWidth);
    place.wraps = true;
    place.text = [at](int row) { return at(row).place; };
    columns.push_back(place);
    Column mail = named(QT_TRANSLATE_NOOP("uivacancies", "Mail"), statusWidth);
    mail.wraps = true;
    mail.explanation = QCoreApplication::translate("uivacancies", "Whether a draft can be made for this employer");
    mail.text = [employerOf](int row) { return statusText(employerOf(row).status); };
    mail.toolTip = [employerOf](int row) { return employerOf(row).address; };
    mail.tone = [employerOf](int row) {
        return employerOf(row).status == Draft::Status::Ready ? look::Role::Text : look::Role::Muted;
    };
    columns.push_back(mail);
    return columns;
}

std::vector<int> linesWith(const Offers& offers, const QString& text)
{
    std::vector<int> rows;
    for (std::size_t row = 0; row < offers.lines.size(); ++row) {
        const Offers::Line& line = offers.lines[row];
        const Draft& employer = offers.employers[static_cast<std::size_t>(line.employer)];
        if (line.title.contains(text, Qt::CaseInsensitive) || employer.name.contains(text, Qt::CaseInsensitive) ||
            line.place.contains(text, Qt::CaseInsensitive))
            rows.push_back(static_cast<int>(row));
    }
    return rows;
}

} // namespace spiegel::uivacancies
