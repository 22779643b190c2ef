// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/migrator.h"
#include "tests/support/test_key.h"

#include <QTemporaryDir>

namespace carnet::test {

/// A fresh carnet with the current schema in a temporary folder, opened by a raw key. `db` is null when it failed.
struct TempCarnet {
    QTemporaryDir dir;
    Clock clock = Clock::fixed(1'795'000'000'000); // 18 November 2026
    std::unique_ptr<Database> db;
    QString failure;

    TempCarnet()
    {
        if (!initializeCrypto() || !platform::createPrivateFile(path())) {
            failure = QStringLiteral("no file");
            return;
        }
        auto opened = Database::open(path(), rawKey(), Database::Access::Create);
        if (!opened) {
            failure = opened.error().detail;
            return;
        }
        const Result<void> migrated = migrate(**opened, clock);
        if (!migrated) {
            failure = migrated.error().detail;
            return;
        }
        db = std::move(*opened);
    }
    [[nodiscard]] QString path() const { return dir.filePath(QStringLiteral("test.carnet")); }
};

} // namespace carnet::test
