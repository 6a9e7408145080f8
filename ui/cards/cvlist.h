// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cards/cvcardmaker.h"
#include "core/jobs/cardkind.h"
#include "core/people/sonarpeople.h"
#include "ui/parts/workplace.h"
#include "ui/tables/column.h"

#include <QCoreApplication>

#include <memory>
#include <optional>
#include <vector>

namespace spiegel::uicards {

/// What the analyst chose on the page: which CVs are listed, and which card is shown. A value for the one undo stack.
struct CardsView
{
    /// Which card is shown. The Wajong card is for who is linked in Sonar: then only they are listed.
    jobs::CardKind kind = jobs::CardKind::Cv;
    QString text;                  ///< somewhere in the number, the occupation, the branch or the adviser
    std::optional<QString> branch; ///< an empty text: those whose branch is not known; so too below
    std::optional<QString> adviser;
    std::optional<QString> occupation; ///< code
    int scoreFrom = 0;
    int scoreTo = 100;
    QString cv; ///< whose card is shown; empty: nobody's

    [[nodiscard]] bool filtersByScore() const { return scoreFrom > 0 || scoreTo < 100; }
    /// Whether both list the same CVs.
    [[nodiscard]] bool listsTheSameAs(const CardsView& other) const;
    bool operator==(const CardsView&) const = default;
};

/// The CVs of one snapshot as a table: filters and sorts half a million of them by whole numbers only. Never changes;
/// any thread may ask.
class CvList
{
    Q_DECLARE_TR_FUNCTIONS(spiegel::uicards::CvList)

public:
    /// `sonar` says who can have a Wajong card; of it only the column Cv is needed.
    explicit CvList(std::shared_ptr<const cards::Population> population, people::SonarPeople sonar = {});
    /// Opens the database and reads both.
    [[nodiscard]] static Result<std::shared_ptr<const CvList>> read(const parts::Workplace& workplace,
                                                                    const Workers& workers, Progress& progress);

    [[nodiscard]] const std::shared_ptr<const cards::Population>& population() const { return m_population; }
    [[nodiscard]] int count() const { return m_population->cvs().count(); }

    /// The rows that a view lists, rising.
    [[nodiscard]] Result<std::vector<int>> rows(const CardsView& view, Progress& progress) const;
    /// Number, last occupation, branch, adviser, quality. The functions keep the list alive.
    [[nodiscard]] static std::vector<tables::Column> columns(const std::shared_ptr<const CvList>& list);

    /// What can be chosen, as a Dutch reader sorts it; with '' in the end when some are not known.
    [[nodiscard]] const QStringList& branches() const { return m_branches.texts; }
    [[nodiscard]] const QStringList& advisers() const { return m_advisers.texts; }
    [[nodiscard]] const std::vector<std::pair<QString, QString>>& occupations() const
    {
        return m_occupations;
    } ///< code, name
    /// How many CVs a filter on this leaves out because it is not known.
    [[nodiscard]] int withoutBranch() const { return m_branches.without; }
    [[nodiscard]] int withoutAdviser() const { return m_advisers.without; }
    [[nodiscard]] int withoutOccupation() const { return m_withoutOccupation; }
    [[nodiscard]] int withoutScore() const { return m_withoutScore; }

private:
    /// The distinct words of a column and the place of each in the alphabet.
    struct Words
    {
        QStringList texts;
        std::vector<int> ranks; ///< by word number; unknown where the column does not use it
        int without = 0;
    };
    [[nodiscard]] Words wordsOf(people::CvColumn column) const;
    void rankOccupations();
    [[nodiscard]] std::vector<bool> wordsWith(const QString& folded) const;
    [[nodiscard]] std::vector<bool> occupationsWith(const QString& folded) const;

    std::shared_ptr<const cards::Population> m_population;
    people::SonarPeople m_sonar;
    Words m_branches;
    Words m_advisers;
    std::vector<std::pair<QString, QString>> m_occupations;
    std::vector<int> m_occupationRanks; ///< by number of OccupationCodes
    int m_withoutOccupation = 0;
    int m_withoutScore = 0;
};

} // namespace spiegel::uicards
