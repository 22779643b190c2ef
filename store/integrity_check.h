// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "store/database.h"

#include <QList>

#include <functional>

namespace carnet {

/// Which check found something.
enum class CheckStage {
    Checkpoint, ///< the -wal could not be moved into the file
    Seal, ///< a page was not written by this key, or was changed since
    Structure, ///< SQLite's own structure, indexes included
    SearchIndex, ///< the full-text index differs from what it indexes
    References, ///< a row points to one that is not there
    Rules, ///< a rule of Carnet's own
};

struct CheckProblem {
    CheckStage stage = CheckStage::Rules;
    QString text; ///< page and table names, numbers: never a value
};

/// Checks that rest on the schema: one line for each problem.
using OwnRules = std::function<Result<QStringList>(Database &)>;

/// Examines a whole carnet, in the one order that neither misses damage nor invents it: checkpoint, seals, structure,
/// search index, references, own rules. An empty list: nothing was found. Damage is an answer, not a failure; fails
/// with Busy (a reader is in the way) or Cancelled (Database::interrupt). Reads everything: about 1 s for 200 MB.
[[nodiscard]] Result<QList<CheckProblem>> checkIntegrity(Database &db, const OwnRules &ownRules = {});

} // namespace carnet
