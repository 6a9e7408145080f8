// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mailing/message.h"

#include <QRegularExpression>
#include <QTest>

using namespace spiegel;
using namespace spiegel::mailing;

namespace {

/// A part of a message as a reader takes it apart: headers unfolded, then the body.
struct Part
{
    QMap<QByteArray, QByteArray> headers;
    QByteArray body;
};

Part partOf(const QByteArray& text)
{
    Part part;
    const qsizetype end = text.indexOf("\r\n\r\n");
    QByteArray head = text.left(end);
    head.replace("\r\n ", " ");
    for (const QByteArray& line : head.split('\n')) {
        const qsizetype colon = line.indexOf(':');
        part.headers.insert(line.left(colon).toLower(), line.mid(colon + 1).trimmed());
    }
    part.body = text.mid(end + 4);
    return part;
}

std::vector<Part> partsOf(const QByteArray& eml)
{
    const Part whole = partOf(eml);
    static const QRegularExpression boundary(QStringLiteral("boundary=\"([^\"]+)\""));
    const QByteArray mark =
        "--" + boundary.match(QString::fromLatin1(whole.headers.value("content-type"))).captured(1).toLatin1();
    std::vector<Part> parts;
    qsizetype at = whole.body.indexOf(mark);
    while (true) {
        const qsizetype begin = at + mark.size() + 2;
        const qsizetype next = whole.body.indexOf(QByteArray("\r\n" + mark), begin);
        if (next < 0)
            return parts;
        parts.push_back(partOf(whole.body.mid(begin, next - begin)));
        at = next + 2;
    }
}

/// RFC 2047, by the letter: words of a header that are encoded; between two of them white space says nothing.
QString decoded(const QByteArray& header)
{
    static const QRegularExpression word(QStringLiteral("=\\?UTF-8\\?B\\?([A-Za-z0-9+/=]*)\\?="));
    static const QRegularExpression between(QStringLiteral("\\?=\\s+=\\?"));
    QString text = QString::fromLatin1(header).replace(between, QStringLiteral("?==?"));
    QString out;
    qsizetype done = 0;
    for (auto match = word.globalMatch(text); match.hasNext();) {
        const auto one = match.next();
        out += text.mid(done, one.capturedStart() - done) +
               QString::fromUtf8(QByteArray::fromBase64(one.captured(1).toLatin1()));
        done = one.capturedEnd();
    }
    return out + text.mid(done);
}

QByteArray fromQuotedPrintable(QByteArray text)
{
    text.replace("=\r\n", "");
    QByteArray out;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == '=') {
            out += QByteArray::fromHex(text.mid(i + 1, 2));
            i += 2;
        } else {
            out += text[i];
        }
    }
    return out;
}

Message message(const QString& name, const QString& subject, const QString& text = QStringLiteral("Dag.\n"))
{
    return {{QStringLiteral("Punt"), QStringLiteral("wsp@example.nl")},
            {name, QStringLiteral("werk@example.nl")},
            subject,
            text,
            Day::of(2015, 3, 2),
            {{QStringLiteral("V1.pdf"), QByteArrayLiteral("%PDF-1.7\n\x00\xff=_")}}};
}

} // namespace

class TestMessage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDraftHasWhatTheRfcAsksFor();
    void namesAndSubjectsComeThrough_data();
    void namesAndSubjectsComeThrough();
    void textsComeThrough_data();
    void textsComeThrough();
    void attachmentsComeThroughToTheByte();
    void namesOfFilesComeThrough();
    void nothingFromADumpBecomesAHeader();
    void theSameMessageHasTheSameBytes();
    void addressesAreJudged_data();
    void addressesAreJudged();
    void aSenderIsReadWithAName();
};

