// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/privacy/privacyguard.h"
#include "core/source/csvreader.h"
#include "core/source/utf8.h"
#include "tests/source/naivecsv.h"

#include <cstdio>
#include <cstdlib>

using namespace spiegel;
using namespace spiegel::source;

namespace {

void insist(bool isTrue, const char* what)
{
    if (isTrue)
        return;
    std::fprintf(stderr, "not so: %s\n", what);
    std::abort();
}

void compare(const Record& record, const NaiveRecord& naive, std::size_t columns)
{
    insist(record.line == naive.line, "the same line");
    insist((record.fault && record.fault->kind == Fault::Kind::Quote) == naive.quoteFault, "the same quote fault");
    if (!naive.quoteFault) {
        const bool wrongCount = naive.fields.size() != columns;
        insist((record.fault && record.fault->kind == Fault::Kind::Fields) == wrongCount, "the same count fault");
    }
    insist(record.fields.size() == std::min(naive.fields.size(), columns + 1), "as many fields");
    bool valid = true;
    for (std::size_t i = 0; i < record.fields.size(); ++i) {
        insist(record.fields[i] == naive.fields[i], "the same field");
        valid = valid && isUtf8Text(record.fields[i]);
    }
    insist(record.fault || valid, "an encoding fault where one is");
}

} // namespace

/// The first three bytes choose how the rest is read; the outcome is that of the naive reader.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char* bytes, std::size_t size)
{
    if (size < 3)
        return 0;
    constexpr char separators[] = {';', ',', '\t', '|'};
    CsvFormat format;
    format.separator = separators[bytes[0] % 4];
    format.hasHeader = (bytes[0] & 4) == 0;
    format.longestRecord = (bytes[1] & 1) == 0 ? qsizetype{1} << 13 : 16 + bytes[1];
    const qsizetype step = 1 + bytes[2];
    const QByteArray content(reinterpret_cast<const char*>(bytes) + 3, static_cast<qsizetype>(size) - 3);
    CsvReader reader(std::make_unique<MemoryStream>(content, QStringLiteral("f.csv"), step), format);
    const auto header = reader.readHeader();
    if (!header)
        return 0;
    const QByteArray text = content.startsWith("\xEF\xBB\xBF") ? content.sliced(3) : content;
    const NaiveFile naive = readNaively(text.toStdString(), format.separator);
    privacy::PrivacyGuard guard(QStringLiteral("f.csv"), header->names);
    Record record;
    std::size_t at = format.hasHeader ? 1 : 0;
    std::string room;
    for (; reader.next(record); ++at) {
        insist(at < naive.records.size(), "no record too many");
        compare(record, naive.records[at], header->names.size());
        guard.add(record.fields);
        for (const std::string_view field : record.fields) {
            if (!record.fault)
                insist(isUtf8Text(composed(field, room)), "composed text is text");
        }
    }
    (void)guard.refusals();
    const bool tooLong = !reader.end() && reader.end().error().what.contains(QStringLiteral("KB"));
    if (!tooLong) {
        insist(at == naive.records.size(), "no record too few");
        insist(reader.end().has_value() == (naive.openQuoteLine == 0), "an open quote is a failure");
    }
    return 0;
}
