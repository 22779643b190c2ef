// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"
#include "store/database.h"

#include <array>
#include <memory>
#include <vector>

namespace carnet {

/// All records of one kind that are not in the trash, in alphabetical order, held in memory with a connection (8 MB at a
/// million): to read them takes a walk through an index, to sort the hits of a search with them a few milliseconds.
/// Each write that adds, removes or moves a record gives the order a new number in its own transaction (Derive); what is
/// held is used while its number is that of the instant being read, so it never differs from the file. Database thread only.
class NameOrder {
public:
    using Ids = std::shared_ptr<const std::vector<qint64>>;

    /// The order at the instant of the transaction that is open, else of now.
    [[nodiscard]] Result<Ids> of(Database &db, RecordKind kind);
    /// As `of`, when it need not be read; else null.
    [[nodiscard]] Result<Ids> held(Database &db, RecordKind kind) const;

private:
    struct Held {
        qint64 number = 0;
        Ids ids;
    };
    [[nodiscard]] const Held &heldOf(RecordKind kind) const { return m_held[static_cast<size_t>(kind)]; }
    std::array<Held, 2> m_held; ///< by RecordKind
};

} // namespace carnet
