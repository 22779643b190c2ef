// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QLockFile>

#include <memory>

namespace carnet {

/// What to do with a lock that another machine left on a shared or moved disk: nobody here can know whether it lives.
enum class ForeignLock {
    Respect,
    Take, ///< the user said so, having read its host and date (`--take-lock`)
};

/// One process for each carnet, by a file `.<name>.lock` beside it. The lock of a process of this machine that died
/// (kill -9, power cut) is taken over in silence. Freed when the object dies. Any thread.
class FileLock {
public:
    /// Fails with InUse (arguments: host, ISO date and time of the lock), ReadOnly (the folder cannot be written), Io.
    [[nodiscard]] static Result<FileLock> take(const QString &carnetPath,
                                               ForeignLock foreign = ForeignLock::Respect);
    /// The lock file's own path for a carnet; links to the carnet lead to the same one.
    [[nodiscard]] static QString pathFor(const QString &carnetPath);

private:
    explicit FileLock(std::unique_ptr<QLockFile> file) : m_file(std::move(file)) { }
    std::unique_ptr<QLockFile> m_file;
};

} // namespace carnet
