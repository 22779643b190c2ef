// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/changeset_apply.h"

#include "store/changeset.h"
#include "store/recorded_tables.h"
#include "store/sqlite_setup.h"

#include <sqlite3.h>

#include <array>

namespace carnet {

namespace {

/// A row that others refer to: a record, a tag, one of the user's fields, a member.
using Node = std::pair<QByteArray, qint64>; // table, id

/// Every reference between recorded tables. A row that came since keeps the row it refers to. Looked up before a change
/// is applied, because afterwards SQLite only counts broken references and cannot name them.
struct Reference {
    const char *from;
    const char *column;
    const char *to;
    std::string_view count; ///< rows that refer to ?
};
constexpr std::array kReferences{
    Reference{"contact_point", "contact_id", "contact",
              "SELECT count(*) FROM contact_point WHERE contact_id = ?"},
    Reference{"contact_address", "contact_id", "contact",
              "SELECT count(*) FROM contact_address WHERE contact_id = ?"},
    Reference{"contact_tag", "contact_id", "contact",
              "SELECT count(*) FROM contact_tag WHERE contact_id = ?"},
    Reference{"contact_custom", "contact_id", "contact",
              "SELECT count(*) FROM contact_custom WHERE contact_id = ?"},
    Reference{"contact_state", "contact_id", "contact",
              "SELECT count(*) FROM contact_state WHERE contact_id = ?"},
    Reference{"document", "contact_id", "contact", "SELECT count(*) FROM document WHERE contact_id = ?"},
    Reference{"consent_event", "contact_id", "contact",
              "SELECT count(*) FROM consent_event WHERE contact_id = ?"},
    Reference{"contact", "company_id", "company", "SELECT count(*) FROM contact WHERE company_id = ?"},
    Reference{"company_point", "company_id", "company",
              "SELECT count(*) FROM company_point WHERE company_id = ?"},
    Reference{"company_address", "company_id", "company",
              "SELECT count(*) FROM company_address WHERE company_id = ?"},
    Reference{"company_tag", "company_id", "company",
              "SELECT count(*) FROM company_tag WHERE company_id = ?"},
    Reference{"company_custom", "company_id", "company",
              "SELECT count(*) FROM company_custom WHERE company_id = ?"},
    Reference{"company_state", "company_id", "company",
              "SELECT count(*) FROM company_state WHERE company_id = ?"},
    Reference{"document", "company_id", "company", "SELECT count(*) FROM document WHERE company_id = ?"},
    Reference{"contact_state", "merged_into", "contact",
              "SELECT count(*) FROM contact_state WHERE merged_into = ?"},
    Reference{"company_state", "merged_into", "company",
              "SELECT count(*) FROM company_state WHERE merged_into = ?"},
    Reference{"contact_distinct", "contact_id", "contact",
              "SELECT count(*) FROM contact_distinct WHERE contact_id = ?"},
    Reference{"contact_distinct", "other_id", "contact",
              "SELECT count(*) FROM contact_distinct WHERE other_id = ?"},
    Reference{"company_distinct", "company_id", "company",
              "SELECT count(*) FROM company_distinct WHERE company_id = ?"},
    Reference{"company_distinct", "other_id", "company",
              "SELECT count(*) FROM company_distinct WHERE other_id = ?"},
    Reference{"contact_tag", "tag_id", "tag", "SELECT count(*) FROM contact_tag WHERE tag_id = ?"},
    Reference{"company_tag", "tag_id", "tag", "SELECT count(*) FROM company_tag WHERE tag_id = ?"},
    Reference{"contact_custom", "field_id", "custom_field",
              "SELECT count(*) FROM contact_custom WHERE field_id = ?"},
    Reference{"company_custom", "field_id", "custom_field",
              "SELECT count(*) FROM company_custom WHERE field_id = ?"},
    Reference{"contact_state", "owner_id", "member", "SELECT count(*) FROM contact_state WHERE owner_id = ?"},
    Reference{"company_state", "owner_id", "member", "SELECT count(*) FROM company_state WHERE owner_id = ?"},
};

/// A reference that the change itself brought, and the row whose fate it shares.
struct Brought {
    const Reference *reference;
    Node owner;
    Node to;
};

/// State of one application, shared with SQLite's callbacks.
struct Application {
    Database &db;
    QSet<Node> created;
    QList<Brought> brought;
    QSet<Node> kept; ///< created by the change and needed or changed since: nothing of theirs is touched
    QSet<Node> conflicts; ///< met in this run
};

struct ChangedRow {
    sqlite3_changeset_iter *iterator;
    const char *table = nullptr;
    int operation = 0;

