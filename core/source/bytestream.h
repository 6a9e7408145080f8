// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/result.h"

#include <QByteArray>

#include <memory>

namespace spiegel::source {

/// The bytes of one file of a dump, from front to back, wherever they come from: a folder, an archive or memory.
class ByteStream
{
public:
    ByteStream() = default;
    virtual ~ByteStream() = default;
    ByteStream(const ByteStream&) = delete;
    ByteStream& operator=(const ByteStream&) = delete;

    /// Puts at most `size` (> 0) bytes at `to` and says how many; fewer than asked for does not mean the end, 0 does.
    [[nodiscard]] virtual Result<qsizetype> read(char* to, qsizetype size) = 0;
    /// What to call the file in a Problem.
    [[nodiscard]] virtual QString name() const = 0;
};

/// A file on disk. Opening refuses what is no plain file (a folder, a named pipe, a device) and never waits for one.
class FileStream final : public ByteStream
{
public:
    [[nodiscard]] static Result<std::unique_ptr<ByteStream>> open(const QString& path);
    ~FileStream() override;

    [[nodiscard]] Result<qsizetype> read(char* to, qsizetype size) override;
    [[nodiscard]] QString name() const override { return m_name; }

private:
    FileStream(int file, const QString& path);

    int m_file;
    QString m_path;
    QString m_name;
};

/// Bytes in memory, given out in pieces of at most `step` bytes.
class MemoryStream final : public ByteStream
{
public:
    explicit MemoryStream(QByteArray bytes, const QString& name = {}, qsizetype step = 1 << 20);

    [[nodiscard]] Result<qsizetype> read(char* to, qsizetype size) override;
    [[nodiscard]] QString name() const override { return m_name; }

private:
    QByteArray m_bytes;
    QString m_name;
    qsizetype m_step;
    qsizetype m_at = 0;
};

/// Everything left in the stream; a Problem when that is more than `most` bytes.
[[nodiscard]] Result<QByteArray> readAll(ByteStream& stream, qsizetype most);

} // namespace spiegel::source
