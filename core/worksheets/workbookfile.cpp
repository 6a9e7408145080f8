// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/worksheets/workbookfile.h"

#include <QCoreApplication>

#include <algorithm>

namespace spiegel::worksheets {

namespace {

QString translated(const char* text)
{
    return QCoreApplication::translate("worksheets", text);
}

Problem trap(const QString& name)
{
    return Problem::failed(
        translated(
            QT_TRANSLATE_NOOP("worksheets", "This spreadsheet unfolds into far more than its size: it may be a trap.")),
        name, translated(QT_TRANSLATE_NOOP("worksheets", "If you trust it, save the sheet as 'CSV UTF-8' instead.")));
}

} // namespace

Problem damagedWorkbook(const QString& name)
{
    return Problem::failed(
        translated(QT_TRANSLATE_NOOP("worksheets", "This spreadsheet is damaged, or not really an .xlsx.")), name,
        translated(QT_TRANSLATE_NOOP("worksheets", "Open it in a spreadsheet program and save it again as .xlsx.")));
}

PartStream::PartStream(std::unique_ptr<source::ArchiveCursor> cursor, const QString& name, qint64 most)
    : m_cursor(std::move(cursor))
    , m_name(name)
    , m_left(most)
{
}

Result<qsizetype> PartStream::read(char* to, qsizetype size)
{
    const auto got = m_cursor->read(to, size);
    m_left -= got.value_or(0);
    if (m_left < 0)
        return fail(trap(m_name));
    return got;
}

WorkbookFile::WorkbookFile(QByteArray bytes, const QString& name, const WorkbookLimits& limits)
    : m_bytes(std::move(bytes))
    , m_name(name)
    , m_most(std::min(limits.part, std::max(limits.alwaysFine, m_bytes.size() * limits.ratio)))
{
}

Result<WorkbookFile> WorkbookFile::open(QByteArray bytes, const QString& name, const WorkbookLimits& limits)
{
    // An OLE compound file: a workbook behind a password, or one of before 2007.
    if (bytes.startsWith("\xD0\xCF\x11\xE0")) {
        return fail(Problem::failed(
            translated(
                QT_TRANSLATE_NOOP("worksheets", "This spreadsheet is protected with a password, or an old .xls.")),
            name, translated(QT_TRANSLATE_NOOP("worksheets", "Save it as .xlsx, without a password."))));
    }
    if (!bytes.startsWith("PK\x03\x04"))
        return fail(damagedWorkbook(name));
    return WorkbookFile(std::move(bytes), name, limits);
}

Result<std::unique_ptr<PartStream>> WorkbookFile::part(const QString& path) const
{
    auto cursor = source::ArchiveCursor::over(m_bytes, m_name);
    if (!cursor)
        return fail(cursor.error());
    for (;;) {
        const auto more = (*cursor)->advance();
        if (!more)
            return fail(more.error());
        if (!*more)
            return std::unique_ptr<PartStream>();
        // Names of parts are the same whatever their capitals (ECMA-376 part 2, 6.2.2.3).
        if ((*cursor)->thing().path.compare(path, Qt::CaseInsensitive) == 0)
            return std::make_unique<PartStream>(std::move(*cursor), m_name, m_most);
    }
}

} // namespace spiegel::worksheets