void TestMessage::aDraftHasWhatTheRfcAsksFor()
{
    const QByteArray eml = emlOf(message(QStringLiteral("Bakkerij De Korst"), QStringLiteral("Werk")));
    const Part whole = partOf(eml);
    QCOMPARE(whole.headers.value("x-unsent"), QByteArrayLiteral("1"));
    QCOMPARE(whole.headers.value("from"), QByteArrayLiteral("\"Punt\" <wsp@example.nl>"));
    QCOMPARE(whole.headers.value("to"), QByteArrayLiteral("\"Bakkerij De Korst\" <werk@example.nl>"));
    QCOMPARE(whole.headers.value("subject"), QByteArrayLiteral("Werk"));
    QCOMPARE(whole.headers.value("date"), QByteArrayLiteral("Mon, 2 Mar 2015 12:00:00 +0000")); // a Monday
    QCOMPARE(whole.headers.value("mime-version"), QByteArrayLiteral("1.0"));
    QVERIFY(whole.headers.value("content-type").startsWith("multipart/mixed;"));
    QCOMPARE(partsOf(eml).size(), std::size_t{2});
    QVERIFY(eml.endsWith("--\r\n"));
    QCOMPARE(eml.count('\n'), eml.count("\r\n"));
}

void TestMessage::namesAndSubjectsComeThrough_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("plain") << QStringLiteral("Bakkerij De Korst & Zn.");
    QTest::newRow("Dutch") << QStringLiteral("Café 't Hoekje – Ijsselmeer coöperatie Één");
    QTest::newRow("long and Dutch")
        << QStringLiteral("Coöperatieve Vereniging van Zuivelfabrieken ").repeated(6).trimmed();
    QTest::newRow("long and plain") << QStringLiteral("een lange naam van een bedrijf ").repeated(8).trimmed();
    QTest::newRow("one long word") << QString(300, QLatin1Char('a'));
    QTest::newRow("outside the plane") << QStringLiteral("Feest 🎂🎂🎂🎂🎂🎂🎂🎂🎂🎂🎂🎂🎂🎂🎂🎂🎂🎂🎂🎂🎂🎂 zaak");
    QTest::newRow("looks encoded") << QStringLiteral("=?UTF-8?B?YQ==?=");
}

void TestMessage::namesAndSubjectsComeThrough()
{
    QFETCH(QString, text);
    const QByteArray eml = emlOf(message(text, text));
    for (const QByteArray& line : eml.split('\n'))
        QVERIFY2(line.size() <= 78, line.constData()); // with its \r
    const Part whole = partOf(eml);
    QCOMPARE(decoded(whole.headers.value("subject")), text);
    QString to = decoded(whole.headers.value("to"));
    QVERIFY(to.endsWith(QStringLiteral(" <werk@example.nl>")));
    to.chop(QStringLiteral(" <werk@example.nl>").size());
    if (to.startsWith(QLatin1Char('"')))
        to = to.mid(1, to.size() - 2);
    QCOMPARE(to, text);
}

void TestMessage::textsComeThrough_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("plain") << QStringLiteral("Dag,\n\ntot ziens\n");
    QTest::newRow("Dutch") << QStringLiteral("Eén coöperatie; 100 % = veel – “ja”\n");
    QTest::newRow("a long line") << QStringLiteral("woord ë ").repeated(100) + QLatin1Char('\n');
    QTest::newRow("spaces at the end") << QStringLiteral("let op \nhier ook\t\n");
    QTest::newRow("a dot alone") << QStringLiteral("een\n.\ntwee\n");
    QTest::newRow("like a boundary") << QStringLiteral("--=_spiegel_0123\n");
}

void TestMessage::textsComeThrough()
{
    QFETCH(QString, text);
    const auto parts = partsOf(emlOf(message(QStringLiteral("X"), QStringLiteral("Y"), text)));
    QCOMPARE(parts.size(), std::size_t{2});
    QCOMPARE(parts[0].headers.value("content-transfer-encoding"), QByteArrayLiteral("quoted-printable"));
    for (const QByteArray& line : parts[0].body.split('\n'))
        QVERIFY(line.size() <= 77);
    QString read = QString::fromUtf8(fromQuotedPrintable(parts[0].body));
    read.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    QCOMPARE(read.trimmed(), text.trimmed());
}

