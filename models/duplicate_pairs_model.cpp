// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/duplicate_pairs_model.h"

#include "core/initials.h"

#include <algorithm>

namespace carnet {

namespace {

/// Of a record, from its uid: the last byte is random (RFC 9562).
int avatarOf(const Uid &uid)
{
    return uid.bytes.back() % 8;
}

} // namespace

QString levelText(DuplicateLevel level)
{
    switch (level) {
    case DuplicateLevel::Sure:
        return DuplicatePairsModel::tr("sure", "a duplicate");
    case DuplicateLevel::Probable:
        return DuplicatePairsModel::tr("probable", "a duplicate");
    case DuplicateLevel::Maybe:
        return DuplicatePairsModel::tr("to be looked at", "a duplicate");
    }
    return {};
}

QString reasonsText(const QList<DuplicateReason> &reasons)
{
    QStringList words;
    for (const DuplicateReason reason : reasons) {
        switch (reason) {
        case DuplicateReason::SameEmail:
            words << DuplicatePairsModel::tr("same email");
            break;
        case DuplicateReason::SameMobile:
            words << DuplicatePairsModel::tr("same mobile");
            break;
        case DuplicateReason::SamePhone:
            words << DuplicatePairsModel::tr("same line");
            break;
        case DuplicateReason::SameSiret:
            words << DuplicatePairsModel::tr("same SIRET");
            break;
        case DuplicateReason::SameSiren:
            words << DuplicatePairsModel::tr("same SIREN");
            break;
        case DuplicateReason::SameVatNumber:
            words << DuplicatePairsModel::tr("same VAT number");
            break;
        case DuplicateReason::SameWeb:
            words << DuplicatePairsModel::tr("same web page");
            break;
        case DuplicateReason::SameName:
            words << DuplicatePairsModel::tr("same name");
            break;
        case DuplicateReason::NameAgrees:
            words << DuplicatePairsModel::tr("names agree");
            break;
        case DuplicateReason::CloseName:
            words << DuplicatePairsModel::tr("close name");
            break;
        case DuplicateReason::CloseFirstName:
            words << DuplicatePairsModel::tr("close first name");
            break;
        case DuplicateReason::SameCompany:
            words << DuplicatePairsModel::tr("same company");
            break;
        case DuplicateReason::SameTown:
            words << DuplicatePairsModel::tr("same town");
            break;
        }
    }
    return words.join(QStringLiteral(", "));
}

int DuplicatePairsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

const DuplicatePairsModel::Entry *DuplicatePairsModel::at(int row) const
{
    return row >= 0 && row < m_rows.size() ? &m_all.at(m_rows.at(row)) : nullptr;
}

QVariant DuplicatePairsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const DuplicatePair &pair = at(index.row())->pair;
    switch (role) {
    case Qt::DisplayRole:
        return tr("%1 and %2", "two records").arg(pair.firstName, pair.secondName);
    case Qt::AccessibleTextRole:
        return tr("%1 and %2: %3, %4", "two records, how sure, why")
            .arg(pair.firstName, pair.secondName, levelText(pair.match.level),
                 reasonsText(pair.match.reasons));
    case PairFirstNameRole:
        return pair.firstName;
    case PairSecondNameRole:
        return pair.secondName;
    case PairFirstAvatarRole:
        return avatarOf(pair.firstUid);
    case PairSecondAvatarRole:
        return avatarOf(pair.secondUid);
    case PairFirstInitialsRole:
        return initialsOf(pair.firstName);
    case PairSecondInitialsRole:
        return initialsOf(pair.secondName);
    case PairReasonsRole:
        return reasonsText(pair.match.reasons);
    case PairLevelRole:
        return static_cast<int>(pair.match.level);
    case PairLevelTextRole:
        return levelText(pair.match.level);
    case PairIsCompanyRole:
        return pair.kind == RecordKind::Company;
    default:
        return {};
    }
}

