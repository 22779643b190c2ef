// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/contact_table.h"

#include "store/company_table.h"
#include "store/provenance_columns.h"
#include "store/record_parts_table.h"
#include "store/sql/contact.h"

namespace carnet {

namespace {

namespace q = sql::contact;

Statement &bindFields(Statement &st, const Contact &c, CompanyId company)
{
    st.bind(c.civility)
        .bind(c.firstName)
        .bind(c.familyName)
        .bind(c.job)
        .bind(c.department)
        .bind(company)
        .bind(c.birthday);
    st.bind(static_cast<int>(c.relation)).bind(static_cast<int>(c.nature)).bind(c.note);
    return bindProvenance(st, c.provenance).bind(joinToCheck(c.toCheck));
}

} // namespace

Result<CompanyId> ContactTable::companyFor(const Contact &contact, const Clock &clock)
{
    if (contact.companyId.isValid() || contact.companyName.trimmed().isEmpty())
        return contact.companyId;
    return CompanyTable(m_db).findOrCreate(contact.companyName.trimmed(), clock);
}

Result<ContactId> ContactTable::insert(const Contact &contact, const Clock &clock)
{
    CARNET_TRY_ASSIGN(const CompanyId company, companyFor(contact, clock));
    CARNET_TRY_ASSIGN(Statement st, m_db.statement(q::insert));
    st.bind(contact.uid.isNull() ? Uid::make(clock) : contact.uid);
    CARNET_TRY(bindFields(st, contact, company).run());
    const ContactId id{m_db.lastInsertId()};
    CARNET_TRY(RecordPartsTable(m_db, RecordKind::Contact).setAll(contact, id.value));
    return id;
}

Result<void> ContactTable::update(const Contact &contact, const Clock &clock)
{
    CARNET_TRY_ASSIGN(const CompanyId company, companyFor(contact, clock));
    {
        CARNET_TRY_ASSIGN(Statement st, m_db.statement(q::update));
        CARNET_TRY(bindFields(st, contact, company).bind(contact.id).run());
    }
    if (m_db.changes() == 0)
        return fail(ErrorCode::NotFound);
    return RecordPartsTable(m_db, RecordKind::Contact).setAll(contact, contact.id.value);
}

Result<Contact> ContactTable::byId(ContactId id)
{
    Contact c;
    {
        CARNET_TRY_ASSIGN(Statement st, m_db.statement(q::byId));
        CARNET_TRY_ASSIGN(const bool row, st.bind(id.value).step());
        if (!row)
            return fail(ErrorCode::NotFound);
        c.id = st.id<ContactId>(0);
        c.uid = st.uid(1);
        c.civility = st.text(2);
        c.firstName = st.text(3);
        c.familyName = st.text(4);
        c.job = st.text(5);
        c.department = st.text(6);
        c.companyId = st.id<CompanyId>(7);
        c.birthday = st.text(8);
        c.relation = static_cast<Relation>(st.integer(9));
        c.nature = static_cast<Nature>(st.integer(10));
        c.note = st.text(11);
        c.provenance = readProvenance(st, 12);
        c.toCheck = splitToCheck(st.text(23));
        c.companyName = st.text(24);
    }
    CARNET_TRY(RecordPartsTable(m_db, RecordKind::Contact).readInto(c, id.value));
    return c;
}

Result<ContactId> ContactTable::idByUid(const Uid &uid)
{
    CARNET_TRY_ASSIGN(Statement st, m_db.statement(q::idByUid));
    CARNET_TRY_ASSIGN(const bool row, st.bind(uid).step());
    if (!row)
        return fail(ErrorCode::NotFound);
    return st.id<ContactId>(0);
}

Result<qint64> ContactTable::count()
{
    return m_db.number(q::count);
}

} // namespace carnet
