// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "store/undo_log.h"

namespace carnet {

struct ImportUndoReport {
    qint64 removed = 0; ///< records that the import had created
    qint64 restored = 0; ///< records that it had updated, as they were
    QList<UndoConflict>
        kept; ///< created by it and changed since, or needed by something newer: left as they are; and
    ///< updated by it and changed since
    qint64 consentsKept =
        0; ///< oppositions and consents that it noted on records that stay: append-only, they stay too
    qint64 journalNumber = 0;
};

/// Takes an import back, as one command with its journal entry: removes what it created and still is as created, restores
/// what it updated, lists what was touched since. It cannot be redone: import the file again. Fails with NotFound when
/// there is no such import or it is undone already, with InvalidInput (an older schema) or Corrupt when its stored change
/// cannot be used; then nothing was changed. Database thread only.
[[nodiscard]] Result<ImportUndoReport> undoImport(Database &db, const Clock &clock, ImportId id);

/// The newest import that is not undone; NotFound when there is none.
[[nodiscard]] Result<ImportId> lastImport(Database &db);

} // namespace carnet
