// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/cards/batchpreview.h"

#include <QDialog>
#include <QTimer>

#include <memory>

class QComboBox;
class QLineEdit;
class QSpinBox;

namespace spiegel::desk {
class Desk;
}
namespace spiegel::parts {
class Banner;
class Button;
class Label;
} // namespace spiegel::parts

namespace spiegel::uicards {

class ZipFields;

/// What can be made: the page has read it already.
struct Presses
{
    std::shared_ptr<const jobs::Press> cv;
    std::shared_ptr<const jobs::Press> wajong;

    [[nodiscard]] const std::shared_ptr<const jobs::Press>& of(jobs::CardKind kind) const
    {
        return kind == jobs::CardKind::Wajong ? wajong : cv;
    }
};

/// Asks for a batch of cards: which kind, for whom, only whose CV changed or all, a file a card or an adviser, where
/// to, called what, whether in a zip too, with how many workers. Shows at once how many there will be and how the first
/// files are called, and does not start what cannot be done.
class BatchDialog : public QDialog
{
    Q_OBJECT

public:
    /// `kind`, `branch` and `listed` (the CVs that the page lists now) are offered first.
    BatchDialog(desk::Desk& desk, const parts::Workplace& workplace, Presses presses, jobs::CardKind kind,
                const QString& branch, QStringList listed, const QString& folder, QWidget* parent = nullptr);

    [[nodiscard]] jobs::Batch batch() const;
    [[nodiscard]] int workers() const;
    /// Of the zip; empty without.
    [[nodiscard]] QString password() const;
    /// Whether it can be started.
    [[nodiscard]] bool isReady() const;

Q_SIGNALS:
    /// The preview of what is chosen now is on screen.
    void previewed();

private:
    QWidget* makeForm(jobs::CardKind kind, const QString& branch);
    void fillKinds(jobs::CardKind kind);
    void fillWhom(const QString& branch);
    void fillWeeks();
    QWidget* makePlace();
    QWidget* makeButtons();
    void chooseFolder();
    void changeBundle();
    void sayWords();
    void checkReady();
    void preview();
    void showPreview(const Result<BatchPreview>& preview);

    desk::Desk& m_desk;
    parts::Workplace m_workplace;
    Presses m_presses;
    QStringList m_listed;
    QTimer m_pause;
    bool m_isFeasible = false; ///< the preview found nothing against it
    QComboBox* m_kind;
    QComboBox* m_whom;
    QComboBox* m_since;
    QComboBox* m_bundle;
    QLineEdit* m_folder;
    QLineEdit* m_names;
    ZipFields* m_zip;
    QSpinBox* m_workers;
    parts::Label* m_count;
    parts::Label* m_words;
    parts::Label* m_example;
    parts::Banner* m_banner;
    parts::Button* m_start;
};

} // namespace spiegel::uicards
