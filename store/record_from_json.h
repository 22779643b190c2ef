// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/custom_field.h"
#include "core/import/imported_row.h"

#include <QJsonObject>

namespace carnet {

/// The way back from recordJson() and export_json.h: a record to the letter. Nothing when a document in it is
/// not what its hash says, or a word is none that an export writes. Any thread.
[[nodiscard]] std::optional<ImportedRow> rowFromJson(RecordKind kind, const QJsonObject &json);
[[nodiscard]] std::optional<QList<CustomField>> customFieldsFromJson(const QJsonValue &list);

} // namespace carnet
