// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/result.h"

#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace spiegel::source {

/// What is wrong with the shape of one record of a file. Such a record can only be rejected; the others go on.
struct Fault
{
    enum class Kind {
        Quote,    ///< a quote inside an unquoted field, or text after a closing quote
        Fields,   ///< too many or too few fields
        Encoding, ///< a field that is not UTF-8 text (a NUL character counts as none)
    };
    Kind kind = Kind::Fields;
    int column = -1; ///< index in the header of the field that is wrong; -1 where it is the whole record

    bool operator==(const Fault&) const = default;
};

/// One record of a file: a row in the analyst's words. The views stay valid until the reader is asked for the next one.
struct Record
{
    /// As many as the header has when there is no fault. With a fault whatever could be made of it, never more than one
    /// field beyond the header.
    std::span<const std::string_view> fields;
    qint64 line = 0;       ///< of its first character, in the file it came from; lines count from 1
    std::string_view text; ///< the record as it stands in the file, without its line end; for showing a reject
    std::optional<Fault> fault;
};

/// The first record of a file: the names of its columns, without spaces around them.
struct Header
{
    std::vector<QString> names;

    /// Index of the first column of that name, -1 when there is none. Names compare exactly.
    [[nodiscard]] int indexOf(const QString& name) const;
    /// The filled names that stand more than once, each once, in order of the file.
    [[nodiscard]] std::vector<QString> repeated() const;
};

/// Reads one table record by record: a CSV file of the dump itself, or another source's file seen through a profile.
/// Call readHeader() once, then next() until it gives false, then end(), which tells whether that was the end of the
/// file or a failure of the whole file.
class RecordReader
{
public:
    RecordReader() = default;
    virtual ~RecordReader() = default;
    RecordReader(const RecordReader&) = delete;
    RecordReader& operator=(const RecordReader&) = delete;

    [[nodiscard]] virtual Result<Header> readHeader() = 0;
    /// False at the end and after a failure.
    [[nodiscard]] virtual bool next(Record& record) = 0;
    /// Only says something after next() gave false.
    [[nodiscard]] virtual Result<> end() const = 0;
    /// Bytes taken from the source so far, for progress.
    [[nodiscard]] virtual qint64 bytesRead() const = 0;
    /// The name of the file that the last record stands in, for rejects.
    [[nodiscard]] virtual QString fileName() const = 0;
};

} // namespace spiegel::source
