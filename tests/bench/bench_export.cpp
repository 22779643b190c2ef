// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/export_run.h"
#include "tests/bench/stages.h"
#include "tests/support/test_key.h"

#include <QFile>

namespace carnet::bench {

Result<void> stageExport(const QString &file, const QString &out)
{
    QFile::remove(out);
    CARNET_TRY_ASSIGN(const auto db, Database::open(file, test::rawKey(), Database::Access::ReadWrite));
    CARNET_TRY(runExport(*db, Clock::system(), out, {}));
    return {};
}

} // namespace carnet::bench
