// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/source/archivecursor.h"

namespace spiegel::worksheets {

/// What a workbook may unfold into before it is taken for a trap. A sheet shrinks to a tenth or a twentieth.
struct WorkbookLimits
{
    qint64 file = qint64{512} << 20;      ///< bytes of the .xlsx itself
    qint64 part = qint64{1} << 30;        ///< bytes of one part, unpacked
    qint64 ratio = 250;                   ///< beside the file itself
    qint64 alwaysFine = qint64{64} << 20; ///< up to so many bytes the ratio does not count
};

/// One part of a workbook (an XML file inside it), unpacked while it is read and never beyond the limits.
class PartStream final : public source::ByteStream
{
public:
    PartStream(std::unique_ptr<source::ArchiveCursor> cursor, const QString& name, qint64 most);

    [[nodiscard]] Result<qsizetype> read(char* to, qsizetype size) override;
    [[nodiscard]] QString name() const override { return m_name; }

private:
    std::unique_ptr<source::ArchiveCursor> m_cursor;
    QString m_name;
    qint64 m_left;
};

/// A .xlsx as the zip of parts that it is (ECMA-376 part 2). Held in memory; nothing is unpacked to disk.
class WorkbookFile
{
public:
    /// A Problem when `bytes` are no zip: what is protected with a password and a .xls are told apart from damage.
    [[nodiscard]] static Result<WorkbookFile> open(QByteArray bytes, const QString& name,
                                                   const WorkbookLimits& limits = {});

    [[nodiscard]] const QString& name() const { return m_name; }
    /// A part from its beginning; nothing when there is none of that name. `path` without a slash before it.
    /// A Problem when the zip is damaged; while it is read, when it unfolds into more than the limits allow.
    [[nodiscard]] Result<std::unique_ptr<PartStream>> part(const QString& path) const;

private:
    WorkbookFile(QByteArray bytes, const QString& name, const WorkbookLimits& limits);

    QByteArray m_bytes;
    QString m_name;
    qint64 m_most; ///< bytes of a part
};

/// What a Problem says of a workbook whose parts are not as they should be.
[[nodiscard]] Problem damagedWorkbook(const QString& name);

} // namespace spiegel::worksheets
