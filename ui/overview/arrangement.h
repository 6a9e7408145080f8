// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QPointF>
#include <QString>
#include <QStringList>

#include <vector>

namespace spiegel::overview {

/// Several occupations that are shown as one disc.
struct Bundle
{
    QString name;
    QStringList codes; ///< sorted, at least two

    [[nodiscard]] QString key() const; ///< stands for a code: of the disc
    bool operator==(const Bundle&) const = default;
};

/// How the analyst arranged the picture of all occupations: a value, so that any change of it can be undone. A key is
/// the code of an occupation or the key of a bundle. What is arranged stays when a filter takes the occupation out of
/// the picture, and holds again when it comes back.
struct Arrangement
{
    enum class Colours { Level, Community };

    Colours colours = Colours::Level;
    QHash<QString, QPointF> pinned; ///< by key; stays there whatever else moves
    QStringList hidden;             ///< codes, sorted
    std::vector<Bundle> bundles;    ///< no code is in two
    QStringList chosen;             ///< keys, in the order they were chosen

    bool operator==(const Arrangement&) const = default;

    [[nodiscard]] const Bundle* bundleOf(const QString& key) const; ///< by its own key; nullptr: none
    /// The occupations behind keys.
    [[nodiscard]] QStringList codesOf(const QStringList& keys) const;
    /// The key of the disc that shows an occupation: its bundle's, else its own.
    [[nodiscard]] QString keyOf(const QString& code) const;

    /// Chosen alone, or (`adds`) with those that were chosen; who was chosen goes.
    [[nodiscard]] Arrangement choosing(const QString& key, bool adds) const;
    /// All of these, alone or with those that were chosen.
    [[nodiscard]] Arrangement choosingAll(const QStringList& keys, bool adds) const;
    [[nodiscard]] Arrangement choosingNone() const;
    [[nodiscard]] Arrangement pinning(const QString& key, QPointF place) const;
    [[nodiscard]] Arrangement loosening(const QString& key) const;
    /// All behind these keys; they are no longer chosen.
    [[nodiscard]] Arrangement hiding(const QStringList& keys) const;
    [[nodiscard]] Arrangement showing(const QString& code) const;
    /// All behind these keys in one disc, which is chosen; bundles among them are taken up in it. Fewer than two
    /// occupations: nothing changes.
    [[nodiscard]] Arrangement bundling(const QStringList& keys, const QString& name) const;
    /// Another name for a bundle; an empty one changes nothing.
    [[nodiscard]] Arrangement naming(const QString& key, const QString& name) const;
    [[nodiscard]] Arrangement splitting(const QString& key) const;
};

} // namespace spiegel::overview
