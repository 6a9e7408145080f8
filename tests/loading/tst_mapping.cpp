// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/worksheets/xlsxmaker.h"
#include "ui/desk/desk.h"
#include "ui/loading/mapping/codesdialog.h"
#include "ui/loading/mapping/draft.h"
#include "ui/loading/mapping/lookrow.h"
#include "ui/loading/mapping/mappingdialog.h"
#include "ui/loading/mapping/sample.h"
#include "ui/tables/tableview.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileInfo>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace spiegel;
using namespace spiegel::loading;
using profiles::NativeKind;

namespace {

constexpr int patience = 20000;

/// Another source: comma, Windows-1252, Dutch dates, its own names and codes.
QString foreignFile(const QTemporaryDir& folder)
{
    const QString path = folder.filePath(QStringLiteral("personen.csv"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("no file");
    file.write("cv-id,GEBOORTEJAAR,sekse,ingeschreven op,plaats,contact\r\n"
               "P1,1980,man,02-03-2014,Nunspeet,jan@voorbeeld.nl\r\n"
               "P2,1975,vrouw,15-12-2013,'s-Hertogenb\xf6sch,\r\n"
               "P3,1990,vrouw,28-02-2014,Ede,\r\n");
    return path;
}

std::vector<SampledFile> sampled(const QString& path)
{
    auto files = sampleSource(path, Progress::unwatched());
    if (!files)
        qFatal("%s", qPrintable(files.error().text()));
    return std::move(*files);
}

} // namespace

class TestMapping : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)"))); }

    void guessesHowAFileIsWritten();
    void hidesPersonalDataInTheSample();
    void proposesColumnsOfTheSameName();
    void guessesDates_data();
    void guessesDates();
    void keepsColumnsInTheOrderOfTheDump();
    void rowsOfOnePersonMakeOneCvAndNumberedJobs();
    void saysWhatIsMissing();
    void whatComesOutIsWhatTheProfileMakes();
    void codesGoTheirWayAndBack();
    void theDialogSavesAProfileForItsOwnerOnly();
    void aSpreadsheetIsMappedToo();
    void aFolderWithoutTablesIsAClearMessage();
};

void TestMapping::guessesHowAFileIsWritten()
{
    const QTemporaryDir folder;
    const auto files = sampled(foreignFile(folder));
    QCOMPARE(files.size(), std::size_t(1));
    QCOMPARE(files[0].look.separator, ',');
    QCOMPARE(files[0].look.decimal, '.');
    QCOMPARE(files[0].look.encoding, source::Encoding::Windows1252);
    QCOMPARE(files[0].columns.size(), 6);
    QCOMPARE(files[0].rows.size(), std::size_t(3));
    QCOMPARE(files[0].rows[1][4], QString::fromUtf8("'s-Hertogenb\xc3\xb6sch"));
    QCOMPARE(files[0].valuesOf(2).front(), std::pair(QStringLiteral("vrouw"), 2));
}

void TestMapping::hidesPersonalDataInTheSample()
{
    const QTemporaryDir folder;
    const auto files = sampled(foreignFile(folder));
    QVERIFY(!files[0].rows[0][5].contains(QLatin1Char('@')));
}

void TestMapping::proposesColumnsOfTheSameName()
{
    const QTemporaryDir folder;
    const profiles::Profile profile = proposeProfile(sampled(foreignFile(folder)));
    QCOMPARE(profile.files.size(), std::size_t(1));
    QCOMPARE(profile.files[0].tables.size(), std::size_t(1));
    const profiles::TableMapping& cv = profile.files[0].tables[0];
    QCOMPARE(cv.table, QStringLiteral("cv"));
    QStringList joined;
    for (const auto& column : cv.columns)
        joined << column.column + QLatin1Char('=') + column.source.text;
    QCOMPARE(joined.join(QLatin1Char('|')),
             QStringLiteral("cv_id=cv-id|geboortejaar=GEBOORTEJAAR|ingeschreven_op=ingeschreven op"));
    QCOMPARE(findColumn(cv, QStringLiteral("ingeschreven_op"))->dates.front().pattern(), QStringLiteral("dd-mm-yyyy"));
}

