// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/cvlists.h"
#include "core/people/cvsreader.h"
#include "core/people/keynumbers.h"
#include "core/people/occupationcodesreader.h"
#include "core/people/wordlist.h"
#include "core/people/words.h"
#include "core/text/dutch.h"
#include "tests/support/town.h"

#include <QTest>

using namespace spiegel;
using namespace spiegel::people;
using spiegel::support::Town;

class TestPeople : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsGoThereAndBack_data();
    void wordsGoThereAndBack();
    void anUnknownWordIsNotTaken();
    void severalTransportsAreNamedTogether();
    void readsTheCvsOfAWeekInOrder();
    void aWishCountsOnce();
    void cvNumbersAreFoundAndRanked();
    void namesComeFromTheBuiltInRegister();
    void theRegisterOfTheDumpGoesFirst();
    void stopsWhenCancelled();
};

void TestPeople::wordsGoThereAndBack_data()
{
    QTest::addColumn<const WordList*>("list");
    QTest::addColumn<int>("first");
    QTest::addColumn<QString>("firstWord");
    QTest::addColumn<int>("count");
    QTest::newRow("education") << &educationLevels() << 0 << QStringLiteral("BASIS") << 10;
    QTest::newRow("sex") << &sexes() << 1 << QStringLiteral("M") << 3;
    QTest::newRow("benefit") << &benefits() << 1 << QStringLiteral("WW") << 5;
    QTest::newRow("transport") << &transports() << 1 << QStringLiteral("auto") << 3;
    QTest::newRow("contract") << &contracts() << 1 << QStringLiteral("VAST") << 4;
    QTest::newRow("leaving") << &leavingReasons() << 1 << QStringLiteral("WERK") << 3;
    QTest::newRow("regime") << &regimes() << 1 << QStringLiteral("OUD") << 3;
    QTest::newRow("flag") << &flags() << 0 << QStringLiteral("N") << 2;
}

void TestPeople::wordsGoThereAndBack()
{
    QFETCH(const WordList*, list);
    QFETCH(int, first);
    QFETCH(QString, firstWord);
    QFETCH(int, count);
    const std::vector<int> values = list->values();
    QCOMPARE(static_cast<int>(values.size()), count);
    QCOMPARE(values.front(), first);
    QCOMPARE(list->word(first), firstWord);
    for (const int value : values) {
        QVERIFY(!list->name(value).isEmpty());
        QCOMPARE(list->parse(list->word(value).toLower()), std::optional(value));
    }
    QCOMPARE(list->name(unknown), text::unknownWord());
}

void TestPeople::anUnknownWordIsNotTaken()
{
    QVERIFY(!educationLevels().parse(u"MBO5"));
    QCOMPARE(educationLevels().parse(u"ONBEKEND"), std::optional(unknown));
    QCOMPARE(educationLevels().word(unknown), QStringLiteral("ONBEKEND"));
    QVERIFY(educationLevels().allWords().startsWith(QStringLiteral("ONBEKEND, BASIS, VMBO")));
}

void TestPeople::severalTransportsAreNamedTogether()
{
    QCOMPARE(transportNames(1 + 4), text::list({transports().name(1), transports().name(4)}));
    QCOMPARE(transportNames(unknown), text::unknownWord());
}

void TestPeople::readsTheCvsOfAWeekInOrder()
{
    Town town(Day::of(2015, 3, 2));
    town.addCv("CV1", {.birthYear = 1970, .branch = "Haarlem"});
    town.addCv("CV2", {.birthYear = 1980, .branch = "Alkmaar"});
    town.addCv("CV3", {.postcode = 2011, .education = "WO", .registered = "2014-12-31"});
    town.startWeek(Day::of(2015, 3, 9));
    town.addCv("CV1", {.birthYear = 1971, .branch = "Haarlem"});
    town.removeCv("CV2");
    const int first = town.cvId("CV1");
    const int second = town.cvId("CV2");
    const int third = town.cvId("CV3");
    store::Database database = town.open();
    const auto cvs = readCvs(database, Progress::unwatched());
    QVERIFY(cvs);
    QCOMPARE(cvs->ids(), (std::vector<int>{first, third})); // CV1 is written in a later week than CV3
    QCOMPARE(cvs->value(0, CvColumn::BirthYear), 1971);
    QCOMPARE(cvs->value(1, CvColumn::BirthYear), unknown);
    QCOMPARE(cvs->value(1, CvColumn::Postcode), 2011);
    QCOMPARE(cvs->value(1, CvColumn::Education), 9);
    QCOMPARE(cvs->day(1, CvColumn::Registered), Day::of(2014, 12, 31));
    QCOMPARE(cvs->rowOf(third), 1);
    QCOMPARE(cvs->rowOf(second), -1);
    QCOMPARE(cvs->rowOf(1000), -1);

    QVERIFY(database.choose(Day::of(2015, 3, 2)));
    const auto earlier = readCvs(database, {CvColumn::Branch, CvColumn::BirthYear}, Progress::unwatched());
    QVERIFY(earlier);
    QCOMPARE(earlier->count(), 3);
    QCOMPARE(earlier->value(0, CvColumn::BirthYear), 1970);
    QVERIFY(!earlier->has(CvColumn::Postcode));
    const auto words = Words::read(database, earlier->column(CvColumn::Branch));
    QVERIFY(words);
    QCOMPARE(words->count(), 2);
    QCOMPARE(words->text(earlier->value(1, CvColumn::Branch)), QStringLiteral("Alkmaar"));
    QCOMPARE(words->text(earlier->value(2, CvColumn::Branch)), QString());
    QCOMPARE(Words::find(database, QStringLiteral("Alkmaar")).value(), earlier->value(1, CvColumn::Branch));
    QCOMPARE(Words::find(database, QStringLiteral("Utrecht")).value(), unknown);
}

