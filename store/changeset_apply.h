// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"
#include "store/database.h"

#include <QSet>

#include <utility>

namespace carnet {

using RecordKey = std::pair<RecordKind, qint64>;

/// Applies a forward changeset inverted, inside an open command: what was created goes, what was deleted comes back,
/// what was changed is as before. Records that were changed since are left whole and returned. Fails with Constraint
/// when a reference would dangle; the caller then rolls back.
[[nodiscard]] Result<QSet<RecordKey>> applyInverted(Database &db, const QByteArray &changeset);

} // namespace carnet
