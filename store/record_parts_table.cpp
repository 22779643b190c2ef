// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/record_parts_table.h"

#include "store/sql/record_parts.h"
#include "store/sql_kind.h"
#include "store/tag_table.h"

#include <sodium.h>

#include <algorithm>

namespace carnet {

namespace {

namespace q = sql::record_parts;

bool isEmptyPart(const Point &point)
{
    return point.typed.isEmpty();
}

bool isEmptyPart(const PostalAddress &address)
{
    return address.isEmpty();
}

/// What has to be done so that `stored` becomes `wanted`.
template <typename Part>
struct Difference {
    QList<Part> inserted;
    QList<Part> updated;
    QList<int> deleted;

    Difference(const QList<Part> &stored, QList<Part> wanted)
    {
        for (Part &part : wanted) {
            const auto same =
                std::find_if(stored.cbegin(), stored.cend(), [&](const Part &s) { return s.n == part.n; });
            if (isEmptyPart(part))
                continue;
            if (part.n == 0 || same == stored.cend()) {
                if (part.n == 0)
                    part.n = randomPartNumber();
                inserted.append(part);
            } else if (!(*same == part)) {
                updated.append(part);
            }
        }
        for (const Part &part : stored) {
            const bool kept = std::any_of(wanted.cbegin(), wanted.cend(),
                                          [&](const Part &w) { return w.n == part.n && !isEmptyPart(w); });
            if (!kept)
                deleted.append(part.n);
        }
    }
};

template <typename Row>
Result<void> eachRow(Statement &st, Row row)
{
    for (;;) {
        CARNET_TRY_ASSIGN(const bool more, st.step());
        if (!more)
            return {};
        row();
    }
}

} // namespace

RecordPartsTable::RecordPartsTable(Database &db, RecordKind kind) : m_db(db), m_kind(kind) { }

Result<Statement> RecordPartsTable::statement(std::string_view sql)
{
    return m_db.statement(sqlForKind(sql, m_kind));
}

Result<Statement> RecordPartsTable::statementFor(std::string_view sql, qint64 id)
{
    CARNET_TRY_ASSIGN(Statement st, statement(sql));
    st.bind(id);
    return st;
}

Result<QList<Point>> RecordPartsTable::points(qint64 id)
{
    CARNET_TRY_ASSIGN(Statement st, statementFor(q::points, id));
    QList<Point> points;
    CARNET_TRY(eachRow(st, [&] {
        points.append({st.integer(0), static_cast<PointKind>(st.integer(1)), st.text(2), st.text(3),
                       st.text(4), st.int64(5) != 0});
    }));
    return points;
}

Result<QList<PostalAddress>> RecordPartsTable::addresses(qint64 id)
{
    CARNET_TRY_ASSIGN(Statement st, statementFor(q::addresses, id));
    QList<PostalAddress> addresses;
    CARNET_TRY(eachRow(st, [&] {
        addresses.append({st.integer(0), st.text(1), st.text(2), st.text(3), st.text(4), st.text(5),
                          st.text(6), st.int64(7) != 0});
    }));
    return addresses;
}

Result<QStringList> RecordPartsTable::tags(qint64 id)
{
    CARNET_TRY_ASSIGN(Statement st, statementFor(q::tags, id));
    QStringList names;
    CARNET_TRY(eachRow(st, [&] { names.append(st.text(1)); }));
    return names;
}

Result<QList<CustomValue>> RecordPartsTable::customValues(qint64 id)
{
    CARNET_TRY_ASSIGN(Statement st, statementFor(q::customValues, id));
    QList<CustomValue> values;
    CARNET_TRY(eachRow(st, [&] { values.append({st.id<CustomFieldId>(0), st.text(1)}); }));
    return values;
}

Result<RecordState> RecordPartsTable::state(qint64 id)
{
    CARNET_TRY_ASSIGN(Statement st, statementFor(q::state, id));
    CARNET_TRY_ASSIGN(const bool row, st.step());
    if (!row)
        return RecordState{};
    return RecordState{st.id<MemberId>(0), st.int64(1) != 0, st.int64(2) != 0};
}

Result<void> RecordPartsTable::setPoints(qint64 id, const QList<Point> &points)
{
    CARNET_TRY_ASSIGN(const QList<Point> stored, this->points(id));
    const Difference<Point> difference(stored, points);
    for (const int n : difference.deleted) {
        CARNET_TRY_ASSIGN(Statement st, statementFor(q::deletePoint, id));
        CARNET_TRY(st.bind(n).run());
    }
    for (const Point &p : difference.updated) {
        CARNET_TRY_ASSIGN(Statement st, statement(q::updatePoint));
        CARNET_TRY(st.bind(static_cast<int>(p.kind))
                       .bind(p.label)
                       .bind(p.typed)
                       .bind(p.norm)
                       .bind(p.isPrimary)
                       .bind(id)
                       .bind(p.n)
                       .run());
    }
    for (const Point &p : difference.inserted) {
        CARNET_TRY_ASSIGN(Statement st, statementFor(q::insertPoint, id));
        CARNET_TRY(st.bind(p.n)
                       .bind(static_cast<int>(p.kind))
                       .bind(p.label)
                       .bind(p.typed)
                       .bind(p.norm)
                       .bind(p.isPrimary)
                       .run());
    }
    return {};
}

Result<void> RecordPartsTable::setAddresses(qint64 id, const QList<PostalAddress> &addresses)
{
    CARNET_TRY_ASSIGN(const QList<PostalAddress> stored, this->addresses(id));
    const Difference<PostalAddress> difference(stored, addresses);
    const auto bindFields = [](Statement &st, const PostalAddress &a) -> Statement & {
        return st.bind(a.label)
            .bind(a.street)
            .bind(a.postcode)
            .bind(a.city)
            .bind(a.region)
            .bind(a.country)
            .bind(a.isPrimary);
    };
    for (const int n : difference.deleted) {
        CARNET_TRY_ASSIGN(Statement st, statementFor(q::deleteAddress, id));
        CARNET_TRY(st.bind(n).run());
    }
    for (const PostalAddress &a : difference.updated) {
        CARNET_TRY_ASSIGN(Statement st, statement(q::updateAddress));
        CARNET_TRY(bindFields(st, a).bind(id).bind(a.n).run());
    }
    for (const PostalAddress &a : difference.inserted) {
        CARNET_TRY_ASSIGN(Statement st, statementFor(q::insertAddress, id));
        st.bind(a.n);
        CARNET_TRY(bindFields(st, a).run());
    }
    return {};
}

Result<void> RecordPartsTable::setTags(qint64 id, const QStringList &tags)
{
    QHash<qint64, bool> wanted; // tag id -> is it linked already
    TagTable tagTable(m_db);
    for (const QString &name : tags) {
        if (name.trimmed().isEmpty())
            continue;
        CARNET_TRY_ASSIGN(const TagId tag, tagTable.findOrCreate(name.trimmed()));
        wanted.insert(tag.value, false);
    }
    QList<qint64> removed;
    {
        CARNET_TRY_ASSIGN(Statement st, statementFor(q::tags, id));
        CARNET_TRY(eachRow(st, [&] {
            const auto found = wanted.find(st.int64(0));
            if (found == wanted.end())
                removed.append(st.int64(0));
            else
                *found = true;
        }));
    }
    for (const qint64 tag : std::as_const(removed)) {
        CARNET_TRY_ASSIGN(Statement st, statementFor(q::deleteTag, id));
        CARNET_TRY(st.bind(tag).run());
    }
    for (auto it = wanted.cbegin(); it != wanted.cend(); ++it) {
        if (it.value())
            continue;
        CARNET_TRY_ASSIGN(Statement st, statementFor(q::insertTag, id));
        CARNET_TRY(st.bind(it.key()).run());
    }
    return {};
}

Result<void> RecordPartsTable::setCustomValues(qint64 id, const QList<CustomValue> &values)
{
    CARNET_TRY_ASSIGN(const QList<CustomValue> stored, customValues(id));
    for (const CustomValue &value : stored) {
        const bool kept = std::any_of(values.cbegin(), values.cend(), [&](const CustomValue &v) {
            return v.field == value.field && !v.value.isEmpty();
        });
        if (kept)
            continue;
        CARNET_TRY_ASSIGN(Statement st, statementFor(q::deleteCustomValue, id));
        CARNET_TRY(st.bind(value.field).run());
    }
    for (const CustomValue &value : values) {
        if (value.value.isEmpty() || stored.contains(value))
            continue;
        CARNET_TRY_ASSIGN(Statement st, statementFor(q::setCustomValue, id));
        CARNET_TRY(st.bind(value.field).bind(value.value).run());
    }
    return {};
}

Result<void> RecordPartsTable::setState(qint64 id, const RecordState &state)
{
    CARNET_TRY_ASSIGN(const RecordState stored, this->state(id));
    if (stored == state)
        return {};
    CARNET_TRY_ASSIGN(Statement st, statementFor(q::setState, id));
    return st.bind(state.owner).bind(state.archived).bind(state.trashed).run();
}

int randomPartNumber()
{
    return static_cast<int>(randombytes_uniform(0x7ffffffeU)) + 1;
}

} // namespace carnet
