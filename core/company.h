// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record_parts.h"
#include "core/uid.h"

#include <QStringList>

namespace carnet {

/// A company or an organisation, with everything that the record holds.
struct Company {
    CompanyId id;
    Uid uid;
    QString name;
    QString siren; ///< digits only when valid, else as typed (and listed in toCheck)
    QString siret;
    QString vatNumber; ///< without blanks, upper case
    QString naf; ///< "10.71C"
    Relation relation = Relation::None;
    QString note;
    Provenance provenance;
    RecordState state;
    QList<Point> points;
    QList<PostalAddress> addresses;
    QStringList tags;
    QList<CustomValue> customValues;
    QStringList toCheck;
    friend bool operator==(const Company &, const Company &) = default;
};

/// The name; without one the web page, the first email or phone, then SIRET, SIREN or VAT number.
[[nodiscard]] QString displayName(const Company &company);

} // namespace carnet
