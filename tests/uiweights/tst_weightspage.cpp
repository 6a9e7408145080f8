// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database.h"
#include "tests/support/crowd.h"
#include "ui/desk/desk.h"
#include "ui/desk/viewhistory.h"
#include "ui/look/style.h"
#include "ui/parts/banner.h"
#include "ui/parts/button.h"
#include "ui/parts/emptystate.h"
#include "ui/tables/tablemodel.h"
#include "ui/tables/tableview.h"
#include "ui/weights/effectpanel.h"
#include "ui/weights/versionbar.h"
#include "ui/weights/weightlist.h"
#include "ui/weights/weightrow.h"
#include "ui/weights/weightslider.h"
#include "ui/weights/weightspage.h"

#include <QApplication>
#include <QDoubleSpinBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace spiegel;
using namespace spiegel::uiweights;

namespace {

constexpr int patienceMs = 15000;
constexpr int education = 4; // in items(Kind::Peers)
constexpr int age = 9;

QString latin(const char* text)
{
    return QString::fromLatin1(text);
}

/// A page on a copy of the crowd, versions read.
struct Stand
{
    explicit Stand(const QString& database)
        : page(desk, history)
    {
        place.database = database;
        place.snapshot = Day::of(2015, 3, 2);
        place.snapshots = {place.snapshot};
        page.resize(1200, 800);
        page.show();
        QObject::connect(&page, &parts::Page::weightsChanged, &page, [this] {
            ++place.revision;
            page.setWorkplace(place);
        });
        page.setWorkplace(place);
        waitForRest();
    }
    void waitForRest()
    {
        for (int i = 0; i < 3; ++i) {
            QVERIFY(QTest::qWaitFor([this] { return desk.isIdle(); }, patienceMs));
            QCoreApplication::processEvents();
        }
    }
    WeightRow* row(int item) { return page.findChild<WeightList*>()->rows()[std::size_t(item)]; }
    QDoubleSpinBox* field(int item) { return row(item)->findChild<QDoubleSpinBox*>(); }
    WeightSlider* slider(int item) { return row(item)->findChild<WeightSlider*>(); }
    parts::Button* button(const QString& text)
    {
        for (auto* one : page.findChildren<parts::Button*>()) {
            if (one->text() == text) {
                return one;
            }
        }
        return nullptr;
    }
    double tried(int item) const { return page.view().tried(page.view().kind)[std::size_t(item)]; }
    void show(Kind kind) { page.open(weighing::word(kind)); }
    int active(Kind kind) const
    {
        return weighing::activeNumber(*store::Database::open(place.database, store::Access::Read), kind);
    }
    QString banner() const { return page.findChild<parts::Banner*>()->text(); }

    desk::Desk desk;
    desk::ViewHistory history;
    parts::Workplace place;
    WeightsPage page;
};

} // namespace

class TestWeightsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void withoutADatabaseItSaysWhatToDo();
    void showsEveryWeightWithItsReason();
    void whatIsChangedCanBeUndoneAndDoneAgain();
    void draggingOneSliderIsOneStep();
    void oneOrAllCanBePutBack();
    void choosingAnotherTableCanBeUndone();
    void aKeptVersionIsInUseAndCanBeLeftAgain();
    void twoVersionsAreCompared();
    void whatAnotherWindowChoseIsTold();
    void aDatabaseThatMayNotBeWrittenIsForTryingOnly();
    void allWeightsZeroIsNoTable();
    void exportsAndImports();
    void anInvalidFileChangesNothing();
    void showsHowPredictionsAndPeersChange();
    void showsHowScoresChange_data();
    void showsHowScoresChange();
    void saysThatFiguresAreOld();

private:
    support::Town m_town;
    QString m_original;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void TestWeightsPage::initTestCase()
{
    look::dress(*qobject_cast<QApplication*>(QCoreApplication::instance()));
    support::addCrowd(m_town, 300, 7);
    m_original = m_town.path();
}

void TestWeightsPage::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(latin("a.db"));
    QVERIFY(QFile::copy(m_original, m_path));
}

void TestWeightsPage::withoutADatabaseItSaysWhatToDo()
{
    desk::Desk desk;
    desk::ViewHistory history;
    WeightsPage page(desk, history);
    page.setWorkplace({});
    QSignalSpy wanted(&page, &parts::Page::wanted);
    Q_EMIT page.findChild<parts::EmptyState*>()->acted();
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted[0][0].toString(), latin("data"));
}

