// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/privacy/privacyguard.h"
#include "core/profiles/boundtable.h"
#include "core/source/csvreader.h"
#include "core/source/dumpsource.h"

#include <unordered_map>
#include <unordered_set>

namespace spiegel::profiles {

/// One table of the dump, made record by record from the files of another source as a profile says.
///
/// The header has the native names of the columns that are mapped, in the order of the dump; lines and fileName() are
/// those of the original file. A wrong record of the original is told once, by one of the tables that are made from it:
/// its fields are empty then, `text` is the original. All cells of a file, mapped or not, pass a privacy guard while
/// the first of its tables is read.
class MappedReader final : public source::RecordReader
{
public:
    /// A file of the source and how it is read.
    struct Part
    {
        QString entry;
        const FileMapping* file = nullptr;
    };

    /// `source` and `progress` must live as long as this, `parts` point into `profile`.
    MappedReader(std::shared_ptr<const Profile> profile, std::shared_ptr<const CodeBook> codes,
                 const source::DumpSource& source, const NativeTable& table, std::vector<Part> parts,
                 Progress& progress);
    ~MappedReader() override;

    [[nodiscard]] Result<source::Header> readHeader() override;
    [[nodiscard]] bool next(source::Record& record) override;
    [[nodiscard]] Result<> end() const override { return m_outcome; }
    [[nodiscard]] qint64 bytesRead() const override;
    [[nodiscard]] QString fileName() const override;

    /// What the original calls the column that a field of the last record was made from; for rejects. Empty where it
    /// was made from none.
    [[nodiscard]] QString originalColumn(int field) const;
    /// At the end: of the file, or of the hashes of all files one after the other where there are several.
    [[nodiscard]] QByteArray sha256() const;
    /// At the end: what the privacy guard found in the original files.
    [[nodiscard]] const std::vector<privacy::Refusal>& refusals() const { return m_refusals; }
    /// At the end: the codes that the profile has no list for, by column and then as they were met.
    [[nodiscard]] const std::vector<MetCode>& codes() const { return m_codes; }

private:
    bool openPart();
    void leaveOutAbsentColumns();
    void guardPart();
    void closePart();
    void gatherCodes();
    bool make(BoundTable& table, source::Record& record);
    [[nodiscard]] bool isWanted(const BoundTable& table) const;
    bool stop(const Problem& problem);

    std::shared_ptr<const Profile> m_profile;
    std::shared_ptr<const CodeBook> m_book;
    const source::DumpSource& m_source;
    const NativeTable& m_table;
    std::vector<Part> m_parts;
    Progress& m_progress;

    std::vector<const NativeColumn*> m_columns; ///< of the header
    std::size_t m_part = 0;
    std::unique_ptr<source::CsvReader> m_reader; ///< of the part; nothing before it is opened and after its end
    const source::HashedStream* m_stream = nullptr;
    source::Header m_header;          ///< of the part
    std::vector<BoundTable> m_tables; ///< of the part
    std::size_t m_nextTable = 0;
    std::size_t m_lastTable = 0;
    std::unique_ptr<privacy::PrivacyGuard> m_guard;

    source::Record m_original;
    std::vector<std::string> m_rooms;
    std::vector<std::string_view> m_cells;
    std::unordered_map<std::string, int> m_numbers; ///< rows so far for each value of the numbered column
    std::unordered_set<std::string> m_seen;         ///< values of `once` that had their row

    Result<> m_outcome;
    bool m_stopped = false;
    qint64 m_bytesBefore = 0;
    QByteArrayList m_hashes;
    std::vector<privacy::Refusal> m_refusals;
    std::vector<MetCode> m_codes;
    std::map<std::pair<QString, QString>, std::size_t> m_codePlaces; ///< by column and codeKey()
};

} // namespace spiegel::profiles
