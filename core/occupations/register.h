// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/occupations/occupation.h"

#include <QHash>

#include <memory>
#include <optional>
#include <vector>

namespace spiegel::occupations {

/// The occupations one can name: the built-in register (ESCO v1.2, 3,039 occupations) or the one a dump brings along.
/// It never changes after it was made; copying it is free and any thread may read it. An occupation's index, 0 to
/// count() - 1, is valid within this register only; codes are what is kept.
class Register
{
public:
    /// An empty register.
    Register();
    /// Keeps the order; of two occupations with one code the first stays.
    explicit Register(std::vector<Occupation> occupations);
    /// Read once, when first asked for (some 20 ms), by code in the order of the numbers (2654.2 before 2654.10).
    [[nodiscard]] static const Register& builtIn();

    [[nodiscard]] int count() const;
    [[nodiscard]] const Occupation& at(int index) const;
    [[nodiscard]] const std::vector<Occupation>& all() const;
    [[nodiscard]] std::optional<int> indexOf(const QString& code) const;

    /// The preferred name; a code that is not in the register is its own name.
    [[nodiscard]] QString name(const QString& code) const;
    /// As name(), and where two occupations share a name what tells them apart, in brackets: the ISCO group, else the
    /// code ("banketbakker (Bakkers, banketbakkers …)").
    [[nodiscard]] QString distinctName(const QString& code) const;
    /// Of the register, else of its ISCO group, else of the code itself where that looks like ISCO or ESCO (a code that
    /// is not in the register), else spiegel::unknown.
    [[nodiscard]] int levelOf(const QString& code) const;
    /// The ISCO unit group of the register; of an unknown code that looks like ESCO its first 4 digits; else empty.
    [[nodiscard]] QString iscoOf(const QString& code) const;

private:
    struct Shelf;
    std::shared_ptr<const Shelf> m_shelf;
};

} // namespace spiegel::occupations
