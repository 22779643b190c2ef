// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tag_model.h"

#include "models/answer.h"
#include "store/database_thread.h"

namespace carnet {

TagModel::TagModel(DatabaseThread &db, QObject *parent) : QAbstractListModel(parent), m_db(db)
{
    connect(&db, &DatabaseThread::changed, this, [this](const Touched &touched) {
        const auto carries = [](const TouchedRecord &record) {
            return record.created || record.deleted || record.fields.contains(QStringLiteral("tag"))
                || record.fields.contains(QStringLiteral("state"));
        };
        if (touched.lists.contains(QStringLiteral("tag"))
            || std::any_of(touched.contacts.begin(), touched.contacts.end(), carries)
            || std::any_of(touched.companies.begin(), touched.companies.end(), carries))
            reload();
    });
    connect(&db, &DatabaseThread::reset, this, &TagModel::reload);
    reload();
}

int TagModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_tags.size());
}

QVariant TagModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Tag &tag = m_tags.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return tag.name;
    case Qt::AccessibleTextRole:
        return tr("%1, on %n record(s)", nullptr, static_cast<int>(tag.uses)).arg(tag.name);
    case ColourRole:
        return tag.colour;
    case UsesRole:
        return tag.uses;
    default:
        return {};
    }
}

QHash<QString, int> TagModel::colours() const
{
    QHash<QString, int> colours;
    for (const Tag &tag : m_tags)
        colours.insert(tag.name, tag.colour);
    return colours;
}

void TagModel::rename(TagId id, const QString &name)
{
    onAnswer(m_db.write({CommandId::TagEdit, {name}},
                        [id, name](Database &db) { return TagTable(db).rename(id, name); }),
             this, [this](const Result<WriteOutcome> &outcome) {
                 if (!outcome)
                     Q_EMIT failed(outcome.error());
             });
}

void TagModel::setColour(TagId id, int colour)
{
    QString name;
    for (const Tag &tag : m_tags) {
        if (tag.id == id)
            name = tag.name;
    }
    onAnswer(m_db.write({CommandId::TagEdit, {name}},
                        [id, colour](Database &db) { return TagTable(db).setColour(id, colour); }),
             this, [this](const Result<WriteOutcome> &outcome) {
                 if (!outcome)
                     Q_EMIT failed(outcome.error());
             });
}

void TagModel::reload()
{
    onAnswer(m_db.read([](Database &db) { return TagTable(db).all(); }), this,
             [this, reload = ++m_reload](const Result<QList<Tag>> &tags) {
                 if (reload != m_reload)
                     return;
                 if (tags)
                     show(*tags);
                 else
                     Q_EMIT failed(tags.error());
             });
}

void TagModel::show(const QList<Tag> &tags)
{
    const bool sameRows = tags.size() == m_tags.size()
        && std::equal(tags.begin(), tags.end(), m_tags.begin(),
                      [](const Tag &a, const Tag &b) { return a.id == b.id; });
    if (sameRows) {
        m_tags = tags;
        if (!tags.isEmpty())
            Q_EMIT dataChanged(index(0), index(static_cast<int>(tags.size()) - 1));
    } else {
        beginResetModel(); // a few dozen rows
        m_tags = tags;
        endResetModel();
    }
    Q_EMIT loaded();
}

} // namespace carnet
