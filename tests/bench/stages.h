// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QString>

/// The stages of the bench, each run in a process of its own (carnet_bench --stage NAME …), so that CPU and peak memory
/// are that stage's alone. They print one line of JSON.
namespace carnet::bench {

/// Writes `rows` fictitious contacts as a CSV of 15 columns, `;`, UTF-8. Same rows for the same number.
[[nodiscard]] Result<void> writeCsv(const QString &path, int rows);

enum class Duplicates { Looked, NotLooked };
/// A fresh carnet at `file` with the CSV imported.
[[nodiscard]] Result<void> stageImport(const QString &file, const QString &csv, Duplicates duplicates);
/// All contacts to a CSV.
[[nodiscard]] Result<void> stageExport(const QString &file, const QString &out);
/// Search as typed, exact counts, pages at any place.
[[nodiscard]] Result<void> stageQueries(const QString &file);
/// What the upkeep does when nobody works, to its end: the segments of the search index of a bulk load become one.
[[nodiscard]] Result<void> stageUpkeep(const QString &file);
/// 3,000 saves after the bulk load, then a change of 100,000 records and its undo.
[[nodiscard]] Result<void> stageWrites(const QString &file);
/// The rows of a carnet copied into a fresh file through SQLite alone, encrypted or plain: what encryption costs.
[[nodiscard]] Result<void> stageCopy(const QString &file, const QString &out, bool encrypted);

} // namespace carnet::bench
