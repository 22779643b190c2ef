// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/duplicate_merge.h"

#include "core/duplicates/record_join.h"
#include "store/company_table.h"
#include "store/contact_table.h"
#include "store/recorded_tables.h"
#include "store/sql/duplicates.h"
#include "store/sql_kind.h"

#include <algorithm>

namespace carnet {

namespace {

namespace q = sql::duplicates;

/// Append-only events: an undo must not take them away, so they stay where they were written.
constexpr std::array<std::string_view, 1> kFollowed{"consent_event"};

bool isPartOf(RecordKind kind, const QString &table, const QString &column)
{
    return std::any_of(kRecordedTables.begin(), kRecordedTables.end(), [&](const RecordedTable &known) {
        return known.owner == kind
            && table == QLatin1String(known.name.data(), static_cast<qsizetype>(known.name.size()))
            && column
            == QLatin1String(known.ownerColumn.data(), static_cast<qsizetype>(known.ownerColumn.size()));
    });
}

OnMerge onMerge(RecordKind kind, const QString &table, const QString &column)
{
    const bool isOwn = column == u"merged_into" || table.endsWith(u"_distinct");
    const bool isFollowed = std::any_of(kFollowed.begin(), kFollowed.end(), [&](std::string_view name) {
        return table == QLatin1String(name.data(), static_cast<qsizetype>(name.size()));
    });
    if (isOwn || isFollowed)
        return OnMerge::Follow;
    return isPartOf(kind, table, column) ? OnMerge::Join : OnMerge::Move;
}

Result<void> moveReferences(Database &db, const QList<MergeReference> &references, qint64 from, qint64 to)
{
    for (const MergeReference &reference : references) {
        if (reference.onMerge != OnMerge::Move)
            continue;
        // A row that the kept record has already (a link of two keys) stays with the other.
        const QString sql = QStringLiteral("UPDATE OR IGNORE \"%1\" SET \"%2\" = ? WHERE \"%2\" = ?")
                                .arg(reference.table, reference.column);
        const QByteArray utf8 = sql.toUtf8();
        CARNET_TRY_ASSIGN(Statement st,
                          db.statement(std::string_view(utf8.constData(), static_cast<size_t>(utf8.size()))));
        CARNET_TRY(st.bind(to).bind(from).run());
    }
    return {};
}

template <typename Table, typename Id>
Result<void> checkMerge(Table &table, Id kept, const std::vector<Id> &others)
{
    if (others.empty() || std::find(others.begin(), others.end(), kept) != others.end())
        return fail(ErrorCode::InvalidInput, QStringLiteral("merge into itself"));
    std::vector<Id> all = others;
    all.push_back(kept);
    for (const Id id : all) {
        CARNET_TRY_ASSIGN(const auto record, table.byId(id));
        if (record.state.trashed)
            return fail(ErrorCode::InvalidInput, QStringLiteral("merge of the trash"));
    }
    return {};
}

Command commandOf(CommandId id, size_t records, const QString &name)
{
    QStringList arguments{QString::number(records)};
    if (!name.isEmpty())
        arguments.append(name);
    return {id, arguments};
}

template <typename Table, typename Id>
auto proposed(Table table, const std::vector<Id> &ids) -> decltype(table.byId(ids.front()))
{
    if (ids.empty())
        return fail(ErrorCode::InvalidInput, QStringLiteral("merge of nothing"));
    CARNET_TRY_ASSIGN(auto record, table.byId(ids.front()));
    for (size_t i = 1; i < ids.size(); ++i) {
        CARNET_TRY_ASSIGN(const auto other, table.byId(ids[i]));
        record = joined(record, other);
    }
    return record;
}

} // namespace

Result<QList<MergeReference>> mergeReferences(Database &db, RecordKind kind)
{
    CARNET_TRY_ASSIGN(Statement st, db.statement(q::references));
    st.bind(kind == RecordKind::Contact ? QStringLiteral("contact") : QStringLiteral("company"));
    QList<MergeReference> references;
    for (;;) {
        CARNET_TRY_ASSIGN(const bool row, st.step());
        if (!row)
            return references;
        references.append({st.text(0), st.text(1), onMerge(kind, st.text(0), st.text(1))});
    }
}

Result<void> mergeInto(Database &db, RecordKind kind, const QList<MergeReference> &references, qint64 kept,
                       qint64 other)
{
    CARNET_TRY(moveReferences(db, references, other, kept));
    for (const std::string_view text : {q::passOnMerged, q::passOnDistinct, q::markMerged}) {
        CARNET_TRY_ASSIGN(Statement st, db.statement(sqlForKind(text, kind)));
        CARNET_TRY(st.bind(other).bind(kept).run());
    }
    return {};
}

Result<WriteOutcome> mergeContacts(Database &db, const Clock &clock, const Contact &kept,
                                   const std::vector<ContactId> &others)
{
    ContactTable table(db);
    CARNET_TRY(checkMerge(table, kept.id, others));
    return RecordedWrite::run(
        db, clock, commandOf(CommandId::ContactMerge, others.size() + 1, displayName(kept)),
        [&](Database &d) -> Result<void> {
            CARNET_TRY(ContactTable(d).update(kept, clock));
            CARNET_TRY_ASSIGN(const auto references, mergeReferences(d, RecordKind::Contact));
            for (const ContactId other : others)
                CARNET_TRY(mergeInto(d, RecordKind::Contact, references, kept.id.value, other.value));
            return {};
        });
}

Result<WriteOutcome> mergeCompanies(Database &db, const Clock &clock, const Company &kept,
                                    const std::vector<CompanyId> &others)
{
    CompanyTable table(db);
    CARNET_TRY(checkMerge(table, kept.id, others));
    return RecordedWrite::run(
        db, clock, commandOf(CommandId::CompanyMerge, others.size() + 1, displayName(kept)),
        [&](Database &d) -> Result<void> {
            CARNET_TRY(CompanyTable(d).update(kept));
            CARNET_TRY_ASSIGN(const auto references, mergeReferences(d, RecordKind::Company));
            for (const CompanyId other : others)
                CARNET_TRY(mergeInto(d, RecordKind::Company, references, kept.id.value, other.value));
            return {};
        });
}

Result<Contact> proposedContact(Database &db, const std::vector<ContactId> &ids)
{
    return proposed(ContactTable(db), ids);
}

Result<Company> proposedCompany(Database &db, const std::vector<CompanyId> &ids)
{
    return proposed(CompanyTable(db), ids);
}

} // namespace carnet
