// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channel.h"

#include <QDate>
#include <QString>

namespace carnet {

/// What a consent event says. Stored numbers.
enum class ConsentKind { Opposition = 1, Consent = 2, Withdrawal = 3 };

/// One act of a person about one channel. Append-only: a mistake is corrected by a new event.
struct ConsentEvent {
    Channel channel = Channel::Email;
    ConsentKind kind = ConsentKind::Opposition;
    QDate on; ///< not valid: not said
    QString means; ///< "import", a form
    QString evidence; ///< the cell as it was, the text accepted, the address of a form
    friend bool operator==(const ConsentEvent &, const ConsentEvent &) = default;
};

} // namespace carnet
