// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record_parts.h"
#include "store/export_run.h"
#include "store/list_query.h"

#include <QList>

#include <vector>

namespace carnet {

/// What of a list goes into an export.
enum class ExportWhat {
    Chosen, ///< the chosen rows
    Shown, ///< the rows of the list: what the search found, or the archives
    All, ///< everybody, archives included; the trash never
};
/// How much each of them is, and which one is proposed.
struct ExportOffer {
    ExportWhat what = ExportWhat::All;
    qint64 count = -1; ///< records; -1: not known, since archives are not counted in the list
    friend bool operator==(const ExportOffer &, const ExportOffer &) = default;
};

/// The list as it stands when an export is asked for.
struct ExportScene {
    RecordKind kind = RecordKind::Contact;
    ListScope scope = ListScope::Active;
    bool isSearching = false;
    qint64 chosen = 0; ///< rows
    qint64 shown = 0; ///< rows
};

/// What can be exported, the proposed one first: several chosen rows are meant, and so is a search. None in
/// the trash: what was thrown away does not leave the carnet.
[[nodiscard]] QList<ExportOffer> exportOffers(const ExportScene &scene);

/// `ids` are the chosen or the shown ones, and not looked at for All. The kind of file is read from `path`.
[[nodiscard]] ExportOptions exportOptions(RecordKind kind, ExportWhat what, std::vector<qint64> ids,
                                          const QString &path);

/// The ending of a file of this kind, without the dot.
[[nodiscard]] QString exportSuffix(ExportFormat format);
/// The path that somebody typed, with the ending of `format` where it has none that says a kind of file.
[[nodiscard]] QString exportPath(const QString &typed, ExportFormat format);
/// `name` in `folder`, or "name (2)" and so on: nothing is ever written over.
[[nodiscard]] QString freeExportPath(const QString &folder, const QString &name);

} // namespace carnet
