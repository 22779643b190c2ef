// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/company.h"
#include "core/consent_event.h"
#include "core/contact.h"

#include <QHash>
#include <QJsonObject>

namespace carnet {

/// Names that a record's numbers stand for.
struct RecordNames {
    QHash<qint64, QString> members;
    QHash<qint64, QString> customFields;
};

/// A record with all its fields, as `show` and the JSON export give it. Any thread.
[[nodiscard]] QJsonObject recordJson(const Contact &contact, const QList<ConsentEvent> &consents,
                                     const RecordNames &names);
[[nodiscard]] QJsonObject recordJson(const Company &company, const RecordNames &names);

} // namespace carnet
