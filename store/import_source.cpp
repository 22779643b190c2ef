// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/import_source.h"

#include "store/json_source.h"

#include <QCryptographicHash>

namespace carnet {

namespace {

SourcePlan sourcePlan(TablePlan table)
{
    SourcePlan plan;
    plan.kind = table.guess.kind;
    plan.columns = table.columns;
    for (const ColumnGuess &guess : std::as_const(table.guess.columns))
        plan.uses.append(table.isOwn ? ColumnUse::Unknown : guess.use);
    plan.firstCells = table.firstCells;
    plan.header = table.header;
    plan.signature = table.signature;
    plan.isOwn = table.isOwn;
    plan.ignoredOppositions = table.ignoredOppositions;
    plan.how = std::move(table);
    return plan;
}

SourcePlan sourcePlan(VcardPlan vcard)
{
    SourcePlan plan;
    plan.kind = vcard.mapper.kind;
    plan.columns = vcard.columns;
    plan.uses = vcard.uses;
    plan.firstCells = vcard.firstTexts;
    plan.header = QStringList{QStringLiteral("vcard")};
    plan.signature = QCryptographicHash::hash("vcard", QCryptographicHash::Sha256).left(16);
    plan.how = std::move(vcard);
    return plan;
}

SourcePlan jsonPlan()
{
    SourcePlan plan;
    plan.how = JsonPlan{};
    plan.kind = TableKind::Mixed;
    plan.signature = QByteArrayLiteral("carnet-json");
    plan.isOwn = true;
    return plan;
}

bool isJson(const TableInput &input)
{
    return !input.isPasted() && JsonSource::isJson(input.path);
}

} // namespace

void SourcePlan::setAnswers(const ImportAnswers &answers)
{
    if (auto *table = std::get_if<TablePlan>(&how))
        table->mapper.answers = answers;
    else if (auto *cards = std::get_if<VcardPlan>(&how))
        cards->mapper.answers = answers;
}

QStringList SourcePlan::decidedFields() const
{
    const TablePlan *plan = table();
    return plan ? carnet::decidedFields(*plan) : QStringList();
}

Result<SourcePlan> planSource(const TableInput &input, const TableWishes &wishes)
{
    if (isJson(input)) {
        CARNET_TRY(JsonSource::plan(input.path));
        return jsonPlan();
    }
    if (!input.isPasted() && isVcard(input.path)) {
        CARNET_TRY_ASSIGN(VcardPlan vcard, planVcard(input.path, wishes));
        return sourcePlan(std::move(vcard));
    }
    CARNET_TRY_ASSIGN(TablePlan table, planTable(input, wishes));
    return sourcePlan(std::move(table));
}

Result<std::unique_ptr<RowSource>> openSource(const TableInput &input, const SourcePlan &plan)
{
    if (isJson(input)) {
        CARNET_TRY_ASSIGN(std::unique_ptr<JsonSource> source, JsonSource::open(input.path));
        return source;
    }
    if (const VcardPlan *vcard = plan.vcard()) {
        CARNET_TRY_ASSIGN(std::unique_ptr<VcardSource> source, VcardSource::open(input.path, *vcard));
        return source;
    }
    CARNET_TRY_ASSIGN(std::unique_ptr<TableSource> source, TableSource::open(input, *plan.table()));
    return source;
}

Result<QList<ImportedRow>> previewRows(const TableInput &input, const SourcePlan &plan, int count)
{
    CARNET_TRY_ASSIGN(const std::unique_ptr<RowSource> source, openSource(input, plan));
    QList<ImportedRow> rows;
    while (rows.size() < count) {
        ImportedRow row;
        CARNET_TRY_ASSIGN(const bool more, source->next(row));
        if (!more)
            break;
        if (row.refused != RefusedReason::EmptyRow)
            rows.append(std::move(row));
    }
    return rows;
}

} // namespace carnet
