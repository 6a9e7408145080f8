// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dump/tablenames.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace spiegel::dump {

namespace {

struct TableName
{
    const char* native;
    const char* title;
};

constexpr std::array tableNames = {
    TableName{"cv", QT_TRANSLATE_NOOP("dump", "CVs")},
    TableName{"werkervaring", QT_TRANSLATE_NOOP("dump", "Work experience")},
    TableName{"opleiding", QT_TRANSLATE_NOOP("dump", "Education")},
    TableName{"cv_competentie", QT_TRANSLATE_NOOP("dump", "Competences of CVs")},
    TableName{"wensberoep", QT_TRANSLATE_NOOP("dump", "Wished occupations")},
    TableName{"vacature", QT_TRANSLATE_NOOP("dump", "Vacancies")},
    TableName{"vacature_competentie", QT_TRANSLATE_NOOP("dump", "Competences of vacancies")},
    TableName{"bekeken", QT_TRANSLATE_NOOP("dump", "Viewings")},
    TableName{"werkgever", QT_TRANSLATE_NOOP("dump", "Employers")},
    TableName{"polis", QT_TRANSLATE_NOOP("dump", "Payroll hours")},
    TableName{"sonar", QT_TRANSLATE_NOOP("dump", "Sonar")},
    TableName{"sonar_competentie", QT_TRANSLATE_NOOP("dump", "Competences in Sonar")},
    TableName{"kaart", QT_TRANSLATE_NOOP("dump", "Cards handed out")},
    TableName{"beroep", QT_TRANSLATE_NOOP("dump", "Occupations")},
    TableName{"beroep_taak", QT_TRANSLATE_NOOP("dump", "Tasks of occupations")},
    TableName{"competentie", QT_TRANSLATE_NOOP("dump", "Competences")},
    TableName{"beroep_competentie", QT_TRANSLATE_NOOP("dump", "Competences of occupations")},
    TableName{"open_match", QT_TRANSLATE_NOOP("dump", "Open Match: demand and supply by place")},
};

} // namespace

QString tableTitle(const QString& native)
{
    const QString name = native.endsWith(QStringLiteral(".csv")) ? native.chopped(4) : native;
    const auto found =
        std::ranges::find_if(tableNames, [&name](const TableName& one) { return name == QLatin1String(one.native); });
    return found == tableNames.end() ? native : QCoreApplication::translate("dump", found->title);
}

} // namespace spiegel::dump
