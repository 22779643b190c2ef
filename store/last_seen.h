// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace carnet {

/// How far a carnet has come: the random id of its journal and the number of its last entry, which only ever grows.
struct CarnetMark {
    QByteArray id;
    qint64 commits = 0;
    friend bool operator==(const CarnetMark &, const CarnetMark &) = default;
};

/// What is remembered of a carnet outside of it (the settings of the program), so that an older file than last time and
/// damaged first bytes are noticed. No secret is in it. Called on the database thread.
class LastSeen {
public:
    virtual ~LastSeen() = default;
    [[nodiscard]] virtual std::optional<qint64> commitsOf(const QByteArray &id) const = 0;
    virtual void rememberCommits(const CarnetMark &mark) = 0;
    /// The first bytes of the carnet that was last opened at this path.
    [[nodiscard]] virtual std::optional<HeaderBytes> headerAt(const QString &path) const = 0;
    virtual void rememberHeader(const QString &path, const HeaderBytes &header) = 0;
};

} // namespace carnet
