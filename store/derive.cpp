// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/derive.h"

#include "core/search_text.h"
#include "store/setting_table.h"
#include "store/sql/derive.h"
#include "store/sql_kind.h"

#include <unicode/uvernum.h>

#include <algorithm>

namespace carnet {

namespace {

namespace q = sql::derive;

/// Raise it when what is derived changes: every file is then derived again at its next opening.
constexpr int kRules = 2;

/// Runs `sql`, whose first column is a record id in ascending order, and hands each row to the document of that id.
Result<void> eachRow(Database &db, std::string_view sqlText, std::vector<SearchDoc> &docs,
                     const std::function<void(SearchDoc &, const Statement &)> &add)
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

/// What contacts and companies have alike for their list rows: relation, last contact, to check from column
/// `first` on.
void readShared(SearchDoc &doc, const Statement &st, int uid, int first)
{
    doc.uid = st.uid(uid);
    doc.relation = static_cast<Relation>(st.integer(first));
    doc.lastContactOn = st.date(first + 1);
    doc.toCheck = st.text(first + 2);
}

/// One row of each derived table; statements prepared once for many records.
class DerivedRows {
public:
    static Result<DerivedRows> prepare(Database &db, RecordKind kind)
    {
        const bool isContact = kind == RecordKind::Contact;
        CARNET_TRY_ASSIGN(Statement addDoc, db.statement(q::addDoc));
        CARNET_TRY_ASSIGN(Statement removeDoc, db.statement(q::removeDoc));
        CARNET_TRY_ASSIGN(Statement writeKey,
                          db.statement(isContact ? q::writeContactKey : q::writeCompanyKey));
        CARNET_TRY_ASSIGN(Statement removeKey,
                          db.statement(isContact ? q::removeContactKey : q::removeCompanyKey));
        CARNET_TRY_ASSIGN(Statement keyOf, db.statement(sqlForKind(q::keyOf, kind)));
        CARNET_TRY_ASSIGN(Statement writeRow,
                          db.statement(isContact ? q::writeContactRow : q::writeCompanyRow));
        CARNET_TRY_ASSIGN(Statement removeRow,
                          db.statement(isContact ? q::removeContactRow : q::removeCompanyRow));
        return DerivedRows(kind,
                           {std::move(addDoc), std::move(removeDoc), std::move(writeKey),
                            std::move(removeKey), std::move(keyOf), std::move(writeRow),
                            std::move(removeRow)});
    }

    Result<void> write(const SearchDoc &doc)
    {
        m_sql.addDoc.bind(searchRowId(m_kind, doc.id));
        for (const QString *text : {&doc.name, &doc.org, &doc.points, &doc.town, &doc.note})
            m_sql.addDoc.bind(foldText(*text));
        CARNET_TRY(m_sql.addDoc.run());
        const QByteArray key = sortKey(doc.listedAs());
        CARNET_TRY(noteMove(doc.id, key));
        m_sql.writeKey.bind(doc.id).bind(key);
        if (m_kind == RecordKind::Company)
            m_sql.writeKey.bind(foldText(doc.name));
        CARNET_TRY(m_sql.writeKey.run());
        return writeRow(doc);
    }

    Result<void> writeRow(const SearchDoc &doc)
    {
        Statement &row = m_sql.writeRow;
        row.bind(doc.id)
            .bind(doc.uid)
            .bind(doc.name)
            .bind(doc.listedTown)
            .bind(doc.listedPhone)
            .bind(doc.listedEmail);
        row.bind(static_cast<int>(doc.relation)).bind(doc.lastContactOn).bind(doc.toCheck);
        if (m_kind == RecordKind::Contact)
            row.bind(doc.job).bind(doc.org).bind(doc.company);
        return row.run();
    }

    Result<void> removeFromSearch(qint64 id) { return m_sql.removeDoc.bind(searchRowId(m_kind, id)).run(); }
    Result<void> removeFromLists(qint64 id)
    {
        m_isOrderChanged = true;
        return m_sql.removeKey.bind(id).run();
    }
    Result<void> removeRow(qint64 id) { return m_sql.removeRow.bind(id).run(); }

    /// Some record came into the alphabetical order, left it or moved in it.
    [[nodiscard]] bool isOrderChanged() const { return m_isOrderChanged; }
    /// For a caller who knows that it is so: nothing is then looked up.
    void setOrderChanged() { m_isOrderChanged = true; }

private:
    Result<void> noteMove(qint64 id, const QByteArray &key)
    {
        if (m_isOrderChanged)
            return {};
        CARNET_TRY_ASSIGN(const bool isListed, m_sql.keyOf.bind(id).step());
        m_isOrderChanged = !isListed || m_sql.keyOf.blobView(0) != key;
        m_sql.keyOf.reset();
        return {};
    }

    struct Statements {
        Statement addDoc;
        Statement removeDoc;
        Statement writeKey;
        Statement removeKey;
        Statement keyOf;
        Statement writeRow;
        Statement removeRow;
    };
    DerivedRows(RecordKind kind, Statements &&sql) : m_kind(kind), m_sql(std::move(sql)) { }

