// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/record_commands.h"

#include "models/answer.h"
#include "models/command_sentence.h"
#include "store/bulk_change.h"
#include "store/company_table.h"
#include "store/contact_table.h"
#include "store/database_thread.h"

namespace carnet {

namespace {

CommandId commandOf(RecordKind kind, CommandId contact, CommandId company)
{
    return kind == RecordKind::Contact ? contact : company;
}

Result<QString> nameOf(Database &db, RecordKind kind, qint64 id)
{
    if (kind == RecordKind::Contact)
        return ContactTable(db).byId({id}).map([](const Contact &contact) { return displayName(contact); });
    return CompanyTable(db).byId({id}).map([](const Company &company) { return displayName(company); });
}

} // namespace

RecordCommands::RecordCommands(DatabaseThread &db, QObject *parent) : QObject(parent), m_db(db) { }

void RecordCommands::trash(RecordKind kind, const Ids &ids)
{
    run(commandOf(kind, CommandId::ContactTrash, CommandId::CompanyTrash), kind, ids,
        [](BulkChange &change) { return change.setTrashed(true); });
}

void RecordCommands::restore(RecordKind kind, const Ids &ids)
{
    run(commandOf(kind, CommandId::ContactRestore, CommandId::CompanyRestore), kind, ids,
        [](BulkChange &change) { return change.setTrashed(false); });
}

void RecordCommands::archive(RecordKind kind, const Ids &ids)
{
    run(commandOf(kind, CommandId::ContactArchive, CommandId::CompanyArchive), kind, ids,
        [](BulkChange &change) { return change.setArchived(true); });
}

void RecordCommands::unarchive(RecordKind kind, const Ids &ids)
{
    run(commandOf(kind, CommandId::ContactUnarchive, CommandId::CompanyUnarchive), kind, ids,
        [](BulkChange &change) { return change.setArchived(false); });
}

void RecordCommands::changeTag(RecordKind kind, const Ids &ids, const QString &tag, TagChange change)
{
    const QString name = tag.trimmed();
    if (name.isEmpty())
        return;
    run(
        CommandId::TagAssign, kind, ids,
        [name, isSet = change == TagChange::Set](BulkChange &bulk) {
            return isSet ? bulk.addTag(name) : bulk.removeTag(name);
        },
        name);
}

void RecordCommands::setRelation(RecordKind kind, const Ids &ids, Relation relation)
{
    run(CommandId::RelationChange, kind, ids,
        [relation](BulkChange &change) { return change.setRelation(relation); });
}

void RecordCommands::run(CommandId command, RecordKind kind, const Ids &ids, Change change,
                         const QString &name)
{
    if (ids.empty())
        return;
    const auto work = [kind, ids, change = std::move(change)](Database &db) {
        BulkChange bulk(db, kind, ids);
        return change(bulk);
    };
    const auto write = [this, command, work,
                        count = static_cast<qsizetype>(ids.size())](const QString &shown) {
        onAnswer(m_db.write({command, countAndName(count, shown)}, work), this,
                 [this, count](const Result<WriteOutcome> &outcome) {
                     if (outcome)
                         Q_EMIT done(count);
                     else
                         Q_EMIT failed(outcome.error());
                 });
    };
    if (ids.size() > 1 || !name.isEmpty()) {
        write(name);
        return;
    }
    onAnswer(m_db.read([kind, id = ids.front()](Database &db) { return nameOf(db, kind, id); }), this,
             [write](const Result<QString> &found) {
                 write(found.value_or(QString())); // gone meanwhile: the command itself tells it
             });
}

} // namespace carnet
