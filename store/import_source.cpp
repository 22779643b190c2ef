// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/import_source.h"

#include "store/json_source.h"

namespace carnet {

Result<TablePlan> planFile(const TableInput &input, const TableWishes &wishes)
{
    if (input.isPasted() || !JsonSource::isJson(input.path))
        return planTable(input, wishes);
    CARNET_TRY(JsonSource::plan(input.path));
    TablePlan plan;
    plan.isOwn = true;
    plan.form.dialect.encoding = QStringLiteral("UTF-8");
    plan.guess.kind = TableKind::Mixed;
    plan.signature = QByteArrayLiteral("carnet-json");
    return plan;
}

Result<std::unique_ptr<RowSource>> openSource(const TableInput &input, const TablePlan &plan)
{
    if (!input.isPasted() && JsonSource::isJson(input.path)) {
        CARNET_TRY_ASSIGN(std::unique_ptr<JsonSource> source, JsonSource::open(input.path));
        return source;
    }
    CARNET_TRY_ASSIGN(std::unique_ptr<TableSource> source, TableSource::open(input, plan));
    return source;
}

} // namespace carnet
