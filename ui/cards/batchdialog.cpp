// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cards/batchdialog.h"

#include "core/text/dutch.h"
#include "ui/desk/desk.h"
#include "ui/parts/banner.h"
#include "ui/parts/button.h"
#include "ui/parts/label.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

namespace spiegel::uicards {

namespace {

constexpr int pauseMs = 150;
constexpr int shownNames = 3;
constexpr int mostWorkers = 64;
const QString listedChoice = QStringLiteral("listed");
const QString branchChoice = QStringLiteral("branch:");

} // namespace

Result<BatchPreview> previewOf(const jobs::Batch& batch, const cards::Population& population)
{
    const auto cards = jobs::plan(batch, population);
    if (!cards)
        return fail(cards.error());
    BatchPreview preview;
    for (const jobs::PlannedCard& card : *cards) {
        if (!card.reason.isEmpty()) {
            ++preview.skipped;
            continue;
        }
        ++preview.cards;
        if (preview.names.size() < shownNames)
            preview.names << card.file;
    }
    return preview;
}

BatchDialog::BatchDialog(desk::Desk& desk, std::shared_ptr<const cards::Population> population, const QString& branch,
                         QStringList listed, const QString& folder, QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_population(std::move(population))
    , m_listed(std::move(listed))
    , m_whom(new QComboBox)
    , m_folder(new QLineEdit(QDir::toNativeSeparators(folder)))
    , m_names(new QLineEdit(QString::fromLatin1(delivery::NameTemplate::usual)))
    , m_workers(new QSpinBox)
    , m_count(new parts::Label(QString(), look::Size::Body, look::Role::Text, QFont::DemiBold))
    , m_example(parts::caption(QString()))
    , m_banner(new parts::Banner)
    , m_start(new parts::Button(tr("Make the cards"), parts::Button::Kind::Primary))
{
    setWindowTitle(tr("Make a batch of cv-kaarten"));
    setMinimumWidth(640);
    m_banner->setClosable(false);
    m_banner->hide();
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(look::space(3), look::space(3), look::space(3), look::space(3));
    layout->setSpacing(look::space(2));
    layout->addWidget(makeForm(branch, folder));
    layout->addWidget(m_count);
    layout->addWidget(m_example->wrapped());
    layout->addWidget(m_banner);
    layout->addStretch(1);
    layout->addWidget(makeButtons());
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &BatchDialog::preview);
    connect(m_whom, &QComboBox::currentIndexChanged, this, &BatchDialog::preview);
    connect(m_names, &QLineEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(m_folder, &QLineEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    preview();
}

QWidget* BatchDialog::makeForm(const QString& branch, const QString&)
{
    m_whom->addItem(tr("all CVs"), QString());
    if (!m_listed.isEmpty())
        m_whom->addItem(m_listed.size() == 1
                            ? tr("the 1 CV in the list now")
                            : tr("the %1 CVs in the list now").arg(text::number(qint64(m_listed.size()))),
                        listedChoice);
    for (const QString& name : jobs::branchesOf(*m_population))
        m_whom->addItem(tr("branch %1").arg(name), QString(branchChoice + name));
    const int wanted = m_whom->findData(QString(branchChoice + branch));
    m_whom->setCurrentIndex(branch.isEmpty() || wanted < 0 ? 0 : wanted);
    m_whom->setMaxVisibleItems(16);
    m_workers->setRange(1, mostWorkers);
    m_workers->setValue(m_desk.workers().count());
    m_workers->setFixedWidth(96);

    auto* const place = new QWidget;
    auto* const row = new QHBoxLayout(place);
    row->setContentsMargins(0, 0, 0, 0);
    auto* const choose = new parts::Button(tr("Choose …"), parts::Button::Kind::Quiet, look::Icon::Folder);
    row->addWidget(m_folder, 1);
    row->addWidget(choose);
    connect(choose, &QAbstractButton::clicked, this, &BatchDialog::chooseFolder);

    auto* const form = new QWidget;
    auto* const fields = new QFormLayout(form);
    fields->setContentsMargins(0, 0, 0, 0);
    fields->setVerticalSpacing(look::space(1) + look::halfSpace);
    fields->setHorizontalSpacing(look::space(2));
    fields->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    fields->addRow(tr("For"), m_whom);
    fields->addRow(tr("Folder"), place);
    fields->addRow(tr("File names"), m_names);
    fields->addRow(QString(), parts::caption(tr("Can be used: {cv}, {vestiging}, {adviseur}, {beroep}; a / makes "
                                                "folders.")));
    fields->addRow(tr("Processor cores"), m_workers);
    return form;
}

QWidget* BatchDialog::makeButtons()
{
    auto* const bar = new QWidget;
    auto* const row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    auto* const stop = new parts::Button(tr("Cancel"));
    row->addStretch(1);
    row->addWidget(stop);
    row->addWidget(m_start);
    m_start->setDefault(true);
    connect(stop, &QAbstractButton::clicked, this, &QDialog::reject);
    connect(m_start, &QAbstractButton::clicked, this, &QDialog::accept);
    return bar;
}

void BatchDialog::chooseFolder()
{
    auto* const dialog = new QFileDialog(this, tr("Folder for the cards"), m_folder->text());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString& folder) { m_folder->setText(QDir::toNativeSeparators(folder)); });
    dialog->open();
}

jobs::Batch BatchDialog::batch() const
{
    jobs::Batch batch;
    const QString whom = m_whom->currentData().toString();
    if (whom == listedChoice)
        batch.ids = m_listed;
    else if (whom.startsWith(branchChoice))
        batch.branch = whom.mid(branchChoice.size());
    batch.folder = QDir::fromNativeSeparators(m_folder->text().trimmed());
    batch.names = m_names->text();
    return batch;
}

int BatchDialog::workers() const
{
    return m_workers->value();
}

bool BatchDialog::isReady() const
{
    return m_start->isEnabled();
}

void BatchDialog::preview()
{
    m_pause.stop();
    m_start->setEnabled(false);
    m_desk.latest<BatchPreview>(
        QStringLiteral("cards.batch"), tr("Looking at the file names"),
        [batch = batch(), population = m_population](Progress&) { return previewOf(batch, *population); }, this,
        [this](const Result<BatchPreview>& preview) { showPreview(preview); });
}

void BatchDialog::showPreview(const Result<BatchPreview>& preview)
{
    if (!preview) {
        m_banner->show(preview.error());
        m_count->clear();
        m_example->clear();
    } else {
        m_banner->hide();
        QString count = preview->cards == 1 ? tr("1 card") : tr("%1 cards").arg(text::number(qint64(preview->cards)));
        if (preview->skipped > 0)
            count += preview->skipped == 1 ? tr("; for 1 CV there can be none, the list beside the cards says why")
                                           : tr("; for %1 CVs there can be none, the list beside the cards says why")
                                                 .arg(text::number(qint64(preview->skipped)));
        m_count->setText(count);
        m_example->setText(preview->names.isEmpty()
                               ? QString()
                               : tr("For example: %1").arg(preview->names.join(QStringLiteral("   "))));
    }
    m_start->setEnabled(preview && preview->cards > 0 && !m_folder->text().trimmed().isEmpty());
    Q_EMIT previewed();
}

} // namespace spiegel::uicards
