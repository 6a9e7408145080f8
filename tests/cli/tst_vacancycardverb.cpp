// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/releases/releaselog.h"
#include "tests/cli/spiegelruns.h"
#include "tests/vacancycards/bakery.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace spiegel;
using support::Outcome;
using support::spiegelRuns;

class TestVacancyCardVerb : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aCardIsWrittenAndLogged();
    void theSameCardHasTheSameBytes();
    void itsContentIsJson();
    void theReferenceOnItLeadsBack();
    void aVacancyThatIsNotThereEndsWithOne();

private:
    [[nodiscard]] Outcome card(const QStringList& more) const
    {
        return spiegelRuns(
            QStringList{QStringLiteral("card"), QStringLiteral("vacancy"), QStringLiteral("--db"), m_path} + more);
    }

    support::Town m_town;
    QTemporaryDir m_folder;
    QString m_path;
    const QStringList m_id{QStringLiteral("--id"), QStringLiteral("V1")};
};

void TestVacancyCardVerb::initTestCase()
{
    qunsetenv("SPIEGEL_DB");
    support::addBakery(m_town);
    support::addSonarBakers(m_town);
    for (int i = 0; i < 24; ++i)
        support::addBaker(m_town, "B" + std::to_string(i), 30 + i);
    m_path = m_town.path();
}

void TestVacancyCardVerb::aCardIsWrittenAndLogged()
{
    const QString file = m_folder.filePath(QStringLiteral("kaart.pdf"));
    const Outcome outcome = card(
        m_id + QStringList{QStringLiteral("--out"), file, QStringLiteral("--recipient"), QStringLiteral("De Korst")});
    QVERIFY2(outcome.status == 0, outcome.messages.constData());
    QFile pdf(file);
    QVERIFY(pdf.open(QIODevice::ReadOnly));
    QVERIFY(pdf.read(5) == "%PDF-");
    auto database = store::Database::open(m_path, store::Access::Read);
    const auto log = releases::readLog(*database);
    QVERIFY(log);
    QCOMPARE(log->size(), std::size_t{1});
    QCOMPARE(log->front().release.product, QStringLiteral("card vacancy"));
    QCOMPARE(log->front().release.recipient, QStringLiteral("De Korst"));
}

void TestVacancyCardVerb::theSameCardHasTheSameBytes()
{
    const Outcome first = card(m_id);
    QVERIFY(first.output.startsWith("%PDF-"));
    QCOMPARE(card(m_id).output, first.output);
}

void TestVacancyCardVerb::itsContentIsJson()
{
    const Outcome outcome = card(m_id + QStringList{QStringLiteral("--json")});
    QCOMPARE(outcome.status, 0);
    const QJsonObject content = outcome.json().object();
    for (const char* key : {"header", "quality", "peers", "seekers", "personas", "carving", "method"})
        QVERIFY2(content.contains(QLatin1String(key)), key);
    QCOMPARE(content[QStringLiteral("header")][QStringLiteral("title")].toString(),
             QStringLiteral("Ambachtelijk bakker"));
    QCOMPARE(content[QStringLiteral("seekers")][QStringLiteral("near")].toInt() % 10, 0);
    QCOMPARE(content[QStringLiteral("personas")][QStringLiteral("rows")][0][QStringLiteral("people")].toInt(), 20);
}

void TestVacancyCardVerb::theReferenceOnItLeadsBack()
{
    const QJsonObject content = card(m_id + QStringList{QStringLiteral("--json")}).json().object();
    const QString reference =
        content[QStringLiteral("personas")][QStringLiteral("rows")][0][QStringLiteral("reference")].toString();
    const Outcome outcome = spiegelRuns({QStringLiteral("personas"), QStringLiteral("--db"), m_path,
                                         QStringLiteral("--reference"), reference, QStringLiteral("--json")});
    QVERIFY2(outcome.status == 0, outcome.messages.constData());
    QCOMPARE(outcome.json().object()[QStringLiteral("people")].toArray().size(), 24);
}

void TestVacancyCardVerb::aVacancyThatIsNotThereEndsWithOne()
{
    QCOMPARE(card({QStringLiteral("--id"), QStringLiteral("V9")}).status, 1);
    QCOMPARE(card({}).status, 2);
}

QTEST_MAIN(TestVacancyCardVerb)
#include "tst_vacancycardverb.moc"
