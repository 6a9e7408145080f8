// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/personas/key.h"

#include "core/foundation/calendar.h"
#include "core/people/wordlist.h"

#include <QCoreApplication>

namespace spiegel::personas {

namespace {

struct Value
{
    const char* word;
    const char* text;
};

constexpr std::array hourValues = {
    Value{"<2", QT_TRANSLATE_NOOP("personas", "less than 2 hours a day")},
    Value{"2 tot 4", QT_TRANSLATE_NOOP("personas", "2 to 4 hours a day")},
    Value{"4 tot 6", QT_TRANSLATE_NOOP("personas", "4 to 6 hours a day")},
    Value{"6 tot 8", QT_TRANSLATE_NOOP("personas", "6 to 8 hours a day")},
    Value{"8", QT_TRANSLATE_NOOP("personas", "8 hours a day")},
    Value{"Nvt", QT_TRANSLATE_NOOP("personas", "no number laid down")},
};

constexpr std::array flagValues = {
    Value{"no", QT_TRANSLATE_NOOP("personas", "no")},
    Value{"yes", QT_TRANSLATE_NOOP("personas", "yes")},
};

QString inWords(const char* text)
{
    return QCoreApplication::translate("personas", text);
}

const Value* valueOf(Sensitive sensitive, int value)
{
    if (sensitive == Sensitive::Regime || value < 0 || value >= valueCount(sensitive))
        return nullptr;
    const auto place = static_cast<std::size_t>(value);
    return sensitive == Sensitive::Hours ? &hourValues[place] : &flagValues[place];
}

} // namespace

QString word(Key key)
{
    static constexpr std::array words = {"age", "sex", "education", "occupation", "area"};
    return QString::fromLatin1(words[static_cast<std::size_t>(key)]);
}

QString word(Sensitive sensitive)
{
    static constexpr std::array words = {"hours", "variation", "adaptation", "guidance", "regime"};
    return QString::fromLatin1(words[static_cast<std::size_t>(sensitive)]);
}

QString title(Key key)
{
    static constexpr std::array titles = {QT_TRANSLATE_NOOP("personas", "Age"), QT_TRANSLATE_NOOP("personas", "Sex"),
                                          QT_TRANSLATE_NOOP("personas", "Education"),
                                          QT_TRANSLATE_NOOP("personas", "Direction of work"),
                                          QT_TRANSLATE_NOOP("personas", "Lives in")};
    return inWords(titles[static_cast<std::size_t>(key)]);
}

QString title(Sensitive sensitive)
{
    static constexpr std::array titles = {
        QT_TRANSLATE_NOOP("personas", "Hours"), QT_TRANSLATE_NOOP("personas", "Varied work"),
        QT_TRANSLATE_NOOP("personas", "Adapted place of work"), QT_TRANSLATE_NOOP("personas", "Guidance at work"),
        QT_TRANSLATE_NOOP("personas", "Regime")};
    return inWords(titles[static_cast<std::size_t>(sensitive)]);
}

int valueCount(Sensitive sensitive)
{
    switch (sensitive) {
    case Sensitive::Hours:
        return static_cast<int>(hourValues.size());
    case Sensitive::Regime:
        return static_cast<int>(people::regimes().values().size());
    default:
        return static_cast<int>(flagValues.size());
    }
}

// The values of a regime are the numbers of people::regimes() less one.
QString word(Sensitive sensitive, int value)
{
    if (value == unknown)
        return QStringLiteral("unknown");
    if (sensitive == Sensitive::Regime)
        return people::regimes().word(value + 1);
    const Value* const known = valueOf(sensitive, value);
    return known ? QString::fromLatin1(known->word) : QString();
}

QString text(Sensitive sensitive, int value)
{
    if (value == unknown)
        return inWords(QT_TRANSLATE_NOOP("personas", "not known"));
    if (sensitive == Sensitive::Regime)
        return people::regimes().name(value + 1);
    const Value* const known = valueOf(sensitive, value);
    return known ? inWords(known->text) : QString();
}

} // namespace spiegel::personas
