// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/loading/load/chooseview.h"

#include "core/openmatch/weeks.h"
#include "core/profiles/profile.h"
#include "core/text/dutch.h"
#include "ui/loading/mapping/mappingdialog.h"
#include "ui/parts/button.h"
#include "ui/parts/label.h"
#include "ui/parts/surface.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDir>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMimeData>

#include <algorithm>
#include <cmath>

namespace spiegel::loading {

namespace {

constexpr int columnWidth = 720;
constexpr int dayWidth = 168;
const auto anotherFile = QStringLiteral("\x1f file");
const auto byHand = QStringLiteral("\x1f hand");

/// A heading, what belongs to it, and one muted sentence below.
QVBoxLayout* field(const QString& title, QWidget* control, QWidget* note)
{
    auto* column = new QVBoxLayout;
    column->setSpacing(look::halfSpace);
    column->addWidget(new parts::Label(title, look::Size::Body, look::Role::Text, QFont::Medium));
    column->addWidget(control);
    column->addWidget(note);
    return column;
}

/// 'Een bestand van 12,4 MB.'
QString sizeText(qint64 bytes)
{
    constexpr double kilobyte = 1e3;
    constexpr double megabyte = 1e6;
    const auto size = double(bytes);
    return size < megabyte / 10
               ? ChooseView::tr("A file of %1 kB.").arg(text::number(std::max(1.0, std::round(size / kilobyte)), 0))
               : ChooseView::tr("A file of %1 MB.").arg(text::number(size / megabyte, 1));
}

/// Never 'moved': a file manager would take the dump away.
void takeACopy(QDropEvent& event)
{
    event.setDropAction(Qt::CopyAction);
    event.accept();
}

} // namespace

ChooseView::ChooseView(QWidget* parent)
    : QWidget(parent)
    , m_path(new QLineEdit)
    , m_pathNote(parts::caption({}))
    , m_profile(new QComboBox)
    , m_ownDay(new QCheckBox(tr("Say which day it is of")))
    , m_day(new QDateEdit(QDate::currentDate()))
    , m_database(parts::caption({}))
    , m_check(new parts::Button(tr("Check first"), parts::Button::Kind::Primary))
    , m_load(new parts::Button(tr("Load at once")))
{
    auto* card = new parts::Surface;
    card->setFixedWidth(columnWidth);
    card->setPadding(3);
    card->content()->setSpacing(look::space(3));
    card->content()->addLayout(field(tr("Dump"), buildSource(), m_pathNote->wrapped()));
    card->content()->addLayout(field(
        tr("Format"), buildFormat(),
        parts::caption(tr("Data of another source come in through a profile: which column is which, and how dates and "
                          "codes are written."))
            ->wrapped()));
    card->content()->addLayout(
        field(tr("Reference day"), buildDay(),
              parts::caption(tr("Only needed when the dump or the profile does not say it."))->wrapped()));
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_database->wrapped(), 1);
    foot->addWidget(m_load);
    foot->addWidget(m_check);
    card->content()->addLayout(foot);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    // Not by alignment: then the card would not grow with the lines of its texts.
    auto* middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(card);
    middle->addStretch(1);
    page->addLayout(middle);
    page->addStretch(1);
    setAcceptDrops(true);
    connect(m_check, &QPushButton::clicked, this, &ChooseView::checkWanted);
    connect(m_load, &QPushButton::clicked, this, &ChooseView::loadWanted);
    connect(m_path, &QLineEdit::textChanged, this, &ChooseView::refresh);
    refresh();
}

QWidget* ChooseView::buildSource()
{
    auto* box = new QWidget;
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    auto* folder = new parts::Button(tr("Folder …"), parts::Button::Kind::Quiet, look::Icon::Folder);
    auto* file = new parts::Button(tr("Archive or file …"));
    m_path->setAcceptDrops(false); // it would put 'file://…' between what is there
    m_path->setPlaceholderText(tr("Choose, type or drop a folder, archive or file here"));
    m_path->setClearButtonEnabled(true);
    row->addWidget(m_path, 1);
    row->addWidget(folder);
    row->addWidget(file);
    connect(folder, &QPushButton::clicked, this,
            [this] { setPath(QFileDialog::getExistingDirectory(this, tr("Folder of the dump"), m_path->text())); });
    connect(file, &QPushButton::clicked, this, [this] {
        setPath(QFileDialog::getOpenFileName(this, tr("Archive or file of the dump"), m_path->text(),
                                             tr("Dumps (*.zip *.tar.gz *.tgz *.tar.zst *.7z *.csv *.xlsx);;All files (*)")));
    });
    return box;
}

