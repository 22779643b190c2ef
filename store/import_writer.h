// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/company.h"
#include "core/consent_event.h"
#include "core/contact.h"
#include "core/custom_field.h"
#include "core/import/imported_row.h"
#include "store/change_session.h"
#include "store/command.h"
#include "store/search_doc.h"
#include "store/write_door.h"

#include <QVarLengthArray>

#include <functional>
#include <memory>
#include <optional>

namespace carnet {

/// The door for bulk loads: one IMMEDIATE transaction. New records go in outside any session (a million of them would
/// take 170 MB of changes), and carry the import's id; changes of records that were there before run through recorded(),
/// so that one undo restores them. Ends by commit(), else everything is rolled back. Database thread only.
class ImportWriter {
public:
    [[nodiscard]] static Result<std::unique_ptr<ImportWriter>> begin(Database &db, const Clock &clock);
    ~ImportWriter();

    /// The contact with all its parts. `company` is the name of its company, by which it is found and listed too.
    [[nodiscard]] Result<ContactId> insert(const Contact &contact, const QString &company);
    [[nodiscard]] Result<CompanyId> insert(const Company &company);
    enum class Events {
        New,
        MayBeKnown
    }; ///< of a contact that was there before, an equal event is not told twice
    [[nodiscard]] Result<bool> addConsent(ContactId contact, const ConsentEvent &consent, ImportId importId,
                                          Events events);
    /// Runs `change` with the session on: what it changes is restored by the undo.
    [[nodiscard]] Result<void> recorded(const std::function<Result<void>()> &change);

    // Lists of their own, found by folded name or made (recorded).
    [[nodiscard]] Result<TagId> tag(const QString &name);
    [[nodiscard]] Result<CustomFieldId> customField(RecordKind owner, const QString &name);
    [[nodiscard]] Result<MemberId> member(const QString &name);
    /// Fields with their types; one of that name that was there before stays as it is.
    [[nodiscard]] Result<void> defineFields(const QList<CustomField> &fields);

    /// Of a record made by this load. `documents`: the newest first.
    [[nodiscard]] Result<void> addDocuments(RecordKind kind, qint64 id,
                                            const QList<ImportedDocument> &documents);

    /// False for a dry run: no row of the import reads what is derived, and it is rolled back.
    void setDerives(bool derives) { m_derives = derives; }
    /// A chunk that can be taken back alone. At its end what it added is derived, and these records that it changed.
    [[nodiscard]] Result<void> beginChunk();
    [[nodiscard]] Result<void> endChunk(const std::vector<qint64> &changedContacts,
                                        const std::vector<qint64> &changedCompanies);

    struct Entry {
        CommandId command = CommandId::Import;
        QStringList arguments;
        ImportId importId;
        qint64 records = 0; ///< created and changed, for the journal
        qint64 reverses = 0; ///< the undo row that this one takes back
    };
    /// Journal entry, undo row (also when nothing was updated), COMMIT. Returns the journal's number.
    [[nodiscard]] Result<qint64> commit(const Entry &entry);
    [[nodiscard]] Result<void> rollBack();

    /// The one instant of this load.
    [[nodiscard]] qint64 startedAtMs() const { return m_clock.nowMs(); }

private:
    ImportWriter(Database &db, const Clock &clock) : m_db(db), m_clock(clock), m_door(db) { }
    template <typename Record>
    Result<void> insertParts(RecordKind kind, const Record &record, SearchDoc &doc);
    Result<void> insertPoints(RecordKind kind, const QList<Point> &points, SearchDoc &doc);
    Result<void> insertAddresses(RecordKind kind, const QList<PostalAddress> &addresses, SearchDoc &doc);
    Result<qint64> findOrMake(QHash<QString, qint64> &known, const char *all, const QString &name,
                              const std::function<Result<void>()> &make);
    /// Of parts: that many, all different and ascending, so that they stay in the order in which they came.
    [[nodiscard]] QVarLengthArray<int, 16> partNumbers(qsizetype count);

    Database &m_db;
    const Clock m_clock; ///< stands still for the whole load
    WriteDoor m_door;
    std::optional<ChangeSession> m_session;
    bool m_isOpen = false; ///< the transaction
    bool m_derives = true;
    std::array<std::vector<SearchDoc>, 2> m_added; ///< of this chunk, not yet derived
    QHash<QString, qint64> m_tags;
    QHash<QString, qint64> m_members;
    std::array<QHash<QString, qint64>, 2> m_customFields;
    std::array<std::uint32_t, 256> m_random{};
    size_t m_nextRandom = 256;
    qint64 m_lastFieldBefore = 0; ///< fields above are of this load
};

} // namespace carnet
