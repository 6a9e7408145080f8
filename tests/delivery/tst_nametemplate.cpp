// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delivery/nametemplate.h"

#include <QTest>

using namespace spiegel;
using namespace spiegel::delivery;

class TestNameTemplate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fillsInWhatIsKnown_data();
    void fillsInWhatIsKnown();
    void refusesWhatMeansNothing_data();
    void refusesWhatMeansNothing();
    void makesEveryPartSafe_data();
    void makesEveryPartSafe();
    void neverLeavesTheFolder();
    void longNamesKeepTheirEnding();
};

void TestNameTemplate::fillsInWhatIsKnown_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("path");
    QTest::newRow("usual") << "{adviseur}/{cv}.pdf"
                           << "HLM-3/12345.pdf";
    QTest::newRow("without ending") << "{cv}"
                                    << "12345.pdf";
    QTest::newRow("ending in capitals") << "{cv}.PDF"
                                        << "12345.PDF";
    QTest::newRow("all words") << "{vestiging}/{beroep}/{adviseur}_{cv}.pdf"
                               << "Haarlem/kok_ keuken/HLM-3_12345.pdf";
    QTest::newRow("a word twice") << "{cv}-{cv}.pdf"
                                  << "12345-12345.pdf";
    QTest::newRow("own text") << "cv-kaart week 9 - {cv}.pdf"
                              << "cv-kaart week 9 - 12345.pdf";
}

void TestNameTemplate::fillsInWhatIsKnown()
{
    QFETCH(QString, text);
    QFETCH(QString, path);
    const auto names = NameTemplate::parse(text);
    QVERIFY2(names, names ? "" : qPrintable(names.error().text()));
    QCOMPARE(names->path({QStringLiteral("12345"), QStringLiteral("Haarlem"), QStringLiteral("HLM-3"),
                          QStringLiteral("kok/ keuken")}),
             path);
    QCOMPARE(names->namesTheCv(), text.contains(QStringLiteral("{cv}")));
}

void TestNameTemplate::refusesWhatMeansNothing_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("an unknown word") << "{naam}.pdf";
    QTest::newRow("a word in capitals") << "{CV}.pdf";
    QTest::newRow("empty braces") << "{}.pdf";
    QTest::newRow("an open brace") << "{cv.pdf";
    QTest::newRow("a closing brace") << "cv}.pdf";
    QTest::newRow("from the root") << "/etc/{cv}.pdf";
    QTest::newRow("upwards") << "../{cv}.pdf";
    QTest::newRow("upwards in between") << "a/../{cv}.pdf";
    QTest::newRow("an empty folder") << "a//{cv}.pdf";
}

void TestNameTemplate::refusesWhatMeansNothing()
{
    QFETCH(QString, text);
    const auto names = NameTemplate::parse(text);
    QVERIFY(!names);
    QVERIFY(!names.error().what.isEmpty() && names.error().remedy.contains(QStringLiteral("{adviseur}/{cv}.pdf")));
}

void TestNameTemplate::makesEveryPartSafe_data()
{
    QTest::addColumn<QString>("part");
    QTest::addColumn<QString>("safe");
    QTest::newRow("quotes and per cent") << "a\"b'c%d"
                                         << "a_b_c_d";
    QTest::newRow("slashes") << "a/b\\c"
                             << "a_b_c";
    QTest::newRow("signs of Windows") << "a:b*c?d<e>f|g"
                                      << "a_b_c_d_e_f_g";
    QTest::newRow("up") << ".."
                        << "__";
    QTest::newRow("hidden") << ".profile"
                            << "_profile";
    QTest::newRow("dots and spaces at the end") << "name. ."
                                                << "name___";
    QTest::newRow("line break and NUL") << QString::fromUtf8("a\nb\0c", 5) << "a_b_c";
    QTest::newRow("right-to-left override") << QString::fromUtf8("a\u202Efdp.exe") << "a_fdp.exe";
    QTest::newRow("emoji") << QString::fromUtf8("kok \U0001F373") << "kok _";
    QTest::newRow("other scripts") << QString::fromUtf8("נהג 厨师 кок") << QString::fromUtf8("נהג 厨师 кок");
    QTest::newRow("accents, composed") << QString::fromUtf8("cre\u0300che") << QString::fromUtf8("crèche");
    QTest::newRow("device of Windows") << "nul"
                                       << "_nul";
    QTest::newRow("device with an ending") << "COM1.pdf"
                                           << "_COM1.pdf";
    QTest::newRow("no device") << "console"
                               << "console";
    QTest::newRow("nothing") << ""
                             << "_";
    QTest::newRow("shell") << "$(rm -rf ~);`a`&b"
                           << "_(rm -rf _)__a__b";
    QTest::newRow("an argument") << "-rf"
                                 << "-rf";
}

void TestNameTemplate::makesEveryPartSafe()
{
    QFETCH(QString, part);
    QFETCH(QString, safe);
    QCOMPARE(safePart(part), safe);
    QCOMPARE(safePart(safe), safe);
}

void TestNameTemplate::neverLeavesTheFolder()
{
    const auto names = NameTemplate::parse(QStringLiteral("{adviseur}/{cv}"));
    const QString path = names->path({QStringLiteral("../../x"), {}, QStringLiteral(".."), {}});
    QCOMPARE(path.count(QLatin1Char('/')), 1);
    for (const QString& part : path.split(QLatin1Char('/')))
        QVERIFY(part != QStringLiteral("..") && !part.isEmpty());
    QCOMPARE(names->path({QStringLiteral("1"), {}, {}, {}}).section(QLatin1Char('/'), 1), QStringLiteral("1.pdf"));
    QVERIFY(!names->path({QStringLiteral("1"), {}, {}, {}}).startsWith(QLatin1Char('/')));
}

void TestNameTemplate::longNamesKeepTheirEnding()
{
    const auto names = NameTemplate::parse(QStringLiteral("{beroep}-{cv}.pdf"));
    for (const QString& unit : {QStringLiteral("x"), QStringLiteral("é"), QString::fromUtf8("\U00020000")}) {
        const QString path = names->path({QStringLiteral("1"), {}, {}, unit.repeated(400)});
        QVERIFY2(path.toUtf8().size() <= 120, qPrintable(path));
        QVERIFY(path.endsWith(QStringLiteral(".pdf")));
        QVERIFY(path.isValidUtf16());
    }
}

QTEST_APPLESS_MAIN(TestNameTemplate)
#include "tst_nametemplate.moc"
