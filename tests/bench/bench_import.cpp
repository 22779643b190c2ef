// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/import_run.h"
#include "store/migrator.h"
#include "store/table_source.h"
#include "tests/bench/stages.h"
#include "tests/support/test_key.h"

#include <QFile>

namespace carnet::bench {

Result<void> stageImport(const QString &file, const QString &csv, Duplicates duplicates)
{
    const Clock clock = Clock::system();
    QFile::remove(file);
    CARNET_TRY(platform::createPrivateFile(file));
    CARNET_TRY_ASSIGN(const auto db, Database::open(file, test::rawKey(), Database::Access::Create));
    CARNET_TRY(migrate(*db, clock));
    CARNET_TRY_ASSIGN(const TablePlan plan, planTable(csv, {}));
    CARNET_TRY_ASSIGN(const auto source, TableSource::open(csv, plan));
    ImportOptions options;
    options.account.sourceName = QStringLiteral("bench");
    options.onDuplicate = duplicates == Duplicates::Looked ? OnDuplicate::Skip : OnDuplicate::Create;
    CARNET_TRY(runImport(*db, clock, *source, options));
    return {};
}

} // namespace carnet::bench
