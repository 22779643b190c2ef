// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/company.h"
#include "core/contact.h"
#include "core/result.h"

#include <QFuture>
#include <QObject>

namespace carnet {

class DatabaseThread;
struct Touched;
struct WriteOutcome;

/// What is common to the drafts of a contact and of a company: an edited copy of one record, kept apart from
/// the store until it is saved. GUI thread; saving answers later.
class RecordDraft : public QObject {
    Q_OBJECT
public:
    enum class State {
        Empty, ///< nothing is being edited
        Loading,
        Ready,
        Saving, ///< queued behind what the writer does; the draft stays as it is
        Gone, ///< the record was deleted meanwhile
    };

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] virtual RecordKind kind() const = 0;
    [[nodiscard]] virtual qint64 id() const = 0; ///< 0: not stored yet
    [[nodiscard]] bool isNew() const { return id() == 0; }
    [[nodiscard]] virtual QStringList changedFieldNames() const = 0; ///< "first_name", "point", …
    [[nodiscard]] bool isDirty() const { return !changedFieldNames().isEmpty(); }
    /// False while there is no name, company, email or phone: such a record could never be found again.
    [[nodiscard]] virtual bool canBeSaved() const = 0;
    /// Fields that somebody else changed while they were being edited here: the draft shows the own value,
    /// saving keeps it.
    [[nodiscard]] const QStringList &conflicts() const { return m_conflicts; }
    /// The next save has the record followed by the member of this name, who is made by it when there is none
    /// yet. Empty: by whom the record itself says.
    void setNewOwner(const QString &name) { m_newOwner = name.trimmed(); }

public Q_SLOTS:
    /// Stores what was edited, and nothing else, as one command. Fields that were changed meanwhile are
    /// joined first; when both sides changed the same one, nothing is written, `conflicted` tells it, and a
    /// second save keeps the own value.
    virtual void save() = 0;
    /// Back to what is stored.
    virtual void revert() = 0;

Q_SIGNALS:
    void stateChanged();
    /// The values, the dirty flags or the conflicts changed.
    void changed();
    void saved(qint64 id);
    void conflicted(const QStringList &fields);
    void failed(const carnet::Error &error);

protected:
    explicit RecordDraft(DatabaseThread &db, QObject *parent) : QObject(parent), m_db(db) { }
    void setState(State state);

    DatabaseThread &m_db;
    State m_state = State::Empty;
    QStringList m_conflicts;
    QString m_newOwner;
    bool m_isFirstRead = false; ///< nothing was edited yet: what is stored is taken as it is
    bool m_saveAgain = false;
    quint64 m_generation = 0; ///< grows with each record: answers about an older one are dropped
};

/// The draft of one kind of record.
template <typename Record>
class DraftOf : public RecordDraft {
public:
    DraftOf(DatabaseThread &db, QObject *parent = nullptr);

    /// Reads the record, then `changed`. Fails with NotFound (state Gone).
    void load(qint64 id);
    /// A record that is not stored yet, with what is known of it already.
    void startNew(const Record &prefill = {});

    [[nodiscard]] const Record &record() const { return m_mine; } ///< as edited
    [[nodiscard]] const Record &stored() const { return m_base; } ///< as it was read last
    /// The draft as it shall be, as typed so far: blanks at the ends and normal forms are the save's business
    /// (normalized).
    void edit(const Record &record);

    [[nodiscard]] RecordKind kind() const override;
    [[nodiscard]] qint64 id() const override { return m_base.id.value; }
    [[nodiscard]] QStringList changedFieldNames() const override;
    [[nodiscard]] bool canBeSaved() const override;
    void save() override;
    void revert() override;

private:
    using Outcome = Result<WriteOutcome>;
    struct Account; ///< what a save tells besides its outcome
    void read(qint64 id);
    void onChanged(const Touched &touched);
    void joinStored(const Record &stored);
    void onSaved(const Outcome &outcome, const Account &account, const Record &saved);

    Record m_base;
    Record m_mine;
};

extern template class DraftOf<Contact>;
extern template class DraftOf<Company>;
using ContactDraft = DraftOf<Contact>;
using CompanyDraft = DraftOf<Company>;

/// The record with the normal forms of its points and identifiers, and with toCheck telling which of them
/// could not be read. Nothing that was typed is changed but blanks at the ends. Any thread.
[[nodiscard]] Contact normalized(Contact contact);
[[nodiscard]] Company normalized(Company company);

} // namespace carnet
