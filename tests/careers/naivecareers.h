// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/town.h"

#include <QStringList>

#include <optional>
#include <set>
#include <string>
#include <vector>

/// The second method: careers as plain lists of texts, counted the slow way straight from the words of cli.md. Shares
/// no code with core/careers.
namespace naive {

struct Job
{
    int seq;
    std::string code;
    std::string from; ///< YYYY-MM
};

struct Person
{
    std::string cv;
    int postcode; ///< 0: not known
    std::string education;
    std::vector<Job> jobs;
};

struct Question
{
    int since = 0; ///< years; 0: no limit
    int until = 0;
    std::set<std::string> educations = {}; ///< "" among them: not known
    std::set<int> postcodes = {};
    bool withUnknownPostcode = false;
    std::string from = {};
    std::string to = {};
    int support = 10;
    int top = -1;
};

std::vector<Person> randomPeople(unsigned seed, int count, int occupations, bool isHostile);
void moveIn(spiegel::support::Town& town, const std::vector<Person>& people);

/// One line a step, then the line of the others, then what is hidden; as texts, so that a difference can be read.
QStringList transitions(const std::vector<Person>& people, const Question& question);

} // namespace naive
