// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/import_matcher.h"
#include "store/import_run.h"

#include <array>

namespace carnet {

/// Puts each record of a run into its class (RowClass) and tells those that are not simply ready. A part of
/// ImportStep; inside its transaction.
class ImportRowTeller {
public:
    ImportRowTeller(Database &db, const ImportOptions &options, ImportReport &report)
        : m_db(db), m_options(options), m_report(report)
    {
    }

    /// Records with ids above these are of this run.
    void setBefore(qint64 contact, qint64 company) { m_before = {contact, company}; }
    /// What the user chose for the record that is being taken; nothing: the choice for all.
    [[nodiscard]] std::optional<OnDuplicate> chosen() const;
    /// The record that is being taken was stored under `id`.
    void made(const ImportedRow &row, qint64 id);

    /// The record that is being taken was met by its key, and `kept` differs from what somebody changed since: it is listed,
    /// with its choice.
    void setKept(const QList<KeptField> &kept);

    /// The counts before a record is taken.
    struct Mark {
        qint64 rejected = 0;
        qint64 duplicates = 0;
        qint64 doubtful = 0;
        qint64 keptByHand = 0;
        qint64 toCheck = 0;
        qint64 created = 0;
        qint64 updated = 0;
    };
    [[nodiscard]] Mark mark();
    /// After it was taken: `match` is what it met, `source` still stands at it.
    [[nodiscard]] Result<void> tell(const ImportedRow &row, const RowSource &source, const ImportMatch &match,
                                    const Mark &before);

private:
    [[nodiscard]] RowClass classify(const Mark &before);
    Result<void> addMatch(const ImportedRow &row, const ImportMatch &match, ImportRowFate &fate);

    Database &m_db;
    const ImportOptions &m_options;
    ImportReport &m_report;
    std::array<qint64, 2> m_before{};
    std::array<std::vector<qint64>, 2>
        m_lines; ///< of the records of this run, by their id; 0: not a row's own
    std::array<qint64, 4> m_told{}; ///< by RowClass
    std::optional<QList<KeptField>> m_kept; ///< of the record that is being taken
};

} // namespace carnet
