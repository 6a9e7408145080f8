// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/profiles/mappedreader.h"

namespace spiegel::profiles {

/// The data of another source seen through a profile, as if it were a dump: which tables it gives, and a reader for
/// each.
class ProfiledSource
{
public:
    /// `source` must live as long as this; `codes` are what is known of the source's codes. A Problem when no file of
    /// it fits the profile.
    [[nodiscard]] static Result<ProfiledSource> open(const Profile& profile, const source::DumpSource& source,
                                                     const CodeBook& codes = {});

    [[nodiscard]] const Profile& profile() const { return *m_profile; }
    /// The native files that come out, such as cv.csv, each once.
    [[nodiscard]] const QStringList& files() const { return m_files; }
    /// Native files that lie beside them and are read as they are (Profile::beside).
    [[nodiscard]] const QStringList& besides() const { return m_besides; }
    /// Files of the source that no part of the profile reads.
    [[nodiscard]] const QStringList& otherFiles() const { return m_otherFiles; }
    /// Of the readers of all tables together: a file that gives three tables is read three times.
    [[nodiscard]] qint64 totalBytes() const;

    /// Reads one of files() from its beginning.
    [[nodiscard]] std::unique_ptr<MappedReader> reader(const QString& file, Progress& progress) const;

private:
    struct Match
    {
        QString entry;
        qint64 size = 0;
        const FileMapping* mapping = nullptr;
    };
    ProfiledSource(const Profile& profile, const source::DumpSource& source);

    std::shared_ptr<const Profile> m_profile;
    const source::DumpSource* m_source;
    std::shared_ptr<const CodeBook> m_codes;
    std::vector<Match> m_matches;
    QStringList m_files;
    QStringList m_besides;
    QStringList m_otherFiles;
};

} // namespace spiegel::profiles
