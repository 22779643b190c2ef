// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/record_list_model.h"

#include "core/initials.h"
#include "core/phone_number.h"
#include "models/answer.h"
#include "models/record_sentence.h"
#include "store/database_thread.h"

#include <algorithm>

namespace carnet {

namespace {

constexpr int kCompareAtOnce = 20'000; ///< longer lists are compared on the reader's thread

QVariant columnText(const RecordRow &row, ListColumn column)
{
    switch (column) {
    case ListColumn::Avatar:
    case ListColumn::Relation:
        return {};
    case ListColumn::Name:
        return row.name;
    case ListColumn::Company:
        return row.kind == RecordKind::Contact ? row.company : QString();
    case ListColumn::Town:
        return row.town;
    case ListColumn::Tags: {
        QStringList names;
        for (const TagChip &tag : row.tags)
            names << tag.name;
        return names.join(QStringLiteral(", "));
    }
    case ListColumn::LastContact:
        return row.lastContactOn.isValid() ? QVariant(row.lastContactOn) : QVariant();
    case ListColumn::Phone:
        return shownPhone(row.phone);
    case ListColumn::Email:
        return row.email;
    }
    return {};
}

using IdList = std::vector<qint64>;

/// `ids` without the rows of `run`: one copy, as a million ids are eight megabytes.
std::shared_ptr<const IdList> withoutRun(const IdList &ids, const RowRun &run)
{
    auto out = std::make_shared<IdList>();
    out->reserve(ids.size());
    out->assign(ids.begin(), ids.begin() + run.first);
    out->insert(out->end(), ids.begin() + run.first + run.count, ids.end());
    return out;
}

/// `ids` with the rows of `run` as they stand in `wanted`.
std::shared_ptr<const IdList> withRun(const IdList &ids, const RowRun &run, const IdList &wanted)
{
    auto out = std::make_shared<IdList>();
    out->reserve(ids.size() + static_cast<size_t>(run.count));
    out->assign(ids.begin(), ids.begin() + run.first);
    out->insert(out->end(), wanted.begin() + run.first, wanted.begin() + run.first + run.count);
    out->insert(out->end(), ids.begin() + run.first, ids.end());
    return out;
}

QVariant tagsOf(const RecordRow &row)
{
    QList<ListTag> tags;
    tags.reserve(row.tags.size());
    for (const TagChip &tag : row.tags)
        tags.append({tag.name, tag.colour});
    return QVariant::fromValue(tags);
}

QVariant roleOf(const RecordRow &row, int role)
{
    switch (role) {
    case AvatarRole:
        return row.uid.bytes.back() % 8; // the last byte of a uid is random: an even spread
    case InitialsRole:
        return initialsOf(row.name);
    case RelationRole:
        return static_cast<int>(row.relation);
    case NameRole:
        return row.name;
    case JobRole:
        return row.job;
    case CompanyRole:
        return row.kind == RecordKind::Contact ? row.company : QString();
    case TownRole:
        return row.town;
    case TagsRole:
        return tagsOf(row);
    case LastContactRole:
        return row.lastContactOn;
    case PhoneRole:
        return shownPhone(row.phone);
    case EmailRole:
        return row.email;
    case IsArchivedRole:
        return row.archived;
    case ToCheckRole:
        return row.toCheck;
    default:
        return {};
    }
}

} // namespace

RecordListModel::RecordListModel(DatabaseThread &db, RecordKind kind, QObject *parent)
    : QAbstractTableModel(parent), m_db(db), m_kind(kind), m_search(db, kind),
      m_rows([this](const PagedRows<RecordRow>::Request &request) { readRows(request); })
{
    connect(&m_search, &SearchSession::cleared, this, [this] { show(m_all); });
    connect(&m_search, &SearchSession::firstFound, this, &RecordListModel::show);
    connect(&m_search, &SearchSession::allFound, this, &RecordListModel::show);
    connect(&m_search, &SearchSession::failed, this, &RecordListModel::failed);
    connect(&db, &DatabaseThread::changed, this, &RecordListModel::onChanged);
    connect(&db, &DatabaseThread::reset, this, &RecordListModel::onReset);
    reload();
}

void RecordListModel::setScope(ListScope scope)
{
    if (scope == m_scope)
        return;
    m_search.setScope(scope);
    m_scope = scope;
    reload();
}

void RecordListModel::setSearchText(const QString &text)
{
    m_search.setText(text);
    Q_EMIT countsChanged();
}

std::vector<qint64> RecordListModel::idsAt(const QModelIndexList &rows) const
{
    std::vector<qint64> ids;
    ids.reserve(static_cast<size_t>(rows.size()));
    for (const QModelIndex &row : rows)
        ids.push_back(idAt(row.row()));
    return ids;
}

int RecordListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows.size();
}

int RecordListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kListColumnCount;
}

QVariant RecordListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == IdRole)
        return m_rows.idAt(index.row());
    const RecordRow *row = m_rows.at(index.row()); // null: painted empty now, dataChanged follows
    if (role == IsLoadedRole)
        return row != nullptr;
    if (!row)
        return {};
    const auto column = static_cast<ListColumn>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return columnText(*row, column);
    case Qt::ToolTipRole:
        return column == ListColumn::Relation ? QVariant(relationText(row->relation))
                                              : columnText(*row, column);
    case Qt::AccessibleTextRole:
        return recordSentence(*row);
    default:
        return roleOf(*row, role);
    }
}

