// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dump/reject.h"

#include <QCoreApplication>

#include <array>

namespace spiegel::dump {

namespace {

struct KindText
{
    const char* word;
    const char* problem;
    const char* remedy;
};

constexpr std::array<KindText, rejectKindCount> kindTexts = {{
    {"missing-key", QT_TRANSLATE_NOOP("dump", "The key of the row is empty."),
     QT_TRANSLATE_NOOP("dump", "Fill in the key column in the source.")},
    {"repeated-key", QT_TRANSLATE_NOOP("dump", "An earlier row of this file has the same key; that one was kept."),
     QT_TRANSLATE_NOOP("dump", "Remove the second row, or give it a key of its own.")},
    {"reference", QT_TRANSLATE_NOOP("dump", "The row refers to something that is not in the dump, or was left out."),
     QT_TRANSLATE_NOOP("dump", "Add the row it refers to, or mend that row first.")},
    {"value", QT_TRANSLATE_NOOP("dump", "The value is not one of those allowed here."),
     QT_TRANSLATE_NOOP("dump", "Use one of the values in the description of the dump, or map it with a profile.")},
    {"number", QT_TRANSLATE_NOOP("dump", "This is not a number as the dump writes it."),
     QT_TRANSLATE_NOOP("dump", "Write digits only, with a decimal comma where decimals are allowed.")},
    {"date", QT_TRANSLATE_NOOP("dump", "This is not a real date or month."),
     QT_TRANSLATE_NOOP("dump", "Write dates as 2015-03-02 and months as 2015-03.")},
    {"period", QT_TRANSLATE_NOOP("dump", "The period ends before it begins."),
     QT_TRANSLATE_NOOP("dump", "Look which of the two months is wrong; swap or mend them.")},
    {"postcode", QT_TRANSLATE_NOOP("dump", "The postcode does not have four digits from 1000 to 9999."),
     QT_TRANSLATE_NOOP("dump", "Use the four digits only, without letters.")},
    {"encoding", QT_TRANSLATE_NOOP("dump", "The text is not UTF-8."),
     QT_TRANSLATE_NOOP("dump", "Export the file as UTF-8.")},
    {"fields", QT_TRANSLATE_NOOP("dump", "The row has too many or too few fields."),
     QT_TRANSLATE_NOOP("dump", "Put texts that hold a separator between quotes.")},
    {"quote", QT_TRANSLATE_NOOP("dump", "There is a quote in the middle of a field that is not between quotes."),
     QT_TRANSLATE_NOOP("dump", "Put the field between quotes and double the quotes inside.")},
}};

const KindText& textOf(RejectKind kind)
{
    return kindTexts[static_cast<std::size_t>(kind)];
}

} // namespace

QString rejectWord(RejectKind kind)
{
    return QString::fromLatin1(textOf(kind).word);
}

RejectKind rejectKind(const QString& word)
{
    for (std::size_t i = 0; i < kindTexts.size(); ++i) {
        if (word == QLatin1String(kindTexts[i].word))
            return static_cast<RejectKind>(i);
    }
    return RejectKind::Value;
}

QString rejectProblem(RejectKind kind)
{
    return QCoreApplication::translate("dump", textOf(kind).problem);
}

QString rejectRemedy(RejectKind kind)
{
    return QCoreApplication::translate("dump", textOf(kind).remedy);
}

} // namespace spiegel::dump
