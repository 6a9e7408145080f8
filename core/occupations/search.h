// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/occupations/register.h"

#include <memory>
#include <vector>

namespace spiegel::occupations {

class NameIndex;

/// Why a name fits what was typed, best first: this is also the order of the hits.
enum class Fit {
    Exact,      ///< the whole name, but for case, accents and signs
    Beginning,  ///< the name begins with it
    Words,      ///< every typed word begins a word of the name, in any order
    Inside,     ///< a typed word stands inside a longer one ('monteur' in 'onderhoudsmonteur')
    Misspelled, ///< with one or two typing errors
};

/// One occupation that was found, with the name that matched.
struct Hit
{
    int occupation = 0;    ///< index in the register
    QString name;          ///< the name that matched, as it stands in the register
    bool preferred = true; ///< whether that is the preferred name
    Fit fit = Fit::Exact;
    int errors = 0; ///< typing errors, only with Misspelled

    bool operator==(const Hit&) const = default;
};

/// Finds occupations by any of their names, with accents or without, from the first letter typed, in under 10 ms. It
/// never changes after it was made; copying is free, and any thread may ask.
class Search
{
public:
    explicit Search(const Register& occupations);
    /// Over Register::builtIn(), made when first asked for (some 50 ms).
    [[nodiscard]] static const Search& builtIn();

    /// At most `limit` occupations, each once, by its best fitting name: by fit, fewest errors, preferred
    /// names before other names, shortest name, then by the alphabet. Text without letters or digits, or of more than
    /// 200 letters, finds nothing. An occupation's code finds it too.
    [[nodiscard]] std::vector<Hit> find(const QString& typed, int limit = 20) const;

    [[nodiscard]] const Register& occupations() const;
    /// How many names are searched.
    [[nodiscard]] int nameCount() const;

    /// The names taken apart, for this room's own use.
    [[nodiscard]] const NameIndex& names() const;

private:
    std::shared_ptr<const NameIndex> m_index;
};

} // namespace spiegel::occupations
