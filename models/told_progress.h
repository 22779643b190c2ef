// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QPointer>

#include <atomic>
#include <functional>
#include <memory>

namespace carnet {

/// The progress function of work on another thread: calls `tell(done, all)` in the GUI thread at most ten times a second
/// while `owner` lives, and answers false, which stops the work, once `*stop` is true.
template <typename Owner, typename Tell>
std::function<bool(qint64, qint64)> toldProgress(Owner *owner, std::shared_ptr<std::atomic<bool>> stop,
                                                 Tell tell)
{
    constexpr qint64 kTellEveryMs = 100;
    const auto timer = std::make_shared<QElapsedTimer>(); // shared: the function that holds it is copied
    timer->start();
    return [owner = QPointer<Owner>(owner), stop = std::move(stop), timer, tell](qint64 done, qint64 all) {
        if (timer->elapsed() >= kTellEveryMs) {
            timer->restart();
            QMetaObject::invokeMethod(
                QCoreApplication::instance(),
                [owner, done, all, tell] {
                    if (owner)
                        tell(done, all);
                },
                Qt::QueuedConnection);
        }
        return !*stop;
    };
}

} // namespace carnet
