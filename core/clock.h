// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDateTime>
#include <QTimeZone>

namespace carnet {

/// The time as the program sees it: the machine's, or one fixed instant in tests and rehearsals (`--now`).
/// A small value; copy it freely. Any thread.
class Clock {
public:
    /// The machine's clock in its own time zone.
    [[nodiscard]] static Clock system();
    /// A clock that stands still at `utcMs` (UTC epoch, milliseconds).
    [[nodiscard]] static Clock fixed(qint64 utcMs, const QTimeZone &zone = QTimeZone("Europe/Paris"));

    /// UTC epoch in milliseconds.
    [[nodiscard]] qint64 nowMs() const;
    /// Today's date in the clock's zone.
    [[nodiscard]] QDate today() const;
    [[nodiscard]] QDateTime now() const;
    [[nodiscard]] const QTimeZone &zone() const { return m_zone; }

private:
    Clock(qint64 fixedMs, QTimeZone zone);

    qint64 m_fixedMs; ///< -1: the machine's
    QTimeZone m_zone;
};

} // namespace carnet
