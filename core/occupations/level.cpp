// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/occupations/level.h"

#include "core/foundation/calendar.h"

#include <QCoreApplication>

#include <algorithm>

namespace spiegel::occupations {

namespace {

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// 1 to 4 digits, or 4 digits and a dot: an ISCO or an ESCO code.
bool looksLikeIsco(QStringView code)
{
    const qsizetype dot = code.indexOf(u'.');
    const QStringView isco = dot < 0 ? code : code.left(dot);
    const bool rightLength = dot < 0 ? !isco.isEmpty() && isco.size() <= 4 : isco.size() == 4;
    return rightLength && std::all_of(isco.begin(), isco.end(), isDigit);
}

} // namespace

int levelOfIsco(QStringView code)
{
    if (!looksLikeIsco(code))
        return unknown;
    switch (code.front().unicode()) {
    case u'1':
    case u'2':
        return 4;
    case u'3':
        return 3;
    case u'9':
        return 1;
    case u'0':
        return unknown;
    default:
        return 2;
    }
}

LevelChange levelChange(int from, int to)
{
    if (from == unknown || to == unknown)
        return LevelChange::Unknown;
    if (from == to)
        return LevelChange::Sideways;
    return from < to ? LevelChange::Up : LevelChange::Down;
}

QString word(LevelChange change)
{
    switch (change) {
    case LevelChange::Up:
        return QStringLiteral("up");
    case LevelChange::Sideways:
        return QStringLiteral("sideways");
    case LevelChange::Down:
        return QStringLiteral("down");
    case LevelChange::Unknown:
        break;
    }
    return QStringLiteral("unknown");
}

QString text(LevelChange change)
{
    switch (change) {
    case LevelChange::Up:
        return QCoreApplication::translate("occupations", "higher");
    case LevelChange::Sideways:
        return QCoreApplication::translate("occupations", "the same level");
    case LevelChange::Down:
        return QCoreApplication::translate("occupations", "lower");
    case LevelChange::Unknown:
        break;
    }
    return QCoreApplication::translate("occupations", "unknown");
}

QString levelText(int level)
{
    switch (level) {
    case 1:
        return QCoreApplication::translate("occupations", "level 1: simple work");
    case 2:
        return QCoreApplication::translate("occupations", "level 2: skilled work");
    case 3:
        return QCoreApplication::translate("occupations", "level 3: technical and specialist work");
    case 4:
        return QCoreApplication::translate("occupations", "level 4: professional and managing work");
    default:
        return QCoreApplication::translate("occupations", "unknown");
    }
}

} // namespace spiegel::occupations
