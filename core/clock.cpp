// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clock.h"

namespace carnet {

Clock::Clock(qint64 fixedMs, QTimeZone zone) : m_fixedMs(fixedMs), m_zone(std::move(zone)) { }

Clock Clock::system()
{
    return {-1, QTimeZone::systemTimeZone()};
}

Clock Clock::fixed(qint64 utcMs, const QTimeZone &zone)
{
    return {utcMs, zone};
}

qint64 Clock::nowMs() const
{
    return m_fixedMs >= 0 ? m_fixedMs : QDateTime::currentMSecsSinceEpoch();
}

QDateTime Clock::now() const
{
    return QDateTime::fromMSecsSinceEpoch(nowMs(), m_zone);
}

QDate Clock::today() const
{
    return now().date();
}

} // namespace carnet
