// SPDX-License-Identifier: GPL-3.0-or-later
// Every part on one sheet, in both themes. With SPIEGEL_PICTURES=folder the sheets are written there to look at.
#include "core/text/dutch.h"
#include "ui/desk/taskbar.h"
#include "ui/look/style.h"
#include "ui/parts/banner.h"
#include "ui/parts/button.h"
#include "ui/parts/emptystate.h"
#include "ui/parts/filterchip.h"
#include "ui/parts/flowlayout.h"
#include "ui/parts/label.h"
#include "ui/parts/pageheader.h"
#include "ui/parts/searchfield.h"
#include "ui/parts/segmented.h"
#include "ui/parts/sharebar.h"
#include "ui/parts/surface.h"
#include "ui/tables/tableview.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QRadioButton>
#include <QScrollBar>
#include <QSpinBox>
#include <QTabBar>
#include <QTest>
#include <QTranslator>

using namespace spiegel;
using namespace spiegel::parts;

namespace {

QWidget* buttons(QWidget* parent)
{
    auto* box = new QWidget(parent);
    auto* row = new FlowLayout(box);
    row->addWidget(new Button(QStringLiteral("Dump laden"), Button::Kind::Primary, look::Icon::Plus));
    row->addWidget(new Button(QStringLiteral("Exporteren"), Button::Kind::Quiet, look::Icon::Export));
    row->addWidget(new Button(QStringLiteral("Annuleren")));
    row->addWidget(new Button(QStringLiteral("Meenemen"), Button::Kind::Plain));
    row->addWidget(new Button(QStringLiteral("Week verwijderen"), Button::Kind::Danger));
    auto* off = new Button(QStringLiteral("Niet nu"), Button::Kind::Primary);
    off->setEnabled(false);
    row->addWidget(off);
    row->addWidget(new Button(look::Icon::Undo, QStringLiteral("Ongedaan maken")));
    row->addWidget(new Button(look::Icon::Redo, QStringLiteral("Opnieuw")));
    return box;
}

QWidget* chips(QWidget* parent)
{
    auto* box = new QWidget(parent);
    auto* row = new FlowLayout(box);
    auto* period = new FilterChip(QStringLiteral("periode"), QStringLiteral("alle"));
    period->setValue(QStringLiteral("2009-2013"));
    auto* region = new FilterChip(QStringLiteral("regio"), QStringLiteral("alle"));
    auto* support = new FilterChip(QStringLiteral("steun"), QStringLiteral("≥ 10"));
    support->setValue(QStringLiteral("≥ 10"));
    support->setClearable(false);
    for (FilterChip* chip : {period, region, support}) {
        row->addWidget(chip);
    }
    auto* segments = new Segmented;
    segments->add(QStringLiteral("Systeem"), 0);
    segments->add(QStringLiteral("Licht"), 1);
    segments->add(QStringLiteral("Donker"), 2);
    segments->setValue(1);
    row->addWidget(segments);
    return box;
}

QWidget* fields(QWidget* parent)
{
    auto* box = new QWidget(parent);
    auto* grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->addWidget(new SearchField(QStringLiteral("Zoek een beroep")), 0, 0);
    auto* line = new QLineEdit(QStringLiteral("verpleegkundige"));
    grid->addWidget(line, 0, 1);
    auto* combo = new QComboBox;
    combo->addItems({QStringLiteral("Zuid-Kennemerland"), QStringLiteral("Drenthe")});
    grid->addWidget(combo, 0, 2);
    auto* spin = new QSpinBox;
    spin->setRange(1, 520);
    spin->setValue(104);
    grid->addWidget(spin, 0, 3);
    auto* check = new QCheckBox(QStringLiteral("Onbekende regio meenemen"));
    check->setChecked(true);
    grid->addWidget(check, 1, 0);
    auto* radio = new QRadioButton(QStringLiteral("Alleen deze week"));
    radio->setChecked(true);
    grid->addWidget(radio, 1, 1);
    auto* bar = new QProgressBar;
    bar->setTextVisible(false);
    bar->setValue(64);
    grid->addWidget(bar, 1, 2);
    auto* tabs = new QTabBar;
    tabs->addTab(QStringLiteral("Tabel"));
    tabs->addTab(QStringLiteral("Afgewezen"));
    grid->addWidget(tabs, 1, 3);
    return box;
}

struct Town
{
    const char* name;
    int people;
    double known;
};
constexpr std::array<Town, 6> towns{{{"verpleegkundige", 44769, 0.415},
                                     {"medewerker kinderopvang", 8120, 0.931},
                                     {"receptionist", 1204, 0.072},
                                     {"schoonmaker", unknown, 0.5},
                                     {"stratenmaker", 77, 1.0},
                                     {"beheerder van een zeer lang beroep met veel woorden", 5, 0.0}}};

std::vector<tables::Column> columns()
{
    using tables::Column;
    Column name;
    name.title = QStringLiteral("Beroep");
    name.stretches = true;
    name.text = [](int row) { return QString::fromUtf8(towns[std::size_t(row)].name); };
    Column people;
    people.title = QStringLiteral("Mensen");
    people.kind = Column::Kind::Number;
    people.width = 112;
    people.text = [](int row) {
        return row == 5 ? tables::hiddenMark() : text::number(qint64(towns[std::size_t(row)].people));
    };
    people.key = [](int row) { return qint64(towns[std::size_t(row)].people); };
    people.tone = [](int row) {
        return towns[std::size_t(row)].people == unknown ? look::Role::Muted : look::Role::Text;
    };
    Column filled;
    filled.title = QStringLiteral("Gevuld");
    filled.unit = QStringLiteral("% van cv's");
    filled.kind = Column::Kind::Share;
    filled.width = 200;
    filled.text = [](int row) { return text::percent(towns[std::size_t(row)].known * 100); };
    filled.key = [](int row) { return tables::ordered(towns[std::size_t(row)].known); };
    filled.shares = [](int row) { return Shares{towns[std::size_t(row)].known, 1 - towns[std::size_t(row)].known}; };
    return {name, people, filled};
}

class Gallery : public QWidget
{
public:
    Gallery()
        : m_model(this)
    {
        m_model.setContent(columns(), int(towns.size()));
        auto* page = new QVBoxLayout(this);
        page->setContentsMargins(24, 24, 24, 24);
        page->setSpacing(16);
        auto* header = new PageHeader(QStringLiteral("Loopbanen"),
                                      QStringLiteral("Van welk beroep naar welk beroep mensen gingen."));
        header->addAction(new Button(QStringLiteral("Exporteren"), Button::Kind::Quiet, look::Icon::Export));
        page->addWidget(header);
        page->addWidget(buttons(this));
        page->addWidget(chips(this));
        page->addWidget(fields(this));
        auto* error = new Banner(this);
        error->show(Problem::failed(QStringLiteral("Het bestand is afgekapt."), QStringLiteral("cv.csv, regel 12"),
                                    QStringLiteral("Vraag de dump opnieuw op en laad hem nog eens.")));
        auto* warning = new Banner(this);
        warning->show(Banner::Kind::Warning, QStringLiteral("De gegevens zijn 9 weken oud."));
        warning->setAction(QStringLiteral("Nieuwe dump laden"));
        auto* note = new Banner(this);
        note->show(Banner::Kind::Information, QStringLiteral("1.204 mensen verborgen omdat de regio onbekend is."));
        for (Banner* banner : {error, warning, note}) {
            page->addWidget(banner);
        }
        auto* row = new QHBoxLayout;
        row->setSpacing(16);
        page->addLayout(row, 1);
        auto* left = new Surface;
        left->setPadding(0);
        auto* table = new tables::TableView;
        table->show(&m_model);
        table->sortByColumn(1, Qt::DescendingOrder);
        table->setCurrentRow(2);
        left->content()->addWidget(table);
        row->addWidget(left, 3);
        auto* right = new QVBoxLayout;
        right->setSpacing(16);
        row->addLayout(right, 2);
        auto* intern = new InternFrame;
        intern->content()->addWidget(heading(QStringLiteral("Mensen in deze week")));
        intern->content()->addWidget(
            new Label(QStringLiteral("44.769"), look::Size::Figure, look::Role::Text, QFont::DemiBold));
        intern->content()->addWidget(caption(QStringLiteral("werkzoekenden met een cv, 2 maart 2015")));
        intern->content()->addWidget(new ShareBar(Shares{0.6, 0.3}));
        right->addWidget(intern);
        auto* card = new Surface;
        card->content()->addWidget(new EmptyState(look::Icon::Careers, QStringLiteral("Nog geen beroep gekozen"),
                                                  QStringLiteral("Hier ziet u waar mensen met dit beroep vandaan "
                                                                 "kwamen en waar ze heen gingen."),
                                                  QStringLiteral("Beroep kiezen")));
        right->addWidget(card, 1);
    }

private:
    tables::TableModel m_model;
};

/// What a label, a button or a chip says must fit in it.
QStringList clipped(const QWidget& sheet)
{
    QStringList found;
    for (const QWidget* widget : sheet.findChildren<QWidget*>()) {
        if (!widget->isVisibleTo(&sheet)) {
            continue;
        }
        const auto* label = qobject_cast<const QLabel*>(widget);
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        if (label == nullptr && button == nullptr) {
            continue;
        }
        const bool wraps = label != nullptr && label->wordWrap();
        const QSize needed = wraps ? QSize(0, label->heightForWidth(label->width())) : widget->sizeHint();
        if (widget->width() < needed.width() || widget->height() < needed.height()) {
            found << (label != nullptr ? label->text() : button->text());
        }
    }
    return found;
}

} // namespace

