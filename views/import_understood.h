// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/import_session.h"
#include "views/widgets/controls.h"

namespace carnet {

/// What is to be told about a column of a file: how its cells are read, and how sure that is.
struct Understood {
    QString icon;
    Tone tone = Tone::Green;
    QString text;
    QString tip; ///< how sure, in figures; empty when there is nothing to be sure of
};
[[nodiscard]] Understood understood(const ImportSession::Column &column, TableKind kind);

} // namespace carnet
