// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/import_run.h"

#include <QAbstractListModel>

namespace carnet {

/// Besides DisplayRole (name and company) and AccessibleTextRole (a sentence for the whole row).
enum ImportRowRole {
    RowLineRole = Qt::UserRole + 1, ///< qint64: 1-based line of the file, or of the first line of a card
    RowNameRole, ///< QString; of a refused row, its cells
    RowCompanyRole, ///< QString
    RowWhyRole, ///< QString: what is wrong, or what two records have in common
    RowMatchRole, ///< QString: the record that it meets
    RowMatchPlaceRole, ///< QString: "in the carnet", "line 12 of the file"
    RowChoiceRole, ///< int: carnet::OnDuplicate, what is done with a duplicate
    RowIsChosenRole, ///< bool: by the user, for this row alone
    RowChoicesRole, ///< QList<int>: carnet::OnDuplicate, what there is to choose from
    RowChoiceTextsRole, ///< QStringList: their names, in that order
};

/// The rows of a file that a check found not simply ready, one class of them at a time; of each duplicate,
/// what is to be done with it. GUI thread.
class ImportRowsModel : public QAbstractListModel {
    Q_OBJECT
public:
    explicit ImportRowsModel(QObject *parent = nullptr) : QAbstractListModel(parent) { }

    /// `columns`: the names of the file's columns. Choices stay.
    void setRows(const QList<ImportRowFate> &rows, const QStringList &columns);
    void clear(); ///< choices as well: another file, or another reading of it
    void setShown(RowClass rowClass);
    [[nodiscard]] RowClass shown() const { return m_shown; }
    [[nodiscard]] qsizetype count(RowClass rowClass) const;

    /// What is done with the duplicates that have no choice of their own.
    void setForAll(OnDuplicate choice);
    /// Of a shown duplicate. False, and nothing changes, for another row or the choice that it has.
    bool choose(int row, OnDuplicate choice);
    [[nodiscard]] const QHash<qint64, OnDuplicate> &choices() const { return m_choices; }
    /// Whether a record was met by its import key in which something was changed in the carnet since.
    [[nodiscard]] bool hasKeyed() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

Q_SIGNALS:
    void choicesChanged();

private:
    [[nodiscard]] OnDuplicate choiceOf(const ImportRowFate &fate) const;
    [[nodiscard]] QString placeOf(const ImportRowFate &fate) const;

    QList<ImportRowFate> m_all;
    QList<qsizetype> m_rows; ///< places in m_all of what is shown
    QStringList m_columns;
    RowClass m_shown = RowClass::Duplicate;
    OnDuplicate m_forAll = OnDuplicate::Skip;
    QHash<qint64, OnDuplicate> m_choices;
};

/// "Leave it out", "Update", "Create": what is done with one duplicate.
[[nodiscard]] QString choiceText(OnDuplicate choice);

} // namespace carnet
