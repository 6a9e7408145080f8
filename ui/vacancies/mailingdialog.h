// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/vacancies/vacancieswork.h"

#include <QDialog>

class QLineEdit;
class QPlainTextEdit;

namespace spiegel::parts {
class Button;
class Label;
class Segmented;
} // namespace spiegel::parts

namespace spiegel::uivacancies {

/// Asks for whom drafts are to be made, from whom they are and on what legal ground, and shows the letter as it would
/// read.
class MailingDialog : public QDialog
{
    Q_OBJECT

public:
    /// `employer`: place among the employers of whom the dialog was asked for. `mailing`: as it was filled in last.
    MailingDialog(OffersPointer offers, std::shared_ptr<const Drafts> employers, int employer,
                  const mailing::Mailing& mailing, QWidget* parent = nullptr);

    /// With everything but the folder.
    [[nodiscard]] const mailing::Mailing& mailing() const { return m_mailing; }
    void setFrom(const QString& from);
    /// Of all employers, or of the one.
    void setAll(bool isAll);
    /// One card over all open vacancies of an employer, or one of each.
    void setOfEmployer(bool isOfEmployer);
    /// Problems are said in the dialog.
    void openLetter(const QString& path);

private:
    void refresh();
    void askLetter();

    OffersPointer m_offers;
    std::shared_ptr<const Drafts> m_employers;
    int m_employer;
    mailing::Mailing m_mailing;
    bool m_isAll = false;
    parts::Segmented* m_scope;
    parts::Segmented* m_cards;
    QLineEdit* m_from;
    QLineEdit* m_ground;
    QPlainTextEdit* m_letter;
    parts::Label* m_facts;
    parts::Button* m_go;
};

} // namespace spiegel::uivacancies
