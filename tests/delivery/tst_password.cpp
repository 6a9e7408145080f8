// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delivery/password.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace spiegel;
using namespace spiegel::delivery;

Q_DECLARE_METATYPE(spiegel::delivery::Strength)

class TestPassword : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judgesByWhatAGuesserHasToTry_data();
    void judgesByWhatAGuesserHasToTry();
    void refusesWhatIsNone_data();
    void refusesWhatIsNone();
    void readsTheFirstLineOfAFile();
};

void TestPassword::judgesByWhatAGuesserHasToTry_data()
{
    QTest::addColumn<QString>("password");
    QTest::addColumn<Strength>("strength");
    QTest::newRow("none") << QString() << Strength::None;
    QTest::newRow("a word") << QStringLiteral("wachtwoord") << Strength::Weak;
    QTest::newRow("a row of digits") << QStringLiteral("12345678901234567890") << Strength::Weak;
    QTest::newRow("one character, often") << QStringLiteral("aaaaaaaaaaaaaaaaaaaaaaaa") << Strength::Weak;
    QTest::newRow("two characters, often") << QStringLiteral("axaxaxaxaxaxaxaxaxaxaxax") << Strength::Weak;
    QTest::newRow("ten of all kinds") << QStringLiteral("q7!Rz2mK.w") << Strength::Fair;
    QTest::newRow("four words") << QStringLiteral("paard accu nietje batterij") << Strength::Strong;
}

void TestPassword::judgesByWhatAGuesserHasToTry()
{
    QFETCH(QString, password);
    QFETCH(Strength, strength);
    QCOMPARE(strengthOf(password), strength);
    QCOMPARE(remarkOn(password).isEmpty(), password.isEmpty());
}

void TestPassword::refusesWhatIsNone_data()
{
    QTest::addColumn<QString>("password");
    QTest::newRow("nothing") << QString();
    QTest::newRow("seven characters") << QStringLiteral("q7!Rz2m");
    QTest::newRow("a line break") << QStringLiteral("paard\naccu nietje");
}

void TestPassword::refusesWhatIsNone()
{
    QFETCH(QString, password);
    const auto checked = checkPassword(password);
    QVERIFY(!checked);
    QVERIFY(!checked.error().remedy.isEmpty());
    QVERIFY(password.isEmpty() || !checked.error().text().contains(password));
}

void TestPassword::readsTheFirstLineOfAFile()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("pw"));
    QVERIFY(!readPassword(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("paard accu nietje \xC3\xA9\xC3\xA9n\r\nsecond\n");
    file.close();
    QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
    QCOMPARE(readPassword(path).value_or(QString()), QString::fromUtf8("paard accu nietje één"));
    QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
    const auto open = readPassword(path);
    QVERIFY(!open && open.error().remedy.contains(QStringLiteral("chmod")));
}

QTEST_GUILESS_MAIN(TestPassword)
#include "tst_password.moc"
