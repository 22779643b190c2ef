// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/setting_table.h"

namespace carnet {

namespace {

constexpr std::string_view kSet =
    "INSERT INTO setting (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value";

template <typename T>
Result<void> store(Database &db, const char *name, const T &value)
{
    CARNET_TRY_ASSIGN(Statement st, db.statement(kSet));
    return st.bindUtf8(name).bind(value).run();
}

} // namespace

Result<Statement> SettingTable::find(const char *name) const
{
    CARNET_TRY_ASSIGN(Statement st, m_db.statement("SELECT value FROM setting WHERE name = ?"));
    CARNET_TRY_ASSIGN(const bool row, st.bindUtf8(name).step());
    if (!row)
        return fail(ErrorCode::NotFound, QLatin1String(name));
    return st;
}

Result<QByteArray> SettingTable::bytes(const char *name) const
{
    return find(name).map([](const Statement &st) { return st.blob(0); });
}

Result<QString> SettingTable::text(const char *name) const
{
    return find(name).map([](const Statement &st) { return st.text(0); });
}

Result<qint64> SettingTable::number(const char *name, qint64 fallback) const
{
    const Result<Statement> st = find(name);
    if (st)
        return st->int64(0);
    if (st.error().code == ErrorCode::NotFound)
        return fallback;
    return fail(st.error());
}

Result<void> SettingTable::set(const char *name, const QByteArray &bytes)
{
    return store(m_db, name, bytes);
}

Result<void> SettingTable::set(const char *name, const QString &text)
{
    return store(m_db, name, text);
}

Result<void> SettingTable::set(const char *name, qint64 number)
{
    return store(m_db, name, number);
}

} // namespace carnet
