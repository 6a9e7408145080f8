// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/result.h"

#include <QByteArray>
#include <QString>

namespace spiegel::mailing {

/// Somebody a message is from or to.
struct Mailbox
{
    QString name; ///< may be empty
    QString address;

    bool operator==(const Mailbox&) const = default;
};

/// Whether a message can be addressed to it: one @, a name before it of letters, digits and signs without spaces, and a
/// domain behind it. Narrower than RFC 5321 where that allows what nobody has (quotes, comments, addresses of numbers).
[[nodiscard]] bool isAddress(const QString& text);

/// 'Werkgeversservicepunt <wsp@example.nl>' or the address alone. Problem: there is no address in it.
[[nodiscard]] Result<Mailbox> mailboxOf(const QString& text);

/// A text of a header, in encoded words where it holds more than plain ASCII (RFC 2047), broken into lines of at most
/// 76 characters; `used` is how much of the first one is taken by the name of the header.
[[nodiscard]] QByteArray encodedText(const QString& text, int used);
/// A mailbox in a header.
[[nodiscard]] QByteArray encoded(const Mailbox& mailbox, int used);

} // namespace spiegel::mailing
