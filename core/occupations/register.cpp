// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/occupations/register.h"

#include "core/occupations/groups.h"
#include "core/occupations/level.h"
#include "core/text/table.h"

namespace spiegel::occupations {

struct Register::Shelf
{
    std::vector<Occupation> occupations;
    QHash<QString, int> byCode;
    QHash<QString, int> sharing; ///< how many occupations have this name

    explicit Shelf(std::vector<Occupation> given)
    {
        occupations.reserve(given.size());
        byCode.reserve(static_cast<qsizetype>(given.size()));
        for (Occupation& occupation : given) {
            if (byCode.contains(occupation.code))
                continue;
            byCode.insert(occupation.code, static_cast<int>(occupations.size()));
            ++sharing[occupation.name];
            occupations.push_back(std::move(occupation));
        }
    }
};

namespace {

std::vector<Occupation> readBuiltIn()
{
    std::vector<Occupation> all;
    text::readTable(QStringLiteral(":/registers/occupations.tsv"), 4, [&all](const auto& row) {
        Occupation occupation;
        occupation.code = row[0].toString();
        occupation.isco = row[1].toString();
        occupation.name = row[2].toString();
        occupation.otherNames = text::severalTexts(row[3]);
        occupation.group = brcOfIsco(occupation.isco);
        occupation.level = levelOfIsco(occupation.isco);
        all.push_back(std::move(occupation));
    });
    return all;
}

bool isEscoCode(QStringView code)
{
    const bool four = code.size() == 4 || (code.size() > 4 && code[4] == u'.');
    return four && std::all_of(code.begin(), code.begin() + 4, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

} // namespace

Register::Register()
    : Register(std::vector<Occupation>())
{
}

Register::Register(std::vector<Occupation> occupations)
    : m_shelf(std::make_shared<const Shelf>(std::move(occupations)))
{
}

const Register& Register::builtIn()
{
    static const Register esco(readBuiltIn());
    return esco;
}

int Register::count() const
{
    return static_cast<int>(m_shelf->occupations.size());
}

const Occupation& Register::at(int index) const
{
    Q_ASSERT(index >= 0 && index < count());
    return m_shelf->occupations[static_cast<std::size_t>(index)];
}

const std::vector<Occupation>& Register::all() const
{
    return m_shelf->occupations;
}

std::optional<int> Register::indexOf(const QString& code) const
{
    const auto found = m_shelf->byCode.constFind(code);
    if (found == m_shelf->byCode.cend())
        return std::nullopt;
    return *found;
}

QString Register::name(const QString& code) const
{
    const std::optional<int> index = indexOf(code);
    return index && !at(*index).name.isEmpty() ? at(*index).name : code;
}

QString Register::distinctName(const QString& code) const
{
    const std::optional<int> index = indexOf(code);
    if (!index || at(*index).name.isEmpty())
        return code;
    const Occupation& occupation = at(*index);
    if (m_shelf->sharing.value(occupation.name) < 2)
        return occupation.name;
    bool groupTells = !occupation.isco.isEmpty();
    for (const Occupation& other : all()) {
        if (other.name == occupation.name && other.code != occupation.code && other.isco == occupation.isco)
            groupTells = false;
    }
    const QString group = groupTells ? iscoName(occupation.isco) : QString();
    return occupation.name % QStringView(u" (") % (group.isEmpty() ? occupation.code : group) % u')';
}

int Register::levelOf(const QString& code) const
{
    const std::optional<int> index = indexOf(code);
    if (!index)
        return isEscoCode(code) ? levelOfIsco(code) : unknown;
    const Occupation& occupation = at(*index);
    return occupation.level != unknown ? occupation.level : levelOfIsco(occupation.isco);
}

QString Register::iscoOf(const QString& code) const
{
    if (const std::optional<int> index = indexOf(code))
        return at(*index).isco;
    return isEscoCode(code) ? code.left(4) : QString();
}

} // namespace spiegel::occupations
