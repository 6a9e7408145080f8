// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vacancies/profiledialog.h"

#include "core/people/wordlist.h"
#include "ui/look/type.h"
#include "ui/parts/button.h"
#include "ui/parts/label.h"
#include "ui/parts/searchfield.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QSpinBox>

namespace spiegel::uivacancies {

namespace {

constexpr int hundred = 100;
constexpr int mostHours = 60;
constexpr int mostYears = 40;
constexpr int firstPostcode = 1000;
constexpr int lastPostcode = 9999;
constexpr int dialogWidth = 520;

/// A number whose lowest value reads as one that was not filled in.
QSpinBox* openNumber(int least, int most, const QString& open, const QString& name)
{
    auto* const box = new QSpinBox;
    box->setRange(least - 1, most);
    box->setSpecialValueText(open);
    box->setAccessibleName(name);
    return box;
}

int valueOf(const QSpinBox& box, int unit)
{
    return box.value() == box.minimum() ? unknown : box.value() * unit;
}

void setValue(QSpinBox& box, int value, int unit)
{
    box.setValue(value == unknown ? box.minimum() : value / unit);
}

} // namespace

ProfileDialog::ProfileDialog(OffersPointer offers, const vacancycards::VacancyProfile& profile, QWidget* parent)
    : QDialog(parent)
    , m_offers(std::move(offers))
    , m_work(new parts::SearchField(tr("Occupation")))
    , m_employer(new QLineEdit)
    , m_postcode(openNumber(firstPostcode, lastPostcode, tr("not filled in"), tr("Postcode of the work")))
    , m_education(new QComboBox)
    , m_hoursMin(openNumber(0, mostHours, tr("not asked for"), tr("Least hours a week")))
    , m_hoursMax(openNumber(0, mostHours, tr("not asked for"), tr("Most hours a week")))
    , m_experience(openNumber(0, mostYears, tr("not asked for"), tr("Years of experience")))
    , m_go(new parts::Button(tr("Make the card"), parts::Button::Kind::Primary))
{
    setWindowTitle(tr("Describe a vacancy"));
    setMinimumWidth(dialogWidth);
    m_education->addItem(tr("not asked for"), unknown);
    for (const int level : people::educationLevels().values())
        m_education->addItem(people::educationLevels().name(level), level);
    auto* const form = new QFormLayout;
    form->setSpacing(look::space(1));
    form->addRow(tr("Occupation"), m_work);
    form->addRow(tr("Postcode of the work"), m_postcode);
    form->addRow(tr("Education at least"), m_education);
    form->addRow(tr("Least hours a week"), m_hoursMin);
    form->addRow(tr("Most hours a week"), m_hoursMax);
    form->addRow(tr("Years of experience"), m_experience);
    form->addRow(tr("Employer"), m_employer);
    auto* const cancel = new parts::Button(tr("Cancel"));
    auto* const buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_go);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(look::space(3), look::space(3), look::space(3), look::space(3));
    layout->setSpacing(look::space(2));
    layout->addWidget(parts::heading(tr("Describe a vacancy")));
    layout->addWidget(
        parts::caption(tr("For an employer with a plan: the card says who could do the work, what each demand "
                          "costs, and which simple tasks can be a job of their own."))
            ->wrapped());
    layout->addLayout(form);
    layout->addLayout(buttons);
    connect(cancel, &QAbstractButton::clicked, this, &QDialog::reject);
    connect(m_go, &QAbstractButton::clicked, this, &QDialog::accept);
    connect(m_work, &parts::SearchField::asked, this,
            [this](const QString& text) { m_work->answer(text, findOccupations(*m_offers, text)); });
    connect(m_work, &parts::SearchField::taken, this, [this](const parts::Suggestion& one) {
        m_occupation = one.key;
        refresh();
    });
    connect(m_work, &QLineEdit::textEdited, this, [this] {
        m_occupation.clear();
        refresh();
    });
    fill(profile);
}

void ProfileDialog::fill(const vacancycards::VacancyProfile& profile)
{
    m_occupation = profile.occupation;
    if (!m_occupation.isEmpty())
        m_work->setQuietly(m_offers->search.occupations().distinctName(m_occupation));
    m_employer->setText(profile.employer);
    setValue(*m_postcode, profile.postcode, 1);
    m_education->setCurrentIndex(std::max(0, m_education->findData(profile.education)));
    setValue(*m_hoursMin, profile.hoursMin, hundred);
    setValue(*m_hoursMax, profile.hoursMax, hundred);
    setValue(*m_experience, profile.experienceYears, hundred);
    refresh();
}

void ProfileDialog::refresh()
{
    m_go->setEnabled(!m_occupation.isEmpty());
}

vacancycards::VacancyProfile ProfileDialog::profile() const
{
    vacancycards::VacancyProfile profile;
    profile.occupation = m_occupation;
    profile.employer = m_employer->text().trimmed();
    profile.postcode = valueOf(*m_postcode, 1);
    profile.education = m_education->currentData().toInt();
    profile.hoursMin = valueOf(*m_hoursMin, hundred);
    profile.hoursMax = valueOf(*m_hoursMax, hundred);
    profile.experienceYears = valueOf(*m_experience, hundred);
    return profile;
}

} // namespace spiegel::uivacancies