void TestMapping::guessesDates_data()
{
    QTest::addColumn<QStringList>("cells");
    QTest::addColumn<QString>("pattern");
    QTest::newRow("as in a dump") << QStringList{QStringLiteral("2014-03-02")} << QString();
    QTest::newRow("nothing to go by") << QStringList() << QString();
    QTest::newRow("the Dutch way") << QStringList{QStringLiteral("02-03-2014"), QStringLiteral("31-12-2013")}
                                   << QStringLiteral("dd-mm-yyyy");
    QTest::newRow("without leading noughts")
        << QStringList{QStringLiteral("2-3-2014"), QStringLiteral("31-12-2013")} << QStringLiteral("d-m-yyyy");
    QTest::newRow("all digits") << QStringList{QStringLiteral("20140302")} << QStringLiteral("yyyymmdd");
    QTest::newRow("quarters") << QStringList{QStringLiteral("Q3 2010"), QStringLiteral("Q1 2011")}
                              << QStringLiteral("Qq yyyy");
    QTest::newRow("no date at all") << QStringList{QStringLiteral("gisteren")} << QString();
}

void TestMapping::guessesDates()
{
    QFETCH(QStringList, cells);
    QFETCH(QString, pattern);
    const auto dates = guessDates(cells, NativeKind::Day);
    QCOMPARE(dates.empty() ? QString() : dates.front().pattern(), pattern);
    QVERIFY(guessDates(cells, NativeKind::Text).empty());
}

void TestMapping::keepsColumnsInTheOrderOfTheDump()
{
    profiles::TableMapping cv;
    cv.table = QStringLiteral("cv");
    for (const char* name : {"postcode", "cv_id", "geslacht"}) {
        profiles::ColumnMapping column;
        column.column = QLatin1String(name);
        setColumn(cv, column.column, column);
    }
    setColumn(cv, QStringLiteral("postcode"), std::nullopt);
    QCOMPARE(cv.columns.size(), std::size_t(2));
    QCOMPARE(cv.columns[0].column, QStringLiteral("cv_id"));
    QCOMPARE(cv.columns[1].column, QStringLiteral("geslacht"));
}

void TestMapping::rowsOfOnePersonMakeOneCvAndNumberedJobs()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("banen.csv"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("cv_id;beroep;van\nP1;5120.1;2010-01\nP1;5120.2;2011-01\nP2;5120.1;2012-01\n");
    file.close();
    const auto files = sampled(path);
    profiles::Profile profile = proposeProfile(files);
    QCOMPARE(profile.files[0].tables.front().table, QStringLiteral("werkervaring"));
    profile.files[0].tables.push_back(proposeTable(*profiles::findNativeTable(QStringLiteral("cv")), files[0]));
    QCOMPARE(draftProblem(profile), QString());
    const auto jobs = mapSample(path, profile, QStringLiteral("werkervaring"), Progress::unwatched());
    QVERIFY(jobs);
    QStringList numbers;
    for (const QStringList& row : jobs->rows)
        numbers << row[0] + row[1];
    QCOMPARE(numbers.join(QLatin1Char(',')), QStringLiteral("P11,P12,P21"));
    const auto people = mapSample(path, profile, QStringLiteral("cv"), Progress::unwatched());
    QVERIFY(people);
    QCOMPARE(people->rows.size(), std::size_t(2));
}

void TestMapping::saysWhatIsMissing()
{
    const QTemporaryDir folder;
    profiles::Profile profile = proposeProfile(sampled(foreignFile(folder)));
    QCOMPARE(draftProblem(profile), QString());
    setColumn(profile.files[0].tables[0], QStringLiteral("cv_id"), std::nullopt);
    QCOMPARE(draftProblem(profile), QStringLiteral("cv still needs a column for cv_id."));
    profile.files[0].tables.clear();
    QCOMPARE(draftProblem(profile), QStringLiteral("Choose what this file becomes."));
}

void TestMapping::whatComesOutIsWhatTheProfileMakes()
{
    const QTemporaryDir folder;
    const QString path = foreignFile(folder);
    profiles::Profile profile = proposeProfile(sampled(path));
    profiles::ColumnMapping sex;
    sex.column = QStringLiteral("geslacht");
    sex.source.text = QStringLiteral("sekse");
    sex.values = {{QStringLiteral("man"), QStringLiteral("M")}, {QStringLiteral("vrouw"), QStringLiteral("V")}};
    setColumn(profile.files[0].tables[0], sex.column, sex);
    const auto made = mapSample(path, profile, QStringLiteral("cv"), Progress::unwatched());
    QVERIFY(made);
    QCOMPARE(made->columns.join(QLatin1Char(',')), QStringLiteral("cv_id,geboortejaar,geslacht,ingeschreven_op"));
    QCOMPARE(made->rows[1].join(QLatin1Char(',')), QStringLiteral("P2,1975,V,2013-12-15"));
}

