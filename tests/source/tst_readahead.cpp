// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/source/hashedstream.h"
#include "core/source/readahead.h"

#include <QRandomGenerator>
#include <QTest>

using namespace spiegel;
using namespace spiegel::source;

namespace {

QByteArray randomBytes(qsizetype size)
{
    QRandomGenerator random(7);
    QByteArray bytes(size, '\0');
    for (char& byte : bytes)
        byte = static_cast<char>(random.bounded(256));
    return bytes;
}

/// Gives some bytes and then breaks, as a stick that is pulled out.
class BreakingStream final : public ByteStream
{
public:
    explicit BreakingStream(qsizetype good)
        : m_good(good)
    {
    }
    [[nodiscard]] Result<qsizetype> read(char* to, qsizetype size) override
    {
        if (m_good == 0)
            return fail(Problem::failed(QStringLiteral("pulled out"), name(), QStringLiteral("put it back")));
        const qsizetype given = std::min(size, m_good);
        std::fill_n(to, given, 'x');
        m_good -= given;
        return given;
    }
    [[nodiscard]] QString name() const override { return QStringLiteral("stick.csv"); }

private:
    qsizetype m_good;
};

} // namespace

class TestReadAhead : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theBytesAreTheSame_data();
    void theBytesAreTheSame();
    void aFailureComesAfterTheBytesBeforeIt();
    void itStopsWhenNobodyReadsOn();
};

void TestReadAhead::theBytesAreTheSame_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<int>("step");
    QTest::addColumn<int>("asked");
    QTest::newRow("nothing") << 0 << 100 << 100;
    QTest::newRow("one byte") << 1 << 100 << 100;
    QTest::newRow("a byte at a time") << 1000 << 1 << 1;
    QTest::newRow("odd pieces") << 3'000'001 << 77'777 << 10'007;
    QTest::newRow("pieces larger than a block") << 3'000'001 << (1 << 20) << (1 << 20);
    QTest::newRow("exactly a block") << (256 << 10) << (256 << 10) << (256 << 10);
}

void TestReadAhead::theBytesAreTheSame()
{
    QFETCH(int, size);
    QFETCH(int, step);
    QFETCH(int, asked);
    const QByteArray bytes = randomBytes(size);
    auto hashed = std::make_unique<HashedStream>(
        std::make_unique<MemoryStream>(bytes, QStringLiteral("cv.csv"), qsizetype{step}));
    const HashedStream& below = *hashed;
    ReadAhead ahead(std::move(hashed));
    QCOMPARE(ahead.name(), QStringLiteral("cv.csv"));
    QByteArray read;
    QByteArray piece(asked, '\0');
    for (;;) {
        const auto got = ahead.read(piece.data(), piece.size());
        QVERIFY(got);
        if (*got == 0)
            break;
        read.append(piece.constData(), *got);
    }
    QCOMPARE(read, bytes);
    QCOMPARE(*ahead.read(piece.data(), piece.size()), qsizetype(0));
    QCOMPARE(below.bytesRead(), qint64(size));
    QCOMPARE(below.sha256(), QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

void TestReadAhead::aFailureComesAfterTheBytesBeforeIt()
{
    ReadAhead ahead(std::make_unique<BreakingStream>(1'000'000));
    QByteArray piece(50'000, '\0');
    qsizetype read = 0;
    for (;;) {
        const auto got = ahead.read(piece.data(), piece.size());
        if (!got) {
            QCOMPARE(got.error().what, QStringLiteral("pulled out"));
            break;
        }
        QVERIFY(*got > 0);
        read += *got;
    }
    QCOMPARE(read, qsizetype(1'000'000));
    QVERIFY2(!ahead.read(piece.data(), piece.size()), "it stays broken");
}

void TestReadAhead::itStopsWhenNobodyReadsOn()
{
    for (const qsizetype taken : {0, 1, 300'000}) {
        ReadAhead ahead(std::make_unique<BreakingStream>(100'000'000));
        QByteArray piece(taken + 1, '\0');
        if (taken > 0)
            QVERIFY(ahead.read(piece.data(), taken));
    }
}

QTEST_GUILESS_MAIN(TestReadAhead)
#include "tst_readahead.moc"
