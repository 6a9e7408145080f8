// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vacancies/mailingdialog.h"

#include "ui/look/type.h"
#include "ui/parts/button.h"
#include "ui/parts/label.h"
#include "ui/parts/segmented.h"

#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace spiegel::uivacancies {

using mailing::Draft;

namespace {

QString boxText(const mailing::Mailbox& box)
{
    return box.name.isEmpty() ? box.address : QStringLiteral("%1 <%2>").arg(box.name, box.address);
}

} // namespace

MailingDialog::MailingDialog(OffersPointer offers, std::shared_ptr<const Drafts> employers, int employer,
                             const mailing::Mailing& mailing, QWidget* parent)
    : QDialog(parent)
    , m_offers(std::move(offers))
    , m_employers(std::move(employers))
    , m_employer(employer)
    , m_mailing(mailing)
    , m_scope(new parts::Segmented)
    , m_cards(new parts::Segmented)
    , m_from(new QLineEdit(boxText(mailing.from)))
    , m_ground(new QLineEdit(mailing.ground))
    , m_letter(new QPlainTextEdit)
    , m_facts(new parts::Label(QString()))
    , m_go(new parts::Button(tr("Choose a folder …"), parts::Button::Kind::Primary))
{
    constexpr QSize size(640, 620);
    setWindowTitle(tr("Drafts for employers"));
    resize(size);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(look::space(3), look::space(3), look::space(3), look::space(3));
    layout->setSpacing(look::space(2));
    layout->addWidget(parts::heading(tr("Drafts for employers")));
    layout->addWidget(
        parts::caption(tr("Each draft is a file that your mail program opens, with the cards as PDF. This "
                          "program sends nothing. Each card is written in the log, with the employer as "
                          "recipient."))
            ->wrapped());
    m_scope->add(tr("this employer"), false);
    m_scope->add(tr("all employers"), true);
    layout->addWidget(m_scope, 0, Qt::AlignLeft);
    m_cards->add(tr("a card for each vacancy"), false);
    m_cards->add(tr("one card over all of them"), true);
    layout->addWidget(m_cards, 0, Qt::AlignLeft);
    auto* const form = new QFormLayout;
    form->setSpacing(look::space(1));
    m_from->setPlaceholderText(tr("Such as: Employer service point <wsp@example.nl>"));
    form->addRow(tr("From"), m_from);
    form->addRow(tr("Legal ground"), m_ground);
    layout->addLayout(form);
    m_letter->setReadOnly(true);
    m_letter->setAccessibleName(tr("The letter"));
    layout->addWidget(m_letter, 1);
    layout->addWidget(m_facts->wrapped());
    auto* const bar = new QHBoxLayout;
    auto* const other = new parts::Button(tr("Another letter …"));
    auto* const cancel = new parts::Button(tr("Cancel"));
    bar->addWidget(other);
    bar->addStretch(1);
    bar->addWidget(cancel);
    bar->addWidget(m_go);
    layout->addLayout(bar);
    for (parts::Button* const button : {other, cancel})
        button->setAutoDefault(false);
    connect(m_scope, &parts::Segmented::chosen, this, [this](const QVariant& isAll) { setAll(isAll.toBool()); });
    connect(m_cards, &parts::Segmented::chosen, this,
            [this](const QVariant& isOfEmployer) { setOfEmployer(isOfEmployer.toBool()); });
    connect(m_from, &QLineEdit::textChanged, this, &MailingDialog::refresh);
    connect(m_ground, &QLineEdit::textChanged, this, &MailingDialog::refresh);
    connect(other, &QAbstractButton::clicked, this, &MailingDialog::askLetter);
    connect(cancel, &QAbstractButton::clicked, this, &QDialog::reject);
    connect(m_go, &QAbstractButton::clicked, this, &QDialog::accept);
    refresh();
}

void MailingDialog::setFrom(const QString& from)
{
    m_from->setText(from);
}

void MailingDialog::setAll(bool isAll)
{
    m_isAll = isAll;
    refresh();
}

void MailingDialog::setOfEmployer(bool isOfEmployer)
{
    m_mailing.cards = isOfEmployer ? mailing::Cards::PerEmployer : mailing::Cards::PerVacancy;
    refresh();
}

void MailingDialog::refresh()
{
    const Draft& shown = (*m_employers)[static_cast<std::size_t>(m_employer)];
    const auto from = mailing::mailboxOf(m_from->text());
    m_mailing.from = from ? *from : mailing::Mailbox();
    m_mailing.ground = m_ground->text().simplified();
    m_mailing.employer = m_isAll ? std::nullopt : std::optional(shown.employer);
    m_scope->setValue(m_isAll);
    const mailing::LetterFields fields = fieldsOf(m_mailing, m_offers->maker, shown);
    const mailing::Letter letter = letterOf(m_mailing);
    m_letter->setPlainText(letter.subject(fields) + QStringLiteral("\n\n") + letter.text(fields));
    const bool isOfEmployer = m_mailing.cards == mailing::Cards::PerEmployer;
    m_cards->setValue(isOfEmployer);
    int drafts = 0;
    int cards = 0;
    for (const Draft& one : *m_employers) {
        if (one.status != Draft::Status::Ready || (!m_isAll && one.employer != shown.employer))
            continue;
        ++drafts;
        cards += isOfEmployer ? 1 : static_cast<int>(one.rows.size());
    }
    if (m_from->text().trimmed().isEmpty())
        m_facts->setText(tr("Say from whom the messages are."));
    else if (!from)
        m_facts->setText(from.error().text());
    else if (drafts == 0)
        m_facts->setText(tr("No draft can be made: the employer is on the stop list or has no address."));
    else
        m_facts->setText(tr("%n draft(s)", nullptr, drafts) + QStringLiteral(", ") + tr("%n card(s)", nullptr, cards));
    m_go->setEnabled(from.has_value() && drafts > 0);
}

void MailingDialog::askLetter()
{
    auto* const dialog = new QFileDialog(this, tr("The letter, as a text file"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &MailingDialog::openLetter);
    dialog->open();
}

void MailingDialog::openLetter(const QString& path)
{
    auto letter = mailing::Letter::read(path);
    if (!letter) {
        m_facts->setText(letter.error().text());
        return;
    }
    m_mailing.letter = *std::move(letter);
    refresh();
}

} // namespace spiegel::uivacancies
