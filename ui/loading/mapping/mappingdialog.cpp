// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/loading/mapping/mappingdialog.h"

#include "core/dump/tablenames.h"
#include "core/foundation/privatefile.h"
#include "core/text/dutch.h"
#include "ui/desk/desk.h"
#include "ui/loading/columns.h"
#include "ui/loading/mapping/columnrow.h"
#include "ui/loading/mapping/draft.h"
#include "ui/loading/mapping/lookrow.h"
#include "ui/parts/banner.h"
#include "ui/parts/button.h"
#include "ui/parts/label.h"
#include "ui/parts/surface.h"
#include "ui/tables/tableview.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QRegularExpression>
#include <QScrollArea>
#include <QStandardPaths>

namespace spiegel::loading {

namespace {

constexpr QSize usualSize(1160, 760);
constexpr int columnWidth = 128;
constexpr int pauseMs = 250;
constexpr int resultHeight = 164;

void showRows(tables::TableModel& model, const QStringList& names, const std::vector<QStringList>& rows)
{
    const auto kept = std::make_shared<const std::vector<QStringList>>(rows);
    std::vector<tables::Column> columns;
    for (int i = 0; i < names.size(); ++i) {
        columns.push_back(
            textColumn(names[i], columnWidth, [kept, i](int row) { return (*kept)[std::size_t(row)][i]; }));
        columns.back().toolTip = columns.back().text;
    }
    model.setContent(std::move(columns), int(rows.size()));
}

QWidget* framed(tables::TableModel* model, const QString& name)
{
    auto* view = new tables::TableView;
    view->show(model);
    view->setAccessibleName(name);
    return parts::InternFrame::around(view);
}

} // namespace

QString profileFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
           QStringLiteral("/spiegelpaleis/profielen");
}

MappingDialog::MappingDialog(desk::Desk& desk, const QString& path, QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_path(path)
    , m_rows(new tables::TableModel(this))
    , m_banner(new parts::Banner)
    , m_resultTitle(new parts::Label({}, look::Size::Body, look::Role::Text, QFont::Medium))
    , m_result(new tables::TableModel(this))
{
    setWindowTitle(tr("Join columns"));
    resize(usualSize);
    m_banner->setClosable(false);
    auto* both = new QHBoxLayout;
    both->setSpacing(look::space(2));
    both->addWidget(buildSource(), 1);
    both->addWidget(buildTarget(), 1);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(look::space(2), look::space(2), look::space(2), look::space(2));
    page->setSpacing(look::space(1));
    page->addWidget(buildLook());
    page->addLayout(both, 1);
    page->addWidget(m_banner);
    page->addWidget(buildResult());
    page->addWidget(buildFoot());
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &MappingDialog::showResult);
    setEnabled(false);
    m_desk.latest<std::vector<SampledFile>>(
        QStringLiteral("mapping sample"), tr("Reading the first rows"),
        [path](Progress& progress) { return sampleSource(path, progress); }, this,
        [this](Result<std::vector<SampledFile>> files) {
            setEnabled(true);
            if (files) {
                take(std::move(*files));
            } else {
                m_banner->show(files.error());
                m_save->setEnabled(false);
            }
        });
}

QWidget* MappingDialog::buildLook()
{
    m_fileChoice = new QComboBox;
    m_fileChoice->setAccessibleName(tr("File"));
    m_look = new LookRow;
    auto* box = new QWidget;
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_fileChoice, 1);
    row->addWidget(m_look);
    connect(m_fileChoice, &QComboBox::activated, this, &MappingDialog::showFile);
    connect(m_look, &LookRow::chosen, this, &MappingDialog::readAgain);
    return box;
}

QWidget* MappingDialog::buildSource()
{
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(parts::heading(tr("As the file has it")));
    column->addWidget(framed(m_rows, tr("First rows of the file")), 1);
    return box;
}

