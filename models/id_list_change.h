// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <vector>

namespace carnet {

/// `count` rows from `first`, 0-based.
struct RowRun {
    int first = 0;
    int count = 0;
    friend bool operator==(const RowRun &, const RowRun &) = default;
};

/// How one list of ids becomes another, as a model can tell it: runs removed, then runs inserted. A record
/// whose place changed (a new name) is removed and inserted.
struct IdListChange {
    enum class Kind {
        Same,
        Rows, ///< `removed`, then `inserted`
        Reset, ///< too much changed to be told row by row
    };
    Kind kind = Kind::Same;
    std::vector<RowRun>
        removed; ///< last first; places in the old list, right as they are removed one after another
    std::vector<RowRun>
        inserted; ///< first first; places in the new list, right as they are inserted one after another
    friend bool operator==(const IdListChange &, const IdListChange &) = default;
};

/// Compares two lists in which no id stands twice. More than `maxRuns` runs, or long lists without likeness,
/// give Reset. Any thread; a few milliseconds for two lists of a million.
[[nodiscard]] IdListChange compareIdLists(const std::vector<qint64> &before, const std::vector<qint64> &after,
                                          int maxRuns = 64);

} // namespace carnet
