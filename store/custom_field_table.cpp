// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/custom_field_table.h"

#include "core/search_text.h"
#include "store/sql/custom_field.h"

namespace carnet {

namespace {
namespace q = sql::custom_field;
}

Result<QList<CustomField>> CustomFieldTable::all(RecordKind owner)
{
    CARNET_TRY_ASSIGN(Statement st, m_db.statement(q::all));
    st.bind(static_cast<int>(owner));
    QList<CustomField> fields;
    for (;;) {
        CARNET_TRY_ASSIGN(const bool row, st.step());
        if (!row)
            return fields;
        fields.append({st.id<CustomFieldId>(0), st.uid(1), owner, st.text(2),
                       static_cast<CustomFieldType>(st.integer(3)),
                       st.text(4).split(u'\n', Qt::SkipEmptyParts), st.text(5)});
    }
}

Result<CustomFieldId> CustomFieldTable::insert(const CustomField &field, const Clock &clock)
{
    CARNET_TRY_ASSIGN(const QList<CustomField> known, all(field.owner));
    for (const CustomField &other : known) {
        if (foldText(other.name) == foldText(field.name))
            return fail(ErrorCode::AlreadyExists, {}, {field.name});
    }
    CARNET_TRY_ASSIGN(Statement st, m_db.statement(q::insert));
    st.bind(field.uid.isNull() ? Uid::make(clock) : field.uid)
        .bind(static_cast<int>(field.owner))
        .bind(field.name);
    CARNET_TRY(
        st.bind(static_cast<int>(field.type)).bind(field.choices.join(u'\n')).bind(field.purpose).run());
    return CustomFieldId{m_db.lastInsertId()};
}

Result<void> CustomFieldTable::update(const CustomField &field)
{
    CARNET_TRY_ASSIGN(Statement st, m_db.statement(q::update));
    CARNET_TRY(st.bind(field.name)
                   .bind(static_cast<int>(field.type))
                   .bind(field.choices.join(u'\n'))
                   .bind(field.purpose)
                   .bind(field.id)
                   .run());
    return m_db.changes() > 0 ? Result<void>{} : fail(ErrorCode::NotFound);
}

Result<void> CustomFieldTable::remove(CustomFieldId id)
{
    for (const std::string_view sqlText : {q::removeContactValues, q::removeCompanyValues, q::remove}) {
        CARNET_TRY_ASSIGN(Statement st, m_db.statement(sqlText));
        CARNET_TRY(st.bind(id).run());
    }
    return m_db.changes() > 0 ? Result<void>{} : fail(ErrorCode::NotFound);
}

} // namespace carnet