    explicit ChangedRow(sqlite3_changeset_iter *it) : iterator(it)
    {
        int columns = 0;
        sqlite3changeset_op(it, &table, &columns, &operation, nullptr);
    }
    /// The value after the change, or before it when the row went; 0 for NULL and for a column that did not change.
    [[nodiscard]] qint64 number(int column) const
    {
        sqlite3_value *value = nullptr;
        if (operation == SQLITE_INSERT)
            sqlite3changeset_new(iterator, column, &value);
        else
            sqlite3changeset_old(iterator, column, &value);
        return value ? sqlite3_value_int64(value) : 0;
    }
};

int columnOf(Database &db, const char *table, const char *column)
{
    const Result<QStringList> names = columnNames(db, QString::fromUtf8(table));
    return names ? static_cast<int>(names->indexOf(QString::fromUtf8(column))) : -1;
}

/// A table's name as the key of a node, without a copy: it lives as long as the program.
QByteArray nameOf(std::string_view constant)
{
    return QByteArray::fromRawData(constant.data(), static_cast<qsizetype>(constant.size()));
}

/// The row whose fate a changed row shares: its record for a part of a record, else itself.
Node ownerOf(Database &db, const ChangedRow &row)
{
    if (std::string_view(row.table) == "document") {
        if (const qint64 contact = row.number(columnOf(db, "document", "contact_id")))
            return {QByteArrayLiteral("contact"), contact};
        if (const qint64 company = row.number(columnOf(db, "document", "company_id")))
            return {QByteArrayLiteral("company"), company};
    }
    for (const RecordedTable &table : kRecordedTables) {
        if (table.name == row.table && table.owner) // the owner's id is the first column of every such table
            return {*table.owner == RecordKind::Contact ? QByteArrayLiteral("contact")
                                                        : QByteArrayLiteral("company"),
                    row.number(0)};
    }
    return {QByteArray(row.table), row.number(0)};
}

/// 0: this change is left out.
int filter(void *context, sqlite3_changeset_iter *iterator)
{
    auto *application = static_cast<Application *>(context);
    return application->kept.isEmpty()
            || !application->kept.contains(ownerOf(application->db, ChangedRow(iterator)))
        ? 1
        : 0;
}

int onConflict(void *context, int conflict, sqlite3_changeset_iter *iterator)
{
    if (conflict == SQLITE_CHANGESET_FOREIGN_KEY)
        return SQLITE_CHANGESET_ABORT; // anything else would commit rows that refer to nothing
    auto *application = static_cast<Application *>(context);
    application->conflicts.insert(ownerOf(application->db, ChangedRow(iterator)));
    return SQLITE_CHANGESET_OMIT;
}

/// The references of one table, looked up when the iterator reaches it.
struct TableReferences {
    QByteArray table;
    struct Column {
        const Reference *reference;
        int column;
    };
    std::vector<Column> columns;

