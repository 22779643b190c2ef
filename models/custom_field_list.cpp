// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/custom_field_list.h"

#include "core/search_text.h"
#include "models/answer.h"
#include "store/custom_field_table.h"
#include "store/database_thread.h"

namespace carnet {

namespace {

Result<QList<CustomField>> allFields(Database &db)
{
    CustomFieldTable table(db);
    CARNET_TRY_ASSIGN(QList<CustomField> fields, table.all(RecordKind::Contact));
    CARNET_TRY_ASSIGN(const QList<CustomField> ofCompanies, table.all(RecordKind::Company));
    return fields + ofCompanies;
}

Result<void> renameIn(Database &db, CustomFieldId id, const QString &name)
{
    CARNET_TRY_ASSIGN(const QList<CustomField> fields, allFields(db));
    const auto field =
        std::find_if(fields.begin(), fields.end(), [id](const CustomField &each) { return each.id == id; });
    if (field == fields.end())
        return fail(ErrorCode::NotFound);
    for (const CustomField &other : fields) {
        if (other.id != id && other.owner == field->owner && foldText(other.name) == foldText(name))
            return fail(ErrorCode::AlreadyExists, {}, {name});
    }
    CustomField renamed = *field;
    renamed.name = name;
    return CustomFieldTable(db).update(renamed);
}

} // namespace

CustomFieldList::CustomFieldList(DatabaseThread &db, QObject *parent) : QObject(parent), m_db(db)
{
    connect(&db, &DatabaseThread::changed, this, [this](const Touched &touched) {
        if (touched.lists.contains(QStringLiteral("custom_field")))
            reload();
    });
    connect(&db, &DatabaseThread::reset, this, &CustomFieldList::reload);
    reload();
}

void CustomFieldList::reload()
{
    onAnswer(m_db.read(allFields), this,
             [this, reload = ++m_reload](const Result<QList<CustomField>> &fields) {
                 if (reload != m_reload)
                     return;
                 if (!fields) {
                     Q_EMIT failed(fields.error());
                     return;
                 }
                 m_fields = *fields;
                 Q_EMIT loaded();
             });
}

void CustomFieldList::add(const CustomField &field)
{
    CustomField wanted = field;
    wanted.name = field.name.trimmed();
    if (wanted.name.isEmpty())
        return;
    write(wanted.name, [wanted, clock = m_db.clock()](Database &db) -> Result<void> {
        CARNET_TRY(CustomFieldTable(db).insert(wanted, clock));
        return {};
    });
}

void CustomFieldList::rename(CustomFieldId id, const QString &name)
{
    const QString wanted = name.trimmed();
    if (!wanted.isEmpty() && wanted != nameOf(id))
        write(wanted, [id, wanted](Database &db) { return renameIn(db, id, wanted); });
}

void CustomFieldList::remove(CustomFieldId id)
{
    write(nameOf(id), [id](Database &db) { return CustomFieldTable(db).remove(id); });
}

QString CustomFieldList::nameOf(CustomFieldId id) const
{
    const auto field = std::find_if(m_fields.begin(), m_fields.end(),
                                    [id](const CustomField &each) { return each.id == id; });
    return field == m_fields.end() ? QString() : field->name;
}

void CustomFieldList::write(const QString &name, std::function<Result<void>(Database &)> work)
{
    onAnswer(m_db.write({CommandId::CustomFieldEdit, {name}}, std::move(work)), this,
             [this](const Result<WriteOutcome> &outcome) {
                 if (!outcome)
                     Q_EMIT failed(outcome.error());
             });
}

} // namespace carnet