QVariant RecordListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    switch (static_cast<ListColumn>(section)) {
    case ListColumn::Avatar:
        return role == Qt::AccessibleTextRole ? QVariant(tr("Initials")) : QVariant(QString());
    case ListColumn::Relation:
        return role == Qt::AccessibleTextRole ? QVariant(tr("Relation")) : QVariant(QString());
    case ListColumn::Name:
        return tr("Name");
    case ListColumn::Company:
        return tr("Company");
    case ListColumn::Town:
        return tr("Town");
    case ListColumn::Tags:
        return tr("Tags");
    case ListColumn::LastContact:
        return tr("Last contact");
    case ListColumn::Phone:
        return tr("Phone");
    case ListColumn::Email:
        return tr("Email");
    }
    return {};
}

void RecordListModel::reload()
{
    m_loading = true;
    onAnswer(m_db.read([kind = m_kind, scope = m_scope](Database &db) { return idsByName(db, kind, scope); }),
             this, [this, reload = ++m_reload](Result<std::vector<qint64>> ids) {
                 if (reload != m_reload)
                     return; // a newer reload is on its way
                 m_loading = false;
                 if (!ids) {
                     Q_EMIT failed(ids.error());
                     return;
                 }
                 m_all = std::make_shared<const std::vector<qint64>>(std::move(*ids));
                 if (!isFiltered())
                     show(m_all);
                 else
                     Q_EMIT countsChanged();
             });
}

void RecordListModel::onChanged(const Touched &touched)
{
    const auto &own = touched.of(m_kind);
    const bool othersShow = touched.lists.contains(QStringLiteral("tag"))
        || (m_kind == RecordKind::Contact
            && !touched.companies.isEmpty()); // names and towns of companies stand in contacts
    if (othersShow)
        m_rows.refreshAll();
    else if (!own.isEmpty())
        m_rows.refresh(own.keys());
    if (!changesOrder(touched))
        return;
    reload();
    m_search.refresh();
}

/// True when the change may move, add or remove rows; a search may find other rows after any change.
bool RecordListModel::changesOrder(const Touched &touched) const
{
    if (m_kind == RecordKind::Contact && !touched.companies.isEmpty())
        return true;
    const auto &own = touched.of(m_kind);
    if (isFiltered() && !own.isEmpty())
        return true;
    static const QSet<QString> named{QStringLiteral("first_name"), QStringLiteral("family_name"),
                                     QStringLiteral("company_id"), QStringLiteral("name"),
                                     QStringLiteral("siret")};
    return std::any_of(own.begin(), own.end(), [](const TouchedRecord &record) {
        return record.created || record.deleted
            || std::any_of(record.fields.begin(), record.fields.end(), [](const QString &field) {
                   return named.contains(field) || field.startsWith(u"point") || field.startsWith(u"state");
               });
    });
}

void RecordListModel::onReset()
{
    m_rows.refreshAll();
    reload();
    m_search.refresh();
}

void RecordListModel::show(const Ids &ids)
{
    const quint64 showing = ++m_showing;
    const Ids before = m_rows.ids();
    if (before->empty() || std::max(before->size(), ids->size()) <= size_t{kCompareAtOnce}) {
        apply(ids, compareIdLists(*before, *ids));
        return;
    }
    onAnswer(m_db.read([before, ids](Database &) -> Result<IdListChange> {
        return compareIdLists(*before, *ids, 16);
    }),
             this, [this, showing, ids](const Result<IdListChange> &change) {
                 if (showing == m_showing && change)
                     apply(ids, *change);
             });
}

void RecordListModel::apply(const Ids &ids, const IdListChange &change)
{
    if (change.kind == IdListChange::Kind::Reset || m_rows.size() == 0) {
        beginResetModel();
        m_rows.setIds(ids);
        endResetModel();
    } else {
        size_t left = change.removed.size() + change.inserted.size();
        for (const RowRun &run : change.removed) {
            beginRemoveRows({}, run.first, run.first + run.count - 1);
            m_rows.setIds(--left == 0 ? ids : withoutRun(*m_rows.ids(), run));
            endRemoveRows();
        }
        for (const RowRun &run : change.inserted) {
            beginInsertRows({}, run.first, run.first + run.count - 1);
            m_rows.setIds(--left == 0 ? ids : withRun(*m_rows.ids(), run, *ids));
            endInsertRows();
        }
    }
    m_shown = m_showing;
    Q_EMIT countsChanged();
}

void RecordListModel::readRows(const PagedRows<RecordRow>::Request &request)
{
    onAnswer(m_db.read([kind = m_kind, ids = request.ids](Database &db) { return rowsById(db, kind, ids); }),
             this, [this, request](Result<std::vector<RecordRow>> rows) {
                 if (!rows) {
                     m_rows.giveUp(request);
                     if (rows.error().code != ErrorCode::Locked) // the carnet is being closed
                         Q_EMIT failed(rows.error());
                     return;
                 }
                 rowsChanged(m_rows.deliver(request, std::move(*rows)));
             });
}

/// Tells the view which rows it may paint now: one signal for each run of neighbours.
void RecordListModel::rowsChanged(const std::vector<qint64> &ids)
{
    const auto tell = [this](int first, int last) {
        Q_EMIT dataChanged(index(first, 0), index(last, kListColumnCount - 1));
    };
    const std::vector<int> rows = m_rows.rowsOf(ids);
    for (size_t i = 0; i < rows.size();) {
        size_t end = i + 1;
        while (end < rows.size() && rows[end] == rows[end - 1] + 1)
            ++end;
        tell(rows[i], rows[end - 1]);
        i = end;
    }
}

} // namespace carnet
