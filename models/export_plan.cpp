// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/export_plan.h"

#include <QDir>
#include <QFileInfo>

namespace carnet {

QList<ExportOffer> exportOffers(const ExportScene &scene)
{
    if (scene.scope == ListScope::Trash)
        return {};
    const bool isPart = scene.isSearching || scene.scope == ListScope::Archived;
    QList<ExportOffer> offers;
    if (isPart && scene.shown > 0)
        offers << ExportOffer{ExportWhat::Shown, scene.shown};
    offers << ExportOffer{ExportWhat::All, -1};
    // One row is always chosen, so that one alone says nothing yet.
    if (scene.chosen == 1)
        offers << ExportOffer{ExportWhat::Chosen, 1};
    else if (scene.chosen > 1)
        offers.prepend({ExportWhat::Chosen, scene.chosen});
    return offers;
}

ExportOptions exportOptions(RecordKind kind, ExportWhat what, std::vector<qint64> ids, const QString &path)
{
    ExportOptions options;
    options.kind = kind;
    options.format = exportFormatOf(path);
    if (what != ExportWhat::All)
        options.ids = std::move(ids);
    return options;
}

QString exportSuffix(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Csv:
        return QStringLiteral("csv");
    case ExportFormat::Xlsx:
        return QStringLiteral("xlsx");
    case ExportFormat::Vcard:
        return QStringLiteral("vcf");
    case ExportFormat::Json:
        return QStringLiteral("json");
    }
    return {};
}

QString exportPath(const QString &typed, ExportFormat format)
{
    const QString suffix = QFileInfo(typed).suffix();
    const bool saysKind = exportFormatOf(typed) != ExportFormat::Csv
        || suffix.compare(exportSuffix(ExportFormat::Csv), Qt::CaseInsensitive) == 0;
    return saysKind ? typed : typed + QLatin1Char('.') + exportSuffix(format);
}

QString freeExportPath(const QString &folder, const QString &name)
{
    const QDir dir(folder);
    const QFileInfo file(name);
    QString path = dir.filePath(name);
    for (int n = 2; QFileInfo::exists(path); ++n)
        path =
            dir.filePath(QStringLiteral("%1 (%2).%3").arg(file.completeBaseName()).arg(n).arg(file.suffix()));
    return path;
}

} // namespace carnet
