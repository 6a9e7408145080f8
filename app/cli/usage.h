// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace CLI {
class App;
class ParseError;
} // namespace CLI

namespace spiegel::cli {

/// The words of the help itself ('Options', 'required') in the language of the messages; of the program, and of each
/// verb before it declares its options.
void nameHelp(CLI::App& app);

/// What was wrong with the arguments, as a sentence. What CLI11 says is English; where it says something that is not
/// known here, it is given as it stands.
[[nodiscard]] QString usageProblem(const CLI::ParseError& error, const CLI::App& app);

} // namespace spiegel::cli
