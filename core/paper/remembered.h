// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <unordered_map>
#include <utility>

namespace spiegel::paper {

/// What was made for a key, as long as it is asked for now and then: in two generations. What is new stands in the
/// young one; when that is full it becomes the old one, and of the one that was old nobody had asked for what is left
/// in it. So what comes once only (the name of one person) never drives out what stands on every page.
/// What it gives stays until the next find() or add().
template<class Key, class Value, class Hash, class Same>
class Remembered
{
public:
    /// nullptr: it has to be made.
    template<class Asked>
    [[nodiscard]] const Value* find(const Asked& key)
    {
        if (const auto found = m_young.find(key); found != m_young.end())
            return &found->second;
        const auto found = m_old.find(key);
        if (found == m_old.end())
            return nullptr;
        auto taken = m_old.extract(found);
        makeRoom();
        return &m_young.insert(std::move(taken)).position->second;
    }

    const Value& add(Key key, Value value)
    {
        makeRoom();
        return m_young.insert_or_assign(std::move(key), std::move(value)).first->second;
    }

    static constexpr std::size_t most = 4000; ///< of a generation

private:
    void makeRoom()
    {
        if (m_young.size() < most)
            return;
        m_old.clear();
        std::swap(m_old, m_young);
    }

    std::unordered_map<Key, Value, Hash, Same> m_young;
    std::unordered_map<Key, Value, Hash, Same> m_old;
};

} // namespace spiegel::paper
