// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/vacancies/vacancieswork.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QSpinBox;

namespace spiegel::parts {
class Button;
class SearchField;
} // namespace spiegel::parts

namespace spiegel::uivacancies {

/// A vacancy that is not there yet, described by hand: which work, where, and what is asked for. What is left open is
/// not asked for.
class ProfileDialog : public QDialog
{
    Q_OBJECT

public:
    /// `profile` as it was filled in last.
    ProfileDialog(OffersPointer offers, const vacancycards::VacancyProfile& profile, QWidget* parent = nullptr);

    [[nodiscard]] vacancycards::VacancyProfile profile() const;

private:
    void fill(const vacancycards::VacancyProfile& profile);
    void refresh();

    OffersPointer m_offers;
    QString m_occupation; ///< code; empty: not chosen
    parts::SearchField* m_work;
    QLineEdit* m_employer;
    QSpinBox* m_postcode;
    QComboBox* m_education;
    QSpinBox* m_hoursMin;
    QSpinBox* m_hoursMax;
    QSpinBox* m_experience;
    parts::Button* m_go;
};

} // namespace spiegel::uivacancies
