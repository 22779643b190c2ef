// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/display_format.h"
#include "core/import/imported_row.h"

#include <QAbstractTableModel>
#include <QSet>

namespace carnet {

/// Of ImportPreviewModel, besides DisplayRole.
enum ImportPreviewRole {
    PreviewToCheckRole = Qt::UserRole + 1, ///< bool: this cell could not be read as it should
    PreviewIsRemarkRole, ///< bool: of the last column, which says what is to be said of the row
};

/// The first rows of a file as they will be stored: the line, the fields that any of them fills, and a
/// remark. GUI thread.
class ImportPreviewModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum class Column {
        Line,
        Civility,
        FirstName,
        FamilyName,
        Company,
        Job,
        Phone,
        Email,
        Postcode,
        City,
        LastContact,
        Remark
    };

    explicit ImportPreviewModel(QObject *parent = nullptr) : QAbstractTableModel(parent) { }
    void setFormat(const DisplayFormat &format) { m_format = format; }
    void setRows(const QList<ImportedRow> &rows);
    /// Numbers (from 1) of the rows that a check found to be duplicates.
    void setDuplicates(const QSet<qint64> &numbers);
    [[nodiscard]] Column columnAt(int section) const { return m_columns.at(section); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(int row, Column column) const;
    [[nodiscard]] QString remark(int row) const;
    [[nodiscard]] bool isToCheck(int row, Column column) const;

    DisplayFormat m_format;
    QList<ImportedRow> m_rows;
    QList<Column> m_columns;
    QSet<qint64> m_duplicates;
};

} // namespace carnet
