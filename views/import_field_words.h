// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/import_field.h"

#include <QString>

class QAbstractItemModel;
class QObject;

namespace carnet {

/// What a column is for, as a person says it ("Mobile", "Opposition: phone"). Translated.
[[nodiscard]] QString importFieldWord(ImportField field);

/// What a list of fields keeps under Qt::UserRole for a field of the user's own, whose name is the column's.
inline constexpr char16_t kOwnField[] = u"custom:";

/// The fields in groups, for the combo boxes of all columns: a heading is a row that cannot be chosen; the
/// stable name (nameOf, or kOwnField) stands under Qt::UserRole.
[[nodiscard]] QAbstractItemModel *makeImportFieldList(QObject *parent);

} // namespace carnet
