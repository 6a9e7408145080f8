// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/calendar.h"
#include "core/mailing/mailbox.h"

#include <vector>

namespace spiegel::mailing {

/// A message that somebody will look at, and send or not.
struct Message
{
    struct Attachment
    {
        QString name; ///< of the file
        QByteArray content;

        bool operator==(const Attachment&) const = default;
    };

    Mailbox from;
    Mailbox to;
    QString subject;
    QString text;                        ///< lines end with '\n'
    Day day;                             ///< stands as its date, so that the bytes do not depend on the clock
    std::vector<Attachment> attachments; ///< PDFs

    bool operator==(const Message&) const = default;
};

/// The message as an .eml file that a mail program opens as a draft (X-Unsent): RFC 5322, 2045 to 2047 and 2231. The
/// same bytes for the same message.
[[nodiscard]] QByteArray emlOf(const Message& message);

} // namespace spiegel::mailing
