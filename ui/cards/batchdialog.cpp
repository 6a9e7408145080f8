// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cards/batchdialog.h"

#include "core/text/dutch.h"
#include "ui/cards/zipfields.h"
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
constexpr int mostWorkers = 64;
const QString listedChoice = QStringLiteral("listed");
const QString branchChoice = QStringLiteral("branch:");

} // namespace

BatchDialog::BatchDialog(desk::Desk& desk, const parts::Workplace& workplace, Presses presses, jobs::CardKind kind,
                         const QString& branch, QStringList listed, const QString& folder, QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_workplace(workplace)
    , m_presses(std::move(presses))
    , m_listed(std::move(listed))
    , m_kind(new QComboBox)
    , m_whom(new QComboBox)
    , m_since(new QComboBox)
    , m_bundle(new QComboBox)
    , m_folder(new QLineEdit(QDir::toNativeSeparators(folder)))
    , m_names(new QLineEdit(QString::fromLatin1(delivery::NameTemplate::usual)))
    , m_zip(new ZipFields(folder + QStringLiteral(".zip")))
    , m_workers(new QSpinBox)
    , m_count(new parts::Label(QString(), look::Size::Body, look::Role::Text, QFont::DemiBold))
    , m_words(parts::caption(QString()))
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
    layout->addWidget(makeForm(kind, branch));
    layout->addWidget(m_count);
    layout->addWidget(m_example->wrapped());
    layout->addWidget(m_banner);
    layout->addStretch(1);
    layout->addWidget(makeButtons());
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &BatchDialog::preview);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &BatchDialog::preview);
    connect(m_whom, &QComboBox::currentIndexChanged, this, &BatchDialog::preview);
    connect(m_since, &QComboBox::currentIndexChanged, this, &BatchDialog::preview);
    connect(m_bundle, &QComboBox::currentIndexChanged, this, &BatchDialog::changeBundle);
    connect(m_zip, &ZipFields::changed, this, &BatchDialog::checkReady);
    connect(m_names, &QLineEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(m_folder, &QLineEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    preview();
}

void BatchDialog::fillKinds(jobs::CardKind kind)
{
    m_kind->addItem(tr("cv-kaarten"), static_cast<int>(jobs::CardKind::Cv));
    m_kind->addItem(tr("cards for tailored work (Wajong)"), static_cast<int>(jobs::CardKind::Wajong));
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(kind)));
    m_kind->setToolTip(tr("Cards for tailored work are for adviser and employer, and only for who is linked in Sonar: "
                          "what is possible, and tasks near by that could be taken out of other work."));
}

void BatchDialog::fillWhom(const QString& branch)
{
    m_whom->addItem(tr("all CVs"), QString());
    if (!m_listed.isEmpty())
        m_whom->addItem(m_listed.size() == 1
                            ? tr("the 1 CV in the list now")
                            : tr("the %1 CVs in the list now").arg(text::number(qint64(m_listed.size()))),
                        listedChoice);
    for (const QString& name : jobs::branchesOf(m_presses.cv->population()))
        m_whom->addItem(tr("branch %1").arg(name), QString(branchChoice + name));
    const int wanted = m_whom->findData(QString(branchChoice + branch));
    m_whom->setCurrentIndex(branch.isEmpty() || wanted < 0 ? 0 : wanted);
    m_whom->setMaxVisibleItems(16);
}

void BatchDialog::fillWeeks()
{
    m_since->addItem(tr("changed or not"));
    for (auto day = m_workplace.snapshots.crbegin(); day != m_workplace.snapshots.crend(); ++day) {
        if (*day < m_workplace.snapshot)
            m_since->addItem(tr("only new or changed since %1").arg(text::date(*day)), day->sinceEpoch());
    }
    m_since->setToolTip(
        tr("Changed is a CV of which anything was written anew: work, education, competences, wishes or "
           "the person's own particulars. Cards can change because other people did."));
}

