// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/batch.h"

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

/// What a batch will make, told while one still chooses.
struct BatchPreview
{
    int cards = 0;
    int skipped = 0;
    QStringList names; ///< the first few

    bool operator==(const BatchPreview&) const = default;
};

/// Worked out from a batch; the problem is what stands in its way.
[[nodiscard]] Result<BatchPreview> previewOf(const jobs::Batch& batch, const cards::Population& population);

/// Asks for a batch of cv-kaarten: for whom, where to, called what, with how many workers. Shows at once how many there
/// will be and how the first files are called, and does not start what cannot be done.
class BatchDialog : public QDialog
{
    Q_OBJECT

public:
    /// `branch` and `listed` (the CVs that the page lists now) are offered first.
    BatchDialog(desk::Desk& desk, std::shared_ptr<const cards::Population> population, const QString& branch,
                QStringList listed, const QString& folder, QWidget* parent = nullptr);

    [[nodiscard]] jobs::Batch batch() const;
    [[nodiscard]] int workers() const;
    /// Whether it can be started.
    [[nodiscard]] bool isReady() const;

Q_SIGNALS:
    /// The preview of what is chosen now is on screen.
    void previewed();

private:
    QWidget* makeForm(const QString& branch, const QString& folder);
    QWidget* makeButtons();
    void chooseFolder();
    void preview();
    void showPreview(const Result<BatchPreview>& preview);

    desk::Desk& m_desk;
    std::shared_ptr<const cards::Population> m_population;
    QStringList m_listed;
    QTimer m_pause;
    QComboBox* m_whom;
    QLineEdit* m_folder;
    QLineEdit* m_names;
    QSpinBox* m_workers;
    parts::Label* m_count;
    parts::Label* m_example;
    parts::Banner* m_banner;
    parts::Button* m_start;
};

} // namespace spiegel::uicards