QWidget* MappingDialog::buildTarget()
{
    m_tableChoice = new QComboBox;
    m_tableChoice->setAccessibleName(tr("What the file becomes"));
    m_newTable = new QComboBox;
    m_newTable->setAccessibleName(tr("Make another table from this file"));
    m_newTable->addItem(tr("Add …"));
    for (const profiles::NativeTable& native : profiles::nativeTables()) {
        m_newTable->addItem(dump::tableTitle(native.name), native.name);
    }
    m_remove = new parts::Button(look::Icon::Minus, tr("Do not make this table"));
    m_columns = new QScrollArea;
    m_columns->setFrameShape(QFrame::NoFrame);
    m_columns->setWidgetResizable(true);
    m_columns->viewport()->setAutoFillBackground(false);
    m_columns->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* head = new QHBoxLayout;
    head->addWidget(parts::heading(tr("Becomes")));
    head->addWidget(m_tableChoice, 1);
    head->addWidget(m_remove);
    head->addWidget(m_newTable);
    auto* card = new parts::Surface;
    card->content()->addWidget(m_columns);
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(head);
    column->addWidget(card, 1);
    connect(m_tableChoice, &QComboBox::activated, this, [this](int table) {
        m_table = table;
        showColumns();
    });
    connect(m_newTable, &QComboBox::activated, this, [this](int index) {
        addTable(m_newTable->itemData(index).toString());
        m_newTable->setCurrentIndex(0);
    });
    connect(m_remove, &QPushButton::clicked, this, &MappingDialog::removeTable);
    return box;
}

QWidget* MappingDialog::buildResult()
{
    auto* box = new QWidget;
    box->setFixedHeight(resultHeight + look::space(3));
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_resultTitle);
    column->addWidget(framed(m_result, tr("What comes out")), 1);
    return box;
}

QWidget* MappingDialog::buildFoot()
{
    m_name = new QLineEdit(QFileInfo(m_path).completeBaseName());
    m_name->setAccessibleName(tr("Name of the profile"));
    m_hasDay = new QCheckBox(tr("Reference day"));
    m_day = new QDateEdit(QDate::currentDate());
    m_day->setDisplayFormat(QStringLiteral("dd-MM-yyyy"));
    m_day->setEnabled(false);
    m_day->setMinimumWidth(look::space(21));
    m_save = new parts::Button(tr("Save and use"), parts::Button::Kind::Primary);
    auto* cancel = new parts::Button(tr("Cancel"));
    auto* box = new QWidget;
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(new parts::Label(tr("Name")));
    row->addWidget(m_name, 1);
    row->addWidget(m_hasDay);
    row->addWidget(m_day);
    row->addStretch(1);
    row->addWidget(cancel);
    row->addWidget(m_save);
    connect(m_hasDay, &QCheckBox::toggled, m_day, &QWidget::setEnabled);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &MappingDialog::save);
    return box;
}

profiles::TableMapping* MappingDialog::table()
{
    if (m_files.empty()) {
        return nullptr;
    }
    auto& tables = m_profile.files[std::size_t(m_file)].tables;
    return m_table >= 0 && m_table < int(tables.size()) ? &tables[std::size_t(m_table)] : nullptr;
}

void MappingDialog::take(std::vector<SampledFile> files)
{
    m_files = std::move(files);
    m_profile = proposeProfile(m_files);
    m_fileChoice->clear();
    for (const SampledFile& file : m_files) {
        m_fileChoice->addItem(file.name);
    }
    showFile(0);
}

void MappingDialog::showFile(int file)
{
    m_file = file;
    m_table = 0;
    const SampledFile& sample = m_files[std::size_t(file)];
    m_look->showLookOf(sample);
    showRows(*m_rows, sample.columns, sample.rows);
    showTables();
}

void MappingDialog::readAgain()
{
    if (m_files.empty()) {
        return;
    }
    const profiles::FileLook look = m_look->look();
    const int file = m_file;
    m_desk.latest<SampledFile>(
        QStringLiteral("mapping sample"), tr("Reading the first rows"),
        [path = m_path, name = m_files[std::size_t(file)].name, look](Progress& progress) {
            return sampleFile(path, name, look, progress);
        },
        this,
        [this, file, look](const Result<SampledFile>& sample) {
            if (!sample) {
                m_banner->show(sample.error());
                return;
            }
            m_columns->takeWidget()->deleteLater(); // its rows look at the sample
            m_files[std::size_t(file)] = *sample;
            m_profile.files[std::size_t(file)].look = look;
            showFile(file);
        });
}

void MappingDialog::showTables()
{
    m_tableChoice->clear();
    for (const profiles::TableMapping& one : m_profile.files[std::size_t(m_file)].tables) {
        m_tableChoice->addItem(dump::tableTitle(one.table), one.table);
    }
    m_tableChoice->setCurrentIndex(m_table);
    m_remove->setEnabled(m_tableChoice->count() > 0);
    showColumns();
}

