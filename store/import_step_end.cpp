// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/import_step.h"
#include "store/sql/import.h"

// What an import step does once the source has no more rows.

namespace carnet {

namespace {
namespace q = sql::import;
}

Result<void> ImportStep::linkLateCompanies()
{
    for (const LateLink &link : m_late) {
        const qint64 company = m_matcher.companyByExternalId(link.ref, m_externalSource);
        if (company == 0)
            continue;
        CARNET_TRY(store(RecordKind::Contact, link.contact, [&]() -> Result<void> {
            CARNET_TRY_ASSIGN(Statement st, m_db.statement(q::linkCompany));
            return st.bind(company).bind(link.contact).run();
        }));
        m_contacts.push_back(link.contact);
    }
    return {};
}

Result<void> ImportStep::listGone()
{
    if (m_externalSource.isEmpty())
        return {};
    for (const RecordKind kind : {RecordKind::Contact, RecordKind::Company}) {
        const bool isContact = kind == RecordKind::Contact;
        CARNET_TRY_ASSIGN(Statement st,
                          m_db.statement(isContact ? q::externalContacts : q::externalCompanies));
        st.bind(m_externalSource);
        for (;;) {
            CARNET_TRY_ASSIGN(const bool row, st.step());
            if (!row)
                break;
            const qint64 id = st.int64(0);
            if (isOfThisRun(kind, id) || m_matcher.hasMet(kind, id))
                continue;
            ++m_report.gone;
            if (m_report.goneRecords.size() < ImportReport::kListed)
                m_report.goneRecords.append({kind, id, st.text(1)});
        }
    }
    return {};
}

} // namespace carnet
