// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/import_matcher.h"
#include "store/import_merge.h"
#include "store/import_row_teller.h"
#include "store/import_run.h"
#include "store/import_writer.h"
#include "store/touched_since.h"

namespace carnet {

/// What becomes of one row after the other: created, updated, skipped or refused, with all its counts. A part of
/// runImport; inside its transaction.
class ImportStep {
public:
    ImportStep(Database &db, ImportWriter &writer, const ImportOptions &options, ImportId importId,
               ImportReport &report);

    [[nodiscard]] Result<void> prepare(); ///< reads the keys of what is there
    /// `source` stands at that row.
    [[nodiscard]] Result<void> take(ImportedRow &row, const RowSource &source);
    /// Links people to companies that came later, by external id.
    [[nodiscard]] Result<void> linkLateCompanies();
    /// Lists the records of the source's keys that it has no more.
    [[nodiscard]] Result<void> listGone();
    void forgetKeys() { m_matcher.clear(); }

    /// Records that were there before and changed since the last call: they are to be derived again.
    [[nodiscard]] std::vector<qint64> takeContacts() { return std::exchange(m_contacts, {}); }
    [[nodiscard]] std::vector<qint64> takeCompanies() { return std::exchange(m_companies, {}); }
    /// Companies whose name changed: their people are derived at the end.
    [[nodiscard]] const std::vector<qint64> &renamedCompanies() const { return m_renamed; }

private:
    enum class Outcome { Created, Updated, Unchanged };

    struct OwnRecord {
        qint64 id = 0; ///< 0: none
        bool isTrashed = false;
    };
    Result<ImportMatch> settle(ImportedRow &row);
    Result<OwnRecord> byUid(RecordKind kind, const Uid &uid);
    Result<ImportMatch> findOwn(ImportedRow &row);
    Result<void> resolveNames(ImportedRow &row);
    struct NamedCompany {
        CompanyId id;
        QString name; ///< as it is stored, whatever the row calls it
    };
    Result<NamedCompany> companyOf(const ImportedRow &row);
    Result<NamedCompany> named(qint64 company);
    Result<void> create(ImportedRow &row, const ImportMatch &match, const QString &company);
    Result<Outcome> update(const ImportedRow &row, const ImportMatch &match);
    Result<Outcome> updateContact(const ImportedRow &row, ContactId id, PartsMeet parts);
    Result<Outcome> updateCompany(const ImportedRow &row, CompanyId id, PartsMeet parts);
    Result<void> keepOppositions(const ImportedRow &row, qint64 id);
    Result<void> takeConsents(const ImportedRow &row, ContactId contact, ImportWriter::Events events);
    Result<QSet<QString>> changedByHand(RecordKind kind, qint64 id, PartsMeet parts);
    Result<void> store(RecordKind kind, qint64 id, const std::function<Result<void>()> &change);
    void tell(const ImportProblem &problem);
    void keepCompanyOppositions(ImportedRow &row);
    void tell(const ImportedRow &row, int column, const QString &code, const QString &text);
    void tellIssues(const ImportedRow &row);
    void tellKept(const ImportedRow &row, const QList<KeptField> &kept);
    [[nodiscard]] bool isOverwritten() const;
    [[nodiscard]] bool isOfThisRun(RecordKind kind, qint64 id) const;

    Database &m_db;
    ImportWriter &m_writer;
    const ImportOptions &m_options;
    const ImportId m_importId;
    ImportReport &m_report;
    ImportMatcher m_matcher;
    ImportRowTeller m_rows;
    std::optional<TouchedSince> m_touched; ///< read at the first update by key
    QString m_externalSource;
    qint64 m_lastContactBefore = 0; ///< ids above are of this run
    qint64 m_lastCompanyBefore = 0;
    struct LateLink {
        qint64 contact;
        QString ref;
    };
    std::vector<LateLink> m_late;
    QSet<qint64> m_bareOwn; ///< companies of our own export that only their people have told of so far
    std::vector<qint64> m_contacts;
    std::vector<qint64> m_companies;
    std::vector<qint64> m_renamed;
};

} // namespace carnet
