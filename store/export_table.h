// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contact.h"
#include "core/company.h"
#include "core/custom_field.h"
#include "core/consent_event.h"
#include "store/database.h"

#include <QMap>

namespace carnet {

/// How many columns of each kind the widest of the records needs.
struct ExportShape {
    QMap<int, int> points; ///< by PointKind
    int addresses = 1;
    QList<CustomField> custom;
};
[[nodiscard]] Result<ExportShape> exportShape(Database &db, RecordKind kind);

/// The header and the cells of a record as CSV: the names of `--map`, several of a kind numbered ("email", "email_2").
/// They are also what the import knows them by, so that a file goes out and comes back whole.
[[nodiscard]] QStringList exportHeader(RecordKind kind, const ExportShape &shape);
[[nodiscard]] QStringList exportCells(const Contact &contact, const QString &owner, const QList<ConsentEvent> &consents, const ExportShape &shape);
[[nodiscard]] QStringList exportCells(const Company &company, const QString &owner, const ExportShape &shape);

/// Header names of an export that are no fields of the import, and are read back by csv_source.
namespace export_only {
inline constexpr const char *kOrigin = "origin";
inline constexpr const char *kInformedOn = "informed_on";
inline constexpr const char *kInformedHow = "informed_how";
inline constexpr const char *kLawfulBasis = "lawful_basis";
} // namespace export_only

// Words of the command line, in both directions.
[[nodiscard]] QString wordOf(Relation relation);
[[nodiscard]] QString wordOf(Nature nature);
[[nodiscard]] QString wordOf(Origin origin); ///< "themselves", "own-file", …; empty when unknown
[[nodiscard]] Origin originOf(const QString &word);

} // namespace carnet
