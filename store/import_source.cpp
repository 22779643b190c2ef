// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/import_source.h"

#include "store/json_source.h"

namespace carnet {

Result<CsvPlan> planFile(const QString &path, const CsvWishes &wishes)
{
    if (!JsonSource::isJson(path))
        return planCsv(path, wishes);
    CARNET_TRY(JsonSource::plan(path));
    CsvPlan plan;
    plan.isOwn = true;
    plan.dialect.encoding = QStringLiteral("UTF-8");
    plan.guess.kind = TableKind::Mixed;
    plan.signature = QByteArrayLiteral("carnet-json");
    return plan;
}

Result<std::unique_ptr<RowSource>> openSource(const QString &path, const CsvPlan &plan)
{
    if (JsonSource::isJson(path))
        return JsonSource::open(path).map(
            [](std::unique_ptr<JsonSource> source) { return std::unique_ptr<RowSource>(std::move(source)); });
    return CsvSource::open(path, plan).map([](std::unique_ptr<CsvSource> source) {
        return std::unique_ptr<RowSource>(std::move(source));
    });
}

} // namespace carnet
