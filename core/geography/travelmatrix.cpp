// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geography/travelmatrix.h"

#include "core/geography/postcodes.h"

#include <QCoreApplication>

#include <algorithm>

namespace spiegel::geography {

namespace {

constexpr int mostSeconds = 24 * 3600;
constexpr int linesPerReport = 65536;

/// Where the columns stand, or -1.
struct Columns
{
    qsizetype home = -1;
    qsizetype work = -1;
    qsizetype seconds = -1;
    qsizetype mode = -1;
};

/// The cells of a line, in a vector that is used again for the next.
void split(QByteArrayView line, std::vector<QByteArrayView>& found)
{
    found.clear();
    qsizetype start = 0;
    for (qsizetype i = 0; i <= line.size(); ++i) {
        if (i == line.size() || line[i] == ';') {
            found.push_back(line.sliced(start, i - start).trimmed());
            start = i + 1;
        }
    }
}

Columns columnsOf(QByteArrayView header)
{
    Columns columns;
    std::vector<QByteArrayView> names;
    split(header, names);
    for (std::size_t i = 0; i < names.size(); ++i) {
        const QByteArray name = names[i].toByteArray().toLower();
        const auto place = static_cast<qsizetype>(i);
        if (name == "van")
            columns.home = place;
        else if (name == "naar")
            columns.work = place;
        else if (name == "seconden")
            columns.seconds = place;
        else if (name == "vervoer")
            columns.mode = place;
    }
    return columns;
}

/// A whole number of at most nine digits, or -1.
int number(QByteArrayView text)
{
    constexpr qsizetype mostDigits = 9;
    if (text.isEmpty() || text.size() > mostDigits)
        return -1;
    int value = 0;
    for (const char digit : text) {
        if (digit < '0' || digit > '9')
            return -1;
        value = value * 10 + (digit - '0');
    }
    return value;
}

QString place(const QString& name, int line)
{
    return QCoreApplication::translate("geography", "%1, line %2").arg(name).arg(line);
}

Problem noMatrix(const QString& name)
{
    return Problem::failed(
        QCoreApplication::translate("geography", "This is not a table of travel times."), name,
        QCoreApplication::translate("geography", "The first line must be: van;naar;seconden (and vervoer, if it holds "
                                                 "several means of transport)."));
}

Problem wrongRow(const QString& name, int line)
{
    return Problem::failed(
        QCoreApplication::translate("geography", "This line is not a travel time."), place(name, line),
        QCoreApplication::translate("geography", "Needed are two postcodes of four digits, whole seconds (at most a "
                                                 "day), and auto, ov or fiets where there is a column vervoer."));
}

} // namespace

Result<TravelMatrix> TravelMatrix::read(const QByteArray& content, const QString& name, TravelMode mode,
                                        Progress& progress)
{
    const QString step = QCoreApplication::translate("geography", "Reading travel times");
    const Postcodes& postcodes = Postcodes::builtIn();
    TravelMatrix matrix;
    matrix.m_name = name;
    QByteArrayView rest(content);
    if (rest.startsWith("\xEF\xBB\xBF"))
        rest = rest.sliced(3);
    const auto nextLine = [&rest] {
        const qsizetype end = rest.indexOf('\n');
        const QByteArrayView line = end < 0 ? rest : rest.first(end);
        rest = end < 0 ? QByteArrayView() : rest.sliced(end + 1);
        return line.trimmed();
    };
    const Columns columns = columnsOf(nextLine());
    if (columns.home < 0 || columns.work < 0 || columns.seconds < 0)
        return fail(noMatrix(name));
    const qsizetype needed = std::max({columns.home, columns.work, columns.seconds, columns.mode});
    std::vector<QByteArrayView> row;
    for (int lineNumber = 2; !rest.isEmpty(); ++lineNumber) {
        if (lineNumber % linesPerReport == 0) {
            progress.report(content.size() - rest.size(), content.size(), step);
            if (progress.cancelled())
                return fail(Problem::cancelled());
        }
        const QByteArrayView line = nextLine();
        if (line.isEmpty())
            continue;
        split(line, row);
        if (static_cast<qsizetype>(row.size()) <= needed)
            return fail(wrongRow(name, lineNumber));
        const auto cell = [&row](qsizetype column) { return row[static_cast<std::size_t>(column)]; };
        const int home = number(cell(columns.home));
        const int work = number(cell(columns.work));
        const int seconds = number(cell(columns.seconds));
        const std::optional<TravelMode> by =
            columns.mode < 0 ? mode : travelModeOf(QString::fromUtf8(cell(columns.mode)));
        if (home < 0 || home > 9999 || work < 0 || work > 9999 || seconds < 0 || seconds > mostSeconds || !by)
            return fail(wrongRow(name, lineNumber));
        const std::optional<int> from = postcodes.indexOf(home);
        const std::optional<int> to = postcodes.indexOf(work);
        if (!from || !to) {
            ++matrix.m_unknownRows;
            continue;
        }
        auto& byTarget = matrix.m_byTarget[static_cast<std::size_t>(*by)];
        byTarget.resize(static_cast<std::size_t>(postcodes.count()));
        byTarget[static_cast<std::size_t>(*to)].push_back({static_cast<std::int16_t>(*from), seconds});
    }
    matrix.tidy();
    if (matrix.m_pairs == 0)
        return fail(noMatrix(name));
    return matrix;
}

void TravelMatrix::tidy()
{
    for (auto& byTarget : m_byTarget) {
        for (std::vector<Cell>& homes : byTarget) {
            // The last of equals is the one to keep: turned round it is the first.
            std::reverse(homes.begin(), homes.end());
            std::stable_sort(homes.begin(), homes.end(), [](Cell a, Cell b) { return a.home < b.home; });
            homes.erase(std::unique(homes.begin(), homes.end(), [](Cell a, Cell b) { return a.home == b.home; }),
                        homes.end());
            homes.shrink_to_fit();
            m_pairs += static_cast<int>(homes.size());
        }
    }
}

bool TravelMatrix::has(TravelMode mode) const
{
    return !m_byTarget[static_cast<std::size_t>(mode)].empty();
}

std::span<const TravelMatrix::Cell> TravelMatrix::to(int target, TravelMode mode) const
{
    if (!has(mode))
        return {};
    return m_byTarget[static_cast<std::size_t>(mode)][static_cast<std::size_t>(target)];
}

int TravelMatrix::seconds(int home, int target, TravelMode mode) const
{
    const auto cells = to(target, mode);
    const auto found =
        std::lower_bound(cells.begin(), cells.end(), home, [](const Cell& cell, int one) { return cell.home < one; });
    return found != cells.end() && found->home == home ? found->seconds : unknown;
}

} // namespace spiegel::geography