void TestPeople::aWishCountsOnce()
{
    Town town;
    for (const char* cv : {"CV1", "CV2", "CV3"})
        town.addCv(cv);
    town.addWish("CV1", 3, "5311.1"); // the same as the first
    town.addWish("CV1", 1, "5311.1");
    town.addWish("CV1", 2, "4226.1");
    town.addWish("CV1", 4, ""); // words only
    town.addWish("CV3", 2, "5311.1");
    town.addWish("CV3", 1, "");
    const int care = town.occupationId("5311.1");
    const int reception = town.occupationId("4226.1");
    const int first = town.cvId("CV1");
    const int second = town.cvId("CV2");
    const int third = town.cvId("CV3");
    store::Database database = town.open();
    const auto wishes = readWishes(database, Progress::unwatched());
    QVERIFY(wishes);
    const auto of = [&wishes](int cv) { return std::vector<int>(wishes->of(cv).begin(), wishes->of(cv).end()); };
    QCOMPARE(of(first), (std::vector<int>{care, reception}));
    QCOMPARE(of(second), std::vector<int>());
    QCOMPARE(of(third), std::vector<int>{care});
    QCOMPARE(wishes->count(), 3);
}

void TestPeople::cvNumbersAreFoundAndRanked()
{
    Town town;
    for (const char* name : {"CV9", "CV10", "b'\"%_", "\xf0\x9f\x98\x80"})
        town.addCv(name);
    const int nine = town.cvId("CV9");
    const int ten = town.cvId("CV10");
    store::Database database = town.open();
    const auto numbers = CvNumbers::read(database, Progress::unwatched());
    QVERIFY(numbers);
    QCOMPARE(numbers->name(nine), QStringLiteral("CV9"));
    QCOMPARE(numbers->find(QStringLiteral("CV10")), std::optional(ten));
    QVERIFY(numbers->find(QStringLiteral("b'\"%_")));
    QVERIFY(!numbers->find(QStringLiteral("CV")));
    QVERIFY(!numbers->find(QString()));
    QVERIFY(numbers->rank(ten) < numbers->rank(nine));
    QCOMPARE(numbers->name(-1), QString());
    QCOMPARE(numbers->name(1000), QString());
}

void TestPeople::namesComeFromTheBuiltInRegister()
{
    Town town;
    town.addCv("CV1");
    town.addExperience("CV1", 1, "5311.1", "2010-01");
    town.addExperience("CV1", 2, "9999.9", "2011-01");
    town.addExperience("CV1", 3, "eigen code", "2012-01");
    const int care = town.occupationId("5311.1");
    const int numbered = town.occupationId("9999.9");
    const int own = town.occupationId("eigen code");
    store::Database database = town.open();
    const auto codes = readOccupationCodes(database, Progress::unwatched());
    QVERIFY(codes);
    QCOMPARE(codes->find(QStringLiteral("5311.1")), std::optional(care));
    QVERIFY(codes->name(care) != QStringLiteral("5311.1"));
    QCOMPARE(codes->level(care), 2);
    QCOMPARE(codes->name(numbered), QStringLiteral("9999.9"));
    QCOMPARE(codes->level(numbered), 1);
    QCOMPARE(codes->level(own), unknown);
    QVERIFY(codes->rank(care) < codes->rank(numbered));
    QVERIFY(codes->rank(numbered) < codes->rank(own));
    QVERIFY(!codes->find(QStringLiteral("1111.1")));
}

void TestPeople::theRegisterOfTheDumpGoesFirst()
{
    Town town;
    town.addCv("CV1");
    town.addOccupation("5311.1", "oppas", "5311", 1);
    town.addOccupation("7", "zonder niveau", "3115");
    town.addOccupation("2654.3", "zonder iets");
    const int care = town.occupationId("5311.1");
    const int other = town.occupationId("7");
    const int bare = town.occupationId("2654.3");
    store::Database database = town.open();
    const auto codes = readOccupationCodes(database, Progress::unwatched());
    QVERIFY(codes);
    QCOMPARE(codes->name(care), QStringLiteral("oppas"));
    QCOMPARE(codes->level(care), 1);
    QCOMPARE(codes->level(other), 3);
    QCOMPARE(codes->level(bare), 4);
    QCOMPARE(codes->occupations().count(), 3);
}

void TestPeople::stopsWhenCancelled()
{
    Town town;
    for (int person = 0; person < 20000; ++person)
        town.addCv("CV" + std::to_string(person));
    store::Database database = town.open();
    Progress stopped;
    stopped.cancel();
    const auto cvs = readCvs(database, stopped);
    QVERIFY(!cvs);
    QVERIFY(cvs.error().isCancelled());
}

QTEST_GUILESS_MAIN(TestPeople)
#include "tst_people.moc"
