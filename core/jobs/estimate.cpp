// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/estimate.h"

#include "core/cardpages/cvcardbundle.h"
#include "core/delivery/freespace.h"

#include <QDir>
#include <QFileInfo>

namespace spiegel::jobs {

namespace {

constexpr std::size_t onTrial = 5;
constexpr qint64 listBytes = 160;       ///< a CV in the manifest, and once more in the log
constexpr qint64 headBytes = 160;       ///< a file in a zip, besides its content
constexpr qint64 coverBytes = 32 << 10; ///< the sheet on top

/// What a card takes of a file, from a few spread over the batch.
qint64 typicalSize(const Batch& batch, const std::vector<PlannedCard>& cards, const Press& press)
{
    std::vector<int> rows;
    for (const PlannedCard& card : cards) {
        if (!card.file.isEmpty())
            rows.push_back(card.row);
    }
    if (rows.empty())
        return 0;
    const std::size_t count = std::min(onTrial, rows.size());
    std::vector<int> tried;
    for (std::size_t i = 0; i < count; ++i)
        tried.push_back(rows[i * rows.size() / count]);
    paper::Typesetter setter;
    qint64 all = 0;
    if (batch.bundle == Batch::Bundle::Adviser) {
        cardpages::CvCardBundle bundle({}, {});
        press.add(tried, bundle, setter);
        all = bundle.finish().size();
    } else {
        for (const QByteArray& pdf : press.pdfs(tried, setter))
            all += pdf.size();
    }
    return all / static_cast<qint64>(count) + 1;
}

} // namespace

Result<> checkRoom(const Batch& batch, const std::vector<PlannedCard>& cards, const Press& press)
{
    const qint64 typical = typicalSize(batch, cards, press);
    const QDir folder(batch.folder);
    delivery::RoomNeeded room(batch.folder);
    delivery::RoomNeeded zip(QFileInfo(batch.zip).absolutePath());
    qint64 zipped = 0;
    for (const std::vector<std::size_t>& unit : unitsOf(cards)) {
        const PlannedCard& first = cards[unit.front()];
        if (first.file.isEmpty())
            continue;
        const QFileInfo there(folder.filePath(first.file));
        const qint64 bytes = there.exists() ? there.size() : typical * static_cast<qint64>(unit.size());
        if (!there.exists())
            room.add(bytes);
        zipped += bytes + headBytes;
    }
    room.add(static_cast<qint64>(cards.size()) * listBytes, 2);
    room.add(coverBytes);
    if (!batch.zip.isEmpty()) {
        zip.add(zipped + static_cast<qint64>(cards.size()) * listBytes + coverBytes);
        if (zip.isOnSameDisk(room))
            room.add(zip.bytes());
        else if (const auto fits = zip.check(); !fits)
            return fits;
    }
    return room.check();
}

} // namespace spiegel::jobs
