// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"
#include "core/uid.h"

#include <QStringList>

namespace carnet {

/// Stored numbers.
enum class CustomFieldType { Text = 0, Number = 1, Date = 2, YesNo = 3, Choice = 4 };

/// A field that the user added, without a programmer.
struct CustomField {
    CustomFieldId id;
    Uid uid;
    RecordKind owner = RecordKind::Contact;
    QString name; ///< as shown; `custom:NAME` on the command line
    CustomFieldType type = CustomFieldType::Text;
    QStringList choices; ///< of a Choice
    QString purpose; ///< why it is kept; empty: "to be said", listed on the conformity page
    friend bool operator==(const CustomField &, const CustomField &) = default;
};

} // namespace carnet
