// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import_rows_model.h"

#include "models/import_row_words.h"

#include <QLocale>

#include <algorithm>

namespace carnet {

QString choiceText(OnDuplicate choice)
{
    switch (choice) {
    case OnDuplicate::Skip:
        return ImportRowsModel::tr("Leave it out");
    case OnDuplicate::Update:
        return ImportRowsModel::tr("Update");
    case OnDuplicate::Create:
        return ImportRowsModel::tr("Create");
    case OnDuplicate::Overwrite:
        return ImportRowsModel::tr("Take the file’s", "what a record met by its number holds");
    }
    return {};
}

namespace {

QList<OnDuplicate> choicesOf(const ImportRowFate &fate)
{
    return {OnDuplicate::Skip, OnDuplicate::Update,
            fate.isKeyed ? OnDuplicate::Overwrite : OnDuplicate::Create};
}

QString choiceTextOf(const ImportRowFate &fate, OnDuplicate choice)
{
    return fate.isKeyed && choice == OnDuplicate::Update
        ? ImportRowsModel::tr("Keep Carnet’s", "what a record met by its number holds")
        : choiceText(choice);
}

} // namespace

bool ImportRowsModel::hasKeyed() const
{
    return std::any_of(m_all.cbegin(), m_all.cend(), [](const ImportRowFate &fate) { return fate.isKeyed; });
}

void ImportRowsModel::setRows(const QList<ImportRowFate> &rows, const QStringList &columns)
{
    m_all = rows;
    m_columns = columns;
    setShown(m_shown);
}

void ImportRowsModel::clear()
{
    m_choices.clear();
    setRows({}, {});
}

void ImportRowsModel::setShown(RowClass rowClass)
{
    beginResetModel();
    m_shown = rowClass;
    m_rows.clear();
    for (qsizetype place = 0; place < m_all.size(); ++place) {
        if (m_all.at(place).rowClass == rowClass)
            m_rows.append(place);
    }
    endResetModel();
}

qsizetype ImportRowsModel::count(RowClass rowClass) const
{
    return std::count_if(m_all.cbegin(), m_all.cend(),
                         [&](const ImportRowFate &fate) { return fate.rowClass == rowClass; });
}

void ImportRowsModel::setForAll(OnDuplicate choice)
{
    if (choice == m_forAll)
        return;
    m_forAll = choice;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

/// Two names are two people until somebody says otherwise, whatever is done with the others.
OnDuplicate ImportRowsModel::choiceOf(const ImportRowFate &fate) const
{
    return m_choices.value(fate.number,
                           fate.isKeyed          ? OnDuplicate::Update
                               : fate.isDoubtful ? OnDuplicate::Create
                                                 : m_forAll);
}

bool ImportRowsModel::choose(int row, OnDuplicate choice)
{
    if (row < 0 || row >= m_rows.size())
        return false;
    const ImportRowFate &fate = m_all.at(m_rows.at(row));
    const auto chosen = m_choices.constFind(fate.number);
    if (fate.rowClass != RowClass::Duplicate || !choicesOf(fate).contains(choice)
        || (chosen != m_choices.cend() && *chosen == choice))
        return false;
    m_choices.insert(fate.number, choice);
    Q_EMIT dataChanged(index(row), index(row));
    Q_EMIT choicesChanged();
    return true;
}

int ImportRowsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QString ImportRowsModel::placeOf(const ImportRowFate &fate) const
{
    if (fate.rowClass != RowClass::Duplicate)
        return {};
    if (!fate.isOfSource)
        return tr("in the carnet");
    return fate.matchLine > 0 ? tr("line %1 of the file").arg(QLocale().toString(fate.matchLine))
                              : tr("in this file");
}

QVariant ImportRowsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ImportRowFate &fate = m_all.at(m_rows.at(index.row()));
    const auto name = [&] {
        QString text = fate.name;
        if (text.isEmpty()) {
            QStringList cells = fate.cells;
            cells.removeIf([](const QString &cell) { return cell.trimmed().isEmpty(); });
            text = cells.join(QStringLiteral(" · ")).simplified().left(200);
        }
        return text;
    };
    switch (role) {
    case Qt::DisplayRole:
        return fate.company.isEmpty() ? name() : tr("%1, %2", "name, company").arg(name(), fate.company);
    case Qt::ToolTipRole:
        return whyText(fate, m_columns);
    case Qt::AccessibleTextRole: {
        const QString row = tr("Line %1: %2, %3", "its number, the name, what is to be said")
                                .arg(QLocale().toString(fate.line), name(), whyText(fate, m_columns));
        if (fate.rowClass != RowClass::Duplicate)
            return row;
        return tr("%1; meets %2, %3; choice: %4")
            .arg(row, fate.matchName, placeOf(fate), choiceTextOf(fate, choiceOf(fate)));
    }
    case RowLineRole:
        return fate.line;
    case RowNameRole:
        return name();
    case RowCompanyRole:
        return fate.company;
    case RowWhyRole:
        return whyText(fate, m_columns);
    case RowMatchRole:
        return fate.matchCompany.isEmpty() || fate.matchCompany == fate.matchName
            ? fate.matchName
            : tr("%1, %2", "name, company").arg(fate.matchName, fate.matchCompany);
    case RowMatchPlaceRole:
        return placeOf(fate);
    case RowChoiceRole:
        return static_cast<int>(choiceOf(fate));
    case RowChoicesRole: {
        QList<int> choices;
        for (const OnDuplicate choice : choicesOf(fate))
            choices.append(static_cast<int>(choice));
        return QVariant::fromValue(choices);
    }
    case RowChoiceTextsRole: {
        QStringList texts;
        for (const OnDuplicate choice : choicesOf(fate))
            texts.append(choiceTextOf(fate, choice));
        return texts;
    }
    case RowIsChosenRole:
        return m_choices.contains(fate.number);
    default:
        return {};
    }
}

} // namespace carnet
