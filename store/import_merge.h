// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/import_report.h"

#include <QSet>

namespace carnet {

/// How the emails, numbers and addresses of a source meet those that are there.
enum class PartsMeet {
    Replace, ///< the same key of the same program: its first mobile is the first mobile that came from it
    Join, ///< a duplicate found by its values: what is new is added
};

/// Brings a row into a known record: what the source says replaces, what it leaves empty erases nothing, notes and tags
/// are joined. A field in `changedByHand` (named as in the journal) stays as it is; those that the source has otherwise
/// are appended to `kept`, and so are emails, numbers and addresses when one of them was changed. The parts' numbers stay, so that only real changes are written. Any thread.
[[nodiscard]] Contact mergedContact(const Contact &known, const ImportedRow &row, PartsMeet parts,
                                    const QSet<QString> &changedByHand, QList<KeptField> &kept);
[[nodiscard]] Company mergedCompany(const Company &known, const ImportedRow &row, PartsMeet parts,
                                    const QSet<QString> &changedByHand, QList<KeptField> &kept);

} // namespace carnet
