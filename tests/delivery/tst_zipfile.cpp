// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delivery/zipfile.h"

#include <QDir>
#include <QFile>
#include <QMap>
#include <QTemporaryDir>
#include <QTest>

#include <archive.h>
#include <archive_entry.h>

using namespace spiegel;
using namespace spiegel::delivery;

namespace {

const QString secret = QStringLiteral("paard accu nietje batterij");
const Day day = Day::of(2015, 3, 2);
constexpr qint64 dayInSeconds = 1425254400; // 2015-03-02T00:00:00Z

struct Opened
{
    QMap<QString, QByteArray> files;
    bool isEncrypted = true;
    bool isDated = true;
    QString error;
};

Opened openZip(const QString& path, const QString& password)
{
    Opened opened;
    archive* zip = archive_read_new();
    archive_read_support_format_zip(zip);
    archive_read_add_passphrase(zip, password.toUtf8().constData());
    archive_read_open_filename(zip, QFile::encodeName(path).constData(), 4096);
    archive_entry* entry = nullptr;
    while (archive_read_next_header(zip, &entry) == ARCHIVE_OK) {
        QByteArray content(archive_entry_size(entry), '\0');
        // There is nothing to hide in an empty file.
        opened.isEncrypted = opened.isEncrypted && (content.isEmpty() || archive_entry_is_data_encrypted(entry) == 1);
        opened.isDated = opened.isDated && archive_entry_mtime(entry) == dayInSeconds;
        if (archive_read_data(zip, content.data(), static_cast<std::size_t>(content.size())) != content.size()) {
            opened.error = QString::fromUtf8(archive_error_string(zip));
            break;
        }
        opened.files.insert(QString::fromUtf8(archive_entry_pathname(entry)), content);
    }
    archive_read_free(zip);
    return opened;
}

} // namespace

class TestZipFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void opensWithThePasswordOnly();
    void holdsNothingInTheClear();
    void isForItsOwnerOnly();
    void leavesTheOldOneWhenItFails();
    void cancelledItLeavesNothing();
    void aPlaceThatCannotBeWrittenToIsAClearMessage();

private:
    [[nodiscard]] Result<> zip(const QString& path, Progress& progress = Progress::unwatched()) const
    {
        return writeZip(path, m_folder.path(), m_files.keys(), secret, day, progress);
    }
    [[nodiscard]] QString path(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)); }

    QTemporaryDir m_folder;
    QMap<QString, QByteArray> m_files;
};

void TestZipFile::initTestCase()
{
    m_files = {{QStringLiteral("manifest.csv"), "cv;file\n"},
               {QString::fromUtf8("Ans Müller-Öz/1.pdf"), QByteArray(70000, 'x')},
               {QStringLiteral("A/empty.pdf"), {}}};
    for (auto file = m_files.cbegin(); file != m_files.cend(); ++file) {
        const QString target = m_folder.filePath(file.key());
        QVERIFY(QDir().mkpath(QFileInfo(target).path()));
        QFile written(target);
        QVERIFY(written.open(QIODevice::WriteOnly));
        written.write(file.value());
    }
}

void TestZipFile::opensWithThePasswordOnly()
{
    const auto made = zip(path("new/a.zip"));
    QVERIFY2(made, made ? "" : qPrintable(made.error().text()));
    const Opened opened = openZip(path("new/a.zip"), secret);
    QCOMPARE(opened.error, QString());
    QCOMPARE(opened.files, m_files);
    QVERIFY(opened.isEncrypted);
    QVERIFY(opened.isDated);
    const Opened wrong = openZip(path("new/a.zip"), QStringLiteral("paard accu nietje"));
    QVERIFY(wrong.files.value(QString::fromUtf8("Ans Müller-Öz/1.pdf")).isEmpty());
    QVERIFY(!wrong.error.isEmpty());
}

void TestZipFile::holdsNothingInTheClear()
{
    QFile file(path("new/a.zip"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(!bytes.contains("xxxxxxxx"));
    QVERIFY(!bytes.contains("cv;file"));
    // The extra field of WinZip's AES: id 0x9901, seven bytes, version 1 or 2, 'AE', strength 3 for 256 bits.
    QVERIFY(bytes.contains(QByteArray::fromHex("019907000100414503")) ||
            bytes.contains(QByteArray::fromHex("019907000200414503")));
}

void TestZipFile::isForItsOwnerOnly()
{
    const auto others = QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther;
    QFile old(path("open.zip"));
    QVERIFY(old.open(QIODevice::WriteOnly));
    old.close();
    QVERIFY(old.setPermissions(QFile::ReadOwner | QFile::WriteOwner | others));
    QVERIFY(zip(path("open.zip")));
    QCOMPARE(QFile::permissions(path("open.zip")) & others, QFile::Permissions());
}

void TestZipFile::leavesTheOldOneWhenItFails()
{
    QVERIFY(zip(path("old.zip")));
    const auto missing =
        writeZip(path("old.zip"), m_folder.path(), {QStringLiteral("none.pdf")}, secret, day, Progress::unwatched());
    QVERIFY(!missing);
    QVERIFY(missing.error().where.endsWith(QStringLiteral("none.pdf")));
    QCOMPARE(openZip(path("old.zip"), secret).files, m_files);
    QVERIFY(!QFile::exists(path("old.zip.part")));
}

void TestZipFile::cancelledItLeavesNothing()
{
    Progress progress;
    progress.cancel();
    const auto made = zip(path("none.zip"), progress);
    QVERIFY(!made && made.error().isCancelled());
    QVERIFY(!QFile::exists(path("none.zip")) && !QFile::exists(path("none.zip.part")));
}

void TestZipFile::aPlaceThatCannotBeWrittenToIsAClearMessage()
{
    const auto made = zip(path("manifest.csv/below.zip"));
    QVERIFY(!made && !made.error().what.isEmpty() && !made.error().where.isEmpty());
}

QTEST_GUILESS_MAIN(TestZipFile)
#include "tst_zipfile.moc"
