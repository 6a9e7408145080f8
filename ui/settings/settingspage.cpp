// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingspage.h"

#include "ui/desk/desk.h"
#include "ui/parts/banner.h"
#include "ui/parts/button.h"
#include "ui/parts/label.h"
#include "ui/parts/pageheader.h"
#include "ui/parts/segmented.h"
#include "ui/parts/surface.h"
#include "ui/settings/retention.h"
#include "ui/settings/settingrow.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QSpinBox>

namespace spiegel::settings {

namespace {

constexpr int columnWidth = 760;
constexpr int spinWidth = 176;
constexpr int mostWorkers = 64;

QSpinBox* spinBox(int most, const QString& zero, const QString& unit)
{
    auto* box = new QSpinBox;
    box->setRange(0, most);
    box->setSuffix(unit);
    box->setSpecialValueText(zero);
    box->setFixedWidth(spinWidth);
    box->setKeyboardTracking(false); // a number half typed changes nothing
    return box;
}

} // namespace

SettingsPage::SettingsPage(desk::Desk& desk, const parts::Preferences& preferences,
                           std::function<void(const parts::Preferences&)> changed, QWidget* parent)
    : Page(parent)
    , m_desk(desk)
    , m_preferences(preferences)
    , m_changed(std::move(changed))
    , m_banner(new parts::Banner(this))
{
    auto* content = new QWidget;
    content->setFixedWidth(columnWidth);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, look::space(2), 0);
    column->setSpacing(look::space(2));
    column->addWidget(m_banner);
    column->addWidget(buildLooks());
    column->addWidget(buildWork());
    column->addWidget(buildData());
    column->addStretch(1);
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(look::space(2));
    page->addWidget(new parts::PageHeader(tr("Settings"), tr("How the program looks and works on this machine.")));
    page->addWidget(scroll, 1);
}

QWidget* SettingsPage::buildLooks()
{
    auto* card = new parts::Surface;
    card->content()->addWidget(parts::heading(tr("Looks")));
    m_theme = new parts::Segmented;
    m_theme->add(tr("As the system"), int(look::Theme::Choice::System));
    m_theme->add(tr("Light"), int(look::Theme::Choice::Light));
    m_theme->add(tr("Dark"), int(look::Theme::Choice::Dark));
    m_theme->setValue(int(m_preferences.theme));
    connect(m_theme, &parts::Segmented::chosen, this, &SettingsPage::tell);
    m_language = new parts::Segmented;
    m_language->add(QStringLiteral("Nederlands"), QStringLiteral("nl"));
    m_language->add(QStringLiteral("English"), QStringLiteral("en"));
    m_language->setValue(m_preferences.language);
    connect(m_language, &parts::Segmented::chosen, this, &SettingsPage::tell);
    card->content()->addWidget(settingRow(tr("Colours"), tr("Light or dark; charts follow."), m_theme));
    card->content()->addWidget(
        settingRow(tr("Language"), tr("Of the program. Cards for job seekers are always in Dutch."), m_language));
    return card;
}

QWidget* SettingsPage::buildWork()
{
    auto* card = new parts::Surface;
    card->content()->addWidget(parts::heading(tr("Work")));
    m_workers = spinBox(mostWorkers, tr("all (%1)").arg(Workers::ofThisMachine().count()), {});
    m_workers->setValue(m_preferences.workers);
    connect(m_workers, &QSpinBox::valueChanged, this, &SettingsPage::tell);
    m_rejects = spinBox(100, tr("none"), QStringLiteral("%"));
    m_rejects->setValue(m_preferences.maxRejectPercent);
    connect(m_rejects, &QSpinBox::valueChanged, this, &SettingsPage::tell);

    auto* place = new QWidget;
    auto* row = new QHBoxLayout(place);
    row->setContentsMargins(0, 0, 0, 0);
    m_folder = new QLineEdit(QDir::toNativeSeparators(m_preferences.exportFolder));
    m_folder->setReadOnly(true);
    m_folder->setFixedWidth(look::space(34));
    auto* choose = new parts::Button(tr("Choose …"));
    row->addWidget(m_folder);
    row->addWidget(choose);
    connect(choose, &QPushButton::clicked, this, [this] {
        const QString folder = QFileDialog::getExistingDirectory(this, tr("Folder for exports"), m_folder->text());
        if (!folder.isEmpty()) {
            m_folder->setText(QDir::toNativeSeparators(folder));
            tell();
        }
    });
    card->content()->addWidget(settingRow(
        tr("Processor cores"), tr("How many a load or a batch of cards may use. The outcome is the same."), m_workers));
    card->content()->addWidget(settingRow(tr("Folder for exports"), tr("Cards, pictures and tables go there."), place));
    card->content()->addWidget(
        settingRow(tr("Most rejects"),
                   tr("A load in which a larger share of the rows is rejected stops and changes nothing."), m_rejects));
    return card;
}

QWidget* SettingsPage::buildData()
{
    auto* card = new parts::Surface;
    card->content()->addWidget(parts::heading(tr("Data")));
    m_retention = spinBox(mostRetentionWeeks, tr("no limit"), tr(" weeks"));
    m_retention->setEnabled(false);
    connect(m_retention, &QSpinBox::valueChanged, this, &SettingsPage::writeRetention);
    card->content()->addWidget(settingRow(
        tr("Keep weeks for"),
        tr("Personal data may not be kept longer than needed. This stands in the database and goes along with it."),
        m_retention));
    return card;
}

void SettingsPage::setWorkplace(const parts::Workplace& workplace)
{
    m_workplace = workplace;
    m_banner->hide();
    readRetention();
}

void SettingsPage::tell()
{
    parts::Preferences now = parts::readPreferences(); // the databases opened meanwhile stay
    now.theme = look::Theme::Choice(m_theme->value().toInt());
    now.language = m_language->value().toString();
    now.workers = m_workers->value();
    now.maxRejectPercent = m_rejects->value();
    now.exportFolder = QDir::fromNativeSeparators(m_folder->text());
    m_preferences = now;
    m_changed(now);
}

void SettingsPage::readRetention()
{
    const QString path = m_workplace.database;
    m_retention->setEnabled(false);
    if (path.isEmpty() || !QFileInfo::exists(path)) {
        m_retention->setToolTip(tr("There is no database yet."));
        return;
    }
    m_desk.latest<int>(
        QStringLiteral("settings retention"), tr("Reading the settings"),
        [path](Progress&) { return readRetentionWeeks(path); }, this,
        [this](const Result<int>& weeks) {
            if (!weeks) {
                m_banner->show(weeks.error());
                return;
            }
            const QSignalBlocker quiet(m_retention);
            m_retention->setValue(*weeks);
            m_retention->setEnabled(true);
            m_retention->setToolTip({});
        });
}

void SettingsPage::writeRetention()
{
    const QString path = m_workplace.database;
    const int weeks = m_retention->value();
    m_desk.latest<int>(
        QStringLiteral("settings retention"), tr("Writing the settings"),
        [path, weeks](Progress&) { return writeRetentionWeeks(path, weeks); }, this,
        [this](const Result<int>& written) {
            if (!written) {
                m_banner->show(written.error());
                readRetention();
            }
        });
}

} // namespace spiegel::settings
