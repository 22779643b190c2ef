// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"

#include <QString>

namespace carnet {

/// Somebody who works with the carnet: records are followed by one.
struct Member {
    MemberId id;
    QString name;
    friend bool operator==(const Member &, const Member &) = default;
};

} // namespace carnet
