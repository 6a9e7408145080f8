// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/privacy/personaldata.h"

#include <array>
#include <cstring>

namespace spiegel::privacy {

namespace {

constexpr std::size_t shortestMail = 6; // a@b.nl
constexpr std::size_t shortestPhone = 10;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Letters beyond ASCII count as letters.
bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<signed char>(c) < 0;
}

bool isLetterOrDigit(char c)
{
    return isLetter(c) || isDigit(c);
}

bool isAnyOf(char c, const char* signs)
{
    return c != '\0' && std::strchr(signs, c) != nullptr;
}

/// A number may begin at `at`: it is not the tail of a longer number, a date, an amount or a code.
bool beginsNumber(std::string_view text, std::size_t at)
{
    if (at == 0)
        return true;
    if (isLetterOrDigit(text[at - 1]))
        return false;
    return at == 1 || !isAnyOf(text[at - 1], ".,-/+_:") || !isDigit(text[at - 2]);
}

bool isMailAround(std::string_view text, std::size_t sign)
{
    if (sign == 0 || !(isLetterOrDigit(text[sign - 1]) || isAnyOf(text[sign - 1], "._%+-'")))
        return false;
    std::size_t label = 0; // letters, digits and dashes since the last dot
    std::size_t labels = 0;
    for (std::size_t at = sign + 1; at < text.size(); ++at) {
        if (text[at] == '.' && label > 0) {
            ++labels;
            label = 0;
        } else if (isLetterOrDigit(text[at]) || text[at] == '-') {
            ++label;
            if (labels > 0 && label >= 2)
                return true;
        } else {
            return false;
        }
    }
    return false;
}

/// Digits in groups with signs between them, from a place in a text on.
struct Groups
{
    std::array<std::size_t, 12> sizes{}; ///< digits in each group
    std::array<char, 16> digits{};
    std::size_t groups = 0;
    std::size_t count = 0; ///< digits together
    std::size_t end = 0;   ///< behind the last digit

    /// `most` digits at most; between groups at most three of `signs`.
    static Groups from(std::string_view text, std::size_t at, std::size_t most, const char* signs)
    {
        Groups found;
        while (found.count < most && found.groups < found.sizes.size()) {
            const std::size_t start = at;
            while (at < text.size() && isDigit(text[at]) && found.count < most)
                found.digits[found.count++] = text[at++];
            if (at == start)
                return found;
            found.sizes[found.groups++] = at - start;
            found.end = at;
            for (int i = 0; i < 3 && at < text.size() && isAnyOf(text[at], signs); ++i)
                ++at;
        }
        return found;
    }

    [[nodiscard]] bool endsIn(std::string_view text) const { return end == text.size() || !isLetterOrDigit(text[end]); }
};

/// The nine digits after the land code, which begins at `at`.
bool isAbroadPhone(std::string_view text, std::size_t at)
{
    for (int i = 0; i < 3 && at < text.size() && isAnyOf(text[at], " -.)"); ++i)
        ++at;
    if (text.substr(at, 3) == "(0)")
        at += 3;
    for (int i = 0; i < 2 && at < text.size() && isAnyOf(text[at], " -.("); ++i)
        ++at;
    const Groups number = Groups::from(text, at, 9, " -./()");
    return number.count == 9 && number.digits[0] != '0' && number.endsIn(text);
}

bool isPhoneAt(std::string_view text, std::size_t at)
{
    const std::string_view rest = text.substr(at);
    if (rest.starts_with("+31"))
        return isAbroadPhone(text, at + 3);
    if (rest.starts_with("0031"))
        return isAbroadPhone(text, at + 4);
    const Groups number = Groups::from(text, at, 10, " -./()");
    if (number.count != 10 || number.digits[1] == '0' || !number.endsIn(text))
        return false;
    if (number.groups == 1)
        return true;
    const bool mobile = number.sizes[0] == 2 && number.digits[1] == '6';
    const bool date = number.sizes[0] == 2 && number.sizes[1] == 2 && number.sizes[2] == 4; // 06-12-2015 10:30
    return (mobile && !date) || number.sizes[0] >= 3;
}

} // namespace

bool holdsMail(std::string_view text)
{
    if (text.size() < shortestMail)
        return false;
    for (std::size_t at = text.find('@'); at != std::string_view::npos; at = text.find('@', at + 1)) {
        if (isMailAround(text, at))
            return true;
    }
    return false;
}

bool holdsPhone(std::string_view text)
{
    if (text.size() < shortestPhone)
        return false;
    for (std::size_t at = 0; at + shortestPhone <= text.size(); ++at) {
        if ((text[at] == '0' || text[at] == '+') && beginsNumber(text, at) && isPhoneAt(text, at))
            return true;
    }
    return false;
}

bool holdsBsn(std::string_view text)
{
    for (std::size_t at = 0; at + 9 <= text.size(); ++at) {
        if (!isDigit(text[at]) || !beginsNumber(text, at))
            continue;
        const Groups number = Groups::from(text, at, 9, " .-");
        const bool inThrees = number.groups == 3 && number.sizes[0] == 3 && number.sizes[1] == 3;
        const bool asOnCards = number.groups == 3 && number.sizes[0] == 4 && number.sizes[1] == 2;
        if (number.count != 9 || !number.endsIn(text) || !(number.groups == 1 || inThrees || asOnCards))
            continue;
        if (const auto value = nineDigits(text.substr(at, number.end - at)); value && passesElfproef(*value))
            return true;
    }
    return false;
}

PersonalData personalDataIn(std::string_view text)
{
    return {holdsMail(text), holdsPhone(text), holdsBsn(text)};
}

std::optional<std::uint32_t> nineDigits(std::string_view cell)
{
    std::uint32_t number = 0;
    int count = 0;
    for (const char c : cell) {
        if (isDigit(c)) {
            if (++count > 9)
                return std::nullopt;
            number = number * 10 + static_cast<std::uint32_t>(c - '0');
        } else if (!isAnyOf(c, " .-")) {
            return std::nullopt;
        }
    }
    return count == 9 ? std::optional(number) : std::nullopt;
}

bool passesElfproef(std::uint32_t nineDigits)
{
    int sum = -static_cast<int>(nineDigits % 10);
    std::uint32_t rest = nineDigits / 10;
    for (int weight = 2; weight <= 9; ++weight, rest /= 10)
        sum += weight * static_cast<int>(rest % 10);
    return nineDigits != 0 && sum % 11 == 0;
}

QString hidePersonalData(const QString& value)
{
    const QByteArray utf8 = value.toUtf8();
    const bool holds = personalDataIn(std::string_view(utf8.constData(), static_cast<std::size_t>(utf8.size()))).any();
    return holds ? QStringLiteral("[verborgen]") : value;
}

} // namespace spiegel::privacy