void TestMapping::codesGoTheirWayAndBack()
{
    const profiles::NativeColumn column{
        QStringLiteral("geslacht"), NativeKind::Words, false, {QStringLiteral("M"), QStringLiteral("V")}};
    const std::map<QString, QString> before{{QStringLiteral("vrouw"), QStringLiteral("V")},
                                            {QStringLiteral("?"), QString()},
                                            {QStringLiteral("elders"), QStringLiteral("M")}};
    const CodesDialog dialog(
        column, {{QStringLiteral("vrouw"), 9}, {QStringLiteral("man"), 4}, {QStringLiteral("?"), 1}}, before, nullptr);
    QCOMPARE(dialog.values(), before); // 'man' stays as it is, 'elders' is not in the sample
    const auto boxes = dialog.findChildren<QComboBox*>();
    QCOMPARE(boxes.size(), 3);
    boxes[1]->setCurrentText(QStringLiteral("M"));
    QCOMPARE(dialog.values().at(QStringLiteral("man")), QStringLiteral("M"));
}

void TestMapping::theDialogSavesAProfileForItsOwnerOnly()
{
    const QTemporaryDir folder;
    desk::Desk desk;
    MappingDialog dialog(desk, foreignFile(folder));
    QSignalSpy saved(&dialog, &MappingDialog::saved);
    dialog.show();
    QTRY_VERIFY_WITH_TIMEOUT(desk.isIdle() && dialog.isEnabled(), patience);
    QTest::qWait(400); // the result follows the last change after a pause
    QTRY_VERIFY_WITH_TIMEOUT(desk.isIdle(), patience);
    bool hasResult = false;
    for (const auto* view : dialog.findChildren<tables::TableView*>())
        hasResult =
            hasResult || (view->accessibleName() == QStringLiteral("What comes out") && view->table()->rowCount() == 3);
    QVERIFY(hasResult);
    for (auto* button : dialog.findChildren<QPushButton*>()) {
        if (button->text() == QStringLiteral("Save and use"))
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QCOMPARE(saved.size(), 1);
    const QString path = saved[0][0].toString();
    QCOMPARE(QFileInfo(path).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    const auto profile = profiles::Profile::named(path);
    QVERIFY2(profile.has_value(), profile ? "" : qPrintable(profile.error().text()));
    QCOMPARE(profile->files, dialog.profile().files);
    QFile::remove(path);
}

/// A spreadsheet says itself how it is written: only the names of its columns are asked about.
void TestMapping::aSpreadsheetIsMappedToo()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("personen.xlsx"));
    Parts parts;
    parts.styles = R"(<xf numFmtId="0"/><xf numFmtId="14"/>)";
    parts.texts = "<si><t>cv-id</t></si><si><t>ingeschreven op</t></si><si><t>P1</t></si>";
    parts.sheet = R"(<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>)"
                  R"(<row r="2"><c r="A2" t="s"><v>2</v></c><c r="B2" s="1"><v>41700</v></c></row>)";
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(zipped(parts.packed()));
    file.close();
    const auto files = sampled(path);
    QCOMPARE(files.size(), std::size_t(1));
    QCOMPARE(files[0].rows.front().join(QLatin1Char(',')), QStringLiteral("P1,2014-03-02"));
    const auto made = mapSample(path, proposeProfile(files), QStringLiteral("cv"), Progress::unwatched());
    QVERIFY(made);
    QCOMPARE(made->columns.join(QLatin1Char(',')), QStringLiteral("cv_id,ingeschreven_op"));
    QCOMPARE(made->rows[0].join(QLatin1Char(',')), QStringLiteral("P1,2014-03-02"));

    desk::Desk desk;
    MappingDialog dialog(desk, path);
    dialog.show();
    QTRY_VERIFY_WITH_TIMEOUT(desk.isIdle() && dialog.isEnabled(), patience);
    const auto* look = dialog.findChild<LookRow*>();
    QVERIFY(look != nullptr);
    for (const auto* box : look->findChildren<QComboBox*>())
        QVERIFY2(!box->isVisible(), qPrintable(box->accessibleName()));
    QVERIFY(look->findChild<QCheckBox*>()->isVisible());
    QVERIFY(look->look().hasHeader);
}

void TestMapping::aFolderWithoutTablesIsAClearMessage()
{
    const QTemporaryDir empty;
    const auto files = sampleSource(empty.path(), Progress::unwatched());
    QVERIFY(!files);
    QVERIFY(!files.error().remedy.isEmpty());
}

QTEST_MAIN(TestMapping)
#include "tst_mapping.moc"
