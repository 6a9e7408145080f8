// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/arguments.h"

#include <QTest>

using namespace spiegel::desktop;

class TestArguments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingCanBeAsked()
    {
        const auto asked = parseArguments(QStringLiteral("--db a.sqlite --page careers --key occupation:5311.1 "
                                                         "--screenshot a.png --lang en --theme dark --size 1440x900 "
                                                         "--time")
                                              .split(u' '));
        QVERIFY(asked.has_value());
        QCOMPARE(asked->database, QStringLiteral("a.sqlite"));
        QCOMPARE(asked->page, QStringLiteral("careers"));
        QCOMPARE(asked->key, QStringLiteral("occupation:5311.1"));
        QCOMPARE(asked->picture, QStringLiteral("a.png"));
        QCOMPARE(asked->language, QStringLiteral("en"));
        QCOMPARE(asked->theme, Arguments::Theme::Dark);
        QCOMPARE(asked->size, QStringLiteral("1440x900"));
        QVERIFY(asked->timed && asked->takesPictures());
    }
    void nothingAskedIsAnOrdinaryStart()
    {
        const auto asked = parseArguments({});
        QVERIFY(asked.has_value());
        QVERIFY(!asked->takesPictures() && !asked->help && asked->database.isEmpty());
    }
    void nonsenseIsRefused_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::newRow("unknown option") << QStringList{QStringLiteral("--nonsense")};
        QTest::newRow("a loose word") << QStringList{QStringLiteral("a.sqlite")};
        QTest::newRow("no value") << QStringList{QStringLiteral("--db")};
        QTest::newRow("theme") << QStringList{QStringLiteral("--theme"), QStringLiteral("pink")};
        QTest::newRow("language") << QStringList{QStringLiteral("--lang"), QStringLiteral("de")};
        QTest::newRow("size") << QStringList{QStringLiteral("--size"), QStringLiteral("0x0")};
        QTest::newRow("size of a wall") << QStringList{QStringLiteral("--size"), QStringLiteral("99999x9")};
    }
    void nonsenseIsRefused()
    {
        QFETCH(QStringList, words);
        const auto asked = parseArguments(words);
        QVERIFY(!asked.has_value());
        QVERIFY(!asked.error().what.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestArguments)
#include "tst_arguments.moc"
