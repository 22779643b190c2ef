// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "store/changeset.h"
#include "store/command.h"

#include <functional>
#include <optional>

namespace carnet {

/// What a command did, once it is committed.
struct WriteOutcome {
    qint64 journalNumber = 0; ///< 0: nothing changed, nothing was written
    Touched touched;
};

/// The one door for changes of data. A command runs in one IMMEDIATE transaction with SQLite's session extension
/// attached to the recorded tables; before the commit its changeset gives, in one pass, what is never written by hand
/// anywhere else: the journal entry, the undo row, the derived data, and the ids that the models are told. A gateway
/// therefore holds plain SQL and nothing else. Commands do not nest. Database thread only.
class RecordedWrite {
public:
    using Work = std::function<Result<void>(Database &)>;

    /// Runs `work` as one command. Any failure rolls everything back: data, journal, undo. Fails with what `work` fails
    /// with, with Busy, DiskFull, Io, Replaced, or Internal when a command runs already.
    [[nodiscard]] static Result<WriteOutcome> run(Database &db, const Clock &clock, const Command &command,
                                                  const Work &work);

    /// How an undo row relates to others: see undo_log.h.
    enum class Kind { Do = 0, Undo = 1, Redo = 2 };
    struct Reversal {
        Kind kind = Kind::Do;
        qint64 reverses = 0; ///< the undo row that this one takes back; 0: none
        ImportId importId; ///< the import that this command was, or took back
    };

private:
    friend class UndoLog;
    [[nodiscard]] static Result<WriteOutcome> run(Database &db, const Clock &clock, const Command &command,
                                                  const Work &work, const Reversal &reversal);
};

/// Derives again what `touched` needs, contacts of renamed companies included.
[[nodiscard]] Result<void> deriveTouched(Database &db, const Touched &touched);

} // namespace carnet
