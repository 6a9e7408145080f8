// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/age.h"

#include "core/text/dutch.h"

#include <QCoreApplication>

namespace spiegel::start {

namespace {

constexpr int daysAWeek = 7;
constexpr int weeksToCount = 104; // after that nobody reckons in weeks
constexpr double daysAYear = 365.25;

QString said(const char* words)
{
    return QCoreApplication::translate("start", words);
}

QString counted(int count, const char* one, const char* several)
{
    return count == 1 ? said(one) : said(several).arg(text::number(qint64(count)));
}

} // namespace

QString ageText(Day peildatum, Day today)
{
    const int days = today.sinceEpoch() - peildatum.sinceEpoch();
    if (days < 0) {
        return said(QT_TRANSLATE_NOOP("start", "in the future"));
    }
    if (days == 0) {
        return said(QT_TRANSLATE_NOOP("start", "of today"));
    }
    const int weeks = days / daysAWeek;
    if (weeks > weeksToCount) {
        return said(QT_TRANSLATE_NOOP("start", "more than %1 years old")).arg(int(days / daysAYear));
    }
    const QString someDays =
        counted(days % daysAWeek, QT_TRANSLATE_NOOP("start", "1 day"), QT_TRANSLATE_NOOP("start", "%1 days"));
    const QString someWeeks =
        counted(weeks, QT_TRANSLATE_NOOP("start", "1 week"), QT_TRANSLATE_NOOP("start", "%1 weeks"));
    const QString old = said(QT_TRANSLATE_NOOP("start", "%1 old"));
    if (weeks == 0) {
        return old.arg(someDays);
    }
    if (days % daysAWeek == 0) {
        return old.arg(someWeeks);
    }
    return old.arg(said(QT_TRANSLATE_NOOP("start", "%1 and %2")).arg(someWeeks, someDays));
}

QString durationText(qint64 milliseconds)
{
    constexpr qint64 second = 1000;
    constexpr qint64 minute = 60;
    const qint64 seconds = (milliseconds + second / 2) / second;
    if (milliseconds < second) {
        return said(QT_TRANSLATE_NOOP("start", "less than 1 s"));
    }
    if (seconds < minute) {
        return said(QT_TRANSLATE_NOOP("start", "%1 s")).arg(seconds);
    }
    return said(QT_TRANSLATE_NOOP("start", "%1 min %2 s")).arg(seconds / minute).arg(seconds % minute);
}

} // namespace spiegel::start
