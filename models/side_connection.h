// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/answer.h"
#include "store/database_thread.h"

#include <QtConcurrent>

namespace carnet {

/// Runs `work(Database &)`, which reads for long, on a connection and a thread of its own, beside the lists and the
/// writer; `then(Result)` is called in the thread of `context` while that lives.
template <typename Work, typename Then>
void readAside(DatabaseThread &db, QObject *context, Work work, Then then)
{
    using R = std::invoke_result_t<Work, Database &>;
    onAnswer(db.access(), context, [context, work, then](Result<DatabaseThread::Access> access) {
        if (!access) {
            then(R(tl::unexpected(access.error())));
            return;
        }
        const auto held =
            std::make_shared<DatabaseThread::Access>(std::move(*access)); // shared: a key has no copies
        onAnswer(QtConcurrent::run([held, work]() -> R {
                     CARNET_TRY_ASSIGN(const auto aside,
                                       Database::open(held->path, held->key, Database::Access::ReadOnly));
                     return work(*aside);
                 }),
                 context, then);
    });
}

} // namespace carnet
