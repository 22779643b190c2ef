// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QLockFile>
#include <QString>

#include <memory>

namespace carnet {

/// The documents that were given to other programs to be looked at: in clear, in one folder of this window
/// alone (mode 0700) in the runtime folder, which a restart of the machine empties. Emptied when the carnet
/// is locked, and when the object dies; what a window left that was killed is removed by the next one. GUI
/// thread.
class OpenedDocuments {
public:
    OpenedDocuments() = default;
    ~OpenedDocuments();
    OpenedDocuments(const OpenedDocuments &) = delete;
    OpenedDocuments &operator=(const OpenedDocuments &) = delete;

    /// Writes a document (mode 0600) under its own name and returns the path. Fails with Io, DiskFull.
    [[nodiscard]] Result<QString> write(const QString &name, const QByteArray &bytes);
    /// Removes all that was written.
    void clear();
    /// Removes the folders of windows that are no more. At the start of the program.
    static void removeLeftOvers();
    /// True for programs and scripts: those are never started, only saved.
    [[nodiscard]] static bool isProgram(const QString &mediaType);

private:
    [[nodiscard]] Result<void> begin();

    QString m_folder; ///< empty: nothing was written yet
    std::unique_ptr<QLockFile> m_lock; ///< beside the folder, while it is ours
    int m_count = 0;
};

} // namespace carnet