QWidget* BatchDialog::makePlace()
{
    auto* const place = new QWidget;
    auto* const row = new QHBoxLayout(place);
    row->setContentsMargins(0, 0, 0, 0);
    auto* const choose = new parts::Button(tr("Choose …"), parts::Button::Kind::Quiet, look::Icon::Folder);
    row->addWidget(m_folder, 1);
    row->addWidget(choose);
    connect(choose, &QAbstractButton::clicked, this, &BatchDialog::chooseFolder);
    return place;
}

QWidget* BatchDialog::makeForm(jobs::CardKind kind, const QString& branch)
{
    fillKinds(kind);
    fillWhom(branch);
    fillWeeks();
    m_bundle->addItem(tr("one PDF a card"));
    m_bundle->addItem(tr("one PDF an adviser, to print on both sides"));
    m_workers->setRange(1, mostWorkers);
    m_workers->setValue(m_desk.workers().count());
    m_workers->setFixedWidth(96);

    auto* const form = new QWidget;
    auto* const fields = new QFormLayout(form);
    fields->setContentsMargins(0, 0, 0, 0);
    fields->setVerticalSpacing(look::space(1) + look::halfSpace);
    fields->setHorizontalSpacing(look::space(2));
    fields->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    fields->addRow(tr("Cards"), m_kind);
    fields->addRow(tr("For"), m_whom);
    fields->addRow(QString(), m_since);
    m_since->setVisible(m_since->count() > 1);
    fields->addRow(tr("Files"), m_bundle);
    fields->addRow(tr("Folder"), makePlace());
    fields->addRow(tr("File names"), m_names);
    fields->addRow(QString(), m_words);
    sayWords();
    fields->addRow(QString(), m_zip);
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

void BatchDialog::sayWords()
{
    m_words->setText(m_bundle->currentIndex() == 1
                         ? tr("Can be used: {vestiging}, {adviseur}; a / makes folders.")
                         : tr("Can be used: {cv}, {vestiging}, {adviseur}, {beroep}; a / makes folders."));
}

/// A name that fits the other kind of file becomes the usual one of this kind.
void BatchDialog::changeBundle()
{
    using Names = delivery::NameTemplate;
    const bool isBundled = m_bundle->currentIndex() == 1;
    if (isBundled && m_names->text() == QString::fromLatin1(Names::usual))
        m_names->setText(QString::fromLatin1(Names::usualBundle));
    else if (!isBundled && m_names->text() == QString::fromLatin1(Names::usualBundle))
        m_names->setText(QString::fromLatin1(Names::usual));
    sayWords();
    preview();
}

jobs::Batch BatchDialog::batch() const
{
    jobs::Batch batch;
    batch.kind = static_cast<jobs::CardKind>(m_kind->currentData().toInt());
    if (m_since->currentData().isValid())
        batch.changedSince = Day(m_since->currentData().toInt());
    if (m_bundle->currentIndex() == 1)
        batch.bundle = jobs::Batch::Bundle::Adviser;
    batch.zip = m_zip->path();
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

QString BatchDialog::password() const
{
    return m_zip->password();
}

bool BatchDialog::isReady() const
{
    return m_start->isEnabled();
}

void BatchDialog::preview()
{
    m_pause.stop();
    m_isFeasible = false;
    checkReady();
    m_desk.latest<BatchPreview>(
        QStringLiteral("cards.batch"), tr("Looking at the file names"),
        [batch = batch(), press = m_presses.of(batch().kind), workplace = m_workplace](Progress&) {
            return previewOf(batch, *press, workplace);
        },
        this, [this](const Result<BatchPreview>& preview) { showPreview(preview); });
}

void BatchDialog::showPreview(const Result<BatchPreview>& preview)
{
    if (!preview) {
        m_banner->show(preview.error());
        m_count->clear();
        m_example->clear();
    } else {
        m_banner->hide();
        m_count->setText(preview->text());
        m_example->setText(preview->names.isEmpty()
                               ? QString()
                               : tr("For example: %1").arg(preview->names.join(QStringLiteral("   "))));
    }
    m_isFeasible = preview && preview->cards > 0 && !m_folder->text().trimmed().isEmpty();
    checkReady();
    Q_EMIT previewed();
}

void BatchDialog::checkReady()
{
    m_start->setEnabled(m_isFeasible && m_zip->isReady());
}

} // namespace spiegel::uicards