    RecordKind m_kind;
    Statements m_sql;
    bool m_isOrderChanged = false;
};

} // namespace

Result<void> Derive::added(RecordKind kind, const std::vector<SearchDoc> &docs)
{
    if (docs.empty())
        return {};
    CARNET_TRY_ASSIGN(DerivedRows rows, DerivedRows::prepare(m_db, kind));
    rows.setOrderChanged();
    for (const SearchDoc &doc : docs)
        CARNET_TRY(doc.isTrashed ? rows.writeRow(doc) : rows.write(doc));
    CARNET_TRY(count(SettingTable::nameOrder(kind)));
    return count(SettingTable::kIndexWrites);
}

Result<void> Derive::count(const char *setting)
{
    CARNET_TRY_ASSIGN(Statement count, m_db.statement(q::count));
    return count.bindUtf8(setting).run();
}

Result<void> Derive::fillScratch(const std::vector<qint64> &ids)
{
    for (const std::string_view sql : {q::createScratchId, q::clearScratchId}) {
        CARNET_TRY_ASSIGN(Statement st, m_db.statement(sql));
        CARNET_TRY(st.run());
    }
    CARNET_TRY_ASSIGN(Statement add, m_db.statement(q::addScratchId));
    for (const qint64 id : ids)
        CARNET_TRY(add.bind(id).run());
    return {};
}

Result<std::vector<SearchDoc>> Derive::readContacts()
{
    std::vector<SearchDoc> docs;
    CARNET_TRY_ASSIGN(Statement st, m_db.statement(q::contacts));
    for (;;) {
        CARNET_TRY_ASSIGN(const bool row, st.step());
        if (!row)
            break;
        SearchDoc doc = personDoc(st.int64(0), st.text(1), st.text(2), st.text(5));
        doc.job = st.text(3);
        doc.addNote(doc.job);
        doc.addNote(st.text(4));
        doc.isTrashed = st.int64(6) != 0;
        doc.company = st.id<CompanyId>(8);
        readShared(doc, st, 7, 9);
        docs.push_back(std::move(doc));
    }
    CARNET_TRY(eachRow(m_db, q::contactPoints, docs, addPoint));
    CARNET_TRY(eachRow(m_db, q::contactTowns, docs, addTown));
    CARNET_TRY(eachRow(m_db, q::contactCustom, docs, addCustom));
    return docs;
}

Result<std::vector<SearchDoc>> Derive::readCompanies()
{
    std::vector<SearchDoc> docs;
    CARNET_TRY_ASSIGN(Statement st, m_db.statement(q::companies));
    for (;;) {
        CARNET_TRY_ASSIGN(const bool row, st.step());
        if (!row)
            break;
        SearchDoc doc = companyDoc(st.int64(0), st.text(1), st.text(2), st.text(3), st.text(4));
        doc.addNote(st.text(5));
        doc.isTrashed = st.int64(6) != 0;
        readShared(doc, st, 7, 8);
        docs.push_back(std::move(doc));
    }
    CARNET_TRY(eachRow(m_db, q::companyPoints, docs, addPoint));
    CARNET_TRY(eachRow(m_db, q::companyTowns, docs, addTown));
    CARNET_TRY(eachRow(m_db, q::companyCustom, docs, addCustom));
    return docs;
}

Result<void> Derive::records(RecordKind kind, std::vector<qint64> ids)
{
    if (ids.empty())
        return {};
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    CARNET_TRY(fillScratch(ids));
    CARNET_TRY_ASSIGN(const std::vector<SearchDoc> docs,
                      kind == RecordKind::Contact ? readContacts() : readCompanies());
    CARNET_TRY_ASSIGN(DerivedRows rows, DerivedRows::prepare(m_db, kind));
    auto doc = docs.cbegin();
    for (const qint64 id : ids) {
        CARNET_TRY(rows.removeFromSearch(id));
        const bool isThere = doc != docs.cend() && doc->id == id;
        if (isThere && !doc->isTrashed) {
            CARNET_TRY(rows.write(*doc++));
            continue;
        }
        CARNET_TRY(rows.removeFromLists(id));
        CARNET_TRY(isThere ? rows.writeRow(*doc++) : rows.removeRow(id));
    }
    if (rows.isOrderChanged())
        CARNET_TRY(count(SettingTable::nameOrder(kind)));
    return count(SettingTable::kIndexWrites);
}

Result<void> Derive::shown(RecordKind kind, const std::vector<qint64> &ids)
{
    if (ids.empty())
        return {};
    CARNET_TRY(fillScratch(ids));
    CARNET_TRY_ASSIGN(Statement rows,
                      m_db.statement(kind == RecordKind::Contact ? q::showContactRows : q::showCompanyRows));
    return rows.run();
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

Result<void> Derive::clear()
{
    for (const std::string_view sql : {q::clearIndex, q::clearContactKeys, q::clearCompanyKeys,
                                       q::clearContactRows, q::clearCompanyRows}) {
        CARNET_TRY_ASSIGN(Statement st, m_db.statement(sql));
        CARNET_TRY(st.run());
    }
    for (const RecordKind kind : {RecordKind::Contact, RecordKind::Company})
        CARNET_TRY(count(SettingTable::nameOrder(kind)));
    return {};
}

Result<void> Derive::everything(const std::function<bool(qint64, qint64)> &progress)
{
    CARNET_TRY_ASSIGN(const qint64 total,
                      m_db.number("SELECT (SELECT count(*) FROM contact) + (SELECT count(*) FROM company)"));
    qint64 done = 0;
    for (const int kind : {0, 1}) {
        qint64 last = 0;
        for (;;) {
            std::vector<qint64> ids;
            {
                CARNET_TRY_ASSIGN(Statement next,
                                  m_db.statement(kind == 0 ? q::contactIdsAfter : q::companyIdsAfter));
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
            const auto count = static_cast<qint64>(ids.size());
            CARNET_TRY(records(kind == 0 ? RecordKind::Contact : RecordKind::Company, std::move(ids)));
            done += count;
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
