// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/derive.h"

#include "core/search_text.h"
#include "store/sql/derive.h"

#include <unicode/uvernum.h>

namespace carnet {

namespace {

namespace q = sql::derive;

/// Raise it when what is derived changes: every file is then derived again at its next opening.
constexpr int kRules = 1;

/// Runs `sql`, whose first column is a record id in ascending order, and hands each row to the document of that id.
Result<void> eachRow(Database &db, std::string_view sqlText, std::vector<SearchDoc> &docs, const std::function<void(SearchDoc &, const Statement &)> &add)
{
    CARNET_TRY_ASSIGN(Statement st, db.statement(sqlText));
    size_t at = 0;
    for (;;) {
        CARNET_TRY_ASSIGN(const bool row, st.step());
        if (!row)
            return {};
        while (at < docs.size() && docs[at].id < st.int64(0))
            ++at;
        if (at < docs.size() && docs[at].id == st.int64(0))
            add(docs[at], st);
    }
}

void addPoint(SearchDoc &doc, const Statement &st)
{
    doc.addPoint(static_cast<PointKind>(st.integer(1)), st.text(2), st.text(3));
}

void addTown(SearchDoc &doc, const Statement &st)
{
    doc.addTown(st.text(1), st.text(2), st.text(3));
}

void addCustom(SearchDoc &doc, const Statement &st)
{
    doc.addNote(st.text(1));
}

Result<void> writeScratch(Database &db, const std::vector<SearchDoc> &docs, RecordKind kind)
{
    CARNET_TRY_ASSIGN(Statement doc, db.statement(q::addScratchDoc));
    CARNET_TRY_ASSIGN(Statement key, db.statement(q::addScratchKey));
    for (const SearchDoc &d : docs) {
        doc.bind(searchRowId(kind, d.id));
        for (const QString &text : {d.name, d.org, d.points, d.town, d.note})
            doc.bind(foldText(text));
        CARNET_TRY(doc.run());
        CARNET_TRY(key.bind(d.id).bind(sortKey(d.listedAs())).bind(kind == RecordKind::Company ? foldText(d.name) : QString()).run());
    }
    return {};
}

} // namespace

Result<void> Derive::added(RecordKind kind, const std::vector<SearchDoc> &docs)
{
    if (docs.empty())
        return {};
    const bool isContact = kind == RecordKind::Contact;
    CARNET_TRY(prepareScratch({}));
    CARNET_TRY(writeScratch(m_db, docs, kind));
    CARNET_TRY_ASSIGN(Statement write, m_db.statement(q::addDocs));
    CARNET_TRY(write.run());
    CARNET_TRY_ASSIGN(Statement count, m_db.statement(q::countIndexWrite));
    CARNET_TRY(count.run());
    CARNET_TRY_ASSIGN(Statement keys, m_db.statement(isContact ? q::addContactKeys : q::addCompanyKeys));
    return keys.bind(m_nowMs).run();
}

Result<void> Derive::prepareScratch(const std::vector<qint64> &ids)
{
    for (const std::string_view create : {q::createScratchId, q::createScratchDoc, q::createScratchKey}) {
        CARNET_TRY_ASSIGN(Statement st, m_db.statement(create));
        CARNET_TRY(st.run());
    }
    for (const std::string_view clear : {q::clearScratchId, q::clearScratchDoc, q::clearScratchKey}) {
        CARNET_TRY_ASSIGN(Statement st, m_db.statement(clear));
        CARNET_TRY(st.run());
    }
    CARNET_TRY_ASSIGN(Statement add, m_db.statement(q::addScratchId));
    for (const qint64 id : ids)
        CARNET_TRY(add.bind(id).run());
    return {};
}

Result<void> Derive::readContacts()
{
    std::vector<SearchDoc> docs;
    CARNET_TRY_ASSIGN(Statement st, m_db.statement(q::contacts));
    for (;;) {
        CARNET_TRY_ASSIGN(const bool row, st.step());
        if (!row)
            break;
        SearchDoc doc = personDoc(st.int64(0), st.text(1), st.text(2), st.text(5));
        doc.addNote(st.text(3));
        doc.addNote(st.text(4));
        docs.push_back(std::move(doc));
    }
    CARNET_TRY(eachRow(m_db, q::contactPoints, docs, addPoint));
    CARNET_TRY(eachRow(m_db, q::contactTowns, docs, addTown));
    CARNET_TRY(eachRow(m_db, q::contactCustom, docs, addCustom));
    return writeScratch(m_db, docs, RecordKind::Contact);
}

Result<void> Derive::readCompanies()
{
    std::vector<SearchDoc> docs;
    CARNET_TRY_ASSIGN(Statement st, m_db.statement(q::companies));
    for (;;) {
        CARNET_TRY_ASSIGN(const bool row, st.step());
        if (!row)
            break;
        SearchDoc doc = companyDoc(st.int64(0), st.text(1), st.text(2), st.text(3), st.text(4));
        doc.addNote(st.text(5));
        docs.push_back(std::move(doc));
    }
    CARNET_TRY(eachRow(m_db, q::companyPoints, docs, addPoint));
    CARNET_TRY(eachRow(m_db, q::companyTowns, docs, addTown));
    CARNET_TRY(eachRow(m_db, q::companyCustom, docs, addCustom));
    return writeScratch(m_db, docs, RecordKind::Company);
}

Result<void> Derive::writeDocuments(int kind)
{
    qint64 changed = 0;
    CARNET_TRY_ASSIGN(Statement remove, m_db.statement(q::removeDocs));
    CARNET_TRY(remove.bind(kind).run());
    changed += m_db.changes();
    CARNET_TRY_ASSIGN(Statement write, m_db.statement(q::writeDocs));
    CARNET_TRY(write.run());
    changed += m_db.changes();
    if (changed == 0)
        return {};
    CARNET_TRY_ASSIGN(Statement count, m_db.statement(q::countIndexWrite));
    return count.run();
}

Result<void> Derive::writeKeys(int kind)
{
    const bool isContact = kind == 0;
    CARNET_TRY_ASSIGN(Statement remove, m_db.statement(isContact ? q::removeContactKeys : q::removeCompanyKeys));
    CARNET_TRY(remove.run());
    CARNET_TRY_ASSIGN(Statement write, m_db.statement(isContact ? q::writeContactKeys : q::writeCompanyKeys));
    return write.bind(m_nowMs).run();
}

Result<void> Derive::records(const std::vector<qint64> &contacts, const std::vector<qint64> &companies)
{
    for (const int kind : {0, 1}) {
        const std::vector<qint64> &ids = kind == 0 ? contacts : companies;
        if (ids.empty())
            continue;
        CARNET_TRY(prepareScratch(ids));
        CARNET_TRY(kind == 0 ? readContacts() : readCompanies());
        CARNET_TRY(writeDocuments(kind));
        CARNET_TRY(writeKeys(kind));
    }
    return {};
}

Result<void> Derive::touch(const std::vector<qint64> &contacts, const std::vector<qint64> &companies)
{
    for (const int kind : {0, 1}) {
        const std::vector<qint64> &ids = kind == 0 ? contacts : companies;
        if (ids.empty())
            continue;
        CARNET_TRY(prepareScratch(ids));
        CARNET_TRY_ASSIGN(Statement st, m_db.statement(kind == 0 ? q::touchContactKeys : q::touchCompanyKeys));
        CARNET_TRY(st.bind(m_nowMs).run());
    }
    return {};
}

Result<std::vector<qint64>> Derive::contactsOf(const std::vector<qint64> &companies)
{
    std::vector<qint64> contacts;
    CARNET_TRY_ASSIGN(Statement st, m_db.statement(q::contactsOfCompany));
    for (const qint64 company : companies) {
        st.bind(company);
        for (;;) {
            CARNET_TRY_ASSIGN(const bool row, st.step());
            if (!row)
                break;
            contacts.push_back(st.int64(0));
        }
        st.reset();
    }
    return contacts;
}

Result<void> Derive::everything(const std::function<bool(qint64, qint64)> &progress)
{
    CARNET_TRY_ASSIGN(const qint64 total, m_db.number("SELECT (SELECT count(*) FROM contact) + (SELECT count(*) FROM company)"));
    qint64 done = 0;
    for (const int kind : {0, 1}) {
        qint64 last = 0;
        for (;;) {
            std::vector<qint64> ids;
            {
                CARNET_TRY_ASSIGN(Statement next, m_db.statement(kind == 0 ? q::contactIdsAfter : q::companyIdsAfter));
                next.bind(last);
                for (;;) {
                    CARNET_TRY_ASSIGN(const bool row, next.step());
                    if (!row)
                        break;
                    ids.push_back(next.int64(0));
                }
            }
            if (ids.empty())
                break;
            last = ids.back();
            CARNET_TRY(kind == 0 ? records(ids, {}) : records({}, ids));
            done += static_cast<qint64>(ids.size());
            if (progress && !progress(done, total))
                return fail(ErrorCode::Cancelled);
        }
    }
    return {};
}

QString derivedVersion()
{
    return QStringLiteral("icu %1, rules %2").arg(QLatin1String(U_ICU_VERSION)).arg(kRules);
}

} // namespace carnet
