// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "store/database.h"

#include <QList>

#include <optional>

namespace carnet {

/// From when to when a carnet had which first bytes, and therefore which passphrase: what tells for a backup whose
/// header is an old one "type the phrase of then".
struct KeyPeriod {
    HeaderBytes header{};
    qint64 fromMs = 0; ///< UTC epoch ms
    std::optional<qint64> toMs; ///< nothing: still so
};

/// Reads and writes the `key_period` table. Database thread only.
class KeyPeriodTable {
public:
    explicit KeyPeriodTable(Database &db) : m_db(db) { }
    /// All periods, oldest first. Empty when the schema has no such table.
    [[nodiscard]] Result<QList<KeyPeriod>> all() const;
    /// Makes `header` the current period from `nowMs` on and ends the one before; does nothing when it is already.
    /// Called after each opening too, so that a change that was cut short after its rename is noted in the end.
    [[nodiscard]] Result<void> makeCurrent(const HeaderBytes &header, qint64 nowMs);

private:
    Database &m_db;
};

} // namespace carnet
