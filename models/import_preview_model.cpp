// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import_preview_model.h"

#include "models/record_sentence.h"

#include <QLocale>

#include <algorithm>

namespace carnet {

namespace {

using Column = ImportPreviewModel::Column;

const QList<Column> kAll{Column::Line,     Column::Civility, Column::FirstName,   Column::FamilyName,
                         Column::Company,  Column::Job,      Column::Phone,       Column::Email,
                         Column::Postcode, Column::City,     Column::LastContact, Column::Remark};

QString firstPoint(const QList<Point> &points, bool (*isWanted)(PointKind))
{
    const auto found = std::find_if(points.cbegin(), points.cend(),
                                    [&](const Point &point) { return isWanted(point.kind); });
    if (found == points.cend())
        return {};
    return isPhone(found->kind) ? shownPhone(found->typed) : found->typed;
}

/// The column in which the trouble of a field is shown; nothing: only in the remark.
std::optional<Column> columnOf(ImportField field)
{
    switch (field) {
    case ImportField::Mobile:
    case ImportField::Phone:
    case ImportField::HomePhone:
    case ImportField::OtherPhone:
        return Column::Phone;
    case ImportField::Email:
    case ImportField::OtherEmail:
        return Column::Email;
    case ImportField::Postcode:
    case ImportField::PostcodeCity:
        return Column::Postcode;
    case ImportField::LastContact:
        return Column::LastContact;
    default:
        return {};
    }
}

} // namespace

void ImportPreviewModel::setRows(const QList<ImportedRow> &rows)
{
    beginResetModel();
    m_rows = rows;
    m_duplicates.clear();
    m_columns.clear();
    for (const Column column : kAll) {
        bool isFilled = column == Column::Line || column == Column::Remark;
        for (int row = 0; row < m_rows.size() && !isFilled; ++row)
            isFilled = !text(row, column).isEmpty();
        if (isFilled && !m_rows.isEmpty())
            m_columns.append(column);
    }
    endResetModel();
}

void ImportPreviewModel::setDuplicates(const QSet<qint64> &numbers)
{
    if (numbers == m_duplicates)
        return;
    m_duplicates = numbers;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int ImportPreviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ImportPreviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant ImportPreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0
        || section >= m_columns.size())
        return {};
    switch (m_columns.at(section)) {
    case Column::Line:
        return tr("Line");
    case Column::Civility:
        return tr("Civility");
    case Column::FirstName:
        return tr("First name");
    case Column::FamilyName:
        return tr("Name");
    case Column::Company:
        return tr("Company");
    case Column::Job:
        return tr("Job");
    case Column::Phone:
        return tr("Phone");
    case Column::Email:
        return tr("Email");
    case Column::Postcode:
        return tr("Postcode");
    case Column::City:
        return tr("City");
    case Column::LastContact:
        return tr("Last contact");
    case Column::Remark:
        return tr("Remark");
    }
    return {};
}

QVariant ImportPreviewModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Column column = m_columns.at(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(index.row(), column);
    case PreviewToCheckRole:
        return isToCheck(index.row(), column);
    case PreviewIsRemarkRole:
        return column == Column::Remark;
    default:
        return {};
    }
}

QString ImportPreviewModel::text(int row, Column column) const
{
    const ImportedRow &of = m_rows.at(row);
    const bool isContact = of.kind == RecordKind::Contact;
    const QList<Point> &points = isContact ? of.contact.points : of.company.points;
    const QList<PostalAddress> &addresses = isContact ? of.contact.addresses : of.company.addresses;
    const PostalAddress address = addresses.value(0);
    switch (column) {
    case Column::Line:
        return QLocale().toString(of.line);
    case Column::Civility:
        return isContact ? of.contact.civility : QString();
    case Column::FirstName:
        return isContact ? of.contact.firstName : QString();
    case Column::FamilyName:
        return isContact ? of.contact.familyName : QString();
    case Column::Company:
        return isContact ? of.contact.companyName : of.company.name;
    case Column::Job:
        return isContact ? of.contact.job : QString();
    case Column::Phone:
        return firstPoint(points, [](PointKind kind) { return isPhone(kind); });
    case Column::Email:
        return firstPoint(points, [](PointKind kind) { return kind == PointKind::Email; });
    case Column::Postcode:
        return address.postcode;
    case Column::City:
        return address.city;
    case Column::LastContact: {
        const Provenance &provenance = isContact ? of.contact.provenance : of.company.provenance;
        return m_format.day(provenance.lastContactOn);
    }
    case Column::Remark:
        return remark(row);
    }
    return {};
}

QString ImportPreviewModel::remark(int row) const
{
    const ImportedRow &of = m_rows.at(row);
    if (of.isRefused())
        return tr("refused", "a row of a file");
    if (m_duplicates.contains(row + 1))
        return tr("already there?", "a row of a file");
    return of.issues.empty() && !of.isAddressDead ? QString() : tr("kept, to check", "a row of a file");
}

bool ImportPreviewModel::isToCheck(int row, Column column) const
{
    const std::vector<RowIssue> &issues = m_rows.at(row).issues;
    return std::any_of(issues.cbegin(), issues.cend(),
                       [&](const RowIssue &issue) { return columnOf(issue.field) == column; });
}

} // namespace carnet
