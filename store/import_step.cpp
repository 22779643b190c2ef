// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/import_step.h"

#include "core/hidden_marks.h"
#include "store/company_table.h"
#include "store/contact_table.h"
#include "store/sql/import.h"

namespace carnet {

namespace {
namespace q = sql::import;
}

ImportStep::ImportStep(Database &db, ImportWriter &writer, const ImportOptions &options, ImportId importId,
                       ImportReport &report)
    : m_db(db), m_writer(writer), m_options(options), m_importId(importId), m_report(report), m_matcher(db),
      m_rows(db, options, report)
{
}

Result<void> ImportStep::prepare()
{
    CARNET_TRY_ASSIGN(m_lastContactBefore, m_db.number("SELECT coalesce(max(id), 0) FROM contact"));
    CARNET_TRY_ASSIGN(m_lastCompanyBefore, m_db.number("SELECT coalesce(max(id), 0) FROM company"));
    m_rows.setBefore(m_lastContactBefore, m_lastCompanyBefore);
    return m_matcher.preload();
}

bool ImportStep::isOfThisRun(RecordKind kind, qint64 id) const
{
    return id > (kind == RecordKind::Contact ? m_lastContactBefore : m_lastCompanyBefore);
}

void ImportStep::tell(const ImportProblem &problem)
{
    ++m_report.problemCount;
    if (m_report.problems.size() < ImportReport::kListed)
        m_report.problems.append(problem);
}

void ImportStep::tell(const ImportedRow &row, int column, const QString &code, const QString &text)
{
    tell({row.line, column, code, text});
}

void ImportStep::tellIssues(const ImportedRow &row)
{
    for (const RowIssue &issue : row.issues)
        tell({issue.line, issue.column, codeOf(issue.kind), issue.text});
}

/// What was changed by hand since the last import and differs from the source.
void ImportStep::tellKept(const ImportedRow &row, const QList<KeptField> &kept)
{
    if (kept.isEmpty())
        return;
    m_rows.setKept(kept);
    if (isOverwritten())
        return;
    for (const KeptField &field : kept)
        tell(row, -1, QStringLiteral("kept_by_hand"), field.field);
}

/// Whether the user chose for the row that is being taken that the source wins over what was changed by hand.
bool ImportStep::isOverwritten() const
{
    return m_rows.chosen() == OnDuplicate::Overwrite;
}

/// Names of the user's fields and of members become ids; what a row knows besides is kept in its note.
Result<void> ImportStep::resolveNames(ImportedRow &row)
{
    const bool isContact = row.kind == RecordKind::Contact;
    QList<CustomValue> &custom = isContact ? row.contact.customValues : row.company.customValues;
    for (const auto &[name, text] : std::as_const(row.customTexts)) {
        CARNET_TRY_ASSIGN(const CustomFieldId field, m_writer.customField(row.kind, name));
        custom.append({field, text});
    }
    QString &note = isContact ? row.contact.note : row.company.note;
    for (const auto &[field, text] : std::as_const(row.others)) {
        if (field == ImportField::Owner) {
            CARNET_TRY_ASSIGN((isContact ? row.contact.state : row.company.state).owner,
                              m_writer.member(text));
            continue;
        }
        note +=
            (note.isEmpty() ? QString() : QStringLiteral("\n")) + nameOf(field) + QStringLiteral(": ") + text;
    }
    (isContact ? row.contact.provenance : row.company.provenance).importId = m_importId;
    return {};
}

/// The company of a person's row: by its SIRET, by its name, by its key; else made from what the row says of it.
Result<ImportStep::NamedCompany> ImportStep::companyOf(const ImportedRow &row)
{
    if (!row.companyUid.isNull()) {
        CARNET_TRY_ASSIGN(const OwnRecord known, byUid(RecordKind::Company, row.companyUid));
        if (known.id > 0)
            return named(known.id);
    }
    if (!row.companyRef.isEmpty()) {
        const qint64 id =
            m_matcher.companyByExternalId(row.companyRef, row.contact.provenance.externalSource);
        if (id > 0)
            return named(id);
    }
    if (!row.hasCompany())
        return NamedCompany{};
    ImportedRow own;
    own.kind = RecordKind::Company;
    own.company = row.company;
    if (!row.company.siret.isEmpty()) {
        CARNET_TRY_ASSIGN(const ImportMatch match, m_matcher.find(own));
        if (match.id > 0)
            return named(match.id);
    }
    // Two companies of one name in our own file are two, by their uid.
    if (const qint64 id = m_matcher.companyByName(row.company.name);
        id > 0 && (row.companyUid.isNull() || !isOfThisRun(RecordKind::Company, id)))
        return named(id);
    own.company.provenance = row.contact.provenance;
    own.company.provenance.externalId.clear();
    own.company.provenance.externalSource.clear();
    own.company.provenance.importId = m_importId;
    own.company.uid = row.companyUid;
    CARNET_TRY_ASSIGN(const CompanyId id, m_writer.insert(own.company));
    ++m_report.companiesCreated;
    m_matcher.add(own, id.value);
    m_matcher.addCompanyByName(own.company.name, id.value);
    if (!row.companyUid.isNull())
        m_bareOwn.insert(id.value);
    return NamedCompany{id, own.company.name};
}

Result<ImportStep::NamedCompany> ImportStep::named(qint64 company)
{
    CARNET_TRY_ASSIGN(Statement st, m_db.statement(q::companyName));
    CARNET_TRY_ASSIGN(const bool row, st.bind(company).step());
    return NamedCompany{{company}, row ? st.text(0) : QString()};
}

Result<ImportStep::OwnRecord> ImportStep::byUid(RecordKind kind, const Uid &uid)
{
    CARNET_TRY_ASSIGN(Statement st,
                      m_db.statement(kind == RecordKind::Contact ? q::contactByUid : q::companyByUid));
    CARNET_TRY_ASSIGN(const bool row, st.bind(uid).step());
    return row ? OwnRecord{st.int64(0), st.int64(1) != 0} : OwnRecord{};
}

/// A row of our own export is the record of its uid. Another one in the same file is no duplicate of it; one that was in the
/// carnet before may be. What lies in the trash stays there, and the row comes in under a new uid.
Result<ImportMatch> ImportStep::findOwn(ImportedRow &row)
{
    Uid &uid = row.kind == RecordKind::Contact ? row.contact.uid : row.company.uid;
    if (!uid.isNull()) {
        CARNET_TRY_ASSIGN(const OwnRecord known, byUid(row.kind, uid));
        if (known.id > 0 && !known.isTrashed
            && (row.kind == RecordKind::Contact || !m_bareOwn.contains(known.id)))
            return ImportMatch{ImportMatch::How::SameRecord, known.id};
        if (known.id > 0
            && m_bareOwn.remove(known.id)) // made from a person's row; here is the company itself
            return ImportMatch{ImportMatch::How::SameName, known.id};
        if (known.id > 0)
            uid = {};
    }
    CARNET_TRY_ASSIGN(const ImportMatch match, m_matcher.find(row));
    return isOfThisRun(row.kind, match.id) ? ImportMatch{} : match;
}

Result<void> ImportStep::take(ImportedRow &row, const RowSource &source)
{
    if (row.refused == RefusedReason::EmptyRow)
        return {};
    ++m_report.records;
    const ImportRowTeller::Mark before = m_rows.mark();
    CARNET_TRY_ASSIGN(const ImportMatch match, settle(row));
    return m_rows.tell(row, source, match, before);
}

/// Returns what the row met.
Result<ImportMatch> ImportStep::settle(ImportedRow &row)
{
    for (const RowRemark &remark : std::as_const(row.remarks))
        tell({remark.line, -1, remark.code, remark.text});
    if (row.isRefused()) {
        ++m_report.rejected;
        tell(row, -1, codeOf(row.refused), {});
        return ImportMatch{};
    }
    if (m_externalSource.isEmpty()
        && !row.isOwn) // an export of a part of the carnet says nothing of what is gone
        m_externalSource = provenanceOf(row).externalSource;
    // What a carnet held comes back as it was, but for names.
    const MarkedTexts texts = row.isOwn ? MarkedTexts::Names : MarkedTexts::All;
    removeHiddenMarks(row.contact, texts);
    removeHiddenMarks(row.company, texts);
    for (ImportedDocument &document : row.documents)
        document.name = withoutHiddenMarks(document.name);
    CARNET_TRY_ASSIGN(const ImportMatch match, row.isOwn ? findOwn(row) : m_matcher.find(row));
    if (match.id > 0 && !isOfThisRun(row.kind, match.id))
        m_matcher.met(row.kind, match.id);
    using How = ImportMatch::How;
    const std::optional<OnDuplicate> chosen = m_rows.chosen();
    const bool isSettled = match.how == How::MaybeSame && chosen;
    const bool isDuplicate = match.how == How::SameRecord || isSettled
        || (match.how == How::ImportKey && isOfThisRun(row.kind, match.id));
    const OnDuplicate choice = chosen.value_or(m_options.onDuplicate);
    const bool isKeyed = match.how == How::ImportKey && !isDuplicate;
    if (isKeyed && chosen)
        m_rows.setKept({});
    if (isDuplicate || match.how == How::MaybeSame)
        ++m_report.duplicates;
    if ((isDuplicate && choice == OnDuplicate::Skip) || (isKeyed && chosen == OnDuplicate::Skip)) {
        ++m_report.skipped;
        CARNET_TRY(keepOppositions(row, match.id));
        return match;
    }
    CARNET_TRY(resolveNames(row));
    NamedCompany company;
    if (row.kind == RecordKind::Company)
        keepCompanyOppositions(row);
    if (row.kind == RecordKind::Contact) {
        CARNET_TRY_ASSIGN(company, companyOf(row));
        row.contact.companyId = company.id;
    }
    const bool isUpdate = match.how == How::ImportKey || match.how == How::SameName
        || (isDuplicate && choice == OnDuplicate::Update);
    if (!isUpdate || (isDuplicate && choice == OnDuplicate::Create)) {
        if (isDuplicate)
            (row.kind == RecordKind::Contact ? row.contact.uid
                                             : row.company.uid) = {}; // the one that is there keeps its own
        CARNET_TRY(create(row, isSettled ? ImportMatch{} : match, company.name));
        return match;
    }

    CARNET_TRY_ASSIGN(const Outcome outcome, update(row, match));
    if (match.how
        == How::SameName) // this run made the company from its name; now it is a record of the source
        ++m_report.created;
    else
        ++(outcome == Outcome::Updated ? m_report.updated : m_report.skipped);
    if (match.how == How::SameName)
        --m_report.companiesCreated;
    if (!row.issues.empty())
        ++m_report.toCheck;
    tellIssues(row);
    return match;
}

Result<void> ImportStep::create(ImportedRow &row, const ImportMatch &match, const QString &company)
{
    qint64 id = 0;
    if (row.kind == RecordKind::Contact) {
        if (row.isAddressDead && !row.contact.toCheck.contains(QStringLiteral("address")))
            row.contact.toCheck.append(QStringLiteral("address"));
        CARNET_TRY_ASSIGN(const ContactId contact, m_writer.insert(row.contact, company));
        id = contact.value;
        if (!row.companyRef.isEmpty() && !row.contact.companyId.isValid())
            m_late.push_back({id, row.companyRef});
        CARNET_TRY(takeConsents(row, contact, ImportWriter::Events::New));
    } else {
        CARNET_TRY_ASSIGN(const CompanyId made, m_writer.insert(row.company));
        id = made.value;
    }
    CARNET_TRY(m_writer.addDocuments(row.kind, id, row.documents));
    m_matcher.add(row, id);
    m_rows.made(row, id);
    ++m_report.created;
    if (!provenanceOf(row).obtainedOn.isValid())
        ++m_report.unknownDate;
    const bool isDoubtful = match.how == ImportMatch::How::MaybeSame;
    if (isDoubtful) {
        ++m_report.doubtful;
        tell(row, -1, QStringLiteral("maybe_same"), {});
    }
    const bool isOpposedCompany = row.kind == RecordKind::Company && !row.oppositions.isEmpty();
    if (isDoubtful || !row.issues.empty() || row.isAddressDead || isOpposedCompany)
        ++m_report.toCheck;
    tellIssues(row);
    return {};
}

Result<ImportStep::Outcome> ImportStep::update(const ImportedRow &row, const ImportMatch &match)
{
    const PartsMeet parts = match.how == ImportMatch::How::ImportKey ? PartsMeet::Replace : PartsMeet::Join;
    if (row.kind == RecordKind::Company)
        return updateCompany(row, {match.id}, parts);
    CARNET_TRY(takeConsents(row, {match.id}, ImportWriter::Events::MayBeKnown));
    return updateContact(row, {match.id}, parts);
}

/// Only an update by key minds them: there, the source may simply be older than what somebody typed in since.
Result<QSet<QString>> ImportStep::changedByHand(RecordKind kind, qint64 id, PartsMeet parts)
{
    if (parts != PartsMeet::Replace || isOfThisRun(kind, id))
        return QSet<QString>{};
    if (!m_touched) {
        CARNET_TRY_ASSIGN(const qint64 since,
                          lastImportEntry(m_db, m_options.account.headerSignature, m_importId));
        CARNET_TRY_ASSIGN(m_touched, TouchedSince::read(m_db, since, TouchedSince::Imports::LeaveOut));
    }
    return m_touched->fields(kind, id);
}

/// A change of what was there before is recorded, so that the undo restores it; what this run made goes with it anyway.
Result<void> ImportStep::store(RecordKind kind, qint64 id, const std::function<Result<void>()> &change)
{
    return isOfThisRun(kind, id) ? change() : m_writer.recorded(change);
}

Result<ImportStep::Outcome> ImportStep::updateContact(const ImportedRow &row, ContactId id, PartsMeet parts)
{
    CARNET_TRY_ASSIGN(const Contact known, ContactTable(m_db).byId(id));
    CARNET_TRY_ASSIGN(const QSet<QString> byHand, changedByHand(RecordKind::Contact, id.value, parts));
    QList<KeptField> kept;
    Contact merged = mergedContact(known, row, parts, byHand, kept);
    tellKept(row, kept);
    if (!kept.isEmpty() && isOverwritten())
        merged = mergedContact(known, row, parts, {}, kept);
    if (!row.companyRef.isEmpty() && !merged.companyId.isValid())
        m_late.push_back({id.value, row.companyRef});
    if (merged == known)
        return Outcome::Unchanged;
    CARNET_TRY(store(RecordKind::Contact, id.value, [&] {
        return ContactTable(m_db).update(merged, Clock::fixed(m_writer.startedAtMs()));
    }));
    m_contacts.push_back(id.value);
    m_matcher.add(row, id.value);
    return Outcome::Updated;
}

Result<ImportStep::Outcome> ImportStep::updateCompany(const ImportedRow &row, CompanyId id, PartsMeet parts)
{
    CARNET_TRY_ASSIGN(const Company known, CompanyTable(m_db).byId(id));
    CARNET_TRY_ASSIGN(const QSet<QString> byHand, changedByHand(RecordKind::Company, id.value, parts));
    QList<KeptField> kept;
    Company merged = mergedCompany(known, row, parts, byHand, kept);
    tellKept(row, kept);
    if (!kept.isEmpty() && isOverwritten())
        merged = mergedCompany(known, row, parts, {}, kept);
    m_matcher.add(row, id.value);
    if (merged == known)
        return Outcome::Unchanged;
    CARNET_TRY(store(RecordKind::Company, id.value, [&] { return CompanyTable(m_db).update(merged); }));
    m_companies.push_back(id.value);
    if (merged.name != known.name)
        m_renamed.push_back(id.value);
    return Outcome::Updated;
}

} // namespace carnet
