// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/targetgroup/giveoutfile.h"

#include "core/text/dutch.h"
#include "ui/tables/separated.h"
#include "ui/tables/tablemodel.h"
#include "ui/targetgroup/targettables.h"

#include <QCoreApplication>

#include <numeric>

namespace spiegel::targetgroup {

using statistics::Statistics;

namespace {

QString inWords(const char* words)
{
    return QCoreApplication::translate("targetgroup", words);
}

QString recorded(const QString& text)
{
    return text.isEmpty() ? inWords(QT_TRANSLATE_NOOP("targetgroup", "not recorded")) : text;
}

QString tableText(const Statistics& statistics, tables::Separator separator)
{
    tables::TableModel model;
    const auto shared = std::make_shared<const Statistics>(statistics);
    const int rows = static_cast<int>(statistics.rows.size());
    model.setContent(outsideColumns(shared), rows);
    std::vector<int> all(static_cast<std::size_t>(rows));
    std::iota(all.begin(), all.end(), 0);
    return tables::separated(model, all, separator);
}

QStringList below(const Statistics& statistics)
{
    QStringList lines = factsOf(statistics);
    lines.prepend(titleOf(statistics));
    return lines << statistics::notes(statistics);
}

} // namespace

QString titleOf(const Statistics& statistics)
{
    QStringList by;
    for (const populations::Variable variable : statistics.plan.request.by)
        by << populations::name(variable).toLower();
    return inWords(QT_TRANSLATE_NOOP("targetgroup", "%1 by %2"))
        .arg(populations::name(statistics.plan.request.population), text::list(by));
}

QStringList factsOf(const Statistics& statistics)
{
    QStringList facts = {
        inWords(QT_TRANSLATE_NOOP("targetgroup", "Where: %1.")).arg(statistics.zoneText),
        inWords(QT_TRANSLATE_NOOP("targetgroup", "Week: %1.")).arg(text::date(statistics.release.snapshot))};
    for (const statistics::Filter& filter : statistics.plan.request.where)
        facts << inWords(QT_TRANSLATE_NOOP("targetgroup", "Only who has %1: %2."))
                     .arg(populations::name(filter.variable).toLower(), filter.value);
    facts << inWords(QT_TRANSLATE_NOOP("targetgroup", "Given out as number %1 to: %2. Legal ground: %3."))
                 .arg(QString::number(statistics.release.number), recorded(statistics.release.recipient),
                      recorded(statistics.release.ground));
    return facts;
}

QString clipboardText(const Statistics& statistics)
{
    return tableText(statistics, tables::Separator::Tab) + QLatin1Char('\n') +
           below(statistics).join(QLatin1Char('\n')) + QLatin1Char('\n');
}

QByteArray csvFile(const Statistics& statistics)
{
    QString text = tableText(statistics, tables::Separator::Comma) + QLatin1Char('\n');
    for (QString line : below(statistics)) {
        // A recipient is typed by hand: it must not run in a spreadsheet either.
        if (QStringView(u"=+-@").contains(line.front()))
            line.prepend(QLatin1Char('\''));
        text += QLatin1Char('"') + line.replace(QLatin1Char('"'), QStringLiteral("\"\"")) + QStringLiteral("\"\n");
    }
    return text.toUtf8();
}

} // namespace spiegel::targetgroup
