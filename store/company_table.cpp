// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/company_table.h"

#include "core/search_text.h"
#include "store/provenance_columns.h"
#include "store/record_parts_table.h"
#include "store/sql/company.h"

namespace carnet {

namespace {

namespace q = sql::company;

Statement &bindFields(Statement &st, const Company &c)
{
    st.bind(c.name)
        .bind(c.siren)
        .bind(c.siret)
        .bind(c.vatNumber)
        .bind(c.naf)
        .bind(static_cast<int>(c.relation))
        .bind(c.note);
    return bindProvenance(st, c.provenance).bind(joinToCheck(c.toCheck));
}

} // namespace

Result<CompanyId> CompanyTable::insert(const Company &company, const Clock &clock)
{
    CARNET_TRY_ASSIGN(Statement st, m_db.statement(q::insert));
    st.bind(company.uid.isNull() ? Uid::make(clock) : company.uid);
    CARNET_TRY(bindFields(st, company).run());
    const CompanyId id{m_db.lastInsertId()};
    CARNET_TRY(RecordPartsTable(m_db, RecordKind::Company).setAll(company, id.value));
    return id;
}

Result<void> CompanyTable::update(const Company &company)
{
    {
        CARNET_TRY_ASSIGN(Statement st, m_db.statement(q::update));
        CARNET_TRY(bindFields(st, company).bind(company.id).run());
    }
    if (m_db.changes() == 0)
        return fail(ErrorCode::NotFound);
    return RecordPartsTable(m_db, RecordKind::Company).setAll(company, company.id.value);
}

Result<Company> CompanyTable::byId(CompanyId id)
{
    Company c;
    {
        CARNET_TRY_ASSIGN(Statement st, m_db.statement(q::byId));
        CARNET_TRY_ASSIGN(const bool row, st.bind(id.value).step());
        if (!row)
            return fail(ErrorCode::NotFound);
        c.id = st.id<CompanyId>(0);
        c.uid = st.uid(1);
        c.name = st.text(2);
        c.siren = st.text(3);
        c.siret = st.text(4);
        c.vatNumber = st.text(5);
        c.naf = st.text(6);
        c.relation = static_cast<Relation>(st.integer(7));
        c.note = st.text(8);
        c.provenance = readProvenance(st, 9);
        c.toCheck = splitToCheck(st.text(20));
    }
    CARNET_TRY(RecordPartsTable(m_db, RecordKind::Company).readInto(c, id.value));
    return c;
}

Result<CompanyId> CompanyTable::idByUid(const Uid &uid)
{
    CARNET_TRY_ASSIGN(Statement st, m_db.statement(q::idByUid));
    CARNET_TRY_ASSIGN(const bool row, st.bind(uid).step());
    if (!row)
        return fail(ErrorCode::NotFound);
    return st.id<CompanyId>(0);
}

Result<CompanyId> CompanyTable::idByName(const QString &name)
{
    CARNET_TRY_ASSIGN(Statement st, m_db.statement(q::idByNameKey));
    CARNET_TRY_ASSIGN(const bool row, st.bind(foldText(name.trimmed())).step());
    if (!row)
        return fail(ErrorCode::NotFound);
    return st.id<CompanyId>(0);
}

Result<CompanyId> CompanyTable::findOrCreate(const QString &name, const Clock &clock)
{
    const Result<CompanyId> known = idByName(name);
    if (known || known.error().code != ErrorCode::NotFound)
        return known;
    Company company;
    company.name = name;
    return insert(company, clock);
}

Result<QList<ContactId>> CompanyTable::contacts(CompanyId id)
{
    CARNET_TRY_ASSIGN(Statement st, m_db.statement(q::contactIds));
    st.bind(id);
    QList<ContactId> contacts;
    for (;;) {
        CARNET_TRY_ASSIGN(const bool row, st.step());
        if (!row)
            return contacts;
        contacts.append(st.id<ContactId>(0));
    }
}

Result<qint64> CompanyTable::count()
{
    return m_db.number(q::count);
}

} // namespace carnet
