// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/brainstorm/block.h"

#include <QByteArray>
#include <QStringList>

namespace spiegel::brainstorm {

/// Which blocks a report has, in which order: a file of one's own or one that comes with the program
/// (resources/help/cli.md has the form).
struct Composition
{
    QString name;     ///< 'doelgroep'
    QString title;    ///< on the title page
    QString subtitle; ///< may be empty
    std::vector<Block> blocks;

    bool operator==(const Composition&) const = default;
};

/// The names of those that come with the program.
[[nodiscard]] QStringList compositionNames();
/// One of those, or the one in a file (a name with a `/` or that ends in `.json`). Problem: no such name (with those
/// there are), or what is wrong in the file and in which block.
[[nodiscard]] Result<Composition> composition(const QString& nameOrFile);

/// `source` is what a Problem calls it.
[[nodiscard]] Result<Composition> readComposition(const QByteArray& json, const QString& source);
[[nodiscard]] QByteArray toJson(const Composition& composition);

} // namespace spiegel::brainstorm
