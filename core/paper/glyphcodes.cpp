// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/glyphcodes.h"

namespace spiegel::paper {

void appendCode(QByteArray& to, std::uint16_t code)
{
    for (const char byte : {static_cast<char>(code >> 8), static_cast<char>(code & 0xff)}) {
        if (byte == '(' || byte == ')' || byte == '\\')
            to += '\\';
        if (byte == '\r')
            to += "\\r"; // a bare one would be read as a line feed
        else
            to += byte;
    }
}

} // namespace spiegel::paper
