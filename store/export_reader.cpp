// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/export_reader.h"

#include "store/custom_field_table.h"
#include "store/sql/export_run.h"

#include <algorithm>

namespace carnet {

namespace {
namespace q = sql::export_run;
}

Result<RecordNames> recordNames(Database &db)
{
    RecordNames names;
    {
        CARNET_TRY_ASSIGN(Statement st, db.statement(q::members));
        for (;;) {
            CARNET_TRY_ASSIGN(const bool row, st.step());
            if (!row)
                break;
            names.members.insert(st.int64(0), st.text(1));
        }
    }
    for (const RecordKind kind : {RecordKind::Contact, RecordKind::Company}) {
        CARNET_TRY_ASSIGN(const QList<CustomField> fields, CustomFieldTable(db).all(kind));
        for (const CustomField &field : fields)
            names.customFields.insert(field.id.value, field.name);
    }
    return names;
}

Result<QList<ConsentEvent>> consentEvents(Database &db, ContactId id)
{
    CARNET_TRY_ASSIGN(Statement st, db.statement(q::consents));
    st.bind(id);
    QList<ConsentEvent> events;
    for (;;) {
        CARNET_TRY_ASSIGN(const bool row, st.step());
        if (!row)
            return events;
        events.append({static_cast<Channel>(st.integer(0)), static_cast<ConsentKind>(st.integer(1)),
                       st.date(2), st.text(3), st.text(4)});
    }
}

Result<ExportLists> exportLists(Database &db, RecordKind kind)
{
    ExportLists lists;
    CARNET_TRY_ASSIGN(lists.names, recordNames(db));
    {
        CARNET_TRY_ASSIGN(Statement st, db.statement(q::tags));
        for (;;) {
            CARNET_TRY_ASSIGN(const bool row, st.step());
            if (!row)
                break;
            lists.tagPlaces.insert(st.int64(0), static_cast<int>(lists.tags.size()));
            lists.tags.append(st.text(1));
        }
    }
    if (kind == RecordKind::Company)
        return lists;
    CARNET_TRY_ASSIGN(Statement st, db.statement(q::companyNames));
    for (;;) {
        CARNET_TRY_ASSIGN(const bool row, st.step());
        if (!row)
            return lists;
        lists.companies.push_back({st.int64(0), st.uid(1), lists.texts.keep(st.utf8(2))});
    }
}

const ExportLists::Company *ExportLists::company(qint64 id) const
{
    const auto found = std::lower_bound(companies.begin(), companies.end(), id,
                                        [](const Company &c, qint64 wanted) { return c.id < wanted; });
    return found == companies.end() || found->id != id ? nullptr : &*found;
}

} // namespace carnet
