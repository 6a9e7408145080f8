// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/foundation/privatefile.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <cerrno>

using namespace spiegel;

class TestPrivateFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyTheOwnerMayRead();
    void aFolderInTheWayIsAProblemAndLeavesNothing();
    void aFullDiskIsSaidInWords();
};

void TestPrivateFile::onlyTheOwnerMayRead()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a/b c/kaart \u00e9.pdf"));
    QVERIFY(writePrivateFile(path, "eerste"));
    QVERIFY(writePrivateFile(path, "tweede"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("tweede"));
    QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
             QFile::Permissions());
    QCOMPARE(QFileInfo(folder.filePath(QStringLiteral("a"))).permissions() & (QFile::ReadOther | QFile::ExeOther),
             QFile::Permissions());
    QVERIFY(!QFile::exists(path + QStringLiteral(".part")));
}

void TestPrivateFile::aFolderInTheWayIsAProblemAndLeavesNothing()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("kaart.pdf"));
    QVERIFY(writePrivateFile(path + QStringLiteral("/in.pdf"), "x"));
    const auto outcome = writePrivateFile(path, "y");
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().where, path);
    QVERIFY(!outcome.error().remedy.isEmpty());
    QVERIFY(!QFile::exists(path + QStringLiteral(".part")));
}

void TestPrivateFile::aFullDiskIsSaidInWords()
{
    const Problem full = writeProblem(QStringLiteral("/x"), ENOSPC);
    QVERIFY(full.what.contains(QStringLiteral("full")));
    QVERIFY(writeProblem(QStringLiteral("/x"), EIO).what != full.what);
}

QTEST_GUILESS_MAIN(TestPrivateFile)
#include "tst_privatefile.moc"