void TestWeightsPage::showsEveryWeightWithItsReason()
{
    Stand stand(m_path);
    for (const Kind kind : weighing::kinds) {
        stand.show(kind);
        const weighing::Sheet& sheet = weighing::Sheet::builtIn(kind);
        QCOMPARE(stand.page.findChild<WeightList*>()->rows().size(), sheet.amounts.size());
        for (std::size_t i = 0; i < sheet.amounts.size(); ++i) {
            WeightRow* row = stand.row(int(i));
            QCOMPARE(row->amount(), sheet.amounts[i]);
            QStringList words;
            for (const QLabel* label : row->findChildren<QLabel*>()) {
                words << label->text();
            }
            QVERIFY(words.contains(weighing::name(kind, row->item().word)));
            QVERIFY(words.contains(sheet.reasons[i]));
        }
    }
}

void TestWeightsPage::whatIsChangedCanBeUndoneAndDoneAgain()
{
    Stand stand(m_path);
    const double before = stand.tried(education);
    stand.field(education)->setValue(1);
    stand.field(age)->setValue(2);
    QCOMPARE(stand.history.stack()->count(), 2);
    QCOMPARE(stand.history.stack()->undoText(), QStringLiteral("weight of 'Age'"));
    stand.history.stack()->undo();
    stand.history.stack()->undo();
    QCOMPARE(stand.tried(education), before);
    QCOMPARE(stand.field(education)->value(), before);
    stand.history.stack()->redo();
    QCOMPARE(stand.tried(education), 1.0);
    QCOMPARE(stand.slider(education)->value(), 10);
}

void TestWeightsPage::draggingOneSliderIsOneStep()
{
    Stand stand(m_path);
    const double before = stand.tried(education);
    for (int step = 24; step >= 3; --step) {
        stand.slider(education)->setValue(step);
    }
    QCOMPARE(stand.tried(education), 0.3);
    stand.field(education)->setValue(0.4);
    QCOMPARE(stand.history.stack()->count(), 1);
    stand.slider(age)->setValue(5);
    QCOMPARE(stand.history.stack()->count(), 2);
    stand.history.stack()->undo();
    stand.history.stack()->undo();
    QCOMPARE(stand.tried(education), before);
}

void TestWeightsPage::oneOrAllCanBePutBack()
{
    Stand stand(m_path);
    const auto builtIn = stand.page.view();
    stand.field(education)->setValue(1);
    stand.field(age)->setValue(2);
    auto* reset = stand.row(education)->findChild<parts::Button*>();
    QVERIFY(reset->isEnabled());
    QVERIFY(!stand.row(0)->findChild<parts::Button*>()->isEnabled());
    reset->click();
    QCOMPARE(stand.tried(education), 2.5);
    QCOMPARE(stand.tried(age), 2.0);
    stand.button(latin("Reset all"))->click();
    QVERIFY(stand.page.view() == builtIn);
    QVERIFY(!stand.button(latin("Reset all"))->isEnabled());
    stand.history.stack()->undo();
    QCOMPARE(stand.tried(age), 2.0);
}

void TestWeightsPage::choosingAnotherTableCanBeUndone()
{
    Stand stand(m_path);
    stand.show(Kind::Quality);
    stand.field(0)->setValue(33);
    stand.show(Kind::Employability);
    stand.history.stack()->undo();
    QCOMPARE(stand.page.view().kind, Kind::Quality);
    QCOMPARE(stand.field(0)->value(), 33.0);
}

void TestWeightsPage::aKeptVersionIsInUseAndCanBeLeftAgain()
{
    Stand stand(m_path);
    auto* note = stand.page.findChild<VersionBar*>()->findChild<QLineEdit*>();
    QVERIFY(!stand.button(latin("In use"))->isEnabled());
    stand.field(education)->setValue(1);
    auto* keep = stand.button(latin("Keep and use"));
    QVERIFY2(!keep->isEnabled(), "a reason is wanted");
    note->setText(latin("less education"));
    QVERIFY(keep->isEnabled());
    QSignalSpy changed(&stand.page, &parts::Page::weightsChanged);
    keep->click();
    stand.waitForRest();
    QCOMPARE(changed.count(), 1);
    QCOMPARE(stand.active(Kind::Peers), 1);
    QVERIFY2(stand.banner().contains(latin("peers-1.1")), qPrintable(stand.banner()));
    QVERIFY(!stand.button(latin("In use"))->isEnabled());
    QVERIFY(note->text().isEmpty());
    QCOMPARE(stand.tried(education), 1.0);
    const auto database = store::Database::open(m_path, store::Access::Read);
    QCOMPARE(weighing::readTables(*database)->peers.of(peers::Trait::Education), 1.0);
    // Back to the built-in table: a choice, no new version.
    stand.page.take(weighing::builtInNumber);
    stand.button(latin("Use peers-1"))->click();
    stand.waitForRest();
    QCOMPARE(stand.active(Kind::Peers), 0);
    QCOMPARE(stand.page.versions()->sets[0].size(), std::size_t(1));
    // What was tried lives on in the history, also after it was kept.
    stand.history.stack()->undo();
    QCOMPARE(stand.tried(education), 1.0);
    QVERIFY(stand.button(latin("Use peers-1.1"))->isEnabled());
}

