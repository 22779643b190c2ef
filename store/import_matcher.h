// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/key_table.h"
#include "store/row_source.h"

#include <unordered_set>

namespace carnet {

class Database;

/// The record that a row was found to be, among those of the carnet and those already imported in this run.
struct ImportMatch {
    enum class How {
        None,
        ImportKey, ///< same external id of the same source
        SameRecord, ///< email, phone, SIRET, or name and company: and nothing in them contradicts
        SameName, ///< a company that this run made from its bare name: now its own row has come
        MaybeSame, ///< an email or mobile number in common, but another name: told, brought in as a record of its own
    };
    How how = How::None;
    qint64 id = 0;
};

/// Finds duplicates. Two people share an email or a number only when their names agree ("H. Marchand" and "Hélène
/// Marchand" do); namesakes with different web pages are two people; a company is told by its SIRET, else by its name
/// unless SIRET or postcode contradict. Database thread only, inside the import's transaction.
class ImportMatcher {
public:
    explicit ImportMatcher(Database &db) : m_db(db) { }

    /// Reads the keys of all that is in the carnet (the trash left out).
    [[nodiscard]] Result<void> preload();
    [[nodiscard]] Result<ImportMatch> find(const ImportedRow &row);
    /// Makes a record that was just stored findable.
    void add(const ImportedRow &row, qint64 id);

    /// The company of that folded name, else the one that is called so but for a legal form that only one of both says
    /// ("Durand SARL" is "DURAND", "Martin SA" is not "Martin SARL"); 0: none.
    [[nodiscard]] qint64 companyByName(const QString &name) const;
    void addCompanyByName(const QString &name, qint64 id); ///< made from its bare name
    [[nodiscard]] qint64 companyByExternalId(const QString &externalId, const QString &source) const;
    /// The keys by external id that this run met; those of `source` in the carnet that it did not are gone from it.
    [[nodiscard]] bool hasMet(RecordKind kind, qint64 id) const
    {
        return m_met[kind == RecordKind::Contact ? 0 : 1].contains(id);
    }
    void met(RecordKind kind, qint64 id) { m_met[kind == RecordKind::Contact ? 0 : 1].insert(id); }
    void clear(); ///< gives the memory back

private:
    void addCompanyName(std::string_view folded, qint64 id);
    Result<void> preloadContacts();
    Result<void> preloadCompanies();
    Result<void> preloadMerged(KeyTable &table, KeyKind kind, std::string_view sql);
    Result<ImportMatch> findContact(const ImportedRow &row);
    Result<ImportMatch> findCompany(const ImportedRow &row);
    Result<ImportMatch> findByExternalId(const ImportedRow &row);
    [[nodiscard]] Result<ImportMatch> judge(const Contact &row, qint64 id, KeyKind by);
    Result<bool> isSameCompany(const Company &row, qint64 id);

    Database &m_db;
    KeyTable m_contacts;
    KeyTable m_companies;
    std::unordered_set<qint64> m_bareCompanies;
    std::unordered_set<std::uint64_t>
        m_ambiguousNames; ///< without their legal form, several companies' names
    std::array<std::unordered_set<qint64>, 2> m_met;
};

} // namespace carnet
