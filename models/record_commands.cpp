// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/record_commands.h"

#include "core/search_text.h"
#include "models/answer.h"
#include "models/command_sentence.h"
#include "store/company_table.h"
#include "store/contact_table.h"
#include "store/database_thread.h"
#include "store/record_parts_table.h"

namespace carnet {

namespace {

CommandId commandOf(RecordKind kind, CommandId contact, CommandId company)
{
    return kind == RecordKind::Contact ? contact : company;
}

/// Changes the state of one record by `change(RecordState &)`.
template <typename Change>
auto stateChange(RecordKind kind, Change change)
{
    return [kind, change](Database &db, qint64 id) -> Result<void> {
        RecordPartsTable parts(db, kind);
        CARNET_TRY_ASSIGN(RecordState state, parts.state(id));
        change(state);
        return parts.setState(id, state);
    };
}

Result<QString> nameOf(Database &db, RecordKind kind, qint64 id)
{
    if (kind == RecordKind::Contact)
        return ContactTable(db).byId({id}).map([](const Contact &contact) { return displayName(contact); });
    return CompanyTable(db).byId({id}).map([](const Company &company) { return displayName(company); });
}

Result<void> changeTagOf(Database &db, RecordKind kind, qint64 id, const QString &tag,
                         RecordCommands::TagChange change)
{
    RecordPartsTable parts(db, kind);
    CARNET_TRY_ASSIGN(QStringList tags, parts.tags(id));
    const QString folded = foldText(tag);
    tags.removeIf([&folded](const QString &other) { return foldText(other) == folded; });
    if (change == RecordCommands::TagChange::Set)
        tags.append(tag);
    return parts.setTags(id, tags);
}

Result<void> setRelationOf(Database &db, RecordKind kind, qint64 id, Relation relation, const Clock &clock)
{
    if (kind == RecordKind::Contact) {
        ContactTable table(db);
        CARNET_TRY_ASSIGN(Contact contact, table.byId({id}));
        contact.relation = relation;
        return table.update(contact, clock);
    }
    CompanyTable table(db);
    CARNET_TRY_ASSIGN(Company company, table.byId({id}));
    company.relation = relation;
    return table.update(company);
}

} // namespace

RecordCommands::RecordCommands(DatabaseThread &db, QObject *parent) : QObject(parent), m_db(db) { }

void RecordCommands::trash(RecordKind kind, const Ids &ids)
{
    run(commandOf(kind, CommandId::ContactTrash, CommandId::CompanyTrash), kind, ids,
        stateChange(kind, [](RecordState &state) { state.trashed = true; }));
}

void RecordCommands::restore(RecordKind kind, const Ids &ids)
{
    run(commandOf(kind, CommandId::ContactRestore, CommandId::CompanyRestore), kind, ids,
        stateChange(kind, [](RecordState &state) { state.trashed = false; }));
}

void RecordCommands::archive(RecordKind kind, const Ids &ids)
{
    run(commandOf(kind, CommandId::ContactArchive, CommandId::CompanyArchive), kind, ids,
        stateChange(kind, [](RecordState &state) { state.archived = true; }));
}

void RecordCommands::unarchive(RecordKind kind, const Ids &ids)
{
    run(commandOf(kind, CommandId::ContactUnarchive, CommandId::CompanyUnarchive), kind, ids,
        stateChange(kind, [](RecordState &state) { state.archived = false; }));
}

void RecordCommands::changeTag(RecordKind kind, const Ids &ids, const QString &tag, TagChange change)
{
    const QString name = tag.trimmed();
    if (name.isEmpty())
        return;
    run(
        CommandId::TagAssign, kind, ids,
        [kind, name, change](Database &db, qint64 id) { return changeTagOf(db, kind, id, name, change); },
        name);
}

void RecordCommands::setRelation(RecordKind kind, const Ids &ids, Relation relation)
{
    run(CommandId::RelationChange, kind, ids,
        [kind, relation, clock = m_db.clock()](Database &db, qint64 id) {
            return setRelationOf(db, kind, id, relation, clock);
        });
}

void RecordCommands::run(CommandId command, RecordKind kind, const Ids &ids, One one, const QString &name)
{
    if (ids.empty())
        return;
    const auto work = [ids, one = std::move(one)](Database &db) -> Result<void> {
        for (const qint64 id : ids)
            CARNET_TRY(one(db, id));
        return {};
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
