// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/fold.h"
#include "core/text/sorting.h"
#include "core/text/stem.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace spiegel::text;

class FoldTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void foldsAwayWhatDoesNotCount_data();
    void foldsAwayWhatDoesNotCount();
    void foldsOnceAndForAll();
    void splitsIntoWords();
    void squashesNames();
    void composesText();
    void stemsTradesAlike_data();
    void stemsTradesAlike();
    void keepsOtherTradesApart_data();
    void keepsOtherTradesApart();
    void sortsAsADutchReader();
    void sortsEveryTwoTextsOneWay();
};

void FoldTest::foldsAwayWhatDoesNotCount_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("folded");
    const auto row = [](const char* name, const QString& text, const QString& folded) {
        QTest::newRow(name) << text << folded;
    };
    row("nothing", QString(), QString());
    row("only signs", QStringLiteral(" -/.%_'\" "), QString());
    row("case", QStringLiteral("KOK"), QStringLiteral("kok"));
    row("accents", QStringLiteral("Coördinator inspiciënt"), QStringLiteral("coordinator inspicient"));
    row("accents apart", QStringLiteral("Coo\u0308rdinator"), QStringLiteral("coordinator"));
    row("signs", QStringLiteral("verkoper (m/v), 20-uurs"), QStringLiteral("verkoper m v 20 uurs"));
    row("spaces", QStringLiteral("\t a \u00a0 b\n"), QStringLiteral("a b"));
    row("ij in one letter", QStringLiteral("Ĳsmaker"), QStringLiteral("ijsmaker"));
    row("soft hyphen", QStringLiteral("verpleeg\u00adkundige"), QStringLiteral("verpleegkundige"));
    row("special letters", QStringLiteral("Straße Ærø Łódź"), QStringLiteral("strasse aero lodz"));
    row("capital sharp s", QStringLiteral("ẞ"), QStringLiteral("ss"));
    row("Turkish dotted I", QStringLiteral("İI ı"), QStringLiteral("ii i"));
    row("full width", QStringLiteral("ＫＯＫ１"), QStringLiteral("kok1"));
    row("ligature", QStringLiteral("proﬁel"), QStringLiteral("profiel"));
    row("emoji", QStringLiteral("kok 👩‍🍳!"), QStringLiteral("kok"));
    row("Hebrew", QStringLiteral("שלום"), QStringLiteral("שלום"));
    row("Cyrillic", QStringLiteral("Повар"), QStringLiteral("повар"));
    row("letter beyond 16 bits", QStringLiteral("𐐀"), QStringLiteral("𐐨"));
    row("half a pair", QString(QChar(0xd83d)) + QStringLiteral("kok"), QStringLiteral("kok"));
    row("NUL", QStringLiteral("a") + QChar(0) + QStringLiteral("b"), QStringLiteral("a b"));
}

void FoldTest::foldsAwayWhatDoesNotCount()
{
    QFETCH(QString, text);
    QFETCH(QString, folded);
    QCOMPARE(fold(text), folded);
}

void FoldTest::foldsOnceAndForAll()
{
    std::mt19937 random(1);
    for (int i = 0; i < 20000; ++i) {
        QString text;
        for (int n = 0; n < 8; ++n)
            text += QChar(static_cast<char16_t>(random() % (i % 2 ? 0x250u : 0x10000u)));
        const QString once = fold(text);
        QVERIFY2(fold(once) == once, qPrintable(QString::fromLatin1(text.toUtf8().toHex())));
        QVERIFY(!once.startsWith(u' ') && !once.endsWith(u' ') && !once.contains(u"  "));
    }
}

void FoldTest::splitsIntoWords()
{
    QCOMPARE(words(u" Kok/bakker  (m/v)"),
             (QStringList{QStringLiteral("kok"), QStringLiteral("bakker"), QStringLiteral("m"), QStringLiteral("v")}));
    QVERIFY(words(u" ?! ").isEmpty());
}

void FoldTest::squashesNames()
{
    QCOMPARE(squash(u"'s-Gravenhage"), QStringLiteral("sgravenhage"));
    QCOMPARE(squash(u"Súdwest Fryslân"), squash(u"SUDWEST-FRYSLAN"));
}

void FoldTest::composesText()
{
    QCOMPARE(normalized(QStringLiteral("e\u0308")), QStringLiteral("ë"));
}

void FoldTest::stemsTradesAlike_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    const std::pair<const char*, const char*> pairs[] = {
        {"verpleegkundige", "verpleegkundigen"},
        {"monteur", "monteurs"},
        {"bakker", "bakkers"},
        {"verkoper", "verkoopster"},
        {"schoonmaker", "schoonmaakster"},
        {"leraar", "leraren"},
        {"kapper", "kapster"},
        {"verkoper", "verkopers"},
        {"receptionist", "receptionisten"},
        {"chauffeur", "chauffeurs"},
        {"timmerman", "timmermannen"},
        {"docent", "docenten"},
        {"kok", "kokken"},
        {"leidster", "leidsters"},
    };
    for (const auto& [one, other] : pairs)
        QTest::newRow(other) << QString::fromUtf8(one) << QString::fromUtf8(other);
}

void FoldTest::stemsTradesAlike()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QCOMPARE(stem(one), stem(other));
}

void FoldTest::keepsOtherTradesApart_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::newRow("bakker and bakkerij") << QStringLiteral("bakker") << QStringLiteral("bakkerij");
    QTest::newRow("kok and koker") << QStringLiteral("kok") << QStringLiteral("koker");
    QTest::newRow("visser and fietser") << QStringLiteral("visser") << QStringLiteral("fietser");
    QTest::newRow("arts and art") << QStringLiteral("assistent") << QStringLiteral("assisteren");
    QTest::newRow("bus and bu") << QStringLiteral("bus") << QStringLiteral("bu");
}

void FoldTest::keepsOtherTradesApart()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QVERIFY(stem(one) != stem(other));
}

void FoldTest::sortsAsADutchReader()
{
    QStringList names{QStringLiteral("Zwolle"),         QStringLiteral("'s-Gravenhage"), QStringLiteral("Ede"),
                      QStringLiteral("Élan"),           QStringLiteral("eerste"),        QStringLiteral("Schagen"),
                      QStringLiteral("groep 10"),       QStringLiteral("groep 9"),       QStringLiteral("Rotterdam"),
                      QStringLiteral("Súdwest-Fryslân")};
    std::sort(names.begin(), names.end(), sortsBefore);
    const QStringList expected{
        QStringLiteral("Ede"),           QStringLiteral("eerste"),   QStringLiteral("Élan"),
        QStringLiteral("groep 9"),       QStringLiteral("groep 10"), QStringLiteral("Rotterdam"),
        QStringLiteral("'s-Gravenhage"), QStringLiteral("Schagen"),  QStringLiteral("Súdwest-Fryslân"),
        QStringLiteral("Zwolle")};
    QCOMPARE(names, expected);
}

void FoldTest::sortsEveryTwoTextsOneWay()
{
    QVERIFY(sortsBefore(u"Kok", u"kok") != sortsBefore(u"kok", u"Kok"));
    QVERIFY(sortsBefore(u"a 007", u"a 7") != sortsBefore(u"a 7", u"a 007"));
    QVERIFY(!sortsBefore(u"kok", u"kok"));
    QVERIFY(sortsBefore(u"a 99999999999999999999999", u"a 100000000000000000000000"));
    QVERIFY(sortsBefore(u"", u"a"));
}

QTEST_APPLESS_MAIN(FoldTest)
#include "tst_fold.moc"
