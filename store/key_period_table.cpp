// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/key_period_table.h"

#include "store/sql/key_period.h"
#include "store/write_door.h"

#include <algorithm>

namespace carnet {

namespace {

QByteArray bytesOf(const HeaderBytes &header)
{
    return {reinterpret_cast<const char *>(header.data()), static_cast<qsizetype>(header.size())};
}

} // namespace

Result<QList<KeyPeriod>> KeyPeriodTable::all() const
{
    QList<KeyPeriod> periods;
    CARNET_TRY_ASSIGN(const qint64 known, m_db.number(sql::key_period::exists));
    if (known == 0)
        return periods;
    CARNET_TRY_ASSIGN(Statement st, m_db.statement(sql::key_period::all));
    for (;;) {
        CARNET_TRY_ASSIGN(const bool row, st.step());
        if (!row)
            return periods;
        const QByteArrayView header = st.blobView(0);
        KeyPeriod period;
        if (header.size() != static_cast<qsizetype>(period.header.size()))
            return fail(ErrorCode::Corrupt, QStringLiteral("key_period.header"));
        std::copy_n(reinterpret_cast<const unsigned char *>(header.data()), period.header.size(),
                    period.header.begin());
        period.fromMs = st.int64(1);
        if (!st.isNull(2))
            period.toMs = st.int64(2);
        periods.append(period);
    }
}

Result<void> KeyPeriodTable::makeCurrent(const HeaderBytes &header, qint64 nowMs)
{
    CARNET_TRY_ASSIGN(const qint64 known, m_db.number(sql::key_period::exists));
    if (known == 0)
        return {};
    CARNET_TRY_ASSIGN(const QList<KeyPeriod> periods, all());
    const bool isCurrent = std::any_of(periods.begin(), periods.end(), [&](const KeyPeriod &period) {
        return period.header == header && !period.toMs;
    });
    if (isCurrent)
        return {};
    WriteDoor door(m_db);
    CARNET_TRY(m_db.execute("SAVEPOINT key_period"));
    const auto write = [&]() -> Result<void> {
        CARNET_TRY_ASSIGN(Statement end, m_db.statement(sql::key_period::end_current));
        CARNET_TRY(end.bind(nowMs).bind(bytesOf(header)).run());
        CARNET_TRY_ASSIGN(Statement begin, m_db.statement(sql::key_period::begin));
        return begin.bind(bytesOf(header)).bind(nowMs).run();
    };
    const Result<void> outcome = write();
    if (!outcome) {
        // The first failure is the one to tell.
        (void)m_db.execute("ROLLBACK TO key_period");
        (void)m_db.execute("RELEASE key_period");
        return outcome;
    }
    return m_db.execute("RELEASE key_period");
}

} // namespace carnet
