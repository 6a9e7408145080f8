// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/profiles/mappedreader.h"

namespace spiegel::profiles {

/// The data of another source seen through a profile, as if it were a dump: which tables it gives, and a reader for
/// each.
class ProfiledSource
{
public:
    /// `source` must live as long as this. A Problem when no file of it fits the profile.
    [[nodiscard]] static Result<ProfiledSource> open(const Profile& profile, const source::DumpSource& source);

    [[nodiscard]] const Profile& profile() const { return *m_profile; }
    /// The native files that come out, such as cv.csv, each once.
    [[nodiscard]] const QStringList& files() const { return m_files; }
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
    std::vector<Match> m_matches;
    QStringList m_files;
    QStringList m_otherFiles;
};

} // namespace spiegel::profiles
