// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/privacy/privacyguard.h"
#include "core/source/hashedstream.h"
#include "core/source/csvreader.h"

#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <filesystem>
#include <fstream>
#include <string>

// How fast CSV is read, beside the usual std::getline that splits at separators (and knows nothing of quotes or UTF-8).
//   bench_csvreader [MEGABYTES=900] [FOLDER=.]   writes a file like bekeken.csv and werkervaring.csv, reads it both
//   ways

using namespace spiegel::source;

namespace {

struct Tally
{
    long rows = 0;
    long fields = 0;
    long characters = 0;
    bool operator==(const Tally&) const = default;
};

void writeFile(const std::string& path, long megabytes)
{
    std::ofstream out(path, std::ios::binary);
    out << "cv_id;volgnr;beroep;beroep_tekst;van;tot;uren;omschrijving_tekens\n";
    std::string piece;
    long written = 0;
    unsigned long random = 20150302;
    for (long row = 0; written < megabytes * 1000000; ++row) {
        random = random * 6364136223846793005UL + 1442695040888963407UL;
        piece += std::to_string(1000000 + row / 6) + ";" + std::to_string(row % 6 + 1) + ";" +
                 std::to_string(random >> 54) + ".1;" + (random % 9 == 0 ? "medewerker caf\xC3\xA9;" : ";") + "20" +
                 std::to_string(10 + (random >> 20) % 5) + "-05;2014-11;" + std::to_string((random >> 8) % 40) + ";" +
                 std::to_string((random >> 30) % 900) + "\n";
        if (piece.size() > 1000000) {
            out << piece;
            written += static_cast<long>(piece.size());
            piece.clear();
        }
    }
    out << piece;
}

Tally readWithReader(const std::string& path)
{
    Tally tally;
    auto stream = FileStream::open(QString::fromStdString(path));
    if (!stream)
        std::exit(1);
    CsvReader reader(std::move(*stream));
    if (!reader.readHeader())
        std::exit(1);
    Record record;
    while (reader.next(record)) {
        ++tally.rows;
        tally.fields += static_cast<long>(record.fields.size());
        for (const std::string_view field : record.fields)
            tally.characters += static_cast<long>(field.size());
    }
    return tally;
}

/// As a load does it: hashed, and every cell seen by the privacy guard.
long readGuarded(const std::string& path)
{
    auto stream = FileStream::open(QString::fromStdString(path));
    if (!stream)
        std::exit(1);
    CsvReader reader(std::make_unique<HashedStream>(std::move(*stream)));
    const auto header = reader.readHeader();
    if (!header)
        std::exit(1);
    spiegel::privacy::PrivacyGuard guard(QStringLiteral("werkervaring.csv"), header->names);
    Record record;
    long rows = 0;
    for (; reader.next(record); ++rows)
        guard.add(record.fields);
    return guard.refusals().empty() ? rows : -1;
}

Tally readNaively(const std::string& path)
{
    Tally tally;
    std::ifstream in(path, std::ios::binary);
    std::string line;
    std::getline(in, line);
    while (std::getline(in, line)) {
        ++tally.rows;
        for (std::size_t from = 0; from != std::string::npos;) {
            const std::size_t to = line.find(';', from);
            const std::string field = line.substr(from, to == std::string::npos ? to : to - from);
            ++tally.fields;
            tally.characters += static_cast<long>(field.size());
            from = to == std::string::npos ? to : to + 1;
        }
    }
    return tally;
}

double seconds(const auto& work)
{
    const std::clock_t start = std::clock(); // of the processor: on a shared machine the wall clock measures the others
    work();
    return static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
}

} // namespace

int main(int argc, char** argv)
{
    const long megabytes = argc > 1 ? std::atol(argv[1]) : 900;
    const std::string path = std::string(argc > 2 ? argv[2] : ".") + "/bench_csvreader.csv";
    writeFile(path, megabytes);
    Tally ours;
    Tally naive;
    double best = 1e9;
    double naiveBest = 1e9;
    double guardedBest = 1e9;
    long guarded = 0;
    for (int round = 0; round < 3; ++round) {
        naiveBest = std::min(naiveBest, seconds([&] { naive = readNaively(path); }));
        best = std::min(best, seconds([&] { ours = readWithReader(path); }));
        guardedBest = std::min(guardedBest, seconds([&] { guarded = readGuarded(path); }));
    }
    const double size = static_cast<double>(std::filesystem::file_size(path)) / 1e6;
    std::filesystem::remove(path);
    std::printf("%.0f MB, %ld rows, %ld fields\n", size, ours.rows, ours.fields);
    std::printf("CsvReader            %6.2f s  %5.0f MB/s\n", best, size / best);
    std::printf("with hash and guard  %6.2f s  %5.0f MB/s\n", guardedBest, size / guardedBest);
    std::printf("getline and find     %6.2f s  %5.0f MB/s\n", naiveBest, size / naiveBest);
    std::printf("ratio %.2f\n", best / naiveBest);
    return ours == naive && guarded == ours.rows ? 0 : 1;
}
