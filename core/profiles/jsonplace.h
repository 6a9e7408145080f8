// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/problem.h"

#include <QJsonObject>
#include <QStringList>

#include <optional>
#include <vector>

namespace spiegel::profiles {

/// The first thing that is wrong with a profile, in words that name the place.
class JsonTrouble
{
public:
    explicit JsonTrouble(const QString& where)
        : m_where(where)
    {
    }
    void say(const QString& what, const QString& remedy);
    [[nodiscard]] const std::optional<Problem>& problem() const { return m_problem; }

private:
    QString m_where;
    std::optional<Problem> m_problem;
};

/// A value in a JSON document that knows its place (`files[0].tables[1].columns.van`) and tells the trouble when it is
/// not what is asked for; it then gives something empty, so that reading goes on to its end without a check at every
/// step.
class JsonPlace
{
public:
    JsonPlace(const QJsonValue& value, const QString& path, JsonTrouble& trouble);

    [[nodiscard]] bool isText() const { return m_value.isString(); }
    [[nodiscard]] bool has(const char* key) const;
    /// Says trouble for a key that is not among these.
    void allow(const QStringList& keys) const;
    [[nodiscard]] QStringList keys() const;
    [[nodiscard]] JsonPlace at(const QString& key) const;
    [[nodiscard]] JsonPlace at(const char* key) const { return at(QString::fromLatin1(key)); }
    [[nodiscard]] std::vector<JsonPlace> list() const;

    /// Of this value; trouble when it is of another type.
    [[nodiscard]] QString text() const;
    [[nodiscard]] QString filledText() const;
    [[nodiscard]] QStringList texts() const; ///< a list of texts, or one text
    [[nodiscard]] int number(int least, int most) const;
    [[nodiscard]] bool truth() const;
    [[nodiscard]] QString oneOf(const QStringList& words) const;
    /// Of the key, empty where it is not there.
    [[nodiscard]] QString optionalText(const char* key) const;

    void missing(const char* key) const;
    void notAllowed(const QString& value, const QStringList& allowed) const;
    void wrong(const QString& what, const QString& remedy) const;
    [[nodiscard]] const QString& path() const { return m_path; }

private:
    void shouldBe(const QString& what) const;

    QJsonValue m_value;
    QString m_path;
    JsonTrouble* m_trouble;
};

} // namespace spiegel::profiles