QWidget* ChooseView::buildFormat()
{
    m_profile->addItem(tr("Dump of werk.nl, or UWV Open Match Data: as its columns say"), QString());
    m_profile->addItem(tr("UWV Open Match Data (public, a CSV or zip a week)"),
                       QString::fromLatin1(openmatch::profileName));
    for (const QString& shipped : profiles::Profile::shipped()) {
        m_profile->addItem(tr("Profile %1").arg(shipped), shipped);
    }
    for (const QFileInfo& made : QDir(profileFolder()).entryInfoList({QStringLiteral("*.json")}, QDir::Files)) {
        m_profile->addItem(made.completeBaseName(), made.absoluteFilePath());
    }
    m_profile->insertSeparator(m_profile->count());
    m_profile->addItem(tr("Profile from a file …"), anotherFile);
    m_profile->addItem(tr("Join the columns by hand …"), byHand);
    connect(m_profile, &QComboBox::activated, this, &ChooseView::chooseProfile);
    return m_profile;
}

QWidget* ChooseView::buildDay()
{
    auto* box = new QWidget;
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    m_day->setDisplayFormat(QStringLiteral("dd-MM-yyyy"));
    m_day->setCalendarPopup(true);
    m_day->setMinimumWidth(dayWidth);
    m_day->setEnabled(false);
    row->addWidget(m_ownDay);
    row->addWidget(m_day);
    row->addStretch(1);
    connect(m_ownDay, &QCheckBox::toggled, m_day, &QWidget::setEnabled);
    return box;
}

void ChooseView::chooseProfile(int index)
{
    const QString chosen = m_profile->itemData(index).toString();
    if (chosen != anotherFile && chosen != byHand) {
        m_lastProfile = index;
        return;
    }
    m_profile->setCurrentIndex(m_lastProfile);
    if (chosen == byHand) {
        if (m_check->isEnabled()) {
            Q_EMIT mappingWanted(order().path);
        } else {
            m_pathNote->setText(tr("First choose the file or folder whose columns you want to join."));
            m_pathNote->setTone(look::Role::Warning);
        }
        return;
    }
    const QString file = QFileDialog::getOpenFileName(this, tr("Profile"), {}, tr("Profiles (*.json)"));
    if (!file.isEmpty()) {
        setProfile(file);
    }
}

void ChooseView::setProfile(const QString& nameOrPath)
{
    int place = m_profile->findData(nameOrPath);
    if (place < 0) {
        place = 1;
        m_profile->insertItem(place, QFileInfo(nameOrPath).fileName(), nameOrPath);
        m_profile->setItemData(place, QDir::toNativeSeparators(nameOrPath), Qt::ToolTipRole);
    }
    m_profile->setCurrentIndex(place);
    m_lastProfile = place;
}

void ChooseView::setPath(const QString& path)
{
    if (!path.isEmpty()) {
        m_path->setText(QDir::toNativeSeparators(path));
    }
}

void ChooseView::setDatabase(const QString& path)
{
    m_database->setText(tr("Goes into %1").arg(QDir::toNativeSeparators(path)));
}

dump::LoadOrder ChooseView::order() const
{
    dump::LoadOrder order;
    order.path = QDir::fromNativeSeparators(m_path->text().trimmed());
    order.profile = m_profile->currentData().toString();
    if (m_ownDay->isChecked()) {
        const QDate day = m_day->date();
        order.peildatum = Day::of(day.year(), day.month(), day.day());
    }
    return order;
}

void ChooseView::refresh()
{
    const QString path = order().path;
    const QFileInfo chosen(path);
    const bool exists = !path.isEmpty() && chosen.exists();
    if (path.isEmpty()) {
        m_pathNote->setText(tr("A folder with dump.json and CSV files, or an archive of it: .zip, .tar.gz, .tar.zst or "
                               ".7z. Or a week of UWV Open Match Data: a .csv or .zip. Or a spreadsheet (.xlsx) of another "
                               "source. Nothing is unpacked to disk."));
    } else {
        m_pathNote->setText(!exists          ? tr("There is nothing with this name.")
                            : chosen.isDir() ? tr("A folder.")
                                             : sizeText(chosen.size()));
    }
    m_pathNote->setTone(exists || path.isEmpty() ? look::Role::Muted : look::Role::Warning);
    m_check->setEnabled(exists);
    m_load->setEnabled(exists);
}

void ChooseView::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasUrls() && event->mimeData()->urls().front().isLocalFile()) {
        takeACopy(*event);
    }
}

void ChooseView::dropEvent(QDropEvent* event)
{
    setPath(event->mimeData()->urls().front().toLocalFile());
    takeACopy(*event);
}

} // namespace spiegel::loading
