// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profiles/profiledsource.h"

#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <sys/mman.h>
#include <unistd.h>

using namespace spiegel;
using namespace spiegel::profiles;

namespace {

void insist(bool isTrue, const char* what)
{
    if (isTrue)
        return;
    std::fprintf(stderr, "not so: %s\n", what);
    std::abort();
}

/// A file in memory that is opened by its path as any other.
int& memoryFile()
{
    static int file = ::memfd_create("fuzz", 0);
    return file;
}

void readTables(const Profile& profile, std::string_view content)
{
    const int file = memoryFile();
    insist(::ftruncate(file, 0) == 0 &&
               ::pwrite(file, content.data(), content.size(), 0) == static_cast<ssize_t>(content.size()),
           "a file in memory");
    const auto source = source::DumpSource::open(QStringLiteral("/proc/self/fd/%1").arg(file), Progress::unwatched());
    if (!source)
        return;
    const auto profiled = ProfiledSource::open(profile, **source);
    if (!profiled)
        return;
    for (const QString& name : profiled->files()) {
        const auto reader = profiled->reader(name, Progress::unwatched());
        const auto header = reader->readHeader();
        if (!header)
            continue;
        source::Record record;
        while (reader->next(record)) {
            insist(record.fault ? record.fields.empty() : record.fields.size() == header->names.size(),
                   "a cell for every column");
            insist(!record.fault || record.fault->column < static_cast<int>(header->names.size()), "a column of ours");
            for (std::size_t i = 0; i < record.fields.size(); ++i) {
                insist(source::isUtf8Text(record.fields[i]), "cells are text");
                (void)reader->originalColumn(static_cast<int>(i));
            }
        }
        (void)reader->refusals();
        (void)reader->sha256();
    }
}

} // namespace

/// A profile in JSON, then, after a line of three dashes, a file to read with it.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char* bytes, std::size_t size)
{
    const std::string_view all(reinterpret_cast<const char*>(bytes), size);
    constexpr std::string_view line = "\n---\n";
    const std::size_t parting = all.find(line);
    const std::string_view json = all.substr(0, parting);
    const std::string_view content =
        parting == std::string_view::npos ? std::string_view() : all.substr(parting + line.size());
    const auto profile =
        Profile::parse(QByteArray(json.data(), static_cast<qsizetype>(json.size())), QStringLiteral("fuzz.json"));
    if (!profile) {
        insist(!profile.error().what.isEmpty() && !profile.error().remedy.isEmpty(), "a problem says what to do");
        return 0;
    }
    const auto again = Profile::parse(profile->toJson(), QStringLiteral("again.json"));
    insist(again && *again == *profile, "what is written is read back");
    readTables(*profile, content);
    return 0;
}