void TestWeightsPage::twoVersionsAreCompared()
{
    Stand stand(m_path);
    stand.field(education)->setValue(1);
    stand.page.keep(latin("one"));
    stand.waitForRest();
    stand.field(education)->setValue(0.5);
    stand.page.keep(latin("two"));
    stand.waitForRest();
    WeightsView view = stand.page.view();
    view.against[0] = 1;
    stand.page.change(view, latin("compare"), latin("compare"));
    QCOMPARE(stand.page.view().compared(Kind::Peers, *stand.page.versions()).version, latin("peers-1.1"));
    QVERIFY(stand.row(education)->findChild<parts::Button*>()->isEnabled());
    stand.page.take(1);
    QVERIFY(!stand.row(education)->findChild<parts::Button*>()->isEnabled());
    QCOMPARE(stand.tried(education), 1.0);
}

void TestWeightsPage::whatAnotherWindowChoseIsTold()
{
    Stand stand(m_path);
    stand.field(age)->setValue(2);
    weighing::Sheet other = weighing::Sheet::builtIn(Kind::Peers);
    other.amounts[education] = 0;
    {
        auto database = store::Database::open(m_path, store::Access::Write);
        QVERIFY(weighing::saveWeights(*database, other, latin("elsewhere"), 0));
    }
    stand.page.keep(latin("mine"));
    stand.waitForRest();
    QVERIFY2(stand.banner().contains(latin("peers-1.1")), qPrintable(stand.banner()));
    QCOMPARE(stand.active(Kind::Peers), 1);
    QCOMPARE(stand.tried(age), 2.0);
    // Seen now, so keeping is a choice.
    stand.page.keep(latin("mine after all"));
    stand.waitForRest();
    QCOMPARE(stand.active(Kind::Peers), 2);
    QCOMPARE(stand.page.versions()->sets[0].size(), std::size_t(2));
}

void TestWeightsPage::aDatabaseThatMayNotBeWrittenIsForTryingOnly()
{
    VersionBar bar;
    Versions versions;
    WeightsView view;
    for (const Kind kind : weighing::kinds) {
        view.tried(kind) = weighing::Sheet::builtIn(kind).amounts;
    }
    view.tried(Kind::Peers)[education] = 1;
    bar.show(view, versions);
    bar.setNote(latin("why"));
    auto* act = bar.findChild<parts::Button*>();
    QVERIFY(act->isEnabled());
    versions.whyNotSave = Problem::failed(latin("The medium is read-only."));
    bar.show(view, versions);
    QVERIFY(!act->isEnabled());
    bool isTold = false;
    for (const QLabel* label : bar.findChildren<QLabel*>()) {
        isTold = isTold || label->text().contains(latin("The medium is read-only."));
    }
    QVERIFY(isTold);
}

void TestWeightsPage::allWeightsZeroIsNoTable()
{
    Stand stand(m_path);
    stand.show(Kind::Employability);
    for (int item = 0; item < 5; ++item) {
        stand.field(item)->setValue(0);
    }
    stand.page.findChild<VersionBar*>()->setNote(latin("why"));
    QVERIFY(!stand.button(latin("Keep and use"))->isEnabled());
    stand.page.workOut();
    stand.waitForRest();
    QVERIFY2(stand.banner().contains(latin("not a table of weights")), qPrintable(stand.banner()));
}

