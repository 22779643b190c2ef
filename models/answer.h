// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QFutureWatcher>

#include <utility>

namespace carnet {

/// Calls `then(result)` in the thread of `context` once `future` has its result; never when `context` has
/// died by then. Not QFuture::then: in Qt 6.4 that stops the program when its context dies before the answer
/// comes, which is what a lock does to every model. `context` lives in the calling thread.
template <typename R, typename Then>
void onAnswer(const QFuture<R> &future, QObject *context, Then then)
{
    auto *watcher = new QFutureWatcher<R>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context,
                     [watcher, then = std::move(then)]() mutable {
                         watcher->deleteLater();
                         QFuture<R> finished = watcher->future();
                         if (finished.resultCount() > 0)
                             then(finished.takeResult());
                     });
    watcher->setFuture(future);
}

} // namespace carnet