void TestMessage::attachmentsComeThroughToTheByte()
{
    Message long_ = message(QStringLiteral("X"), QStringLiteral("Y"));
    long_.attachments.push_back({QStringLiteral("V2.pdf"), QByteArray(5000, '\xfe')});
    const auto parts = partsOf(emlOf(long_));
    QCOMPARE(parts.size(), std::size_t{3});
    for (std::size_t i = 0; i < 2; ++i) {
        QCOMPARE(parts[i + 1].headers.value("content-type"), QByteArrayLiteral("application/pdf"));
        QByteArray coded = parts[i + 1].body;
        QCOMPARE(QByteArray::fromBase64(coded.replace("\r\n", "")), long_.attachments[i].content);
    }
}

void TestMessage::namesOfFilesComeThrough()
{
    Message one = message(QStringLiteral("X"), QStringLiteral("Y"));
    one.attachments[0].name = QStringLiteral("kaart \"één\".pdf");
    const QByteArray disposition = partsOf(emlOf(one))[1].headers.value("content-disposition");
    QVERIFY(disposition.startsWith("attachment; filename=\"kaart ___n_.pdf\";"));
    QVERIFY(disposition.contains("filename*=UTF-8''"));
    const qsizetype at = disposition.indexOf("UTF-8''") + 7;
    QCOMPARE(QString::fromUtf8(QByteArray::fromPercentEncoding(disposition.mid(at))), one.attachments[0].name);
}

void TestMessage::nothingFromADumpBecomesAHeader()
{
    const QString name = QStringLiteral("Bedrijf\r\nBcc: ander@example.nl\r\n\r\n");
    const Part whole = partOf(emlOf(message(name, name)));
    QVERIFY(!whole.headers.contains("bcc"));
    QCOMPARE(whole.headers.value("to"), QByteArrayLiteral("\"Bedrijf Bcc: ander@example.nl\" <werk@example.nl>"));
}

void TestMessage::theSameMessageHasTheSameBytes()
{
    const Message one = message(QStringLiteral("Één"), QStringLiteral("Werk"));
    QCOMPARE(emlOf(one), emlOf(one));
    QVERIFY(emlOf(one) != emlOf(message(QStringLiteral("Twee"), QStringLiteral("Werk"))));
}

void TestMessage::addressesAreJudged_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("isOne");
    const auto row = [](const char* address, bool isOne) {
        QTest::newRow(address) << QString::fromUtf8(address) << isOne;
    };
    row("werk@example.nl", true);
    row("voor.naam+werk@sub.voor-beeld.co.uk", true);
    row("o'neil@example.nl", true);
    row("", false);
    row("werk", false);
    row("werk@", false);
    row("@example.nl", false);
    row("werk@example", false);
    row("werk@@example.nl", false);
    row("werk @example.nl", false);
    row("werk@example.nl, ander@example.nl", false);
    row("werk@example.nl\r\nBcc: x@example.nl", false);
    row("werk@example.nl\n", false);
    row("werk@-example.nl", false);
    row("wërk@example.nl", false);
    row(".werk@example.nl", false);
}

void TestMessage::addressesAreJudged()
{
    QFETCH(QString, address);
    QFETCH(bool, isOne);
    QCOMPARE(isAddress(address), isOne);
}

void TestMessage::aSenderIsReadWithAName()
{
    QVERIFY(*mailboxOf(QStringLiteral("Punt Één <wsp@example.nl>")) ==
            (Mailbox{QStringLiteral("Punt Één"), QStringLiteral("wsp@example.nl")}));
    QVERIFY(*mailboxOf(QStringLiteral("\"De Punt, zuid\" <wsp@example.nl>")) ==
            (Mailbox{QStringLiteral("De Punt, zuid"), QStringLiteral("wsp@example.nl")}));
    QVERIFY(*mailboxOf(QStringLiteral(" wsp@example.nl ")) == (Mailbox{{}, QStringLiteral("wsp@example.nl")}));
    QVERIFY(!mailboxOf(QStringLiteral("Punt")));
    QVERIFY(!mailboxOf(QStringLiteral("Punt <geen adres>")));
}

QTEST_GUILESS_MAIN(TestMessage)
#include "tst_message.moc"
