// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quality/groupcolumns.h"

#include "core/text/dutch.h"

#include <QCoreApplication>

namespace spiegel::uiquality {

using tables::Column;

namespace {

QString say(const char* words)
{
    return QCoreApplication::translate("uiquality", words);
}

Column named(const char* words, Column::Kind kind, int width)
{
    Column column;
    column.title = say(words);
    column.kind = kind;
    column.width = width;
    return column;
}

} // namespace

const Row& rowOf(const Soundness& figures, int row)
{
    return row < 0 ? *figures.whole : figures.rows[static_cast<std::size_t>(row)];
}

std::vector<Column> fieldColumns(const Figures& figures, int row)
{
    const auto filled = [figures, row](int field) { return rowOf(*figures, row).filled[std::size_t(field)]; };
    Column name = named(QT_TRANSLATE_NOOP("uiquality", "Field"), Column::Kind::Text, 136);
    name.stretches = true;
    name.text = [figures](int field) { return soundness::title(figures->fields[std::size_t(field)]); };
    Column known = named(QT_TRANSLATE_NOOP("uiquality", "Filled in"), Column::Kind::Share, 140);
    known.explanation = say(QT_TRANSLATE_NOOP("uiquality", "Of the records of the group; hatched is unknown"));
    known.text = [filled](int field) { return text::percent(filled(field) * 100); };
    known.shares = [filled](int field) { return parts::Shares{filled(field), 1 - filled(field)}; };
    known.key = [filled](int field) { return tables::ordered(filled(field)); };
    Column all = named(QT_TRANSLATE_NOOP("uiquality", "Of all"), Column::Kind::Number, 72);
    all.explanation = say(QT_TRANSLATE_NOOP("uiquality", "Filled in, of all records of the week"));
    all.text = [figures](int field) { return text::percent(figures->whole->filled[std::size_t(field)] * 100); };
    all.key = [figures](int field) { return tables::ordered(figures->whole->filled[std::size_t(field)]); };
    all.tone = [](int) { return look::Role::Muted; };
    return row < 0 ? std::vector<Column>{name, known} : std::vector<Column>{name, known, all};
}

std::vector<Column> contradictionColumns(const Figures& figures, int row)
{
    const auto wrong = [figures, row](int one) { return rowOf(*figures, row).wrong[std::size_t(one)]; };
    Column name = named(QT_TRANSLATE_NOOP("uiquality", "Contradiction"), Column::Kind::Text, 160);
    name.stretches = true;
    name.wraps = true;
    name.text = [figures](int one) { return soundness::title(figures->contradictions[std::size_t(one)]); };
    name.toolTip = [figures](int one) { return soundness::explanation(figures->contradictions[std::size_t(one)]); };
    Column count = named(QT_TRANSLATE_NOOP("uiquality", "Number"), Column::Kind::Number, 72);
    count.text = [wrong](int one) { return text::number(wrong(one)); };
    count.key = [wrong](int one) { return qint64(wrong(one)); };
    count.tone = [wrong](int one) { return wrong(one) == 0 ? look::Role::Muted : look::Role::Text; };
    Column share = named(QT_TRANSLATE_NOOP("uiquality", "Share"), Column::Kind::Number, 72);
    share.text = [figures, row, wrong](int one) { return text::percentOf(wrong(one), rowOf(*figures, row).records); };
    share.key = count.key;
    share.tone = count.tone;
    return {name, count, share};
}

} // namespace spiegel::uiquality
