// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dump/tablespec.h"
#include "core/profiles/nativetable.h"

#include <QTest>

#include <algorithm>

using namespace spiegel;
using namespace spiegel::profiles;

namespace {

QStringList sorted(QStringList list)
{
    list.sort();
    return list;
}

/// What the loading side says of a column, in the words of the profiles.
NativeKind kindOf(const dump::ColumnSpec& column)
{
    switch (column.kind) {
    case dump::Kind::Integer:
        return column.native == QStringLiteral("geboortejaar") || column.native == QStringLiteral("jaar")
                   ? NativeKind::Year
                   : NativeKind::Number;
    case dump::Kind::Decimal:
    case dump::Kind::WideDecimal:
    case dump::Kind::HoursOrNvt:
        return NativeKind::Decimal;
    case dump::Kind::Month:
        return NativeKind::Month;
    case dump::Kind::Date:
        return NativeKind::Day;
    case dump::Kind::Flag:
        return NativeKind::Flag;
    case dump::Kind::OneOf:
    case dump::Kind::Education:
        return NativeKind::Words;
    case dump::Kind::SomeOf:
        return NativeKind::List;
    case dump::Kind::Postcode:
        return NativeKind::Postcode;
    case dump::Kind::Code:
        return column.isKey || column.native != QStringLiteral("beroep") ? NativeKind::Text : NativeKind::Code;
    default:
        return NativeKind::Text;
    }
}

} // namespace

class TestNativeTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tablesAreThoseOfTheLoadingSide();
    void columnsAreThoseOfTheLoadingSide_data();
    void columnsAreThoseOfTheLoadingSide();
};

void TestNativeTable::tablesAreThoseOfTheLoadingSide()
{
    QStringList ours;
    for (const NativeTable& table : nativeTables())
        ours += table.file();
    QStringList theirs;
    for (const dump::TableSpec& spec : dump::tableSpecs())
        theirs += spec.file;
    QCOMPARE(sorted(ours), sorted(theirs));
}

void TestNativeTable::columnsAreThoseOfTheLoadingSide_data()
{
    QTest::addColumn<int>("index");
    for (std::size_t i = 0; i < dump::tableSpecs().size(); ++i)
        QTest::newRow(qPrintable(dump::tableSpecs()[i].file)) << static_cast<int>(i);
}

void TestNativeTable::columnsAreThoseOfTheLoadingSide()
{
    QFETCH(int, index);
    const dump::TableSpec& spec = dump::tableSpecs()[static_cast<std::size_t>(index)];
    const NativeTable* table = findNativeTable(spec.nativeName());
    QVERIFY(table != nullptr);
    QStringList theirs;
    for (const dump::ColumnSpec& column : spec.columns)
        theirs += column.native;
    QCOMPARE(sorted(table->columnNames()), sorted(theirs));
    for (const dump::ColumnSpec& column : spec.columns) {
        const NativeColumn* native = table->find(column.native);
        QCOMPARE(native->kind, kindOf(column));
        QCOMPARE(native->isKey, column.isKey && !spec.countsRepeats);
        QStringList words;
        for (const std::string_view word : column.kind == dump::Kind::Education ? dump::educationWords() : column.words)
            words += QString::fromUtf8(word.data(), static_cast<qsizetype>(word.size()));
        if (column.kind == dump::Kind::Education)
            words.prepend(QStringLiteral("ONBEKEND"));
        if (native->kind == NativeKind::Words || native->kind == NativeKind::List)
            QCOMPARE(native->words, words);
    }
}

QTEST_GUILESS_MAIN(TestNativeTable)
#include "tst_nativetable.moc"
