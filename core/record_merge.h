// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/company.h"
#include "core/contact.h"

namespace carnet {

/// A record in which two changes to the same version were joined.
template <typename Record>
struct Merged {
    Record record;
    /// Fields that both sides changed, to different values ("first_name", "point", "address", "tag",
    /// "custom", as in the journal): `record` holds mine.
    QStringList conflicts;
};

/// Joins two changes of `base` field by field: what only one side changed is taken from it, points and
/// addresses one by one (by their number), tags as sets. Any thread.
[[nodiscard]] Merged<Contact> mergeRecords(const Contact &base, const Contact &mine, const Contact &theirs);
[[nodiscard]] Merged<Company> mergeRecords(const Company &base, const Company &mine, const Company &theirs);

/// The fields in which two versions of a record differ, by the same names.
[[nodiscard]] QStringList changedFields(const Contact &before, const Contact &after);
[[nodiscard]] QStringList changedFields(const Company &before, const Company &after);

} // namespace carnet
