// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/spiegelruns.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace spiegel;
using support::Outcome;
using support::spiegelRuns;

class TestCodesVerb : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCodeIsListedMappedAndAppliedAtTheNextLoad();
    void aMeaningThatIsNotAllowedIsToldAndNothingRemembered();

private:
    [[nodiscard]] QString path(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    void write(const char* name, const QByteArray& content) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    [[nodiscard]] Outcome run(const QStringList& arguments) const
    {
        return spiegelRuns(QStringList{QStringLiteral("--db"), path("week.db")} + arguments);
    }
    [[nodiscard]] Outcome load() const
    {
        return run({QStringLiteral("load"), path("sonar_export.csv"), QStringLiteral("--profile"),
                    QStringLiteral("sonar"), QStringLiteral("--peildatum"), QStringLiteral("2015-03-02"),
                    QStringLiteral("--replace"), QStringLiteral("--json")});
    }
    [[nodiscard]] Outcome map() const
    {
        return run({QStringLiteral("codes"), QStringLiteral("--map"), path("codes.csv"), QStringLiteral("--json")});
    }
    [[nodiscard]] qint64 unknownCells() const
    {
        return load()
            .json()[QStringLiteral("notes")][QStringLiteral("sonar.csv")][QStringLiteral("unknown-code:vervoer")]
            .toInteger();
    }

    QTemporaryDir m_folder;
};

void TestCodesVerb::aCodeIsListedMappedAndAppliedAtTheNextLoad()
{
    write("sonar_export.csv", "Sonarnummer;Vervoer\nS1;Scooter\nS2;scooter\nS3;step\n");
    QCOMPARE(unknownCells(), 3);
    const Outcome csv = run({QStringLiteral("codes"), QStringLiteral("--csv")});
    QCOMPARE(csv.output, QByteArray("codes;file;column;value;rows;meaning\nsonar;sonar;vervoer;Scooter;2;\n"
                                    "sonar;sonar;vervoer;step;1;\n"));
    write("codes.csv", QByteArray(csv.output).replace("Scooter;2;", "Scooter;2;auto"));
    QCOMPARE(map().json().object(),
             (QJsonObject{{QStringLiteral("remembered"), 1}, {QStringLiteral("taken_back"), 0}}));
    QCOMPARE(unknownCells(), 1);
    const QJsonArray open =
        run({QStringLiteral("codes"), QStringLiteral("--open"), QStringLiteral("--json")}).json().array();
    QCOMPARE(open.size(), 1);
    QCOMPARE(open[0][QStringLiteral("value")], QStringLiteral("step"));
    QCOMPARE(open[0][QStringLiteral("heading")], QStringLiteral("Vervoer"));
    QVERIFY(open[0][QStringLiteral("meaning")].isNull());
}

void TestCodesVerb::aMeaningThatIsNotAllowedIsToldAndNothingRemembered()
{
    write("codes.csv",
          "codes;file;column;value;meaning\nsonar;sonar;vervoer;step;fiets\nsonar;sonar;vervoer;ufo;ufo\n");
    const Outcome wrong = map();
    QCOMPARE(wrong.status, 1);
    QVERIFY(wrong.messages.contains("fiets")); // what is allowed
    QVERIFY(wrong.messages.contains("codes.csv, regel 3") || wrong.messages.contains("codes.csv, line 3"));
    QCOMPARE(unknownCells(), 1);
}

QTEST_GUILESS_MAIN(TestCodesVerb)
#include "tst_codesverb.moc"
