// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/wordlist.h"

#include "core/foundation/calendar.h"
#include "core/text/dutch.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <array>

namespace spiegel::people {

namespace {

constexpr std::array educationEntries = {
    WordList::Entry{0, "BASIS", QT_TRANSLATE_NOOP("people", "primary school")},
    WordList::Entry{1, "VMBO", QT_TRANSLATE_NOOP("people", "vmbo")},
    WordList::Entry{2, "MBO1", QT_TRANSLATE_NOOP("people", "mbo 1")},
    WordList::Entry{3, "MBO2", QT_TRANSLATE_NOOP("people", "mbo 2")},
    WordList::Entry{4, "MBO3", QT_TRANSLATE_NOOP("people", "mbo 3")},
    WordList::Entry{5, "MBO4", QT_TRANSLATE_NOOP("people", "mbo 4")},
    WordList::Entry{6, "MBO_ALG", QT_TRANSLATE_NOOP("people", "mbo, level not known")},
    WordList::Entry{7, "HAVO_VWO", QT_TRANSLATE_NOOP("people", "havo or vwo")},
    WordList::Entry{8, "HBO", QT_TRANSLATE_NOOP("people", "hbo")},
    WordList::Entry{9, "WO", QT_TRANSLATE_NOOP("people", "university")},
};
constexpr std::array sexEntries = {
    WordList::Entry{1, "M", QT_TRANSLATE_NOOP("people", "man")},
    WordList::Entry{2, "V", QT_TRANSLATE_NOOP("people", "woman")},
    WordList::Entry{3, "X", QT_TRANSLATE_NOOP("people", "x")},
};
constexpr std::array benefitEntries = {
    WordList::Entry{1, "WW", QT_TRANSLATE_NOOP("people", "WW")},
    WordList::Entry{2, "PW", QT_TRANSLATE_NOOP("people", "Participatiewet")},
    WordList::Entry{3, "WAJONG", QT_TRANSLATE_NOOP("people", "Wajong")},
    WordList::Entry{4, "WIA", QT_TRANSLATE_NOOP("people", "WIA")},
    WordList::Entry{5, "GEEN", QT_TRANSLATE_NOOP("people", "no benefit")},
};
constexpr std::array leavingEntries = {
    WordList::Entry{1, "WERK", QT_TRANSLATE_NOOP("people", "work")},
    WordList::Entry{2, "STUDIE", QT_TRANSLATE_NOOP("people", "study")},
    WordList::Entry{3, "OVERIG", QT_TRANSLATE_NOOP("people", "another reason")},
};
constexpr std::array transportEntries = {
    WordList::Entry{1, "auto", QT_TRANSLATE_NOOP("people", "car")},
    WordList::Entry{2, "ov", QT_TRANSLATE_NOOP("people", "public transport")},
    WordList::Entry{4, "fiets", QT_TRANSLATE_NOOP("people", "bicycle")},
};
constexpr std::array contractEntries = {
    WordList::Entry{1, "VAST", QT_TRANSLATE_NOOP("people", "permanent")},
    WordList::Entry{2, "TIJDELIJK", QT_TRANSLATE_NOOP("people", "temporary")},
    WordList::Entry{3, "UITZEND", QT_TRANSLATE_NOOP("people", "through an agency")},
    WordList::Entry{4, "LEERWERK", QT_TRANSLATE_NOOP("people", "work and learning")},
};
constexpr std::array regimeEntries = {
    WordList::Entry{1, "OUD", QT_TRANSLATE_NOOP("people", "old Wajong")},
    WordList::Entry{2, "2010", QT_TRANSLATE_NOOP("people", "Wajong 2010")},
    WordList::Entry{3, "2015", QT_TRANSLATE_NOOP("people", "Wajong 2015")},
};
constexpr std::array flagEntries = {
    WordList::Entry{0, "N", QT_TRANSLATE_NOOP("people", "no")},
    WordList::Entry{1, "J", QT_TRANSLATE_NOOP("people", "yes")},
};

} // namespace

WordList::WordList(std::span<const Entry> entries, const char* unknownWord)
    : m_entries(entries)
    , m_unknownWord(unknownWord)
{
}

const WordList::Entry* WordList::find(int value) const
{
    const auto found =
        std::find_if(m_entries.begin(), m_entries.end(), [value](const Entry& entry) { return entry.value == value; });
    return found == m_entries.end() ? nullptr : &*found;
}

std::vector<int> WordList::values() const
{
    std::vector<int> all;
    all.reserve(m_entries.size());
    for (const Entry& entry : m_entries)
        all.push_back(entry.value);
    return all;
}

QString WordList::word(int value) const
{
    const Entry* const entry = find(value);
    return QString::fromLatin1(entry ? entry->word : m_unknownWord);
}

QString WordList::name(int value) const
{
    const Entry* const entry = find(value);
    return entry ? QCoreApplication::translate("people", entry->name) : text::unknownWord();
}

std::optional<int> WordList::parse(QStringView word) const
{
    if (word.compare(QLatin1String(m_unknownWord), Qt::CaseInsensitive) == 0)
        return unknown;
    for (const Entry& entry : m_entries) {
        if (word.compare(QLatin1String(entry.word), Qt::CaseInsensitive) == 0)
            return entry.value;
    }
    return std::nullopt;
}

QString WordList::allWords() const
{
    QStringList words;
    if (*m_unknownWord != '\0')
        words << QString::fromLatin1(m_unknownWord);
    for (const Entry& entry : m_entries)
        words << QString::fromLatin1(entry.word);
    return words.join(QStringLiteral(", "));
}

const WordList& educationLevels()
{
    static const WordList list(educationEntries, "ONBEKEND");
    return list;
}

const WordList& sexes()
{
    static const WordList list(sexEntries, "");
    return list;
}

const WordList& benefits()
{
    static const WordList list(benefitEntries, "");
    return list;
}

const WordList& leavingReasons()
{
    static const WordList list(leavingEntries, "");
    return list;
}

const WordList& transports()
{
    static const WordList list(transportEntries, "");
    return list;
}

const WordList& contracts()
{
    static const WordList list(contractEntries, "");
    return list;
}

const WordList& regimes()
{
    static const WordList list(regimeEntries, "");
    return list;
}

const WordList& flags()
{
    static const WordList list(flagEntries, "");
    return list;
}

QString transportNames(int bits)
{
    QStringList names;
    for (const int bit : transports().values()) {
        if (bits != unknown && (bits & bit) != 0)
            names << transports().name(bit);
    }
    return names.isEmpty() ? text::unknownWord() : text::list(names);
}

} // namespace spiegel::people
