// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/company.h"
#include "core/contact.h"

#include <QList>

namespace carnet {

/// What can be chosen when two records become one: one value, or a group of parts.
enum class MergeField {
    Name,
    Civility,
    Job,
    Department,
    Company,
    Birthday,
    Nature,
    Siren,
    Siret,
    VatNumber,
    Naf,
    Mobile,
    Phone,
    HomePhone,
    Fax,
    Email,
    Web,
    Addresses,
    Relation,
    Tags,
    Custom, ///< a field of the user's own: MergeLine::custom
    Source,
    Note,
};

/// One line of the choice. A line exists when at least one of both records says something.
struct MergeLine {
    enum class Mode {
        Same, ///< both say the same: nothing to choose
        One, ///< only one of both can stay
        Both, ///< both can stay
        Always, ///< both stay, whatever anybody chooses: what the law asks for
    };
    MergeField field = MergeField::Name;
    CustomFieldId custom;
    Mode mode = Mode::Same;
    bool hasFirst = false; ///< the first record says something
    bool hasSecond = false;
    bool takesFirst = false;
    bool takesSecond = false;

    /// Takes one side, or of Both adds it or takes it away again; the last one stays. False, and nothing
    /// changes, where there is nothing to choose or that record says nothing.
    bool choose(bool second);
};

/// The lines of two records, with what is proposed: as core/duplicates/record_join.h says. Any thread.
[[nodiscard]] QList<MergeLine> mergeLines(const Contact &first, const Contact &second);
[[nodiscard]] QList<MergeLine> mergeLines(const Company &first, const Company &second);

/// What a record says in a field of the user's own; empty: nothing. Any thread.
[[nodiscard]] QString customValue(const QList<CustomValue> &values, CustomFieldId field);

/// The first record as it is to be kept after those choices; all that no line speaks of is joined. Any
/// thread.
[[nodiscard]] Contact mergedBy(const Contact &first, const Contact &second, const QList<MergeLine> &lines);
[[nodiscard]] Company mergedBy(const Company &first, const Company &second, const QList<MergeLine> &lines);

} // namespace carnet