    void setTable(Database &db, const char *name)
    {
        if (table == name)
            return;
        table = name;
        columns.clear();
        for (const Reference &reference : kReferences) {
            if (table == reference.from)
                columns.push_back({&reference, columnOf(db, reference.from, reference.column)});
        }
    }
};

/// Fills `created` and `brought`.
Result<void> readCreated(Application &application, const QByteArray &changeset)
{
    sqlite3_changeset_iter *iterator = nullptr;
    if (sqlite3changeset_start(&iterator, static_cast<int>(changeset.size()),
                               const_cast<char *>(changeset.constData()))
        != SQLITE_OK)
        return fail(ErrorCode::Corrupt, QStringLiteral("changeset"));
    TableReferences references;
    while (sqlite3changeset_next(iterator) == SQLITE_ROW) {
        const ChangedRow row(iterator);
        if (row.operation == SQLITE_DELETE)
            continue;
        const Node owner = ownerOf(application.db, row);
        if (row.operation == SQLITE_INSERT && owner.first == row.table)
            application.created.insert(owner);
        references.setTable(application.db, row.table);
        for (const auto &[reference, column] : references.columns) {
            sqlite3_value *value = nullptr;
            sqlite3changeset_new(iterator, column, &value);
            if (value && sqlite3_value_type(value) == SQLITE_INTEGER)
                application.brought.append(
                    {reference, owner, {nameOf(reference->to), sqlite3_value_int64(value)}});
        }
    }
    const int code = sqlite3changeset_finalize(iterator);
    if (code != SQLITE_OK)
        return fail(ErrorCode::Corrupt, QStringLiteral("changeset: %1").arg(code));
    if (application.created.isEmpty())
        application.brought.clear(); // nothing that others could need
    return {};
}

/// Keeps every created row that more rows refer to than will go with it; a row kept keeps what it refers to, so this
/// goes on until nothing changes.
Result<void> keepWhatIsNeeded(Application &application)
{
    for (bool changed = true; changed;) {
        changed = false;
        QHash<std::pair<const Reference *, Node>, qint64> going;
        for (const Brought &brought : std::as_const(application.brought)) {
            if (!application.kept.contains(brought.owner))
                ++going[{brought.reference, brought.to}];
        }
        for (const Node &node : std::as_const(application.created)) {
            if (application.kept.contains(node))
                continue;
            for (const Reference &reference : kReferences) {
                if (node.first != reference.to)
                    continue;
                CARNET_TRY_ASSIGN(Statement st, application.db.statement(reference.count));
                CARNET_TRY_ASSIGN(const bool row, st.bind(node.second).step());
                if (!row || st.int64(0) <= going.value({&reference, node}))
                    continue;
                application.kept.insert(node);
                changed = true;
                break;
            }
        }
    }
    return {};
}

Result<void> applyOnce(Application &application, const QByteArray &changeset)
{
    application.conflicts.clear();
    constexpr int flags = SQLITE_CHANGESETAPPLY_INVERT | SQLITE_CHANGESETAPPLY_FKNOACTION
        | SQLITE_CHANGESETAPPLY_NOSAVEPOINT | SQLITE_CHANGESETAPPLY_IGNORENOOP;
    const int code = sqlite3changeset_apply_v3(application.db.handle(), static_cast<int>(changeset.size()),
                                               const_cast<char *>(changeset.constData()), filter, onConflict,
                                               &application, nullptr, nullptr, flags);
    if (code == SQLITE_ABORT || (code & 0xff) == SQLITE_CONSTRAINT)
        return fail(ErrorCode::Constraint, QStringLiteral("a reference would dangle"));
    if (code != SQLITE_OK)
        return fail(sqliteError(application.db.handle(), code));
    return {};
}

QSet<RecordKey> recordsOf(const QSet<Node> &nodes)
{
    QSet<RecordKey> records;
    for (const Node &node : nodes) {
        if (node.first == "contact")
            records.insert({RecordKind::Contact, node.second});
        else if (node.first == "company")
            records.insert({RecordKind::Company, node.second});
    }
    return records;
}

} // namespace

Result<QSet<RecordKey>> applyInverted(Database &db, const QByteArray &changeset)
{
    Application application{db, {}, {}, {}, {}};
    CARNET_TRY(readCreated(application, changeset));
    // A record that was created and changed since stays whole: its parts may not go while its row stays. So each such
    // record met as a conflict is set aside and the application starts again, until none is met.
    for (;;) {
        CARNET_TRY(keepWhatIsNeeded(application));
        CARNET_TRY(db.execute("SAVEPOINT apply_inverted"));
        const Result<void> applied = applyOnce(application, changeset);
        QSet<Node> aside = (application.conflicts & application.created) - application.kept;
        if (!applied) { // a reference that a skipped change left behind: nothing created goes, the rest is undone
            aside = application.created - application.kept;
            if (applied.error().code != ErrorCode::Constraint || aside.isEmpty())
                return fail(applied.error()); // the whole command rolls back
        }
        if (!aside.isEmpty())
            CARNET_TRY(db.execute("ROLLBACK TO apply_inverted"));
        CARNET_TRY(db.execute("RELEASE apply_inverted"));
        application.kept |= aside;
        if (aside.isEmpty())
            return recordsOf(application.conflicts | application.kept);
    }
}

} // namespace carnet
