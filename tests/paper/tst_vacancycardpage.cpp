// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/vacancycardpage.h"
#include "core/vacancycards/vacancycard.h"

#include <QBuffer>
#include <QPdfDocument>
#include <QTest>

using namespace spiegel;
using namespace spiegel::paper;
using vacancycards::VacancyCard;

namespace {

QString words(int count)
{
    return QStringList(count, QStringLiteral("langwoord")).join(QLatin1Char(' '));
}

personas::Persona persona(int rows, int wordsEach)
{
    personas::Persona one;
    for (auto& value : one.keys)
        value = {QStringLiteral("x"), words(wordsEach)};
    one.people = 37;
    one.hard = QStringList(rows, words(wordsEach));
    one.branch = words(2);
    one.reference = QStringLiteral("7KQF-3MXD-4");
    one.fit = personas::Persona::Fit{};
    one.fit->competencesAsked = 5;
    one.fit->tasksAsked = 5;
    return one;
}

/// A card with so many rows in each list and so many words in each text.
VacancyCard longCard(int rows, int wordsEach)
{
    VacancyCard card;
    card.header = {QStringLiteral("V123"),
                   words(wordsEach),
                   words(wordsEach),
                   words(wordsEach),
                   words(3),
                   Day::of(2015, 3, 2),
                   QStringLiteral("20150302-V123")};
    card.quality = {words(4), words(wordsEach), 62, 71, {}};
    card.peers = {words(4), words(wordsEach), 200, {}, words(wordsEach)};
    card.seekers = {words(4), words(wordsEach), true, 400, 120, 10, {}, {}, words(wordsEach)};
    card.types.title = card.carving.title = words(4);
    card.types.intro = card.carving.intro = card.carving.personasText = words(wordsEach);
    for (int i = 0; i < std::min(rows, 3); ++i) {
        card.quality.fixes.push_back({words(wordsEach), words(wordsEach), 12});
        card.types.personas.personas.push_back(persona(rows, wordsEach));
    }
    for (int i = 0; i < std::min(rows, 4); ++i)
        card.seekers.costs.push_back({{}, words(wordsEach), 120 - 40 * i, words(2)});
    for (int i = 0; i < std::min(rows, 7); ++i)
        card.peers.rows.push_back({{}, words(wordsEach), words(wordsEach), words(wordsEach)});
    for (int i = 0; i < rows; ++i)
        card.carving.tasks.push_back({words(wordsEach), i % 2 == 0, {words(wordsEach)}});
    card.method = words(60);
    return card;
}

} // namespace

class TestVacancyCardPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingRunsIntoTheFooter_data();
    void nothingRunsIntoTheFooter();
    void everythingStandsOnOnePage();
};

void TestVacancyCardPage::nothingRunsIntoTheFooter_data()
{
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("words");
    QTest::newRow("nothing to say") << 0 << 0;
    QTest::newRow("usual") << 7 << 3;
    QTest::newRow("long") << 8 << 12;
    QTest::newRow("as long as it gets") << 14 << 60;
}

void TestVacancyCardPage::nothingRunsIntoTheFooter()
{
    QFETCH(int, rows);
    QFETCH(int, words);
    Typesetter setter;
    QVERIFY(vacancyCardFits(longCard(rows, words), setter));
}

void TestVacancyCardPage::everythingStandsOnOnePage()
{
    VacancyCard card = longCard(2, 3);
    card.header.title = QStringLiteral("Ambachtelijk bakker");
    card.header.employer = QStringLiteral("Bakkerij De Korst");
    card.quality.fixes[0].remedy = QStringLiteral("Noem het salaris.");
    card.peers.rows[0] = {QStringLiteral("pay"), QStringLiteral("Salaris"), QStringLiteral("niet genoemd"),
                          QStringLiteral("€ 2.100")};
    card.seekers.costs[0] = {QStringLiteral("education"), QStringLiteral("zonder diploma"), 120,
                             QStringLiteral("+120")};
    card.carving.tasks[0].task = QStringLiteral("ovens schoonmaken");
    Typesetter setter;
    QByteArray pdf = vacancyCardPdf(card, setter);
    QCOMPARE(vacancyCardPdf(card, setter), pdf);
    QBuffer buffer(&pdf);
    QVERIFY(buffer.open(QIODevice::ReadOnly));
    QPdfDocument document;
    document.load(&buffer);
    QCOMPARE(document.pageCount(), 1);
    const QString text = document.getAllText(0).text();
    for (const char* part :
         {"Ambachtelijk bakker", "Bakkerij De Korst", "V123", "Noem het salaris.", "niet genoemd", "€ 2.100",
          "zonder diploma", "+120", "7KQF-3MXD-4", "30", "ovens schoonmaken", "20150302-V123"})
        QVERIFY2(text.contains(QString::fromUtf8(part)), part);
    QVERIFY(!text.contains(QStringLiteral("37"))); // the true number of a persona
}

QTEST_MAIN(TestVacancyCardPage)
#include "tst_vacancycardpage.moc"
