// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record_parts.h"
#include "core/uid.h"

#include <QStringList>

namespace carnet {

/// A person, with everything that the record holds.
struct Contact {
    ContactId id;
    Uid uid;
    QString civility; ///< "M.", "Mme", "Dr": as the person writes it
    QString firstName;
    QString familyName;
    QString job;
    QString department;
    CompanyId companyId;
    QString companyName; ///< of companyId, when read; on writing by name it is looked up or created
    QString birthday; ///< "1970-11-15", or "--02-29" when the year is unknown
    Relation relation = Relation::None;
    Nature nature = Nature::Unknown;
    QString note;
    Provenance provenance;
    RecordState state;
    QList<Point> points;
    QList<PostalAddress> addresses;
    QStringList tags; ///< names, in alphabetical order
    QList<CustomValue> customValues;
    QStringList toCheck; ///< names of the fields whose text could not be read, kept as typed (à vérifier)
    friend bool operator==(const Contact &, const Contact &) = default;
};

/// "Hélène Marchand"; without a name, the company, then the first email or phone; else empty.
[[nodiscard]] QString displayName(const Contact &contact);
/// What the list is sorted by: "Marchand Hélène"; falls back as displayName does.
[[nodiscard]] QString sortName(const Contact &contact);

} // namespace carnet
