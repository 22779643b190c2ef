// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/import_source.h"

#include <QCryptographicHash>

namespace carnet {

namespace {

SourcePlan sourcePlan(CsvPlan csv)
{
    SourcePlan plan;
    plan.kind = csv.guess.kind;
    plan.columns = csv.columns;
    for (const ColumnGuess &guess : std::as_const(csv.guess.columns))
        plan.uses.append(guess.use);
    plan.firstCells = csv.firstCells;
    plan.header = csv.header;
    plan.signature = csv.signature;
    plan.how = std::move(csv);
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

} // namespace

void SourcePlan::setAnswers(const ImportAnswers &answers)
{
    std::visit([&](auto &plan) { plan.mapper.answers = answers; }, how);
}

Result<SourcePlan> planSource(const QString &path, const CsvWishes &wishes)
{
    if (isVcard(path)) {
        CARNET_TRY_ASSIGN(VcardPlan vcard, planVcard(path, wishes));
        return sourcePlan(std::move(vcard));
    }
    CARNET_TRY_ASSIGN(CsvPlan csv, planCsv(path, wishes));
    return sourcePlan(std::move(csv));
}

Result<std::unique_ptr<RowSource>> openSource(const QString &path, const SourcePlan &plan)
{
    if (const VcardPlan *vcard = plan.vcard()) {
        CARNET_TRY_ASSIGN(std::unique_ptr<VcardSource> source, VcardSource::open(path, *vcard));
        return source;
    }
    CARNET_TRY_ASSIGN(std::unique_ptr<CsvSource> source, CsvSource::open(path, *plan.csv()));
    return source;
}

} // namespace carnet
