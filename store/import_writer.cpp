// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/import_writer.h"

#include "core/search_text.h"
#include "store/custom_field_table.h"
#include "store/derive.h"
#include "store/document_table.h"
#include "store/journal.h"
#include "store/provenance_columns.h"
#include "store/sql/company.h"
#include "store/sql/contact.h"
#include "store/sql/import.h"
#include "store/tag_table.h"
#include "store/undo_log.h"

#include <sodium.h>

#include <QMap>

#include <algorithm>

namespace carnet {

namespace {
namespace q = sql::import;

constexpr size_t kDocsAhead = 10'000; ///< those of a chunk (import_run.cpp)
} // namespace

Result<std::unique_ptr<ImportWriter>> ImportWriter::begin(Database &db, const Clock &clock)
{
    if (db.hasOpenDoor() || db.inTransaction())
        return fail(ErrorCode::Internal, QStringLiteral("an import inside a command"));
    CARNET_TRY(db.checkSameFile());
    std::unique_ptr<ImportWriter> writer(new ImportWriter(db, Clock::fixed(clock.nowMs(), clock.zone())));
    CARNET_TRY(db.execute("BEGIN IMMEDIATE"));
    writer->m_isOpen = true;
    CARNET_TRY_ASSIGN(ChangeSession session, ChangeSession::open(db, ChangeSession::Start::Paused));
    writer->m_session.emplace(std::move(session));
    CARNET_TRY_ASSIGN(writer->m_lastFieldBefore, db.number("SELECT coalesce(max(id), 0) FROM custom_field"));
    return writer;
}

ImportWriter::~ImportWriter()
{
    (void)rollBack(); // whoever left without a commit has told why
}

Result<void> ImportWriter::rollBack()
{
    m_session.reset();
    if (!m_isOpen)
        return {};
    m_isOpen = false;
    return m_db.inTransaction() ? m_db.execute("ROLLBACK") : Result<void>{};
}

/// From a pool: one system call for each number would cost more than the row.
QVarLengthArray<int, 16> ImportWriter::partNumbers(qsizetype count)
{
    QVarLengthArray<int, 16> numbers;
    while (numbers.size() < count) {
        if (m_nextRandom == m_random.size()) {
            randombytes_buf(m_random.data(), sizeof m_random);
            m_nextRandom = 0;
        }
        const int n = static_cast<int>(m_random[m_nextRandom++] & 0x7fffffffU);
        if (n != 0 && !numbers.contains(n))
            numbers.append(n);
    }
    std::sort(numbers.begin(), numbers.end());
    return numbers;
}

Result<ContactId> ImportWriter::insert(const Contact &c, const QString &company)
{
    const Uid uid = c.uid.isNull() ? Uid::make(m_clock) : c.uid;
    {
        CARNET_TRY_ASSIGN(Statement st, m_db.statement(sql::contact::insert));
        st.bind(uid);
        st.bind(c.civility)
            .bind(c.firstName)
            .bind(c.familyName)
            .bind(c.job)
            .bind(c.department)
            .bind(c.companyId)
            .bind(c.birthday);
        st.bind(static_cast<int>(c.relation)).bind(static_cast<int>(c.nature)).bind(c.note);
        CARNET_TRY(bindProvenance(st, c.provenance).bind(joinToCheck(c.toCheck)).run());
    }
    SearchDoc doc = personDoc(m_db.lastInsertId(), c.firstName, c.familyName, company);
    doc.job = c.job;
    doc.company = c.companyId;
    doc.addNote(c.job);
    doc.addNote(c.note);
    doc.uid = uid;
    CARNET_TRY(insertParts(RecordKind::Contact, c, doc));
    return ContactId{doc.id};
}

Result<CompanyId> ImportWriter::insert(const Company &c)
{
    const Uid uid = c.uid.isNull() ? Uid::make(m_clock) : c.uid;
    {
        CARNET_TRY_ASSIGN(Statement st, m_db.statement(sql::company::insert));
        st.bind(uid);
        st.bind(c.name)
            .bind(c.siren)
            .bind(c.siret)
            .bind(c.vatNumber)
            .bind(c.naf)
            .bind(static_cast<int>(c.relation))
            .bind(c.note);
        CARNET_TRY(bindProvenance(st, c.provenance).bind(joinToCheck(c.toCheck)).run());
    }
    SearchDoc doc = companyDoc(m_db.lastInsertId(), c.name, c.siren, c.siret, c.vatNumber);
    doc.addNote(c.note);
    doc.uid = uid;
    CARNET_TRY(insertParts(RecordKind::Company, c, doc));
    return CompanyId{doc.id};
}

template <typename Record>
Result<void> ImportWriter::insertParts(RecordKind kind, const Record &record, SearchDoc &doc)
{
    const bool isContact = kind == RecordKind::Contact;
    const qint64 id = doc.id;
    doc.relation = record.relation;
    doc.lastContactOn = record.provenance.lastContactOn;
    doc.toCheck = joinToCheck(record.toCheck);
    doc.isTrashed = record.state.trashed;
    CARNET_TRY(insertPoints(kind, record.points, doc));
    CARNET_TRY(insertAddresses(kind, record.addresses, doc));
    for (const QString &name : record.tags) {
        CARNET_TRY_ASSIGN(const TagId tagId, tag(name));
        CARNET_TRY_ASSIGN(Statement st,
                          m_db.statement(isContact ? q::insertContactTag : q::insertCompanyTag));
        CARNET_TRY(st.bind(id).bind(tagId).run());
    }
    QMap<qint64, QString> values; // in the order of derive.sql; the last of two columns of one field
    for (const CustomValue &value : record.customValues)
        values.insert(value.field.value, value.value);
    for (auto value = values.cbegin(); value != values.cend(); ++value) {
        CARNET_TRY_ASSIGN(Statement st,
                          m_db.statement(isContact ? q::insertContactCustom : q::insertCompanyCustom));
        CARNET_TRY(st.bind(id).bind(value.key()).bind(*value).run());
        doc.addNote(*value);
    }
    if (record.state != RecordState{}) {
        CARNET_TRY_ASSIGN(Statement st,
                          m_db.statement(isContact ? q::insertContactState : q::insertCompanyState));
        CARNET_TRY(st.bind(id)
                       .bind(record.state.owner)
                       .bind(record.state.archived)
                       .bind(record.state.trashed)
                       .run());
    }
    std::vector<SearchDoc> &added = m_added[isContact ? 0 : 1];
    if (added.empty())
        added.reserve(kDocsAhead); // they are large to move
    added.push_back(std::move(doc));
    return {};
}

Result<void> ImportWriter::insertPoints(RecordKind kind, const QList<Point> &points, SearchDoc &doc)
{
    if (points.isEmpty())
        return {};
    QVarLengthArray<std::pair<int, const Point *>, 16> numbered;
    CARNET_TRY_ASSIGN(
        Statement st,
        m_db.statement(kind == RecordKind::Contact ? q::insertContactPoint : q::insertCompanyPoint));
    const QVarLengthArray<int, 16> numbers = partNumbers(points.size());
    for (const Point &p : points) {
        numbered.append({numbers[numbered.size()], &p});
        st.bind(doc.id)
            .bind(numbered.last().first)
            .bind(static_cast<int>(p.kind))
            .bind(p.label)
            .bind(p.typed)
            .bind(p.norm);
        CARNET_TRY(st.bind(p.isPrimary).run());
    }
    std::sort(numbered.begin(), numbered.end(),
              [](const auto &one, const auto &other) { // as derive.sql orders them
                  return std::tuple(!one.second->isPrimary, one.second->kind, one.first)
                      < std::tuple(!other.second->isPrimary, other.second->kind, other.first);
              });
    for (const auto &[n, point] : std::as_const(numbered))
        doc.addPoint(point->kind, point->typed, point->norm);
    return {};
}

Result<void> ImportWriter::insertAddresses(RecordKind kind, const QList<PostalAddress> &addresses,
                                           SearchDoc &doc)
{
    QVarLengthArray<std::pair<int, const PostalAddress *>, 4> numbered;
    const QVarLengthArray<int, 16> numbers = partNumbers(addresses.size());
    for (const PostalAddress &a : addresses) {
        CARNET_TRY_ASSIGN(
            Statement st,
            m_db.statement(kind == RecordKind::Contact ? q::insertContactAddress : q::insertCompanyAddress));
        numbered.append({numbers[numbered.size()], &a});
        st.bind(doc.id)
            .bind(numbered.last().first)
            .bind(a.label)
            .bind(a.street)
            .bind(a.postcode)
            .bind(a.city)
            .bind(a.region)
            .bind(a.country);
        CARNET_TRY(st.bind(a.isPrimary).run());
    }
    std::sort(numbered.begin(), numbered.end(), [](const auto &one, const auto &other) {
        return std::tuple(!one.second->isPrimary, one.first)
            < std::tuple(!other.second->isPrimary, other.first);
    });
    for (const auto &[n, address] : std::as_const(numbered))
        doc.addTown(address->postcode, address->city, address->country);
    return {};
}

Result<bool> ImportWriter::addConsent(ContactId contact, const ConsentEvent &consent, ImportId importId,
                                      Events events)
{
    CARNET_TRY_ASSIGN(Statement st,
                      m_db.statement(events == Events::New ? q::insertNewConsent : q::insertConsent));
    st.bind(Uid::make(m_clock))
        .bind(contact)
        .bind(static_cast<int>(consent.channel))
        .bind(static_cast<int>(consent.kind))
        .bind(consent.on);
    CARNET_TRY(st.bind(consent.means).bind(consent.evidence).bind(importId).bind(m_clock.nowMs()).run());
    return m_db.changes() > 0;
}

Result<void> ImportWriter::recorded(const std::function<Result<void>()> &change)
{
    m_session->resume();
    Result<void> outcome = change();
    m_session->pause();
    return outcome;
}

Result<qint64> ImportWriter::findOrMake(QHash<QString, qint64> &known, const char *all, const QString &name,
                                        const std::function<Result<void>()> &make)
{
    const QString folded = foldText(name);
    if (known.isEmpty()) {
        CARNET_TRY_ASSIGN(Statement st, m_db.statement(all));
        for (;;) {
            CARNET_TRY_ASSIGN(const bool row, st.step());
            if (!row)
                break;
            known.insert(foldText(st.text(1)), st.int64(0));
        }
    }
    if (const auto found = known.constFind(folded); found != known.constEnd())
        return *found;
    CARNET_TRY(recorded(make));
    const qint64 id = m_db.lastInsertId();
    known.insert(folded, id);
    return id;
}

Result<TagId> ImportWriter::tag(const QString &name)
{
    return findOrMake(m_tags, "SELECT id, name FROM tag ORDER BY id DESC", name,
                      [&]() -> Result<void> {
                          CARNET_TRY_ASSIGN(Statement st,
                                            m_db.statement("INSERT INTO tag (uid, name, colour) "
                                                           "VALUES (?, ?, (SELECT count(*) FROM tag) % 5)"));
                          return st.bind(Uid::make(m_clock)).bind(name).run();
                      })
        .map([](qint64 id) { return TagId{id}; });
}

Result<CustomFieldId> ImportWriter::customField(RecordKind owner, const QString &name)
{
    const bool isContact = owner == RecordKind::Contact;
    return findOrMake(m_customFields[isContact ? 0 : 1],
                      isContact ? "SELECT id, name FROM custom_field WHERE owner_kind = 0 ORDER BY id DESC"
                                : "SELECT id, name FROM custom_field WHERE owner_kind = 1 ORDER BY id DESC",
                      name,
                      [&]() -> Result<void> {
                          CARNET_TRY_ASSIGN(
                              Statement st,
                              m_db.statement("INSERT INTO custom_field (uid, owner_kind, name, position) "
                                             "VALUES (?, ?, ?, (SELECT count(*) FROM custom_field))"));
                          return st.bind(Uid::make(m_clock)).bind(static_cast<int>(owner)).bind(name).run();
                      })
        .map([](qint64 id) { return CustomFieldId{id}; });
}

Result<void> ImportWriter::defineFields(const QList<CustomField> &fields)
{
    for (const CustomField &field : fields) {
        CARNET_TRY_ASSIGN(const CustomFieldId id, customField(field.owner, field.name));
        if (id.value <= m_lastFieldBefore) // it was there, and stays as its owner made it
            continue;
        CARNET_TRY(recorded([&] {
            CustomField made = field;
            made.id = id;
            return CustomFieldTable(m_db).update(made);
        }));
    }
    return {};
}

Result<void> ImportWriter::addDocuments(RecordKind kind, qint64 id, const QList<ImportedDocument> &documents)
{
    DocumentTable table(m_db);
    for (qsizetype i = documents.size(); i-- > 0;) { // they are listed the newest first
        const ImportedDocument &document = documents.at(i);
        CARNET_TRY(table.add(kind, id, document.name, document.mediaType, document.bytes,
                             Clock::fixed(document.addedAt)));
    }
    return {};
}

Result<MemberId> ImportWriter::member(const QString &name)
{
    return findOrMake(m_members, "SELECT id, name FROM member ORDER BY id DESC", name,
                      [&]() -> Result<void> {
                          CARNET_TRY_ASSIGN(Statement st,
                                            m_db.statement("INSERT INTO member (uid, name) VALUES (?, ?)"));
                          return st.bind(Uid::make(m_clock)).bind(name).run();
                      })
        .map([](qint64 id) { return MemberId{id}; });
}

Result<void> ImportWriter::beginChunk()
{
    return m_db.execute("SAVEPOINT import_chunk");
}

Result<void> ImportWriter::endChunk(const std::vector<qint64> &changedContacts,
                                    const std::vector<qint64> &changedCompanies)
{
    Derive derive(m_db);
    for (const RecordKind kind : {RecordKind::Contact, RecordKind::Company}) {
        const std::vector<SearchDoc> added = std::exchange(m_added[kind == RecordKind::Contact ? 0 : 1], {});
        if (m_derives)
            CARNET_TRY(derive.added(kind, added));
    }
    if (m_derives) {
        CARNET_TRY(derive.records(RecordKind::Contact, changedContacts));
        CARNET_TRY(derive.records(RecordKind::Company, changedCompanies));
    }
    return m_db.execute("RELEASE import_chunk");
}

Result<qint64> ImportWriter::commit(const Entry &entry)
{
    CARNET_TRY_ASSIGN(const QByteArray changeset, m_session->changeset());
    m_session.reset();
    CARNET_TRY_ASSIGN(const qint64 n, Journal(m_db).appendCount(m_clock, entry.command, entry.records));
    RecordedWrite::Reversal reversal;
    reversal.reverses = entry.reverses;
    reversal.importId = entry.importId;
    CARNET_TRY(UndoLog(m_db).append(m_clock, n, {entry.command, entry.arguments}, changeset, reversal));
    CARNET_TRY(m_db.execute("COMMIT"));
    m_isOpen = false;
    return n;
}

} // namespace carnet
