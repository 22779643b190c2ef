// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/duplicate_merge_model.h"

namespace carnet {

namespace {

using Mode = MergeLine::Mode;
constexpr int kColumns = 4;

} // namespace

void DuplicateMergeModel::setWords(const Words &words)
{
    beginResetModel();
    m_words = words;
    endResetModel();
}

void DuplicateMergeModel::setPair(const Pair &pair)
{
    beginResetModel();
    m_pair = pair;
    m_isEmpty = false;
    m_lines = pair.kind == RecordKind::Contact ? mergeLines(pair.firstContact, pair.secondContact)
                                               : mergeLines(pair.firstCompany, pair.secondCompany);
    endResetModel();
}

void DuplicateMergeModel::clear()
{
    if (m_isEmpty)
        return;
    beginResetModel();
    m_isEmpty = true;
    m_pair = {};
    m_lines.clear();
    endResetModel();
}

bool DuplicateMergeModel::hasOppositions() const
{
    return !m_isEmpty && m_pair.kind == RecordKind::Contact
        && !(m_pair.firstEvents.isEmpty() && m_pair.secondEvents.isEmpty());
}

int DuplicateMergeModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size()) + (hasOppositions() ? 1 : 0);
}

int DuplicateMergeModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kColumns;
}

QVariant DuplicateMergeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<MergeColumn>(section)) {
    case MergeColumn::Field:
        return tr("Field");
    case MergeColumn::First:
        return tr("First record");
    case MergeColumn::Second:
        return tr("Second record");
    case MergeColumn::Kept:
        return tr("The record that is kept");
    }
    return {};
}

QVariant DuplicateMergeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto column = static_cast<MergeColumn>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(index.row(), column);
    case Qt::AccessibleTextRole: {
        const QString field = text(index.row(), MergeColumn::Field);
        const QString value = text(index.row(), column);
        if (column == MergeColumn::Kept)
            return tr("%1, kept: %2. %3").arg(field, value, note(index.row()));
        const bool isSide = column == MergeColumn::First || column == MergeColumn::Second;
        return isSide && isTaken(index.row(), column)
            ? tr("%1: %2, kept").arg(field, value)
            : tr("%1: %2", "a field and its value").arg(field, value);
    }
    case MergeControlRole:
        return static_cast<int>(control(index.row(), column));
    case MergeIsTakenRole:
        return isTaken(index.row(), column);
    case MergeNoteRole:
        return column == MergeColumn::Kept ? note(index.row()) : QString();
    default:
        return {};
    }
}

QString DuplicateMergeModel::sideText(const MergeLine &line, bool second) const
{
    if (!(second ? line.hasSecond : line.hasFirst))
        return {};
    if (m_pair.kind == RecordKind::Contact)
        return m_words.ofContact ? m_words.ofContact(
                   line, second ? m_pair.secondContact : m_pair.firstContact, m_pair.customFields)
                                 : QString();
    return m_words.ofCompany
        ? m_words.ofCompany(line, second ? m_pair.secondCompany : m_pair.firstCompany, m_pair.customFields)
        : QString();
}

QString DuplicateMergeModel::keptText(const MergeLine &line) const
{
    if (line.mode != Mode::Same && line.takesFirst && line.takesSecond)
        return tr("both", "of two values");
    return sideText(line, !line.takesFirst);
}

QString DuplicateMergeModel::text(int row, MergeColumn column) const
{
    if (isOppositions(row)) {
        const auto words = [this](const QList<ConsentEvent> &events) {
            return m_words.oppositions ? m_words.oppositions(events) : QString();
        };
        switch (column) {
        case MergeColumn::Field:
            return tr("Opposition");
        case MergeColumn::First:
            return words(m_pair.firstEvents);
        case MergeColumn::Second:
            return words(m_pair.secondEvents);
        case MergeColumn::Kept:
            return words(m_pair.firstEvents + m_pair.secondEvents);
        }
    }
    const MergeLine &line = m_lines.at(row);
    switch (column) {
    case MergeColumn::Field:
        return m_words.label ? m_words.label(line, m_pair.customFields) : QString();
    case MergeColumn::First:
        return sideText(line, false);
    case MergeColumn::Second:
        return sideText(line, true);
    case MergeColumn::Kept:
        return keptText(line);
    }
    return {};
}

QString DuplicateMergeModel::note(int row) const
{
    if (isOppositions(row))
        return tr("always kept");
    const MergeLine &line = m_lines.at(row);
    if (line.mode == Mode::Same)
        return tr("the same", "both records");
    if (line.mode == Mode::Always)
        return tr("always kept");
    if (line.takesFirst && line.takesSecond)
        return tr("both kept");
    if (line.takesSecond && !line.hasFirst)
        return tr("taken over", "from the second record");
    if (line.mode == Mode::One && line.field == MergeField::Relation && line.hasFirst && line.hasSecond) {
        const Relation kept =
            m_pair.kind == RecordKind::Contact ? keptContact().relation : keptCompany().relation;
        const Relation proposed = m_pair.kind == RecordKind::Contact
            ? mergedBy(m_pair.firstContact, m_pair.secondContact,
                       mergeLines(m_pair.firstContact, m_pair.secondContact))
                  .relation
            : mergedBy(m_pair.firstCompany, m_pair.secondCompany,
                       mergeLines(m_pair.firstCompany, m_pair.secondCompany))
                  .relation;
        return kept == proposed ? tr("the most advanced", "relation") : QString();
    }
    return {};
}

DuplicateMergeModel::Control DuplicateMergeModel::control(int row, MergeColumn column) const
{
    if (column != MergeColumn::First && column != MergeColumn::Second)
        return Control::None;
    const bool second = column == MergeColumn::Second;
    if (isOppositions(row))
        return (second ? m_pair.secondEvents : m_pair.firstEvents).isEmpty() ? Control::None : Control::Lock;
    const MergeLine &line = m_lines.at(row);
    if (!(second ? line.hasSecond : line.hasFirst))
        return Control::None;
    switch (line.mode) {
    case Mode::Same:
        return Control::None;
    case Mode::One:
        return Control::Radio;
    case Mode::Both:
        return Control::Check;
    case Mode::Always:
        return Control::Lock;
    }
    return Control::None;
}

bool DuplicateMergeModel::isTaken(int row, MergeColumn column) const
{
    if (isOppositions(row))
        return control(row, column) == Control::Lock;
    const MergeLine &line = m_lines.at(row);
    return (column == MergeColumn::First && line.takesFirst)
        || (column == MergeColumn::Second && line.takesSecond);
}

bool DuplicateMergeModel::hasChoice(int row) const
{
    if (row < 0 || row >= m_lines.size())
        return false;
    const MergeLine &line = m_lines.at(row);
    return line.hasFirst && line.hasSecond && (line.mode == Mode::One || line.mode == Mode::Both);
}

bool DuplicateMergeModel::choose(int row, MergeColumn side)
{
    if (row < 0 || row >= m_lines.size() || (side != MergeColumn::First && side != MergeColumn::Second))
        return false;
    if (!m_lines[row].choose(side == MergeColumn::Second))
        return false;
    Q_EMIT dataChanged(index(row, 0), index(row, kColumns - 1));
    return true;
}

} // namespace carnet
