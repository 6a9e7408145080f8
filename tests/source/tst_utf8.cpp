// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/source/utf8.h"

#include <QStringDecoder>
#include <QTest>

using namespace spiegel;
using namespace spiegel::source;

class TestUtf8 : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everySequenceOfThreeBytesIsJudgedAsQtDoes();
    void sequencesOfFourBytesKnowTheirBorders();
    void aNulCharacterIsNoText();
    void textIsComposedAndComposedTextIsLeftAlone();
    void otherEncodingsBecomeUtf8();
};

void TestUtf8::everySequenceOfThreeBytesIsJudgedAsQtDoes()
{
    // All first bytes with second and third bytes from every class that matters.
    for (int first = 1; first < 256; ++first) {
        for (const int second : {0x01, 0x41, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC3, 0xFF}) {
            for (const int third : {0x41, 0x7F, 0x80, 0xBF, 0xC0, 0xF8}) {
                const char bytes[] = {static_cast<char>(first), static_cast<char>(second), static_cast<char>(third)};
                QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
                const QString decoded = decoder.decode(QByteArrayView(bytes, 3));
                const bool valid = !decoder.hasError() && !decoded.contains(QChar::ReplacementCharacter);
                QCOMPARE(isUtf8Text(std::string_view(bytes, 3)), valid);
            }
        }
    }
}

void TestUtf8::sequencesOfFourBytesKnowTheirBorders()
{
    QVERIFY(isUtf8Text("\xF0\x9F\x98\x80"));  // U+1F600
    QVERIFY(isUtf8Text("\xF0\x90\x80\x80"));  // U+10000
    QVERIFY(isUtf8Text("\xF4\x8F\xBF\xBF"));  // U+10FFFF
    QVERIFY(!isUtf8Text("\xF0\x8F\xBF\xBF")); // overlong
    QVERIFY(!isUtf8Text("\xF4\x90\x80\x80")); // beyond Unicode
    QVERIFY(!isUtf8Text("\xF5\x80\x80\x80"));
    QVERIFY(!isUtf8Text("\xF0\x9F\x98")); // cut off
    QVERIFY(isUtf8Text(""));
}

void TestUtf8::aNulCharacterIsNoText()
{
    QVERIFY(!isUtf8Text(std::string_view("a\0b", 3)));
}

void TestUtf8::textIsComposedAndComposedTextIsLeftAlone()
{
    std::string room;
    const std::string_view plain = "kinderopvang";
    QCOMPARE(composed(plain, room).data(), plain.data());
    const std::string_view accents = "caf\xC3\xA9 \xE2\x82\xAC"; // already composed
    QCOMPARE(std::string(composed(accents, room)), std::string(accents));
    QCOMPARE(std::string(composed("cafe\xCC\x81", room)), std::string("caf\xC3\xA9")); // e + acute
    QCOMPARE(std::string(composed("\xE2\x84\xAB", room)), std::string("\xC3\x85"));    // angstrom sign to A ring
    QCOMPARE(std::string(composed("\xCD\x80", room)), std::string("\xCC\x80"));        // U+0340 to U+0300
}

void TestUtf8::otherEncodingsBecomeUtf8()
{
    const QByteArray bytes = "caf\xE9 \x80 5\x96 \x81";
    DecodingStream windows(std::make_unique<MemoryStream>(bytes, QString(), 3), Encoding::Windows1252);
    QCOMPARE(*readAll(windows, 1000), QStringLiteral("caf\u00e9 \u20ac 5\u2013 \uFFFD").toUtf8());
    DecodingStream latin(std::make_unique<MemoryStream>(bytes), Encoding::Latin1);
    QCOMPARE(*readAll(latin, 1000), QString::fromLatin1(bytes).toUtf8());
    DecodingStream utf8(std::make_unique<MemoryStream>(bytes), Encoding::Utf8);
    QCOMPARE(*readAll(utf8, 1000), bytes);
}

QTEST_GUILESS_MAIN(TestUtf8)
#include "tst_utf8.moc"