void DuplicatePairsModel::setPairs(const QList<DuplicatePair> &pairs, const QList<PastMerge> &merges)
{
    beginResetModel(); // rows are places in the list that goes
    m_all.clear();
    m_rows.clear();
    endResetModel();
    for (const DuplicatePair &pair : pairs)
        m_all.append({pair});
    for (const PastMerge &merge : merges)
        m_all.append({merge.pair, PairStanding::Merged, merge.journalNumber, merge.together, merge.at});
    setShown(m_shown);
    Q_EMIT countsChanged();
}

void DuplicatePairsModel::setShown(PairStanding standing)
{
    beginResetModel();
    m_shown = standing;
    m_rows.clear();
    for (qsizetype place = 0; place < m_all.size(); ++place) {
        if (m_all.at(place).standing == standing)
            m_rows.append(place);
    }
    endResetModel();
}

qsizetype DuplicatePairsModel::count(PairStanding standing) const
{
    return std::count_if(m_all.cbegin(), m_all.cend(),
                         [&](const Entry &entry) { return entry.standing == standing; });
}

QList<qsizetype> DuplicatePairsModel::openOf(DuplicateLevel level) const
{
    QList<qsizetype> places;
    for (qsizetype place = 0; place < m_all.size(); ++place) {
        const Entry &entry = m_all.at(place);
        if (entry.standing == PairStanding::Open && entry.pair.match.level == level)
            places.append(place);
    }
    return places;
}

void DuplicatePairsModel::decide(qsizetype place, PairStanding standing, qint64 journalNumber)
{
    if (place < 0 || place >= m_all.size())
        return;
    m_all[place].journalNumber = journalNumber;
    m_all[place].together = 1;
    m_all[place].decidedAt = 0;
    setStandingAt(place, standing);
}

void DuplicatePairsModel::setMerged(const QList<qsizetype> &places, qint64 journalNumber)
{
    for (const qsizetype place : places) {
        Entry &entry = m_all[place];
        entry.standing = PairStanding::Merged;
        entry.journalNumber = journalNumber;
        entry.together = static_cast<int>(places.size());
        entry.decidedAt = 0;
    }
    setShown(m_shown);
    Q_EMIT countsChanged();
}

void DuplicatePairsModel::setStandingAt(qsizetype place, PairStanding standing)
{
    if (place < 0 || place >= m_all.size() || m_all.at(place).standing == standing)
        return;
    const qsizetype row = m_rows.indexOf(place);
    if (row >= 0) {
        beginRemoveRows({}, static_cast<int>(row), static_cast<int>(row));
        m_all[place].standing = standing;
        m_rows.removeAt(row);
        endRemoveRows();
    } else if (standing == m_shown) {
        // Where it stood; those put off come after it.
        const auto after =
            std::find_if(m_rows.cbegin(), m_rows.cend(), [&](qsizetype other) { return other > place; });
        const auto at = static_cast<int>(after - m_rows.cbegin());
        beginInsertRows({}, at, at);
        m_all[place].standing = standing;
        m_rows.insert(at, place);
        endInsertRows();
    } else {
        m_all[place].standing = standing;
    }
    Q_EMIT countsChanged();
}

void DuplicatePairsModel::putOff(int row)
{
    if (!at(row) || row == m_rows.size() - 1)
        return;
    beginMoveRows({}, row, row, {}, static_cast<int>(m_rows.size()));
    m_rows.append(m_rows.takeAt(row));
    endMoveRows();
}

QList<qsizetype> DuplicatePairsModel::placesOf(RecordKind kind, const QSet<qint64> &ids) const
{
    QList<qsizetype> places;
    for (qsizetype place = 0; place < m_all.size(); ++place) {
        const DuplicatePair &pair = m_all.at(place).pair;
        if (pair.kind == kind && (ids.contains(pair.first) || ids.contains(pair.second)))
            places.append(place);
    }
    return places;
}

} // namespace carnet
