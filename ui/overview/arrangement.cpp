// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/arrangement.h"

#include <algorithm>

namespace spiegel::overview {

QString Bundle::key() const
{
    return QStringLiteral("bundle:") + codes.value(0);
}

const Bundle* Arrangement::bundleOf(const QString& key) const
{
    const auto found =
        std::find_if(bundles.begin(), bundles.end(), [&key](const Bundle& one) { return one.key() == key; });
    return found == bundles.end() ? nullptr : &*found;
}

QStringList Arrangement::codesOf(const QStringList& keys) const
{
    QStringList codes;
    for (const QString& key : keys) {
        const Bundle* const bundle = bundleOf(key);
        codes += bundle != nullptr ? bundle->codes : QStringList(key);
    }
    codes.sort();
    codes.removeDuplicates();
    return codes;
}

QString Arrangement::keyOf(const QString& code) const
{
    for (const Bundle& bundle : bundles) {
        if (bundle.codes.contains(code))
            return bundle.key();
    }
    return code;
}

Arrangement Arrangement::choosing(const QString& key, bool adds) const
{
    Arrangement next = *this;
    if (!adds)
        next.chosen = QStringList(key);
    else if (next.chosen.removeAll(key) == 0)
        next.chosen << key;
    return next;
}

Arrangement Arrangement::choosingAll(const QStringList& keys, bool adds) const
{
    Arrangement next = *this;
    next.chosen = adds ? chosen + keys : keys;
    next.chosen.removeDuplicates();
    return next;
}

Arrangement Arrangement::choosingNone() const
{
    Arrangement next = *this;
    next.chosen.clear();
    return next;
}

Arrangement Arrangement::pinning(const QString& key, QPointF place) const
{
    Arrangement next = *this;
    next.pinned.insert(key, place);
    return next;
}

Arrangement Arrangement::loosening(const QString& key) const
{
    Arrangement next = *this;
    next.pinned.remove(key);
    return next;
}

Arrangement Arrangement::hiding(const QStringList& keys) const
{
    Arrangement next = *this;
    next.hidden += codesOf(keys);
    next.hidden.sort();
    next.hidden.removeDuplicates();
    for (const QString& key : keys)
        next.chosen.removeAll(key);
    return next;
}

Arrangement Arrangement::showing(const QString& code) const
{
    Arrangement next = *this;
    next.hidden.removeAll(code);
    return next;
}

Arrangement Arrangement::bundling(const QStringList& keys, const QString& name) const
{
    const Bundle bundle{name, codesOf(keys)};
    if (bundle.codes.size() < 2)
        return *this;
    Arrangement next = *this;
    std::vector<Bundle> others;
    for (const Bundle& other : bundles) {
        QStringList left;
        for (const QString& code : other.codes) {
            if (!bundle.codes.contains(code))
                left << code;
        }
        if (left.size() == other.codes.size())
            others.push_back(other);
        else
            next.pinned.remove(other.key());
        if (left.size() != other.codes.size() && left.size() >= 2) // some of it were taken out one by one
            others.push_back({other.name, left});
    }
    next.bundles = std::move(others);
    next.bundles.push_back(bundle);
    next.chosen = QStringList(bundle.key());
    return next;
}

Arrangement Arrangement::naming(const QString& key, const QString& name) const
{
    Arrangement next = *this;
    for (Bundle& bundle : next.bundles) {
        if (bundle.key() == key && !name.trimmed().isEmpty())
            bundle.name = name.trimmed();
    }
    return next;
}

Arrangement Arrangement::splitting(const QString& key) const
{
    Arrangement next = *this;
    next.bundles.erase(std::remove_if(next.bundles.begin(), next.bundles.end(),
                                      [&key](const Bundle& one) { return one.key() == key; }),
                       next.bundles.end());
    next.pinned.remove(key);
    next.chosen.removeAll(key);
    return next;
}

} // namespace spiegel::overview