void MappingDialog::showColumns()
{
    auto* form = new QWidget;
    auto* rows = new QVBoxLayout(form);
    rows->setContentsMargins(0, 0, look::space(1), 0);
    rows->setSpacing(look::halfSpace);
    const profiles::TableMapping* mapping = table();
    const profiles::NativeTable* native = mapping == nullptr ? nullptr : profiles::findNativeTable(mapping->table);
    if (native == nullptr) {
        rows->addWidget(
            parts::caption(tr("Nothing of this file is loaded. Add what it holds: CVs, work experience …"))->wrapped());
    } else {
        for (const profiles::NativeColumn& column : native->columns) {
            const profiles::ColumnMapping* found = findColumn(*mapping, column.name);
            auto* row = new ColumnRow(column, m_files[std::size_t(m_file)],
                                      found == nullptr ? std::nullopt : std::optional(*found));
            connect(row, &ColumnRow::changed, this, &MappingDialog::setColumnOf);
            rows->addWidget(row);
        }
    }
    rows->addStretch(1);
    m_columns->setWidget(form);
    form->setAutoFillBackground(false); // the card shows through
    judge();
}

void MappingDialog::addTable(const QString& name)
{
    const profiles::NativeTable* native = profiles::findNativeTable(name);
    if (native == nullptr || m_files.empty()) {
        return;
    }
    auto& tables = m_profile.files[std::size_t(m_file)].tables;
    tables.push_back(proposeTable(*native, m_files[std::size_t(m_file)]));
    m_table = int(tables.size()) - 1;
    showTables();
}

void MappingDialog::removeTable()
{
    if (table() == nullptr) {
        return;
    }
    auto& tables = m_profile.files[std::size_t(m_file)].tables;
    tables.erase(tables.begin() + m_table);
    m_table = 0;
    showTables();
}

void MappingDialog::setColumnOf(const QString& column, const std::optional<profiles::ColumnMapping>& mapping)
{
    if (table() != nullptr) {
        setColumn(*table(), column, mapping);
        judge();
    }
}

void MappingDialog::judge()
{
    const QString problem = draftProblem(m_profile);
    m_save->setEnabled(problem.isEmpty());
    if (problem.isEmpty()) {
        m_banner->hide();
    } else {
        m_banner->show(parts::Banner::Kind::Information, problem);
    }
    m_pause.start();
}

void MappingDialog::showResult()
{
    const profiles::TableMapping* mapping = table();
    if (mapping == nullptr || mapping->columns.empty()) {
        m_resultTitle->setText(tr("What comes out"));
        showRows(*m_result, {}, {});
        return;
    }
    m_resultTitle->setText(tr("What comes out: %1").arg(dump::tableTitle(mapping->table)));
    m_desk.latest<MappedSample>(
        QStringLiteral("mapping result"), tr("Trying the profile"),
        [path = m_path, profile = m_profile, name = mapping->table](Progress& progress) {
            return mapSample(path, profile, name, progress);
        },
        this,
        [this](const Result<MappedSample>& sample) {
            if (sample) {
                showRows(*m_result, sample->columns, sample->rows);
            } else {
                showRows(*m_result, {}, {});
                m_banner->show(sample.error());
            }
        });
}

void MappingDialog::save()
{
    profiles::Profile wanted = m_profile;
    std::erase_if(wanted.files, [](const profiles::FileMapping& file) { return file.tables.empty(); });
    wanted.description = m_name->text().trimmed();
    wanted.bron = wanted.description;
    if (m_hasDay->isChecked()) {
        const QDate day = m_day->date();
        wanted.peildatum = Day::of(day.year(), day.month(), day.day());
    }
    QString name = wanted.description;
    name.replace(QRegularExpression(QStringLiteral("[^\\w -]")), QStringLiteral("_"));
    const QString path =
        profileFolder() + QLatin1Char('/') + (name.isEmpty() ? tr("profile") : name) + QStringLiteral(".json");
    if (const auto written = writePrivateFile(path, wanted.toJson()); !written) {
        m_banner->show(written.error());
        return;
    }
    accept();
    Q_EMIT saved(path);
}

} // namespace spiegel::loading
