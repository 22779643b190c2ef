// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/changeset.h"

#include "store/recorded_tables.h"

#include <sqlite3.h>

#include <QVarLengthArray>

#include <algorithm>
#include <memory>

namespace carnet {

namespace {

struct Finalize {
    void operator()(sqlite3_changeset_iter *iterator) const { sqlite3changeset_finalize(iterator); }
};

/// What is needed to place the changes of one table, worked out when the iterator reaches it.
struct TablePlan {
    QString name;
    const RecordedTable *table = nullptr;
    QStringList columns;
    qsizetype ownerColumn = -1;
    bool isOwnRow = false; ///< the record's own row, not one of its parts
    bool isState = false; ///< a row of flags
    QString part; ///< "point" for contact_point
    QStringList fields; ///< by column: "point.typed"
    QSet<QString> last; ///< the fields of the last change: in a bulk change, those of all
};

Result<TablePlan> planFor(Database &db, const char *name)
{
    TablePlan plan;
    plan.name = QString::fromUtf8(name);
    for (const RecordedTable &table : kRecordedTables) {
        if (table.name == name)
            plan.table = &table;
    }
    if (!plan.table)
        return fail(ErrorCode::Corrupt, QStringLiteral("a change of a table that is not recorded"));
    CARNET_TRY_ASSIGN(plan.columns, columnNames(db, plan.name));
    if (plan.table->owner) {
        plan.ownerColumn = plan.columns.indexOf(QString::fromUtf8(
            plan.table->ownerColumn.data(), static_cast<qsizetype>(plan.table->ownerColumn.size())));
        plan.isOwnRow = plan.table->ownerColumn == "id";
        if (!plan.isOwnRow)
            plan.part = plan.name.section(u'_', 1);
        plan.isState = plan.part == QLatin1String("state");
        for (const QString &column : std::as_const(plan.columns))
            plan.fields.append(plan.isOwnRow ? column : plan.part + u'.' + column);
    }
    return plan;
}

sqlite3_value *valueAt(sqlite3_changeset_iter *iterator, int operation, int column)
{
    sqlite3_value *value = nullptr;
    if (operation == SQLITE_INSERT)
        sqlite3changeset_new(iterator, column, &value);
    else
        sqlite3changeset_old(iterator, column, &value);
    return value;
}

/// Whether a change says something of a column; of a row of flags that comes or goes, those that are set do.
bool isChanged(const TablePlan &plan, sqlite3_changeset_iter *iterator, int operation, int column)
{
    if (operation != SQLITE_UPDATE)
        return plan.isState && column > 0 && sqlite3_value_int64(valueAt(iterator, operation, column)) != 0;
    sqlite3_value *changed = nullptr;
    sqlite3changeset_new(iterator, column, &changed);
    return changed != nullptr;
}

void addFields(TouchedRecord &record, TablePlan &plan, sqlite3_changeset_iter *iterator, int operation)
{
    QVarLengthArray<const QString *, 32> fields;
    if (operation != SQLITE_UPDATE && !plan.isOwnRow && !plan.isState)
        fields.append(&plan.part);
    for (int column = 0; column < plan.fields.size(); ++column) {
        if (isChanged(plan, iterator, operation, column))
            fields.append(&plan.fields.at(column));
    }
    const bool isAsLast = fields.size() == plan.last.size()
        && std::all_of(fields.cbegin(), fields.cend(),
                       [&plan](const QString *field) { return plan.last.contains(*field); });
    if (!isAsLast) {
        plan.last.clear();
        for (const QString *field : fields)
            plan.last.insert(*field);
    }
    if (record.fields.isEmpty())
        record.fields = plan.last; // shared: a bulk change has one set for all its records
    else
        record.fields.unite(plan.last);
}

void addToRecord(Touched &touched, TablePlan &plan, sqlite3_changeset_iter *iterator, int operation)
{
    sqlite3_value *owner = valueAt(iterator, operation, static_cast<int>(plan.ownerColumn));
    TouchedRecord &record = touched.of(*plan.table->owner)[sqlite3_value_int64(owner)];
    if (plan.isOwnRow && operation != SQLITE_UPDATE) {
        (operation == SQLITE_INSERT ? record.created : record.deleted) = true;
        sqlite3_value *uid =
            valueAt(iterator, operation, static_cast<int>(plan.columns.indexOf(QStringLiteral("uid"))));
        record.uid = QByteArray(static_cast<const char *>(sqlite3_value_blob(uid)), sqlite3_value_bytes(uid));
    }
    addFields(record, plan, iterator, operation);
}

/// A document belongs to a contact or a company by one of two columns; an update (a rename) holds neither, so the row is asked.
Result<void> addDocument(Database &db, Touched &touched, const TablePlan &plan,
                         sqlite3_changeset_iter *iterator, int operation)
{
    qint64 contact = 0;
    qint64 company = 0;
    if (operation == SQLITE_UPDATE) {
        CARNET_TRY_ASSIGN(Statement st,
                          db.statement("SELECT contact_id, company_id FROM document WHERE id = ?"));
        CARNET_TRY_ASSIGN(const bool row,
                          st.bind(qint64{sqlite3_value_int64(valueAt(iterator, operation, 0))}).step());
        if (row) {
            contact = st.int64(0);
            company = st.int64(1);
        }
    } else {
        contact = sqlite3_value_int64(valueAt(
            iterator, operation, static_cast<int>(plan.columns.indexOf(QStringLiteral("contact_id")))));
        company = sqlite3_value_int64(valueAt(
            iterator, operation, static_cast<int>(plan.columns.indexOf(QStringLiteral("company_id")))));
    }
    if (contact > 0)
        touched.contacts[contact].fields.insert(QStringLiteral("document"));
    if (company > 0)
        touched.companies[company].fields.insert(QStringLiteral("document"));
    return {};
}

} // namespace

Result<QStringList> columnNames(Database &db, const QString &table)
{
    static thread_local QHash<QString, QStringList> known;
    if (const auto found = known.constFind(table); found != known.constEnd())
        return *found;
    CARNET_TRY_ASSIGN(Statement st, db.statement("SELECT name FROM pragma_table_info(?) ORDER BY cid"));
    st.bind(table);
    QStringList names;
    for (;;) {
        CARNET_TRY_ASSIGN(const bool row, st.step());
        if (!row)
            break;
        names.append(st.text(0));
    }
    known.insert(table, names);
    return names;
}

Result<Touched> readChangeset(Database &db, const QByteArray &changeset)
{
    Touched touched;
    if (changeset.isEmpty())
        return touched;
    sqlite3_changeset_iter *raw = nullptr;
    if (sqlite3changeset_start(&raw, static_cast<int>(changeset.size()),
                               const_cast<char *>(changeset.constData()))
        != SQLITE_OK)
        return fail(ErrorCode::Corrupt, QStringLiteral("changeset"));
    const std::unique_ptr<sqlite3_changeset_iter, Finalize> iterator(raw);
    TablePlan plan;
    int code = SQLITE_OK;
    while ((code = sqlite3changeset_next(iterator.get())) == SQLITE_ROW) {
        const char *name = nullptr;
        int columnCount = 0;
        int operation = 0;
        sqlite3changeset_op(iterator.get(), &name, &columnCount, &operation, nullptr);
        if (plan.name != QLatin1String(name)) {
            CARNET_TRY_ASSIGN(plan, planFor(db, name));
        }
        if (plan.table->owner)
            addToRecord(touched, plan, iterator.get(), operation);
        else if (plan.name == QLatin1String("document"))
            CARNET_TRY(addDocument(db, touched, plan, iterator.get(), operation));
        else
            touched.lists.insert(plan.name);
    }
    if (code != SQLITE_DONE)
        return fail(ErrorCode::Corrupt, QStringLiteral("changeset: %1").arg(code));
    return touched;
}

} // namespace carnet