void TestWeightsPage::exportsAndImports()
{
    Stand stand(m_path);
    stand.field(education)->setValue(1.25);
    const QString file = m_folder->filePath(latin("mine.json"));
    stand.page.exportTo(file);
    stand.page.resetAll();
    QCOMPARE(stand.tried(education), 2.5);
    stand.page.importFrom(file);
    QCOMPARE(stand.tried(education), 1.25);
    stand.history.stack()->undo();
    QCOMPARE(stand.tried(education), 2.5);
    QFile written(file);
    QVERIFY(written.open(QIODevice::ReadOnly));
    QCOMPARE(peers::Weights::parse(written.readAll())->version(), latin("peers-1*"));
}

void TestWeightsPage::anInvalidFileChangesNothing()
{
    Stand stand(m_path);
    const QString file = m_folder->filePath(latin("wrong.json"));
    QFile wrong(file);
    QVERIFY(wrong.open(QIODevice::WriteOnly));
    wrong.write(weighing::Sheet::builtIn(Kind::Quality).toJson());
    wrong.close();
    const WeightsView before = stand.page.view();
    stand.page.importFrom(file);
    QVERIFY(stand.page.view() == before);
    QVERIFY2(stand.banner().contains(file) && stand.banner().contains(latin("traits")), qPrintable(stand.banner()));
    stand.page.importFrom(m_folder->filePath(latin("none.json")));
    QVERIFY(stand.banner().contains(latin("none.json")));
    QCOMPARE(stand.history.stack()->count(), 0);
}

void TestWeightsPage::showsHowPredictionsAndPeersChange()
{
    Stand stand(m_path);
    stand.page.open(latin("cv:P007"));
    stand.waitForRest();
    QCOMPARE(stand.page.findChild<EffectPanel*>()->effect()->peers->kept, 10);
    stand.field(education)->setValue(0);
    stand.field(age)->setValue(2.5);
    stand.page.workOut();
    stand.waitForRest();
    const auto effect = stand.page.findChild<EffectPanel*>()->effect();
    QVERIFY2(effect != nullptr, qPrintable(stand.banner()));
    QVERIFY(effect->prediction && effect->peers);
    QCOMPARE(effect->after.amounts[education], 0.0);
    QCOMPARE(effect->before.version, latin("peers-1"));
    QCOMPARE(effect->peers->cv, latin("P007"));
    QVERIFY(effect->peers->before.front().score != effect->peers->after.front().score);
    const auto tables = stand.page.findChildren<tables::TableView*>();
    QStringList cells;
    for (const tables::TableView* table : tables) {
        for (int row = 0; row < table->table()->rowCount(); ++row) {
            cells << table->table()->index(row, 2).data().toString();
        }
    }
    const QString first = effect->peers->after.front().cv;
    QVERIFY2(std::ranges::any_of(cells, [&](const QString& cell) { return cell.startsWith(first); }),
             qPrintable(cells.join(u'\n')));
}

void TestWeightsPage::showsHowScoresChange_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("quality") << int(Kind::Quality);
    QTest::newRow("what helps to find work") << int(Kind::Employability);
}

void TestWeightsPage::showsHowScoresChange()
{
    QFETCH(int, kind);
    Stand stand(m_path);
    stand.show(static_cast<Kind>(kind));
    stand.field(0)->setValue(0);
    stand.field(1)->setValue(100);
    stand.page.workOut();
    stand.waitForRest();
    const auto effect = stand.page.findChild<EffectPanel*>()->effect();
    QVERIFY2(effect != nullptr && effect->scores, qPrintable(stand.banner()));
    QCOMPARE(effect->scores->people(), 300);
    QVERIFY(effect->scores->higher + effect->scores->lower > 0);
    QCOMPARE(effect->index.has_value(), kind == int(Kind::Employability));
}

void TestWeightsPage::saysThatFiguresAreOld()
{
    Stand stand(m_path);
    stand.show(Kind::Quality);
    stand.field(0)->setValue(50);
    stand.page.workOut();
    stand.waitForRest();
    const auto says = [&](const char* words) {
        const auto labels = stand.page.findChild<EffectPanel*>()->findChildren<QLabel*>();
        return std::ranges::any_of(labels, [&](const QLabel* label) { return label->text().contains(latin(words)); });
    };
    QVERIFY(!says("before your last change"));
    stand.field(0)->setValue(51);
    QVERIFY(says("before your last change"));
    stand.field(0)->setValue(50);
    QVERIFY(!says("before your last change"));
}

QTEST_MAIN(TestWeightsPage)
#include "tst_weightspage.moc"