class TestGallery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_dutch.load(QStringLiteral(":/translations/spiegel_nl.qm")));
        QCoreApplication::installTranslator(&m_dutch);
        look::dress(*qobject_cast<QApplication*>(QCoreApplication::instance()));
    }
    void nothingIsClipped_data()
    {
        QTest::addColumn<look::Theme::Choice>("choice");
        QTest::newRow("light") << look::Theme::Choice::Light;
        QTest::newRow("dark") << look::Theme::Choice::Dark;
    }
    void nothingIsClipped()
    {
        QFETCH(look::Theme::Choice, choice);
        look::Theme::current().choose(choice);
        Gallery sheet;
        sheet.resize(1200, 960);
        sheet.show();
        QVERIFY(QTest::qWaitForWindowExposed(&sheet));
        QCOMPARE(clipped(sheet), QStringList());
        const QImage picture = sheet.grab().toImage();
        QCOMPARE(picture.pixelColor(2, 2), look::color(look::Role::Background));
        if (const QString folder = qEnvironmentVariable("SPIEGEL_PICTURES"); !folder.isEmpty()) {
            QVERIFY(
                picture.save(folder + QStringLiteral("/gallery-%1.png").arg(QLatin1String(QTest::currentDataTag()))));
        }
    }
    void themeChangesWhileShown()
    {
        look::Theme::current().choose(look::Theme::Choice::Light);
        Gallery sheet;
        sheet.resize(1200, 960);
        sheet.show();
        const QImage light = sheet.grab().toImage();
        look::Theme::current().choose(look::Theme::Choice::Dark);
        QCoreApplication::processEvents();
        const QImage changed = sheet.grab().toImage();
        Gallery fresh;
        fresh.resize(1200, 960);
        fresh.show();
        QVERIFY(light != changed);
        QCOMPARE(changed, fresh.grab().toImage());
    }
    void controlsStandOnTheGrid()
    {
        Gallery sheet;
        sheet.resize(1200, 960);
        sheet.show();
        for (const QWidget* widget : sheet.findChildren<QWidget*>()) {
            const bool control = qobject_cast<const QAbstractButton*>(widget) != nullptr &&
                                 !widget->inherits("QCheckBox") && !widget->inherits("QRadioButton");
            const bool field = widget->inherits("QLineEdit") && !widget->inherits("QSpinBox") &&
                               widget->parentWidget()->inherits("QSpinBox") == false;
            if (control || field || widget->inherits("QComboBox") || widget->inherits("QSpinBox")) {
                if (widget->isVisible() && !widget->inherits("QTableCornerButton")) {
                    QCOMPARE(widget->height(), look::controlHeight);
                }
            }
        }
    }

private:
    QTranslator m_dutch;
};

QTEST_MAIN(TestGallery)
#include "tst_gallery.moc"
